// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace dte {

/// Sizes of everything in a picture, in scene units (pixels at scale 1), derived from its size: text grows with the
/// picture so that a 3840x2160 export is the 1280x720 one redrawn, and stops shrinking where it would not be read.
struct ChartMetrics
{
    double unit; ///< size of ordinary text; all else is a multiple of it

    double lineScale = 1; ///< thickness of lines, see ChartTheme

    /// \p textScale: percent, 100 to 200; all texts and what belongs to them grow with it.
    static ChartMetrics forSize(const QSizeF &size, int textScale = 100);

    double titleText() const { return 1.45 * unit; }
    double secondTitleText() const { return 1.1 * unit; }
    double labelText() const { return 0.95 * unit; }
    double smallText() const { return 0.86 * unit; }
    double margin() const { return 1.1 * unit; }
    double gap() const { return 0.45 * unit; }
    double line() const { return 0.11 * unit * lineScale; } ///< outlines
    double seriesLine() const { return 0.19 * unit * lineScale; }
    double point() const { return 0.42 * unit; } ///< half the width of a point mark

    /// The bundled font without hinting and subpixels, so that pictures are the same on every machine.
    QFont font(double pixelSize, bool bold = false) const;
};

} // namespace dte
