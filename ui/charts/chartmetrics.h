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
    double unit; ///< size of ordinary text at scale 1; all else is a multiple of it
    double textScale = 1; ///< 1 to 2

    double lineScale = 1; ///< thickness of lines, see ChartTheme
    double leastUnit = 0; ///< labels do not shrink below those of this unit

    /// \p textScale: percent, 100 to 200. Labels and legends grow with it in full, titles and the notes at the foot by
    /// less, and what is no text does not, so that room is left for the marks.
    static ChartMetrics forSize(const QSizeF &size, int textScale = 100);

    /// No text is smaller than \p smallestText of the height.
    static ChartMetrics forSlide(const QSizeF &size, double smallestText);

    double titleText() const { return 1.45 * unit * (1 + 0.4 * (textScale - 1)); }
    double secondTitleText() const { return 1.1 * unit * (1 + 0.7 * (textScale - 1)); }
    double labelText() const { return 0.95 * unit * textScale; }
    /// How far labels may shrink where they have no place otherwise: to a little less than the normal size, but not
    /// below what is read.
    double leastLabelShare() const;
    double smallText() const { return 0.86 * unit * textScale; }
    /// Of note, source and the legend of evidence, which many lines long would push the chart out.
    double footText() const { return 0.86 * unit * (1 + 0.5 * (textScale - 1)); }
    double margin() const { return 1.1 * unit; }
    double gap() const { return 0.45 * unit; }
    double line() const { return 0.11 * unit * lineScale; } ///< outlines
    double seriesLine() const { return 0.19 * unit * lineScale; }
    double point() const { return 0.42 * unit; } ///< half the width of a point mark

    /// The bundled font without hinting and subpixels, so that pictures are the same on every machine.
    QFont font(double pixelSize, bool bold = false) const;
};

} // namespace dte
