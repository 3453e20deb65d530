// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

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

void paintComparison(QPainter *painter, const QRectF &target, const ScenePair &scenes, const ChartTheme &theme)
{
    const double half = target.width() / 2;
    const double width = std::floor(half);
    scenes.left->render(painter, QRectF(target.topLeft(), QSizeF(width, target.height())));
    scenes.right->render(painter, QRectF(target.right() - width, target.top(), width, target.height()));
    painter->setPen(QPen(theme.grid, std::max(1.0, width / 640)));
    painter->drawLine(QLineF(target.left() + half, target.top(), target.left() + half, target.bottom()));
}

QImage renderComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes)
{
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(options.theme->background);
    options.size.setWidth(options.size.width() / 2);
    QPainter painter(&image);
    paintComparison(&painter, QRectF(image.rect()), makeComparison(left, right, options, lockAxes), *options.theme);
    return image;
}

} // namespace dte
