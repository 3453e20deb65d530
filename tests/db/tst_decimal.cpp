// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "db/base/decimal.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    const auto parsed = Decimal::parse(QString::fromLatin1(text));
    if (!parsed)
        qFatal("not a decimal: %s", text);
    return *parsed;
}

QString shown(const std::optional<Decimal> &number) { return number ? number->toString() : u"none"_s; }

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void keepsPublishedDigits_data();
    void keepsPublishedDigits();
    void refusesOtherNotations_data();
    void refusesOtherNotations();
    void computesExactly_data();
    void computesExactly();
    void dividesHalfAwayFromZero_data();
    void dividesHalfAwayFromZero();
    void rounds_data();
    void rounds();
    void ordersByValueAlone_data();
    void ordersByValueAlone();
    void equalityMindsTheDigits();
    void convertsToNearestDouble_data();
    void convertsToNearestDouble();
};

void TestDecimal::keepsPublishedDigits_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "41.40", "-0.5", "1648.4", "0.000000000001", "999999999999999999",
             "-999999999999999999", "999999.999999999999", "-12.0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDecimal::keepsPublishedDigits()
{
    QFETCH(QString, text);
    QCOMPARE(shown(Decimal::parse(text)), text);
}

void TestDecimal::refusesOtherNotations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".", "-.", ".5", "5.", "+1", "1e3", "1,000", " 1", "1 ", "1.2.3", "--1", "1-",
             "0x10", "nan", "inf", "1000000000000000000", "-1000000000000000000", "0.0000000000001",
             "99999999999999999999999999999999999999999999"})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(QString::fromLatin1(text)))) << QString::fromLatin1(text);
    QTest::newRow("full-width") << u"１２"_s;
    QTest::newRow("Arabic") << u"١٢"_s;
    QTest::newRow("true minus") << u"−1"_s;
    QTest::newRow("NUL") << u"1"_s + QChar(0);
}

void TestDecimal::refusesOtherNotations()
{
    QFETCH(QString, text);
    QCOMPARE(shown(Decimal::parse(text)), u"none"_s);
}

void TestDecimal::computesExactly_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("product");
    const auto row
        = [](const char *left, const char *right, const char *sum, const char *difference, const char *product) {
              QTest::addRow("%s and %s", left, right)
                  << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(sum)
                  << QString::fromLatin1(difference) << QString::fromLatin1(product);
          };
    row("0.1", "0.2", "0.3", "-0.1", "0.02");
    row("1648.4", "0.1", "1648.5", "1648.3", "164.84");
    row("41.40", "58.6", "100.00", "-17.20", "2426.040");
    row("-1.5", "1.50", "0.00", "-3.00", "-2.250");
    row("999999999999999999", "1", "none", "999999999999999998", "999999999999999999");
    row("-999999999999999999", "1", "-999999999999999998", "none", "-999999999999999999");
    row("999999999999999999", "0.1", "none", "none", "99999999999999999.9");
    row("999999999999999999", "999999999999999999", "none", "0", "none");
    row("0.0000001", "0.000001", "0.0000011", "-0.0000009", "none");
    row("123456789012", "0.000000000001", "none", "none", "0.123456789012");
}

void TestDecimal::computesExactly()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, sum);
    QFETCH(QString, difference);
    QFETCH(QString, product);
    const Decimal a = *Decimal::parse(left);
    const Decimal b = *Decimal::parse(right);
    const QStringList found{
        shown(a.plus(b)), shown(b.plus(a)), shown(a.minus(b)), shown(a.times(b)), shown(b.times(a))};
    QCOMPARE(found, (QStringList{sum, sum, difference, product, product}));
}

void TestDecimal::dividesHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("dividend");
    QTest::addColumn<QString>("divisor");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("quotient");
    const auto row = [](const char *dividend, const char *divisor, int digits, const char *quotient) {
        QTest::addRow("%s / %s to %d", dividend, divisor, digits)
            << QString::fromLatin1(dividend) << QString::fromLatin1(divisor) << digits << QString::fromLatin1(quotient);
    };
    row("1", "8", 2, "0.13");
    row("-1", "8", 2, "-0.13");
    row("1", "-8", 2, "-0.13");
    row("-1", "-8", 2, "0.13");
    row("1", "3", 12, "0.333333333333");
    row("2", "3", 0, "1");
    row("1", "2", 0, "1");
    row("49.99", "100", 0, "0");
    row("65590", "2941.0", 1, "22.3");
    row("0.000000000001", "999999999999999999", 12, "0.000000000000");
    row("0.000000000004", "10", 0, "0");
    row("999999999999999999", "0.000000000001", 0, "none");
    row("999999999999999999", "0.000000000001", 12, "none");
    row("999999999999999999", "1", 1, "none");
    row("999999999999999999", "0.9", 0, "none");
    row("1", "0.000000000001", 0, "1000000000000");
    row("1", "0", 1, "none");
    row("1", "0.00", 1, "none");
    row("1", "3", -1, "none");
    row("1", "3", 13, "none");
}

void TestDecimal::dividesHalfAwayFromZero()
{
    QFETCH(QString, dividend);
    QFETCH(QString, divisor);
    QFETCH(int, digits);
    QFETCH(QString, quotient);
    QCOMPARE(shown(Decimal::parse(dividend)->dividedBy(*Decimal::parse(divisor), digits)), quotient);
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("half up") << u"2.5"_s << 0 << u"3"_s;
    QTest::newRow("half down") << u"-2.5"_s << 0 << u"-3"_s;
    QTest::newRow("below half") << u"2.4999"_s << 0 << u"2"_s;
    QTest::newRow("pads") << u"2.5"_s << 3 << u"2.500"_s;
    QTest::newRow("carries") << u"9.96"_s << 1 << u"10.0"_s;
    QTest::newRow("no room") << u"999999999999999999"_s << 1 << u"none"_s;
    QTest::newRow("last place") << u"0.999999999999"_s << 11 << u"1.00000000000"_s;
}

void TestDecimal::rounds()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(QString, rounded);
    QCOMPARE(shown(Decimal::parse(text)->rounded(digits)), rounded);
}

void TestDecimal::ordersByValueAlone_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("digits") << u"1.0"_s << u"1.00"_s << 0;
    QTest::newRow("less") << u"1.09"_s << u"1.1"_s << -1;
    QTest::newRow("signs") << u"0.1"_s << u"-0.2"_s << 1;
    QTest::newRow("far apart") << u"999999999999999999"_s << u"0.000000000001"_s << 1;
    QTest::newRow("zeros") << u"0"_s << u"-0.000"_s << 0;
}

void TestDecimal::ordersByValueAlone()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, order);
    const auto found = Decimal::parse(left)->compare(*Decimal::parse(right));
    QCOMPARE(found < 0 ? -1 : found > 0 ? 1 : 0, order);
}

void TestDecimal::equalityMindsTheDigits()
{
    QVERIFY(decimal("1.0") == decimal("1.0"));
    QVERIFY(decimal("1.0") != decimal("1.00"));
}

void TestDecimal::convertsToNearestDouble_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("tenth") << u"0.1"_s << 0.1;
    QTest::newRow("money") << u"-1648.40"_s << -1648.4;
    QTest::newRow("long") << u"123456.789012345678"_s << 123456.789012345678;
}

void TestDecimal::convertsToNearestDouble()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QVERIFY(Decimal::parse(text)->toDouble() == value); // to the last bit, which QCOMPARE does not ask
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
