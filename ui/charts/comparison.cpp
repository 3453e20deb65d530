// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison.h"

#include <QPainter>

#include <algorithm>

namespace dte {

namespace {

ScenePair makeScenes(const FigureState &left, const FigureState &right, const ChartOptions &options)
{
    return {std::make_unique<FigureScene>(left, options), std::make_unique<FigureScene>(right, options)};
}

/// What plots of both scenes have in common; empty if they do not match.
std::vector<PlotSpan> commonPlots(const FigureScene &left, const FigureScene &right)
{
    std::vector<PlotSpan> plots = left.plots();
    if (plots.size() != right.plots().size())
        return {};
    for (size_t i = 0; i < plots.size(); ++i) {
        plots[i].top = std::max(plots[i].top, right.plots()[i].top);
        plots[i].bottom = std::min(plots[i].bottom, right.plots()[i].bottom);
        if (plots[i].top >= plots[i].bottom)
            return {};
    }
    return plots;
}

} // namespace

ScenePair makeComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes)
{
    if (!lockAxes)
        return makeScenes(left, right, options);
    options.extents = sharedExtents(left, right);
    ScenePair scenes = makeScenes(left, right, options);
    if (scenes.left->size() != scenes.right->size()) {
        options.smallestLayout = scenes.left->size().expandedTo(scenes.right->size());
        scenes = makeScenes(left, right, options);
    }
    if (scenes.left->plots() == scenes.right->plots())
        return scenes;
    options.plots = commonPlots(*scenes.left, *scenes.right);
    return makeScenes(left, right, options);
}

QImage renderComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes)
{
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(options.theme->background);
    const int half = options.size.width() / 2;
    options.size.setWidth(half);
    QPainter painter(&image);
    const ScenePair scenes = makeComparison(left, right, options, lockAxes);
    scenes.left->render(&painter, QRectF(QPointF(0, 0), options.size));
    scenes.right->render(&painter, QRectF(QPointF(image.width() - half, 0), options.size));
    painter.setPen(QPen(options.theme->grid, std::max(1.0, half / 640.0)));
    painter.drawLine(QLineF(image.width() / 2.0, 0, image.width() / 2.0, image.height()));
    return image;
}

} // namespace dte
