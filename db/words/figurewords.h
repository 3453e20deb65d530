// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/model/snapshot.h"
#include "db/view/figurestate.h"

namespace dte {

/// 图1 ... / Figure 1 ...: number and title; in Both on two lines.
QString numberedTitle(const FigureState &state, LabelMode mode);
/// The name of a series with what a transform measures of it: 出口同比增速, Exports, year-on-year growth.
Text measuredName(const FigureState &state, const Series &series);
/// The value of a cell without its label: number with unit, what is known of the range, or "no data". In Both
/// the two languages are joined once. \p key must have a cell.
QString valueWords(const FigureState &state, CellKey key, LabelMode mode);
/// The same of a single observation. \p terms: those of the snapshot.
QString valueWords(const QMap<QString, Text> &terms, const Observation &observation, const Unit &unit, LabelMode mode);
/// Where a value comes from: the words of its mark, and those of its class where the mark is another's too.
Text evidenceWords(const FigureState &state, Evidence evidence);
Text evidenceWords(const Snapshot &snapshot, Evidence evidence);
/// The same after the mark: □ 其他公开来源.
QString markedEvidence(const FigureState &state, Evidence evidence, LabelMode mode);
QString markedEvidence(const Snapshot &snapshot, Evidence evidence, LabelMode mode);
/// What a legend says of one of the four marks in this figure, chart and table; empty where no value has it.
Text legendWords(const FigureState &state, Evidence mark);
/// For the notes of a picture that fades values; empty for any other.
Text emphasisWords(const FigureState &state);
/// One line for a mark: 2021 出口：769.9亿美元（报告正文）. For tool tips, status and screen readers.
QString cellWords(const FigureState &state, CellKey key, LabelMode mode);
/// The lower bound or range of a missing value as drawn at its mark: ≥113.5, 1,397.3–1,398.5; empty if none is known.
QString boundWords(const FigureState &state, CellKey key, UnitSide side);

/// One line of the detail pane.
struct Detail
{
    QString label;
    QString text;

    bool operator==(const Detail &) const = default;
};

/// All that is known of a cell: value, range, evidence, release, source, formula, note.
std::vector<Detail> details(const FigureState &state, CellKey key, LabelMode mode);

} // namespace dte
