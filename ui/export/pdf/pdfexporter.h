// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/base/result.h"
#include "ui/charts/picture.h"
#include "ui/export/content/pictureinfo.h"

namespace dte {

/// The picture, laid out with \p options, as a PDF file of one page, in lines and letters that can be enlarged,
/// searched and copied, with the fonts it needs. A pixel is 1/\p dpi inch (0: as pictureDpi() says); the page is
/// rounded to points. No time stamp: same input, same bytes. Fails with PictureTooLarge. Needs a QApplication and the
/// bundled font.
Result<QByteArray> pdf(const Picture &picture, const ChartOptions &options, const PictureInfo &info, double dpi = 0);

} // namespace dte
