// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmetrics.h"

#include <algorithm>
#include <cmath>

#include "resources/resources.h"

namespace dte {

namespace {
constexpr double SmallestUnit = 11.0;
constexpr double UnitAt720 = 14.0;
constexpr double LeastLabel = 0.8; ///< of the normal size

/// QFont holds no others.
int wholePixels(double size) { return std::max(1, static_cast<int>(std::lround(size))); }
} // namespace

ChartMetrics ChartMetrics::forSize(const QSizeF &size, int textScale)
{
    const double scale = std::min(size.width() / 1280.0, size.height() / 720.0);
    return {std::max(SmallestUnit, UnitAt720 * scale), textScale / 100.0};
}

ChartMetrics ChartMetrics::forSlide(const QSizeF &size, double smallestText)
{
    const ChartMetrics smallest{1};
    // Fonts have whole pixels.
    const double unit = std::max(forSize(size).unit, std::ceil(smallestText * size.height()) / smallest.smallText());
    ChartMetrics metrics{unit};
    metrics.leastUnit = unit;
    return metrics;
}

double ChartMetrics::leastLabelShare() const
{
    const double least = std::max(LeastLabel * unit, std::min(unit, std::max(SmallestUnit, leastUnit)));
    return static_cast<double>(wholePixels(ChartMetrics{least}.smallText())) / wholePixels(smallText());
}

QFont ChartMetrics::font(double pixelSize, bool bold) const
{
    QFont font(bundledFontFamily());
    font.setPixelSize(wholePixels(pixelSize));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    font.setKerning(true);
    return font;
}

} // namespace dte
