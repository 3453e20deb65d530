// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every number of the report's text that belongs to a figure follows from the bundled snapshot by computing. The
// expected numbers below are the report's; nothing is copied from the source data.

#include <QTest>

#include <cmath>

#include "db/snapshot/snapshotreader.h"
#include "db/view/figurestate.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAreAsPrinted_data();
    void valuesAreAsPrinted();
    void growthIsAsPrinted_data();
    void growthIsAsPrinted();
    void annualGrowthOfTheDecadeIsAsPrinted();
    void roundedTotalsAreAsPrinted_data();
    void roundedTotalsAreAsPrinted();
    void partsAddUp_data();
    void partsAddUp();
    void sharesAddUpToTheWhole();
    void missingValuesStayMissing_data();
    void missingValuesStayMissing();
    void estimatesSayTheirRange_data();
    void estimatesSayTheirRange();
    void breakOfBasisIsSaidAtTheValue_data();
    void breakOfBasisIsSaidAtTheValue();
    void otherBasesStandInSeriesOfTheirOwn();
    void englishUnitsAreExact();

private:
    CellKey key(const QString &figure, const QString &series, const QString &category);
    const Observation &at(const QString &figure, const QString &series, const QString &category);
    double value(const QString &figure, const QString &series, const QString &category);

    QMap<QString, FigureState> m_figures;
};

void TestFacts::initTestCase()
{
    const auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    for (const Figure &figure : snapshot->figures)
        m_figures.insert(figure.spec.id, makeFigureState(*snapshot, figure));
    QCOMPARE(m_figures.size(), 6);
}

CellKey TestFacts::key(const QString &figure, const QString &series, const QString &category)
{
    CellKey result;
    const FigureSpec &spec = m_figures[figure].spec;
    for (size_t i = 0; i < spec.series.size(); ++i) {
        if (spec.series[i].id == series)
            result.series = static_cast<int>(i);
    }
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        if (spec.categories[i].id == category)
            result.category = static_cast<int>(i);
    }
    return result;
}

const Observation &TestFacts::at(const QString &figure, const QString &series, const QString &category)
{
    static const Observation none;
    const CellKey cell = key(figure, series, category);
    if (!cell.isValid() || !m_figures[figure].at(cell)) {
        qWarning() << "no cell" << figure << series << category;
        return none;
    }
    return *m_figures[figure].at(cell);
}

double TestFacts::value(const QString &figure, const QString &series, const QString &category)
{
    const auto &decimal = at(figure, series, category).value;
    return decimal ? decimal->toDouble() : std::nan("");
}

void TestFacts::valuesAreAsPrinted_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("printed");

    QTest::newRow("digitally deliverable 2011") << "fig1"
                                                << "total_report"
                                                << "2011"
                                                << "1648.4";
    QTest::newRow("digitally deliverable 2021") << "fig1"
                                                << "total_report"
                                                << "2021"
                                                << "3596.9";
    QTest::newRow("digitally deliverable exports 2021") << "fig1"
                                                        << "exports_report"
                                                        << "2021"
                                                        << "1948.5";
    QTest::newRow("growth of digitally deliverable") << "fig1"
                                                     << "growth_report"
                                                     << "2021"
                                                     << "22.3";
    QTest::newRow("growth a year") << "fig1"
                                   << "cagr_report"
                                   << "2011-2021"
                                   << "8.1";
    QTest::newRow("ICT exports in figure 2") << "fig2"
                                             << "exports"
                                             << "telecom"
                                             << "769.9";
    QTest::newRow("ICT exports") << "fig3"
                                 << "exports"
                                 << "2021"
                                 << "769.9";
    QTest::newRow("ICT trade") << "fig3"
                               << "total"
                               << "2021"
                               << "1171.1";
    QTest::newRow("ICT growth") << "fig3"
                                << "total_growth"
                                << "2021"
                                << "27.3";
    QTest::newRow("ICT exports growth") << "fig3"
                                        << "exports_growth"
                                        << "2021"
                                        << "30.4";
    QTest::newRow("games overseas") << "fig4"
                                    << "overseas"
                                    << "2021"
                                    << "180.13";
    QTest::newRow("games overseas growth") << "fig4"
                                           << "overseas_growth"
                                           << "2021"
                                           << "16.59";
    QTest::newRow("e-commerce imports") << "fig6"
                                        << "imports"
                                        << "2021"
                                        << "5319";
    QTest::newRow("e-commerce growth") << "fig6"
                                       << "total_growth"
                                       << "2021"
                                       << "18.6";
    QTest::newRow("e-commerce exports growth") << "fig6"
                                               << "exports_growth"
                                               << "2021"
                                               << "28.3";
    QTest::newRow("e-commerce imports growth") << "fig6"
                                               << "imports_growth"
                                               << "2021"
                                               << "-0.9";
}

void TestFacts::valuesAreAsPrinted()
{
    QFETCH(QString, figure);
    QFETCH(QString, series);
    QFETCH(QString, category);
    QFETCH(QString, printed);
    const Observation &observation = at(figure, series, category);
    QVERIFY(observation.value);
    QCOMPARE(observation.value->toString(), printed);
    QCOMPARE(observation.evidence, Evidence::Printed);
    QCOMPARE(observation.releaseId, u"report"_s);
    QCOMPARE(observation.sourceId, u"report"_s);
}

void TestFacts::growthIsAsPrinted_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("series");
    QTest::addColumn<double>("printed");
    QTest::addColumn<double>("tolerance"); // half a unit of the last printed digit, plus the rounding of the base

    QTest::newRow("figure 1 total") << "fig1"
                                    << "total_report" << 22.3 << 0.05;
    QTest::newRow("figure 3 total") << "fig3"
                                    << "total" << 27.3 << 0.05;
    QTest::newRow("figure 3 exports") << "fig3"
                                      << "exports" << 30.4 << 0.05;
    QTest::newRow("figure 4 overseas") << "fig4"
                                       << "overseas" << 16.59 << 0.005;
    QTest::newRow("figure 6 total") << "fig6"
                                    << "total" << 18.6 << 0.05;
    QTest::newRow("figure 6 exports") << "fig6"
                                      << "exports" << 28.3 << 0.05;
    QTest::newRow("figure 6 imports") << "fig6"
                                      << "imports" << -0.9 << 0.05;
}

void TestFacts::growthIsAsPrinted()
{
    QFETCH(QString, figure);
    QFETCH(QString, series);
    QFETCH(double, printed);
    QFETCH(double, tolerance);
    const double growth = (value(figure, series, u"2021"_s) / value(figure, series, u"2020"_s) - 1) * 100;
    QVERIFY2(std::abs(growth - printed) <= tolerance + 1e-9, qPrintable(QString::number(growth)));
}

void TestFacts::annualGrowthOfTheDecadeIsAsPrinted()
{
    const double ratio
        = value(u"fig1"_s, u"total_report"_s, u"2021"_s) / value(u"fig1"_s, u"total_report"_s, u"2011"_s);
    QCOMPARE(QString::number((std::pow(ratio, 1.0 / 10) - 1) * 100, 'f', 1), u"8.1"_s);
}

void TestFacts::roundedTotalsAreAsPrinted_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("trillionYuan");

    QTest::newRow("trade") << "total"
                           << "1.92";
    QTest::newRow("exports") << "exports"
                             << "1.39";
}

void TestFacts::roundedTotalsAreAsPrinted()
{
    QFETCH(QString, series);
    QFETCH(QString, trillionYuan);
    const auto &observed = at(u"fig6"_s, series, u"2021"_s).value;
    QVERIFY(observed);
    const auto trillion = observed->dividedBy(Decimal(10000, 0), 2);
    QVERIFY(trillion);
    QCOMPARE(trillion->toString(), trillionYuan);
}

void TestFacts::partsAddUp_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QStringList>("parts"); // series/category
    QTest::addColumn<QString>("whole");

    const auto row = [](const char *name, const QString &figure, const QStringList &parts, const QString &whole) {
        QTest::newRow(name) << figure << parts << whole;
    };
    row("figure 1, 2021", u"fig1"_s, {u"exports_report/2021"_s, u"imports_report/2021"_s}, u"total_report/2021"_s);
    row("figure 2 exports", u"fig2"_s,
        {u"exports/telecom"_s, u"exports/other_business"_s, u"exports/ip"_s, u"exports/three_rest"_s},
        u"exports/total"_s);
    row("figure 2 imports", u"fig2"_s, {u"imports/telecom"_s, u"imports/ip"_s, u"imports/rest_with_business"_s},
        u"imports/total"_s);
    row("figure 3, 2021", u"fig3"_s, {u"exports/2021"_s, u"imports/2021"_s}, u"total/2021"_s);
    for (const char *year : {"2018", "2019", "2020", "2021"}) {
        const QString y = QString::fromLatin1(year);
        row(year, u"fig6"_s, {u"exports/"_s + y, u"imports/"_s + y}, u"total/"_s + y);
    }
}

void TestFacts::partsAddUp()
{
    QFETCH(QString, figure);
    QFETCH(QStringList, parts);
    QFETCH(QString, whole);
    const auto decimal = [&](const QString &address) {
        return at(figure, address.section(u'/', 0, 0), address.section(u'/', 1)).value;
    };
    std::optional<Decimal> sum = Decimal(0, 0);
    for (const QString &part : parts) {
        QVERIFY2(decimal(part), qPrintable(part));
        sum = sum->plus(*decimal(part));
    }
    QVERIFY(decimal(whole));
    QVERIFY2(sum->compare(*decimal(whole)) == std::strong_ordering::equal, qPrintable(sum->toString()));
}

void TestFacts::sharesAddUpToTheWhole()
{
    std::optional<Decimal> sum = Decimal(0, 0);
    for (const char *market : {"us", "japan", "korea", "others"})
        sum = sum->plus(*at(u"fig5"_s, u"share"_s, QString::fromLatin1(market)).value);
    QCOMPARE(sum->toString(), u"100.00"_s);
    QCOMPARE(at(u"fig5"_s, u"share"_s, u"others"_s).evidence, Evidence::Derived);
}

void TestFacts::missingValuesStayMissing_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");

    QTest::newRow("ICT imports 2012") << "fig3"
                                      << "imports"
                                      << "2012"
                                      << ""
                                      << "";
    QTest::newRow("ICT imports 2015") << "fig3"
                                      << "imports"
                                      << "2015"
                                      << "81.5"
                                      << "";
    QTest::newRow("ICT imports 2018") << "fig3"
                                      << "imports"
                                      << "2018"
                                      << "235"
                                      << "242";
    QTest::newRow("ICT imports 2019") << "fig3"
                                      << "imports"
                                      << "2019"
                                      << "265"
                                      << "275";
    QTest::newRow("ICT trade 2016, of two bases") << "fig3"
                                                  << "total"
                                                  << "2016"
                                                  << ""
                                                  << "";
    QTest::newRow("knowledge-intensive 2012") << "fig1"
                                              << "total_kis"
                                              << "2012"
                                              << "1620"
                                              << "1665";
    QTest::newRow("games 2017") << "fig4"
                                << "domestic"
                                << "2017"
                                << "1397.3"
                                << "1398.5";
    QTest::newRow("games overseas 2014") << "fig4"
                                         << "overseas"
                                         << "2014"
                                         << "8.0"
                                         << "";
    QTest::newRow("growth after a gap") << "fig4"
                                        << "domestic_growth"
                                        << "2018"
                                        << ""
                                        << "";
    QTest::newRow("growth into a gap") << "fig3"
                                       << "imports_growth"
                                       << "2012"
                                       << ""
                                       << "";
}

void TestFacts::missingValuesStayMissing()
{
    QFETCH(QString, figure);
    QFETCH(QString, series);
    QFETCH(QString, category);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const Observation &observation = at(figure, series, category);
    QVERIFY(!observation.value);
    QCOMPARE(observation.evidence, Evidence::Missing);
    QCOMPARE(observation.low ? observation.low->toString() : QString(), low);
    QCOMPARE(observation.high ? observation.high->toString() : QString(), high);
    QVERIFY(!observation.note.zh.isEmpty());
    QVERIFY(!observation.note.en.isEmpty());
}

void TestFacts::estimatesSayTheirRange_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QStringList>("sources");

    QTest::newRow("imports 2016") << u"fig3/imports/2016"_s << Evidence::Published << u"126.5 127 127.5"_s
                                  << QStringList{u"safe-2016"_s};
    QTest::newRow("imports 2017") << u"fig3/imports/2017"_s << Evidence::Derived << u"190 193.7 196"_s
                                  << QStringList{u"safe-2016"_s, u"mofcom-ict"_s};
    QTest::newRow("exports of IP") << u"fig2/exports/ip"_s << Evidence::Published << u"117.0 117.6 118.2"_s
                                   << QStringList{u"wdi-royl"_s};
    QTest::newRow("imports of IP") << u"fig2/imports/ip"_s << Evidence::Published << u"466.5 468.9 471.3"_s
                                   << QStringList{u"wdi-royl"_s};
    QTest::newRow("three left") << u"fig2/exports/three_rest"_s << Evidence::Derived << u"115 124.9 135"_s
                                << QStringList{u"report"_s, u"wto-share"_s, u"wdi-royl"_s};
    QTest::newRow("four left") << u"fig2/imports/rest_with_business"_s << Evidence::Derived << u"775.9 778.3 780.7"_s
                               << QStringList{u"report"_s, u"wdi-royl"_s};
}

void TestFacts::estimatesSayTheirRange()
{
    QFETCH(QString, address);
    const QStringList ids = address.split(u'/');
    const Observation &observation = at(ids[0], ids[1], ids[2]);
    QVERIFY(observation.value && observation.low && observation.high);
    const QStringList numbers{observation.low->toString(), observation.value->toString(), observation.high->toString()};
    QTEST(numbers.join(u' '), "numbers");
    QTEST(observation.evidence, "evidence");
    QTEST(observation.sourceIds(), "sources");
    QCOMPARE(observation.formula.isEmpty(), observation.evidence != Evidence::Derived);
    QVERIFY(!observation.note.zh.isEmpty() && !observation.note.en.isEmpty());
}

void TestFacts::breakOfBasisIsSaidAtTheValue_data()
{
    QTest::addColumn<QString>("series");
    for (const char *series : {"exports", "exports_growth", "exports_growth_mofcom"})
        QTest::newRow(series) << QString::fromLatin1(series);
}

void TestFacts::breakOfBasisIsSaidAtTheValue()
{
    QFETCH(QString, series);
    const Text &note = at(u"fig3"_s, series, u"2018"_s).note;
    for (const QString &part : {u"口径中断"_s, u"69.5%"_s, u"11.8%"_s})
        QVERIFY2(note.zh.contains(part), qPrintable(note.zh));
    for (const QString &part : {u"Break of basis"_s, u"69.5%"_s, u"11.8%"_s})
        QVERIFY2(note.en.contains(part), qPrintable(note.en));
    // And under the picture, which shows no notes of values.
    const Text &below = m_figures[u"fig3"_s].spec.note;
    QVERIFY(below.zh.contains(u"口径中断"_s) && below.en.contains(u"break of basis"_s));
    // What the notes say is what the values give.
    const double ours = value(u"fig3"_s, u"exports"_s, u"2018"_s) / value(u"fig3"_s, u"exports"_s, u"2017"_s);
    QCOMPARE(QString::number((ours - 1) * 100, 'f', 1), u"69.5"_s);
    QCOMPARE(value(u"fig3"_s, u"exports_growth"_s, u"2018"_s), 69.5);
    QCOMPARE(value(u"fig3"_s, u"exports_growth_mofcom"_s, u"2018"_s), 69.5);
    QCOMPARE(value(u"fig3"_s, u"exports_growth_bop"_s, u"2018"_s), 11.8);
}

/// No series of the report has a value of another basis, and no other basis is drawn beside them unasked.
void TestFacts::otherBasesStandInSeriesOfTheirOwn()
{
    const QMap<QString, QString> others{
        {u"exports_bop"_s, u"bop"_s}, {u"exports_growth_bop"_s, u"bop"_s}, {u"exports_growth_mofcom"_s, u"mofcom"_s}};
    const FigureState &state = m_figures[u"fig3"_s];
    int found = 0;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        const Series &series = state.spec.series[static_cast<size_t>(s)];
        const QString release = others.value(series.id, u"report"_s);
        QCOMPARE(series.panel < 0, release != u"report"_s);
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (const Cell &cell = state.at({s, c}))
                QCOMPARE(cell->releaseId, release);
        }
        found += release != u"report"_s;
    }
    QCOMPARE(found, int(others.size()));
    QCOMPARE(at(u"fig3"_s, u"exports_bop"_s, u"2021"_s).value->toString(), u"507.18"_s);
}

void TestFacts::englishUnitsAreExact()
{
    const FigureState &state = m_figures[u"fig1"_s];
    const CellKey cell = key(u"fig1"_s, u"total_report"_s, u"2011"_s);
    const Unit &unit = state.seriesUnits[static_cast<size_t>(cell.series)];
    QCOMPARE(unit.name.zh, u"亿美元"_s);
    QCOMPARE(unit.name.en, u"US$ billion"_s);
    QCOMPARE(state.at(cell)->value->times(unit.factor)->toString(), u"164.84"_s);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
