// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of more years than points have room for.

#include <QGraphicsPathItem>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/support/guitest.h"
#include "tests/support/layoutchecker.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/lineitem.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr int ManyYears = 200;
constexpr int ManySeries = 50;

/// Waves one above the other, none of which touches the next.
FigureState waves(int years, int series)
{
    FigureState state = test::figureState(u"fig3"_s);
    const Unit unit = state.panelUnits.back();
    state.spec.panels = {{u"waves"_s, PanelKind::Lines, unit.id, 1, {u"出口"_s, u"Exports"_s}}};
    state.panelUnits = {unit};
    state.seriesUnits.assign(static_cast<size_t>(series), unit);
    state.spec.series.clear();
    state.spec.categories.clear();
    state.data = DataTable(series, years);
    for (int year = 0; year < years; ++year) {
        const QString name = QString::number(1900 + year);
        state.spec.categories.push_back({name, CategoryKind::Year, true, {name, name}});
    }
    for (int s = 0; s < series; ++s) {
        Series wave;
        wave.id = QString::number(s);
        wave.panel = 0;
        wave.mark = Mark::Line;
        wave.role = Role::Exports;
        wave.name = {wave.id, wave.id};
        state.spec.series.push_back(wave);
        for (int year = 0; year < years; ++year) {
            Observation observation;
            observation.value = Decimal(100 * (s + 1) + qRound(40 * std::sin(year / 7.0)), 0);
            observation.evidence = Evidence::Published;
            state.data.set({s, year}, observation);
        }
    }
    return state;
}

void removeValue(FigureState *state, CellKey key)
{
    Observation missing;
    state->data.set(key, missing);
}

template <typename Item>
int countItems(const FigureScene &scene)
{
    const auto items = scene.scene()->items();
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [](QGraphicsItem *item) { return dynamic_cast<Item *>(item) != nullptr; }));
}

} // namespace

class TestDenseLines : public test::GuiTest
{
    Q_OBJECT

private slots:
    void manyYearsHaveMarksAndNoPoints();
    void fewYearsHavePoints();
    void marksLieOnTheLine();
    void aGapPartsTheLine();
    void manySeriesLeaveNoFault_data() { test::addEveryMode(); }
    void manySeriesLeaveNoFault();
};

void TestDenseLines::manyYearsHaveMarksAndNoPoints()
{
    const FigureScene scene(waves(ManyYears, ManySeries), {});
    QCOMPARE(scene.marks().size(), size_t(ManyYears * ManySeries));
    QCOMPARE(countItems<LineItem>(scene), ManySeries);
    // Those of the legend are all the points there are.
    QVERIFY2(countItems<QGraphicsPathItem>(scene) < 3 * ManySeries,
        qPrintable(QString::number(countItems<QGraphicsPathItem>(scene))));
}

void TestDenseLines::fewYearsHavePoints()
{
    const FigureScene scene(waves(10, 3), {});
    QCOMPARE(scene.marks().size(), size_t(30));
    QCOMPARE(countItems<LineItem>(scene), 0);
    QVERIFY(countItems<QGraphicsPathItem>(scene) >= 30);
}

void TestDenseLines::marksLieOnTheLine()
{
    const FigureState state = waves(ManyYears, 2);
    const FigureScene scene(state, {});
    for (int year = 1; year < ManyYears; ++year) {
        const DrawnValue *before = scene.mark({0, year - 1});
        const DrawnValue *mark = scene.mark({0, year});
        QVERIFY(before && mark && before->anchor.x() < mark->anchor.x());
        const double rise = state.at({0, year})->value->toDouble() - state.at({0, year - 1})->value->toDouble();
        QVERIFY(rise * (before->anchor.y() - mark->anchor.y()) >= 0);
        QVERIFY(scene.mark({1, year})->anchor.y() < mark->anchor.y());
        // What a pointer finds there is this year or a neighbour of it, of this series.
        const DrawnValue *hit = scene.markAt(mark->anchor);
        QVERIFY(hit && hit->key.series == 0 && std::abs(hit->key.category - year) <= 2);
    }
}

void TestDenseLines::aGapPartsTheLine()
{
    FigureState state = waves(ManyYears, 1);
    removeValue(&state, {0, 90});
    const FigureScene scene(state, {});
    QCOMPARE(countItems<LineItem>(scene), 2);
    QCOMPARE(scene.marks().size(), size_t(ManyYears - 1));
    QVERIFY(!scene.mark({0, 90}));
}

void TestDenseLines::manySeriesLeaveNoFault()
{
    QFETCH(const LabelMode, mode);
    const FigureState state = waves(ManyYears, ManySeries);
    for (const QString &theme : ChartTheme::allIds()) {
        ChartOptions options;
        options.mode = mode;
        options.theme = ChartTheme::withId(theme);
        FigureScene scene(state, options);
        const QStringList faults = test::layoutFaults(&scene);
        QVERIFY2(faults.isEmpty(), qPrintable(theme + u": "_s + faults.join(u'\n')));
    }
}

DTE_GUI_TEST_MAIN(TestDenseLines)
#include "tst_denselines.moc"
