// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/figure/figurestate.h"
#include "db/result.h"
#include "ui/charts/comparison.h"
#include "ui/charts/figurescene.h"

namespace dte {

/// What a picture file says about itself, in its PNG text chunks.
struct PictureInfo
{
    QString title;
    QString source; ///< of the figure, and the report it belongs to
    QString licence;
    QString snapshotDigest; ///< SHA-256, lower-case hex
    QString description; ///< the figure in sentences, see summary()
    QString publisher; ///< of the report; in no PNG chunk
};

/// \p digest: Snapshot::digest of the snapshot that \p state was made from.
PictureInfo pictureInfo(const FigureState &state, const Report &report, const QByteArray &digest, LabelMode mode);

/// Dots an inch of a picture of \p size: such that it is as large as a slide of 1280x720 at 96 dpi, but at least 96.
double pictureDpi(const QSize &size);

/// The figure as a PNG file, opaque, 8 bits a channel. Its resolution is such that it keeps the physical size of a
/// slide of 1280x720 at 96 dpi, however many pixels it has. No time stamp: same input, same bytes.
/// Fails with PictureTooLarge. Needs a QApplication and the bundled font.
Result<QByteArray> png(const FigureState &state, const ChartOptions &options, const PictureInfo &info);

/// Two figures as one picture, side by side.
struct Comparison
{
    const FigureState &left;
    const FigureState &right;
    bool lockAxes = true;
};
/// What such a picture says about itself, from what its halves would.
PictureInfo comparisonInfo(const PictureInfo &left, const PictureInfo &right);
/// As png(), for two figures.
Result<QByteArray> comparisonPng(const Comparison &comparison, const ChartOptions &options, const PictureInfo &info);

} // namespace dte
