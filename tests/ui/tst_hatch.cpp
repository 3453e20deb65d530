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

#include "tests/support/guifixture.h"
#include "ui/charts/evidenceitems.h"

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
            swatch.name = name + u" revised"_s;
            swatch.evidence = Evidence::Revised;
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

DTE_GUI_TEST_MAIN(TestHatch)
#include "tst_hatch.moc"
