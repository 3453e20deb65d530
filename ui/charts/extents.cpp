// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/extents.h"

#include <algorithm>

namespace dte {

namespace {

void takeCell(const Cell &cell, bool stacks, double *above, double *below, Extent *extent)
{
    if (cell->value && stacks)
        (cell->value->isNegative() ? *below : *above) += cell->value->toDouble();
    else if (cell->value)
        extent->take(cell->value->toDouble());
    else if (cell->high || cell->low)
        extent->take((cell->high ? *cell->high : *cell->low).toDouble());
}

} // namespace

void Extent::take(double value)
{
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
}

void Extent::unite(const Extent &other)
{
    take(other.lowest);
    take(other.highest);
}

Extent panelExtent(const FigureState &state, int panel)
{
    const bool stacks = traits(state.spec.panelAt(panel).kind).stacks;
    Extent extent;
    for (int category = 0; category < state.data.categoryCount(); ++category) {
        if (!state.spec.categoryAt(category).onAxis)
            continue;
        double above = 0;
        double below = 0;
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            const Series &series = state.spec.seriesAt(s);
            const Cell &cell = state.at({s, category});
            if (series.panel == panel && cell)
                takeCell(cell, stacks && traits(series.mark).fills, &above, &below, &extent);
        }
        extent.take(above);
        extent.take(below);
    }
    return extent;
}

Extents figureExtents(const FigureState &state)
{
    Extents extents;
    for (size_t panel = 0; panel < state.spec.panels.size(); ++panel) {
        if (traits(state.spec.panels[panel].kind).axis != ValueAxis::None)
            extents[state.panelUnits[panel].id].unite(panelExtent(state, static_cast<int>(panel)));
    }
    return extents;
}

Extents sharedExtents(const FigureState &a, const FigureState &b)
{
    const Extents left = figureExtents(a);
    const Extents right = figureExtents(b);
    Extents shared;
    for (auto extent = left.begin(); extent != left.end(); ++extent) {
        if (!right.contains(extent.key()))
            continue;
        shared.insert(extent.key(), *extent);
        shared[extent.key()].unite(right[extent.key()]);
    }
    return shared;
}

} // namespace dte
