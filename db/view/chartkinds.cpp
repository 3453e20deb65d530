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
    return panel >= 0 && (!hasAmountPanel(state) || isAmount(state.panelUnit(panel)));
}

bool isTotal(const Series &series) { return series.role == Role::Total || series.mark == Mark::Marker; }

/// Drawn series of the main panels without totals; with them if there is nothing else.
std::vector<int> mainParts(const FigureState &state, int panel)
{
    std::vector<int> all;
    std::vector<int> parts;
    for (const int series : drawnSeries(state, panel)) {
        all.push_back(series);
        if (!isTotal(state.spec.seriesAt(series)))
            parts.push_back(series);
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
            const bool isItem = state.spec.categoryAt(category).kind == CategoryKind::Item;
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

bool hasItems(const FigureState &state)
{
    const std::vector<int> shown = axisCategories(state);
    return std::any_of(shown.begin(), shown.end(),
        [&state](int category) { return state.spec.categoryAt(category).kind == CategoryKind::Item; });
}

bool addsUp(const FigureState &state)
{
    const Transform transform = state.applied.transform;
    return transform == Transform::Value || transform == Transform::Share;
}

Text stackObstacle(const FigureState &state, size_t fewestParts, bool ofShares)
{
    if (!addsUp(state))
        return state.term("not_stackable");
    // Shares of items are shares of the total of their own series: across series they are of different totals.
    if ((ofShares || state.applied.transform == Transform::Share) && hasItems(state))
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

Text yearsObstacle(const FigureState &state) { return hasYears(state) ? Text() : state.term("no_years"); }

Text columnsObstacle(const FigureState &state) { return stackObstacle(state, 2, false); }

Text sharesObstacle(const FigureState &state) { return stackObstacle(state, 2, true); }

Text areasObstacle(const FigureState &state)
{
    return hasYears(state) ? stackObstacle(state, 1, false) : state.term("no_years");
}

/// A ring has nothing above it: growth stays in the table.
void keepOnly(FigureState &state, int kept)
{
    state.spec.panels = {state.spec.panelAt(kept)};
    state.panelUnits = {state.panelUnit(kept)};
    for (Series &series : state.spec.series)
        series.panel = series.panel == kept ? 0 : -1;
}

void drawPanel(FigureState &state, int panel, PanelKind kind)
{
    const std::vector<int> parts = mainParts(state, panel);
    const PanelTraits look = traits(kind);
    state.spec.panels[static_cast<size_t>(panel)].kind = kind;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        Series &series = state.spec.series[static_cast<size_t>(s)];
        if (series.panel != panel)
            continue;
        const bool isPart = std::find(parts.begin(), parts.end(), s) != parts.end();
        series.mark = isPart ? look.part : look.total;
        if (look.axis == ValueAxis::None && !isPart)
            series.panel = -1; // the whole is no part of itself
    }
}

} // namespace

ChartKindTraits traits(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Report:
    case ChartKind::Table:
        break;
    case ChartKind::Stacked:
        return {.panel = PanelKind::StackedColumns, .obstacle = columnsObstacle};
    case ChartKind::Grouped:
        return {.panel = PanelKind::GroupedColumns};
    case ChartKind::Line:
        return {.panel = PanelKind::Lines, .obstacle = yearsObstacle};
    case ChartKind::Area:
        return {.panel = PanelKind::Areas, .obstacle = areasObstacle};
    case ChartKind::FullStack:
        return {.panel = PanelKind::StackedColumns, .ofShares = true, .obstacle = sharesObstacle};
    case ChartKind::Bars:
        return {.panel = PanelKind::GroupedBars, .obstacle = barsObstacle};
    case ChartKind::Ring:
        return {.panel = PanelKind::Ring, .obstacle = ringObstacle};
    }
    return {};
}

Text kindObstacle(const FigureState &state, ChartKind kind)
{
    const auto obstacle = traits(kind).obstacle;
    return obstacle ? obstacle(state) : Text();
}

void applyKind(FigureState &state, ChartKind kind)
{
    if (kind == ChartKind::Table) {
        state.spec.panels.clear();
        state.panelUnits.clear();
        for (Series &series : state.spec.series)
            series.panel = -1;
        state.reason = state.term("table_only");
    }
    const std::optional<PanelKind> panelKind = traits(kind).panel;
    if (!panelKind)
        return;
    if (traits(*panelKind).axis == ValueAxis::None)
        keepOnly(state, mainPanels(state).front());
    for (const int panel : mainPanels(state))
        drawPanel(state, panel, *panelKind);
}

} // namespace dte
