// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/summaryphrases.h"

#include "db/view/statequery.h"

namespace dte {

namespace {

QString filled(const QString &pattern, const QStringList &places)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= places.size()) {
            text += places[number - 1];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Decimal withoutSign(const Decimal &value)
{
    return value.isNegative() ? Decimal(0, 0).minus(value).value_or(value) : value;
}

} // namespace

Text SummaryPhrases::fill(const char *term, std::initializer_list<Text> places) const
{
    QStringList zh;
    QStringList en;
    for (const Text &place : places) {
        zh << place.zh;
        en << place.en;
    }
    const Text &pattern = m_state->term(term);
    return {filled(pattern.zh, zh), filled(pattern.en, en)};
}

Text SummaryPhrases::join(const char *term, const Text &first, const Text &second) const
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return fill(term, {first, second});
}

Text SummaryPhrases::list(const std::vector<Text> &items) const
{
    Text text;
    for (size_t i = 0; i < items.size(); ++i)
        text = join(i + 1 == items.size() ? "summary_list_end" : "summary_list", text, items[i]);
    return text;
}

Text SummaryPhrases::year(int category) const { return fill("range_year", {m_state->spec.categoryAt(category).label}); }

Text SummaryPhrases::years(const std::vector<int> &categories) const
{
    constexpr size_t FewestInRun = 3;
    const auto label = [this](int category) { return m_state->spec.categoryAt(category).label; };
    const auto follows
        = [&label](int before, int after) { return label(after).en.toInt() == label(before).en.toInt() + 1; };
    std::vector<Text> parts;
    for (size_t i = 0; i < categories.size();) {
        size_t end = i + 1;
        while (end < categories.size() && follows(categories[end - 1], categories[end]))
            ++end;
        if (end - i >= FewestInRun) {
            parts.push_back(fill("summary_year_run", {label(categories[i]), label(categories[end - 1])}));
        } else {
            for (size_t each = i; each < end; ++each)
                parts.push_back(label(categories[each]));
        }
        i = end;
    }
    return fill("range_year", {list(parts)});
}

Text SummaryPhrases::item(int category) const
{
    return fill("summary_quoted", {m_state->spec.categoryAt(category).label});
}

Text SummaryPhrases::withUnitOf(const SeriesFacts &facts, const Decimal &value) const
{
    if (facts.kind == SummaryKind::Index)
        return plainText(grouped(value));
    const Unit &unit = m_state->unitOf(facts.series);
    return {withUnit(value, unit, LabelMode::Chinese), withUnit(value, unit, LabelMode::English)};
}

Text SummaryPhrases::value(const SeriesFacts &facts, const Decimal &value) const
{
    if (facts.kind != SummaryKind::Balance)
        return withUnitOf(facts, value);
    if (value.isZero())
        return m_state->term("summary_balanced");
    return fill(value.isNegative() ? "summary_deficit" : "summary_surplus", {size(facts, value)});
}

Text SummaryPhrases::size(const SeriesFacts &facts, const Decimal &value) const
{
    return withUnitOf(facts, withoutSign(value));
}

Text SummaryPhrases::marked(const SeriesFacts &facts, const SummaryPoint &point, const Text &words) const
{
    const bool isMarked = point.isDerived && facts.kind == SummaryKind::Amount;
    return isMarked ? fill("summary_mark", {words, m_state->term("summary_derived")}) : words;
}

Text SummaryPhrases::valueInYear(const SeriesFacts &facts, const SummaryPoint &point) const
{
    return marked(facts, point, fill("summary_at", {year(point.category), value(facts, point.value)}));
}

Text SummaryPhrases::valueOfItem(const SeriesFacts &facts, const SummaryPoint &point) const
{
    const bool isMarked = point.isDerived && m_state->applied.transform == Transform::Value;
    return fill(isMarked ? "summary_item_derived" : "summary_item", {item(point.category), value(facts, point.value)});
}

Text SummaryPhrases::gaps(const SeriesFacts &facts) const
{
    static const std::map<SummaryGap, const char *> terms{
        {SummaryGap::NoData, "summary_no_data"},
        {SummaryGap::LowerBound, "summary_lower_bound"},
        {SummaryGap::UpperBound, "summary_upper_bound"},
        {SummaryGap::Range, "summary_range"},
        {SummaryGap::NotComputed, "summary_not_computed"},
    };
    const bool overYears = isOverYears(*m_state);
    Text text;
    for (const auto &[gap, categories] : facts.gaps) {
        std::vector<Text> items;
        for (const int category : categories)
            items.push_back(item(category));
        text = join("summary_clause", text, fill(terms.at(gap), {overYears ? years(categories) : list(items)}));
    }
    return text;
}

} // namespace dte
