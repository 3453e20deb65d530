// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxchart.h"

namespace dte {

/// Draws the values as the slices of a ring.
void addChartRing(const XlsxChart &chart);

} // namespace dte
