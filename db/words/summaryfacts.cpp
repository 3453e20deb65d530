// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/summaryfacts.h"

#include <algorithm>

#include "db/view/statequery.h"

namespace dte {

namespace {

SummaryGap gapOf(const Observation &observation, bool isComputed)
{
    if (observation.low)
        return observation.high ? SummaryGap::Range : SummaryGap::LowerBound;
    if (observation.high)
        return SummaryGap::UpperBound;
    return isComputed ? SummaryGap::NotComputed : SummaryGap::NoData;
}

bool isLess(const SummaryPoint &left, const SummaryPoint &right)
{
    return left.value.compare(right.value) == std::strong_ordering::less;
}

} // namespace

const SummaryPoint &SeriesFacts::highest() const { return *std::max_element(points.begin(), points.end(), isLess); }

const SummaryPoint &SeriesFacts::lowest() const { return *std::min_element(points.begin(), points.end(), isLess); }

bool SeriesFacts::isConstant() const { return !isLess(lowest(), highest()); }

SummaryKind summaryKind(const FigureState &state, int series)
{
    switch (state.applied.transform) {
    case Transform::Growth:
        return SummaryKind::Growth;
    case Transform::Index:
        return SummaryKind::Index;
    case Transform::Share:
        return SummaryKind::Share;
    case Transform::Balance:
        return SummaryKind::Balance;
    case Transform::Value:
        break;
    }
    const Series &each = state.spec.seriesAt(series);
    if (!each.measure.isEmpty())
        return SummaryKind::Difference;
    if (each.rule == Rule::Growth && each.operands.size() == 1)
        return SummaryKind::Growth;
    return isAmount(state.unitOf(series)) ? SummaryKind::Amount : SummaryKind::Rate;
}

SeriesFacts factsOf(const FigureState &state, int series)
{
    SeriesFacts facts;
    facts.series = series;
    facts.kind = summaryKind(state, series);
    const std::vector<int> shown = axisCategories(state);
    const bool isPresent = std::any_of(shown.begin(), shown.end(), [&](int category) {
        return state.at({series, category}).has_value();
    });
    const bool isComputed
        = state.applied.transform != Transform::Value || state.spec.seriesAt(series).rule != Rule::Observed;
    const bool lacksYears = isPresent && isOverYears(state) && facts.kind != SummaryKind::Growth;
    for (const int category : shown) {
        const Cell &cell = state.at({series, category});
        if (cell && cell->value)
            facts.points.push_back({category, *cell->value, cell->evidence == Evidence::Derived,
                facts.kind == SummaryKind::Growth && !cell->note.isEmpty()});
        else if (cell)
            facts.gaps[gapOf(*cell, isComputed)].push_back(category);
        else if (lacksYears)
            facts.gaps[isComputed ? SummaryGap::NotComputed : SummaryGap::NoData].push_back(category);
    }
    return facts;
}

} // namespace dte
