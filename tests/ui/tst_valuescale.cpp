// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>
#include <limits>

#include "ui/charts/valuescale.h"

using namespace dte;

namespace {
constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

QString ticksOf(const ValueScale &scale)
{
    QStringList texts;
    for (const Decimal &tick : scale.ticks)
        texts << tick.toString();
    return texts.join(u' ');
}
} // namespace

class TestValueScale : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreExactMultiples_data();
    void ticksAreExactMultiples();
    void anyLimitsGiveAUsableScale_data();
    void anyLimitsGiveAUsableScale();
    void headroomIsAShareOfTheAxis();
    void headroomBelowOnlyWhereNegative();
    void positionRunsFromZeroToOne();
};

void TestValueScale::ticksAreExactMultiples_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("maxTicks");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("round") << 0.0 << 4000.0 << 5 << "0 1000 2000 3000 4000";
    QTest::newRow("few") << 0.0 << 3510.57 << 4 << "0 2000";
    QTest::newRow("tenths") << 0.0 << 0.7 << 8 << "0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7";
    QTest::newRow("fifths") << 0.0 << 1.0 << 6 << "0.0 0.2 0.4 0.6 0.8 1.0";
    QTest::newRow("both signs") << -10.0 << 35.0 << 7 << "-10 0 10 20 30";
    QTest::newRow("negative only") << -40.0 << -5.0 << 5 << "-40 -30 -20 -10 0";
    QTest::newRow("lowest above zero counts as zero") << 50.0 << 60.0 << 4 << "0 20 40 60";
    QTest::newRow("two ticks") << 0.0 << 100.0 << 2 << "0 100";
    QTest::newRow("fewer than two counts as two") << 0.0 << 100.0 << 0 << "0 100";
    QTest::newRow("all zero") << 0.0 << 0.0 << 3 << "0.0 0.5 1.0";
    QTest::newRow("not a number") << NaN << NaN << 3 << "0.0 0.5 1.0";
    QTest::newRow("infinite") << -Infinity << Infinity << 3 << "0.0 0.5 1.0";
    QTest::newRow("one infinite") << -Infinity << 100.0 << 3 << "0 50 100";
}

void TestValueScale::ticksAreExactMultiples()
{
    QFETCH(const double, lowest);
    QFETCH(const double, highest);
    QFETCH(const int, maxTicks);
    QFETCH(const QString, ticks);
    QCOMPARE(ticksOf(makeValueScale(lowest, highest, maxTicks, 0)), ticks);
}

void TestValueScale::anyLimitsGiveAUsableScale_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("ordinary") << 0.0 << 3596.9;
    QTest::newRow("growth") << -5.9 << 22.3;
    QTest::newRow("negative only") << -873.2 << -0.4;
    QTest::newRow("tiny") << 0.0 << 3e-7;
    QTest::newRow("smallest decimal") << 0.0 << 1e-12;
    QTest::newRow("huge") << 0.0 << 9.9e14;
    QTest::newRow("largest decimal") << 0.0 << 999999999999999999.0;
    QTest::newRow("largest negative") << -999999999999999999.0 << 0.0;
    QTest::newRow("a stack of the largest decimals") << 0.0 << 4e18;
    QTest::newRow("denormal") << 0.0 << std::numeric_limits<double>::denorm_min();
}

/// Zero is a tick inside, ticks ascend, lie on the axis, are no more than asked for, and are what step says.
void TestValueScale::anyLimitsGiveAUsableScale()
{
    QFETCH(const double, lowest);
    QFETCH(const double, highest);
    for (const int maxTicks : {2, 3, 5, 7}) {
        for (const double headroom : {0.0, 0.2, 0.45, 0.9}) {
            const ValueScale scale = makeValueScale(lowest, highest, maxTicks, headroom);
            const QByteArray where = QStringLiteral("%1 ticks, headroom %2: %3 to %4: %5")
                                         .arg(maxTicks)
                                         .arg(headroom)
                                         .arg(scale.minimum)
                                         .arg(scale.maximum)
                                         .arg(ticksOf(scale))
                                         .toUtf8();
            QVERIFY2(std::isfinite(scale.minimum) && std::isfinite(scale.maximum), where.constData());
            QVERIFY2(scale.minimum <= 0 && scale.maximum >= 0 && scale.minimum < scale.maximum, where.constData());
            QVERIFY2(
                !scale.ticks.empty() && scale.ticks.size() <= static_cast<size_t>(maxTicks) + 1, where.constData());
            bool hasZero = false;
            for (size_t i = 0; i < scale.ticks.size(); ++i) {
                const double value = scale.ticks[i].toDouble();
                hasZero = hasZero || scale.ticks[i].isZero();
                const double slack = 1e-9 * (scale.maximum - scale.minimum);
                QVERIFY2(value >= scale.minimum - slack && value <= scale.maximum + slack, where.constData());
                if (i > 0)
                    QVERIFY2(std::abs(value - scale.ticks[i - 1].toDouble() - scale.step) < 1e-6 * scale.step,
                        where.constData());
            }
            QVERIFY2(hasZero, where.constData());
        }
    }
}

void TestValueScale::headroomIsAShareOfTheAxis()
{
    const ValueScale scale = makeValueScale(0, 80, 5, 0.2);
    QCOMPARE(scale.minimum, 0.0);
    QCOMPARE(scale.maximum, 100.0);
}

void TestValueScale::headroomBelowOnlyWhereNegative()
{
    QCOMPARE(makeValueScale(0, 80, 5, 0.2).minimum, 0.0);
    QCOMPARE(makeValueScale(-80, 0, 5, 0.2).maximum, 0.0);
    QCOMPARE(makeValueScale(-80, 0, 5, 0.2).minimum, -100.0);
    QVERIFY(makeValueScale(-10, 80, 5, 0.2).minimum < -10);
}

void TestValueScale::positionRunsFromZeroToOne()
{
    const ValueScale scale = makeValueScale(-50, 150, 5, 0);
    QCOMPARE(scale.position(-50), 0.0);
    QCOMPARE(scale.position(0), 0.25);
    QCOMPARE(scale.position(150), 1.0);
}

QTEST_APPLESS_MAIN(TestValueScale)
#include "tst_valuescale.moc"
