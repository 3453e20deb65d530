// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxfigure.h"

namespace dte {

/// Puts the charts of a figure into \p sheet, from its row on, beside each other as far as the table is wide: one a
/// panel, and one more for points beside a stack. On paper a chart is on one page.
void addCharts(XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode);

} // namespace dte
