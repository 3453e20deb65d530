// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hatches and evidence as they come out in a picture: as dense in a large picture and on paper as on the screen, and
// to be told apart.

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "tests/support/guitest.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/hatchitem.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF Layout{1280, 720}; ///< where a text unit is 14 pixels and the hatches have their usual spacing
constexpr double SideInUnits = 6;
constexpr double CoverageTolerance = 0.15; ///< relative
constexpr double VisibleDifference = 0.06; ///< mean difference of pixels, of 1

struct Swatch
{
    QString name;
    SeriesStyle style;
    Evidence evidence = Evidence::Printed;
};

/// Sets that stand beside each other in a figure on paper; each series in all forms of evidence.
QList<QList<Swatch>> paperSets()
{
    const ChartTheme &paper = ChartTheme::paper();
    QList<Swatch> series{{u"exports"_s, paper.style(Role::Exports)}, {u"imports"_s, paper.style(Role::Imports)},
        {u"total"_s, paper.style(Role::Total)}};
    QList<Swatch> markets{{u"domestic"_s, paper.style(Role::Domestic)}, {u"overseas"_s, paper.style(Role::Overseas)}};
    QList<Swatch> slices;
    for (int i = 0; i < 5; ++i)
        slices << Swatch{u"slice %1"_s.arg(i + 1), paper.sliceStyle(i, 5)};
    QList<QList<Swatch>> sets{series, markets, slices};
    for (QList<Swatch> &set : sets) {
        const QList<Swatch> plain = set;
        for (Swatch swatch : plain) {
            const QString name = swatch.name;
            swatch.name = name + u" derived"_s;
            swatch.evidence = Evidence::Derived;
            set << swatch;
            swatch.name = name + u" published"_s;
            swatch.evidence = Evidence::Published;
            set << swatch;
        }
    }
    return sets;
}

/// The swatch laid out for a picture of \p layout and drawn \p scale times as large, with pixels from 0 to 1.
QImage drawn(const Swatch &swatch, const QSizeF &layout, double scale)
{
    const ChartTheme &theme = ChartTheme::paper();
    const ChartMetrics metrics = ChartMetrics::forSize(layout);
    const double side = SideInUnits * metrics.unit;
    const QRectF box(0, 0, side, side);
    QGraphicsScene scene;
    QPainterPath path;
    path.addRect(box);
    scene.addRect(box, Qt::NoPen, swatch.style.fill); // as Qt Charts fills a bar
    EvidenceItems(&scene, theme, metrics).decorateArea(path, swatch.style, swatch.evidence);
    const int pixels = qRound(side * scale);
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(image.rect()), box);
    return image;
}

/// Of 1; without the outline at the edge, which is no hatch.
double ink(const QImage &image)
{
    const int edge = image.width() / 12;
    double sum = 0;
    for (int y = edge; y < image.height() - edge; ++y) {
        for (int x = edge; x < image.width() - edge; ++x)
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    const double side = image.width() - 2 * edge;
    return sum / (side * side);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) / 255.0;
    }
    return sum / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class TestHatch : public test::GuiTest
{
    Q_OBJECT

private slots:
    void hatchesAreAsDenseAtEverySize_data();
    void hatchesAreAsDenseAtEverySize();
    void hatchesAreNeitherEmptyNorFull();
    void swatchesOfOneFigureLookDifferent();
    void printedIsMuchDarkerThanPublished();
    void linesFillTheShapeAndNothingElse_data();
    void linesFillTheShapeAndNothingElse();
    void noEdgeLeadsAcrossAGap_data();
    void noEdgeLeadsAcrossAGap();
};

void TestHatch::hatchesAreAsDenseAtEverySize_data()
{
    QTest::addColumn<QSizeF>("layout");
    QTest::addColumn<double>("scale");
    QTest::newRow("4x scaled") << Layout << 4.0;
    QTest::newRow("600 dpi") << Layout << 600 / 96.0;
    QTest::newRow("3840x2160") << QSizeF(3840, 2160) << 1.0;
    QTest::newRow("3840x2160 made from 960x540") << QSizeF(960, 540) << 4.0;
}

void TestHatch::hatchesAreAsDenseAtEverySize()
{
    QFETCH(const QSizeF, layout);
    QFETCH(const double, scale);
    QStringList faults;
    for (const QList<Swatch> &set : paperSets()) {
        for (const Swatch &swatch : set) {
            const double expected = ink(drawn(swatch, Layout, 1));
            const double found = ink(drawn(swatch, layout, scale));
            if (std::abs(found - expected) > CoverageTolerance * expected)
                faults << u"%1: %2, not %3"_s.arg(swatch.name).arg(found, 0, 'f', 3).arg(expected, 0, 'f', 3);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestHatch::hatchesAreNeitherEmptyNorFull()
{
    for (const QList<Swatch> &set : paperSets()) {
        for (const Swatch &swatch : set) {
            if (swatch.style.hatch == Hatch::None)
                continue;
            const double coverage = ink(drawn(swatch, Layout, 1));
            QVERIFY2(coverage > 0.06 && coverage < 0.6, qPrintable(u"%1: %2"_s.arg(swatch.name).arg(coverage)));
        }
    }
}

void TestHatch::swatchesOfOneFigureLookDifferent()
{
    QStringList faults;
    for (const double scale : {1.0, 4.0}) {
        for (const QList<Swatch> &set : paperSets()) {
            for (qsizetype i = 0; i < set.size(); ++i) {
                for (qsizetype j = i + 1; j < set.size(); ++j) {
                    const double found = difference(drawn(set[i], Layout, scale), drawn(set[j], Layout, scale));
                    if (found < VisibleDifference)
                        faults << u"%1 and %2: %3"_s.arg(set[i].name, set[j].name).arg(found, 0, 'f', 3);
                }
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// From so far that no line is seen, only how dark an area is.
void TestHatch::printedIsMuchDarkerThanPublished()
{
    int pairs = 0;
    for (const QList<Swatch> &set : paperSets()) {
        for (const Swatch &printed : set) {
            for (const Swatch &published : set) {
                if (published.name != printed.name + u" published"_s)
                    continue;
                ++pairs;
                const double dark = ink(drawn(printed, Layout, 1));
                const double pale = ink(drawn(published, Layout, 1));
                QVERIFY2(dark - pale > 0.2 && dark > 2 * pale,
                    qPrintable(u"%1: %2 and %3"_s.arg(printed.name).arg(dark).arg(pale)));
            }
        }
    }
    QCOMPARE(pairs, 10);
}

void TestHatch::linesFillTheShapeAndNothingElse_data()
{
    QTest::addColumn<QPainterPath>("shape");
    QTest::addColumn<HatchLines>("lines");
    const QPair<const char *, HatchLines> patterns[]{{"diagonal", HatchLines::Diagonal},
        {"horizontal", HatchLines::Horizontal}, {"vertical", HatchLines::Vertical}, {"dots", HatchLines::Dots}};
    for (const auto &[name, lines] : patterns) {
        QPainterPath box;
        box.addRect(10.3, 12.7, 60.1, 33.3);
        QTest::addRow("%s, box", name) << box << lines;
        QPainterPath slice; // of a ring, bent around a gap
        slice.arcMoveTo(5, 5, 100, 100, 20);
        slice.arcTo(5, 5, 100, 100, 20, 250);
        slice.arcTo(30, 30, 50, 50, 270, -250);
        slice.closeSubpath();
        QTest::addRow("%s, slice", name) << slice << lines;
        QPainterPath ring;
        ring.addEllipse(5, 5, 100, 100);
        ring.addEllipse(30, 30, 50, 50);
        QTest::addRow("%s, ring", name) << ring << lines;
        QPainterPath comb; // as an area over years with deep valleys
        comb.addPolygon(QPolygonF({{0, 100}, {10, 20}, {30, 90}, {50, 10}, {70, 95}, {90, 30}, {110, 100}}));
        comb.closeSubpath();
        QTest::addRow("%s, comb", name) << comb << lines;
        QPainterPath small;
        small.addRect(20.1, 20.1, 0.5, 0.5);
        QTest::addRow("%s, tiny", name) << small << lines;
    }
}

/// As the same lines drawn with a pen and clipped.
void TestHatch::linesFillTheShapeAndNothingElse()
{
    QFETCH(const QPainterPath, shape);
    QFETCH(const HatchLines, lines);
    constexpr double Scale = 8;
    constexpr double Spacing = 6;
    constexpr double Width = 2.5;
    const auto picture = [&](const auto &draw) {
        QImage image(static_cast<int>(115 * Scale), static_cast<int>(115 * Scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(Scale, Scale);
        draw(&painter);
        return image;
    };
    const QImage found = picture([&](QPainter *painter) {
        HatchItem(shape, {lines, Qt::black, Width, Spacing}).paint(painter, nullptr, nullptr);
    });
    const QImage wanted = picture([&](QPainter *painter) {
        painter->setClipPath(shape);
        painter->setPen(QPen(Qt::black, Width, Qt::SolidLine, Qt::RoundCap));
        for (int i = -1; i < 40; ++i) {
            const double at = i * Spacing;
            for (int j = 0; j < 20 && lines == HatchLines::Dots; ++j)
                painter->drawPoint(QPointF(at, j * Spacing));
            if (lines == HatchLines::Horizontal)
                painter->drawLine(QLineF(-200, at, 400, at));
            if (lines == HatchLines::Vertical)
                painter->drawLine(QLineF(at, -200, at, 400));
            if (lines == HatchLines::Diagonal)
                painter->drawLine(QLineF(at + 200, -200, at - 400, 400));
        }
    });
    QVERIFY(difference(found, wanted) < 0.002);
    QVERIFY(difference(found, picture([](QPainter *) {})) > 0 || shape.boundingRect().width() < 1);
}

void TestHatch::noEdgeLeadsAcrossAGap_data() { linesFillTheShapeAndNothingElse_data(); }

void TestHatch::noEdgeLeadsAcrossAGap()
{
    QFETCH(const QPainterPath, shape);
    QFETCH(const HatchLines, lines);
    const HatchItem hatch(shape, {lines, Qt::black, 2.5, 6});
    QPainterPathStroker stroker;
    stroker.setWidth(0.1);
    const QPainterPath reach = shape.united(stroker.createStroke(shape));
    for (const QPolygonF &polygon : hatch.ink().toSubpathPolygons()) {
        for (qsizetype i = 1; i < polygon.size(); ++i) {
            for (const double share : {0.1, 0.5, 0.9}) {
                const QPointF point = polygon[i - 1] + (polygon[i] - polygon[i - 1]) * share;
                QVERIFY2(reach.contains(point), qPrintable(u"%1,%2"_s.arg(point.x()).arg(point.y())));
            }
        }
    }
}

DTE_GUI_TEST_MAIN(TestHatch)
#include "tst_hatch.moc"
