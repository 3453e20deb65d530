// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a legend says and what its symbols stand for, and the units over a picture, without any picture.

#include <QTest>

#include <algorithm>

#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "db/words/legend.h"
#include "db/words/unitwords.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QStringList english(const std::vector<LegendItem> &items)
{
    QStringList words;
    for (const LegendItem &item : items)
        words << item.text.en;
    return words;
}

const LegendItem *itemOf(const std::vector<LegendItem> &items, const QString &words)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const LegendItem &item) { return item.text.en == words; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesSeriesThatTheTitleDoesNot();
    void symbolOfASeriesShowsEvidenceThatAllItsValuesHave();
    void tellsWhatIsKnownOfMissingValues_data();
    void tellsWhatIsKnownOfMissingValues();
    void boundAndRangeMayHaveTheSameWords();
    void pointAndAreaOfOneMark();
    void unitsOfAPicture_data();
    void unitsOfAPicture();

private:
    FigureState view(const QString &figure, const ViewState &view = {}) const;

    Snapshot m_snapshot;
};

void TestLegend::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY(snapshot);
    m_snapshot = std::move(*snapshot);
}

FigureState TestLegend::view(const QString &figure, const ViewState &view) const
{
    return *makeView(m_snapshot, *m_snapshot.figure(figure), view);
}

void TestLegend::namesSeriesThatTheTitleDoesNot()
{
    const FigureState trade = view(u"fig3"_s);
    QCOMPARE(english(seriesLegend(trade, 1)), QStringList({u"Exports"_s, u"Imports"_s, u"Total trade"_s}));
    QCOMPARE(seriesLegend(trade, 1).back().series, 2);
    QVERIFY(seriesLegend(view(u"fig4"_s), 0).empty()); // one series
    QVERIFY(seriesLegend(view(u"fig5"_s), 0).empty()); // slices have their names beside them
}

void TestLegend::symbolOfASeriesShowsEvidenceThatAllItsValuesHave()
{
    FigureState state = view(u"fig3"_s);
    for (int category = 0; category < state.data.categoryCount(); ++category) {
        if (Cell cell = state.at({0, category})) {
            cell->evidence = Evidence::Derived;
            state.data.set({0, category}, cell);
        }
    }
    QCOMPARE(seriesLegend(state, 1).front().evidence, Evidence::Derived);
    Cell first = state.at({0, 0});
    first->evidence = Evidence::Published;
    state.data.set({0, 0}, first);
    QCOMPARE(seriesLegend(state, 1).front().evidence, Evidence::Printed);
}

void TestLegend::tellsWhatIsKnownOfMissingValues_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("isLow");
    QTest::addColumn<bool>("isHigh");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("column") << ChartKind::Grouped << false << false << u"No data"_s << Mark::Bar;
    QTest::newRow("column, bound") << ChartKind::Grouped << true << false << u"No data, lower bound only"_s
                                   << Mark::Bar;
    QTest::newRow("column, range") << ChartKind::Grouped << true << true << u"No data, range only"_s << Mark::Bar;
    QTest::newRow("line") << ChartKind::Line << false << false << u"No data (left blank)"_s << Mark::Bar;
    QTest::newRow("line, bound") << ChartKind::Line << true << false << u"No data, lower bound only"_s << Mark::Marker;
    QTest::newRow("line, range") << ChartKind::Line << true << true << u"No data, range only"_s << Mark::Marker;
}

void TestLegend::tellsWhatIsKnownOfMissingValues()
{
    QFETCH(ChartKind, kind);
    QFETCH(bool, isLow);
    QFETCH(bool, isHigh);
    QFETCH(QString, words);
    QFETCH(Mark, mark);
    ViewState chosen;
    chosen.kind = kind;
    chosen.seriesIds = {u"domestic"_s};
    FigureState state = view(u"fig4"_s, chosen);
    QCOMPARE(state.spec.seriesAt(0).id, u"domestic"_s);
    Observation missing;
    if (isLow)
        missing.low = Decimal(100, 0);
    if (isHigh)
        missing.high = Decimal(200, 0);
    state.data.set({0, 1}, missing);
    for (int category = 0; category < state.data.categoryCount(); ++category) {
        if (const Cell &cell = state.at({0, category}); cell && !cell->value)
            state.data.set({0, category}, missing);
    }
    const std::vector<LegendItem> items = evidenceLegend(state);
    const LegendItem *item = itemOf(items, words);
    QVERIFY2(item, qPrintable(english(items).join(u'|')));
    QCOMPARE(item->evidence, Evidence::Missing);
    QCOMPARE(item->mark, mark);
    QCOMPARE(item->hasLow, isLow);
    QCOMPARE(item->hasHigh, isHigh);
}

void TestLegend::boundAndRangeMayHaveTheSameWords()
{
    FigureState state = view(u"fig4"_s);
    state.terms[u"range"_s] = state.terms[u"lower_bound"_s];
    Observation missing;
    missing.low = Decimal(100, 0);
    state.data.set({0, 1}, missing);
    missing.high = Decimal(200, 0);
    state.data.set({0, 2}, missing);
    std::vector<bool> ranges;
    for (const LegendItem &item : evidenceLegend(state)) {
        if (item.hasLow)
            ranges.push_back(item.hasHigh);
    }
    QCOMPARE(ranges, std::vector<bool>({false, true}));
}

void TestLegend::pointAndAreaOfOneMark()
{
    const FigureState report = view(u"fig3"_s);
    const std::vector<LegendItem> items = evidenceLegend(report);
    const auto published
        = std::find_if(items.begin(), items.end(), [](const LegendItem &item) { return item.alsoPoint; });
    QVERIFY(published != items.end()); // columns and points of the same class
    QCOMPARE(published->mark, Mark::Bar);
    QVERIFY(!traits(report.spec.seriesAt(published->pointsOf).mark).fills);
    ViewState lines;
    lines.kind = ChartKind::Line;
    for (const LegendItem &item : evidenceLegend(view(u"fig4"_s, lines)))
        QVERIFY(!item.alsoPoint);
}

void TestLegend::unitsOfAPicture_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<UnitChoice>("units");
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title"); ///< of the last panel
    QTest::newRow("Chinese") << u"fig3"_s << UnitChoice::Labels << LabelMode::Chinese << u"单位：亿美元、%"_s
                             << u"贸易额（亿美元）"_s;
    QTest::newRow("English") << u"fig3"_s << UnitChoice::Labels << LabelMode::English
                             << u"Unit: US$ billion (converted from US$100 million), %"_s
                             << u"Trade value (US$ billion)"_s;
    QTest::newRow("both") << u"fig3"_s << UnitChoice::Labels << LabelMode::Both
                          << u"单位：亿美元、%　Unit: US$ billion, %　Value labels in US$100 million"_s
                          << u"贸易额（亿美元） Trade value (US$ billion, right axis)"_s;
    QTest::newRow("across") << u"fig2"_s << UnitChoice::Labels << LabelMode::Both
                            << u"单位：亿美元　Unit: US$ billion　Value labels in US$100 million"_s
                            << u"贸易额（亿美元） Trade value (US$ billion, upper axis)"_s;
    QTest::newRow("second axis") << u"fig3"_s << UnitChoice::Both << LabelMode::Chinese
                                 << u"单位：亿美元、十亿美元（由亿美元换算）、%"_s
                                 << u"贸易额（亿美元；右轴：十亿美元）"_s;
    QTest::newRow("second axis across") << u"fig2"_s << UnitChoice::Both << LabelMode::English
                                        << u"Unit: US$100 million, US$ billion (converted from US$100 million)"_s
                                        << u"Trade value (US$100 million; US$ billion, upper axis)"_s;
    QTest::newRow("ring") << u"fig5"_s << UnitChoice::Both << LabelMode::Chinese << u"单位：%"_s << u"占比（%）"_s;
}

void TestLegend::unitsOfAPicture()
{
    QFETCH(QString, figure);
    QFETCH(UnitChoice, units);
    QFETCH(LabelMode, mode);
    ViewState chosen;
    chosen.units = units;
    const FigureState state = view(figure, chosen);
    QTEST(unitLine(state, mode), "line");
    QTEST(panelTitle(state, static_cast<int>(state.spec.panels.size()) - 1, mode), "title");
}

QTEST_GUILESS_MAIN(TestLegend)
#include "tst_legend.moc"
