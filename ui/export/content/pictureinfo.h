// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include "db/model/report.h"
#include "db/view/figurestate.h"

namespace dte {

struct Handout;

/// What a picture file says about itself, where its format has a place for it.
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

/// Of what a picture of \p handout shows, one figure or two, or a card.
PictureInfo pictureInfo(const Handout &handout, LabelMode mode);

/// Dots an inch of a picture of \p size: such that it is as large as a slide of 1280x720 at 96 dpi, but at least 96.
double pictureDpi(const QSize &size);

} // namespace dte
