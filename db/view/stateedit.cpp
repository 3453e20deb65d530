// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/stateedit.h"

#include <algorithm>

namespace dte {

namespace {

/// Old index -> new index, -1 for what goes.
std::vector<int> renumbered(size_t count, const std::function<bool(int)> &wanted)
{
    std::vector<int> numbers;
    int next = 0;
    for (size_t i = 0; i < count; ++i)
        numbers.push_back(wanted(static_cast<int>(i)) ? next++ : -1);
    return numbers;
}

template <typename Item>
void keepNumbered(std::vector<Item> &items, const std::vector<int> &numbers)
{
    std::vector<Item> kept;
    for (size_t i = 0; i < items.size(); ++i) {
        if (numbers[i] >= 0)
            kept.push_back(std::move(items[i]));
    }
    items = std::move(kept);
}

void dropEmptyPanels(FigureState &state)
{
    const auto &series = state.spec.series;
    const std::vector<int> numbers = renumbered(state.spec.panels.size(), [&series](int panel) {
        return std::any_of(series.begin(), series.end(), [panel](const Series &each) { return each.panel == panel; });
    });
    keepNumbered(state.spec.panels, numbers);
    keepNumbered(state.panelUnits, numbers);
    for (Series &each : state.spec.series) {
        if (each.panel >= 0)
            each.panel = numbers[static_cast<size_t>(each.panel)];
    }
}

} // namespace

void keepSeries(FigureState &state, const std::function<bool(int)> &wanted)
{
    const std::vector<int> numbers = renumbered(state.spec.series.size(), wanted);
    const int count = static_cast<int>(std::count_if(numbers.begin(), numbers.end(), [](int n) { return n >= 0; }));
    DataTable data(count, state.data.categoryCount());
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; numbers[static_cast<size_t>(s)] >= 0 && c < state.data.categoryCount(); ++c)
            data.set({numbers[static_cast<size_t>(s)], c}, state.data.at({s, c}));
    }
    state.data = std::move(data);
    keepNumbered(state.spec.series, numbers);
    keepNumbered(state.seriesUnits, numbers);
    for (Series &series : state.spec.series) {
        std::vector<int> operands;
        for (const int operand : series.operands) {
            if (numbers[static_cast<size_t>(operand)] >= 0)
                operands.push_back(numbers[static_cast<size_t>(operand)]);
        }
        series.operands = operands;
    }
    dropEmptyPanels(state);
}

void keepCategories(FigureState &state, const std::function<bool(int)> &wanted)
{
    const std::vector<int> numbers = renumbered(state.spec.categories.size(), wanted);
    const int count = static_cast<int>(std::count_if(numbers.begin(), numbers.end(), [](int n) { return n >= 0; }));
    DataTable data(state.data.seriesCount(), count);
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (numbers[static_cast<size_t>(c)] >= 0)
                data.set({s, numbers[static_cast<size_t>(c)]}, state.data.at({s, c}));
        }
    }
    state.data = std::move(data);
    keepNumbered(state.spec.categories, numbers);
}

void dropEmptyCategories(FigureState &state)
{
    keepCategories(state, [&state](int category) {
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            if (state.data.at({s, category}))
                return true;
        }
        return false;
    });
}

} // namespace dte
