// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/text.h"
#include "db/view/viewstate.h"
#include "db/write/csvwriter.h"

namespace dte {

/// Name of the file a figure is exported to: fig3.both.png, fig3.both.csv, fig3.tidy.csv (tidy holds both languages
/// in any mode). A view other than the report's is named too: fig3.growth.2015-2021.both.png. \p suffix: "png" or
/// "csv"; \p layout counts for csv only. Built from ids alone, never from titles.
/// The part before the label mode: fig3.growth.2015-2021.
QString exportName(const QString &figureId, const ViewState &view);
QString exportFileName(const QString &figureId, const ViewState &view, LabelMode mode, const QString &suffix,
    CsvLayout layout = CsvLayout::Table);

} // namespace dte
