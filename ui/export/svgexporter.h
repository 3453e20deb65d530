// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/pngexporter.h"

namespace dte {

enum class SvgText {
    Embedded, ///< text as text, to be searched and edited, with the characters of the font it needs inside the file
    Paths, ///< as outlines, which look the same in any viewer
};

/// The figure as an SVG file of options.size in pixels of 1/96 inch. It needs nothing outside itself, not even a font.
/// No time stamp: same input, same bytes. Fails with PictureTooLarge. Needs a QApplication and the bundled font.
Result<QByteArray> svg(const FigureState &state, const ChartOptions &options, const PictureInfo &info, SvgText text);
/// As svg(), for two figures side by side in one picture of options.size.
Result<QByteArray> comparisonSvg(
    const Comparison &comparison, const ChartOptions &options, const PictureInfo &info, SvgText text);

} // namespace dte
