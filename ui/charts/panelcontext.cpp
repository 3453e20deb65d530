// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelcontext.h"

#include "db/view/statequery.h"
#include "ui/charts/seriesstyle.h"

namespace dte {

std::vector<int> PanelContext::series() const { return drawnSeries(state, panel); }

std::vector<int> PanelContext::categories() const { return axisCategories(state); }

std::vector<CellKey> PanelContext::cells() const { return axisCells(state, series()); }

SeriesStyle PanelContext::style(int series) const { return seriesStyle(state, theme, series); }

SeriesStyle PanelContext::style(CellKey key) const
{
    const SeriesStyle ofSeries = style(key.series);
    return state.isFaded(key) ? theme.faded(ofSeries) : ofSeries;
}

QColor PanelContext::labelColour(CellKey key, const QColor &colour, const QColor &under) const
{
    return state.isFaded(key) ? theme.subdued(colour, under) : colour;
}

QColor PanelContext::missingColour(CellKey key) const
{
    const SeriesStyle plain{theme.mutedText, theme.mutedText, {}, {}, {}};
    return state.isFaded(key) ? theme.faded(plain).colour : plain.colour;
}

Extent PanelContext::extent() const
{
    Extent extent = panelExtent(state, panel);
    extent.unite(extents.value(unit().id));
    return extent;
}

QString PanelContext::number(CellKey key) const
{
    return grouped(inUnit(*state.at(key)->value, unit(), units().first));
}

LabelRequest PanelContext::numberLabel(CellKey key, std::vector<LabelCandidate> candidates) const
{
    const bool isPrinted = state.at(key)->evidence == Evidence::Printed;
    return {number(key), metrics.font(metrics.smallText(), isPrinted), isPrinted ? 0 : 1, std::move(candidates)};
}

} // namespace dte
