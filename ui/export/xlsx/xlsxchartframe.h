// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxchart.h"

namespace dte {

/// The title of a chart: number of the figure and title of the panel.
QString chartTitle(const XlsxChart &chart);
void styleChartAxes(const XlsxChart &chart);
/// Title, legend and ground.
void styleChartFrame(const XlsxChart &chart);

} // namespace dte
