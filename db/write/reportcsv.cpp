// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/reportcsv.h"

#include "db/audit/auditwords.h"
#include "db/format.h"
#include "db/indicator/indicatorwords.h"
#include "db/write/csvtext.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

const QString Separator = u" / "_s;

/// Writes one file line by line.
class Lines
{
public:
    explicit Lines(CsvEncoding encoding)
        : m_encoding(encoding)
        , m_out(csvBeginning(encoding))
    {
    }

    void addHeader(const char *columns) { appendCsvLine(m_out, QString::fromLatin1(columns).split(u','), m_encoding); }
    void addTexts(const QStringList &texts)
    {
        QStringList fields;
        for (const QString &text : texts)
            fields << csvText(text);
        addFields(fields);
    }
    void addFields(const QStringList &fields) { appendCsvLine(m_out, fields, m_encoding); }
    QByteArray bytes() const { return m_out.toUtf8(); }

private:
    CsvEncoding m_encoding;
    QString m_out;
};

QString number(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

QStringList tidyFields(const Snapshot &snapshot, const Indicator &each)
{
    const Unit &unit = snapshot.unit(each.unitId);
    const Text &geography = snapshot.geography(each.geographyId).name;
    const Text &publisher = snapshot.publisher(each.publisherId).name;
    const Text &section = snapshot.section(each.sectionId).title;
    return {csvText(each.id), csvText(each.name.zh), csvText(each.name.en), csvNumber(each.value), csvText(unit.id),
        csvText(unit.name.zh), csvText(unit.nativeEn), csvText(toId(each.qualifier)), csvText(each.printed),
        csvText(each.period.zh), csvText(each.period.en), number(each.year), csvNumber(each.growth),
        csvNumber(each.share), csvText(each.shareBase.zh), csvText(each.shareBase.en), number(each.rank),
        csvText(each.rankNote.zh), csvText(each.rankNote.en), csvText(geography.zh), csvText(geography.en),
        csvText(publisher.zh), csvText(publisher.en), csvText(section.zh), csvText(section.en), csvText(each.figureId),
        QString::number(each.reportLine), csvText(each.note.zh), csvText(each.note.en)};
}

void addTidy(const Snapshot &snapshot, const std::vector<int> &records, Lines &lines)
{
    lines.addHeader("indicator_id,name_zh,name_en,value,unit_id,unit_zh,unit_en,qualifier,printed,period_zh,period_en,"
                    "year,growth_percent,share_percent,share_of_zh,share_of_en,rank,rank_note_zh,rank_note_en,"
                    "geography_zh,geography_en,publisher_zh,publisher_en,section_zh,section_en,figure_id,report_line,"
                    "note_zh,note_en");
    for (const int record : records)
        lines.addFields(tidyFields(snapshot, snapshot.indicators[static_cast<size_t>(record)]));
}

/// The value in the unit of the labels; in LabelMode::Both that is the Chinese one.
void addTable(const Snapshot &snapshot, const std::vector<int> &records, LabelMode mode, Lines &lines)
{
    QStringList headers;
    for (const char *term : {"indicator_name", "value", "indicator_unit", "indicator_qualifier", "indicator_period",
             "indicator_growth", "indicator_share", "indicator_rank", "indicator_geography", "indicator_publisher",
             "indicator_section", "indicator_figure"})
        headers << inMode(snapshot.term(term), mode, Separator);
    lines.addTexts(headers);
    const UnitSide side = labelSide(mode);
    for (const int record : records) {
        const Indicator &each = snapshot.indicators[static_cast<size_t>(record)];
        const Unit &unit = snapshot.unit(each.unitId);
        const char *qualifiers[] = {"", "qualifier_about", "qualifier_over", "qualifier_nearly"};
        const QString qualifier = each.qualifier == Qualifier::Exact
            ? QString()
            : inMode(snapshot.term(qualifiers[static_cast<int>(each.qualifier)]), mode, Separator)
                  .remove(u"%1"_s)
                  .simplified();
        lines.addFields({csvText(inMode(each.name, mode, Separator)), csvNumber(inUnit(each.value, unit, side)),
            csvText(unitName(unit, side, mode)), csvText(qualifier), csvText(inMode(each.period, mode, Separator)),
            csvNumber(each.growth), csvText(shareWords(snapshot, each, mode)), csvText(rankWords(snapshot, each, mode)),
            csvText(inMode(snapshot.geography(each.geographyId).name, mode, Separator)),
            csvText(inMode(snapshot.publisher(each.publisherId).name, mode, Separator)),
            csvText(inMode(snapshot.section(each.sectionId).title, mode, Separator)),
            csvText(figureWords(snapshot, each.figureId, mode))});
    }
}

QString amount(const std::optional<Decimal> &value, const Unit &unit, LabelMode mode)
{
    if (!value)
        return {};
    if (mode != LabelMode::Both)
        return withUnit(*value, unit, mode);
    return inMode(
        {withUnit(*value, unit, LabelMode::Chinese), withUnit(*value, unit, LabelMode::English)}, mode, Separator);
}

} // namespace

QByteArray indicatorsCsv(
    const Snapshot &snapshot, const std::vector<int> &records, CsvLayout layout, CsvEncoding encoding, LabelMode mode)
{
    Lines lines(encoding);
    if (layout == CsvLayout::Tidy)
        addTidy(snapshot, records, lines);
    else
        addTable(snapshot, records, mode, lines);
    return lines.bytes();
}

QByteArray eventsCsv(const Snapshot &snapshot, CsvEncoding encoding)
{
    Lines lines(encoding);
    lines.addHeader("date,event_zh,event_en,by_zh,by_en,section_zh,section_en,report_line,note_zh,note_en");
    for (const PolicyEvent &event : snapshot.events) {
        const Text &section = snapshot.section(event.sectionId).title;
        lines.addTexts({event.date, event.title.zh, event.title.en, event.actor.zh, event.actor.en, section.zh,
            section.en, QString::number(event.reportLine), event.note.zh, event.note.en});
    }
    return lines.bytes();
}

QByteArray glossaryCsv(const Snapshot &snapshot, CsvEncoding encoding)
{
    Lines lines(encoding);
    lines.addHeader("term_zh,term_en,definition_zh,definition_en");
    for (const GlossaryEntry &entry : snapshot.glossary)
        lines.addTexts({entry.term.zh, entry.term.en, entry.definition.zh, entry.definition.en});
    return lines.bytes();
}

QByteArray claimsCsv(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const std::vector<int> &records,
    CsvLayout layout, CsvEncoding encoding, LabelMode mode)
{
    Lines lines(encoding);
    if (layout == CsvLayout::Tidy) {
        lines.addHeader("claim_id,kind,verdict,claim_zh,claim_en,stated,computed,unit_id,possible_low,possible_high,"
                        "arithmetic_zh,arithmetic_en,reason_zh,reason_en,figure_id");
    } else {
        QStringList headers;
        for (const char *term : {"verdict", "claim_name", "claim_kind", "claim_stated", "claim_computed",
                 "claim_arithmetic", "claim_reason"})
            headers << inMode(snapshot.term(term), mode, Separator);
        lines.addTexts(headers);
    }
    for (const int record : records) {
        const ClaimCheck &check = checks[static_cast<size_t>(record)];
        const Claim &claim = snapshot.claims[check.claim];
        if (layout == CsvLayout::Tidy) {
            const auto low = check.possible ? std::optional(check.possible->low) : std::nullopt;
            const auto high = check.possible ? std::optional(check.possible->high) : std::nullopt;
            lines.addFields(
                {csvText(claim.id), csvText(toId(claim.kind)), csvText(toId(check.verdict)), csvText(claim.name.zh),
                    csvText(claim.name.en), csvNumber(check.stated), csvNumber(check.computed), csvText(check.unit.id),
                    csvNumber(low), csvNumber(high), csvText(arithmeticWords(snapshot, check, LabelMode::Chinese)),
                    csvText(arithmeticWords(snapshot, check, LabelMode::English)), csvText(claim.reason.zh),
                    csvText(claim.reason.en), csvText(claim.figureId)});
        } else {
            lines.addTexts({verdictWords(snapshot, check.verdict, mode), inMode(claim.name, mode, Separator),
                kindWords(snapshot, claim.kind, mode), amount(check.stated, check.unit, mode),
                computedWords(snapshot, check, mode).replace(u'\n', Separator),
                arithmeticWords(snapshot, check, mode).replace(u'\n', Separator),
                inMode(claim.reason, mode, Separator)});
        }
    }
    return lines.bytes();
}

} // namespace dte
