// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/lists/fields.h"

#include "db/model/unitformat.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// What a function of db/words says of something.
template <typename Words, typename What>
Text inBoth(const ListContext &in, Words words, const What &what)
{
    return {words(in.snapshot, what, LabelMode::Chinese), words(in.snapshot, what, LabelMode::English)};
}

/// The same of a value with an id.
template <typename Words, typename Enum>
FieldValue coded(const ListContext &in, Words words, Enum value)
{
    return {inBoth(in, words, value), toId(value)};
}

Text numbered(const Text &pattern, int number) { return {pattern.zh.arg(number), pattern.en.arg(number)}; }

Text place(const ListContext &in, int line) { return numbered(in.snapshot.term("indicator_line_number"), line); }

FieldValue percent(const std::optional<Decimal> &value, const QString &plus = {})
{
    FieldValue result(value);
    if (value) {
        const bool isAbove = !value->isNegative() && !value->isZero();
        const QString words = (isAbove ? plus : QString()) + grouped(*value) + u'%';
        result.words = {words, words};
    }
    return result;
}

/// In files in the unit of the labels.
FieldValue amount(const ListContext &in, const std::optional<Decimal> &value, const Unit &unit)
{
    FieldValue result(value);
    if (value) {
        result.words = {withUnit(*value, unit, LabelMode::Chinese), withUnit(*value, unit, LabelMode::English)};
        result.number = inUnit(*value, unit, labelSide(in.mode));
    }
    return result;
}

FieldValue unitOfLabels(const ListContext &in, const Unit &unit)
{
    return Text{unit.name.zh, labelSide(in.mode) == UnitSide::English ? unit.name.en : unit.nativeEn};
}

FieldValue figure(const ListContext &in, const QString &id) { return {inBoth(in, figureWords, id), id}; }

/// Figure 1, or nothing.
FieldValue figureNumber(const ListContext &in, const QString &id)
{
    const Figure *figure = in.snapshot.figure(id);
    const int number = figure ? figure->spec.number : 0;
    return {figure ? numbered(in.snapshot.term("figure_number"), number) : Text(), {}, number};
}

FieldValue statedValue(const ListContext &in, const Indicator &each)
{
    const Unit &unit = in.snapshot.unit(each.unitId);
    FieldValue result = amount(in, each.value, unit);
    result.words
        = {valueWords(in.snapshot, each, LabelMode::Chinese), valueWords(in.snapshot, each, LabelMode::English)};
    result.key = each.value.toDouble() * unit.scale.toDouble(); // so that different units compare
    return result;
}

FieldValue rank(const Indicator &each)
{
    FieldValue result(each.rank);
    if (!each.rank)
        result.key = 1e300; // after the last
    return result;
}

Text dateOf(const PolicyEvent &each)
{
    return {dateWords(each.date, LabelMode::Chinese), dateWords(each.date, LabelMode::English)};
}

/// Ids of the figures, or of the indicators, that measure it.
QString measures(const Concept &node, QString ConceptLink::*id)
{
    QStringList ids;
    for (const ConceptLink &link : node.links)
        ids << link.*id;
    ids.removeAll(QString());
    return ids.join(u' ');
}

FieldValue measure(const ListContext &in, const ConceptLink *link)
{
    if (!link)
        return {};
    const Indicator *indicator = in.snapshot.indicator(link->indicatorId);
    return indicator ? FieldValue(indicator->name) : figure(in, link->figureId);
}

FieldValue framework(const ListContext &in, Framework framework)
{
    const bool isOecd = framework == Framework::OecdWtoImf;
    return {in.snapshot.term(isOecd ? "framework_oecd" : "framework_report"), toId(framework)};
}

/// With one sign, whatever the languages.
FieldValue signedVerdict(const ListContext &in, Verdict verdict)
{
    Text words = inBoth(in, verdictWords, verdict);
    (in.mode == LabelMode::English ? words.en : words.zh).prepend(verdictSign(verdict) + u' ');
    return {words, {}, static_cast<int>(verdict)};
}

Text range(const ListContext &in, const std::optional<Bounds> &bounds, const Unit &unit)
{
    if (!bounds)
        return {};
    const Text low = amount(in, bounds->low, unit).words;
    const Text high = amount(in, bounds->high, unit).words;
    const Text &pattern = in.snapshot.term("claim_range");
    return {pattern.zh.arg(low.zh, high.zh), pattern.en.arg(low.en, high.en)};
}

} // namespace

FieldValue::FieldValue(const std::optional<Decimal> &value)
    : FieldValue(value ? grouped(*value) : QString())
{
    id.clear();
    number = value;
    key = value ? value->toDouble() : -1e300;
}

std::vector<Field> fieldsOf(const ListContext &in, const Indicator &each)
{
    const Snapshot &all = in.snapshot;
    return {
        {nullptr, "indicator_id", Nowhere, [&] { return each.id; }},
        {"indicator_name", "name_*", Window | Wide | File, [&] { return each.name; }},
        {"value", "value", Window | Details | File, [&] { return statedValue(in, each); }},
        {nullptr, "unit_id", Nowhere, [&] { return each.unitId; }},
        {"indicator_unit", "unit_*", File, [&] { return unitOfLabels(in, all.unit(each.unitId)); }},
        {"indicator_qualifier", "qualifier", File, [&] { return coded(in, qualifierWords, each.qualifier); }},
        {nullptr, "printed", Nowhere, [&] { return each.printed; }},
        {"indicator_period", "period_*", Window | Details | File,
            [&] { return FieldValue(each.period, {}, each.year.value_or(0)); }},
        {nullptr, "year", Nowhere, [&] { return each.year; }},
        {"indicator_growth", nullptr, Window | Details,
            [&] { return FieldValue(growthWords(each), FieldValue(each.growth).key); }},
        {"indicator_growth_percent", "growth_percent", File, [&] { return each.growth; }},
        {"verdict", nullptr, Window, [&] { return badgeWords(checksOf(all, in.checks, each)); }},
        {"indicator_share", "share_percent", Window, [&] { return percent(each.share); }},
        {"indicator_share", nullptr, Details | File, [&] { return inBoth(in, shareWords, each); }},
        {nullptr, "share_of_*", Nowhere, [&] { return each.shareBase; }},
        {"indicator_rank", "rank", Window, [&] { return rank(each); }},
        {"indicator_rank", nullptr, Details | File, [&] { return inBoth(in, rankWords, each); }},
        {nullptr, "rank_note_*", Nowhere, [&] { return each.rankNote; }},
        {"indicator_geography", "geography_*", Details | File, [&] { return all.geography(each.geographyId).name; }},
        {"indicator_publisher", "publisher_*", Details | File, [&] { return all.publisher(each.publisherId).name; }},
        {"indicator_section", "section_*", Details | File, [&] { return all.section(each.sectionId).title; }},
        {"indicator_figure", "figure_id", Details | File, [&] { return figure(in, each.figureId); }},
        {"indicator_printed", nullptr, Details | File, [&] { return each.printed; }},
        {nullptr, "report_line", Nowhere, [&] { return std::optional(each.reportLine); }},
        {"indicator_line", nullptr, Details | File, [&] { return place(in, each.reportLine); }},
        {"note_heading", "note_*", Details, [&] { return each.note; }},
        {nullptr, nullptr, Sentence, [&] { return sentenceOf(all, each, in.mode); }},
    };
}

std::vector<Field> fieldsOf(const ListContext &in, const PolicyEvent &each)
{
    const Snapshot &all = in.snapshot;
    return {
        {nullptr, "event_id", Nowhere, [&] { return each.id; }},
        {"event_date", nullptr, Window | Sentence,
            [&] { return FieldValue(dateWords(each.date, in.mode), each.date); }},
        {"event_date", "date", Details | File, [&] { return FieldValue(dateOf(each), each.date); }},
        {"event_title", "event_*", Window | Wide | Sentence | File, [&] { return each.title; }},
        {"event_actor", "by_*", Window | Details | File, [&] { return each.actor; }},
        {"indicator_section", "section_*", Details | File, [&] { return all.section(each.sectionId).title; }},
        {nullptr, "report_line", Nowhere, [&] { return std::optional(each.reportLine); }},
        {"indicator_line", nullptr, Details, [&] { return place(in, each.reportLine); }},
        {"note_heading", "note_*", Details | File, [&] { return each.note; }},
    };
}

std::vector<Field> fieldsOf(const ListContext &in, const MeasuredConcept &each)
{
    return {
        {nullptr, "concept_id", Nowhere, [&] { return each.node->id; }},
        {nullptr, "parent_id", Nowhere, [&] { return each.node->parentId; }},
        {"concept_framework", "framework", File, [&] { return framework(in, each.node->framework); }},
        {"concept_name", "name_*", File, [&] { return each.node->name; }},
        {"concept_definition", "definition_*", File,
            [&] { return in.snapshot.glossaryEntry(each.node->glossaryId).definition; }},
        {"concept_measures", nullptr, File, [&] { return measure(in, each.link); }},
        {nullptr, "figure_ids", Nowhere, [&] { return measures(*each.node, &ConceptLink::figureId); }},
        {nullptr, "indicator_ids", Nowhere, [&] { return measures(*each.node, &ConceptLink::indicatorId); }},
    };
}

std::vector<Field> fieldsOf(const ListContext &, const GlossaryEntry &each)
{
    return {
        {nullptr, "term_id", Nowhere, [&] { return each.id; }},
        {"glossary_term", "term_*", Window | Sentence | File, [&] { return each.term; }},
        {"concept_definition", "definition_*", Window | Wide | Sentence | Details | InLines | File,
            [&] { return each.definition; }},
    };
}

std::vector<Field> fieldsOf(const ListContext &in, const ClaimCheck &each)
{
    const auto claim = [&in, &each]() -> const Claim & { return in.snapshot.claims[each.claim]; };
    const auto is = [claim](ClaimKind kind) { return claim().kind == kind; };
    return {
        {nullptr, "claim_id", Nowhere, [=] { return claim().id; }},
        {nullptr, "kind", Nowhere, [=] { return toId(claim().kind); }},
        {"verdict", "verdict", Sentence | File, [&] { return coded(in, verdictWords, each.verdict); }},
        {"verdict", nullptr, Window | Details, [&] { return signedVerdict(in, each.verdict); }},
        {"claim_name", "claim_*", Window | Wide | Sentence | File, [=] { return claim().name; }},
        {"claim_kind", nullptr, File, [&, claim] { return inBoth(in, kindWords, claim().kind); }},
        {nullptr, "stated", Nowhere, [&] { return each.stated; }},
        {"claim_stated", nullptr, Window | Details | File,
            [&, is] { return is(ClaimKind::Whole) ? Text() : amount(in, each.stated, each.unit).words; }},
        {nullptr, "computed", Nowhere, [&] { return each.computed; }},
        {"claim_computed", nullptr, Window | File, [&] { return inBoth(in, computedWords, each); }},
        {nullptr, "unit_id", Nowhere, [&] { return each.unit.id; }},
        {nullptr, "possible_low", Nowhere,
            [&] { return each.possible ? FieldValue(each.possible->low) : FieldValue(); }},
        {nullptr, "possible_high", Nowhere,
            [&] { return each.possible ? FieldValue(each.possible->high) : FieldValue(); }},
        {"claim_arithmetic", "arithmetic_*", Details | InLines | File,
            [&] { return inBoth(in, arithmeticWords, each); }},
        {"claim_printed_range", nullptr, Details,
            [&, is] {
                return is(ClaimKind::Whole) || is(ClaimKind::Coincidence) ? Text() : range(in, each.printed, each.unit);
            }},
        {"claim_possible_range", nullptr, Details,
            [&, is] { return is(ClaimKind::Coincidence) ? Text() : range(in, each.possible, each.unit); }},
        {"note_heading", nullptr, Details,
            [&] { return each.verdict == Verdict::Consistent ? in.snapshot.term("claim_same_origin") : Text(); }},
        {"claim_reason", "reason_*", Details | File, [=] { return claim().reason; }},
        {"indicator_figure", "figure_id", Details | File, [&, claim] { return figure(in, claim().figureId); }},
        {"indicator_figure", nullptr, Window, [&, claim] { return figureNumber(in, claim().figureId); }},
        {"note_heading", nullptr, Details, [=] { return claim().note; }},
    };
}

std::vector<Field> fieldsOf(const ListContext &in, const ReleaseDifference &each)
{
    const auto release = [&in, &each]() -> const Release & { return in.snapshot.release(each.releaseId); };
    const auto other = [&in, &each] { return amount(in, each.other, each.unit); };
    return {
        {"indicator_figure", "figure_id", File, [&] { return figure(in, each.figureId); }},
        {"indicator_figure", nullptr, Window, [&] { return figureNumber(in, each.figureId); }},
        {"series_heading", "series_*", Sentence | File, [&] { return each.name; }},
        {"value", nullptr, Window | Wide, [&] { return each.name; }},
        {"category_heading", "category_*", Sentence | File, [&] { return each.category; }},
        {"indicator_period", nullptr, Window, [&] { return each.category; }},
        {nullptr, "unit_id", Nowhere, [&] { return each.unit.id; }},
        {nullptr, "report_value", Window | Details | InLines | File, [&] { return amount(in, each.report, each.unit); },
            [&] { return in.snapshot.releases.front().name; }},
        {nullptr, "release_id", Nowhere, [&] { return each.releaseId; }},
        {"release", "release_*", Window | File, [=] { return release().name; }},
        {"release_later", "release_value", Window | File, other},
        {nullptr, nullptr, Details | InLines, other, [=] { return release().name; }},
        {"indicator_unit", nullptr, File, [&] { return unitOfLabels(in, each.unit); }},
        {"release_difference", "difference", Window | Details | InLines | File,
            [&] { return amount(in, each.difference, each.unit); }},
        {"release_percent", "difference_percent", Window | Details | InLines | Sentence | File,
            [&] { return percent(each.percent, u"+"_s); }},
        {"note_heading", nullptr, Details | InLines, [=] { return release().note; }},
    };
}

} // namespace dte
