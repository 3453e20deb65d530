// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte {

class ColumnPlot;

/// Draws \p series as lines with a gap where a value is missing, or as single points, as their marks say. Points are
/// left out where they have no room.
void addLines(ColumnPlot &plot, const std::vector<int> &series);

} // namespace dte
