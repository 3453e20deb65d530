// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/categorycard.h"

#include "db/words/figurewords.h"

namespace dte {

namespace {

QString evidenceOf(const FigureState &state, const Observation &observation, LabelMode mode)
{
    return observation.value ? markedEvidence(state, observation.evidence, mode) : QString();
}

QString valueOf(const FigureState &state, CellKey key, LabelMode mode)
{
    const Unit &unit = state.unitOf(key.series);
    const QString value = valueWords(state, key, mode);
    const Cell &cell = state.at(key);
    if (mode != LabelMode::English || !unit.converts() || !cell->value)
        return value;
    const QString published = state.term("in_unit").en.arg(grouped(*cell->value), unit.nativeEn);
    return QStringLiteral("%1\n%2: %3").arg(value, state.term("as_published").en, published);
}

} // namespace

std::vector<CardRow> cardRows(const FigureState &state, int category, LabelMode mode)
{
    std::vector<CardRow> rows;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        const Series &series = state.spec.seriesAt(s);
        const Cell &cell = state.at({s, category});
        if (!cell || (series.panel < 0 && series.rule != Rule::Growth))
            continue;
        rows.push_back({s, inMode(measuredName(state, series), mode), valueOf(state, {s, category}, mode),
            evidenceOf(state, *cell, mode)});
    }
    return rows;
}

QString cardTitle(const FigureState &state, int category, LabelMode mode)
{
    return inMode(state.spec.categoryAt(category).label, mode, QStringLiteral("\n"));
}

} // namespace dte
