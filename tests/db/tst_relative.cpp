// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

#include "db/view/derivedcells.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

const ComputeReasons reasons{{u"缺"_s, u"incomplete"_s}, {u"非正"_s, u"not positive"_s}};

/// "12.5", "missing" or "" for no cell.
Cell cell(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    Observation observation;
    observation.releaseId = u"r-"_s + text;
    observation.sourceId = u"s-"_s + text;
    observation.low = Decimal(1, 0);
    if (text != u"missing"_s) {
        observation.value = Decimal::parse(text);
        observation.evidence = Evidence::Printed;
        Q_ASSERT(observation.value);
    }
    return observation;
}

/// The value, the reason or "-".
QString words(const Cell &result)
{
    return !result ? u"-"_s : result->value ? result->value->toString() : result->note.en;
}

QString formula(const Cell &result) { return result ? result->formula.zh : u"-"_s; }

Cell share(const QString &part, const QStringList &whole, int digits = 1)
{
    std::vector<Cell> cells;
    for (const QString &text : whole)
        cells.push_back(cell(text));
    std::vector<const Cell *> parts;
    parts.reserve(cells.size());
    for (const Cell &each : cells)
        parts.push_back(&each);
    return shareCell(cell(part), parts, digits, reasons);
}

FigureSpec specFor(const QStringList &labels)
{
    FigureSpec spec;
    for (const QString &label : labels) {
        const bool isYear = label.size() == 4;
        spec.categories.push_back(
            {u"c"_s + label, isYear ? CategoryKind::Year : CategoryKind::Item, true, {label, label}});
    }
    return spec;
}

/// One digit after the point, up to 9999.9, never zero.
Decimal randomAmount(QRandomGenerator &random) { return Decimal(random.bounded(1, 100000), 1); }

Cell amount(const Decimal &value)
{
    Observation observation;
    observation.value = value;
    observation.evidence = Evidence::Published;
    return observation;
}

constexpr int Rounds = 2000;

} // namespace

class TestRelative : public QObject
{
    Q_OBJECT

private slots:
    void growth_data();
    void growth();
    void index_data();
    void index();
    void shareOfTheWhole_data();
    void shareOfTheWhole();
    void difference_data();
    void difference();
    void sum();
    void compoundGrowth_data();
    void compoundGrowth();
    void resultsAreDerivedLikeTheirValue();
    void whatLeavesTheRangeIsMissing();
    void yearBeforeIsFoundByItsNumber();
    void indexOfTheBaseIsAHundred();
    void sharesOfAWholeSumToAHundred();
    void growthInvertsTheValue();
    void compoundGrowthLeadsFromFirstToLast();
};

void TestRelative::growth_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("how");
    QTest::newRow("rises") << u"122.3"_s << u"100"_s << 1 << u"22.3"_s << u"(122.3 ÷ 100 − 1) × 100"_s;
    QTest::newRow("falls") << u"5319"_s << u"5370"_s << 1 << u"-0.9"_s << u"(5319 ÷ 5370 − 1) × 100"_s;
    QTest::newRow("half goes up") << u"100.25"_s << u"100"_s << 1 << u"0.3"_s << u"(100.25 ÷ 100 − 1) × 100"_s;
    QTest::newRow("half goes down") << u"99.75"_s << u"100"_s << 1 << u"-0.3"_s << u"(99.75 ÷ 100 − 1) × 100"_s;
    QTest::newRow("stays") << u"7.0"_s << u"7"_s << 1 << u"0.0"_s << u"(7.0 ÷ 7 − 1) × 100"_s;
    QTest::newRow("two digits") << u"180.13"_s << u"154.50"_s << 2 << u"16.59"_s << u"(180.13 ÷ 154.50 − 1) × 100"_s;
    QTest::newRow("to nothing") << u"0"_s << u"3"_s << 1 << u"-100.0"_s << u"(0 ÷ 3 − 1) × 100"_s;
    QTest::newRow("below nothing") << u"-5"_s << u"10"_s << 1 << u"-150.0"_s << u"((−5) ÷ 10 − 1) × 100"_s;
    QTest::newRow("base zero") << u"5"_s << u"0"_s << 1 << u"not positive"_s << QString();
    QTest::newRow("base negative") << u"5"_s << u"-2"_s << 1 << u"not positive"_s << QString();
    QTest::newRow("now missing") << u"missing"_s << u"2"_s << 1 << u"incomplete"_s << QString();
    QTest::newRow("base missing") << u"2"_s << u"missing"_s << 1 << u"incomplete"_s << QString();
    QTest::newRow("no cell now") << QString() << u"2"_s << 1 << u"-"_s << u"-"_s;
    QTest::newRow("no cell before") << u"2"_s << QString() << 1 << u"-"_s << u"-"_s;
}

void TestRelative::growth()
{
    QFETCH(QString, now);
    QFETCH(QString, base);
    QFETCH(int, digits);
    QFETCH(QString, result);
    QFETCH(QString, how);
    const Cell found = growthCell(cell(now), cell(base), digits, reasons);
    QCOMPARE(words(found), result);
    QCOMPARE(formula(found), how);
}

void TestRelative::index_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("result");
    QTest::newRow("rises") << u"769.9"_s << u"139.08"_s << u"553.6"_s;
    QTest::newRow("base") << u"139.08"_s << u"139.08"_s << u"100.0"_s;
    QTest::newRow("negative value") << u"-1"_s << u"8"_s << u"-12.5"_s;
    QTest::newRow("zero value") << u"0"_s << u"8"_s << u"0.0"_s;
    QTest::newRow("zero base") << u"1"_s << u"0"_s << u"not positive"_s;
    QTest::newRow("negative base") << u"1"_s << u"-1"_s << u"not positive"_s;
    QTest::newRow("missing") << u"missing"_s << u"1"_s << u"incomplete"_s;
    QTest::newRow("base missing") << u"1"_s << u"missing"_s << u"incomplete"_s;
    QTest::newRow("no base") << u"1"_s << QString() << u"incomplete"_s;
    QTest::newRow("no cell") << QString() << u"1"_s << u"-"_s;
}

void TestRelative::index()
{
    QFETCH(QString, now);
    QFETCH(QString, base);
    QFETCH(QString, result);
    const Cell found = indexCell(cell(now), cell(base), 1, reasons);
    QCOMPARE(words(found), result);
    if (found && found->value)
        QVERIFY(found->formula.en.endsWith(u" ÷ "_s + base + u" × 100"_s));
}

void TestRelative::shareOfTheWhole_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("whole");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("how");
    QTest::newRow("of parts") << u"30"_s << QStringList{u"30"_s, u"50"_s, u"40"_s} << u"25.0"_s
                              << u"30 ÷ (30 + 50 + 40) × 100"_s;
    QTest::newRow("of a total") << u"769.9"_s << QStringList{u"1948.5"_s} << u"39.5"_s << u"769.9 ÷ 1948.5 × 100"_s;
    QTest::newRow("rounded") << u"1"_s << QStringList{u"1"_s, u"2"_s} << u"33.3"_s << u"1 ÷ (1 + 2) × 100"_s;
    QTest::newRow("a part of nothing") << u"0"_s << QStringList{u"0"_s, u"2"_s} << u"0.0"_s << u"0 ÷ (0 + 2) × 100"_s;
    QTest::newRow("one that does not belong")
        << u"1"_s << QStringList{u"1"_s, QString(), u"3"_s} << u"25.0"_s << u"1 ÷ (1 + 3) × 100"_s;
    QTest::newRow("another is missing") << u"1"_s << QStringList{u"1"_s, u"missing"_s} << u"incomplete"_s << QString();
    QTest::newRow("another is negative") << u"1"_s << QStringList{u"1"_s, u"-2"_s} << u"incomplete"_s << QString();
    QTest::newRow("itself missing") << u"missing"_s << QStringList{u"5"_s} << u"incomplete"_s << QString();
    QTest::newRow("whole is zero") << u"0"_s << QStringList{u"0"_s, u"0"_s} << u"not positive"_s << QString();
    QTest::newRow("no whole") << u"1"_s << QStringList{QString()} << u"not positive"_s << QString();
    QTest::newRow("no cell") << QString() << QStringList{u"5"_s} << u"-"_s << u"-"_s;
}

void TestRelative::shareOfTheWhole()
{
    QFETCH(QString, part);
    QFETCH(QStringList, whole);
    QFETCH(QString, result);
    QFETCH(QString, how);
    const Cell found = share(part, whole);
    QCOMPARE(words(found), result);
    QCOMPARE(formula(found), how);
}

void TestRelative::difference_data()
{
    QTest::addColumn<QString>("minuend");
    QTest::addColumn<QString>("subtrahend");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("how");
    QTest::newRow("surplus") << u"769.9"_s << u"401.2"_s << u"368.7"_s << u"769.9 − 401.2"_s;
    QTest::newRow("deficit") << u"728.74"_s << u"859.03"_s << u"-130.29"_s << u"728.74 − 859.03"_s;
    QTest::newRow("keeps the finer digits") << u"5"_s << u"1.50"_s << u"3.50"_s << u"5 − 1.50"_s;
    QTest::newRow("of a negative one") << u"5"_s << u"-1"_s << u"6"_s << u"5 − (−1)"_s;
    QTest::newRow("missing") << u"5"_s << u"missing"_s << u"incomplete"_s << QString();
    QTest::newRow("no cell") << u"5"_s << QString() << u"-"_s << u"-"_s;
}

void TestRelative::difference()
{
    QFETCH(QString, minuend);
    QFETCH(QString, subtrahend);
    QFETCH(QString, result);
    QFETCH(QString, how);
    const Cell found = differenceCell(cell(minuend), cell(subtrahend), reasons);
    QCOMPARE(words(found), result);
    QCOMPARE(formula(found), how);
}

void TestRelative::sum()
{
    const auto sumOf = [](const QStringList &texts) {
        std::vector<Cell> cells;
        for (const QString &text : texts)
            cells.push_back(cell(text));
        std::vector<const Cell *> summands;
        summands.reserve(cells.size());
        for (const Cell &each : cells)
            summands.push_back(&each);
        return sumCell(summands, reasons);
    };
    QCOMPARE(words(sumOf({u"1.10"_s, u"2.2"_s, u"-4"_s})), u"-0.70"_s);
    QCOMPARE(formula(sumOf({u"1.10"_s, u"2.2"_s, u"-4"_s})), u"1.10 + 2.2 + (−4)"_s);
    QCOMPARE(words(sumOf({u"1"_s, QString()})), u"incomplete"_s);
    QCOMPARE(words(sumOf({u"missing"_s, u"1"_s})), u"incomplete"_s);
    QCOMPARE(words(sumOf({QString(), QString()})), u"-"_s);
}

void TestRelative::compoundGrowth_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("rate");
    QTest::newRow("as the report prints it") << u"1648.4"_s << u"3596.9"_s << 10 << u"8.1"_s;
    QTest::newRow("one year") << u"100"_s << u"122.3"_s << 1 << u"22.3"_s;
    QTest::newRow("doubling in two") << u"1"_s << u"4"_s << 2 << u"100.0"_s;
    QTest::newRow("falling") << u"8"_s << u"1"_s << 3 << u"-50.0"_s;
    QTest::newRow("the same") << u"7"_s << u"7.00"_s << 5 << u"0.0"_s;
    QTest::newRow("no years") << u"1"_s << u"2"_s << 0 << QString();
    QTest::newRow("years backwards") << u"1"_s << u"2"_s << -3 << QString();
    QTest::newRow("from zero") << u"0"_s << u"2"_s << 3 << QString();
    QTest::newRow("to zero") << u"2"_s << u"0"_s << 3 << QString();
    QTest::newRow("from a negative one") << u"-2"_s << u"2"_s << 3 << QString();
    QTest::newRow("too large") << u"0.000000000001"_s << u"999999999999999999"_s << 1 << QString();
}

void TestRelative::compoundGrowth()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, years);
    QFETCH(QString, rate);
    const auto found = compoundAnnualGrowth(*Decimal::parse(first), *Decimal::parse(last), years, 1);
    QCOMPARE(found ? found->toString() : QString(), rate);
}

void TestRelative::resultsAreDerivedLikeTheirValue()
{
    for (const Cell &found :
        {growthCell(cell(u"2"_s), cell(u"1"_s), 1, reasons), indexCell(cell(u"2"_s), cell(u"1"_s), 1, reasons),
            share(u"2"_s, {u"1"_s, u"2"_s}), differenceCell(cell(u"2"_s), cell(u"1"_s), reasons)}) {
        QCOMPARE(found->evidence, Evidence::Derived);
        QCOMPARE(found->releaseId, u"r-2"_s);
        QCOMPARE(found->sourceId, u"s-2"_s);
        QVERIFY(!found->low && !found->high);
        QVERIFY(!found->formula.isEmpty() && found->note.isEmpty());
    }
    const Cell gap = growthCell(cell(u"2"_s), cell(u"missing"_s), 1, reasons);
    QCOMPARE(gap->evidence, Evidence::Missing);
    QCOMPARE(gap->releaseId, u"r-2"_s);
    QCOMPARE(gap->note.zh, u"缺"_s);
    QVERIFY(!gap->value && !gap->low && gap->formula.isEmpty());
}

void TestRelative::whatLeavesTheRangeIsMissing()
{
    const QString large = u"999999999999999999"_s;
    QCOMPARE(words(growthCell(cell(large), cell(u"1"_s), 1, reasons)), u"incomplete"_s);
    QCOMPARE(words(indexCell(cell(large), cell(u"3"_s), 1, reasons)), u"incomplete"_s);
    QCOMPARE(words(share(large, {large, large})), u"incomplete"_s);
    QCOMPARE(words(differenceCell(cell(large), cell(u"-"_s + large), reasons)), u"incomplete"_s);
    const Cell big = cell(large);
    QCOMPARE(words(sumCell({&big, &big}, reasons)), u"incomplete"_s);
}

void TestRelative::yearBeforeIsFoundByItsNumber()
{
    QCOMPARE(yearsBefore(specFor({u"2018"_s, u"2019"_s, u"2021"_s})), std::vector<int>({-1, 0, -1}));
    QCOMPARE(yearsBefore(specFor({u"2021"_s, u"item"_s + u"s"_s, u"2020"_s})), std::vector<int>({2, -1, -1}));
    QCOMPARE(yearsBefore(specFor({})), std::vector<int>());
}

void TestRelative::indexOfTheBaseIsAHundred()
{
    QRandomGenerator random(20210901);
    for (int round = 0; round < Rounds; ++round) {
        const Cell base = amount(randomAmount(random));
        QCOMPARE(words(indexCell(base, base, 1, reasons)), u"100.0"_s);
    }
}

void TestRelative::sharesOfAWholeSumToAHundred()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < Rounds; ++round) {
        std::vector<Cell> cells;
        for (int count = random.bounded(1, 9); count > 0; --count)
            cells.push_back(amount(randomAmount(random)));
        std::vector<const Cell *> parts;
        parts.reserve(cells.size());
        for (const Cell &each : cells)
            parts.push_back(&each);
        Decimal sum(0, 1);
        for (const Cell &each : cells)
            sum = *sum.plus(*shareCell(each, parts, 1, reasons)->value);
        // Half of the last digit for each part.
        QVERIFY2(std::abs(sum.toDouble() - 100) <= 0.05 * static_cast<double>(cells.size()) + 1e-9,
            qPrintable(sum.toString()));
    }
}

void TestRelative::growthInvertsTheValue()
{
    QRandomGenerator random(815);
    for (int round = 0; round < Rounds; ++round) {
        const Decimal before = randomAmount(random);
        const Decimal now = randomAmount(random);
        const double rate = growthCell(amount(now), amount(before), 1, reasons)->value->toDouble();
        const double again = before.toDouble() * (1 + rate / 100);
        QVERIFY(std::abs(again - now.toDouble()) <= before.toDouble() * 0.0005 + 1e-6);
    }
}

void TestRelative::compoundGrowthLeadsFromFirstToLast()
{
    QRandomGenerator random(99);
    for (int round = 0; round < Rounds; ++round) {
        const Decimal first = randomAmount(random);
        const Decimal last = randomAmount(random);
        const int years = random.bounded(1, 12);
        const double rate = compoundAnnualGrowth(first, last, years, 6)->toDouble();
        const double again = first.toDouble() * std::pow(1 + rate / 100, years);
        QVERIFY(std::abs(again - last.toDouble()) <= last.toDouble() * 1e-5);
    }
}

QTEST_GUILESS_MAIN(TestRelative)
#include "tst_relative.moc"
