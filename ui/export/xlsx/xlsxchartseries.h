// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxchart.h"

namespace dte {

/// Draws a series as a line or points, or as what fills.
void addChartSeries(const XlsxChart &chart, int series);

} // namespace dte
