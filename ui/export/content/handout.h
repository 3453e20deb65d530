// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

#include "db/view/figurestate.h"
#include "db/words/indicatorcard.h"
#include "db/write/csvwriter.h"
#include "db/write/recordtable.h"
#include "ui/charts/picture.h"

namespace dte {

struct FigureSet
{
    std::vector<FigureState> figures; ///< one, unless the format is for collections
    std::optional<FigureState> compared{}; ///< stands to the left of the only figure, in pictures
    bool lockAxes = true; ///< when comparing
};

/// One, unless the format is for collections.
using ListSet = std::vector<RecordTable>;

/// What is handed out in one file.
struct Handout
{
    std::variant<FigureSet, IndicatorCard, ListSet> content; ///< card and lists in the label mode of the options
    Report report{};
    QByteArray digest{}; ///< Snapshot::digest of the snapshot all that was made from

    /// Null if it is something else.
    const FigureSet *figures() const { return std::get_if<FigureSet>(&content); }
    const IndicatorCard *card() const { return std::get_if<IndicatorCard>(&content); }
    const ListSet *lists() const { return std::get_if<ListSet>(&content); }
};

/// Of the first of what it holds.
QString idOf(const Handout &handout);

/// The picture of the card, or of the first figure of \p handout, beside what it is compared with.
Picture makePicture(const Handout &handout, const ChartOptions &options);

/// How; each format takes what concerns it.
struct ExportOptions
{
    ChartOptions chart; ///< its mode is the label mode of tables too
    double dpi = 0; ///< pixels an inch, of pictures; 0: 96 in SVG, elsewhere such that they are as large as a slide
    bool textAsPaths = false; ///< SVG: outlines instead of text with the font inside
    bool widePages = false; ///< booklet: pages of 16:9 instead of A4
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
};

} // namespace dte
