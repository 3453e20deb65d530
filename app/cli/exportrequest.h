// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

#include "ui/export/plan/exportplan.h"

class QCommandLineParser;

namespace dte {

/// What `export` was asked for.
struct ExportRequest
{
    static constexpr QSize SmallestSize{320, 200};
    static constexpr QSize LargestSize{16384, 16384};

    ExportOrder order; ///< figureIds are what was named, whatever it is
    bool isAll = false; ///< all figures: a manifest goes with them
    QString annotationsFile; ///< empty: no notes
    bool force = false; ///< replace files
    int jobs = 0; ///< threads that encode and save; 0: as the machine has cores
    QString snapshotFile; ///< empty: the bundled one
};

QList<QCommandLineOption> exportOptions();
/// \p parser has parsed exportOptions(). Without a request \p complaint says in a sentence what is wrong.
std::optional<ExportRequest> exportRequest(const QCommandLineParser &parser, QString *complaint);

} // namespace dte
