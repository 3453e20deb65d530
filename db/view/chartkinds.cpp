// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/chartkinds.h"

#include <algorithm>

#include "db/view/statequery.h"

namespace dte {

namespace {

constexpr int MostBars = 44;

bool hasAmountPanel(const FigureState &state)
{
    return std::any_of(state.panelUnits.begin(), state.panelUnits.end(), isAmount);
}

/// Growth above amounts stays as it is; where there is only one sort of panel, that is what the figure is about.
bool isMain(const FigureState &state, int panel)
{
    return panel >= 0 && (!hasAmountPanel(state) || isAmount(state.panelUnits[static_cast<size_t>(panel)]));
}

bool isTotal(const Series &series) { return series.role == Role::Total || series.mark == Mark::Marker; }

/// Drawn series of the main panels without totals; with them if there is nothing else.
std::vector<int> mainParts(const FigureState &state, int panel)
{
    std::vector<int> all;
    std::vector<int> parts;
    for (size_t s = 0; s < state.spec.series.size(); ++s) {
        if (state.spec.series[s].panel != panel)
            continue;
        all.push_back(static_cast<int>(s));
        if (!isTotal(state.spec.series[s]))
            parts.push_back(static_cast<int>(s));
    }
    return parts.empty() ? all : parts;
}

std::vector<int> mainPanels(const FigureState &state)
{
    std::vector<int> panels;
    for (int panel = 0; panel < static_cast<int>(state.spec.panels.size()); ++panel) {
        if (isMain(state, panel))
            panels.push_back(panel);
    }
    return panels;
}

/// Why the parts of the panel do not make up a whole: each needs a value of at least zero in every category on the
/// axis. An item that a series does not have is no gap, a year is.
Text partsObstacle(const FigureState &state, int panel)
{
    for (const int part : mainParts(state, panel)) {
        for (const int category : axisCategories(state)) {
            const Cell &cell = state.at({part, category});
            const bool isItem = state.spec.categories[static_cast<size_t>(category)].kind == CategoryKind::Item;
            if (!cell && isItem)
                continue;
            if (!cell || !cell->value)
                return state.term("parts_incomplete");
            if (cell->value->isNegative())
                return state.term("parts_negative");
        }
    }
    return {};
}

/// Values of two releases are no parts of one whole, however complete they are.
bool areOfOneRelease(const FigureState &state, const std::vector<int> &series)
{
    return std::all_of(series.begin(), series.end(),
        [&](int each) { return releaseOf(state, each) == releaseOf(state, series.front()); });
}

/// Shares of items are shares of the total of their own series: across series they are of different totals.
bool areSharesOfItems(const FigureState &state, ChartKind kind)
{
    if (kind != ChartKind::FullStack && state.applied.transform != Transform::Share)
        return false;
    const std::vector<int> shown = axisCategories(state);
    return std::any_of(shown.begin(), shown.end(), [&state](int category) {
        return state.spec.categories[static_cast<size_t>(category)].kind == CategoryKind::Item;
    });
}

bool addsUp(const FigureState &state)
{
    const Transform transform = state.applied.transform;
    return transform == Transform::Value || transform == Transform::Share;
}

Text stackObstacle(const FigureState &state, ChartKind kind, size_t fewestParts)
{
    if (!addsUp(state))
        return state.term("not_stackable");
    if (areSharesOfItems(state, kind))
        return state.term("no_parts");
    for (const int panel : mainPanels(state)) {
        const std::vector<int> parts = mainParts(state, panel);
        if (parts.size() < fewestParts || !areOfOneRelease(state, parts))
            return state.term("no_parts");
        if (Text reason = partsObstacle(state, panel); !reason.isEmpty())
            return reason;
    }
    return {};
}

Text ringObstacle(const FigureState &state)
{
    const std::vector<int> panels = mainPanels(state);
    if (!addsUp(state) || panels.size() != 1)
        return state.term("not_whole");
    const std::vector<int> parts = mainParts(state, panels.front());
    const size_t series = parts.size();
    const size_t categories = axisCategories(state).size();
    const bool oneOfItems = series == 1 && categories > 1 && !hasYears(state);
    const bool oneCategory = categories == 1 && series > 1;
    if ((!oneOfItems && !oneCategory) || !areOfOneRelease(state, parts))
        return state.term("not_whole");
    if (series * categories > MostSlices)
        return state.term("too_many_slices");
    return partsObstacle(state, panels.front());
}

Text barsObstacle(const FigureState &state)
{
    size_t bars = 0;
    for (const int panel : mainPanels(state))
        bars = std::max(bars, mainParts(state, panel).size() * axisCategories(state).size());
    return bars > MostBars ? state.term("too_many_bars") : Text();
}

PanelKind panelKind(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Line:
        return PanelKind::Lines;
    case ChartKind::Area:
        return PanelKind::Areas;
    case ChartKind::Bars:
        return PanelKind::GroupedBars;
    case ChartKind::Ring:
        return PanelKind::Ring;
    case ChartKind::Grouped:
        return PanelKind::GroupedColumns;
    default:
        return PanelKind::StackedColumns;
    }
}

/// A ring has nothing above it: growth stays in the table.
void keepOnly(FigureState &state, int kept)
{
    state.spec.panels = {state.spec.panels[static_cast<size_t>(kept)]};
    state.panelUnits = {state.panelUnits[static_cast<size_t>(kept)]};
    for (Series &series : state.spec.series)
        series.panel = series.panel == kept ? 0 : -1;
}

Mark markFor(ChartKind kind, bool isPart)
{
    switch (kind) {
    case ChartKind::Line:
        return Mark::Line;
    case ChartKind::Bars:
        return Mark::Bar;
    case ChartKind::Ring:
        return Mark::Slice;
    case ChartKind::Area:
        return isPart ? Mark::Area : Mark::Marker;
    default:
        return isPart ? Mark::Bar : Mark::Marker;
    }
}

} // namespace

Text kindObstacle(const FigureState &state, ChartKind kind)
{
    switch (kind) {
    case ChartKind::Report:
    case ChartKind::Table:
    case ChartKind::Grouped:
        return {};
    case ChartKind::Line:
        return hasYears(state) ? Text() : state.term("no_years");
    case ChartKind::Area:
        return hasYears(state) ? stackObstacle(state, kind, 1) : state.term("no_years");
    case ChartKind::Stacked:
    case ChartKind::FullStack:
        return stackObstacle(state, kind, 2);
    case ChartKind::Bars:
        return barsObstacle(state);
    case ChartKind::Ring:
        return ringObstacle(state);
    }
    return {};
}

void applyKind(FigureState &state, ChartKind kind)
{
    if (kind == ChartKind::Report)
        return;
    if (kind == ChartKind::Table) {
        state.spec.panels.clear();
        state.panelUnits.clear();
        for (Series &series : state.spec.series)
            series.panel = -1;
        state.reason = state.term("table_only");
        return;
    }
    if (kind == ChartKind::Ring)
        keepOnly(state, mainPanels(state).front());
    for (const int panel : mainPanels(state)) {
        const std::vector<int> parts = mainParts(state, panel);
        state.spec.panels[static_cast<size_t>(panel)].kind = panelKind(kind);
        for (size_t s = 0; s < state.spec.series.size(); ++s) {
            Series &series = state.spec.series[s];
            if (series.panel != panel)
                continue;
            const bool isPart = std::find(parts.begin(), parts.end(), static_cast<int>(s)) != parts.end();
            series.mark = markFor(kind, isPart);
            if (kind == ChartKind::Ring && !isPart)
                series.panel = -1; // the whole is no part of itself
        }
    }
}

} // namespace dte
