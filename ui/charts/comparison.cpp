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

void paintComparison(QPainter *painter, const QRectF &target, const FigureState &left, const FigureState &right,
    ChartOptions options, bool lockAxes)
{
    const QSize size = options.size;
    painter->save();
    painter->translate(target.topLeft());
    painter->scale(target.width() / size.width(), target.height() / size.height());
    painter->fillRect(QRectF(QPointF(0, 0), size), options.theme->background);
    const int half = size.width() / 2;
    options.size.setWidth(half);
    const ScenePair scenes = makeComparison(left, right, options, lockAxes);
    scenes.left->render(painter, QRectF(QPointF(0, 0), options.size));
    scenes.right->render(painter, QRectF(QPointF(size.width() - half, 0), options.size));
    painter->setPen(QPen(options.theme->grid, std::max(1.0, half / 640.0)));
    painter->drawLine(QLineF(size.width() / 2.0, 0, size.width() / 2.0, size.height()));
    painter->restore();
}

QImage renderComparison(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes)
{
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    paintComparison(&painter, QRectF(image.rect()), left, right, options, lockAxes);
    return image;
}

} // namespace dte
