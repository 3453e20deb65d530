// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scripts get of search and of check --claims.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "app/cli/command.h"
#include "tests/cli/clisupport.h"
#include "tests/support/snapshotfixture.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

class TestSearchCommand final : public QObject
{
    Q_OBJECT

private slots:
    void printsTheBestFirst();
    void printsJson();
    void saysWhyAResultStandsThere();
    void saysItInJson();
    void saysWhatIsOnlyNear();
    void saysThatThereIsNothing();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void claimsOfTheReportHold();
    void aWrongDigitIsToldByTheExitCode();
};

void TestSearchCommand::printsTheBestFirst()
{
    const Outcome outcome
        = runInProcess({u"search"_s, u"164.84"_s, u"billion"_s, u"--lang"_s, u"en"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0],
        u"indicator\tdds_trade_2011\tChina's trade in digitally deliverable services (exports and imports), base year\t"
        "US$164.84 billion · 2011 · ■ Printed in the report"_s);
    QVERIFY(lines[1].startsWith(u"observation\tfig1/total_report/2011\t2011 Total (report): US$164.84 billion\t"_s));
    QVERIFY(runInProcess({u"search"_s, u"韩国"_s, u"--lang"_s, u"zh"_s})
                .out.startsWith(u"category\tfig5/korea\t韩国\t市场占比：7.19%（其他公开来源） · 图5 "_s));
    QVERIFY(runInProcess({u"search"_s, u"云"_s})
                .out.startsWith(u"glossary\tcloud_computing\t云计算 / Cloud computing\t"_s));
}

void TestSearchCommand::printsJson()
{
    const Outcome outcome = runInProcess({u"search"_s, u"--json"_s, u"unicorn"_s});
    const QJsonArray hits = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QVERIFY(hits.size() >= 2);
    const QJsonObject first = hits[0].toObject();
    QCOMPARE(first.value(u"kind"_s).toString(), u"glossary"_s);
    QCOMPARE(first.value(u"title"_s).toObject().value(u"zh"_s).toString(), u"独角兽企业"_s);
}

/// Below each result its reasons, which add up; results with more points first.
void TestSearchCommand::saysWhyAResultStandsThere()
{
    const Outcome outcome = runInProcess(
        {u"search"_s, u"--explain"_s, u"exports growth 2021"_s, u"--lang"_s, u"en"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(outcome.code, 0);
    static const QRegularExpression reason(u"^ *(-?\\d+\\.\\d)  ( *-?\\d+ × \\d\\.\\d\\d| +)  (\\w.*)$"_s);
    int hits = 0;
    int reasons = 0;
    double sum = 0;
    double before = 1e9;
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(u'\t')) {
            ++hits;
            reasons = 0;
            sum = 0;
            continue;
        }
        const QRegularExpressionMatch match = reason.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        const double points = match.captured(1).toDouble();
        if (match.captured(3) != u"in all") {
            ++reasons;
            sum += points;
            continue;
        }
        QVERIFY(reasons > 3);
        QVERIFY2(qAbs(sum - points) < 0.05 * (reasons + 1), qPrintable(line)); // each is rounded
        QVERIFY2(points <= before, qPrintable(line));
        before = points;
    }
    QCOMPARE(hits, 3);
    QVERIFY(outcome.out.contains(u"    40.0    40 × 1.00  is the value of that year\n"_s));
    QVERIFY(before < 1e9);
    QVERIFY(runInProcess({u"search"_s, u"--explain"_s, u"qqqq"_s}).out.isEmpty());
}

void TestSearchCommand::saysItInJson()
{
    const Outcome outcome = runInProcess({u"search"_s, u"--json"_s, u"--explain"_s, u"unicorn"_s});
    const QJsonArray hits = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QVERIFY(hits.size() >= 2);
    const QJsonObject explanation = hits[0].toObject().value(u"explanation"_s).toObject();
    const QJsonArray features = explanation.value(u"features"_s).toArray();
    QStringList ids;
    double sum = 0;
    for (const QJsonValue &each : features) {
        ids << each[u"feature"].toString();
        sum += each[u"value"].toDouble() * each[u"weight"].toDouble();
    }
    QVERIFY(ids.contains(u"phrase"_s)); // "Unicorn"
    QVERIFY(qAbs(sum - explanation.value(u"score"_s).toDouble()) < 1e-6);
}

void TestSearchCommand::saysWhatIsOnlyNear()
{
    const Outcome outcome = runInProcess({u"search"_s, u"离岸火箭"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err.trimmed(), u"Nothing has all of that. The nearest there is:"_s);
    QVERIFY(!outcome.out.isEmpty());
}

void TestSearchCommand::saysThatThereIsNothing()
{
    for (const QString &words : {u"qqqq"_s, u"*"_s, u"镕"_s}) {
        const Outcome outcome = runInProcess({u"search"_s, words, u"--lang"_s, u"en"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, u"Nothing was found for \"%1\".\n"_s.arg(words));
        QCOMPARE(outcome.out, QString());
    }
}

void TestSearchCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no words") << QStringList{u"search"_s};
    QTest::newRow("blank") << QStringList{u"search"_s, u"  "_s};
    QTest::newRow("limit of none") << QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("limit of many") << QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"1001"_s};
    QTest::newRow("limit of letters") << QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"search"_s, u"a"_s, u"--deep"_s};
}

void TestSearchCommand::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = runInProcess(arguments);
    QCOMPARE(outcome.code, static_cast<int>(ExitCode::WrongUsage));
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
}

void TestSearchCommand::claimsOfTheReportHold()
{
    const Outcome outcome = runInProcess({u"check"_s, u"--claims"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 91 + 6);
    QVERIFY(lines.contains(u"consistent\tdds_growth\tYear-on-year growth of total trade (2021)\t"
                           "US$359.69 billion ÷ US$294.10 billion − 1 = 22.302%"_s));
    QVERIFY(lines.contains(u"Does not hold: 0"_s));
}

void TestSearchCommand::aWrongDigitIsToldByTheExitCode()
{
    const SnapshotFixture fixture;
    QVERIFY(fixture.build(smallSource(), u"right.sqlite"_s));
    QCOMPARE(runInProcess({u"check"_s, u"--claims"_s, fixture.path(u"right.sqlite"_s)}).code, 0);
    // Growth from 100.0 to 120.50 is 20.5 %.
    QVERIFY(fixture.build(replaced(smallSource(), u"indicator"_s, u",20.5,"_s, u",20.9,"_s), u"wrong.sqlite"_s));
    const Outcome outcome
        = runInProcess({u"check"_s, u"--claims"_s, u"--lang"_s, u"en"_s, fixture.path(u"wrong.sqlite"_s)});
    QCOMPARE(outcome.code, static_cast<int>(ExitCode::ClaimContradicted));
    QVERIFY(outcome.out.startsWith(u"contradicts\tgrowth\tGrowth of exports\t"_s));
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
