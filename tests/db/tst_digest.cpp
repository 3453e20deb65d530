// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QSqlQuery>
#include <QTest>

#include "db/snapshot/connection.h"
#include "tests/support/snapshotfixture.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

QString digestOfFile(const QString &path)
{
    const Connection connection(path, {});
    const auto digest = computeDigest(connection.database());
    return digest ? QString::fromLatin1(*digest) : message(digest.error());
}

QString digestAfter(const QStringList &statements)
{
    const Connection connection(u":memory:"_s, {});
    QSqlQuery query(connection.database());
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return statement;
    }
    query.finish();
    const auto digest = computeDigest(connection.database());
    return digest ? QString::fromLatin1(*digest) : u"error %1"_s.arg(static_cast<int>(digest.error().code));
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void isTheDocumentedForm();
    void staysTheSame_data();
    void staysTheSame();
    void changes_data();
    void changes();
    void refusesTextThatIsNotUtf8();
    void ignoresOrderOfRows();
    void tellsApartWhatLooksAlike();
};

void TestDigest::isTheDocumentedForm()
{
    const QString sql = u"CREATE TABLE \"t\"\"x\" (a, b)"_s;
    const QString found = digestAfter({sql, u"INSERT INTO \"t\"\"x\" VALUES ('é', NULL), (-12, x'00ff'), (1.5, '')"_s,
        u"CREATE TABLE digest (algorithm, value)"_s, u"INSERT INTO digest VALUES ('sha256', 'any')"_s});
    const QByteArray form = "t5:tablet6:digestt38:CREATE TABLE digest (algorithm, value)t9:algorithmt5:value"
                            "t5:tablet3:t\"xt"
        + QByteArray::number(sql.size()) + ':' + sql.toLatin1()
        + "t1:at1:b"
          "i3:-12b2:"
        + QByteArray("\0\xff", 2) + "r8:0x1.8p+0t0:t2:\xc3\xa9n0:";
    QCOMPARE(found, QString::fromLatin1(QCryptographicHash::hash(form, QCryptographicHash::Sha256).toHex()));
}

void TestDigest::staysTheSame_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("vacuum") << QStringList{u"VACUUM"_s};
    QTest::newRow("page size") << QStringList{u"PRAGMA page_size = 4096"_s, u"VACUUM"_s};
    QTest::newRow("row ids") << QStringList{u"UPDATE observation SET rowid = rowid + 1000"_s};
    QTest::newRow("written again") << QStringList{u"CREATE TEMP TABLE c AS SELECT * FROM category"_s,
        u"DELETE FROM category"_s, u"INSERT INTO category SELECT * FROM c ORDER BY position DESC"_s};
    QTest::newRow("digest") << QStringList{u"DELETE FROM digest"_s};
    QTest::newRow("analyze") << QStringList{u"ANALYZE"_s};
}

void TestDigest::staysTheSame()
{
    QFETCH(QStringList, statements);
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QString before = digestOfFile(path);
    QCOMPARE(before.size(), 64);
    QVERIFY(runSql(path, statements));
    QCOMPARE(digestOfFile(path), before);
}

void TestDigest::changes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("one digit") << u"UPDATE observation SET value = '100.1' WHERE value = '100.0'"_s;
    QTest::newRow("a trailing zero") << u"UPDATE observation SET value = '100.00' WHERE value = '100.0'"_s;
    QTest::newRow("null to empty") << u"UPDATE observation SET formula_zh = '', formula_en = '', "
                                      "evidence_id = 'derived' WHERE category_id = 'us'"_s;
    QTest::newRow("row gone") << u"DELETE FROM term WHERE id = 'note'"_s;
    QTest::newRow("integer") << u"UPDATE panel SET share = 71 WHERE share = 70"_s;
    QTest::newRow("schema") << u"ALTER TABLE term ADD COLUMN more TEXT"_s;
    QTest::newRow("new table") << u"CREATE TABLE more (a)"_s;
    QTest::newRow("table name") << u"ALTER TABLE term RENAME TO word"_s;
}

void TestDigest::changes()
{
    QFETCH(QString, statement);
    const SnapshotFixture fixture;
    const QString path = fixture.buildSmall();
    const QString before = digestOfFile(path);
    QVERIFY(runSql(path, {statement}));
    QVERIFY(digestOfFile(path) != before);
    QCOMPARE(digestOfFile(path).size(), 64);
}

void TestDigest::refusesTextThatIsNotUtf8()
{
    const QString error = u"error %1"_s.arg(static_cast<int>(ErrorCode::SnapshotNotUtf8));
    QCOMPARE(digestAfter({u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (CAST(x'c328' AS TEXT))"_s}), error);
    QCOMPARE(digestAfter({u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (CAST(x'eda080' AS TEXT))"_s}), error);
    QCOMPARE(digestAfter({u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (char(65533))"_s}), error);
    QVERIFY(digestAfter({u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (x'c328')"_s}) != error);
}

void TestDigest::ignoresOrderOfRows()
{
    const QString table = u"CREATE TABLE t (a TEXT COLLATE NOCASE, b)"_s;
    QCOMPARE(digestAfter({table, u"INSERT INTO t VALUES ('a', 1), ('A', 2), ('a', 1.0), (NULL, 'x')"_s}),
        digestAfter({table, u"INSERT INTO t VALUES (NULL, 'x'), ('a', 1.0), ('A', 2), ('a', 1)"_s}));
}

void TestDigest::tellsApartWhatLooksAlike()
{
    const QString table = u"CREATE TABLE t (a, b)"_s;
    QStringList digests;
    for (const QString &values : {u"'1', NULL"_s, u"1, NULL"_s, u"1.0, NULL"_s, u"x'31', NULL"_s, u"NULL, '1'"_s,
             u"'1', ''"_s, u"'1n', ''"_s, u"'', '1'"_s, u"'a' || char(0) || 'b', NULL"_s, u"'a', NULL"_s})
        digests << digestAfter({table, u"INSERT INTO t VALUES (%1)"_s.arg(values)});
    const qsizetype count = digests.size();
    QCOMPARE(digests.removeDuplicates(), 0);
    QCOMPARE(digests.size(), count);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
