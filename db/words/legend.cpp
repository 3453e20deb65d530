// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/legend.h"

#include "db/view/statequery.h"
#include "db/words/figurewords.h"

namespace dte {

namespace {

/// How values of one mark stand in the chart.
struct Forms
{
    bool area = false;
    bool point = false;
    int pointsOf = -1; ///< the first series of lines or single points
    bool bound = false; ///< of missing values
    bool range = false;
    bool boundOfBar = false;
    bool rangeOfBar = false;

    void addBound(const Observation &missing, bool isBar)
    {
        (missing.high ? range : bound) = true;
        if (isBar)
            (missing.high ? rangeOfBar : boundOfBar) = true;
    }
};

Forms formsOf(const FigureState &state, Evidence mark)
{
    std::vector<int> drawn;
    for (int series = 0; series < state.data.seriesCount(); ++series) {
        if (state.spec.seriesAt(series).panel >= 0)
            drawn.push_back(series);
    }
    Forms forms;
    for (const CellKey key : axisCells(state, drawn)) {
        const Observation &cell = *state.at(key);
        const MarkTraits drawing = traits(state.spec.seriesAt(key.series).mark);
        if (markOf(cell.evidence) != mark)
            continue;
        if (cell.value) {
            (drawing.hasPoints ? forms.point : forms.area) = true;
            if (forms.pointsOf < 0 && !drawing.fills)
                forms.pointsOf = key.series;
        } else if (cell.low) {
            forms.addBound(cell, drawing.showsMissing);
        } else if (drawing.showsMissing) {
            forms.area = true;
        }
    }
    return forms;
}

LegendItem evidenceItem(const FigureState &state, const Text &words, Evidence mark)
{
    return {.text = words, .evidence = mark, .isFaded = state.printedStandsOut && mark != Evidence::Printed};
}

/// What is drawn where there is no value; where nothing is, it is said that there is a gap.
void addMissing(const FigureState &state, std::vector<LegendItem> *items)
{
    const Forms forms = formsOf(state, Evidence::Missing);
    const auto add = [&](const Text &words, bool hasLow, bool hasHigh, bool isBar) {
        LegendItem item = evidenceItem(state, words, Evidence::Missing);
        item.mark = isBar ? Mark::Bar : Mark::Marker;
        item.hasLow = hasLow;
        item.hasHigh = hasHigh;
        items->push_back(item);
    };
    if (forms.area)
        add(state.evidenceClass(Evidence::Missing).name, false, false, true);
    if (forms.bound)
        add(state.term("lower_bound"), true, false, forms.boundOfBar);
    if (forms.range)
        add(state.term("range"), true, true, forms.rangeOfBar);
    if (!forms.area && !forms.bound && !forms.range)
        add(state.term("no_data_gap"), false, false, true);
}

} // namespace

std::optional<Evidence> commonMark(const FigureState &state, int series)
{
    std::optional<Evidence> common;
    for (const CellKey key : axisCells(state, {series})) {
        const Observation &cell = *state.at(key);
        if (cell.value && common.value_or(markOf(cell.evidence)) != markOf(cell.evidence))
            return std::nullopt;
        if (cell.value)
            common = markOf(cell.evidence);
    }
    return common;
}

std::vector<LegendItem> seriesLegend(const FigureState &state, int panel)
{
    std::vector<LegendItem> items;
    for (const int series : drawnSeries(state, panel)) {
        const Series &spec = state.spec.seriesAt(series);
        if (spec.mark == Mark::Slice) // each has its name beside it
            continue;
        items.push_back({.text = spec.name,
            .mark = spec.mark,
            .evidence = commonMark(state, series).value_or(Evidence::Printed),
            .series = series,
            .isFaded = state.isAllFaded(series)});
    }
    return items.size() < 2 ? std::vector<LegendItem>() : items;
}

std::vector<LegendItem> evidenceLegend(const FigureState &state)
{
    std::vector<LegendItem> items;
    for (const EvidenceClass &evidence : state.evidenceClasses) {
        const Text words = markOf(evidence.id) == evidence.id ? legendWords(state, evidence.id) : Text();
        if (words.isEmpty())
            continue;
        if (evidence.id == Evidence::Missing) {
            addMissing(state, &items);
            continue;
        }
        const Forms forms = formsOf(state, evidence.id);
        LegendItem item = evidenceItem(state, words, evidence.id);
        item.mark = forms.point && !forms.area ? Mark::Marker : Mark::Bar;
        item.alsoPoint = forms.area && forms.point;
        item.pointsOf = forms.pointsOf;
        items.push_back(item);
    }
    return items;
}

} // namespace dte
