// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/reporttables.h"

#include <algorithm>

#include "db/audit/releasedifference.h"
#include "db/model/unitformat.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

const QString Separator = u" / "_s;

const char *titleTerm(ReportList list)
{
    switch (list) {
    case ReportList::KeyFigures:
        return "list_key_figures";
    case ReportList::PolicyEvents:
        return "list_policy_events";
    case ReportList::Concepts:
        return "list_concepts";
    case ReportList::Glossary:
        return "list_glossary";
    case ReportList::Audit:
        return "list_audit";
    case ReportList::LaterReleases:
        break;
    }
    return "list_later_releases";
}

using Row = std::vector<RecordField>;

/// Makes the rows of one list; each list has its headers and a row for a record, in both layouts.
class TableMaker final
{
public:
    TableMaker(const Snapshot &snapshot, LabelMode mode)
        : m_snapshot(snapshot)
        , m_mode(mode)
    {
    }

    QStringList headers(ReportList list, CsvLayout layout) const
    {
        const QString names = QString::fromLatin1(layout == CsvLayout::Tidy ? tidyHeaders(list) : tableTerms(list));
        QStringList result = names.split(u',');
        for (qsizetype i = 0; i < result.size() && layout == CsvLayout::Table; ++i)
            result[i] = words(m_snapshot.term(result[i].toLatin1().constData()));
        // Whose value it is beside the other release's.
        if (list == ReportList::LaterReleases && layout == CsvLayout::Table)
            result[3] = words(m_snapshot.releases.front().name);
        return result;
    }

    std::vector<Row> rows(ReportList list, CsvLayout layout)
    {
        const bool isTidy = layout == CsvLayout::Tidy;
        switch (list) {
        case ReportList::KeyFigures:
            return ofEach(m_snapshot.indicators, isTidy ? &TableMaker::tidyIndicator : &TableMaker::indicator);
        case ReportList::PolicyEvents:
            return ofEach(m_snapshot.events, isTidy ? &TableMaker::tidyEvent : &TableMaker::event);
        case ReportList::Concepts:
            return isTidy ? ofEach(m_snapshot.concepts, &TableMaker::tidyConcept) : allConceptRows();
        case ReportList::Glossary:
            return ofEach(m_snapshot.glossary, isTidy ? &TableMaker::tidyTerm : &TableMaker::term);
        case ReportList::Audit:
            return ofEach(audit(m_snapshot), isTidy ? &TableMaker::tidyCheck : &TableMaker::checkRow);
        case ReportList::LaterReleases:
            return ofEach(
                releaseDifferences(m_snapshot), isTidy ? &TableMaker::tidyDifference : &TableMaker::difference);
        }
        return {};
    }

private:
    template <typename Records, typename Record>
    std::vector<Row> ofEach(const Records &records, Row (TableMaker::*row)(const Record &) const) const
    {
        std::vector<Row> rows;
        rows.reserve(records.size());
        for (const Record &record : records)
            rows.push_back((this->*row)(record));
        return rows;
    }

    static const char *tidyHeaders(ReportList list)
    {
        switch (list) {
        case ReportList::KeyFigures:
            return "indicator_id,name_zh,name_en,value,unit_id,unit_zh,unit_en,qualifier,printed,period_zh,period_en,"
                   "year,growth_percent,share_percent,share_of_zh,share_of_en,rank,rank_note_zh,rank_note_en,"
                   "geography_zh,geography_en,publisher_zh,publisher_en,section_zh,section_en,figure_id,report_line,"
                   "note_zh,note_en";
        case ReportList::PolicyEvents:
            return "event_id,date,event_zh,event_en,by_zh,by_en,section_zh,section_en,report_line,note_zh,note_en";
        case ReportList::Concepts:
            return "concept_id,parent_id,framework,name_zh,name_en,definition_zh,definition_en,figure_ids,"
                   "indicator_ids";
        case ReportList::Glossary:
            return "term_id,term_zh,term_en,definition_zh,definition_en";
        case ReportList::Audit:
            return "claim_id,kind,verdict,claim_zh,claim_en,stated,computed,unit_id,possible_low,possible_high,"
                   "arithmetic_zh,arithmetic_en,reason_zh,reason_en,figure_id";
        case ReportList::LaterReleases:
            break;
        }
        return "figure_id,series_zh,series_en,category_zh,category_en,unit_id,report_value,release_id,release_zh,"
               "release_en,release_value,difference,difference_percent";
    }

    static const char *tableTerms(ReportList list)
    {
        switch (list) {
        case ReportList::KeyFigures:
            return "indicator_name,value,indicator_unit,indicator_qualifier,indicator_period,indicator_growth_percent,"
                   "indicator_share,indicator_rank,indicator_geography,indicator_publisher,indicator_section,"
                   "indicator_figure,indicator_printed,indicator_line";
        case ReportList::PolicyEvents:
            return "event_date,event_title,event_actor,indicator_section,note_heading";
        case ReportList::Concepts:
            return "concept_framework,concept_name,concept_definition,concept_measures";
        case ReportList::Glossary:
            return "glossary_term,concept_definition";
        case ReportList::Audit:
            return "verdict,claim_name,claim_kind,claim_stated,claim_computed,claim_arithmetic,claim_reason,"
                   "indicator_figure";
        case ReportList::LaterReleases:
            break;
        }
        return "indicator_figure,series_heading,category_heading,value,release,release_later,indicator_unit,"
               "release_difference,release_percent";
    }

    QString words(const Text &text) const { return inMode(text, m_mode, Separator); }
    static QString oneLine(QString text) { return text.replace(u'\n', Separator); }

    QString qualifierWords(Qualifier qualifier) const
    {
        const char *terms[] = {"", "qualifier_about", "qualifier_over", "qualifier_nearly"};
        if (qualifier == Qualifier::Exact)
            return {};
        return words(m_snapshot.term(terms[static_cast<int>(qualifier)])).remove(u"%1"_s).simplified();
    }

    Row indicator(const Indicator &each) const
    {
        const UnitSide side = labelSide(m_mode);
        const Unit &unit = m_snapshot.unit(each.unitId);
        const Text &line = m_snapshot.term("indicator_line_number");
        return {words(each.name), inUnit(each.value, unit, side), unitName(unit, side, m_mode),
            qualifierWords(each.qualifier), words(each.period), each.growth, shareWords(m_snapshot, each, m_mode),
            rankWords(m_snapshot, each, m_mode), words(m_snapshot.geography(each.geographyId).name),
            words(m_snapshot.publisher(each.publisherId).name), words(m_snapshot.section(each.sectionId).title),
            figureWords(m_snapshot, each.figureId, m_mode), each.printed,
            words({line.zh.arg(each.reportLine), line.en.arg(each.reportLine)})};
    }

    Row tidyIndicator(const Indicator &each) const
    {
        const Unit &unit = m_snapshot.unit(each.unitId);
        const Text &geography = m_snapshot.geography(each.geographyId).name;
        const Text &publisher = m_snapshot.publisher(each.publisherId).name;
        const Text &section = m_snapshot.section(each.sectionId).title;
        return {each.id, each.name.zh, each.name.en, each.value, unit.id, unit.name.zh, unit.nativeEn,
            toId(each.qualifier), each.printed, each.period.zh, each.period.en, each.year, each.growth, each.share,
            each.shareBase.zh, each.shareBase.en, each.rank, each.rankNote.zh, each.rankNote.en, geography.zh,
            geography.en, publisher.zh, publisher.en, section.zh, section.en, each.figureId, each.reportLine,
            each.note.zh, each.note.en};
    }

    Row event(const PolicyEvent &each) const
    {
        return {dateWords(each.date, m_mode), words(each.title), words(each.actor),
            words(m_snapshot.section(each.sectionId).title), words(each.note)};
    }

    Row tidyEvent(const PolicyEvent &each) const
    {
        const Text &section = m_snapshot.section(each.sectionId).title;
        return {each.id, each.date, each.title.zh, each.title.en, each.actor.zh, each.actor.en, section.zh, section.en,
            each.reportLine, each.note.zh, each.note.en};
    }

    std::vector<Row> allConceptRows() const
    {
        std::vector<Row> rows;
        for (const Concept &each : m_snapshot.concepts) {
            for (Row &row : conceptRows(each))
                rows.push_back(std::move(row));
        }
        return rows;
    }

    /// A row for whatever measures it; one without, if nothing does.
    std::vector<Row> conceptRows(const Concept &each) const
    {
        const char *framework = each.framework == Framework::OecdWtoImf ? "framework_oecd" : "framework_report";
        const Row beginning{words(m_snapshot.term(framework)), words(each.name),
            words(m_snapshot.glossaryEntry(each.glossaryId).definition)};
        std::vector<Row> rows;
        for (const ConceptLink &link : each.links) {
            const Indicator *indicator = m_snapshot.indicator(link.indicatorId);
            rows.push_back(beginning);
            rows.back().emplace_back(
                indicator ? words(indicator->name) : figureWords(m_snapshot, link.figureId, m_mode));
        }
        if (rows.empty()) {
            rows.push_back(beginning);
            rows.back().emplace_back();
        }
        return rows;
    }

    Row tidyConcept(const Concept &each) const
    {
        const Text &definition = m_snapshot.glossaryEntry(each.glossaryId).definition;
        QStringList figures;
        QStringList indicators;
        for (const ConceptLink &link : each.links) {
            if (link.indicatorId.isEmpty())
                figures << link.figureId;
            else
                indicators << link.indicatorId;
        }
        return {each.id, each.parentId, each.framework == Framework::OecdWtoImf ? u"oecd_wto_imf"_s : u"report"_s,
            each.name.zh, each.name.en, definition.zh, definition.en, figures.join(u' '), indicators.join(u' ')};
    }

    Row term(const GlossaryEntry &each) const { return {words(each.term), words(each.definition)}; }

    Row tidyTerm(const GlossaryEntry &each) const
    {
        return {each.id, each.term.zh, each.term.en, each.definition.zh, each.definition.en};
    }

    QString amount(const std::optional<Decimal> &value, const Unit &unit) const
    {
        if (!value)
            return {};
        return words({withUnit(*value, unit, LabelMode::Chinese), withUnit(*value, unit, LabelMode::English)});
    }

    Row checkRow(const ClaimCheck &each) const
    {
        const Claim &claim = m_snapshot.claims[each.claim];
        const bool isStated = claim.kind != ClaimKind::Whole;
        return {verdictWords(m_snapshot, each.verdict, m_mode), words(claim.name),
            kindWords(m_snapshot, claim.kind, m_mode), isStated ? amount(each.stated, each.unit) : QString(),
            oneLine(computedWords(m_snapshot, each, m_mode)), oneLine(arithmeticWords(m_snapshot, each, m_mode)),
            words(claim.reason), figureWords(m_snapshot, claim.figureId, m_mode)};
    }

    Row tidyCheck(const ClaimCheck &each) const
    {
        const Claim &claim = m_snapshot.claims[each.claim];
        const auto low = each.possible ? std::optional(each.possible->low) : std::nullopt;
        const auto high = each.possible ? std::optional(each.possible->high) : std::nullopt;
        return {claim.id, toId(claim.kind), toId(each.verdict), claim.name.zh, claim.name.en, each.stated,
            each.computed, each.unit.id, low, high, arithmeticWords(m_snapshot, each, LabelMode::Chinese),
            arithmeticWords(m_snapshot, each, LabelMode::English), claim.reason.zh, claim.reason.en, claim.figureId};
    }

    Row difference(const ReleaseDifference &each) const
    {
        const UnitSide side = labelSide(m_mode);
        const auto inLabels = [&](const std::optional<Decimal> &value) {
            return value ? std::optional(inUnit(*value, each.unit, side)) : std::nullopt;
        };
        return {figureWords(m_snapshot, each.figureId, m_mode), words(each.name), words(each.category),
            inLabels(each.report), words(m_snapshot.release(each.releaseId).name), inLabels(each.other),
            unitName(each.unit, side, m_mode), inLabels(each.difference), each.percent};
    }

    Row tidyDifference(const ReleaseDifference &each) const
    {
        const Text &release = m_snapshot.release(each.releaseId).name;
        return {each.figureId, each.name.zh, each.name.en, each.category.zh, each.category.en, each.unit.id,
            each.report, each.releaseId, release.zh, release.en, each.other, each.difference, each.percent};
    }

    const Snapshot &m_snapshot;
    LabelMode m_mode;
};

} // namespace

const Text &titleOf(const Snapshot &snapshot, ReportList list) { return snapshot.term(titleTerm(list)); }

RecordTable reportTable(const Snapshot &snapshot, ReportList list, CsvLayout layout, LabelMode mode,
    const std::optional<std::vector<int>> &records)
{
    TableMaker maker(snapshot, mode);
    RecordTable table{toId(list), titleOf(snapshot, list), snapshot.term("workbook_page"), maker.headers(list, layout),
        maker.rows(list, layout)};
    if (records) {
        std::vector<Row> wanted;
        for (const int record : *records)
            wanted.push_back(table.rows[static_cast<size_t>(record)]);
        table.rows = std::move(wanted);
    }
    return table;
}

} // namespace dte
