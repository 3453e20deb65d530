// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verdicts computed by hand on small numbers, and those of the report's claims.

#include <QTest>

#include <algorithm>

#include "db/audit/exact.h"
#include "db/audit/releasedifference.h"
#include "db/snapshot/snapshotreader.h"
#include "db/words/auditwords.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

Decimal number(const QString &text) { return Decimal::parse(text).value(); }

/// A snapshot of one claim about key figures with these values; the first one is the stated value unless the claim has
/// none. Terms and bases: how many of each follow, in this order.
Snapshot claimOf(ClaimKind kind, const QStringList &values, int terms, int bases, int years = 0)
{
    const bool isRatio = kind == ClaimKind::Growth || kind == ClaimKind::AverageGrowth || kind == ClaimKind::Share
        || kind == ClaimKind::CombinedGrowth || kind == ClaimKind::Whole;
    const bool termsAreRatios = kind == ClaimKind::CombinedGrowth || kind == ClaimKind::Whole;
    Snapshot snapshot;
    snapshot.units = {percentUnit(),
        {u"t"_s, {u"吨"_s, u"t"_s}, u"t"_s, u"吨"_s, Decimal(1, 0), {u"%1吨"_s, u"%1 t"_s}, u"mass"_s, Decimal(1, 0)}};
    Claim claim;
    claim.kind = kind;
    claim.years = years;
    const int stated = static_cast<int>(values.size()) - terms - bases;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const bool isStated = i < stated;
        const bool isTerm = !isStated && i < stated + terms;
        Indicator indicator;
        indicator.id = QString::number(i);
        indicator.value = number(values[i]);
        indicator.unitId = (isStated && isRatio) || (isTerm && termsAreRatios) ? u"percent"_s : u"t"_s;
        snapshot.indicators.push_back(indicator);
        ClaimOperand operand;
        operand.role = isStated ? OperandRole::Stated : isTerm ? OperandRole::Term : OperandRole::Base;
        operand.indicatorId = indicator.id;
        claim.operands.push_back(operand);
    }
    snapshot.claims = {claim};
    return snapshot;
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void verdicts_data();
    void verdicts();
    void boundsAreThoseOfTheDigits();
    void knownRangesCount();
    void claimsOfTheReport_data();
    void claimsOfTheReport();
    void computesTheExamples_data();
    void computesTheExamples();
    void countsAreThose();
    void wordsShowTheArithmetic();
    void laterReleasesAreCompared();

private:
    ClaimCheck checkOf(const QString &id) const;

    Snapshot m_snapshot;
};

void TestAudit::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

ClaimCheck TestAudit::checkOf(const QString &id) const
{
    const auto &claims = m_snapshot.claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [&id](const Claim &claim) { return claim.id == id; });
    return check(m_snapshot, static_cast<size_t>(found - claims.begin()));
}

void TestAudit::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("rounded");
    const auto row = [](const char *value, int digits, const char *rounded) {
        QTest::addRow("%s to %d", value, digits)
            << QString::fromLatin1(value) << digits << QString::fromLatin1(rounded);
    };
    row("1.25", 1, "1.3");
    row("-1.25", 1, "-1.3");
    row("1.249", 1, "1.2");
    row("0.05", 1, "0.1");
    row("-0.04", 1, "0.0");
    row("99.95", 1, "100.0");
    row("3", 2, "3.00");
    row("0", 0, "0");
    row("0.084258", 4, "0.0843");
}

void TestAudit::roundsHalfAwayFromZero()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QFETCH(QString, rounded);
    QCOMPARE(roundedDecimal(exact(number(value)), digits).value().toString(), rounded);
    QVERIFY(!roundedDecimal(power(mpq_class(10), 30), 0));
    QCOMPARE(halfUnit(number(u"1.20"_s)), mpq_class(1, 200));
}

void TestAudit::verdicts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("bases");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("verdict");
    const auto row
        = [](ClaimKind kind, const QString &values, int terms, int bases, const QString &verdict, int years = 0) {
              QTest::addRow("%s of %s", qPrintable(toId(kind)), qPrintable(values))
                  << static_cast<int>(kind) << values.split(u' ') << terms << bases << years << verdict;
          };
    // 110 / 100 - 1 is 10 %; with what is printed so from 8.955 to 11.055 %.
    row(ClaimKind::Growth, u"10 110 100"_s, 1, 1, u"holds"_s);
    row(ClaimKind::Growth, u"10.0 110 100"_s, 1, 1, u"holds"_s);
    row(ClaimKind::Growth, u"10.4 110 100"_s, 1, 1, u"within_rounding"_s);
    row(ClaimKind::Growth, u"11.1 110 100"_s, 1, 1, u"within_rounding"_s);
    row(ClaimKind::Growth, u"11.2 110 100"_s, 1, 1, u"contradicts"_s);
    row(ClaimKind::Growth, u"8.9 110 100"_s, 1, 1, u"contradicts"_s);
    row(ClaimKind::Growth, u"9.0 110 100"_s, 1, 1, u"within_rounding"_s);
    row(ClaimKind::Growth, u"-0.9 99.05 100.00"_s, 1, 1, u"holds"_s); // -0.95, on the edge
    row(ClaimKind::Growth, u"-0.9 5319 5370"_s, 1, 1, u"holds"_s);
    row(ClaimKind::Growth, u"0.9 5319 5370"_s, 1, 1, u"contradicts"_s);
    // 2^(1/10) - 1 is 7.18 %; with what is printed so from 7.10 to 7.26 %.
    row(ClaimKind::AverageGrowth, u"7.2 200 100"_s, 1, 1, u"holds"_s, 10);
    row(ClaimKind::AverageGrowth, u"7.1 200 100"_s, 1, 1, u"within_rounding"_s, 10);
    row(ClaimKind::AverageGrowth, u"7.0 200 100"_s, 1, 1, u"contradicts"_s, 10);
    row(ClaimKind::AverageGrowth, u"100 200 100"_s, 1, 1, u"holds"_s, 1);
    // 100 became 110 and 100 stayed: 210 / 200 is 5 % more.
    row(ClaimKind::CombinedGrowth, u"5.0 10.0 0.0 110 100"_s, 2, 2, u"holds"_s);
    row(ClaimKind::CombinedGrowth, u"5.1 10.0 0.0 110 100"_s, 2, 2, u"within_rounding"_s);
    row(ClaimKind::CombinedGrowth, u"5.3 10.0 0.0 110 100"_s, 2, 2, u"contradicts"_s);
    row(ClaimKind::Share, u"50 30 20 100"_s, 2, 1, u"holds"_s);
    row(ClaimKind::Share, u"51 30 20 100"_s, 2, 1, u"within_rounding"_s);
    row(ClaimKind::Share, u"52 30 20 100"_s, 2, 1, u"contradicts"_s);
    row(ClaimKind::Sum, u"4.6 1.2 3.4"_s, 2, 0, u"holds"_s);
    row(ClaimKind::Sum, u"4.7 1.2 3.4"_s, 2, 0, u"within_rounding"_s);
    row(ClaimKind::Sum, u"4.8 1.2 3.4"_s, 2, 0, u"contradicts"_s);
    row(ClaimKind::Difference, u"6 10 4"_s, 1, 1, u"holds"_s);
    row(ClaimKind::Difference, u"8 10 4"_s, 1, 1, u"contradicts"_s);
    row(ClaimKind::Equal, u"1.4 1.39"_s, 1, 0, u"holds"_s);
    row(ClaimKind::Equal, u"1.4 1.46"_s, 1, 0, u"contradicts"_s);
    row(ClaimKind::Equal, u"1.39 1.4"_s, 1, 0, u"within_rounding"_s);
    row(ClaimKind::Rank, u"5 4"_s, 1, 0, u"holds"_s);
    row(ClaimKind::Rank, u"6 4"_s, 1, 0, u"contradicts"_s);
    row(ClaimKind::Rank, u"4 4"_s, 1, 0, u"contradicts"_s);
    row(ClaimKind::Whole, u"60 40"_s, 2, 0, u"holds"_s);
    row(ClaimKind::Whole, u"33.3 33.3 33.3"_s, 3, 0, u"within_rounding"_s);
    row(ClaimKind::Whole, u"50 48"_s, 2, 0, u"contradicts"_s);
    row(ClaimKind::Coincidence, u"6 10 4"_s, 1, 1, u"remark"_s);
    row(ClaimKind::Coincidence, u"6.1 10 4"_s, 1, 1, u"contradicts"_s);
    row(ClaimKind::Unchecked, u"6"_s, 0, 0, u"cannot_be_checked"_s);
}

void TestAudit::verdicts()
{
    QFETCH(int, kind);
    QFETCH(QStringList, values);
    QFETCH(int, terms);
    QFETCH(int, bases);
    QFETCH(int, years);
    QFETCH(QString, verdict);
    const Snapshot snapshot = claimOf(static_cast<ClaimKind>(kind), values, terms, bases, years);
    const ClaimCheck result = check(snapshot, 0);
    QCOMPARE(toId(result.verdict), verdict);
    QCOMPARE(result.computed.has_value(), static_cast<ClaimKind>(kind) != ClaimKind::Unchecked);
}

void TestAudit::boundsAreThoseOfTheDigits()
{
    const ClaimCheck growth = check(claimOf(ClaimKind::Growth, {u"10"_s, u"110"_s, u"100"_s}, 1, 1), 0);
    QCOMPARE(growth.computed->toString(), u"10.00"_s);
    QCOMPARE(growth.printed->low.toString(), u"9.5"_s);
    QCOMPARE(growth.printed->high.toString(), u"10.5"_s);
    QCOMPARE(growth.possible->low.toString(), u"8.95"_s); // 109.5 / 100.5 - 1 is 8.9552 %, rounded outwards
    QCOMPARE(growth.possible->high.toString(), u"11.06"_s); // 110.5 / 99.5 - 1 is 11.0553 %
    const ClaimCheck average = check(claimOf(ClaimKind::AverageGrowth, {u"7.2"_s, u"200"_s, u"100"_s}, 1, 1, 10), 0);
    QCOMPARE(average.computed->toString(), u"7.177"_s);
    QCOMPARE(average.possible->low.toString(), u"7.097"_s); // (199.5 / 100.5)^(1/10) - 1 is 7.0974 %
    QCOMPARE(average.possible->high.toString(), u"7.258"_s); // (200.5 / 99.5)^(1/10) - 1 is 7.2578 %
}

void TestAudit::knownRangesCount()
{
    // 2020 is known to lie between 2939.8 and 2942.2: the range of the observation, not of its digits.
    const ClaimCheck growth = checkOf(u"dds_growth"_s);
    QCOMPARE(growth.possible->low.toString(), u"22.250"_s); // 3596.85 / 2942.2 - 1 is 22.2504 %
    QCOMPARE(growth.possible->high.toString(), u"22.354"_s); // 3596.95 / 2939.8 - 1 is 22.3536 %
}

void TestAudit::claimsOfTheReport_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("verdict");
    const QStringList rounding{u"world_sum"_s, u"world_developed_share"_s, u"cbec_text_growth"_s};
    const QStringList open{u"world_services_share"_s, u"world_share_change"_s, u"ict_share"_s,
        u"offshore_outsourcing_growth"_s, u"offshore_us_growth"_s, u"offshore_hong_kong_growth"_s,
        u"offshore_eu_growth"_s, u"offshore_belt_road_growth"_s, u"software_exports_growth"_s,
        u"software_outsourcing_exports_growth"_s, u"embedded_software_exports_growth"_s, u"cloud_market_growth"_s,
        u"cips_transactions_growth"_s, u"cips_value_growth"_s, u"data_share"_s, u"data_rank"_s, u"unicorn_rank"_s,
        u"developed_dds_growth"_s, u"developing_dds_growth"_s, u"broadband_rank"_s, u"lte_rank"_s,
        u"china_datasphere_rank"_s, u"cbec_share"_s, u"cbec_multiple"_s, u"cbec_retail_rank"_s, u"b2c_rank"_s,
        u"b2b_share"_s};
    for (const Claim &claim : m_snapshot.claims) {
        QString verdict = u"holds"_s;
        if (rounding.contains(claim.id))
            verdict = u"within_rounding"_s;
        else if (open.contains(claim.id))
            verdict = u"cannot_be_checked"_s;
        else if (claim.isByConstruction)
            verdict = u"consistent"_s;
        else if (claim.id == u"dds_coincidence"_s)
            verdict = u"remark"_s;
        QTest::newRow(qPrintable(claim.id)) << claim.id << verdict;
    }
}

void TestAudit::claimsOfTheReport()
{
    QFETCH(QString, id);
    QFETCH(QString, verdict);
    const ClaimCheck result = checkOf(id);
    QCOMPARE(toId(result.verdict), verdict);
    // What cannot be checked says why.
    QCOMPARE(m_snapshot.claims[result.claim].reason.isEmpty(), result.verdict != Verdict::CannotBeChecked);
}

void TestAudit::computesTheExamples_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("computed");
    const auto row = [](const char *id, const char *value) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(value);
    };
    row("dds_average_growth", "8.115"); // 1648.4 to 3596.9 in ten years
    row("dds_growth", "22.302"); // on 2941.0
    row("dds_world_share", "5.114"); // 1948.5 of 38100
    row("dds_sum", "3596.900");
    row("game_growth", "16.5890"); // 180.13 against 154.50
    row("offshore_share", "53.535"); // 1994 + 1456 + 1154 of 8600
    row("world_sum", "3.8426"); // 3 + 0.84258
    row("cbec_exports_twice", "1.390"); // 1.39, printed 1.4 too
    row("dds_coincidence", "1648.400");
    row("world_growth", "14.197");
    row("cbec_imports_growth", "-0.950");
    row("datasphere_share", "27.771");
}

void TestAudit::computesTheExamples()
{
    QFETCH(QString, id);
    QFETCH(QString, computed);
    QCOMPARE(checkOf(id).computed->toString(), computed);
}

void TestAudit::countsAreThose()
{
    const std::vector<ClaimCheck> checks = audit(m_snapshot);
    QCOMPARE(count(checks, Verdict::Holds), 25);
    QCOMPARE(count(checks, Verdict::WithinRounding), 3);
    QCOMPARE(count(checks, Verdict::Consistent), 35);
    QCOMPARE(count(checks, Verdict::Contradicts), 0);
    QCOMPARE(count(checks, Verdict::CannotBeChecked), 27);
    QCOMPARE(count(checks, Verdict::Remark), 1);
    QCOMPARE(badgeWords(checksOf(m_snapshot, checks, u"fig1"_s)), u"✓ 2  = 8  • 1"_s);
    QCOMPARE(badgeWords(checksOf(m_snapshot, checks, u"none"_s)), QString());
}

void TestAudit::wordsShowTheArithmetic()
{
    const auto words = [this](const char *id, LabelMode mode) {
        return arithmeticWords(m_snapshot, checkOf(QString::fromLatin1(id)), mode);
    };
    QCOMPARE(words("dds_growth", LabelMode::Chinese), u"3,596.9亿美元 ÷ 2,941.0亿美元 − 1 = 22.302%"_s);
    QCOMPARE(words("dds_growth", LabelMode::English), u"US$359.69 billion ÷ US$294.10 billion − 1 = 22.302%"_s);
    QCOMPARE(words("dds_growth", LabelMode::Both),
        words("dds_growth", LabelMode::Chinese) + u'\n' + words("dds_growth", LabelMode::English));
    QCOMPARE(
        words("dds_average_growth", LabelMode::Chinese), u"(3,596.9亿美元 ÷ 1,648.4亿美元)的10次方根 − 1 = 8.115%"_s);
    QCOMPARE(
        words("offshore_share", LabelMode::Chinese), u"(1,994亿元 + 1,456亿元 + 1,154亿元) ÷ 8,600亿元 = 53.535%"_s);
    QCOMPARE(words("world_sum", LabelMode::English), u"US$3 trillion + US$842.58 billion = US$3.8426 trillion"_s);
    QCOMPARE(words("world_growth", LabelMode::English),
        u"(77.9% + 22.1%) ÷ (77.9% ÷ (1 + 13.4%) + 22.1% ÷ (1 + 17.1%)) − 1 = 14.197%"_s);
    QCOMPARE(words("fig5_regions", LabelMode::English), u"32.58% + 18.54% + 7.19% + 41.69% = 100.00%"_s);
    QCOMPARE(words("cbec_multiple", LabelMode::Both), QString());
}

void TestAudit::laterReleasesAreCompared()
{
    QStringList lines;
    for (const ReleaseDifference &each : releaseDifferences(m_snapshot)) {
        if (each.releaseId == u"unctad-2025"_s)
            lines << each.name.en + u' ' + each.category.en + u' ' + each.report.toString() + u' '
                    + each.other.toString() + u' ' + each.difference->toString() + u' ' + each.percent->toString();
    }
    // 1587.77 against 1648.4 is 3.7 % less, 3510.57 against 3596.9 is 2.4 % less.
    QVERIFY(lines.contains(u"Total (report) 2011 1648.4 1587.77 -60.63 -3.7"_s));
    QVERIFY(lines.contains(u"Total (report) 2021 3596.9 3510.57 -86.33 -2.4"_s));
    QVERIFY(lines.contains(u"Exports (report) 2021 1948.5 1912.88 -35.62 -1.8"_s));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
