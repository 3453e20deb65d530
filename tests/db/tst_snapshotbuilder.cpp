// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "db/builder/csvtable.h"
#include "db/builder/snapshotbuilder.h"
#include "db/snapshot/snapshotreader.h"
#include "tests/support/snapshotfixture.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

QString outcome(const Result<void> &result)
{
    if (result)
        return u"built"_s;
    const QString code = result.error().code == ErrorCode::BadSourceData ? QString() : u"other: "_s;
    return code + result.error().file + u": " + result.error().detail;
}

QString shown(const Result<CsvTable> &table)
{
    if (!table)
        return table.error().file + u": " + table.error().detail;
    QStringList lines{table->columns.join(u'|')};
    for (const CsvTable::Row &row : table->rows)
        lines << u"%1 %2"_s.arg(row.line).arg(row.fields.join(u'|'));
    return lines.join(u" / "_s);
}

} // namespace

class TestSnapshotBuilder : public QObject
{
    Q_OBJECT

private slots:
    void readsCsv_data();
    void readsCsv();
    void buildsTheSameBytesEveryTime();
    void buildsWhatTheReaderAccepts();
    void pointsAtTheBadLine_data();
    void pointsAtTheBadLine();
    void refusesMissingTable();
    void refusesBytesThatAreNotUtf8();
    void keepsOldTargetOnError();
    void toolSpeaksOnStandardError();
    void tablesComeFromTheSchema_data();
    void tablesComeFromTheSchema();
};

void TestSnapshotBuilder::readsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("plain", "a,b\n1,2\n", u"a|b / 2 1|2"_s);
    row("no last line end", "a,b\n1,2", u"a|b / 2 1|2"_s);
    row("CRLF", "a,b\r\n1,2\r\n3,4\r\n", u"a|b / 2 1|2 / 3 3|4"_s);
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n1,2\n",
        u"a|b / 2 1|2"_s);
    row("empty fields", "a,b\n,\n\"\",x\n", u"a|b / 2 | / 3 |x"_s);
    row("blanks belong", "a,b\n 1 ,\" 2\"\n", u"a|b / 2  1 | 2"_s);
    row("quotes", "a,b\n\"x \"\"y\"\"\",\"1,2\"\n", u"a|b / 2 x \"y\"|1,2"_s);
    row("line in a field", "a,b\n\"1\n2\",3\n4,5\n", u"a|b / 2 1\n2|3 / 4 4|5"_s);
    row("empty line", "a,b\n\n1,2\n", u"a|b / 3 1|2"_s);
    row("Chinese", "a\n数字贸易\n", u"a / 2 数字贸易"_s);
    row("too few", "a,b\n1,2\n3\n", u"x.csv:3: 1 fields instead of 2"_s);
    row("too many", "a,b\n1,2,3\n", u"x.csv:2: 3 fields instead of 2"_s);
    row("not UTF-8", "a\nb\n\xc3\x28\n", u"x.csv:3: not UTF-8, or U+FFFD, left behind by a conversion"_s);
    row("GB 18030", "a\n\xca\xfd\xd7\xd6\n", u"x.csv:2: not UTF-8, or U+FFFD, left behind by a conversion"_s);
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0",
            4),
        u"x.csv:1: not UTF-8, or U+FFFD, left behind by a conversion"_s);
    row("quote inside", "a\n1\"2\n", u"x.csv:2: not CSV: error parsing data while strict checking enabled"_s);
    row("after the quote", "a\n\"1\"2\n", u"x.csv:2: not CSV: error parsing data while strict checking enabled"_s);
    row("open quote", "a\n\"1\n2\n", u"x.csv:4: not CSV: error parsing data while strict checking enabled"_s);
    row("nothing", "", u"x.csv:1: no column names"_s);
}

void TestSnapshotBuilder::readsCsv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(parseCsv(bytes, u"x.csv"_s)), expected);
}

void TestSnapshotBuilder::buildsTheSameBytesEveryTime()
{
    const SnapshotFixture fixture;
    const auto build = [&fixture](const QString &name, const QString &zone, const QString &locale) {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, zone);
        environment.insert(u"LC_ALL"_s, locale);
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral(DTE_BUILD_TOOL), {QStringLiteral(DTE_DATA_FOLDER), fixture.path(name)});
        return tool.waitForFinished() && tool.exitCode() == 0 ? fileBytes(fixture.path(name)) : QByteArray();
    };
    const QByteArray first = build(u"a.sqlite"_s, u"UTC"_s, u"C"_s);
    QVERIFY(!first.isEmpty());
    QVERIFY(build(u"b.sqlite"_s, u"Asia/Shanghai"_s, u"zh_CN.UTF-8"_s) == first);
    QVERIFY(build(u"a.sqlite"_s, u"America/St_Johns"_s, u"tr_TR.UTF-8"_s) == first);

    QCOMPARE(outcome(fixture.build(smallSource(), u"c.sqlite"_s)), u"built"_s);
    QCOMPARE(outcome(fixture.build(smallSource(), u"d.sqlite"_s)), u"built"_s);
    QVERIFY(fileBytes(fixture.path(u"c.sqlite"_s)) == fileBytes(fixture.path(u"d.sqlite"_s)));
}

void TestSnapshotBuilder::buildsWhatTheReaderAccepts()
{
    const SnapshotFixture fixture;
    const QString path = fixture.path(u"real.sqlite"_s);
    QCOMPARE(outcome(buildSnapshot(QStringLiteral(DTE_DATA_FOLDER), path)), u"built"_s);
    QVERIFY(readSnapshot(path).has_value());
}

void TestSnapshotBuilder::pointsAtTheBadLine_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *table, const QString &before, const QString &after, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << QString::fromLatin1(table) << before << after << expected;
    };
    row("report", u"报告,Report"_s, u"报告 ,Report"_s, u"report.csv:2: title_zh: blank at the beginning or end"_s);
    row("report", u"报告,Report"_s, u"　报告,Report"_s, u"report.csv:2: title_zh: blank at the beginning or end"_s);
    row("report", u"报告,Report"_s, u"报\t告,Report"_s, u"report.csv:2: title_zh: control character"_s);
    row("report", u"报告,Report"_s, u"\"报\n告\",Report"_s, u"report.csv:2: title_zh: control character"_s);
    row("report", u"报告,Report"_s, u"报\uFFFD,Report"_s,
        u"report.csv:2: not UTF-8, or U+FFFD, left behind by a conversion"_s);
    row("report", u"报告,Report"_s, u"报\uFEFF告,Report"_s,
        u"report.csv:2: title_zh: U+FEFF, left behind by a conversion"_s);
    row("report", u"报告,Report"_s, u"报告,"_s, u"report.csv:2: title_en: is empty"_s);
    row("report", u"title_zh"_s, u"title"_s,
        u"report.csv:1: the columns must be "
        "id,title_zh,title_en,publisher_zh,publisher_en,edition_zh,edition_en,licence_zh,licence_en"_s);
    row("term", u"no_data,词 %1,Word %1\n"_s, u""_s, u"term.csv:1: id: is missing (no_data)"_s);
    row("term", u"source,词 %1"_s, u"source,词"_s, u"term.csv:3: text_zh: lacks %1"_s);
    row("section", u"s1a,s1,2"_s, u"s1a,s9,2"_s, u"section.csv:3: parent_id: there is no 's9'"_s);
    row("section", u"s1a,s1,2"_s, u"s1a,s1,1"_s, u"section.csv:3: UNIQUE constraint failed: section.position"_s);
    row("section", u"s1a,s1,2"_s, u"s1a,s1,two"_s, u"section.csv:3: position: 'two' is not a plain integer"_s);
    row("section", u"s1a,s1,2"_s, u"s1a,s1,02"_s, u"section.csv:3: position: '02' is not a plain integer"_s);
    row("section", u"s1a,s1,2"_s, u"s1a,s1,"_s, u"section.csv:3: position: is empty"_s);
    row("unit", u"0.1"_s, u"0.1x"_s, u"unit.csv:2: factor: '0.1x' is not a plain decimal number"_s);
    row("unit", u"%1亿美元"_s, u"亿美元"_s, u"unit.csv:2: pattern_zh: lacks %1"_s);
    row("evidence", u"revised,4"_s, u"guessed,4"_s, u"evidence.csv:5: id: unknown"_s);
    row("release", u"注,Note"_s, u"注,"_s, u"release.csv:3: note_zh: given in one language only"_s);
    row("figure", u"shares,2,s1"_s, u"shares,2,s7"_s, u"figure.csv:3: section_id: there is no 's7'"_s);
    row("figure", u"shares,2,s1"_s, u"Shares,2,s1"_s,
        u"figure.csv:3: id: 'Shares' is no id: 1 to 40 of a-z, 0-9, _ and -, first a letter or digit"_s);
    row("panel", u"ring,percent"_s, u"lines,percent"_s, u"series.csv:6: mark: does not fit the kind of the panel"_s);
    row("panel", u"shares,ring,1"_s, u"trade,more,3,lines,usd,9,又,More\nshares,ring,1"_s,
        u"panel.csv:4: id: the panel has no series"_s);
    row("series", u"shares,share,1"_s, u"shares,two,2,ring,slice,share,percent,observed,,二,Two\nshares,share,1"_s,
        u"panel.csv:4: kind: a ring holds one series"_s);
    row("series", u"amount,bar,imports"_s, u"amount,line,imports"_s,
        u"series.csv:3: mark: does not fit the kind of the panel"_s);
    row("series", u"growth,line"_s, u"growth,bar"_s, u"series.csv:5: mark: does not fit the kind of the panel"_s);
    row("series", u"bar,imports,usd"_s, u"bar,imports,percent"_s,
        u"series.csv:3: unit_id: is not the unit of its panel"_s);
    row("series", u"sum,1"_s, u"sum,"_s, u"series.csv:4: fraction_digits: must be given exactly for computed series"_s);
    row("series", u"shares,share"_s, u"trade,idle,9,,,total,usd,observed,,闲,Idle\nshares,share"_s,
        u"series.csv:6: id: the series has no observation"_s);
    row("series_operand", u"trade,total,2,imports\n"_s, u""_s,
        u"series.csv:4: rule: a sum has at least two operands"_s);
    row("series_operand", u"growth,1,total\n"_s, u"growth,1,total\ntrade,growth,2,exports\n"_s,
        u"series.csv:5: rule: growth has 2 operands instead of one"_s);
    row("series_operand", u"2,imports"_s, u"2,growth"_s, u"series.csv:4: rule: is computed from itself"_s);
    row("series_operand", u"2,imports"_s, u"2,nothing"_s, u"series_operand.csv:3: operand_id: there is no 'nothing'"_s);
    row("series_operand", u"2,imports"_s, u"2,total"_s, u"series.csv:4: rule: is computed from itself"_s);
    row("category", u"2020,2020"_s, u"2022,2022"_s, u"category.csv:3: label_en: 2021 stands after 2022"_s);
    row("category", u"2020,2020"_s, u"2021,2021"_s, u"category.csv:3: label_en: 2021 stands after 2021"_s);
    row("category", u"2020,2020"_s, u"二零二零,2020"_s,
        u"category.csv:2: label_zh: a year has four digits, the same in both languages"_s);
    row("category", u"shares,us"_s, u"shares,eu,3,item,1,欧,EU\nshares,us"_s,
        u"category.csv:4: id: the category has no observation"_s);
    row("observation", u"100.0"_s, u"1.0.0"_s, u"observation.csv:2: value: '1.0.0' is not a plain decimal number"_s);
    row("observation", u"100.0"_s, u"0100"_s, u"observation.csv:2: value: '0100' is not a plain decimal number"_s);
    row("observation", u"100.0"_s, u"ten"_s, u"observation.csv:2: value: 'ten' is not a plain decimal number"_s);
    row("observation", u"120.4,"_s, u"120.51,"_s,
        u"observation.csv:3: value: low, value and high are not in ascending order"_s);
    row("observation", u"120.6,"_s, u"120.49,"_s,
        u"observation.csv:3: value: low, value and high are not in ascending order"_s);
    row("observation", u"1 + 2,1 + 2"_s, u","_s,
        u"observation.csv:3: formula_zh: must be given exactly where the evidence is 'derived'"_s);
    row("observation", u"1 + 2,1 + 2"_s, u"1 + 2,"_s, u"observation.csv:3: formula_zh: given in one language only"_s);
    row("observation", u"未载,Not stated"_s, u","_s,
        u"observation.csv:5: note_zh: does not say why the value is missing"_s);
    row("observation", u"90,,,published,first"_s, u"90,,,published,later"_s,
        u"series.csv:3: id: the series mixes the releases first, later"_s);
    row("observation", u"other,58.60,,,revised,later"_s, u"other,-58.60,,,revised,later"_s,
        u"observation.csv:7: value: negative in a ring"_s);
    row("observation", u"shares,share,other"_s, u"shares,share,us"_s,
        u"observation.csv:7: UNIQUE constraint failed: "
        "observation.figure_id, observation.series_id, observation.category_id"_s);
    row("observation_source", u"2021,1,table"_s, u"2021,1,text"_s,
        u"observation_source.csv:2: source_id: named twice"_s);
    row("observation_source", u"exports,2021"_s, u"total,2021"_s,
        u"observation_source.csv:2: category_id: there is no such observation"_s);
    row("observation", u"printed,first,text"_s, u"printed,first,book"_s,
        u"observation.csv:2: source_id: there is no 'book'"_s);
}

void TestSnapshotBuilder::pointsAtTheBadLine()
{
    QFETCH(QString, table);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const SnapshotFixture fixture;
    QCOMPARE(outcome(fixture.build(replaced(smallSource(), table, before, after))), expected);
    QCOMPARE(fixture.files(), QStringList());
}

void TestSnapshotBuilder::refusesMissingTable()
{
    const SnapshotFixture fixture;
    SourceTables source = smallSource();
    source.remove(u"category"_s);
    QCOMPARE(outcome(fixture.build(source)), u"category.csv:1: No such file or directory"_s);
}

void TestSnapshotBuilder::refusesBytesThatAreNotUtf8()
{
    const SnapshotFixture fixture;
    const QTemporaryDir folder;
    const SourceTables source = smallSource();
    for (auto table = source.begin(); table != source.end(); ++table) {
        QFile file(folder.filePath(table.key() + u".csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = table.value().toUtf8();
        file.write(table.key() == u"source"_s ? bytes.replace("page", "p\xe4ge") : bytes);
    }
    QCOMPARE(outcome(buildSnapshot(folder.path(), fixture.path(u"a"_s))),
        u"source.csv:2: not UTF-8, or U+FFFD, left behind by a conversion"_s);
}

void TestSnapshotBuilder::keepsOldTargetOnError()
{
    const SnapshotFixture fixture;
    const QByteArray before = fileBytes(fixture.buildSmall());
    QVERIFY(!fixture.build(replaced(smallSource(), u"observation"_s, u"100.0"_s, u"x"_s)));
    QVERIFY(fileBytes(fixture.path(u"snapshot.sqlite"_s)) == before);
    QCOMPARE(fixture.files(), QStringList{u"snapshot.sqlite"_s});
}

void TestSnapshotBuilder::toolSpeaksOnStandardError()
{
    const SnapshotFixture fixture;
    const QTemporaryDir folder;
    QProcess tool;
    tool.start(QStringLiteral(DTE_BUILD_TOOL), {folder.path(), fixture.path(u"a"_s)});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 1);
    QCOMPARE(tool.readAllStandardError(), QByteArray("report.csv:1: No such file or directory\n"));
    QCOMPARE(tool.readAllStandardOutput(), QByteArray());
    tool.start(QStringLiteral(DTE_BUILD_TOOL), {folder.path()});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 1);
}

void TestSnapshotBuilder::tablesComeFromTheSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray table
        = "CREATE TABLE t (\n    id     TEXT PRIMARY KEY NOT NULL,\n    say_zh TEXT,\n    n      INTEGER "
          "NOT NULL,\n    UNIQUE (id, n)\n) STRICT;\n";
    const QByteArray columns = "\"id\", ColumnType::Id, false; \"say_zh\", ColumnType::Note, true; "
                               "\"n\", ColumnType::Position, false; \"t\", 1, 7; ";
    QTest::newRow("whole") << "-- At most 7 rows. Words: a; notes: b,\n-- say.\n" + table << columns;
    QTest::newRow("a text of any length") << "-- At most 7 rows. Notes: say_en.\n" + table
                                          << QByteArray("schema.sql: t.say_zh is no word, name, title or note");
    QTest::newRow("any number of rows") << "-- Notes: say.\n" + table
                                        << QByteArray("schema.sql: no number of rows above table t");
    QTest::newRow("no SQL") << QByteArray("CREATE TABL t;") << QByteArray("schema.sql: near \"TABL\": syntax error");
}

/// Before anything is compiled.
void TestSnapshotBuilder::tablesComeFromTheSchema()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, expected);
    const QTemporaryDir folder;
    QFile schema(folder.filePath(u"schema.sql"_s));
    QVERIFY(schema.open(QIODevice::WriteOnly) && schema.write(sql) == sql.size() && schema.flush());
    QProcess tool;
    const QString header = folder.filePath(u"tables.h"_s);
    tool.start(QStringLiteral(DTE_PYTHON), {QStringLiteral(DTE_SCHEMA_TABLES), schema.fileName(), header});
    QVERIFY(tool.waitForFinished());
    QByteArray found = tool.readAllStandardError().trimmed();
    static const QRegularExpression line(u"\\{(\"\\w+\", [\\w:]+, \\w+)[,}]"_s);
    for (auto match = line.globalMatch(QString::fromUtf8(fileBytes(header))); match.hasNext();)
        found += match.next().captured(1).toUtf8() + "; ";
    QCOMPARE(found, expected);
    QCOMPARE(tool.exitCode(), QFile::exists(header) ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestSnapshotBuilder)
#include "tst_snapshotbuilder.moc"
