// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison.h"

#include <QPainter>

namespace dte {

QImage renderComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes)
{
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(options.theme->background);
    if (lockAxes)
        options.extents = sharedExtents(left, right);
    const int half = options.size.width() / 2;
    options.size.setWidth(half);
    QPainter painter(&image);
    const FigureScene leftScene(left, options);
    leftScene.render(&painter, QRectF(QPointF(0, 0), options.size));
    const FigureScene rightScene(right, options);
    rightScene.render(&painter, QRectF(QPointF(image.width() - half, 0), options.size));
    painter.setPen(QPen(options.theme->grid, std::max(1.0, half / 640.0)));
    painter.drawLine(QLineF(image.width() / 2.0, 0, image.width() / 2.0, image.height()));
    return image;
}

} // namespace dte
