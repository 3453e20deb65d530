// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What value axes hold, and two figures beside each other with the same axes or their own.

#include <QTest>

#include <cmath>

#include "db/view/makeview.h"
#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/charts/comparison.h"
#include "ui/charts/picture.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// One panel of the unit "u" with two series over two years, and a third year off the axis.
FigureState smallState(PanelKind kind, Mark mark)
{
    FigureState state;
    state.spec.panels = {{u"p"_s, kind, u"u"_s, 1, {}}};
    state.panelUnits.resize(1);
    state.panelUnits[0].id = u"u"_s;
    for (const char *id : {"a", "b"}) {
        Series series;
        series.id = QString::fromLatin1(id);
        series.panel = 0;
        series.mark = mark;
        state.spec.series.push_back(series);
        state.seriesUnits.push_back(state.panelUnits[0]);
    }
    for (const char *id : {"2019", "2020", "2021"})
        state.spec.categories.push_back({QString::fromLatin1(id), CategoryKind::Year, QByteArray(id) != "2021", {}});
    state.data = DataTable(2, 3);
    return state;
}

void setValue(FigureState *state, CellKey key, int value)
{
    Observation observation;
    observation.value = Decimal(value, 0);
    observation.evidence = Evidence::Printed;
    state->data.set(key, observation);
}

Extent extent(double lowest, double highest)
{
    Extent result;
    result.take(lowest);
    result.take(highest);
    return result;
}

FigureState viewOf(const QString &text)
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    if (!parsed)
        qFatal("no view: %s", qPrintable(text));
    return makeView(test::bundledSnapshot(), *test::bundledSnapshot().figure(parsed->figureId), parsed->view).value();
}

/// The heights in the picture at which values are drawn.
struct Axis
{
    double zero = 0;
    double perUnit = 0;

    double at(double value) const { return zero - value * perUnit; }
};

/// Of the line of exports.
Axis axisOf(const FigureState &state, const FigureScene &scene)
{
    std::vector<std::pair<double, double>> points; // value, height in the picture
    for (const DrawnValue &mark : scene.marks()) {
        const Series &series = state.spec.series[static_cast<size_t>(mark.key.series)];
        if (series.role == Role::Exports && series.rule == Rule::Observed && state.at(mark.key)->value)
            points.emplace_back(state.at(mark.key)->value->toDouble(), mark.outline.boundingRect().center().y());
    }
    std::sort(points.begin(), points.end());
    if (points.size() < 2)
        return {};
    const auto [lowest, low] = points.front();
    const auto [highest, high] = points.back();
    const double perUnit = (low - high) / (highest - lowest);
    return {low + lowest * perUnit, perUnit};
}

/// Share of the pixels that are not equal.
double differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class TestComparison : public test::GuiTest
{
    Q_OBJECT

private slots:
    void stacksAddUpAndLinesDoNot();
    void boundsCountAndYearsOffTheAxisDoNot();
    void anExtentAlwaysHoldsZero();
    void ringsHaveNoExtent();
    void onlyUnitsOfBothAreShared();
    void anAxisReachesAsFarAsItsExtent();

    void sharedAxesPutAValueAtTheSameHeight_data();
    void sharedAxesPutAValueAtTheSameHeight();
    void ownAxesDiffer();
    void aPictureHasBothHalves();
};

void TestComparison::stacksAddUpAndLinesDoNot()
{
    for (const auto &[kind, mark, expected] : {std::tuple(PanelKind::StackedColumns, Mark::Bar, extent(-4, 12)),
             std::tuple(PanelKind::Areas, Mark::Area, extent(-4, 12)),
             std::tuple(PanelKind::GroupedColumns, Mark::Bar, extent(-4, 7)),
             std::tuple(PanelKind::Lines, Mark::Line, extent(-4, 7)),
             std::tuple(PanelKind::StackedColumns, Mark::Marker, extent(-4, 7))}) {
        FigureState state = smallState(kind, mark);
        setValue(&state, {0, 0}, 5);
        setValue(&state, {1, 0}, 7);
        setValue(&state, {0, 1}, 3);
        setValue(&state, {1, 1}, -4);
        QCOMPARE(panelExtent(state, 0), expected);
    }
}

void TestComparison::boundsCountAndYearsOffTheAxisDoNot()
{
    FigureState state = smallState(PanelKind::GroupedColumns, Mark::Bar);
    setValue(&state, {0, 0}, 5);
    setValue(&state, {0, 2}, 1000);
    QCOMPARE(panelExtent(state, 0), extent(0, 5));
    Observation bound;
    bound.low = Decimal(8, 0);
    state.data.set({1, 0}, bound);
    QCOMPARE(panelExtent(state, 0), extent(0, 8));
    bound.high = Decimal(9, 0);
    state.data.set({1, 0}, bound);
    QCOMPARE(panelExtent(state, 0), extent(0, 9));
    state.spec.series[1].mark = Mark::Line; // which leaves a gap, with a whisker in it
    QCOMPARE(panelExtent(state, 0), extent(0, 9));
}

void TestComparison::anExtentAlwaysHoldsZero()
{
    FigureState state = smallState(PanelKind::Lines, Mark::Line);
    QCOMPARE(panelExtent(state, 0), Extent());
    setValue(&state, {0, 0}, -5);
    setValue(&state, {0, 1}, -3);
    QCOMPARE(panelExtent(state, 0), extent(-5, 0));
}

void TestComparison::ringsHaveNoExtent()
{
    FigureState state = smallState(PanelKind::Ring, Mark::Slice);
    setValue(&state, {0, 0}, 5);
    QVERIFY(figureExtents(state).isEmpty());
}

void TestComparison::onlyUnitsOfBothAreShared()
{
    FigureState a = smallState(PanelKind::Lines, Mark::Line);
    setValue(&a, {0, 0}, 5);
    FigureState b = smallState(PanelKind::Lines, Mark::Line);
    setValue(&b, {0, 0}, -2);
    setValue(&b, {0, 1}, 3);
    QCOMPARE(sharedExtents(a, b), (Extents{{u"u"_s, extent(-2, 5)}}));
    b.panelUnits[0].id = u"other"_s;
    QVERIFY(sharedExtents(a, b).isEmpty());
}

void TestComparison::anAxisReachesAsFarAsItsExtent()
{
    const FigureState state = test::figureState(u"fig3"_s);
    ChartOptions options;
    const FigureScene own(state, options);
    const QString unit = state.panelUnits.back().id;
    options.extents = figureExtents(state);
    options.extents[unit].take(3 * options.extents[unit].highest);
    const FigureScene extended(state, options);
    const CellKey key = own.marks().front().key;
    const double before = own.mark(key)->outline.boundingRect().height();
    const double after = extended.mark(key)->outline.boundingRect().height();
    QVERIFY2(after < before / 2 && after > before / 4, qPrintable(u"%1 to %2"_s.arg(before).arg(after)));
}

void TestComparison::sharedAxesPutAValueAtTheSameHeight_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("textScale");
    for (const int textScale : {100, 200}) {
        const auto add = [textScale](const char *name, const char *left, const char *right) {
            QTest::newRow(qPrintable(QString::fromLatin1(name) + QString::number(textScale)))
                << left << right << textScale;
        };
        add("two ranges ", "fig3/kind=line/range=2011:2015", "fig3/kind=line/range=2016:2021");
        add("one range and all years ", "fig3/kind=line", "fig3/kind=line/range=2011:2013");
        add("years of growth ", "fig1/kind=line", "fig1/kind=line/range=2014:2017");
        add("two figures ", "fig1/kind=line", "fig3/kind=line");
    }
}

void TestComparison::sharedAxesPutAValueAtTheSameHeight()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, textScale);
    const FigureState leftState = viewOf(left);
    const FigureState rightState = viewOf(right);
    QVERIFY2(leftState.reason.isEmpty() && rightState.reason.isEmpty(),
        qPrintable(leftState.reason.en + rightState.reason.en));
    ChartOptions options;
    options.size = QSize(640, 720);
    options.textScale = textScale;
    const ScenePair scenes = makeComparison(leftState, rightState, options, true);
    QCOMPARE(scenes.left->size(), scenes.right->size());
    QCOMPARE(test::layoutFaults(scenes.left.get()), QStringList());
    QCOMPARE(test::layoutFaults(scenes.right.get()), QStringList());
    const Axis leftAxis = axisOf(leftState, *scenes.left);
    const Axis rightAxis = axisOf(rightState, *scenes.right);
    QVERIFY(leftAxis.perUnit > 0);
    for (const double value : {0.0, 500.0, 1000.0, 3000.0})
        QVERIFY2(std::abs(leftAxis.at(value) - rightAxis.at(value)) < 0.5,
            qPrintable(u"%1: %2 and %3"_s.arg(value).arg(leftAxis.at(value)).arg(rightAxis.at(value))));
}

void TestComparison::ownAxesDiffer()
{
    const FigureState left = viewOf(u"fig3/kind=line/range=2011:2013"_s);
    const FigureState right = viewOf(u"fig3/kind=line/range=2019:2021"_s);
    ChartOptions options;
    options.size = QSize(640, 720);
    const ScenePair own = makeComparison(left, right, options, false);
    QVERIFY(axisOf(left, *own.left).perUnit > 1.2 * axisOf(right, *own.right).perUnit);
}

void TestComparison::aPictureHasBothHalves()
{
    const FigureState state = test::figureState(u"fig3"_s);
    ChartOptions options;
    options.size = QSize(1281, 720);
    const QImage image = renderComparison(state, state, options, true);
    QCOMPARE(image.size(), options.size);
    const QImage left = image.copy(0, 0, 630, 720);
    QVERIFY(differing(left, image.copy(1281 - 640, 0, 630, 720)) < 0.002); // edges are rounded elsewhere
    const QImage other = renderComparison(test::figureState(u"fig1"_s), state, options, true).copy(0, 0, 630, 720);
    QVERIFY(differing(left, other) > 0.02);
}

DTE_GUI_TEST_MAIN(TestComparison)
#include "tst_comparison.moc"
