// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "tests/support/guitest.h"
#include "ui/charts/decimator.h"
#include "ui/charts/lineitem.h"

using namespace dte;
using namespace Qt::StringLiterals;

using Points = std::vector<QPointF>;

namespace {

constexpr int Height = 300;
const QStringList shapes{u"walk"_s, u"noise"_s, u"spikes"_s, u"plateaus"_s, u"bursts"_s};

/// \p count points from x = 0 to \p width, y within the picture; the same on every machine.
Points line(const QString &shape, int count, double width)
{
    std::mt19937 random(20210301);
    const auto uniform = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    Points points;
    points.reserve(static_cast<size_t>(count));
    double y = Height / 2.0;
    double x = 0;
    for (int i = 0; i < count; ++i) {
        if (shape == u"walk"_s)
            y = std::clamp(y + uniform() - 0.5, 5.0, Height - 5.0);
        else if (shape == u"noise"_s)
            y = 20 + (Height - 40) * uniform();
        else if (shape == u"spikes"_s)
            y = Height / 2.0 + 40 * std::sin(6e-6 * i) + (random() % 20011 == 0 ? 90 * uniform() : 0);
        else if (shape == u"plateaus"_s)
            y = random() % 5003 == 0 ? std::floor(20 + (Height - 40) * uniform()) : y;
        else if (random() % 997 == 0) // bursts: long jumps between crowds, and equal x
            y = 20 + (Height - 40) * uniform();
        if (shape == u"bursts"_s)
            x += random() % 997 == 0 ? 600.0 * width / count : random() % 3 == 0 ? 0 : 0.3 * width / count;
        else
            x = width * i / (count - 1);
        points.emplace_back(std::min(x, width), y);
    }
    return points;
}

/// A picture of the lines, \p scale pixels to a unit.
QImage picture(QGraphicsItem *item, QSize size, double scale)
{
    QGraphicsScene scene;
    scene.addItem(item);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    painter.end();
    scene.removeItem(item);
    return image;
}

/// Where there is ink, and where within a pixel of it.
std::pair<QImage, QImage> inkOf(const QImage &image)
{
    QImage ink(image.size(), QImage::Format_Grayscale8);
    ink.fill(0);
    QImage near = ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 250)
                continue;
            ink.scanLine(y)[x] = 255;
            for (int v = std::max(0, y - 1); v <= std::min(image.height() - 1, y + 1); ++v) {
                for (int u = std::max(0, x - 1); u <= std::min(image.width() - 1, x + 1); ++u)
                    near.scanLine(v)[u] = 255;
            }
        }
    }
    return {ink, near};
}

/// How many pixels of \p a are not in \p b.
int outside(const QImage &a, const QImage &b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            pixels += a.constScanLine(y)[x] > b.constScanLine(y)[x] ? 1 : 0;
    }
    return pixels;
}

void addShapes(const std::vector<int> &widths)
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("width");
    for (const QString &shape : shapes) {
        for (const int width : widths)
            QTest::addRow("%s, %d", qPrintable(shape), width) << shape << width;
    }
}

} // namespace

class TestDecimator : public test::GuiTest
{
    Q_OBJECT

private slots:
    void keepsWhatMattersOfEachColumn_data();
    void keepsWhatMattersOfEachColumn();
    void fewPointsStayAsTheyAre();
    void keepsTheNeighboursOutside();
    void spansDoNotChange_data();
    void spansDoNotChange();
    void spansFollowTheLine();
    void picturesOfAMillionPointsAreEqual_data();
    void picturesOfAMillionPointsAreEqual();
    void drawsWhereQPainterDraws_data();
    void drawsWhereQPainterDraws();
    void fewPointsAreDrawnByQPainter();
    void anotherSizeIsDrawnAnew();
    void translucentColoursDoNotAddUp();
    void dashesFollowX();
    void drawsInsideAWindow();
    void drawsMirrored();
    void degenerateLines();
};

void TestDecimator::keepsWhatMattersOfEachColumn_data() { addShapes({1, 7, 300, 1001}); }

void TestDecimator::keepsWhatMattersOfEachColumn()
{
    QFETCH(const QString, shape);
    QFETCH(const int, width);
    const Points points = line(shape, 50'000, width);
    const Points kept = decimated(points, 0, width, width);
    QVERIFY(kept.size() <= 4 * static_cast<size_t>(width + 1));
    // In the order of the points, none made up.
    auto place = points.begin();
    for (const QPointF &point : kept) {
        place = std::find(place, points.end(), point);
        QVERIFY(place != points.end());
        ++place;
    }
    struct Column
    {
        QPointF first, last;
        double least = Height, most = 0;
        bool operator==(const Column &) const = default;
    };
    const auto columnsOf = [](const Points &list) {
        std::map<int, Column> columns;
        for (const QPointF &point : list) {
            const auto [entry, isNew] = columns.try_emplace(static_cast<int>(point.x()));
            Column &column = entry->second;
            if (isNew)
                column.first = point;
            column.last = point;
            column.least = std::min(column.least, point.y());
            column.most = std::max(column.most, point.y());
        }
        return columns;
    };
    QVERIFY(columnsOf(kept) == columnsOf(points));
}

void TestDecimator::fewPointsStayAsTheyAre()
{
    const Points points = line(u"noise"_s, 400, 100);
    QCOMPARE(decimated(points, 0, 100, 100), points);
    QCOMPARE(decimated(points, 0, 100, 1000), points);
    QVERIFY(decimated(points, 0, 100, 99).size() <= points.size());
    QVERIFY(decimated(points, 0, 100, 50).size() < points.size());
    QCOMPARE(decimated(points, 0, 100, 0), points);
    QCOMPARE(decimated(points, 0, 0, 10), points);
    QCOMPARE(decimated({}, 0, 100, 10), Points());
}

void TestDecimator::keepsTheNeighboursOutside()
{
    const Points points = line(u"walk"_s, 10'001, 100);
    const Points kept = decimated(points, 40, 60, 20);
    const auto inside = std::find_if(points.begin(), points.end(), [](const QPointF &p) { return p.x() >= 40; });
    const auto behind = std::find_if(points.begin(), points.end(), [](const QPointF &p) { return p.x() > 60; });
    QCOMPARE(kept.front(), *(inside - 1));
    QCOMPARE(kept[1], *inside);
    QCOMPARE(kept.back(), *behind);
    QCOMPARE(kept[kept.size() - 2], *(behind - 1));
}

void TestDecimator::spansDoNotChange_data() { addShapes({10, 333, 1920}); }

void TestDecimator::spansDoNotChange()
{
    QFETCH(const QString, shape);
    QFETCH(const int, width);
    const Points points = line(shape, 100'000, width);
    const Points kept = decimated(points, 0, width, width);
    QVERIFY(kept.size() < points.size());
    QVERIFY(columnSpans(kept, 0, width) == columnSpans(points, 0, width));
    const int part = width / 3;
    QVERIFY(columnSpans(kept, part, part) == columnSpans(points, part, part));
}

void TestDecimator::spansFollowTheLine()
{
    const std::vector<ColumnSpan> spans = columnSpans({{0.5, 10}, {2.5, 30}, {2.75, 28}, {4.5, 28}}, 0, 6);
    const std::vector<ColumnSpan> expected{{10, 15}, {15, 25}, {25, 30}, {28, 28}, {28, 28}, {}};
    QVERIFY(spans == expected);
    QVERIFY(columnSpans({{-1e6, 0}, {1e6, 0}}, 2, 3) == std::vector<ColumnSpan>(3, {0, 0}));
    const std::vector<ColumnSpan> thick{
        {8.5, 26.5}, {8.5, 31.5}, {13.5, 31.5}, {23.5, 31.5}, {26.5, 29.5}, {26.5, 29.5}};
    QVERIFY(thickened(spans, 3) == thick);
}

void TestDecimator::picturesOfAMillionPointsAreEqual_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    for (const QString &shape : shapes) {
        for (const int width : {301, 1280}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s, %d, %gx", qPrintable(shape), width, scale) << shape << width << scale;
        }
    }
}

void TestDecimator::picturesOfAMillionPointsAreEqual()
{
    QFETCH(const QString, shape);
    QFETCH(const int, width);
    QFETCH(const double, scale);
    LineItem item(line(shape, 1'000'000, width), QPen(QColor(0x0B5394), 2.2));
    const QImage quick = picture(&item, {width, Height}, scale);
    item.setDecimating(false);
    const QImage whole = picture(&item, {width, Height}, scale);
    QVERIFY(quick == whole);
}

void TestDecimator::drawsWhereQPainterDraws_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("shape");
    for (const double scale : {1.0, 2.0, 1.5}) {
        for (const QString &shape : shapes)
            QTest::addRow("%s, %gx", qPrintable(shape), scale) << scale << shape;
    }
}

/// Every pixel of QPainter's own line through all points is ours or next to one of ours, and the other way round.
void TestDecimator::drawsWhereQPainterDraws()
{
    QFETCH(const double, scale);
    QFETCH(const QString, shape);
    const QSize size(602, Height);
    LineItem item(line(shape, 200'000, size.width()), QPen(Qt::black, 1 / scale));
    const QImage quick = picture(&item, size, scale);
    const auto [ours, nearOurs] = inkOf(quick);
    QImage image(quick.size(), quick.format());
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(item.pen());
    painter.drawPolyline(item.points().data(), static_cast<int>(item.points().size()));
    painter.end();
    const auto [theirs, nearTheirs] = inkOf(image);
    QCOMPARE(outside(theirs, nearOurs), 0);
    QCOMPARE(outside(ours, nearTheirs), 0);
}

void TestDecimator::fewPointsAreDrawnByQPainter()
{
    const Points points = line(u"noise"_s, 15, 300);
    QPen pen(Qt::darkRed, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    LineItem item(points, pen);
    QImage image(300, Height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.end();
    QVERIFY(picture(&item, {300, Height}, 1) == image);
}

/// What is remembered of one size is not used for another.
void TestDecimator::anotherSizeIsDrawnAnew()
{
    const Points points = line(u"walk"_s, 100'000, 300);
    LineItem item(points, QPen(Qt::black, 2));
    const QImage first = picture(&item, {300, Height}, 1);
    const QImage twice = picture(&item, {300, Height}, 2);
    const QImage part = picture(&item, {100, Height}, 1);
    item.setPos(0, 20); // as many columns as before
    QVERIFY(picture(&item, {100, Height}, 1) != part);
    item.setPos(0, 0);
    QVERIFY(picture(&item, {300, Height}, 1) == first);
    LineItem fresh(points, QPen(Qt::black, 2));
    QVERIFY(picture(&fresh, {300, Height}, 2) == twice);
    LineItem other(points, QPen(Qt::black, 2));
    QVERIFY(picture(&other, {100, Height}, 1) == part);
}

void TestDecimator::translucentColoursDoNotAddUp()
{
    LineItem item(line(u"noise"_s, 100'000, 300), QPen(QColor(0, 0, 0, 128), 3));
    const QImage image = picture(&item, {300, Height}, 1);
    for (int x = 2; x < 298; ++x)
        QCOMPARE(image.pixelColor(x, Height / 2), QColor(127, 127, 127));
}

void TestDecimator::dashesFollowX()
{
    QPen pen(Qt::black, 2);
    pen.setDashPattern({5, 3});
    Points points = line(u"noise"_s, 100'000, 300);
    LineItem item(points, pen);
    const QImage image = picture(&item, {300, Height}, 1);
    QString pattern;
    for (int x = 0; x < 48; ++x)
        pattern += image.pixelColor(x, Height / 2) == QColor(Qt::black) ? u'#' : u' ';
    QCOMPARE(pattern, (u"##########      "_s).repeated(3));
}

/// A window's widgets share its pixels: what is drawn in one must not start at the window's corner.
void TestDecimator::drawsInsideAWindow()
{
    // Every number is a multiple of 1/1024, so that moving a coordinate does not round it.
    Points points = line(u"noise"_s, 1 << 18, 256);
    for (size_t i = 0; i < points.size(); ++i)
        points[i] = QPointF(static_cast<double>(i) / 1024, std::floor(points[i].y() * 4) / 4);
    QGraphicsScene scene(0, 0, 256, Height);
    scene.addItem(new LineItem(points, QPen(Qt::black, 2)));
    QWidget window;
    window.resize(600, 500);
    auto *view = new QGraphicsView(&scene, &window);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::white);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setRenderHint(QPainter::Antialiasing);
    view->setGeometry(300, 60, 256, Height);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    LineItem item(points, QPen(Qt::black, 2));
    const QImage expected = picture(&item, {256, Height}, 1).convertToFormat(QImage::Format_RGB32);
    const auto shown = [&view](const QPixmap &pixmap) {
        return pixmap.copy(view->geometry()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    QCOMPARE(shown(window.grab()), expected);
    QTRY_COMPARE(shown(window.screen()->grabWindow(window.winId())), expected);
}

void TestDecimator::drawsMirrored()
{
    // No point at either edge of a column, which belongs to the column on its right.
    Points points = line(u"spikes"_s, 100'000, 256);
    for (size_t i = 0; i < points.size(); ++i)
        points[i].setX((static_cast<double>(i) + 0.5) / 512);
    Points back;
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        back.emplace_back(256 - point->x(), point->y());
    LineItem item(points, QPen(Qt::black, 1));
    LineItem turned(back, QPen(Qt::black, 1));
    turned.setTransform(QTransform(-1, 0, 0, 1, 256, 0));
    QVERIFY(picture(&item, {256, Height}, 1) == picture(&turned, {256, Height}, 1));
}

void TestDecimator::degenerateLines()
{
    QImage white(50, Height, QImage::Format_ARGB32_Premultiplied);
    white.fill(Qt::white);
    LineItem none({}, QPen(Qt::black, 2));
    QVERIFY(picture(&none, {50, Height}, 1) == white);
    LineItem beside(Points(5000, QPointF(-500, 10)), QPen(Qt::black, 2));
    QVERIFY(picture(&beside, {50, Height}, 1) == white);
    Points upright;
    for (int i = 0; i < 5000; ++i)
        upright.emplace_back(20.5, 50 + i % 100);
    LineItem vertical(upright, QPen(Qt::black, 1));
    const QImage image = picture(&vertical, {50, Height}, 1);
    for (const int y : {50, 100, 148})
        QCOMPARE(image.pixelColor(20, y), QColor(Qt::black));
    QCOMPARE(image.pixelColor(20, 200), QColor(Qt::white));
    QCOMPARE(image.pixelColor(18, 100), QColor(Qt::white));
}

DTE_GUI_TEST_MAIN(TestDecimator)
#include "tst_decimator.moc"
