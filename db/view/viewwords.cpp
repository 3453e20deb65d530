// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/viewwords.h"

#include "db/view/derivedcells.h"
#include "db/view/statequery.h"
#include "db/view/transformed.h"

namespace dte {

namespace {

void append(Text &line, const Text &part)
{
    if (part.isEmpty())
        return;
    line.zh += (line.zh.isEmpty() ? QString() : QStringLiteral("，")) + part.zh;
    line.en += (line.en.isEmpty() ? QString() : QStringLiteral(", ")) + part.en;
}

Text withArgument(const Text &pattern, const Text &argument)
{
    return {pattern.zh.arg(argument.zh), pattern.en.arg(argument.en)};
}

/// With its base: Index (2015 = 100).
Text indexName(const FigureState &state)
{
    const Text title = asTitle(state.term("index_measure"));
    if (state.panelUnits.empty())
        return title;
    const Text &unit = state.panelUnits.front().name;
    return {QStringLiteral("%1（%2）").arg(title.zh, unit.zh), QStringLiteral("%1 (%2)").arg(title.en, unit.en)};
}

Text transformName(const FigureState &state)
{
    switch (state.applied.transform) {
    case Transform::Growth:
        return asTitle(state.term("growth_measure"));
    case Transform::Index:
        return indexName(state);
    case Transform::Share:
        return asTitle(state.term("share_measure"));
    case Transform::Balance:
        return asTitle(state.term("balance_measure"));
    case Transform::Value:
        break;
    }
    return {};
}

Text releaseName(const FigureState &state, const ViewState &view)
{
    const Release *first = state.release(view.releaseId);
    const Release *second = state.release(view.otherReleaseId);
    if (first && second) {
        const Text &term = state.term("compared_releases");
        return {term.zh.arg(first->name.zh, second->name.zh), term.en.arg(first->name.en, second->name.en)};
    }
    return first ? withArgument(state.term("only_release"), first->name) : Text();
}

} // namespace

Text shownYears(const FigureState &state)
{
    const std::vector<int> shown = axisCategories(state);
    if (shown.empty())
        return {};
    const Category &first = state.spec.categories[static_cast<size_t>(shown.front())];
    const Category &last = state.spec.categories[static_cast<size_t>(shown.back())];
    if (first.kind != CategoryKind::Year || last.kind != CategoryKind::Year)
        return {};
    if (shown.size() == 1)
        return withArgument(state.term("range_year"), first.label);
    const Text &term = state.term("range_years");
    return {term.zh.arg(first.label.zh, last.label.zh), term.en.arg(first.label.en, last.label.en)};
}

Text subtitleOf(const FigureState &state, const ViewState &view)
{
    Text line;
    append(line, transformName(state));
    if (!view.firstId.isEmpty() || !view.lastId.isEmpty())
        append(line, shownYears(state));
    append(line, releaseName(state, view));
    return line;
}

Text averageGrowth(const FigureState &state)
{
    const std::vector<int> shown = axisCategories(state);
    if (shown.size() < 2)
        return {};
    const auto label = [&state](int category) { return state.spec.categories[static_cast<size_t>(category)].label.en; };
    const int years = label(shown.back()).toInt() - label(shown.front()).toInt();
    Text rates;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        const Series &series = state.spec.series[static_cast<size_t>(s)];
        const Cell &first = state.at({s, shown.front()});
        const Cell &last = state.at({s, shown.back()});
        const bool known = first && first->value && last && last->value;
        if (series.panel < 0 || !isAmount(state.seriesUnits[static_cast<size_t>(s)]) || !known)
            continue;
        if (const auto rate = compoundAnnualGrowth(*first->value, *last->value, years, 1)) {
            const QString text = grouped(*rate);
            append(rates,
                {QStringLiteral("%1 %2%").arg(series.name.zh, text),
                    QStringLiteral("%1 %2%").arg(series.name.en, text)});
        }
    }
    const Text &term = state.term("average_growth");
    const Text range = shownYears(state);
    return rates.isEmpty() ? Text() : Text{term.zh.arg(range.zh, rates.zh), term.en.arg(range.en, rates.en)};
}

} // namespace dte
