// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte {

class ColumnPlot;

/// Draws \p series as areas one on the other, with a point at each value.
void addAreas(ColumnPlot &plot, const std::vector<int> &series);

} // namespace dte
