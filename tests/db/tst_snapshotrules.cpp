// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever builds a snapshot and whoever reads one keep to the same rules: each fault is put into good source data and,
// the same rows, into a good snapshot.

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include "db/base/id.h"
#include "db/builder/csvtable.h"
#include "db/snapshot/connection.h"
#include "db/snapshot/limits.h"
#include "db/snapshot/schema.h"
#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "tests/support/snapshotfixture.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

/// One fault in a table of smallSource().
struct Mutant
{
    const char *table;
    QString before;
    QString after;
    QString fault; ///< as the reader names it: series.mark (shares/share): does not fit the kind of the panel
    QString built = {}; ///< what the builder says instead of the part after the key, where SQLite is faster
};

QVariant stored(const QString &field, const schema::Column &column)
{
    if (field.isEmpty() && column.nullable)
        return QVariant(QMetaType::fromType<QString>());
    bool isNumber = false;
    const qint64 number = field.toLongLong(&isNumber);
    return schema::isInteger(column.type) && isNumber ? QVariant(number) : QVariant(field.isEmpty() ? u""_s : field);
}

/// Puts the rows of \p csv in the place of those of \p table, which has no constraint any more.
bool writeRows(const QString &path, const char *table, const QString &csv)
{
    const auto rows = parseCsv(csv.toUtf8(), u"x"_s);
    const schema::Table *shape = schema::table(table);
    const Connection connection(path, {});
    QSqlQuery query(connection.database());
    query.exec(u"PRAGMA synchronous = OFF"_s);
    bool done = rows && shape && query.exec(u"BEGIN"_s) && query.exec(u"DELETE FROM "_s + QString::fromLatin1(table));
    const QStringList places(done ? rows->columns.size() : 0, u"?"_s);
    done = done && query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(QString::fromLatin1(table), places.join(u", ")));
    for (size_t row = 0; done && row < rows->rows.size(); ++row) {
        for (qsizetype i = 0; i < places.size(); ++i)
            query.addBindValue(stored(rows->rows[row].fields.at(i), shape->columns[static_cast<size_t>(i)]));
        done = query.exec();
    }
    return done && query.exec(u"COMMIT"_s);
}

/// What the reader says of a good snapshot with the rows of \p source in \p table.
QString readerSays(const SourceTables &source, const char *table)
{
    static const QByteArray good = [] {
        const SnapshotFixture fixture;
        const QString path = fixture.buildSmall();
        return loosen(path) ? fileBytes(path) : QByteArray();
    }();
    const SnapshotFixture fixture;
    const QString path = fixture.path(u"loose.sqlite"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(good) != good.size() || !file.flush()
        || !writeRows(path, table, source.value(QString::fromLatin1(table))) || !sign(path))
        return u"not written"_s;
    const auto snapshot = readSnapshot(path);
    return snapshot ? u"sound"_s : snapshot.error().detail;
}

/// What the builder says, with the key of the line in the words of the reader.
QString builderSays(const SourceTables &source, const QString &key)
{
    const SnapshotFixture fixture;
    const auto built = fixture.build(source);
    if (built)
        return u"built"_s;
    const QString table = built.error().file.section(u".csv:"_s, 0, 0);
    const int number = built.error().file.section(u':', -1).toInt();
    const QString line = source.value(table).section(u'\n', number - 1, number - 1);
    const bool isThere = !key.isEmpty() && line.startsWith(QString(key).replace(u'/', u','));
    return u"%1%2: %3"_s.arg(table, isThere ? u" (%1)"_s.arg(key) : QString(), built.error().detail);
}

} // namespace

Q_DECLARE_METATYPE(Mutant)

class TestSnapshotRules : public QObject
{
    Q_OBJECT

private slots:
    void theGoodOneIsGood();
    void bothRefuse_data();
    void bothRefuse();
    void everyIdIsOne_data();
    void everyIdIsOne();
    void theGrammarOfIds();
    void everyTableHasALimit();
    void everyTextHasALimit();
    void theLimitsAreStated();
    void whatIsBuiltCanBeNamed();

private:
    static std::vector<Mutant> mutants();
    static std::vector<Mutant> mutantIds();
    static std::vector<Mutant> mutantSizes();
    static std::vector<Mutant> mutantValues();
    static std::vector<Mutant> mutantFigures();
    static std::vector<Mutant> mutantRecords();
};

void TestSnapshotRules::theGoodOneIsGood()
{
    for (const schema::Table &table : schema::tables()) {
        if (qstrcmp(table.name, "digest") != 0)
            QCOMPARE(readerSays(smallSource(), table.name), u"sound"_s);
    }
}

/// Ids that could not be named, or would be taken for something else.
std::vector<Mutant> TestSnapshotRules::mutantIds()
{
    return {
        {"series", u"trade,exports"_s, u"trade,balance_exports"_s,
            u"series.id (trade/balance_exports): begins as the series that views make"_s},
        {"series", u"trade,exports"_s, u"trade,difference_x"_s,
            u"series.id (trade/difference_x): begins as the series that views make"_s},
        {"indicator", u"imports_2020,2"_s, u"glossary,2"_s,
            u"indicator.id (glossary): files of something else have this name"_s},
        {"indicator", u"imports_2020,2"_s, u"trade,2"_s,
            u"indicator.id (trade): files of something else have this name"_s},
        {"indicator", u"imports_2020,2"_s, u"figures,2"_s,
            u"indicator.id (figures): files of something else have this name"_s},
        {"indicator", u"imports_2020,2"_s, u"report,2"_s,
            u"indicator.id (report): files of something else have this name"_s},
    };
}

/// What would take too long to show.
std::vector<Mutant> TestSnapshotRules::mutantSizes()
{
    QString sections = u"s1a,s1,2"_s;
    for (int i = 3; i <= 501; ++i)
        sections.prepend(u"x%1,,%1,节,Section\n"_s.arg(i));
    return {
        {"section", u"s1a,s1,2"_s, sections, u"section: 501 rows, at most 500"_s},
        {"series", u"出口,Exports"_s, u"出口,"_s + QString(201, u'x'),
            u"series.name_en (trade/exports): 201 characters, at most 200"_s},
        {"observation", u"注,\"Note, with comma\""_s, QString(5001, u'注') + u",Note"_s,
            u"observation.note_zh (trade/imports/2020): 5001 characters, at most 5000"_s},
    };
}

/// Texts and numbers by themselves.
std::vector<Mutant> TestSnapshotRules::mutantValues()
{
    const QString title = u"报告,Report"_s;
    return {
        {"report", title, u"报\t告,Report"_s, u"report.title_zh (r): control character"_s},
        {"report", title, u"报\u007F告,Report"_s, u"report.title_zh (r): control character"_s},
        {"report", title, u"报\uFEFF告,Report"_s, u"report.title_zh (r): U+FEFF, left behind by a conversion"_s},
        {"report", title, u"报告 ,Report"_s, u"report.title_zh (r): blank at the beginning or end"_s},
        {"report", title, u"报告,\u00A0Report"_s, u"report.title_en (r): blank at the beginning or end"_s},
        {"report", title, u",Report"_s, u"report.title_zh (r): is empty"_s},
        {"source", u"正文"_s, u""_s, u"source.citation_zh (text): is empty"_s},
        {"stop_word", u"多少"_s, u"多少\n\"\""_s, u"stop_word.word (): is empty"_s},
        {"release", u"注,Note"_s, u"注,"_s, u"release.note_zh (later): given in one language only"_s},
        {"indicator", u"次于二国,Behind two"_s, u"次于二国,"_s,
            u"indicator.rank_note_zh (exports_2021): given in one language only"_s},
        {"section", u"s1a,s1,2"_s, u"s1a,s1,1"_s, u"section.position (s1a): another row has it"_s,
            u"UNIQUE constraint failed: section.position"_s},
        {"series", u"imports,2"_s, u"imports,1"_s, u"series.position (trade/imports): another row has it"_s,
            u"UNIQUE constraint failed: series.figure_id, series.position"_s},
        {"figure", u"shares,2,s1"_s, u"ushares,1,s1"_s, u"figure.number (ushares): another row has it"_s,
            u"UNIQUE constraint failed: figure.number"_s},
        {"indicator", u"imports_2020,2,s1a,"_s, u"imports_2020,2,s1a,1"_s,
            u"indicator.headline (imports_2020): another row has it"_s,
            u"UNIQUE constraint failed: indicator.headline"_s},
        {"series_operand", u"total,2,imports"_s, u"total,1,imports"_s,
            u"series_operand.figure_id (trade/total/1): two rows have this key"_s,
            u"UNIQUE constraint failed: series_operand.figure_id, series_operand.series_id, series_operand.position"_s},
    };
}

/// What a figure says as a whole.
std::vector<Mutant> TestSnapshotRules::mutantFigures()
{
    return {
        {"category", u"2020,2020"_s, u"2022,2022"_s, u"category.label_en (trade/2021): 2021 stands after 2022"_s},
        {"category", u"2020,2020"_s, u"2021,2021"_s, u"category.label_en (trade/2021): 2021 stands after 2021"_s},
        {"category", u"2020,2020"_s, u"二零二零,2020"_s,
            u"category.label_zh (trade/2020): a year has four digits, the same in both languages"_s},
        {"category", u"shares,us"_s, u"shares,eu,3,item,1,欧,EU\nshares,us"_s,
            u"category.id (shares/eu): the category has no observation"_s},
        {"panel", u"ring,percent"_s, u"lines,percent"_s,
            u"series.mark (shares/share): does not fit the kind of the panel"_s},
        {"panel", u"shares,ring,1"_s, u"trade,more,3,lines,usd,9,又,More\nshares,ring,1"_s,
            u"panel.id (trade/more): the panel has no series"_s},
        {"series", u"amount,bar,imports"_s, u"amount,line,imports"_s,
            u"series.mark (trade/imports): does not fit the kind of the panel"_s},
        {"series", u"growth,line"_s, u"growth,bar"_s,
            u"series.mark (trade/growth): does not fit the kind of the panel"_s},
        {"series", u"bar,imports,usd"_s, u"bar,imports,percent"_s,
            u"series.unit_id (trade/imports): is not the unit of its panel"_s},
        {"series", u"shares,share"_s, u"trade,idle,9,,,total,usd,observed,,闲,Idle\nshares,share"_s,
            u"series.id (trade/idle): the series has no observation"_s},
        {"series", u"shares,share,1"_s, u"shares,two,2,ring,slice,share,percent,observed,,二,Two\nshares,share,1"_s,
            u"panel.kind (shares/ring): a ring holds one series"_s},
        {"series_operand", u"trade,total,2,imports\n"_s, u""_s,
            u"series.rule (trade/total): a sum has at least two operands"_s},
        {"series_operand", u"growth,1,total\n"_s, u"growth,1,total\ntrade,growth,2,exports\n"_s,
            u"series.rule (trade/growth): growth has 2 operands instead of one"_s},
        {"series_operand", u"2,imports"_s, u"2,growth"_s, u"series.rule (trade/total): is computed from itself"_s},
        {"observation", u"90,,,published,first"_s, u"90,,,published,later"_s,
            u"series.id (trade/imports): the series mixes the releases first, later"_s},
        {"observation", u"other,58.60"_s, u"other,-58.60"_s,
            u"observation.value (shares/share/other): negative in a ring"_s},
        {"observation", u"未载,Not stated"_s, u","_s,
            u"observation.note_zh (trade/imports/2021): does not say why the value is missing"_s},
        {"observation", u"1 + 2,1 + 2"_s, u","_s,
            u"observation.formula_zh (trade/exports/2021): must be given exactly where the evidence is 'derived'"_s},
        {"observation", u"120.4,"_s, u"120.51,"_s,
            u"observation.value (trade/exports/2021): low, value and high are not in ascending order"_s},
    };
}

/// What the text of the report says.
std::vector<Mutant> TestSnapshotRules::mutantRecords()
{
    return {
        {"indicator", u"5.1,世界,World"_s, u",世界,World"_s,
            u"indicator.share_base_zh (exports_2021): goes together with the share"_s},
        {"indicator", u"World,3,2"_s, u"World,,2"_s,
            u"indicator.ahead (exports_2021): out of range, or without a rank"_s},
        {"indicator", u"2021,10,注"_s, u"2021,0,注"_s, u"indicator.report_line (exports_2021): out of range"_s},
        {"indicator", u"exports_2021,1,s1a,1"_s, u"exports_2021,1,s1a,0"_s,
            u"indicator.headline (exports_2021): out of range"_s},
        {"event", u"2021-06"_s, u"0021-06"_s, u"event.date (law): is no year, month or day"_s},
        {"event", u"2021-06"_s, u"2021-13"_s, u"event.date (law): is no year, month or day"_s},
        {"event", u"State,12"_s, u"State,-1"_s, u"event.report_line (law): out of range"_s},
        {"concept", u"goods,all"_s, u"goods,goods"_s, u"concept.parent_id (goods): does not stand before it"_s},
        {"concept_link", u"goods,1,trade,"_s, u"goods,1,trade,exports_2021"_s,
            u"concept_link.figure_id (goods/1): either a figure or an indicator"_s},
        {"claim", u"unchecked,,,1"_s, u"unchecked,,,2"_s, u"claim.by_construction (open): is neither 0 nor 1"_s},
        {"claim", u"缺数据,No data"_s, u","_s,
            u"claim.reason_zh (open): must be given exactly where nothing is checked"_s},
        {"claim", u"growth,,trade"_s, u"growth,3,trade"_s, u"claim.years (growth): does not suit the kind"_s},
        {"claim_operand", u"base,,,trade"_s, u"base,,value,trade"_s,
            u"claim_operand.part (growth/3): goes together with the indicator"_s},
        {"claim_operand", u"exports_2021,value,,,"_s, u"exports_2021,value,,,2020"_s,
            u"claim_operand.category_id (growth/2): either an indicator or an observation"_s},
    };
}

std::vector<Mutant> TestSnapshotRules::mutants()
{
    std::vector<Mutant> all;
    for (const auto &some : {mutantIds(), mutantSizes(), mutantValues(), mutantFigures(), mutantRecords()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void TestSnapshotRules::bothRefuse_data()
{
    QTest::addColumn<Mutant>("mutant");
    for (const Mutant &mutant : mutants())
        QTest::newRow(qPrintable(mutant.fault)) << mutant;
}

void TestSnapshotRules::bothRefuse()
{
    QFETCH(Mutant, mutant);
    const SourceTables source = replaced(smallSource(), QString::fromLatin1(mutant.table), mutant.before, mutant.after);
    QCOMPARE(readerSays(source, mutant.table), mutant.fault);
    // series.mark (shares/share): does not fit -> series (shares/share): mark: does not fit
    const QString place = mutant.fault.section(u": "_s, 0, 0);
    const QString table = place.section(u' ', 0, 0).section(u'.', 0, 0);
    const QString column = place.section(u' ', 0, 0).section(u'.', 1);
    const QString key = place.section(u'(', 1).chopped(place.contains(u'(') ? 1 : 0);
    const QString reason = mutant.fault.section(u": "_s, 1);
    const QString expected
        = mutant.built.isEmpty() ? (column.isEmpty() ? reason : column + u": "_s + reason) : mutant.built;
    QCOMPARE(
        builderSays(source, key), u"%1%2: %3"_s.arg(table, key.isEmpty() ? QString() : u" (%1)"_s.arg(key), expected));
}

void TestSnapshotRules::everyIdIsOne_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("column");
    for (const schema::Table &table : schema::tables()) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QByteArray name = table.columns[i].name;
            if (name == "id" || name.endsWith("_id") || name == "quantity")
                QTest::addRow("%s.%s", table.name, name.constData()) << QString::fromLatin1(table.name) << int(i);
        }
    }
}

/// Of every table, whoever refers to it.
void TestSnapshotRules::everyIdIsOne()
{
    QFETCH(QString, table);
    QFETCH(int, column);
    SourceTables source = smallSource();
    QStringList lines = source.value(table).split(u'\n');
    const QString name = lines.front().split(u',').at(column);
    QStringList fields = lines.at(1).split(u',');
    fields[column] = u"ex/ports"_s;
    lines[1] = fields.join(u',');
    source[table] = lines.join(u'\n');
    const QString reason = u"'ex/ports' is no id: 1 to 40 of a-z, 0-9, _ and -, first a letter or digit"_s;
    const QString read = readerSays(source, table.toLatin1().constData());
    QVERIFY2(read.startsWith(u"%1.%2 ("_s.arg(table, name)) && read.endsWith(u": "_s + reason), qPrintable(read));
    QCOMPARE(builderSays(source, {}), u"%1: %2: %3"_s.arg(table, name, reason));
}

void TestSnapshotRules::theGrammarOfIds()
{
    for (const QString &id :
        {u"a"_s, u"0"_s, u"2011-2021"_s, u"unctad-2025"_s, u"usd_100m"_s, u"a-"_s, QString(40, u'z')})
        QVERIFY2(isId(id), qPrintable(id));
    for (const QString &id :
        {QString(), u"-a"_s, u"_a"_s, u"A"_s, u"aB"_s, u"a b"_s, u"ex,ports"_s, u"a:b"_s, u"a/b"_s, u"a=b"_s, u"a+b"_s,
            u"a.b"_s, u".."_s, u"出口"_s, u"é"_s, u"２"_s, u"a\n"_s, u"a\\"_s, u"a'"_s, QString(41, u'z')})
        QVERIFY2(!isId(id), qPrintable(id));
}

namespace {

/// Without a row.
class EmptyTables
{
public:
    EmptyTables()
        : m_connection(u":memory:"_s, {})
        , m_query(m_connection.database())
    {
        for (const schema::Table &table : schema::tables()) {
            QStringList columns;
            for (const schema::Column &column : table.columns)
                columns << QString::fromLatin1(column.name);
            m_query.exec(u"CREATE TABLE %1 (%2)"_s.arg(QString::fromLatin1(table.name), columns.join(u", ")));
        }
    }
    bool run(const QString &statement) { return m_query.exec(statement); }
    QString fault() const
    {
        const auto found = checkLimits(m_connection.database());
        return !found ? found.error().detail : *found ? (*found)->toError({}).detail : u"none"_s;
    }

private:
    const Connection m_connection;
    QSqlQuery m_query;
};

} // namespace

void TestSnapshotRules::everyTableHasALimit()
{
    EmptyTables tables;
    for (const schema::Table &table : schema::tables()) {
        const QString name = QString::fromLatin1(table.name);
        QVERIFY(tables.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %3) "
                           "INSERT INTO %1 (%2) SELECT i FROM n"_s.arg(name, QString::fromLatin1(table.columns[0].name))
                               .arg(table.mostRows)));
        QCOMPARE(tables.fault(), u"none"_s);
        QVERIFY(tables.run(u"INSERT INTO %1 (%2) VALUES (0)"_s.arg(name, QString::fromLatin1(table.columns[0].name))));
        QCOMPARE(tables.fault(), u"%1: %2 rows, at most %3"_s.arg(name).arg(table.mostRows + 1).arg(table.mostRows));
        QVERIFY(tables.run(u"DELETE FROM "_s + name));
    }
}

void TestSnapshotRules::everyTextHasALimit()
{
    EmptyTables tables;
    for (const schema::Table &table : schema::tables()) {
        const QString name = QString::fromLatin1(table.name);
        QVERIFY(tables.run(u"INSERT INTO %1 DEFAULT VALUES"_s.arg(name)));
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString column = QString::fromLatin1(table.columns[i].name);
            const qsizetype most = schema::longest(table.columns[i].type);
            const auto fill = [&](qsizetype length) {
                return tables.run(u"UPDATE %1 SET %2 = '%3'"_s.arg(name, column, QString(length, u'\u8d38')));
            };
            QVERIFY(fill(most));
            QCOMPARE(tables.fault(), u"none"_s);
            QVERIFY(fill(most + 1));
            const QString fault = tables.fault();
            QVERIFY2(fault.startsWith(u"%1.%2 ("_s.arg(name, column)), qPrintable(fault));
            QVERIFY2(fault.endsWith(u"): %1 characters, at most %2"_s.arg(most + 1).arg(most)), qPrintable(fault));
            QVERIFY2(fault.size() < 300, qPrintable(fault)); // however long the key
            QVERIFY(tables.run(u"UPDATE %1 SET %2 = NULL"_s.arg(name, column)));
        }
    }
}

/// In the schema, for who makes a snapshot with other means.
void TestSnapshotRules::theLimitsAreStated()
{
    QFile file(QStringLiteral(DTE_SCHEMA_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const schema::Table &table : schema::tables()) {
        const QString stated = u"-- At most %1 row%2."_s.arg(table.mostRows).arg(table.mostRows == 1 ? u""_s : u"s"_s);
        const QString above = text.left(text.indexOf(u"CREATE TABLE %1 ("_s.arg(QString::fromLatin1(table.name))));
        QVERIFY2(above.mid(above.lastIndexOf(u"\n\n"_s)).contains(stated), table.name);
    }
    const QString head = text.left(text.indexOf(u"CREATE"_s)).remove(u"-- "_s).replace(u'\n', u' ');
    using enum schema::ColumnType;
    const QStringList stated{u"a file of %1 MiB"_s.arg(schema::LargestFile >> 20),
        u"in all figures %1 cells"_s.arg(schema::MostCells),
        u"in a figure %1 panels, %2 series, %3 categories"_s.arg(schema::MostPanels)
            .arg(schema::MostSeries)
            .arg(schema::MostCategories),
        u"sections and concepts %1 levels deep"_s.arg(schema::DeepestTree),
        u"words of at most %1 characters, names of %2, titles of %3 or notes of %4; %5 all others"_s
            .arg(schema::longest(Word))
            .arg(schema::longest(Name))
            .arg(schema::longest(Title))
            .arg(schema::longest(Note))
            .arg(schema::longest(Code)),
        u"1 to %1 of a-z, 0-9, _ and -"_s.arg(LongestId)};
    for (const QString &each : stated)
        QVERIFY2(head.contains(each), qPrintable(each));
}

/// The hardest ids there can be, in a view as text and on the way back.
void TestSnapshotRules::whatIsBuiltCanBeNamed()
{
    const QString series = u"0_-"_s + QString(LongestId - 3, u'x');
    const QString figure = u"9-_"_s + QString(LongestId - 3, u'y');
    SourceTables source = smallSource();
    for (QString &table : source) {
        table.replace(QRegularExpression(u"\\bexports\\b"_s), series)
            .replace(QRegularExpression(u"\\btrade,"_s), figure + u',');
    }
    source[u"series"_s].replace(u"bar,%1,usd"_s.arg(series), u"bar,exports,usd"_s);
    const SnapshotFixture fixture;
    const auto built = fixture.build(source);
    QVERIFY2(built, built ? "" : qPrintable(built.error().file + built.error().detail));
    const auto snapshot = readSnapshot(fixture.path(u"snapshot.sqlite"_s));
    QVERIFY(snapshot);
    const QStringList settings{u"series=imports,"_s + series, u"highlight="_s + series,
        u"transform=balance/highlight=balance_"_s + series, u"range=2021:2021"_s, u"release=first"_s};
    for (const QString &setting : settings) {
        QString wrong;
        const auto parsed = parseView(figure + u'/' + setting, &wrong);
        QVERIFY2(parsed, qPrintable(wrong));
        QCOMPARE(viewText(parsed->figureId, parsed->view), figure + u'/' + setting);
        const Figure *found = snapshot->figure(parsed->figureId);
        QVERIFY(found);
        const auto state = makeView(*snapshot, *found, parsed->view);
        QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
    }
}

QTEST_GUILESS_MAIN(TestSnapshotRules)
#include "tst_snapshotrules.moc"
