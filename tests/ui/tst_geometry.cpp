// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks (what the pointer hits, what the evidence is drawn on) are computed by us, columns, lines and slices are drawn
// by Qt Charts: here the two are compared, and both with the values.

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QTest>
#include <QValueAxis>

#include <cmath>
#include <numbers>

#include "db/view/makeview.h"
#include "tests/support/guitest.h"
#include "ui/charts/figurescene.h"
#include "ui/charts/picture.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr double Pixel = 1;

/// The charts from the first panel to the last.
QList<QChart *> chartsOf(const FigureScene &figure)
{
    QList<QChart *> charts;
    for (QGraphicsItem *item : figure.scene()->items(Qt::AscendingOrder)) {
        if (QGraphicsObject *object = item->toGraphicsObject()) {
            if (auto *chart = qobject_cast<QChart *>(object))
                charts << chart;
        }
    }
    return charts;
}

/// A column or bar as Qt Charts draws it.
struct DrawnBar
{
    QRectF rect; ///< in the scene
    QColor colour;
};

/// All columns of \p chart that show anything. The chart's backgrounds are its direct children, columns are not.
QList<DrawnBar> drawnBars(const FigureScene &figure, const QChart *chart)
{
    QList<DrawnBar> bars;
    for (QGraphicsItem *item : figure.scene()->items()) {
        const auto *rect = qgraphicsitem_cast<QGraphicsRectItem *>(item);
        if (!rect || !rect->isVisible() || !chart->isAncestorOf(rect) || rect->parentItem() == chart)
            continue;
        const QRectF box = rect->mapRectToScene(rect->rect()).normalized();
        if (box.width() > 0.01 && box.height() > 0.01)
            bars << DrawnBar{box, rect->brush().color()};
    }
    return bars;
}

bool isClose(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) < Pixel && std::abs(a.right() - b.right()) < Pixel
        && std::abs(a.top() - b.top()) < Pixel && std::abs(a.bottom() - b.bottom()) < Pixel;
}

QString toText(const QRectF &rect)
{
    return u"[%1,%2 %3x%4]"_s.arg(rect.x(), 0, 'f', 2)
        .arg(rect.y(), 0, 'f', 2)
        .arg(rect.width(), 0, 'f', 2)
        .arg(rect.height(), 0, 'f', 2);
}

/// One panel of a figure with the chart that draws it.
struct PanelView
{
    const FigureState &state;
    const FigureScene &figure;
    int panel;
    QChart *chart;

    PanelKind kind() const { return state.spec.panels[static_cast<size_t>(panel)].kind; }
    const Series &series(int index) const { return state.spec.series[static_cast<size_t>(index)]; }
    const QAbstractBarSeries *bars() const
    {
        for (const QAbstractSeries *each : chart->series()) {
            if (const auto *found = qobject_cast<const QAbstractBarSeries *>(each))
                return found;
        }
        return nullptr;
    }
    const QValueAxis *valueAxis() const
    {
        const Qt::Orientation along = kind() == PanelKind::GroupedBars ? Qt::Horizontal : Qt::Vertical;
        for (const QAbstractAxis *axis : chart->axes(along)) {
            if (const auto *found = qobject_cast<const QValueAxis *>(axis))
                return found;
        }
        return nullptr;
    }
    /// Length in pixels of one unit of the value axis.
    double perUnit() const
    {
        const QRectF plot = chart->plotArea();
        const double length = kind() == PanelKind::GroupedBars ? plot.width() : plot.height();
        return length / (valueAxis()->max() - valueAxis()->min());
    }
    /// Scene coordinate of \p value along the value axis.
    double along(double value) const
    {
        const QRectF plot = chart->plotArea();
        const double distance = (value - valueAxis()->min()) * perUnit();
        return kind() == PanelKind::GroupedBars ? plot.left() + distance : plot.bottom() - distance;
    }
    /// Where the category stands on its axis, 0 for the first one.
    int slot(int category) const
    {
        int result = 0;
        for (int c = 0; c < category; ++c)
            result += state.spec.categories[static_cast<size_t>(c)].onAxis ? 1 : 0;
        return result;
    }
    int slotCount() const { return slot(static_cast<int>(state.spec.categories.size())); }
    QString name(CellKey key) const
    {
        return series(key.series).id + u' ' + state.spec.categories[static_cast<size_t>(key.category)].id;
    }
};

/// Compares every column's mark with the column drawn, with the value's length, and with the value axis' zero.
QStringList barFaults(const PanelView &view, const ChartTheme &theme)
{
    QStringList faults;
    QList<DrawnBar> bars = drawnBars(view.figure, view.chart);
    const bool stacked = view.kind() == PanelKind::StackedColumns;
    QMap<int, double> stackedUp;
    for (const DrawnValue &mark : view.figure.marks()) {
        const Series &series = view.series(mark.key.series);
        const Cell &cell = view.state.at(mark.key);
        if (series.panel != view.panel || series.mark != Mark::Bar || !cell->value)
            continue;
        const double value = cell->value->toDouble();
        const QRectF box = mark.outline.boundingRect();
        const QColor &colour = theme.colour(series.role);
        const auto found = std::find_if(bars.begin(), bars.end(),
            [&](const DrawnBar &bar) { return bar.colour == colour && isClose(bar.rect, box); });
        if (found == bars.end())
            faults << u"%1: no column drawn at %2"_s.arg(view.name(mark.key), toText(box));
        else
            bars.erase(found);

        const bool lying = view.kind() == PanelKind::GroupedBars;
        const double length = lying ? box.width() : box.height();
        if (std::abs(length - std::abs(value) * view.perUnit()) > Pixel)
            faults << u"%1: %2 is %3 px long"_s.arg(view.name(mark.key)).arg(value).arg(length);
        const double from = stacked ? stackedUp[mark.key.category] : 0;
        const double low = lying ? box.left() : box.bottom();
        if (std::abs(low - view.along(std::min(from, from + value))) > Pixel)
            faults << u"%1 does not stand on %2"_s.arg(view.name(mark.key)).arg(from);
        if (stacked)
            stackedUp[mark.key.category] += value;
        const QRectF plot = view.chart->plotArea();
        const double middle
            = lying ? (box.center().y() - plot.top()) / plot.height() : (box.center().x() - plot.left()) / plot.width();
        if (static_cast<int>(middle * view.slotCount()) != view.slot(mark.key.category))
            faults << u"%1 stands at another category"_s.arg(view.name(mark.key));
    }
    for (const DrawnBar &bar : bars)
        faults << u"a column without a mark: %1 %2"_s.arg(toText(bar.rect), bar.colour.name());
    return faults;
}

/// Compares every point mark with where Qt Charts puts such a value, and the lines' points with the values.
QStringList pointFaults(const PanelView &view)
{
    QStringList faults;
    QAbstractSeries *any = view.chart->series().value(0);
    QList<QPointF> linePoints;
    for (const QAbstractSeries *each : view.chart->series()) {
        if (const auto *line = qobject_cast<const QLineSeries *>(each))
            linePoints << line->points();
    }
    for (const DrawnValue &mark : view.figure.marks()) {
        const Series &series = view.series(mark.key.series);
        const Cell &cell = view.state.at(mark.key);
        if (series.panel != view.panel || (series.mark != Mark::Line && series.mark != Mark::Marker))
            continue;
        if (!any || !cell->value)
            return {u"%1: a point without a series or value"_s.arg(view.name(mark.key))};
        const QPointF value(view.slot(mark.key.category), cell->value->toDouble());
        const QPointF wanted = view.chart->mapToScene(view.chart->mapToPosition(value, any));
        const QPointF centre = mark.outline.boundingRect().center();
        if ((wanted - centre).manhattanLength() > Pixel)
            faults << u"%1 is at %2,%3, not at %4,%5"_s.arg(view.name(mark.key))
                          .arg(centre.x())
                          .arg(centre.y())
                          .arg(wanted.x())
                          .arg(wanted.y());
        if (series.mark == Mark::Line && linePoints.removeIf([&](QPointF p) { return p == value; }) == 0)
            faults << u"%1 is not on a line"_s.arg(view.name(mark.key));
    }
    if (!linePoints.isEmpty())
        faults << u"%1 points of lines have no mark"_s.arg(linePoints.size());
    return faults;
}

QStringList geometryFaults(const FigureState &state, const FigureScene &figure, const ChartTheme &theme)
{
    const QList<QChart *> charts = chartsOf(figure);
    if (charts.size() != static_cast<qsizetype>(state.spec.panels.size()))
        return {u"%1 charts for %2 panels"_s.arg(charts.size()).arg(state.spec.panels.size())};
    QStringList faults;
    for (int panel = 0; panel < charts.size(); ++panel) {
        const PanelView view{state, figure, panel, charts[panel]};
        if (view.kind() != PanelKind::Ring)
            faults << barFaults(view, theme) << pointFaults(view);
    }
    return faults;
}

int seriesIndex(const FigureState &state, const QString &id)
{
    for (size_t i = 0; i < state.spec.series.size(); ++i) {
        if (state.spec.series[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

void setMissing(FigureState *state, CellKey key)
{
    Observation missing;
    missing.evidence = Evidence::Missing;
    missing.note = {u"无"_s, u"none"_s};
    state->data.set(key, missing);
}

QPointF onCircle(const QRectF &square, double radiusShare, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return square.center() + square.width() / 2 * radiusShare * QPointF(std::sin(angle), -std::cos(angle));
}

} // namespace

class TestGeometry : public test::GuiTest
{
    Q_OBJECT

private slots:
    void marksAreWhatIsDrawn_data();
    void marksAreWhatIsDrawn();
    void everyDrawnCellHasOneMark_data();
    void everyDrawnCellHasOneMark();
    void missingValuesShiftNothing_data();
    void missingValuesShiftNothing();
    void negativeValuesHangBelowZero();
    void aMissingValueBreaksTheLine();
    void boundsAreNoBars_data();
    void boundsAreNoBars();
    void slicesAreWhatIsDrawn();
    void yearsOfTwoPanelsStandAboveEachOther();
};

void TestGeometry::marksAreWhatIsDrawn_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QSize>("size");
    for (const char *figure : {"fig1", "fig2", "fig3", "fig4", "fig6"}) {
        for (const QSize size : {QSize(640, 400), QSize(1280, 720), QSize(900, 1200), QSize(3840, 2160)}) {
            const QString id = QString::fromLatin1(figure);
            QTest::newRow(qPrintable(u"%1 %2x%3"_s.arg(id).arg(size.width()).arg(size.height()))) << id << size;
        }
    }
}

void TestGeometry::marksAreWhatIsDrawn()
{
    QFETCH(const QString, figure);
    QFETCH(const QSize, size);
    const FigureState state = test::figureState(figure);
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        ChartOptions options;
        options.size = size;
        options.mode = mode;
        const FigureScene scene(state, options);
        const QStringList faults = geometryFaults(state, scene, *options.theme);
        QVERIFY2(faults.isEmpty(), qPrintable(toId(mode) + u'\n' + faults.join(u'\n')));
    }
}

void TestGeometry::everyDrawnCellHasOneMark_data()
{
    QTest::addColumn<QString>("figure");
    for (const char *figure : {"fig1", "fig2", "fig3", "fig4", "fig5", "fig6"})
        QTest::newRow(figure) << QString::fromLatin1(figure);
}

/// Missing values too, but not in lines, points and rings: there they have no place.
void TestGeometry::everyDrawnCellHasOneMark()
{
    QFETCH(const QString, figure);
    const FigureState state = test::figureState(figure);
    const FigureScene scene(state, {});
    QList<CellKey> wanted;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        const Series &series = state.spec.series[static_cast<size_t>(s)];
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            const Cell &cell = state.at({s, c});
            const bool drawn = cell && (cell->value || series.mark == Mark::Bar);
            if (series.panel >= 0 && state.spec.categories[static_cast<size_t>(c)].onAxis && drawn)
                wanted << CellKey{s, c};
        }
    }
    QList<CellKey> marks;
    for (const DrawnValue &mark : scene.marks()) {
        marks << mark.key;
        QVERIFY(!mark.outline.isEmpty());
        QCOMPARE(scene.mark(mark.key), &mark);
        QVERIFY(scene.scene()->sceneRect().contains(mark.outline.boundingRect()));
        QVERIFY(scene.scene()->sceneRect().contains(mark.anchor));
    }
    QCOMPARE(marks, wanted);
}

void TestGeometry::missingValuesShiftNothing_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("category");
    QTest::newRow("stacked, below, middle") << "fig1"
                                            << "exports_unctad"
                                            << "2015";
    QTest::newRow("stacked, above, middle") << "fig1"
                                            << "imports_unctad"
                                            << "2015";
    QTest::newRow("stacked, first") << "fig1"
                                    << "exports_unctad"
                                    << "2011";
    QTest::newRow("marker") << "fig6"
                            << "total"
                            << "2020";
    QTest::newRow("line, middle") << "fig1"
                                  << "growth_unctad"
                                  << "2016";
    QTest::newRow("lying, middle") << "fig2"
                                   << "exports"
                                   << "ip";
    QTest::newRow("grouped, middle") << "fig3"
                                     << "exports"
                                     << "2016";
    QTest::newRow("alone, middle") << "fig4"
                                   << "overseas"
                                   << "2017";
    QTest::newRow("alone, last but the largest elsewhere") << "fig4"
                                                           << "domestic"
                                                           << "2014";
}

void TestGeometry::missingValuesShiftNothing()
{
    QFETCH(const QString, figure);
    QFETCH(const QString, series);
    QFETCH(const QString, category);
    const FigureState whole = test::figureState(figure);
    CellKey key{seriesIndex(whole, series), -1};
    for (size_t i = 0; i < whole.spec.categories.size(); ++i) {
        if (whole.spec.categories[i].id == category)
            key.category = static_cast<int>(i);
    }
    QVERIFY(key.isValid() && whole.at(key) && whole.at(key)->value);
    FigureState holed = whole;
    setMissing(&holed, key);
    const FigureScene before(whole, {});
    const FigureScene after(holed, {});
    QCOMPARE(geometryFaults(holed, after, ChartTheme::light()), QStringList());
    const bool stacked
        = whole.spec.panels[static_cast<size_t>(whole.spec.series[static_cast<size_t>(key.series)].panel)].kind
        == PanelKind::StackedColumns;
    for (const DrawnValue &mark : before.marks()) {
        if (mark.key == key || (stacked && mark.key.category == key.category))
            continue;
        const DrawnValue *now = after.mark(mark.key);
        QVERIFY(now);
        QCOMPARE(now->outline.boundingRect(), mark.outline.boundingRect());
    }
}

void TestGeometry::negativeValuesHangBelowZero()
{
    for (const char *figure : {"fig1", "fig2", "fig3", "fig4"}) {
        FigureState state = test::figureState(QString::fromLatin1(figure));
        int negated = 0;
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            const Series &series = state.spec.series[static_cast<size_t>(s)];
            if (series.panel < 0 || series.mark != Mark::Bar)
                continue;
            for (int c = 1; c < state.data.categoryCount(); c += 2) {
                Cell cell = state.at({s, c});
                if (!cell || !cell->value)
                    continue;
                cell->value = Decimal(0, 0).minus(*cell->value);
                state.data.set({s, c}, cell);
                ++negated;
            }
        }
        QVERIFY(negated > 0);
        const FigureScene scene(state, {});
        const QList<QChart *> charts = chartsOf(scene);
        QStringList faults;
        for (const DrawnValue &mark : scene.marks()) {
            const Cell &cell = state.at(mark.key);
            const Series &series = state.spec.series[static_cast<size_t>(mark.key.series)];
            if (series.mark != Mark::Bar || !cell->value)
                continue;
            const PanelView view{state, scene, series.panel, charts[series.panel]};
            const QRectF box = mark.outline.boundingRect();
            const bool lying = view.kind() == PanelKind::GroupedBars;
            const double zero = view.along(0);
            const bool isAbove = lying ? box.right() > zero + Pixel : box.top() < zero - Pixel;
            const bool isBelow = lying ? box.left() < zero - Pixel : box.bottom() > zero + Pixel;
            if (isBelow != cell->value->isNegative() || isAbove == cell->value->isNegative())
                faults << view.name(mark.key) + u' ' + toText(box);
            if (drawnBars(scene, view.chart).removeIf([&](const DrawnBar &bar) { return isClose(bar.rect, box); }) == 0)
                faults << u"not drawn: "_s + view.name(mark.key);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(figure) + u'\n' + faults.join(u'\n')));
    }
}

void TestGeometry::aMissingValueBreaksTheLine()
{
    FigureState state = test::figureState(u"fig1"_s);
    const int growth = seriesIndex(state, u"growth_unctad"_s);
    const FigureScene whole(state, {});
    const auto lineCount = [](const FigureScene &scene) {
        qsizetype count = 0;
        for (const QAbstractSeries *series : chartsOf(scene).front()->series())
            count += qobject_cast<const QLineSeries *>(series) ? 1 : 0;
        return count;
    };
    QCOMPARE(lineCount(whole), 1);
    setMissing(&state, {growth, 4});
    setMissing(&state, {growth, 7});
    QCOMPARE(lineCount(FigureScene(state, {})), 3);
}

void TestGeometry::boundsAreNoBars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("category");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high"); // 0: an arrow
    const auto row = [](const QString &text, const QString &series, const QString &category, double low, double high) {
        QTest::newRow(qPrintable(text + u' ' + series + u' ' + category)) << text << series << category << low << high;
    };
    for (const QString &view : {u"fig3"_s, u"fig3/kind=line"_s, u"fig3/kind=bars/range=2015:2021"_s}) {
        row(view, u"imports"_s, u"2015"_s, 81.5, 0);
        row(view, u"imports"_s, u"2018"_s, 235, 242);
        row(view, u"imports"_s, u"2019"_s, 265, 275);
    }
    row(u"fig4"_s, u"overseas"_s, u"2014"_s, 8, 0);
    row(u"fig4"_s, u"domestic"_s, u"2017"_s, 1397.3, 1398.5);
    row(u"fig1/release=mofcom-kis"_s, u"total_kis"_s, u"2012"_s, 1620, 1665);
}

/// What is only known to lie above or between is drawn as that: no column of Qt Charts, no point, no line through it.
void TestGeometry::boundsAreNoBars()
{
    QFETCH(const QString, text);
    QFETCH(const QString, series);
    QFETCH(const QString, category);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    QVERIFY2(parsed, qPrintable(wrong));
    const auto made
        = makeView(test::bundledSnapshot(), *test::bundledSnapshot().figure(parsed->figureId), parsed->view);
    QVERIFY(made);
    const FigureState &state = *made;
    const auto key = state.spec.cell(series, category);
    QVERIFY(key && state.at(*key) && !state.at(*key)->value);
    const FigureScene scene(state, {});
    const DrawnValue *mark = scene.mark(*key);
    QVERIFY2(mark, "nothing is drawn");

    const Series &drawn = state.spec.series[static_cast<size_t>(key->series)];
    const PanelView view{state, scene, drawn.panel, chartsOf(scene)[drawn.panel]};
    const bool lying = view.kind() == PanelKind::GroupedBars;
    const QRectF box = mark->outline.boundingRect();
    const double start = lying ? box.left() : box.bottom();
    const double end = lying ? box.right() : box.top();
    const double ahead = lying ? 1 : -1;
    QVERIFY(std::abs(start - view.along(drawn.mark == Mark::Bar ? 0 : low)) <= Pixel);
    if (high > 0)
        QVERIFY(std::abs(end - view.along(high)) <= Pixel);
    else
        QVERIFY(ahead * (end - view.along(low)) > 3 * Pixel); // the arrow

    for (const DrawnBar &bar : drawnBars(scene, view.chart))
        QVERIFY2(!bar.rect.intersects(box.adjusted(Pixel, Pixel, -Pixel, -Pixel)), qPrintable(toText(bar.rect)));
    for (const QAbstractSeries *each : view.chart->series()) {
        const auto *line = qobject_cast<const QLineSeries *>(each);
        for (const QPointF &point : line ? line->points() : QList<QPointF>())
            QVERIFY(point.x() != view.slot(key->category) || point.y() < low || point.y() > std::max(low, high));
    }
}

void TestGeometry::slicesAreWhatIsDrawn()
{
    const FigureState state = test::figureState(u"fig5"_s);
    const FigureScene scene(state, {});
    QCOMPARE(chartsOf(scene).size(), 1);
    const QChart *chart = chartsOf(scene).front();
    const auto *pie = qobject_cast<const QPieSeries *>(chart->series().value(0));
    QVERIFY(pie);
    QCOMPARE(pie->slices().size(), scene.marks().size());
    const QRectF square = chart->plotArea();
    double total = 0;
    for (const DrawnValue &mark : scene.marks())
        total += state.at(mark.key)->value->toDouble();
    const QImage picture = renderFigure(state, {});
    const double middle = (1 + pie->holeSize()) / 2;
    double from = 0;
    for (size_t i = 0; i < scene.marks().size(); ++i) {
        const DrawnValue &mark = scene.marks()[i];
        const QPieSlice *slice = pie->slices().at(static_cast<int>(i));
        const double span = 360 * state.at(mark.key)->value->toDouble() / total;
        QVERIFY(std::abs(slice->startAngle() - from) < 0.01);
        QVERIFY(std::abs(slice->angleSpan() - span) < 0.01);
        for (const double inside : {0.3, span / 2, span - 0.3})
            QVERIFY(mark.outline.contains(onCircle(square, middle, from + inside)));
        for (const double outside : {-0.3, span + 0.3})
            QVERIFY(!mark.outline.contains(onCircle(square, middle, from + outside)));
        for (const double angle : {from + 2, from + span / 2, from + span - 2}) {
            QVERIFY(mark.outline.contains(onCircle(square, 0.99, angle)));
            QVERIFY(!mark.outline.contains(onCircle(square, 1.01, angle)));
            QVERIFY(mark.outline.contains(onCircle(square, pie->holeSize() + 0.01, angle)));
            QVERIFY(!mark.outline.contains(onCircle(square, pie->holeSize() - 0.01, angle)));
            // The colour where Qt Charts paints: a slice that is not hatched is plain, or pale.
            const ChartTheme &theme = ChartTheme::light();
            const Evidence evidence = state.at(mark.key)->evidence;
            const QColor colour = slice->brush().color();
            const QColor pale = mixed(colour, theme.background, theme.publishedTint);
            if (evidence != Evidence::Derived)
                QCOMPARE(picture.pixelColor(onCircle(square, middle, angle).toPoint()).name(),
                    (evidence == Evidence::Printed ? colour : pale).name());
        }
        QVERIFY(mark.outline.contains(mark.anchor));
        from += span;
    }
    QVERIFY(std::abs(from - 360) < 0.01);
}

void TestGeometry::yearsOfTwoPanelsStandAboveEachOther()
{
    for (const char *figure : {"fig1", "fig3", "fig4", "fig6"}) {
        const FigureState state = test::figureState(QString::fromLatin1(figure));
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
            ChartOptions options;
            options.mode = mode;
            const FigureScene scene(state, options);
            const QList<QChart *> charts = chartsOf(scene);
            QCOMPARE(charts.size(), 2);
            QCOMPARE(charts[0]->plotArea().left(), charts[1]->plotArea().left());
            QCOMPARE(charts[0]->plotArea().right(), charts[1]->plotArea().right());
            QVERIFY(charts[0]->plotArea().bottom() < charts[1]->plotArea().top());
        }
    }
}

DTE_GUI_TEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
