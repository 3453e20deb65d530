// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QSize>
#include <QStringList>

#include <optional>

#include "db/text.h"
#include "db/view/viewstate.h"
#include "db/write/csvwriter.h"
#include "ui/charts/charttheme.h"

class QCommandLineParser;

namespace dte {

/// What `export` was asked for.
struct ExportRequest
{
    static constexpr QSize SmallestSize{320, 200};
    static constexpr QSize LargestSize{16384, 16384};

    QStringList figureIds; ///< each once; empty: all figures
    QStringList formats; ///< "png", "csv", each once, not empty
    QString folder;
    LabelMode mode = LabelMode::Both;
    ViewState view; ///< how the figures are shown
    QString comparedId; ///< pictures show this figure on the left; empty: none
    ViewState comparedView;
    QString annotationsFile; ///< empty: no notes
    bool ownAxes = false; ///< when comparing
    QSize size{1280, 720};
    CsvLayout layout = CsvLayout::Table;
    CsvEncoding encoding = CsvEncoding::Office;
    const ChartTheme *theme = &ChartTheme::light();
    int textScale = 100; ///< percent
    bool force = false; ///< replace files
    QString snapshotFile; ///< empty: the bundled one
};

QList<QCommandLineOption> exportOptions();
/// \p parser has parsed exportOptions(). Without a request \p complaint says in a sentence what is wrong.
std::optional<ExportRequest> exportRequest(const QCommandLineParser &parser, QString *complaint);

} // namespace dte
