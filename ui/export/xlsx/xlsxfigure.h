// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxexporter.h"
#include "ui/export/xlsx/xlsxsheet.h"

namespace dte {

/// Where the table of a figure stands in its sheet.
struct XlsxTable
{
    int header = 0; ///< row
    int columnCount = 0;
    std::vector<XlsxColumns> pages; ///< across, in print
    std::vector<int> rows; ///< of each category; those on the axis are next to each other
    std::vector<int> columns; ///< of the first value of each series
};

/// Fills \p sheet with a figure: title, table, charts, notes, evidence, sources. \p state outlives the call.
void writeFigure(XlsxSheet *sheet, const FigureState &state, const WorkbookInfo &info);

} // namespace dte
