// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// What \p view makes of the figure, for the line under its title: "Year-on-year growth, 2015–2021".
Text subtitleOf(const FigureState &state, const ViewState &view);
/// 2015–2021, 2015—2021年; one year alone where there is only one; empty without years on the axis.
Text shownYears(const FigureState &state);
/// Compound annual growth over the years shown, for each drawn series of amounts whose first and last value are known:
/// "Average annual growth, 2015–2021: exports 12.3%, imports 4.5%"; empty if there is none.
Text averageGrowth(const FigureState &state);

} // namespace dte
