// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/indicatorparser.h"

#include <QHash>
#include <QRegularExpression>

#include "db/base/byid.h"
#include "db/snapshot/schema.h"
#include "db/snapshot/storedrow.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr qint64 LargestRank = 1'000'000;

MaybeFault parseNamed(const StoredTables &tables, const char *table, std::vector<Named> &items)
{
    for (const Row &row : rowsBy(tables, table, "position"))
        items.push_back({row.text("id"), row.texts("name")});
    return std::nullopt;
}

std::optional<int> number(const Row &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

bool isBetween(const Row &row, const char *column, qint64 least, qint64 most)
{
    return row.isNull(column) || (row.integer(column) >= least && row.integer(column) <= most);
}

/// The observation that an indicator says has its value.
MaybeFault checkObservation(const Row &row, const Indicator &indicator, const Snapshot &snapshot)
{
    const Figure *figure = snapshot.figure(indicator.figureId);
    if (!indicator.figureId.isEmpty() && !figure)
        return row.dangling("figure_id");
    if (indicator.seriesId.isEmpty() != indicator.categoryId.isEmpty() || (!figure && !indicator.seriesId.isEmpty()))
        return row.fault("series_id", u"names no observation"_s);
    if (indicator.seriesId.isEmpty())
        return std::nullopt;
    const auto key = figure->spec.cell(indicator.seriesId, indicator.categoryId);
    if (!key || !figure->data.at(*key))
        return row.dangling("series_id");
    return std::nullopt;
}

MaybeFault checkIndicator(const Row &row, const Indicator &indicator, const Snapshot &snapshot)
{
    if (!findById(snapshot.sections, indicator.sectionId))
        return row.dangling("section_id");
    if (!findById(snapshot.units, indicator.unitId))
        return row.dangling("unit_id");
    if (!findById(snapshot.geographies, indicator.geographyId))
        return row.dangling("geography_id");
    if (!findById(snapshot.publishers, indicator.publisherId))
        return row.dangling("publisher_id");
    if (!isBetween(row, "rank", 1, LargestRank))
        return row.fault("rank", u"out of range"_s);
    if (!isBetween(row, "ahead", 1, LargestRank) || (indicator.ahead && !indicator.rank))
        return row.fault("ahead", u"out of range, or without a rank"_s);
    if (!isBetween(row, "year", 1900, 2100))
        return row.fault("year", u"out of range"_s);
    for (const char *column : {"headline", "report_line"}) {
        if (!isBetween(row, column, 1, LargestRank))
            return row.fault(column, u"out of range"_s);
    }
    if (row.isNull("share") != row.isNull("share_base_zh"))
        return row.fault("share_base_zh", u"goes together with the share"_s);
    return checkObservation(row, indicator, snapshot);
}

Indicator readIndicator(const Row &row)
{
    Indicator indicator;
    indicator.id = row.text("id");
    indicator.sectionId = row.text("section_id");
    indicator.headline = number(row, "headline");
    indicator.name = row.texts("name");
    indicator.value = row.decimal("value").value_or(Decimal());
    indicator.printed = row.text("printed");
    indicator.unitId = row.text("unit_id");
    indicator.period = row.texts("period");
    indicator.year = number(row, "year");
    indicator.growth = row.decimal("growth");
    indicator.share = row.decimal("share");
    indicator.shareBase = row.texts("share_base");
    indicator.rank = number(row, "rank");
    indicator.ahead = number(row, "ahead");
    indicator.rankNote = row.texts("rank_note");
    indicator.geographyId = row.text("geography_id");
    indicator.publisherId = row.text("publisher_id");
    indicator.figureId = row.text("figure_id");
    indicator.seriesId = row.text("series_id");
    indicator.categoryId = row.text("category_id");
    indicator.reportLine = number(row, "report_line").value_or(0);
    indicator.note = row.texts("note");
    return indicator;
}

MaybeFault parseEvents(const StoredTables &tables, Snapshot &snapshot)
{
    static const QRegularExpression date(u"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"_s);
    for (const Row &row : rowsBy(tables, "event", "position")) {
        if (!findById(snapshot.sections, row.text("section_id")))
            return row.dangling("section_id");
        if (!date.match(row.text("date")).hasMatch())
            return row.fault("date", u"is no year, month or day"_s);
        if (!isBetween(row, "report_line", 1, LargestRank))
            return row.fault("report_line", u"out of range"_s);
        snapshot.events.push_back({row.text("id"), row.text("date"), row.text("section_id"), row.texts("title"),
            row.texts("actor"), static_cast<int>(row.integer("report_line")), row.texts("note")});
    }
    return std::nullopt;
}

MaybeFault parseLinks(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsBy(tables, "concept_link", "position")) {
        const int found = indexOfId(snapshot.concepts, row.text("concept_id"));
        if (found < 0)
            return row.dangling("concept_id");
        const ConceptLink link{row.text("figure_id"), row.text("indicator_id")};
        if (link.figureId.isEmpty() == link.indicatorId.isEmpty())
            return row.fault("figure_id", u"either a figure or an indicator"_s);
        if (!link.figureId.isEmpty() && !snapshot.figure(link.figureId))
            return row.dangling("figure_id");
        if (!link.indicatorId.isEmpty() && !snapshot.indicator(link.indicatorId))
            return row.dangling("indicator_id");
        snapshot.concepts[static_cast<size_t>(found)].links.push_back(link);
    }
    return std::nullopt;
}

} // namespace

MaybeFault parseIndicators(const StoredTables &tables, Snapshot &snapshot)
{
    if (auto fault = parseNamed(tables, "geography", snapshot.geographies))
        return fault;
    if (auto fault = parseNamed(tables, "publisher", snapshot.publishers))
        return fault;
    for (const Row &row : rowsBy(tables, "indicator", "position")) {
        Indicator indicator = readIndicator(row);
        const auto qualifier = fromId<Qualifier>(row.text("qualifier"));
        if (!qualifier)
            return row.fault("qualifier", u"unknown"_s);
        indicator.qualifier = *qualifier;
        if (auto fault = checkIndicator(row, indicator, snapshot))
            return fault;
        snapshot.indicators.push_back(std::move(indicator));
    }
    return parseEvents(tables, snapshot);
}

MaybeFault parseConcepts(const StoredTables &tables, Snapshot &snapshot)
{
    for (const Row &row : rowsBy(tables, "glossary", "position"))
        snapshot.glossary.push_back({row.text("id"), row.texts("term"), row.texts("definition")});
    for (const Row &row : rowsOf(tables, "synonym"))
        snapshot.synonyms[row.text("group_id")] << row.text("word");
    for (const Row &row : rowsOf(tables, "stop_word"))
        snapshot.stopWords << row.text("word");
    QHash<QString, int> depths;
    for (const Row &row : rowsBy(tables, "concept", "position")) {
        const auto framework = fromId<Framework>(row.text("framework"));
        if (!framework)
            return row.fault("framework", u"unknown"_s);
        if (!findById(snapshot.glossary, row.text("glossary_id")))
            return row.dangling("glossary_id");
        const QString parent = row.text("parent_id");
        if (!parent.isEmpty() && !findById(snapshot.concepts, parent)) // so there is no cycle
            return row.fault("parent_id", u"does not stand before it"_s);
        const int depth = depths.value(parent, 0) + 1;
        if (depth > schema::DeepestTree)
            return row.tooLarge("parent_id", u"deeper than %1 levels"_s.arg(schema::DeepestTree));
        depths.insert(row.text("id"), depth);
        snapshot.concepts.push_back(
            {row.text("id"), parent, *framework, row.text("glossary_id"), row.texts("name"), {}});
    }
    return parseLinks(tables, snapshot);
}

} // namespace dte
