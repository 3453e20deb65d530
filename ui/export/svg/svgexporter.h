// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "ui/charts/picture.h"
#include "ui/export/content/pictureinfo.h"

namespace dte {

enum class SvgText {
    Embedded, ///< text as text, to be searched and edited, with the characters of the font it needs inside the file
    Paths, ///< as outlines, which look the same in any viewer
};

/// The picture, laid out with \p options and used up here, as an SVG file of options.size in pixels of 1/\p dpi inch.
/// It needs nothing outside itself, not even a font. No time stamp: same input, same bytes. Fails with PictureTooLarge.
/// Needs a QApplication and the bundled font.
Result<QByteArray> svg(
    Picture picture, const ChartOptions &options, const PictureInfo &info, SvgText how, double dpi = 96);

} // namespace dte
