// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"
#include "db/view/viewstate.h"
#include "db/write/csvwriter.h"

namespace dte {

struct ExportFormat;

/// The part of a file's name before the label mode: fig3.growth.2015-2021. Built from ids alone, never from titles.
/// \p figureId: empty for all figures.
QString exportName(const QString &figureId, const ViewState &view);
/// Name of the file a figure is exported to: fig3.both.png, fig3.both.csv, fig3.tidy.csv and fig3.json (which hold both
/// languages in any mode), figures.both.xlsx, booklet.both.pdf. A view other than the report's is named too:
/// fig3.growth.2015-2021.both.png. \p layout counts for csv only.
QString exportFileName(const QString &figureId, const ViewState &view, LabelMode mode, const ExportFormat &format,
    CsvLayout layout = CsvLayout::Table);

} // namespace dte
