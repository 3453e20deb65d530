// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/figurestate.h"
#include "ui/charts/charttheme.h"

namespace dte {

/// How a series looks: in its own style, or stepping back behind a highlighted one. Single points are diamonds,
/// whatever the series.
SeriesStyle seriesStyle(const FigureState &state, const ChartTheme &theme, int series);

struct RingSlice
{
    CellKey key;
    double value = 0;
    SeriesStyle style;
};

/// The slices that a ring of \p series has: values above zero. Styles tell series apart if each slice is of another,
/// so that exports look the same in every figure.
std::vector<RingSlice> ringSlices(const FigureState &state, const ChartTheme &theme, const std::vector<int> &series);

} // namespace dte
