// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include "db/snapshot/schema.h"
#include "db/snapshot/snapshotreader.h"
#include "tests/support/snapshotfixture.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

using Damage = std::function<bool(const QString &)>;

QString outcome(const Result<Snapshot> &result)
{
    return result ? u"read"_s : u"error %1: %2"_s.arg(static_cast<int>(result.error().code)).arg(result.error().detail);
}

QString error(ErrorCode code, const QString &detail = {})
{
    return u"error %1: %2"_s.arg(static_cast<int>(code)).arg(detail);
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Writes \p number into the header, as anybody could who does not use SQLite.
bool patchHeader(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

Damage sql(const QStringList &statements)
{
    return [statements](const QString &path) { return runSql(path, statements); };
}

void fileRow(const char *name, ErrorCode code, const Damage &damage, const QString &detail = {})
{
    QTest::newRow(name) << code << damage << detail;
}

} // namespace

Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(dte::ErrorCode)

class TestSnapshotReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void shapeTableMatchesSchema();
    void readsUnderAnyName_data();
    void readsUnderAnyName();
    void leavesNothingBehind();
    void readsFromReadOnlyFolder();
    void knowsTheBundledFile();
    void trustsTheKnownFile();
    void namesEachFault_data();
    void namesEachFault();
    void refusesBadReferences_data();
    void refusesBadReferences();
    void refusesBadValues_data();
    void refusesBadValues();
    void refusesHugeFigures();
    void refusesDeepTrees();
    void countsBeforeItReads();
    void survivesEveryFlippedByte();
    void noticesEveryBitOfTheData();
    void noticesAnIndexThatDisagrees();
    void survivesEveryLength();
};

void TestSnapshotReader::readsEverything()
{
    const SnapshotFixture fixture;
    const auto result = readSnapshot(fixture.buildSmall());
    QCOMPARE(outcome(result), u"read"_s);
    QCOMPARE(result->digest.size(), 64);
    QStringList lines = describe(*result);
    lines.removeIf([](const QString &line) { return line.startsWith(u"term "_s) || line.startsWith(u"digest "_s); });
    const QStringList expected{u"report r 报告|Report 部门|Ministry 版|Edition 许可|Licence"_s,
        u"section s1 < 一|One"_s, u"section s1a <s1 一甲|One A"_s, u"unit percent %|% % % 1 %1%|%1% ratio 0.01"_s,
        u"unit usd 亿美元|US$ billion US$100 million 十亿美元 0.1 %1亿美元|US$%1 billion usd 100000000"_s,
        u"evidence printed 正文|Printed 正文|In the text"_s, u"evidence published 公开|Published 公开|Elsewhere"_s,
        u"evidence derived 推算|Derived 推算|Computed"_s, u"evidence revised 修订|Revised 修订|Later"_s,
        u"evidence missing 无|Missing 无|None"_s, u"release first 初版|First |"_s,
        u"release later 后续|Later 注|Note"_s, u"source text 正文|Text page 1"_s, u"source table 附表|Table page 2"_s,
        u"figure trade 1 s1a 贸易|Trade 年份|Year 来源|Source |"_s, u"panel growth 3 percent 30 增速|Growth"_s,
        u"panel amount 0 usd 70 金额|Amount"_s, u"series exports usd 出口|Exports 1 0 0 0 0"_s,
        u"series imports usd 进口|Imports 1 0 1 0 0"_s, u"series total usd 总额|Total 1 2 2 1 1 <0 <1"_s,
        u"series growth percent 增速|Growth 0 1 2 2 1 <2"_s, u"category 2020 0 0 2020|2020"_s,
        u"category 2021 0 1 2021|2021"_s, u"cell 0,0 100.0 - - printed first text | |"_s,
        u"cell 0,1 120.50 120.4 120.6 derived first text;table 1 + 2|1 + 2 |"_s,
        u"cell 1,0 90 - - published first text | 注|Note, with comma"_s,
        u"cell 1,1 - 113.5 - missing first text | 未载|Not stated"_s,
        u"figure shares 2 s1 占比|Shares 市场|Market 来源|Source 注|Note"_s, u"panel ring 5 percent 100 占比|Share"_s,
        u"series share percent 占比|Share 0 3 5 0 0"_s, u"category us 1 1 美国|United States"_s,
        u"category other 1 1 其他|Other"_s, u"cell 0,0 41.40 - - revised later text | |"_s,
        u"cell 0,1 58.60 - - revised later text | |"_s, u"geography china 中国|China"_s,
        u"publisher office 统计局|Office"_s,
        u"indicator exports_2021 s1a 1 出口|Exports 120.50 120.50亿美元 usd about"_s,
        u"... 2021年|2021 2021 20.5 5.1 世界|World 3>2 次于二国|Behind two"_s,
        u"... china office trade exports 2021 10 注|Note"_s,
        u"indicator imports_2020 s1a - 进口|Imports 90 90亿美元 usd exact"_s, u"... 2020年|2020 2020 - - | ->- |"_s,
        u"... china office trade   11 |"_s, u"event law 2021-06 s1 法律|Law 国家|State 12 |"_s,
        u"glossary trade 贸易|Trade 买卖|Buying and selling"_s, u"synonym share 份额|占比"_s, u"stop words 多少"_s,
        u"concept all < 1 trade 全部|All"_s, u"concept goods <all 1 trade 货物|Goods"_s, u"link trade "_s,
        u"link  exports_2021"_s, u"claim growth growth 0 trade 出口增速|Growth of exports | |"_s,
        u"operand 0 exports_2021 growth  -1,-1"_s, u"operand 1 exports_2021 value  -1,-1"_s,
        u"operand 2  value trade 0,0"_s, u"claim open unchecked 0 ! 无法核验|Open 缺数据|No data |"_s};
    QCOMPARE(lines, expected);
}

void TestSnapshotReader::shapeTableMatchesSchema()
{
    QFile file(QStringLiteral(DTE_SCHEMA_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const schema::Table &table : schema::tables()) {
        const qsizetype start = text.indexOf(u"CREATE TABLE %1 ("_s.arg(QString::fromLatin1(table.name)));
        QVERIFY2(start >= 0, table.name);
        const QString body = text.mid(start, text.indexOf(u") STRICT;"_s, start) - start);
        for (const schema::Column &column : table.columns) {
            const QRegularExpression line(
                u"\\n    %1 +(TEXT|INTEGER)([^\\n]*)"_s.arg(QString::fromLatin1(column.name)));
            const auto match = line.match(body);
            QVERIFY2(match.hasMatch(), column.name);
            const bool isPosition = column.type == schema::ColumnType::Position;
            QCOMPARE(match.captured(1) == u"INTEGER"_s, schema::isInteger(column.type));
            const bool isUnique = match.captured(2).contains(u" UNIQUE"_s)
                || QRegularExpression(u"(UNIQUE|KEY) \\((\\w+, )+%1\\)"_s.arg(QString::fromLatin1(column.name)))
                       .match(body)
                       .hasMatch();
            if (match.captured(1) == u"INTEGER"_s)
                QCOMPARE(isUnique, isPosition);
            QCOMPARE(!match.captured(2).contains(u"NOT NULL"_s), column.nullable);
            const QByteArray name = column.name;
            QCOMPARE(column.type == schema::ColumnType::Id, name == "id" || name.endsWith("_id") || name == "quantity");
        }
    }
}

void TestSnapshotReader::readsUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"数字贸易 快照.sqlite"_s, u"a#b.sqlite"_s, u"a%20b.sqlite"_s, u"a?mode=rwc.sqlite"_s,
             u"a&b=c'\"%.sqlite"_s, u"file:x.sqlite"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestSnapshotReader::readsUnderAnyName()
{
    QFETCH(QString, name);
    const SnapshotFixture fixture;
    QCOMPARE(outcome(readSnapshot(fixture.buildSmall(name))), u"read"_s);
    QCOMPARE(fixture.files(), QStringList{name});
}

void TestSnapshotReader::leavesNothingBehind()
{
    const SnapshotFixture fixture;
    QCOMPARE(outcome(readSnapshot(fixture.path(u"none.sqlite"_s))), error(ErrorCode::SnapshotMissing));
    QCOMPARE(fixture.files(), QStringList());

    const QString path = fixture.buildSmall();
    const QByteArray before = fileBytes(path);
    QCOMPARE(outcome(readSnapshot(path)), u"read"_s);
    QVERIFY(fileBytes(path) == before);

    QVERIFY(runSql(path, {u"PRAGMA journal_mode = WAL"_s, u"UPDATE term SET text_en = 'x'"_s}));
    QFile::remove(path + u"-wal");
    QFile::remove(path + u"-shm");
    QCOMPARE(outcome(readSnapshot(path)), error(ErrorCode::SnapshotWalMode));
    QCOMPARE(fixture.files(), QStringList{u"snapshot.sqlite"_s});
}

void TestSnapshotReader::readsFromReadOnlyFolder()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QString folder = QFileInfo(path).absolutePath();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto result = readSnapshot(path);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(outcome(result), u"read"_s);
}

void TestSnapshotReader::knowsTheBundledFile()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QByteArray hash = QCryptographicHash::hash(fileBytes(path), QCryptographicHash::Sha256).toHex();
    QCOMPARE(outcome(readSnapshot(path, hash)), u"read"_s);
    QVERIFY(runSql(path, {u"PRAGMA page_size = 8192"_s, u"VACUUM"_s}));
    QCOMPARE(outcome(readSnapshot(path, hash)), error(ErrorCode::SnapshotNotBundled));
    QCOMPARE(outcome(readSnapshot(path)), u"read"_s);
}

/// Its hash stands for what was checked when it was built; without it, everything is checked.
void TestSnapshotReader::trustsTheKnownFile()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QByteArray digest = readSnapshot(path)->digest;
    QVERIFY(runSql(path, {u"UPDATE observation SET value = '91' WHERE value = '90'"_s}));
    const QByteArray hash = QCryptographicHash::hash(fileBytes(path), QCryptographicHash::Sha256).toHex();
    const auto known = readSnapshot(path, hash);
    QVERIFY(known);
    QCOMPARE(known->digest, digest);
    QCOMPARE(readSnapshot(path).error().code, ErrorCode::SnapshotDigestMismatch);
}

void TestSnapshotReader::namesEachFault_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("detail");

    using enum ErrorCode;
    fileRow("missing", SnapshotMissing, [](const QString &path) { return QFile::remove(path); });
    fileRow(
        "folder", SnapshotUnreadable, [](const QString &path) { return QFile::remove(path) && QDir().mkdir(path); },
        u"it is a folder"_s);
    fileRow(
        "pipe", SnapshotUnreadable,
        [](const QString &path) { return QFile::remove(path) && mkfifo(path.toLocal8Bit().constData(), 0600) == 0; },
        u"it is not a regular file"_s);
    fileRow(
        "far too large", SnapshotUnreadable, [](const QString &path) { return truncate(path, 17LL << 20); },
        u"it is larger than 16 MiB"_s);
    fileRow("empty", SnapshotEmpty, [](const QString &path) { return truncate(path, 0); });
    fileRow(
        "header cut", SnapshotTruncated, [](const QString &path) { return truncate(path, 99); }, u"99 bytes"_s);
    fileRow(
        "one byte cut", SnapshotTruncated,
        [](const QString &path) { return truncate(path, QFileInfo(path).size() - 1); }, u"*"_s);
    fileRow("text", SnapshotNotSqlite, [](const QString &path) { return overwrite(path, "id,title\n1,2\n"); });
    fileRow("magic", SnapshotNotSqlite, [](const QString &path) { return flipByte(path, 15); });
    fileRow("WAL", SnapshotWalMode, sql({u"PRAGMA journal_mode = WAL"_s}));
    fileRow(
        "WAL, read version alone", SnapshotWalMode, [](const QString &path) { return patchHeader(path, 19, "\2"); });
    fileRow(
        "UTF-16", SnapshotNotUtf8,
        [](const QString &path) {
            return QFile::remove(path) && runSql(path, {u"PRAGMA encoding = 'UTF-16le'"_s, u"CREATE TABLE t (a)"_s});
        },
        u"UTF-16"_s);
    fileRow("no application", SnapshotForeign, sql({u"PRAGMA application_id = 0"_s}), u"application_id 0x00000000"_s);
    fileRow(
        "other application", SnapshotForeign, sql({u"PRAGMA application_id = -1"_s}), u"application_id 0xffffffff"_s);
    fileRow("view", SnapshotForeign, sql({u"CREATE VIEW v AS SELECT 1"_s}), u"view v"_s);
    fileRow("trigger", SnapshotForeign, sql({u"CREATE TRIGGER g AFTER INSERT ON term BEGIN DELETE FROM unit; END"_s}),
        u"trigger g"_s);
    fileRow("index", SnapshotForeign, sql({u"CREATE INDEX i ON term (text_zh)"_s}), u"index i"_s);
    fileRow("more tables", SnapshotForeign, sql({u"CREATE TABLE more (a)"_s}), u"table more"_s);
    fileRow("virtual table", SnapshotForeign, sql({u"CREATE VIRTUAL TABLE r USING rtree (a, b, c)"_s}), u"table r"_s);
    fileRow("statistics", SnapshotForeign, sql({u"ANALYZE"_s}), u"table sqlite_stat1"_s);
    fileRow("more columns", SnapshotForeign, sql({u"ALTER TABLE term ADD COLUMN more TEXT"_s}), u"*"_s);
    fileRow("generated column", SnapshotForeign,
        sql({u"ALTER TABLE term ADD COLUMN more TEXT AS (hex(zeroblob(10)))"_s}), u"generated column term.more"_s);
    fileRow("view for a table", SnapshotForeign,
        sql({u"ALTER TABLE term RENAME TO word"_s, u"CREATE VIEW term AS SELECT * FROM word"_s}), u"view term"_s);
    fileRow("too new", SnapshotTooNew, sql({u"PRAGMA user_version = 5"_s}), u"version 5"_s);
    fileRow("too old", SnapshotTooOld, sql({u"PRAGMA user_version = 3"_s}), u"version 3"_s);
    fileRow("negative version", SnapshotTooOld, sql({u"PRAGMA user_version = -5"_s}), u"version -5"_s);
    fileRow(
        "page of noise", SnapshotDamaged,
        [](const QString &path) { return patchHeader(path, 4096, QByteArray(4096, '\x5a')); }, u"*"_s);
    fileRow(
        "page size", SnapshotDamaged, [](const QString &path) { return patchHeader(path, 16, QByteArray("\0\3", 2)); },
        u"*"_s);
    fileRow(
        "list of free pages", SnapshotDamaged,
        [](const QString &path) { return patchHeader(path, 36, QByteArray("\0\0\0\7", 4)); }, u"*"_s);
    fileRow("no digest table", SnapshotTableMissing, sql({u"DROP TABLE digest"_s}), u"digest"_s);
    fileRow("no table", SnapshotTableMissing, sql({u"DROP TABLE series_operand"_s}), u"series_operand"_s);
    fileRow("no column", SnapshotTableMissing, sql({u"ALTER TABLE observation RENAME COLUMN note_zh TO remark"_s}),
        u"observation.note_zh"_s);
    fileRow("foreign key", SnapshotDanglingReference,
        sql({u"UPDATE series SET unit_id = 'eur' WHERE id = 'imports'"_s}),
        u"table series, row 2: no such row in table unit"_s);
    fileRow("not UTF-8", SnapshotNotUtf8, sql({u"UPDATE report SET title_zh = CAST(x'c328' AS TEXT)"_s}),
        u"report.title_zh"_s);
    fileRow("U+FFFD", SnapshotNotUtf8, sql({u"UPDATE term SET text_en = char(65533) WHERE id = 'note'"_s}),
        u"term.text_en"_s);
    fileRow("one digit", SnapshotDigestMismatch, sql({u"UPDATE observation SET value = '91' WHERE value = '90'"_s}),
        u"*"_s);
    fileRow("not signed", SnapshotDigestMismatch, sql({u"DELETE FROM digest"_s}), u"*"_s);
}

void TestSnapshotReader::namesEachFault()
{
    QFETCH(ErrorCode, code);
    QFETCH(Damage, damage);
    QFETCH(QString, detail);
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    QVERIFY(damage(path));
    const QStringList files = fixture.files();
    const auto result = readSnapshot(path);
    QVERIFY(!result);
    QCOMPARE(outcome(result), error(code, detail == u"*"_s ? result.error().detail : detail));
    QCOMPARE(result.error().file, path);
    QCOMPARE(fixture.files(), files);
}

void TestSnapshotReader::refusesBadReferences_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *table, const char *column, const char *key) {
        QTest::addRow("%s.%s", table, column)
            << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromLatin1(key);
    };
    row("section", "parent_id", "s1a");
    row("figure", "section_id", "shares");
    row("panel", "figure_id", "nowhere/ring");
    row("panel", "unit_id", "shares/ring");
    row("series", "figure_id", "nowhere/share");
    row("series", "unit_id", "shares/share");
    row("series", "panel_id", "shares/share");
    row("series_operand", "figure_id", "nowhere/total/2");
    row("series_operand", "series_id", "trade/nowhere/2");
    row("series_operand", "operand_id", "trade/total/2");
    row("category", "figure_id", "nowhere/other");
    row("observation", "figure_id", "nowhere/share/us");
    row("observation", "series_id", "shares/nowhere/us");
    row("observation", "category_id", "shares/share/nowhere");
    row("observation", "evidence_id", "shares/share/us");
    row("observation", "release_id", "shares/share/us");
    row("observation", "source_id", "shares/share/us");
    row("observation_source", "figure_id", "nowhere/exports/2021/1");
    row("observation_source", "series_id", "trade/nowhere/2021/1");
    row("observation_source", "category_id", "trade/exports/nowhere/1");
    row("observation_source", "source_id", "trade/exports/2021/1");
}

void TestSnapshotReader::refusesBadReferences()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, key);
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QMap<QString, QString> rows{{u"section"_s, u"id = 's1a'"_s}, {u"figure"_s, u"id = 'shares'"_s},
        {u"panel"_s, u"id = 'ring'"_s}, {u"series"_s, u"id = 'share'"_s},
        {u"series_operand"_s, u"series_id = 'total' AND position = 2"_s}, {u"category"_s, u"id = 'other'"_s},
        {u"observation"_s, u"category_id = 'us'"_s}, {u"observation_source"_s, u"position = 1"_s}};
    QVERIFY(loosen(path));
    QVERIFY(runSql(path, {u"UPDATE %1 SET %2 = 'nowhere' WHERE %3"_s.arg(table, column, rows.value(table))}));
    QVERIFY(sign(path));
    const QString detail = u"%1.%2 (%3): there is no 'nowhere'"_s.arg(table, column, key);
    QCOMPARE(outcome(readSnapshot(path)), error(ErrorCode::SnapshotDanglingReference, detail));
}

void TestSnapshotReader::refusesBadValues_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("detail");
    const auto row = [](const QString &statement, const QString &detail) {
        QTest::newRow(qPrintable(statement)) << statement << detail;
    };
    row(u"UPDATE report SET id = id"_s, {}); // loose tables alone are no fault
    row(u"DELETE FROM report"_s, u"report: 0 rows instead of one"_s);
    row(u"INSERT INTO term SELECT * FROM term WHERE id = 'source'"_s, u"term.id (source): two rows have this key"_s);
    row(u"UPDATE report SET title_zh = NULL"_s, u"report.title_zh (r): no value"_s);
    row(u"UPDATE report SET title_zh = x'41'"_s, u"report.title_zh (r): not a text"_s);
    row(u"UPDATE report SET title_zh = 'a' || char(0) || 'b'"_s, u"report.title_zh (r): control character"_s);
    row(u"UPDATE report SET title_zh = 'a' || char(10)"_s, u"report.title_zh (r): control character"_s);
    row(u"UPDATE report SET id = ''"_s,
        u"report.id (): '' is no id: 1 to 40 of a-z, 0-9, _ and -, first a letter or digit"_s);
    row(u"DELETE FROM term WHERE id = 'at_least'"_s, u"term.id (at_least): is missing"_s);
    row(u"UPDATE term SET text_zh = '来源' WHERE id = 'source'"_s, u"term.text_zh (source): lacks %1"_s);
    row(u"UPDATE term SET text_en = 'Source' WHERE id = 'source'"_s, u"term.text_en (source): lacks %1"_s);
    row(u"UPDATE term SET text_zh = '%1由%2', text_en = '%1 %2' WHERE id = 'summary_rose'"_s,
        u"term.text_zh (summary_rose): lacks %3"_s);
    row(u"UPDATE term SET text_en = '%2 of %1' WHERE id = 'source'"_s, u"term.text_zh (source): lacks %2"_s);
    row(u"UPDATE section SET parent_id = 's1a' WHERE id = 's1'"_s,
        u"section.parent_id (s1): stands before its parent 's1a'"_s);
    row(u"UPDATE section SET parent_id = 's1' WHERE id = 's1'"_s,
        u"section.parent_id (s1): stands before its parent 's1'"_s);
    row(u"UPDATE section SET position = 'one'"_s, u"section.position (s1): not an integer"_s);
    row(u"UPDATE section SET position = 1.5"_s, u"section.position (s1): not an integer"_s);
    row(u"UPDATE unit SET factor = '0'"_s, u"unit.factor (percent): not positive"_s);
    row(u"UPDATE unit SET factor = '-1'"_s, u"unit.factor (percent): not positive"_s);
    row(u"UPDATE unit SET factor = 'ten'"_s, u"unit.factor (percent): 'ten' is not a plain decimal number"_s);
    row(u"UPDATE unit SET pattern_en = 'US$' WHERE id = 'usd'"_s, u"unit.pattern_zh (usd): lacks %1"_s);
    row(u"UPDATE evidence SET id = 'guessed' WHERE id = 'missing'"_s, u"evidence.id (guessed): unknown"_s);
    row(u"DELETE FROM evidence WHERE id = 'revised'"_s, u"evidence: not all five classes"_s);
    row(u"UPDATE figure SET id = '../x' WHERE id = 'shares'"_s,
        u"figure.id (../x): '../x' is no id: 1 to 40 of a-z, 0-9, _ and -, first a letter or digit"_s);
    row(u"UPDATE figure SET number = 0 WHERE id = 'trade'"_s, u"figure.number (trade): 0 is not between 1 and 9999"_s);
    row(u"UPDATE figure SET number = 9223372036854775807 WHERE id = 'trade'"_s,
        u"figure.number (trade): 9223372036854775807 is not between 1 and 9999"_s);
    row(u"UPDATE panel SET kind = 'pie' WHERE id = 'ring'"_s, u"panel.kind (shares/ring): 'pie' is unknown"_s);
    row(u"UPDATE panel SET share = 0 WHERE id = 'ring'"_s, u"panel.share (shares/ring): 0 is not between 1 and 100"_s);
    row(u"UPDATE panel SET share = -9223372036854775808 WHERE id = 'ring'"_s,
        u"panel.share (shares/ring): -9223372036854775808 is not between 1 and 100"_s);
    row(u"DELETE FROM panel"_s, u"*"_s);
    row(u"UPDATE series SET mark = 'dot' WHERE id = 'share'"_s, u"series.mark (shares/share): 'dot' is unknown"_s);
    row(u"UPDATE series SET mark = NULL WHERE id = 'share'"_s,
        u"series.mark (shares/share): panel and mark go together"_s);
    row(u"UPDATE series SET role = 'profit' WHERE id = 'share'"_s,
        u"series.role (shares/share): 'profit' is unknown"_s);
    row(u"UPDATE series SET rule = 'mean' WHERE id = 'share'"_s, u"series.rule (shares/share): 'mean' is unknown"_s);
    row(u"UPDATE series SET unit_id = 'usd' WHERE id = 'share'"_s,
        u"series.unit_id (shares/share): is not the unit of its panel"_s);
    row(u"UPDATE series SET fraction_digits = 7 WHERE id = 'total'"_s,
        u"series.fraction_digits (trade/total): 7 is not between 0 and 6"_s);
    row(u"UPDATE series SET fraction_digits = NULL WHERE id = 'total'"_s,
        u"series.fraction_digits (trade/total): must be given exactly for computed series"_s);
    row(u"UPDATE series_operand SET operand_id = 'growth' WHERE position = 2"_s,
        u"series.rule (trade/total): is computed from itself"_s);
    row(u"UPDATE series_operand SET operand_id = 'total' WHERE position = 2"_s,
        u"series.rule (trade/total): is computed from itself"_s);
    row(u"UPDATE series_operand SET series_id = 'imports' WHERE position = 2"_s,
        u"series_operand.series_id (trade/imports/2): is not computed"_s);
    row(u"DELETE FROM series_operand WHERE series_id = 'growth'"_s,
        u"series.rule (trade/growth): nothing to compute from"_s);
    row(u"UPDATE category SET kind = 'month' WHERE id = 'us'"_s, u"category.kind (shares/us): 'month' is unknown"_s);
    row(u"UPDATE category SET on_axis = 2 WHERE id = 'us'"_s,
        u"category.on_axis (shares/us): 2 is not between 0 and 1"_s);
    for (const QString &label : {u"20"_s, u"20211"_s, u"202x"_s, u"２０２１"_s, u"2022"_s}) {
        row(u"UPDATE category SET label_zh = '%1' WHERE id = '2021'"_s.arg(label),
            u"category.label_zh (trade/2021): a year has four digits, the same in both languages"_s);
    }
    for (const QString &value : {u"1e3"_s, u"1,000"_s, u""_s, u"+1"_s, u"007"_s, u"-0"_s, u".5"_s}) {
        row(u"UPDATE observation SET value = '%1' WHERE category_id = 'us'"_s.arg(value),
            u"observation.value (shares/share/us): '%1' is not a plain decimal number"_s.arg(value));
    }
    row(u"UPDATE observation SET value = x'34' WHERE category_id = 'us'"_s,
        u"observation.value (shares/share/us): not a text"_s);
    row(u"UPDATE observation SET value = NULL WHERE category_id = 'us'"_s,
        u"observation.value (shares/share/us): must be absent exactly where the evidence is 'missing'"_s);
    row(u"UPDATE observation SET evidence_id = 'derived' WHERE category_id = 'us'"_s,
        u"observation.formula_zh (shares/share/us): must be given exactly where the evidence is 'derived'"_s);
    row(u"UPDATE observation SET low = '41.41' WHERE category_id = 'us'"_s,
        u"observation.value (shares/share/us): low, value and high are not in ascending order"_s);
    row(u"UPDATE observation SET high = '41.39' WHERE category_id = 'us'"_s,
        u"observation.value (shares/share/us): low, value and high are not in ascending order"_s);
    row(u"UPDATE observation SET high = '113.4' WHERE value IS NULL"_s,
        u"observation.value (trade/imports/2021): low, value and high are not in ascending order"_s);
    row(u"UPDATE observation SET value = '-1' WHERE category_id = 'us'"_s,
        u"observation.value (shares/share/us): negative in a ring"_s);
    row(u"UPDATE observation SET value = '0.123456789012' WHERE value = '90'"_s,
        u"observation.value (trade/imports/2020): too many digits to convert"_s);
    row(u"INSERT INTO observation SELECT * FROM observation WHERE category_id = 'us'"_s,
        u"observation.figure_id (shares/share/us): two rows have this key"_s);
    row(u"UPDATE indicator SET qualifier = 'perhaps'"_s, u"indicator.qualifier (exports_2021): unknown"_s);
    row(u"UPDATE indicator SET rank = 0 WHERE rank = 3"_s, u"indicator.rank (exports_2021): out of range"_s);
    row(u"UPDATE indicator SET year = 99999"_s, u"indicator.year (exports_2021): out of range"_s);
    row(u"UPDATE event SET date = 'June'"_s, u"event.date (law): is no year, month or day"_s);
    row(u"UPDATE concept SET framework = 'mine'"_s, u"concept.framework (all): unknown"_s);
    row(u"UPDATE concept SET position = 3 WHERE id = 'all'"_s,
        u"concept.parent_id (goods): does not stand before it"_s);
    row(u"UPDATE concept_link SET indicator_id = 'exports_2021'"_s,
        u"concept_link.figure_id (goods/1): either a figure or an indicator"_s);
    row(u"UPDATE unit SET scale = '0'"_s, u"*"_s);
    row(u"UPDATE claim SET kind = 'guess'"_s, u"claim.kind (growth): unknown"_s);
    row(u"UPDATE claim SET years = 3 WHERE id = 'growth'"_s, u"claim.years (growth): does not suit the kind"_s);
    row(u"UPDATE claim SET kind = 'sum' WHERE id = 'growth'"_s, u"claim.kind (growth): the operands do not suit it"_s);
    row(u"UPDATE claim SET kind = 'difference' WHERE id = 'growth'"_s,
        u"claim.kind (growth): the operands measure different things"_s);
    row(u"UPDATE claim_operand SET role = 'guess' WHERE position = 1"_s, u"claim_operand.role (growth/1): unknown"_s);
    row(u"UPDATE claim_operand SET part = 'share' WHERE position = 2"_s,
        u"claim.kind (growth): the operands measure different things"_s);
    row(u"UPDATE claim_operand SET indicator_id = 'imports_2020' WHERE position = 1"_s,
        u"claim_operand.part (growth/1): the indicator has no such part"_s);
    row(u"UPDATE observation SET value = '0.0' WHERE value = '100.0'"_s,
        u"claim.kind (growth): a base is not positive"_s);
    row(u"UPDATE indicator SET qualifier = 'over' WHERE id = 'exports_2021'"_s,
        u"claim.kind (growth): an operand is only a bound"_s);
}

void TestSnapshotReader::refusesBadValues()
{
    QFETCH(QString, statement);
    QFETCH(QString, detail);
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    QVERIFY(loosen(path));
    QVERIFY(runSql(path, {statement}));
    QVERIFY(sign(path));
    const auto result = readSnapshot(path);
    if (detail == u"*"_s)
        QVERIFY(!result);
    else if (detail.isEmpty())
        QCOMPARE(outcome(result), u"read"_s);
    else
        QCOMPARE(outcome(result), error(ErrorCode::SnapshotWrongType, detail));
}

void TestSnapshotReader::refusesHugeFigures()
{
    const SnapshotFixture fixture;
    const QString numbers = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "_s;
    const QMap<QString, QString> inserts{
        {u"panel.id (trade/p9): more than 10 panels in a figure"_s,
            u"INSERT INTO panel SELECT 'trade', 'p' || i, i + 9, 'lines', 'usd', 1, 'x', 'x' FROM n"_s},
        {u"series.id (trade/s47): more than 50 series in a figure"_s,
            u"INSERT INTO series SELECT 'trade', 's' || i, i + 9, NULL, NULL, 'total', 'usd', 'observed', NULL, 'x', 'x' FROM n"_s},
        {u"series_operand.position (trade/total/58): more than 50 operands of a series"_s,
            u"INSERT INTO series_operand SELECT 'trade', 'total', i + 9, 'exports' FROM n"_s},
        {u"category.id (trade/c199): more than 200 categories in a figure"_s,
            u"INSERT INTO category SELECT 'trade', 'c' || i, i + 9, 'item', 1, 'x', 'x' FROM n"_s}};
    for (auto insert = inserts.begin(); insert != inserts.end(); ++insert) {
        const QString path = fixture.buildSmall();
        QVERIFY(loosen(path));
        QVERIFY(runSql(path, {numbers + insert.value()}));
        QVERIFY(sign(path));
        QCOMPARE(outcome(readSnapshot(path)), error(ErrorCode::SnapshotTooLarge, insert.key()));
    }
}

void TestSnapshotReader::refusesDeepTrees()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    QVERIFY(loosen(path));
    QVERIFY(runSql(path,
        {u"WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
         "INSERT INTO section SELECT 'd' || i, iif(i = 10, 's1', 'd' || (i - 1)), i, 'x', 'x' FROM n"_s}));
    QVERIFY(sign(path));
    QCOMPARE(outcome(readSnapshot(path)),
        error(ErrorCode::SnapshotTooLarge, u"section.parent_id (d17): deeper than 8 levels"_s));
    QVERIFY(runSql(path,
        {u"DELETE FROM section WHERE id GLOB 'd*'"_s,
            u"WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO concept "
            "SELECT 'd' || i, iif(i = 10, 'all', 'd' || (i - 1)), i, 'report', 'trade', 'x', 'x' FROM n"_s}));
    QVERIFY(sign(path));
    QCOMPARE(outcome(readSnapshot(path)),
        error(ErrorCode::SnapshotTooLarge, u"concept.parent_id (d17): deeper than 8 levels"_s));
}

/// Before it reads or checks what takes long: the rows are not even signed.
void TestSnapshotReader::countsBeforeItReads()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    QVERIFY(runSql(path,
        {u"WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
         "INSERT INTO section SELECT 'd' || i, 's1', i, 'x', 'x' FROM n"_s}));
    const auto result = readSnapshot(path);
    QCOMPARE(outcome(result), error(ErrorCode::SnapshotTooLarge, u"section: 39993 rows, at most 500"_s));
    QCOMPARE(message(result.error()),
        u"The data file %1 holds more than this program can show: section: 39993 rows, at most 500. Obtain the "
        "original data file."_s.arg(path));
}

void TestSnapshotReader::survivesEveryFlippedByte()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    QVERIFY(runSql(path, {u"PRAGMA page_size = 512"_s, u"VACUUM"_s}));
    const QByteArray good = fileBytes(path);
    const QStringList expected = describe(*readSnapshot(path));
    // The header byte by byte, then every 131st byte, or every 13th.
    const int bodyStep = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE") ? 13 : 131;
    int refused = 0;
    int step = 1;
    for (qint64 offset = 0; offset < good.size(); offset += step) {
        step = offset < 100 ? 1 : bodyStep;
        const char mask = offset % 2 == 0 ? '\xff' : static_cast<char>(1 << (offset % 8));
        QVERIFY(flipByte(path, offset, mask));
        const auto result = readSnapshot(path);
        if (result)
            QVERIFY2(describe(*result) == expected, qPrintable(u"offset %1"_s.arg(offset)));
        else
            ++refused;
        QVERIFY(flipByte(path, offset, mask));
    }
    QVERIFY(fileBytes(path) == good);
    // Of the whole more than 500; the rest is free space and indexes, whose bytes nothing shown depends on.
    QVERIFY2(refused > 500 * 13 / bodyStep, qPrintable(QString::number(refused)));
    QCOMPARE(fixture.files(), QStringList{u"snapshot.sqlite"_s});
}

void TestSnapshotReader::noticesEveryBitOfTheData()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QByteArray good = fileBytes(path);
    for (const QByteArray text : {"41.40", "113.5", "58.60", "Note, with comma", "Behind two", "1 + 2"}) {
        const qsizetype start = good.indexOf(text);
        QVERIFY(start > 0 && good.count(text) <= 2);
        for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
            const auto mask = static_cast<char>(1 << (bit % 8));
            QVERIFY(flipByte(path, start + bit / 8, mask));
            QVERIFY2(!readSnapshot(path), text.constData());
            QVERIFY(flipByte(path, start + bit / 8, mask));
        }
    }
}

/// Each copy of an id counts, in a table and in the index of its key.
void TestSnapshotReader::noticesAnIndexThatDisagrees()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QByteArray good = fileBytes(path);
    const auto snapshot = readSnapshot(path);
    QVERIFY(snapshot && !snapshot->sources.empty());
    const QByteArray id = snapshot->sources.front().id.toUtf8();
    int copies = 0;
    for (qsizetype at = good.indexOf(id); at >= 0; at = good.indexOf(id, at + 1), ++copies) {
        QVERIFY(flipByte(path, at, '\x01'));
        QVERIFY2(!readSnapshot(path), qPrintable(u"copy %1 at %2"_s.arg(copies).arg(at)));
        QVERIFY(flipByte(path, at, '\x01'));
    }
    QVERIFY(copies > 1);
}

void TestSnapshotReader::survivesEveryLength()
{
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QByteArray good = fileBytes(path);
    for (qsizetype size = 0; size < good.size(); size += size < 120 ? 1 : 1021) {
        QVERIFY(overwrite(path, good.left(size)));
        const auto result = readSnapshot(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, size == 0 ? ErrorCode::SnapshotEmpty : ErrorCode::SnapshotTruncated);
        // The same with a header that promises the most there can be.
        QVERIFY(patchHeader(path, 28, QByteArray(4, '\xff')));
        QVERIFY(!readSnapshot(path));
    }
}

QTEST_GUILESS_MAIN(TestSnapshotReader)
#include "tst_snapshotreader.moc"
