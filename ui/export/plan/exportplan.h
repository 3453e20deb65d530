// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include "db/annotation/annotation.h"
#include "db/model/reportlist.h"
#include "db/model/snapshot.h"
#include "db/view/viewstate.h"
#include "ui/export/plan/exportformat.h"

namespace dte {

/// What is to be handed out, by window or command line.
struct ExportOrder
{
    bool withFigures = true;
    QStringList figureIds; ///< of the snapshot, each once; empty: all
    QStringList cardIds; ///< of indicators of the snapshot, each once
    std::vector<ReportList> lists; ///< each once
    ViewState view; ///< how they are shown
    QMap<QString, ViewState> views; ///< by figure id; win over view
    QString comparedId; ///< pictures show this figure on the left; empty: none
    ViewState comparedView;
    bool lockAxes = true;
    QStringList formats; ///< of exportFormatIds(), each once, not empty
    ExportOptions options;
    QString folder;
};

/// One file to be made.
struct ExportTarget
{
    const ExportFormat *format;
    std::shared_ptr<const Handout> handout;
    QString path;
};

struct ExportPlan
{
    std::vector<ExportTarget> targets; ///< by figure, card or list, then by format; collections last
    ExportOptions options;
    QString folder;
};

/// What a format cannot show of the order is left out. Names of files are built from ids, never from titles, so that no
/// file can leave the folder. Fails where a figure has not what the view asks for.
Result<ExportPlan> makeExportPlan(const Snapshot &snapshot, const Annotations &annotations, const ExportOrder &order);

/// Name of the list of all files with their SHA-256, as sha256sum reads it.
QString manifestName();
/// The first file of \p plan, or its manifest, that is there already; empty if none is.
QString existingFile(const ExportPlan &plan, bool withManifest);
/// Makes \p folder and those above it.
Result<void> makeFolder(const QString &folder);

} // namespace dte
