// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/summarysentences.h"

#include <algorithm>

#include "db/view/derivedcells.h"
#include "db/view/statequery.h"

namespace dte {

namespace {

int yearNumber(const FigureState &state, int category) { return state.spec.categoryAt(category).label.en.toInt(); }

bool sameSign(const Decimal &left, const Decimal &right)
{
    return left.isNegative() == right.isNegative() && left.isZero() == right.isZero();
}

Text differenceName(const SummaryPhrases &phrases, int series)
{
    const FigureState &state = phrases.state();
    const bool isTable = state.spec.panels.empty();
    const auto count = std::count_if(state.spec.series.begin(), state.spec.series.end(),
        [isTable](const Series &each) { return !each.measure.isEmpty() && (isTable || each.panel >= 0); });
    const Text &name = state.term("summary_release_difference");
    return count == 1 ? name : phrases.fill("summary_mark", {name, state.spec.seriesAt(series).name});
}

/// What the sentence is about, as its first words.
Text subject(const SummaryPhrases &phrases, const SeriesFacts &facts, int largestShareIn)
{
    const Series &series = phrases.state().spec.seriesAt(facts.series);
    switch (facts.kind) {
    case SummaryKind::Growth:
        return series.operands.size() == 1 ? phrases.state().spec.seriesAt(series.operands.front()).name : series.name;
    case SummaryKind::Share:
        return largestShareIn < 0 ? phrases.fill("summary_share_of", {series.name})
                                  : phrases.fill("summary_largest_share", {series.name, phrases.year(largestShareIn)});
    case SummaryKind::Difference:
        return differenceName(phrases, facts.series);
    default:
        return series.name;
    }
}

const char *rankTerm(const SeriesFacts &facts, bool isHighest)
{
    const Decimal &value = isHighest ? facts.highest().value : facts.lowest().value;
    if (facts.kind != SummaryKind::Balance || value.isZero())
        return isHighest ? "summary_highest_mark" : "summary_lowest_mark";
    if (value.isNegative())
        return isHighest ? "summary_smallest_deficit" : "summary_largest_deficit";
    return isHighest ? "summary_largest_surplus" : "summary_smallest_surplus";
}

/// "highest", "lowest"; of a balance "largest surplus", "smallest deficit" and so on. A gap may hide a higher one.
Text rankWords(const SummaryPhrases &phrases, const SeriesFacts &facts, bool isHighest)
{
    const Text &rank = phrases.state().term(rankTerm(facts, isHighest));
    return facts.gaps.empty() ? rank : phrases.fill("summary_known", {rank});
}

/// The highest (lowest) value with its year where it is neither the first nor the last.
Text extreme(const SummaryPhrases &phrases, const SeriesFacts &facts, bool isHighest)
{
    const SummaryPoint &point = isHighest ? facts.highest() : facts.lowest();
    if (point.category == facts.points.front().category || point.category == facts.points.back().category)
        return {};
    // The words say already whether it is a surplus or a deficit.
    const bool isNamed = facts.kind == SummaryKind::Balance && !point.value.isZero();
    const Text value = isNamed
        ? phrases.fill("summary_at", {phrases.year(point.category), phrases.size(facts, point.value)})
        : phrases.valueInYear(facts, point);
    return phrases.fill("summary_extreme", {rankWords(phrases, facts, isHighest), value});
}

/// The first or last value, marked if it is the highest or lowest of three or more.
Text endWords(const SummaryPhrases &phrases, const SeriesFacts &facts, const SummaryPoint &point)
{
    Text marks;
    if (point.isDerived && facts.kind == SummaryKind::Amount)
        marks = phrases.state().term("summary_derived");
    if (facts.points.size() > 2) {
        if (point.category == facts.highest().category)
            marks = phrases.join("summary_comma", marks, rankWords(phrases, facts, true));
        else if (point.category == facts.lowest().category)
            marks = phrases.join("summary_comma", marks, rankWords(phrases, facts, false));
    }
    const Text words = phrases.fill("summary_at", {phrases.year(point.category), phrases.value(facts, point.value)});
    return marks.isEmpty() ? words : phrases.fill("summary_mark", {words, marks});
}

const char *changeTerm(const SeriesFacts &facts)
{
    const Decimal &first = facts.points.front().value;
    const Decimal &last = facts.points.back().value;
    const bool rises = first.compare(last) == std::strong_ordering::less;
    if (facts.kind == SummaryKind::Balance) {
        if (!sameSign(first, last))
            return "summary_turned";
        return rises == first.isNegative() ? "summary_narrowed" : "summary_widened";
    }
    if (!rises)
        return "summary_fell";
    return facts.kind == SummaryKind::Amount ? "summary_rose" : "summary_climbed";
}

/// What the snapshot says of the growth of the last year; null if nothing.
const Observation *lastGrowth(const FigureState &state, const SeriesFacts &facts)
{
    const int known = growthOf(state, facts.series);
    if (known < 0)
        return nullptr;
    const Cell &cell = state.at({known, facts.points.back().category});
    return cell && cell->value ? &*cell : nullptr;
}

/// Leads from a number to what must be known to read it right.
Text noted(const SummaryPhrases &phrases, bool hasNote, const Text &number)
{
    return hasNote ? phrases.fill("summary_noted", {number}) : number;
}

/// Growth from the first to the last value, of amounts only.
Text growthClause(const SummaryPhrases &phrases, const SeriesFacts &facts)
{
    if (facts.kind != SummaryKind::Amount)
        return {};
    const FigureState &state = phrases.state();
    const SummaryPoint &first = facts.points.front();
    const SummaryPoint &last = facts.points.back();
    const int years = yearNumber(state, last.category) - yearNumber(state, first.category);
    const Observation *known = years == 1 ? lastGrowth(state, facts) : nullptr;
    const auto rate = known ? known->value : compoundAnnualGrowth(first.value, last.value, years, 1);
    if (!rate)
        return {};
    const Text number
        = noted(phrases, known && !known->note.isEmpty(), plainText(grouped(*rate).remove(QChar(0x2212)) + u'%'));
    if (rate->isZero())
        return phrases.fill(years == 1 ? "summary_year_flat" : "summary_average_flat", {number});
    if (years == 1)
        return phrases.fill(rate->isNegative() ? "summary_year_down" : "summary_year_up", {number});
    return phrases.fill(rate->isNegative() ? "summary_average_down" : "summary_average_up", {number});
}

/// How much a share changed, in percentage points.
Text pointsClause(const SummaryPhrases &phrases, const SeriesFacts &facts)
{
    const auto change = facts.points.back().value.minus(facts.points.front().value);
    if (facts.kind != SummaryKind::Share || !change || change->isZero())
        return {};
    const Text number = plainText(grouped(*change).remove(QChar(0x2212)));
    const bool isOne = number.en == QLatin1StringView("1");
    if (change->isNegative())
        return phrases.fill(isOne ? "summary_point_down" : "summary_points_down", {number});
    return phrases.fill(isOne ? "summary_point_up" : "summary_points_up", {number});
}

Text yearCount(const SummaryPhrases &phrases, std::ptrdiff_t count)
{
    return phrases.fill(count == 1 ? "summary_year_count" : "summary_years_count", {plainText(QString::number(count))});
}

/// In how many years there was a surplus and a deficit.
Text balanceClause(const SummaryPhrases &phrases, const SeriesFacts &facts)
{
    if (facts.kind != SummaryKind::Balance)
        return {};
    const auto all = std::ssize(facts.points);
    const auto deficits = std::count_if(
        facts.points.begin(), facts.points.end(), [](const SummaryPoint &point) { return point.value.isNegative(); });
    const auto surpluses = all - deficits
        - std::count_if(
            facts.points.begin(), facts.points.end(), [](const SummaryPoint &point) { return point.value.isZero(); });
    if (surpluses == all)
        return phrases.state().term(facts.gaps.empty() ? "summary_all_surplus" : "summary_known_surplus");
    if (deficits == all)
        return phrases.state().term(facts.gaps.empty() ? "summary_all_deficit" : "summary_known_deficit");
    return phrases.join("summary_balance_years",
        surpluses > 0 ? phrases.fill("summary_surplus_years", {yearCount(phrases, surpluses)}) : Text(),
        deficits > 0 ? phrases.fill("summary_deficit_years", {yearCount(phrases, deficits)}) : Text());
}

Text overYears(const SummaryPhrases &phrases, const SeriesFacts &facts, const Text &name)
{
    const SummaryPoint &first = facts.points.front();
    const SummaryPoint &last = facts.points.back();
    if (facts.points.size() == 1)
        return phrases.marked(facts, first,
            phrases.fill("summary_stood", {name, phrases.year(first.category), phrases.value(facts, first.value)}));
    if (facts.points.size() > 2 && facts.isConstant())
        return phrases.fill("summary_constant", {name, phrases.value(facts, last.value)});
    Text text;
    if (first.value.compare(last.value) == std::strong_ordering::equal)
        text = phrases.fill("summary_level",
            {name, phrases.year(first.category), phrases.year(last.category), phrases.value(facts, last.value)});
    else
        text = phrases.fill(changeTerm(facts), {name, endWords(phrases, facts, first), endWords(phrases, facts, last)});
    text = phrases.join("summary_comma", text, growthClause(phrases, facts));
    text = phrases.join("summary_comma", text, pointsClause(phrases, facts));
    text = phrases.join("summary_clause", text, extreme(phrases, facts, true));
    text = phrases.join("summary_clause", text, extreme(phrases, facts, false));
    return phrases.join("summary_clause", text, balanceClause(phrases, facts));
}

/// A single year of growth, or one rate for all years.
Text plainGrowth(const SummaryPhrases &phrases, const SeriesFacts &facts, const Text &name)
{
    const SummaryPoint &point = facts.points.front();
    const Text year = phrases.year(point.category);
    if (facts.points.size() > 1)
        return phrases.fill("summary_constant_growth", {name, phrases.value(facts, point.value)});
    if (point.value.isZero())
        return phrases.fill("summary_flat_once", {name, year});
    return phrases.fill(point.value.isNegative() ? "summary_declined_once" : "summary_grew_once",
        {name, year, noted(phrases, point.hasNote, phrases.size(facts, point.value))});
}

Text growthSentence(const SummaryPhrases &phrases, const SeriesFacts &facts, const Text &name)
{
    if (facts.isConstant())
        return plainGrowth(phrases, facts, name);
    // A year that is not computed may have been faster.
    const Text about = facts.gaps.empty() ? name : phrases.fill("summary_of_computed", {name});
    const SummaryPoint &high = facts.highest();
    const SummaryPoint &low = facts.lowest();
    std::vector<int> declines;
    for (const SummaryPoint &point : facts.points) {
        if (point.value.isNegative())
            declines.push_back(point.category);
    }
    const Text fastest = phrases.year(high.category);
    const Text rate = phrases.fill("summary_by", {noted(phrases, high.hasNote, phrases.value(facts, high.value))});
    const Text slowest = phrases.year(low.category);
    const Text loss = noted(phrases, low.hasNote, phrases.size(facts, low.value));
    const bool grows = !high.value.isNegative() && !high.value.isZero();
    if (declines.empty()) {
        const Text slow = low.value.isZero()
            ? phrases.state().term("summary_no_growth")
            : phrases.fill("summary_by", {noted(phrases, low.hasNote, phrases.value(facts, low.value))});
        return phrases.fill("summary_fastest_slowest", {about, fastest, rate, slowest, slow});
    }
    if (declines.size() == 1) {
        return grows ? phrases.fill("summary_fastest_declined_once", {about, fastest, rate, slowest, loss})
                     : phrases.fill("summary_declined_once", {about, slowest, loss});
    }
    const Text years = phrases.years(declines);
    return grows ? phrases.fill("summary_fastest_declined", {about, fastest, rate, years, slowest, loss})
                 : phrases.fill("summary_declined", {about, years, slowest, loss});
}

/// The published total of a series over items, if the table has one.
Text itemTotal(const SummaryPhrases &phrases, const SeriesFacts &facts)
{
    const FigureState &state = phrases.state();
    for (int category = 0; category < state.data.categoryCount(); ++category) {
        const Cell &cell = state.at({facts.series, category});
        if (state.spec.categoryAt(category).kind == CategoryKind::Total && cell && cell->value)
            return phrases.fill("summary_item_total", {phrases.value(facts, *cell->value)});
    }
    return {};
}

Text overItems(const SummaryPhrases &phrases, const SeriesFacts &facts, const Text &name)
{
    const Text largest = phrases.valueOfItem(facts, facts.highest());
    Text text;
    if (facts.points.size() == 1)
        text = phrases.fill("summary_item_only", {name, largest});
    else if (facts.isConstant())
        text = phrases.fill("summary_items_equal", {name, phrases.value(facts, facts.highest().value)});
    else
        text = phrases.fill("summary_items", {name, largest, phrases.valueOfItem(facts, facts.lowest())});
    return phrases.join("summary_clause", text, itemTotal(phrases, facts));
}

} // namespace

Text seriesSentence(const SummaryPhrases &phrases, const SeriesFacts &facts, int largestShareIn)
{
    const Text name = subject(phrases, facts, largestShareIn);
    const Text gaps = phrases.gaps(facts);
    if (facts.points.empty())
        return phrases.fill("summary_gaps_only", {name, gaps});
    Text text;
    if (!isOverYears(phrases.state()))
        text = overItems(phrases, facts, name);
    else if (facts.kind == SummaryKind::Growth)
        text = growthSentence(phrases, facts, name);
    else
        text = overYears(phrases, facts, name);
    return phrases.join("summary_clause", text, gaps);
}

} // namespace dte
