// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/figurestate.h"

namespace dte {

/// Indexes of the categories on the axis.
std::vector<int> axisCategories(const FigureState &state);
/// True if the axis has two or more categories and all are years.
bool hasYears(const FigureState &state);
/// -1 without such a series (category).
int seriesIndex(const FigureState &state, const QString &id);
int categoryIndex(const FigureState &state, const QString &id);
/// Release of the first observation of a series; empty without one.
QString releaseOf(const FigureState &state, int series);
/// Series that is the growth of \p series, or -1.
int growthOf(const FigureState &state, int series);

} // namespace dte
