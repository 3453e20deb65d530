// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison.h"

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

} // namespace dte
