// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Native charts in workbooks, read again by openpyxl.

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include "db/model/unitformat.h"
#include "tests/support/guitest.h"
#include "tests/support/xlsxreader.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// An axis of \p chart says the unit of a panel.
bool namesAUnit(const QJsonValue &chart, const FigureState &state, LabelMode mode)
{
    const QJsonArray axes = chart[u"axes"_s].toArray();
    return std::any_of(state.panelUnits.begin(), state.panelUnits.end(), [&](const Unit &unit) {
        const bool isEnglish = mode == LabelMode::English && unit.converts();
        const QString name = unitName(unit, isEnglish ? UnitSide::English : UnitSide::Chinese, mode);
        return axes.contains(isEnglish ? QString(name + u", converted"_s) : name);
    });
}

} // namespace

class TestXlsxCharts : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!test::canReadXlsx())
            QSKIP("openpyxl is not installed");
    }
    void chartsShowWhatIsOnTheAxis_data() { test::addEveryMode(); }
    void chartsShowWhatIsOnTheAxis();
    void drawsEveryKind_data();
    void drawsEveryKind();
    void ringOfSeriesTakesCellsThatAreApart();
    void figureWithoutValuesHasNoChart();
    void cacheHoldsWhatTheCellsHold_data() { test::addEveryMode(); }
    void cacheHoldsWhatTheCellsHold();
    void textOfAChartIsNoFormula();

private:
    void compareSeries(
        const QJsonValue &series, const QJsonArray &rows, int header, const FigureState &state, LabelMode mode);
};

/// The series takes the cells of its column in the rows that are on the axis.
void TestXlsxCharts::compareSeries(
    const QJsonValue &series, const QJsonArray &rows, int header, const FigureState &state, LabelMode mode)
{
    // '图1'!$B$5:$B$15, in Latin letters after the last mark
    const QStringList cells = series[u"values"_s].toString().section(u'!', -1).remove(u'$').split(u':');
    QCOMPARE(cells.size(), 2);
    const auto rowOf = [](const QString &cell) { return cell.mid(cell.indexOf(QRegularExpression(u"\\d"_s))); };
    const int first = rowOf(cells[0]).toInt() - 1;
    const int last = rowOf(cells[1]).toInt() - 1;
    QStringList shown;
    for (int row = first; row <= last; ++row)
        shown << rows[row][0][u"text"_s].toString();
    QStringList wanted;
    for (const Category &category : state.spec.categories) {
        if (category.onAxis)
            wanted << inMode(category.label, mode);
    }
    QCOMPARE(shown, wanted);
    int column = 0;
    for (const QChar letter : cells[0].left(cells[0].size() - rowOf(cells[0]).size()))
        column = column * 26 + letter.unicode() - 'A' + 1;
    const QString head = rows[header][column - 1][u"text"_s].toString().replace(u'\n', u' ');
    QVERIFY2(series[u"name"_s].toString().isEmpty() || head.startsWith(series[u"name"_s].toString()), qPrintable(head));
    QCOMPARE(series[u"categories"_s].toString().section(u'!', -1), u"$A$%1:$A$%2"_s.arg(first + 1).arg(last + 1));
}

void TestXlsxCharts::chartsShowWhatIsOnTheAxis()
{
    QFETCH(const LabelMode, mode);
    const auto figures = test::allFigures();
    const QJsonArray sheets = test::sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList counts;
    for (size_t i = 0; i < figures.size(); ++i) {
        const FigureState &state = figures[i];
        const QJsonValue sheet = sheets[static_cast<qsizetype>(i) + 1];
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        int header = 0;
        while (rows[header][0][u"text"_s].toString() != inMode(state.spec.heading, mode))
            ++header;
        int bottom = header;
        QStringList kinds;
        for (const QJsonValue &chart : sheet[u"charts"_s].toArray()) {
            QVERIFY(chart[u"kind"_s].toString() == u"DoughnutChart"_s || namesAUnit(chart, state, mode));
            kinds << chart[u"kind"_s].toString() + QString::number(chart[u"series"_s].toArray().size());
            QCOMPARE(chart[u"gap"_s].toString(), u"gap"_s);
            QVERIFY(chart[u"title"_s].toString().contains(QString::number(state.spec.number)));
            bottom = header + 1 + state.data.categoryCount();
            QVERIFY(chart[u"top"_s].toInt() >= bottom); // below the table
            for (const QJsonValue &series : chart[u"series"_s].toArray()) {
                compareSeries(series, rows, header, state, mode);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        counts << state.spec.id + u' ' + kinds.join(u' ');
    }
    QCOMPARE(counts,
        (QStringList{u"fig1 LineChart2 BarChart2 LineChart1"_s, u"fig2 BarChart2"_s, u"fig3 LineChart3 BarChart3"_s,
            u"fig4 BarChart1 BarChart1"_s, u"fig5 DoughnutChart1"_s, u"fig6 LineChart3 BarChart2 LineChart1"_s}));
}

void TestXlsxCharts::drawsEveryKind_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("drawn"); // kind, grouping, direction of the last chart
    QTest::newRow("stacked") << u"fig6/kind=stacked"_s << u"BarChart stacked col"_s;
    QTest::newRow("grouped") << u"fig6/kind=grouped"_s << u"BarChart clustered col"_s;
    QTest::newRow("line") << u"fig6/kind=line"_s << u"LineChart standard "_s;
    QTest::newRow("area") << u"fig6/kind=area"_s << u"AreaChart stacked "_s;
    QTest::newRow("bars") << u"fig6/kind=bars"_s << u"BarChart clustered bar"_s;
    QTest::newRow("ring") << u"fig5"_s << u"DoughnutChart  "_s;
}

void TestXlsxCharts::drawsEveryKind()
{
    QFETCH(const QString, view);
    QFETCH(const QString, drawn);
    const FigureState state = test::viewOf(view);
    QVERIFY2(state.reason.isEmpty(), qPrintable(state.reason.en));
    QStringList kinds;
    bool isReversed = false;
    for (const QJsonValue &chart : test::sheetsOf({state}, LabelMode::Both)[1][u"charts"_s].toArray()) {
        kinds << chart[u"kind"_s].toString() + u' ' + chart[u"grouping"_s].toString() + u' '
                + chart[u"direction"_s].toString();
        isReversed = isReversed || chart[u"reversed"_s].toBool();
    }
    QVERIFY2(kinds.contains(drawn), qPrintable(kinds.join(u'\n')));
    QCOMPARE(isReversed, drawn.endsWith(u"bar"_s)); // the first item on top
}

void TestXlsxCharts::ringOfSeriesTakesCellsThatAreApart()
{
    const FigureState state = test::viewOf(u"fig6/range=2021:2021/kind=ring"_s);
    QVERIFY2(state.reason.isEmpty(), qPrintable(state.reason.en));
    const QJsonArray charts = test::sheetsOf({state}, LabelMode::Chinese)[1][u"charts"_s].toArray();
    bool found = false;
    for (const QJsonValue &chart : charts) {
        if (chart[u"kind"_s].toString() != u"DoughnutChart"_s)
            continue;
        found = true;
        const QString values = chart[u"series"_s][0][u"values"_s].toString();
        QVERIFY2(values.startsWith(u"("_s) && values.count(u"'图6'!$"_s) == 2, qPrintable(values));
    }
    QVERIFY(found);
}

void TestXlsxCharts::figureWithoutValuesHasNoChart()
{
    const FigureState state = test::viewOf(u"fig2/transform=growth"_s);
    QVERIFY(!state.reason.isEmpty());
    const QJsonValue sheet = test::sheetsOf({state}, LabelMode::Both)[1];
    QCOMPARE(sheet[u"charts"_s].toArray(), QJsonArray());
    QStringList texts;
    for (const QJsonValue &row : sheet[u"rows"_s].toArray())
        texts << test::textsOf(row.toArray());
    QVERIFY(texts.contains(inMode(state.reason, LabelMode::Both, u"\n"_s)));
    QVERIFY(texts.contains(inMode(state.spec.heading, LabelMode::Both)));
}

/// What programs draw that do not calculate: a missing value is absent, never 0.
void TestXlsxCharts::cacheHoldsWhatTheCellsHold()
{
    QFETCH(const LabelMode, mode);
    auto figures = test::allFigures();
    figures.push_back(test::viewOf(u"fig3/transform=growth"_s));
    figures.push_back(test::viewOf(u"fig6/kind=stacked"_s));
    figures.push_back(test::viewOf(u"fig3/range=2021:2021/kind=ring"_s));
    const QJsonArray sheets = test::sheetsOf(figures, mode);
    static const QRegularExpression address(u"\\$([A-Z]+)\\$(\\d+)"_s);
    int missing = 0;
    int points = 0;
    for (const QJsonValue &sheet : sheets) {
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        const auto cellAt = [&rows](const QString &letters, int row) {
            int column = 0;
            for (const QChar letter : letters)
                column = column * 26 + letter.unicode() - 'A' + 1;
            return rows[row - 1][column - 1];
        };
        for (const QJsonValue &chart : sheet[u"charts"_s].toArray()) {
            for (const QJsonValue &series : chart[u"series"_s].toArray()) {
                QList<QJsonValue> cells;
                const QString formula = series[u"values"_s].toString();
                auto found = address.globalMatch(formula);
                if (formula.contains(u':')) {
                    const auto first = found.next();
                    const auto last = found.next();
                    for (int row = first.captured(2).toInt(); row <= last.captured(2).toInt(); ++row)
                        cells << cellAt(first.captured(1), row);
                } else {
                    while (found.hasNext()) {
                        const auto each = found.next();
                        cells << cellAt(each.captured(1), each.captured(2).toInt());
                    }
                }
                const QJsonObject cache = series[u"cached values"_s].toObject();
                QCOMPARE(series[u"cached categories"_s].toObject().size(), cells.size());
                for (qsizetype i = 0; i < cells.size(); ++i) {
                    const QByteArray hex = cells[i][u"number"_s].toString().toLatin1();
                    const QString drawn = cache[QString::number(i)].toString();
                    QVERIFY2(hex.isEmpty() == drawn.isEmpty(), qPrintable(formula + u' ' + drawn));
                    if (!hex.isEmpty())
                        QCOMPARE(drawn.toDouble(), std::strtod(hex.constData(), nullptr));
                    ++(hex.isEmpty() ? missing : points);
                }
            }
        }
    }
    QVERIFY(missing > 10 && points > 100);
}

void TestXlsxCharts::textOfAChartIsNoFormula()
{
    const QString formula = u"=cmd|'/C calc'!A0"_s;
    FigureState state = test::viewOf(u"fig6"_s);
    for (Series &series : state.spec.series)
        series.name = {formula, formula};
    for (Panel &panel : state.spec.panels)
        panel.title = {formula, formula};
    state.spec.heading = {formula, formula};
    int seen = 0;
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::Both}) {
        for (const QJsonValue &chart : test::sheetsOf({state}, mode)[1][u"charts"_s].toArray()) {
            for (const QJsonValue &series : chart[u"series"_s].toArray()) {
                QVERIFY(!series[u"named by a cell"_s].toBool());
                QVERIFY(series[u"name"_s].toString().contains(formula));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 0);
}

DTE_GUI_TEST_MAIN(TestXlsxCharts)
#include "tst_xlsxcharts.moc"
