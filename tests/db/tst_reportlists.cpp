// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of the report as they are handed out: their rows, their CSV, their JSON.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "db/audit/audit.h"
#include "db/audit/releasedifference.h"
#include "db/lists/reportlists.h"
#include "db/snapshot/snapshotreader.h"
#include "db/words/indicatorwords.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestReportLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void idsNameTheLists();
    void everyRowHasAFieldAHeader_data();
    void everyRowHasAFieldAHeader();
    void theWindowHasACellAHeader_data();
    void theWindowHasACellAHeader();
    void claimsSayInTheWindowWhatTheySayInFiles();
    void valuesOfTheReportStandUnderItsRelease();
    void keyFiguresKeepTheirDigits();
    void amountsAreInTheUnitOfTheLabels();
    void chosenRecordsStandInTheirOrder();
    void claimsSayWhatTheAuditFound();
    void conceptsNameWhatMeasuresThem();
    void laterReleasesAreCompared();
    void csvGuardsAgainstFormulas();
    void datesStayDates_data();
    void datesStayDates();
    void programsReadPlainDates();
    void jsonFollowsTheSchema();

private:
    RecordTable tidy(ReportList list) const { return reportTable(*m_snapshot, list, CsvLayout::Tidy, LabelMode::Both); }
    const RecordField &field(const RecordTable &table, const QString &id, const QString &header) const;

    Result<Snapshot> m_snapshot{Error(ErrorCode::SnapshotMissing)};
};

void TestReportLists::initTestCase()
{
    m_snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY(m_snapshot);
}

/// Of the record whose first field is \p id.
const RecordField &TestReportLists::field(const RecordTable &table, const QString &id, const QString &header) const
{
    const auto row = std::find_if(
        table.rows.begin(), table.rows.end(), [&id](const auto &fields) { return fields.front().text == id; });
    const qsizetype column = table.headers.indexOf(header);
    if (row == table.rows.end() || column < 0)
        qFatal("no field %s of %s", qPrintable(header), qPrintable(id));
    return (*row)[static_cast<size_t>(column)];
}

void TestReportLists::idsNameTheLists()
{
    QStringList ids;
    for (const ReportList list : allOf<ReportList>()) {
        ids << toId(list);
        QCOMPARE(fromId<ReportList>(ids.back()), std::optional(list));
        QVERIFY(!tidy(list).title.isEmpty());
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(!fromId<ReportList>(u"fig1"_s));
    QVERIFY(!fromId<ReportList>(QString()));
}

void TestReportLists::everyRowHasAFieldAHeader_data()
{
    QTest::addColumn<ReportList>("list");
    QTest::addColumn<CsvLayout>("layout");
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<size_t>("rows");
    const std::vector<std::pair<ReportList, size_t>> lists{{ReportList::KeyFigures, m_snapshot->indicators.size()},
        {ReportList::PolicyEvents, m_snapshot->events.size()}, {ReportList::Concepts, m_snapshot->concepts.size()},
        {ReportList::Glossary, m_snapshot->glossary.size()}, {ReportList::Audit, m_snapshot->claims.size()},
        {ReportList::LaterReleases, releaseDifferences(*m_snapshot).size()}};
    size_t conceptRows = 0;
    for (const Concept &node : m_snapshot->concepts)
        conceptRows += std::max(size_t(1), node.links.size());
    for (const auto &[list, rows] : lists) {
        QTest::addRow("%s, tidy", qPrintable(toId(list))) << list << CsvLayout::Tidy << LabelMode::Both << rows;
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
            QTest::addRow("%s, %s", qPrintable(toId(list)), qPrintable(toId(mode)))
                << list << CsvLayout::Table << mode << (list == ReportList::Concepts ? conceptRows : rows);
    }
}

void TestReportLists::everyRowHasAFieldAHeader()
{
    QFETCH(ReportList, list);
    QFETCH(CsvLayout, layout);
    QFETCH(LabelMode, mode);
    QFETCH(size_t, rows);
    const RecordTable table = reportTable(*m_snapshot, list, layout, mode);
    QCOMPARE(table.id, toId(list));
    QCOMPARE(table.rows.size(), rows);
    QVERIFY(rows > 0);
    QStringList headers = table.headers;
    QVERIFY(!headers.contains(QString()));
    QCOMPARE(headers.removeDuplicates(), 0);
    for (const auto &row : table.rows) {
        QCOMPARE(static_cast<qsizetype>(row.size()), table.headers.size());
        QVERIFY(!row.front().text.isEmpty());
        for (const RecordField &each : row) {
            QVERIFY2(!each.text.contains(u'\n'), qPrintable(each.text));
            QVERIFY(each.text == each.text.trimmed());
            QVERIFY(each.text.isEmpty() || !each.number);
        }
    }
}

void TestReportLists::theWindowHasACellAHeader_data()
{
    QTest::addColumn<ReportList>("list");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("wide"); ///< id of its heading's term
    QTest::newRow("key figures") << ReportList::KeyFigures << 7 << u"indicator_name"_s;
    QTest::newRow("events") << ReportList::PolicyEvents << 3 << u"event_title"_s;
    QTest::newRow("glossary") << ReportList::Glossary << 2 << u"concept_definition"_s;
    QTest::newRow("audit") << ReportList::Audit << 5 << u"claim_name"_s;
    QTest::newRow("later releases") << ReportList::LaterReleases << 8 << u"value"_s;
}

void TestReportLists::theWindowHasACellAHeader()
{
    QFETCH(ReportList, list);
    QFETCH(int, columns);
    QFETCH(QString, wide);
    for (const LabelMode mode : allOf<LabelMode>()) {
        const RecordList shown = recordList(*m_snapshot, audit(*m_snapshot), list, mode);
        QCOMPARE(shown.headers.size(), columns);
        QCOMPARE(shown.headers[shown.wideColumn], inMode(m_snapshot->terms[wide], mode, u"\n"_s));
        QCOMPARE(shown.records.size(), tidy(list).rows.size());
        for (const ShownRecord &record : shown.records) {
            QCOMPARE(static_cast<qsizetype>(record.cells.size()), shown.headers.size());
            QVERIFY(!record.details.empty());
            QVERIFY(!record.sentence.contains(u'\n') && record.sentence == record.sentence.trimmed());
            QVERIFY2(record.sentence.size() > 5, qPrintable(record.sentence));
        }
    }
}

void TestReportLists::claimsSayInTheWindowWhatTheySayInFiles()
{
    const RecordList shown = recordList(*m_snapshot, audit(*m_snapshot), ReportList::Audit, LabelMode::Both);
    const auto found = std::find_if(m_snapshot->claims.begin(), m_snapshot->claims.end(),
        [](const Claim &claim) { return claim.id == u"dds_growth"_s; });
    const ShownRecord &growth = shown.records[static_cast<size_t>(found - m_snapshot->claims.begin())];
    QCOMPARE(growth.cells[0].text, u"= 自洽（同源）\nConsistent (same origin)"_s);
    QCOMPARE(growth.cells[2].text, u"22.3%"_s);
    QVERIFY(growth.sentence.startsWith(u"自洽（同源） / Consistent (same origin): "_s + found->name.zh));
    QStringList labels;
    for (const Detail &detail : growth.details)
        labels << detail.label.section(u'\n', 1);
    QCOMPARE(labels,
        (QStringList{u"Verdict"_s, u"Stated"_s, u"Arithmetic"_s, u"Rounds to the stated value"_s,
            u"Range of possible results"_s, u"Note"_s, u"Figure"_s, u"Note"_s}));
}

void TestReportLists::valuesOfTheReportStandUnderItsRelease()
{
    for (const LabelMode mode : allOf<LabelMode>()) {
        const Text &report = m_snapshot->releases.front().name;
        const RecordList shown = recordList(*m_snapshot, audit(*m_snapshot), ReportList::LaterReleases, mode);
        QCOMPARE(shown.headers[3], inMode(report, mode, u"\n"_s));
        QCOMPARE(reportTable(*m_snapshot, ReportList::LaterReleases, CsvLayout::Table, mode).headers[3],
            inMode(report, mode, u" / "_s));
        const std::vector<ReleaseDifference> all = releaseDifferences(*m_snapshot);
        for (size_t i = 0; i < all.size(); ++i) {
            const std::vector<Detail> &details = shown.records[i].details;
            QCOMPARE(details[0].label, inMode(report, mode, u"\n"_s));
            QCOMPARE(details[0].text, shown.records[i].cells[3].text);
            QCOMPARE(details[1].label, inMode(m_snapshot->release(all[i].releaseId).name, mode, u"\n"_s));
            QCOMPARE(details[1].text, shown.records[i].cells[5].text);
        }
    }
}

void TestReportLists::keyFiguresKeepTheirDigits()
{
    const RecordTable table = tidy(ReportList::KeyFigures);
    for (const Indicator &indicator : m_snapshot->indicators) {
        QCOMPARE(field(table, indicator.id, u"value"_s).number, std::optional(indicator.value));
        QCOMPARE(field(table, indicator.id, u"value"_s).number->fractionDigits(), indicator.value.fractionDigits());
        QCOMPARE(field(table, indicator.id, u"growth_percent"_s).number, indicator.growth);
        QCOMPARE(field(table, indicator.id, u"share_percent"_s).number, indicator.share);
        QCOMPARE(field(table, indicator.id, u"rank"_s).number.has_value(), indicator.rank.has_value());
    }
    QCOMPARE(field(table, u"dds_trade"_s, u"value"_s).number->toString(), u"3596.9"_s);
    QCOMPARE(field(table, u"dds_trade"_s, u"printed"_s).text, u"3596.9亿美元"_s);
    QVERIFY(!field(table, u"dds_trade"_s, u"rank"_s).number);
}

void TestReportLists::amountsAreInTheUnitOfTheLabels()
{
    const auto rowOf = [this](LabelMode mode) {
        const RecordTable table = reportTable(*m_snapshot, ReportList::KeyFigures, CsvLayout::Table, mode);
        const auto found = std::find_if(m_snapshot->indicators.begin(), m_snapshot->indicators.end(),
            [](const Indicator &each) { return each.id == u"dds_trade"_s; });
        return table.rows[static_cast<size_t>(found - m_snapshot->indicators.begin())];
    };
    QCOMPARE(rowOf(LabelMode::Chinese)[1].number->toString(), u"3596.9"_s);
    QCOMPARE(rowOf(LabelMode::Chinese)[2].text, u"亿美元"_s);
    QCOMPARE(rowOf(LabelMode::English)[1].number->toString(), u"359.69"_s);
    QCOMPARE(rowOf(LabelMode::English)[2].text, u"US$ billion"_s);
    QCOMPARE(rowOf(LabelMode::Both)[1].number->toString(), u"3596.9"_s);
    QVERIFY(rowOf(LabelMode::Both)[2].text.startsWith(u"亿美元"_s));
}

void TestReportLists::chosenRecordsStandInTheirOrder()
{
    const RecordTable all = tidy(ReportList::Glossary);
    const RecordTable some
        = reportTable(*m_snapshot, ReportList::Glossary, CsvLayout::Tidy, LabelMode::Both, std::vector<int>{4, 1});
    QCOMPARE(some.rows.size(), size_t(2));
    QCOMPARE(some.rows[0][0].text, all.rows[4][0].text);
    QCOMPARE(some.rows[1][0].text, all.rows[1][0].text);
    QVERIFY(reportTable(*m_snapshot, ReportList::Glossary, CsvLayout::Tidy, LabelMode::Both, std::vector<int>())
                .rows.empty());
}

void TestReportLists::claimsSayWhatTheAuditFound()
{
    const RecordTable table = tidy(ReportList::Audit);
    for (const ClaimCheck &check : audit(*m_snapshot)) {
        const QString id = m_snapshot->claims[check.claim].id;
        QCOMPARE(field(table, id, u"verdict"_s).text, toId(check.verdict));
        QCOMPARE(field(table, id, u"computed"_s).number, check.computed);
    }
    QCOMPARE(field(table, u"dds_growth"_s, u"stated"_s).number->toString(), u"22.3"_s);
    QCOMPARE(field(table, u"dds_growth"_s, u"arithmetic_en"_s).text,
        u"US$359.69 billion ÷ US$294.10 billion − 1 = 22.302%"_s);
}

void TestReportLists::conceptsNameWhatMeasuresThem()
{
    const RecordTable table = tidy(ReportList::Concepts);
    for (const Concept &node : m_snapshot->concepts) {
        const qsizetype named = field(table, node.id, u"figure_ids"_s).text.split(u' ', Qt::SkipEmptyParts).size()
            + field(table, node.id, u"indicator_ids"_s).text.split(u' ', Qt::SkipEmptyParts).size();
        QCOMPARE(named, static_cast<qsizetype>(node.links.size()));
        QCOMPARE(field(table, node.id, u"parent_id"_s).text, node.parentId);
    }
}

void TestReportLists::laterReleasesAreCompared()
{
    const RecordTable table = tidy(ReportList::LaterReleases);
    const qsizetype report = table.headers.indexOf(u"report_value"_s);
    const qsizetype other = table.headers.indexOf(u"release_value"_s);
    const qsizetype difference = table.headers.indexOf(u"difference"_s);
    for (const auto &row : table.rows) {
        const auto of = [&row](qsizetype column) { return row[static_cast<size_t>(column)].number; };
        if (of(difference))
            QCOMPARE(of(difference)->toDouble(), of(other)->toDouble() - of(report)->toDouble());
    }
}

void TestReportLists::csvGuardsAgainstFormulas()
{
    RecordTable table;
    table.headers = QStringList{u"=a"_s, u"b,c"_s};
    table.rows = {{QString(u"=1+1"_s), Decimal(-165, 1)}, {QString(u"say \"x\""_s), QString()}};
    QCOMPARE(csv(table, CsvEncoding::Plain), QByteArray("'=a,\"b,c\"\n'=1+1,-16.5\n\"say \"\"x\"\"\",\n"));
    QCOMPARE(csv(table, CsvEncoding::Office),
        QByteArray("\xEF\xBB\xBF'=a,\"b,c\"\r\n'=1+1,-16.5\r\n\"say \"\"x\"\"\",\r\n"));
}

void TestReportLists::datesStayDates_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<CsvEncoding>("encoding");
    QTest::addColumn<QStringList>("beginnings"); ///< of lines
    QTest::newRow("zh") << LabelMode::Chinese << CsvEncoding::Office
                        << QStringList{u"1993年,中国"_s, u"2020年3月,《数字"_s, u"2021年11月,"_s};
    // No office program takes a blank that does not break for the one in a date.
    QTest::newRow("en") << LabelMode::English << CsvEncoding::Office
                        << QStringList{u"1993,China"_s, u"March\u00a02020,"_s, u"November\u00a02021,"_s};
    QTest::newRow("en, plain") << LabelMode::English << CsvEncoding::Plain
                               << QStringList{u"March 2020,"_s, u"November 2021,"_s};
    QTest::newRow("both") << LabelMode::Both << CsvEncoding::Office << QStringList{u"2020年3月 / March 2020,"_s};
}

void TestReportLists::datesStayDates()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const CsvEncoding, encoding);
    QFETCH(const QStringList, beginnings);
    const RecordTable table = reportTable(*m_snapshot, ReportList::PolicyEvents, CsvLayout::Table, mode);
    const QString text = QString::fromUtf8(csv(table, encoding));
    for (const QString &beginning : beginnings)
        QVERIFY2(text.contains(u'\n' + beginning), qPrintable(beginning));
    static const QRegularExpression bare(u"(^|[,\"\n])\\d{4}-\\d\\d"_s);
    QVERIFY(!text.contains(bare));
    QCOMPARE(dateWords(u"2022-06-01"_s, mode),
        mode == LabelMode::Chinese       ? u"2022年6月1日"_s
            : mode == LabelMode::English ? u"1 June 2022"_s
                                         : u"2022年6月1日 / 1 June 2022"_s);
}

void TestReportLists::programsReadPlainDates()
{
    const RecordTable table = tidy(ReportList::PolicyEvents);
    QCOMPARE(field(table, u"measurement_handbook"_s, u"date"_s).text, u"2020-03"_s);
    const QString text = QString::fromUtf8(json(table, m_snapshot->report, m_snapshot->digest));
    QVERIFY(text.contains(u"\"date\": \"2020-03\""_s));
}

void TestReportLists::jsonFollowsTheSchema()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s}) != 0)
        QSKIP("python3-jsonschema is not installed");
    const QTemporaryDir folder;
    const QString check = u"import json,sys;from jsonschema import Draft202012Validator as V;"
                          "V(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))"_s;
    for (const ReportList list : allOf<ReportList>()) {
        const QByteArray bytes = json(tidy(list), m_snapshot->report, m_snapshot->digest);
        const QJsonObject document = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(document[u"list"_s].toString(), toId(list));
        QCOMPARE(static_cast<size_t>(document[u"records"_s].toArray().size()), tidy(list).rows.size());
        QFile file(folder.filePath(u"list.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(QProcess::execute(u"/usr/bin/python3"_s,
                     {u"-c"_s, check, QStringLiteral(DTE_SOURCE_DIR "/docs/records.schema.json"), file.fileName()}),
            0);
    }
    QVERIFY(json(tidy(ReportList::KeyFigures), m_snapshot->report, m_snapshot->digest).contains("\"value\": 8600,\n"));
    QVERIFY(json(tidy(ReportList::KeyFigures), m_snapshot->report, m_snapshot->digest).contains("\"rank\": null,\n"));
}

QTEST_GUILESS_MAIN(TestReportLists)
#include "tst_reportlists.moc"
