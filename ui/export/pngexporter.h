// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/figure/figurestate.h"
#include "db/result.h"
#include "ui/charts/figurescene.h"
#include "ui/export/exporter.h"

namespace dte {

/// What a picture file says about itself, in its PNG text chunks.
struct PictureInfo
{
    QString title;
    QString source; ///< of the figure, and the report it belongs to
    QString licence;
    QString snapshotDigest; ///< SHA-256, lower-case hex
    QString description; ///< the figure in sentences, see summary()
};

/// \p digest: Snapshot::digest of the snapshot that \p state was made from.
PictureInfo pictureInfo(const FigureState &state, const Report &report, const QByteArray &digest, LabelMode mode);

/// Of what a picture of \p handout shows, one figure or two.
PictureInfo pictureInfo(const Handout &handout, LabelMode mode);

/// The figure as a PNG file, 8 bits a channel, opaque unless ChartOptions::transparent. Its resolution is ExportOptions
/// ::dpi, or such that it keeps the physical size of a slide of 1280x720 at 96 dpi, however many pixels it has. Its
/// text chunks say what it shows. No time stamp: same input, same bytes. Fails with PictureTooLarge.
std::unique_ptr<ExportTask> startPng(const Handout &handout, const ExportOptions &options);

} // namespace dte
