// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/statequery.h"

#include <algorithm>

namespace dte {

namespace {

template <typename Item>
int indexOfId(const std::vector<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

} // namespace

std::vector<int> axisCategories(const FigureState &state)
{
    std::vector<int> result;
    for (size_t i = 0; i < state.spec.categories.size(); ++i) {
        if (state.spec.categories[i].onAxis)
            result.push_back(static_cast<int>(i));
    }
    return result;
}

bool hasYears(const FigureState &state)
{
    const std::vector<int> shown = axisCategories(state);
    return shown.size() >= 2 && std::all_of(shown.begin(), shown.end(), [&state](int category) {
        return state.spec.categories[static_cast<size_t>(category)].kind == CategoryKind::Year;
    });
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
