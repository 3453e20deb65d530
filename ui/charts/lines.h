// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dte {

class ColumnPlot;

/// Draws \p series as a line with a gap where a value is missing, and its points where they have room.
void addLine(ColumnPlot &plot, int series);
/// Draws \p series as single points: all of them diamonds, whatever the series.
void addMarkers(ColumnPlot &plot, int series);

} // namespace dte
