// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "db/view/figurestate.h"

namespace dte {

/// Leaves only the series (or categories) for which \p wanted gives true; operands of a series that are gone are
/// dropped, and panels without series as well.
void keepSeries(FigureState &state, const std::function<bool(int)> &wanted);
void keepCategories(FigureState &state, const std::function<bool(int)> &wanted);
/// Drops the categories in which no series has a cell.
void dropEmptyCategories(FigureState &state);

/// Indexes of the categories on the axis.
std::vector<int> axisCategories(const FigureState &state);
/// True if the axis has two or more categories and all are years.
bool hasYears(const FigureState &state);
/// False for rates and shares, which are not to be transformed further.
bool isAmount(const Unit &unit);
/// -1 without such a series (category).
int seriesIndex(const FigureState &state, const QString &id);
int categoryIndex(const FigureState &state, const QString &id);
/// Release of the first observation of a series; empty without one.
QString releaseOf(const FigureState &state, int series);
/// Series that is the growth of \p series, or -1.
int growthOf(const FigureState &state, int series);

} // namespace dte
