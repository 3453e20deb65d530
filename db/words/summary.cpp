// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/summary.h"

#include <algorithm>

#include "db/view/statequery.h"
#include "db/view/viewwords.h"
#include "db/words/summarysentences.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr size_t MostSeries = 5; ///< of one unit

/// Small first letter, for the middle of a sentence in English.
Text inSentence(Text text)
{
    if (!text.en.isEmpty())
        text.en[0] = text.en[0].toLower();
    return text;
}

void append(Text &all, const SummaryPhrases &phrases, const Text &sentence)
{
    if (sentence.isEmpty())
        return;
    const Text whole = phrases.fill("summary_sentence", {sentence});
    all.zh += whole.zh;
    all.en += (all.en.isEmpty() ? QString() : u" "_s) + whole.en;
}

/// Values, year-on-year growth, an index (2011 = 100), ...
Text contents(const SummaryPhrases &phrases)
{
    const FigureState &state = phrases.state();
    switch (state.applied.transform) {
    case Transform::Growth:
        return state.term("summary_growth");
    case Transform::Share:
        return state.term("summary_shares");
    case Transform::Balance:
        return state.term("summary_balance");
    case Transform::Index:
        if (!state.seriesUnits.empty())
            return phrases.fill("summary_index", {state.seriesUnits.front().name});
        break;
    case Transform::Value:
        break;
    }
    return state.term("summary_values");
}

Text figureNumber(const SummaryPhrases &phrases)
{
    return phrases.fill("figure_number", {plainText(QString::number(phrases.state().spec.number))});
}

Text introduction(const SummaryPhrases &phrases)
{
    const FigureState &state = phrases.state();
    const Text number = figureNumber(phrases);
    if (isOverYears(state))
        return phrases.fill("summary_shows", {number, state.spec.title, shownYears(state), contents(phrases)});
    return phrases.fill(
        "summary_shows_items", {number, state.spec.title, inSentence(state.spec.heading), contents(phrases)});
}

Text releaseWords(const SummaryPhrases &phrases)
{
    const FigureState &state = phrases.state();
    std::vector<Text> names;
    for (const QString &id : state.releaseIds) {
        if (const Release *release = state.release(id))
            names.push_back(release->name);
    }
    if (names.empty())
        return {};
    const Text words = names.size() == 1 ? phrases.fill("only_release", {names.front()})
                                         : phrases.fill("compared_releases", {names[0], names[1]});
    return phrases.fill("summary_release", {words});
}

/// Drawn series; in a view without a chart all of them.
std::vector<SeriesFacts> allFacts(const FigureState &state)
{
    const bool isTable = state.spec.panels.empty();
    std::vector<SeriesFacts> all;
    for (int series = 0; series < state.data.seriesCount(); ++series) {
        if (!isTable && state.spec.seriesAt(series).panel < 0)
            continue;
        if (SeriesFacts facts = factsOf(state, series); !facts.isEmpty())
            all.push_back(std::move(facts));
    }
    return all;
}

/// By which the series of many are chosen: the last value, of items the largest; those without a value come last.
bool isLarger(const SeriesFacts &left, const SeriesFacts &right, bool overYears)
{
    if (left.points.empty() || right.points.empty())
        return !left.points.empty() && right.points.empty();
    const SummaryPoint &a = overYears ? left.points.back() : left.highest();
    const SummaryPoint &b = overYears ? right.points.back() : right.highest();
    return a.value.compare(b.value) == std::strong_ordering::greater;
}

/// The share that is the largest in the last year with any, if it is one of several; else -1.
int largestShare(const std::vector<SeriesFacts> &all, int *year)
{
    *year = -1;
    int largest = -1;
    std::optional<Decimal> most;
    for (const SeriesFacts &facts : all) {
        if (facts.kind != SummaryKind::Share || facts.points.empty() || all.size() < 2)
            continue;
        const SummaryPoint &last = facts.points.back();
        const bool isLater = last.category > *year;
        if (isLater || (last.category == *year && last.value.compare(*most) == std::strong_ordering::greater)) {
            *year = last.category;
            most = last.value;
            largest = facts.series;
        }
    }
    return largest;
}

/// Series of one unit and sort, in the order of the legend.
using Group = std::vector<SeriesFacts>;

std::vector<Group> groups(const FigureState &state, const std::vector<SeriesFacts> &all)
{
    std::vector<Group> result;
    const auto unit = [&state](const SeriesFacts &facts) { return state.spec.seriesAt(facts.series).unitId; };
    for (const SeriesFacts &facts : all) {
        const auto found = std::find_if(result.begin(), result.end(),
            [&](const Group &group) { return group.front().kind == facts.kind && unit(group.front()) == unit(facts); });
        if (found == result.end())
            result.push_back({facts});
        else
            found->push_back(facts);
    }
    return result;
}

void appendGroup(Text &text, const SummaryPhrases &phrases, Group group, int largest, int year)
{
    const bool overYears = isOverYears(phrases.state());
    if (group.size() > MostSeries) {
        std::stable_sort(group.begin(), group.end(), [overYears](const SeriesFacts &left, const SeriesFacts &right) {
            return isLarger(left, right, overYears);
        });
    }
    const size_t told = std::min(group.size(), MostSeries);
    for (size_t i = 0; i < told; ++i) {
        const bool isLargest = overYears && group[i].series == largest;
        append(text, phrases, seriesSentence(phrases, group[i], isLargest ? year : -1));
    }
    if (const size_t others = group.size() - told; others > 0) {
        append(text, phrases,
            phrases.fill(others == 1 ? "summary_other" : "summary_others", {plainText(QString::number(others))}));
    }
}

} // namespace

Text summary(const FigureState &state)
{
    const SummaryPhrases phrases(state);
    const bool isTable = state.spec.panels.empty() && !state.isUnfit;
    Text text;
    if (!state.reason.isEmpty() && !isTable) {
        append(text, phrases,
            phrases.fill("summary_not_drawn", {figureNumber(phrases), state.spec.title, inSentence(state.reason)}));
        append(text, phrases, releaseWords(phrases));
        return text;
    }
    append(text, phrases, introduction(phrases));
    append(text, phrases, releaseWords(phrases));
    if (!state.reason.isEmpty())
        append(text, phrases, state.reason); // a table, which has values all the same
    const std::vector<SeriesFacts> all = allFacts(state);
    int year = -1;
    const int largest = largestShare(all, &year);
    for (const Group &group : groups(state, all))
        appendGroup(text, phrases, group, largest, year);
    return text;
}

QString summaryText(const FigureState &state, LabelMode mode)
{
    return inMode(summary(state), mode, QStringLiteral("\n"));
}

} // namespace dte
