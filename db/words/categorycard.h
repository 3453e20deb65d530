// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/view/figurestate.h"

namespace dte {

/// One series in the card of a category.
struct CardRow
{
    int series = -1;
    QString name;
    QString value; ///< with unit; in English followed by the published number
    QString evidence;

    bool operator==(const CardRow &) const = default;
};

/// All that the figure knows of \p category: what is drawn of it, and the growth that stands in the table only. A
/// series without that category has no row.
std::vector<CardRow> cardRows(const FigureState &state, int category, LabelMode mode);
/// The heading of the card: the year, the item.
QString cardTitle(const FigureState &state, int category, LabelMode mode);

} // namespace dte
