// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshotfixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

#include "db/builder/snapshotbuilder.h"
#include "db/model/termids.h"
#include "db/snapshot/connection.h"
#include "db/snapshot/digest.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte::test {

namespace {

QString termRows()
{
    QString text = u"id,text_zh,text_en\n"_s;
    for (const QString &id : requiredTerms()) {
        QString places = u"%1"_s;
        for (int number = 2; number <= placesOf(id); ++number)
            places += u" %"_s + QString::number(number);
        text += id + u",词 "_s + places + u",Word "_s + places + u'\n';
    }
    return text;
}

QString describe(const Text &text) { return text.zh + u'|' + text.en; }

QString describe(const std::optional<Decimal> &number) { return number ? number->toString() : u"-"_s; }

QString describe(const Observation &cell)
{
    return QStringList{describe(cell.value), describe(cell.low), describe(cell.high), toId(cell.evidence),
        cell.releaseId, cell.sourceIds().join(u';'), describe(cell.formula), describe(cell.note)}
        .join(u' ');
}

void describe(const Figure &figure, QStringList &lines)
{
    const FigureSpec &spec = figure.spec;
    lines << u"figure %1 %2 %3 %4 %5 %6 %7"_s.arg(spec.id, QString::number(spec.number), spec.sectionId,
        describe(spec.title), describe(spec.heading), describe(spec.source), describe(spec.note));
    for (const Panel &panel : spec.panels) {
        lines << u"panel %1 %2 %3 %4 %5"_s.arg(panel.id, QString::number(static_cast<int>(panel.kind)), panel.unitId,
            QString::number(panel.share), describe(panel.title));
    }
    for (const Series &series : spec.series) {
        QStringList numbers;
        for (const int number : {series.panel, static_cast<int>(series.mark), static_cast<int>(series.role),
                 static_cast<int>(series.rule), series.fractionDigits})
            numbers << QString::number(number);
        for (const int operand : series.operands)
            numbers << u"<%1"_s.arg(operand);
        lines << u"series %1 %2 %3 %4"_s.arg(series.id, series.unitId, describe(series.name), numbers.join(u' '));
    }
    for (const Category &category : spec.categories) {
        lines << u"category %1 %2 %3 %4"_s.arg(category.id, QString::number(static_cast<int>(category.kind)),
            QString::number(category.onAxis), describe(category.label));
    }
    for (int s = 0; s < figure.data.seriesCount(); ++s) {
        for (int c = 0; c < figure.data.categoryCount(); ++c) {
            if (const Cell &cell = figure.data.at({s, c}))
                lines << u"cell %1,%2 %3"_s.arg(s).arg(c).arg(describe(*cell));
        }
    }
}

QString describe(std::optional<int> number) { return number ? QString::number(*number) : u"-"_s; }

void describe(const Indicator &indicator, QStringList &lines)
{
    lines << u"indicator %1 %2 %3 %4 %5 %6 %7 %8"_s.arg(indicator.id, indicator.sectionId, describe(indicator.headline),
        describe(indicator.name), indicator.value.toString(), indicator.printed, indicator.unitId,
        toId(indicator.qualifier))
          << u"... %1 %2 %3 %4 %5 %6 %7"_s.arg(describe(indicator.period), describe(indicator.year),
                 describe(indicator.growth), describe(indicator.share), describe(indicator.shareBase),
                 describe(indicator.rank) + u'>' + describe(indicator.ahead), describe(indicator.rankNote))
          << u"... %1 %2 %3 %4 %5 %6 %7"_s.arg(indicator.geographyId, indicator.publisherId, indicator.figureId,
                 indicator.seriesId, indicator.categoryId, QString::number(indicator.reportLine),
                 describe(indicator.note));
}

void describe(const Claim &claim, QStringList &lines)
{
    lines << u"claim %1 %2 %3 %4 %5 %6 %7"_s.arg(claim.id, toId(claim.kind), QString::number(claim.years),
        claim.figureId + (claim.isByConstruction ? u"!"_s : QString()), describe(claim.name), describe(claim.reason),
        describe(claim.note));
    for (const ClaimOperand &operand : claim.operands) {
        lines << u"operand %1 %2 %3 %4 %5,%6"_s.arg(QString::number(static_cast<int>(operand.role)),
            operand.indicatorId, toId(operand.part), operand.figureId, QString::number(operand.cell.series),
            QString::number(operand.cell.category));
    }
}

void describeText(const Snapshot &snapshot, QStringList &lines)
{
    for (const Named &named : snapshot.geographies)
        lines << u"geography %1 %2"_s.arg(named.id, describe(named.name));
    for (const Named &named : snapshot.publishers)
        lines << u"publisher %1 %2"_s.arg(named.id, describe(named.name));
    for (const Indicator &indicator : snapshot.indicators)
        describe(indicator, lines);
    for (const PolicyEvent &event : snapshot.events) {
        lines << u"event %1 %2 %3 %4 %5 %6 %7"_s.arg(event.id, event.date, event.sectionId, describe(event.title),
            describe(event.actor), QString::number(event.reportLine), describe(event.note));
    }
    for (const GlossaryEntry &entry : snapshot.glossary)
        lines << u"glossary %1 %2 %3"_s.arg(entry.id, describe(entry.term), describe(entry.definition));
    for (auto group = snapshot.synonyms.begin(); group != snapshot.synonyms.end(); ++group)
        lines << u"synonym %1 %2"_s.arg(group.key(), group->join(u'|'));
    lines << u"stop words %1"_s.arg(snapshot.stopWords.join(u'|'));
    for (const Concept &node : snapshot.concepts) {
        lines << u"concept %1 <%2 %3 %4 %5"_s.arg(node.id, node.parentId,
            QString::number(static_cast<int>(node.framework)), node.glossaryId, describe(node.name));
        for (const ConceptLink &link : node.links)
            lines << u"link %1 %2"_s.arg(link.figureId, link.indicatorId);
    }
    for (const Claim &claim : snapshot.claims)
        describe(claim, lines);
}

} // namespace

SourceTables smallSource()
{
    return {
        {u"report"_s,
            u"id,title_zh,title_en,publisher_zh,publisher_en,edition_zh,edition_en,licence_zh,licence_en\n"
            "r,报告,Report,部门,Ministry,版,Edition,许可,Licence\n"_s},
        {u"term"_s, termRows()},
        {u"section"_s,
            u"id,parent_id,position,title_zh,title_en\n"
            "s1,,1,一,One\n"
            "s1a,s1,2,一甲,One A\n"_s},
        {u"unit"_s,
            u"id,name_zh,name_en,native_en,converted_zh,factor,pattern_zh,pattern_en,quantity,scale\n"
            "usd,亿美元,US$ billion,US$100 million,十亿美元,0.1,%1亿美元,US$%1 billion,usd,100000000\n"
            "percent,%,%,%,%,1,%1%,%1%,ratio,0.01\n"_s},
        {u"geography"_s,
            u"id,position,name_zh,name_en\n"
            "china,1,中国,China\n"_s},
        {u"publisher"_s,
            u"id,position,name_zh,name_en\n"
            "office,1,统计局,Office\n"_s},
        {u"indicator"_s,
            u"id,position,section_id,headline,name_zh,name_en,value,printed,unit_id,qualifier,period_zh,period_en,year,"
            "growth,share,share_base_zh,share_base_en,rank,ahead,rank_note_zh,rank_note_en,geography_id,publisher_id,"
            "figure_id,series_id,category_id,report_line,note_zh,note_en\n"
            "exports_2021,1,s1a,1,出口,Exports,120.50,120.50亿美元,usd,about,2021年,2021,2021,20.5,5.1,世界,World,3,2,"
            "次于二国,Behind two,china,office,trade,exports,2021,10,注,Note\n"
            "imports_2020,2,s1a,,进口,Imports,90,90亿美元,usd,exact,2020年,2020,2020,,,,,,,,,china,office,trade,,,11,,\n"_s},
        {u"event"_s,
            u"id,position,date,section_id,title_zh,title_en,actor_zh,actor_en,report_line,note_zh,note_en\n"
            "law,1,2021-06,s1,法律,Law,国家,State,12,,\n"_s},
        {u"glossary"_s,
            u"id,position,term_zh,term_en,definition_zh,definition_en\n"
            "trade,1,贸易,Trade,买卖,Buying and selling\n"_s},
        {u"synonym"_s,
            u"group_id,word\n"
            "share,占比\n"
            "share,份额\n"_s},
        {u"stop_word"_s, u"word\n多少\n"_s},
        {u"concept"_s,
            u"id,parent_id,position,framework,glossary_id,name_zh,name_en\n"
            "all,,1,report,trade,全部,All\n"
            "goods,all,2,report,trade,货物,Goods\n"_s},
        {u"concept_link"_s,
            u"concept_id,position,figure_id,indicator_id\n"
            "goods,1,trade,\n"
            "goods,2,,exports_2021\n"_s},
        {u"claim"_s,
            u"id,position,kind,years,figure_id,by_construction,name_zh,name_en,reason_zh,reason_en,note_zh,note_en\n"
            "growth,1,growth,,trade,0,出口增速,Growth of exports,,,,\n"
            "open,2,unchecked,,,1,无法核验,Open,缺数据,No data,,\n"_s},
        {u"claim_operand"_s,
            u"claim_id,position,role,indicator_id,part,figure_id,series_id,category_id\n"
            "growth,1,stated,exports_2021,growth,,,\n"
            "growth,2,term,exports_2021,value,,,\n"
            "growth,3,base,,,trade,exports,2020\n"_s},
        {u"evidence"_s,
            u"id,position,name_zh,name_en,meaning_zh,meaning_en\n"
            "printed,1,正文,Printed,正文,In the text\n"
            "published,2,公开,Published,公开,Elsewhere\n"
            "derived,3,推算,Derived,推算,Computed\n"
            "revised,4,修订,Revised,修订,Later\n"
            "missing,5,无,Missing,无,None\n"_s},
        {u"release"_s,
            u"id,position,name_zh,name_en,note_zh,note_en\n"
            "first,1,初版,First,,\n"
            "later,2,后续,Later,注,Note\n"_s},
        {u"source"_s,
            u"id,position,citation_zh,citation_en,locator\n"
            "text,1,正文,Text,page 1\n"
            "table,2,附表,Table,page 2\n"_s},
        {u"figure"_s,
            u"id,number,section_id,title_zh,title_en,heading_zh,heading_en,source_zh,source_en,note_zh,note_en\n"
            "trade,1,s1a,贸易,Trade,年份,Year,来源,Source,,\n"
            "shares,2,s1,占比,Shares,市场,Market,来源,Source,注,Note\n"_s},
        {u"panel"_s,
            u"figure_id,id,position,kind,unit_id,share,title_zh,title_en\n"
            "trade,growth,1,lines,percent,30,增速,Growth\n"
            "trade,amount,2,stacked_columns,usd,70,金额,Amount\n"
            "shares,ring,1,ring,percent,100,占比,Share\n"_s},
        {u"series"_s,
            u"figure_id,id,position,panel_id,mark,role,unit_id,rule,fraction_digits,name_zh,name_en\n"
            "trade,exports,1,amount,bar,exports,usd,observed,,出口,Exports\n"
            "trade,imports,2,amount,bar,imports,usd,observed,,进口,Imports\n"
            "trade,total,3,amount,marker,total,usd,sum,1,总额,Total\n"
            "trade,growth,4,growth,line,total,percent,growth,1,增速,Growth\n"
            "shares,share,1,ring,slice,share,percent,observed,,占比,Share\n"_s},
        {u"series_operand"_s,
            u"figure_id,series_id,position,operand_id\n"
            "trade,total,1,exports\n"
            "trade,total,2,imports\n"
            "trade,growth,1,total\n"_s},
        {u"category"_s,
            u"figure_id,id,position,kind,on_axis,label_zh,label_en\n"
            "trade,2020,1,year,0,2020,2020\n"
            "trade,2021,2,year,1,2021,2021\n"
            "shares,us,1,item,1,美国,United States\n"
            "shares,other,2,item,1,其他,Other\n"_s},
        {u"observation"_s,
            u"figure_id,series_id,category_id,value,low,high,evidence_id,release_id,source_id,"
            "formula_zh,formula_en,note_zh,note_en\n"
            "trade,exports,2020,100.0,,,printed,first,text,,,,\n"
            "trade,exports,2021,120.50,120.4,120.6,derived,first,text,1 + 2,1 + 2,,\n"
            "trade,imports,2020,90,,,published,first,text,,,注,\"Note, with comma\"\n"
            "trade,imports,2021,,113.5,,missing,first,text,,,未载,Not stated\n"
            "shares,share,us,41.40,,,revised,later,text,,,,\n"
            "shares,share,other,58.60,,,revised,later,text,,,,\n"_s},
        {u"observation_source"_s,
            u"figure_id,series_id,category_id,position,source_id\n"
            "trade,exports,2021,1,table\n"_s},
    };
}

SourceTables replaced(SourceTables source, const QString &table, const QString &before, const QString &after)
{
    QString &text = source[table];
    if (!text.contains(before))
        qFatal("replaced(): the text is not in table %s", qPrintable(table));
    text.replace(text.indexOf(before), before.size(), after);
    return source;
}

Result<void> SnapshotFixture::build(const SourceTables &source, const QString &name) const
{
    const QTemporaryDir folder;
    for (auto table = source.begin(); table != source.end(); ++table) {
        QFile file(folder.filePath(table.key() + u".csv"));
        const QByteArray bytes = table.value().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    }
    return buildSnapshot(folder.path(), path(name));
}

QString SnapshotFixture::buildSmall(const QString &name) const
{
    static const QByteArray bytes = [] {
        const SnapshotFixture fixture;
        const auto built = fixture.build(smallSource(), u"small.sqlite"_s);
        if (!built)
            qWarning("%s: %s", qPrintable(built.error().file), qPrintable(built.error().detail));
        return fileBytes(fixture.path(u"small.sqlite"_s));
    }();
    QFile file(path(name));
    const bool written = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QStringList SnapshotFixture::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

bool flipByte(const QString &path, qint64 offset, char mask)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || !file.getChar(&byte) || !file.seek(offset))
        return false;
    return file.putChar(static_cast<char>(byte ^ mask)) && file.flush();
}

bool truncate(const QString &path, qint64 size) { return QFile::resize(path, size); }

bool runSql(const QString &path, const QStringList &statements)
{
    const Connection connection(path, {});
    QSqlQuery query(connection.database());
    query.exec(u"PRAGMA synchronous = OFF"_s);
    return std::all_of(statements.begin(), statements.end(), [&query](const QString &statement) {
        const bool done = query.exec(statement);
        query.finish();
        return done;
    });
}

bool loosen(const QString &path)
{
    QStringList statements{u"PRAGMA legacy_alter_table = ON"_s};
    for (const schema::Table &table : schema::tables()) {
        const QString name = QString::fromLatin1(table.name);
        statements << u"CREATE TABLE loose AS SELECT * FROM %1"_s.arg(name) << u"DROP TABLE %1"_s.arg(name)
                   << u"ALTER TABLE loose RENAME TO %1"_s.arg(name);
    }
    return runSql(path, statements);
}

Result<QByteArray> computeDigest(const QSqlDatabase &database)
{
    const auto tables = readTables(database);
    return tables ? Result<QByteArray>(digestOf(*tables)) : tables.error();
}

bool sign(const QString &path)
{
    QByteArray digest;
    {
        const Connection connection(path, {});
        const auto computed = computeDigest(connection.database());
        digest = computed ? *computed : QByteArray();
    }
    return !digest.isEmpty() && runSql(path, {u"UPDATE digest SET value = '%1'"_s.arg(QString::fromLatin1(digest))});
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList describe(const Snapshot &snapshot)
{
    const Report &report = snapshot.report;
    QStringList lines{u"digest "_s + QString::fromLatin1(snapshot.digest),
        u"report %1 %2 %3 %4 %5"_s.arg(report.id, describe(report.title), describe(report.publisher),
            describe(report.edition), describe(report.licence))};
    for (auto term = snapshot.terms.begin(); term != snapshot.terms.end(); ++term)
        lines << u"term %1 %2"_s.arg(term.key(), describe(term.value()));
    for (const Section &section : snapshot.sections)
        lines << u"section %1 <%2 %3"_s.arg(section.id, section.parentId, describe(section.title));
    for (const Unit &unit : snapshot.units) {
        lines << u"unit %1 %2 %3 %4 %5 %6 %7 %8"_s.arg(unit.id, describe(unit.name), unit.nativeEn, unit.convertedZh,
            unit.factor.toString(), describe(unit.pattern), unit.quantity, unit.scale.toString());
    }
    for (const EvidenceClass &evidence : snapshot.evidenceClasses)
        lines << u"evidence %1 %2 %3"_s.arg(toId(evidence.id), describe(evidence.name), describe(evidence.meaning));
    for (const Release &release : snapshot.releases)
        lines << u"release %1 %2 %3"_s.arg(release.id, describe(release.name), describe(release.note));
    for (const Source &source : snapshot.sources)
        lines << u"source %1 %2 %3"_s.arg(source.id, describe(source.citation), source.locator);
    for (const Figure &figure : snapshot.figures)
        describe(figure, lines);
    describeText(snapshot, lines);
    return lines;
}

} // namespace dte::test
