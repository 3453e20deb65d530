// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/statequery.h"

#include <algorithm>

#include "db/base/byid.h"

namespace dte {

std::vector<int> axisCategories(const FigureState &state)
{
    std::vector<int> result;
    for (size_t i = 0; i < state.spec.categories.size(); ++i) {
        if (state.spec.categories[i].onAxis)
            result.push_back(static_cast<int>(i));
    }
    return result;
}

std::vector<int> drawnSeries(const FigureState &state, int panel)
{
    std::vector<int> result;
    for (int series = 0; series < state.data.seriesCount(); ++series) {
        if (state.spec.seriesAt(series).panel == panel)
            result.push_back(series);
    }
    return result;
}

std::vector<CellKey> axisCells(const FigureState &state, const std::vector<int> &series)
{
    std::vector<CellKey> result;
    const std::vector<int> categories = axisCategories(state);
    for (const int each : series) {
        for (const int category : categories) {
            if (state.at({each, category}))
                result.push_back({each, category});
        }
    }
    return result;
}

bool isOverYears(const FigureState &state)
{
    const std::vector<int> shown = axisCategories(state);
    return !shown.empty() && std::all_of(shown.begin(), shown.end(), [&state](int category) {
        return state.spec.categoryAt(category).kind == CategoryKind::Year;
    });
}

bool hasYears(const FigureState &state) { return isOverYears(state) && axisCategories(state).size() >= 2; }

bool hasSomethingToDraw(const FigureState &state)
{
    for (const int category : axisCategories(state)) {
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            const Cell &cell = state.at({s, category});
            if (state.spec.seriesAt(s).panel >= 0 && cell && (cell->value || cell->low))
                return true;
        }
    }
    return false;
}

int seriesIndex(const FigureState &state, const QString &id) { return indexOfId(state.spec.series, id); }

int categoryIndex(const FigureState &state, const QString &id) { return indexOfId(state.spec.categories, id); }

QString releaseOf(const FigureState &state, int series)
{
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        if (const Cell &cell = state.data.at({series, c}))
            return cell->releaseId;
    }
    return {};
}

int growthOf(const FigureState &state, int series)
{
    const auto &all = state.spec.series;
    const auto found = std::find_if(all.begin(), all.end(),
        [series](const Series &each) { return each.rule == Rule::Growth && each.operands == std::vector{series}; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace dte
