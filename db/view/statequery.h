// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/figurestate.h"

namespace dte {

/// Indexes of the categories on the axis.
std::vector<int> axisCategories(const FigureState &state);
/// Indexes of the series in \p panel.
std::vector<int> drawnSeries(const FigureState &state, int panel);
/// The cells of \p series on the axis that hold an observation, by series, then by category.
std::vector<CellKey> axisCells(const FigureState &state, const std::vector<int> &series);
/// True if all categories on the axis are years, be it only one.
bool isOverYears(const FigureState &state);
/// True if there are two or more of them, which growth and lines take.
bool hasYears(const FigureState &state);
/// True if some mark of the chart has a value or at least a bound to draw.
bool hasSomethingToDraw(const FigureState &state);
/// -1 without such a series (category).
int seriesIndex(const FigureState &state, const QString &id);
int categoryIndex(const FigureState &state, const QString &id);
/// Release of the first observation of a series; empty without one.
QString releaseOf(const FigureState &state, int series);
/// Series that is the growth of \p series, or -1.
int growthOf(const FigureState &state, int series);

} // namespace dte
