// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dte {

// What stands before what in a chart: z values of its items, from the back to the front.
constexpr double CrosshairZ = -2;
constexpr double GridZ = -1;
constexpr double SwatchZ = 1; ///< areas of a legend, leaders from a label to its slice
constexpr double ColumnBaselineZ = 1; ///< a column stands on it
constexpr double LineZ = 1.5; ///< of a series
constexpr double MarkZ = 2;
constexpr double HatchZ = MarkZ + 0.05; ///< over the fill of its area, under its outline
constexpr double BarBaselineZ = 3; ///< bars reach it from both sides
constexpr double SelectionZ = 4;
constexpr double BracketZ = 4; ///< of a difference between two values
constexpr double TextZ = 5;
constexpr double CalloutZ = 6;

} // namespace dte
