// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte {

class ColumnPlot;

/// Draws \p series as columns: one on the other or side by side, as the kind of the panel says.
void addColumns(ColumnPlot &plot, const std::vector<int> &series);

} // namespace dte
