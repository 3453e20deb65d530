// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/releases.h"

#include <QSet>

#include <algorithm>

#include "db/base/id.h"
#include "db/view/derivedcells.h"
#include "db/view/stateedit.h"
#include "db/view/statequery.h"
#include "db/view/transformed.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// Index of the first panel of the unit, or -1.
int panelOf(const FigureState &state, const QString &unitId)
{
    const auto &panels = state.spec.panels;
    const auto found
        = std::find_if(panels.begin(), panels.end(), [&unitId](const Panel &panel) { return panel.unitId == unitId; });
    return found == panels.end() ? -1 : static_cast<int>(found - panels.begin());
}

/// Series of \p release and \p role with amounts, or -1.
int seriesOf(const FigureState &state, const QString &release, Role role)
{
    for (size_t s = 0; s < state.spec.series.size(); ++s) {
        if (state.spec.series[s].role == role && isAmount(state.seriesUnits[s])
            && releaseOf(state, static_cast<int>(s)) == release)
            return static_cast<int>(s);
    }
    return -1;
}

int commonValues(const FigureState &state, int a, int b)
{
    int count = 0;
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Cell &left = state.at({a, c});
        const Cell &right = state.at({b, c});
        count += left && left->value && right && right->value;
    }
    return count;
}

struct ReleasePair
{
    int first;
    int second;
};

/// Exports, imports and total where both releases have them, the pair with most common values first.
std::vector<ReleasePair> releasePairs(const FigureState &state, const QString &first, const QString &second)
{
    std::vector<ReleasePair> pairs;
    for (const Role role : {Role::Total, Role::Exports, Role::Imports, Role::Domestic, Role::Overseas}) {
        const ReleasePair pair{seriesOf(state, first, role), seriesOf(state, second, role)};
        if (pair.first >= 0 && pair.second >= 0 && commonValues(state, pair.first, pair.second) > 0)
            pairs.push_back(pair);
    }
    std::stable_sort(pairs.begin(), pairs.end(), [&state](const ReleasePair &a, const ReleasePair &b) {
        return commonValues(state, a.first, a.second) > commonValues(state, b.first, b.second);
    });
    return pairs;
}

/// The difference of a pair in %, as the growth from second to first.
void appendDifference(FigureState &state, const ReleasePair &pair, bool drawn)
{
    const ComputeReasons reasons{state.term("operand_missing"), state.term("base_not_positive")};
    DataTable data(state.data.seriesCount() + 1, state.data.categoryCount());
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c)
            data.set({s, c}, state.data.at({s, c}));
    }
    const int added = state.data.seriesCount();
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Cell &first = state.at({pair.first, c});
        const Cell &second = state.at({pair.second, c});
        if (first && first->value && second && second->value)
            data.set({added, c}, growthCell(second, first, 1, reasons));
    }
    Series series = state.spec.series[static_cast<size_t>(pair.second)];
    series.originId = series.id;
    series.id = DifferencePrefix + series.originId;
    series.panel = drawn ? 0 : -1;
    series.mark = Mark::Marker;
    series.rule = Rule::Growth;
    series.fractionDigits = 1;
    series.operands.clear();
    series.unitId = state.panelUnits.front().id;
    series.measure = state.term("difference_measure");
    state.spec.series.push_back(series);
    state.seriesUnits.push_back(state.panelUnits.front());
    state.data = std::move(data);
}

void addDifferencePanel(FigureState &state, int amountPanel)
{
    Panel amounts = state.spec.panels[static_cast<size_t>(amountPanel)];
    const Unit amountUnit = state.panelUnits[static_cast<size_t>(amountPanel)];
    amounts.kind = PanelKind::GroupedColumns;
    amounts.share = 70;
    const Unit percent = percentUnit();
    const Panel difference{
        u"difference"_s, PanelKind::Lines, percent.id, 30, asTitle(state.term("difference_measure"))};
    state.spec.panels = {difference, amounts};
    state.panelUnits = {percent, amountUnit};
}

} // namespace

QStringList releasesOf(const FigureState &state)
{
    QSet<QString> found;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        if (isAmount(state.seriesUnits[static_cast<size_t>(s)]))
            found.insert(releaseOf(state, s));
    }
    QStringList ids;
    for (const Release &release : state.releases) {
        if (found.contains(release.id))
            ids << release.id;
    }
    return ids;
}

Text applyRelease(FigureState &state, const QString &release)
{
    if (!releasesOf(state).contains(release))
        return state.term("no_such_release");
    for (size_t s = 0; s < state.spec.series.size(); ++s) {
        Series &series = state.spec.series[s];
        // Periods have no place on the axis, so a rate over a period stays in the table.
        if (series.panel >= 0 || !isAmount(state.seriesUnits[s]) || releaseOf(state, static_cast<int>(s)) != release)
            continue;
        series.panel = panelOf(state, series.unitId);
        series.mark = series.role == Role::Total ? Mark::Marker : Mark::Bar;
    }
    // Only now, as panels go with their last series.
    keepSeries(state, [&](int series) { return releaseOf(state, series) == release; });
    if (state.spec.panels.empty())
        return state.term("no_such_release");
    return {};
}

Text compareReleases(FigureState &state, const QString &first, const QString &second)
{
    const std::vector<ReleasePair> pairs
        = first == second ? std::vector<ReleasePair>() : releasePairs(state, first, second);
    const int panel
        = pairs.empty() ? -1 : panelOf(state, state.spec.series[static_cast<size_t>(pairs.front().first)].unitId);
    if (panel < 0)
        return state.term("no_common_values");
    addDifferencePanel(state, panel);
    QSet<int> kept;
    for (Series &series : state.spec.series)
        series.panel = -1;
    for (const ReleasePair &pair : pairs) {
        kept << pair.first << pair.second << static_cast<int>(state.spec.series.size());
        const bool drawn = &pair == &pairs.front();
        state.spec.series[static_cast<size_t>(pair.first)].mark = Mark::Marker;
        state.spec.series[static_cast<size_t>(pair.second)].mark = Mark::Bar;
        state.spec.series[static_cast<size_t>(pair.first)].panel = drawn ? 1 : -1;
        state.spec.series[static_cast<size_t>(pair.second)].panel = drawn ? 1 : -1;
        appendDifference(state, pair, drawn);
    }
    keepSeries(state, [&kept](int series) { return kept.contains(series); });
    dropEmptyCategories(state);
    return {};
}

} // namespace dte
