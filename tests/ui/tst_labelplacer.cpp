// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/textitem.h"

using namespace dte;

namespace {

const QRectF Bounds(0, 0, 400, 300);
constexpr double Size = 20;

LabelCandidate at(double x, double y, Qt::Alignment alignment = Qt::AlignCenter)
{
    return {QPointF(x, y), alignment, Qt::black, {}, {}};
}

LabelRequest request(const QString &text, std::vector<LabelCandidate> candidates, int priority = 1)
{
    return {text, ChartMetrics{Size}.font(Size), priority, std::move(candidates)};
}

std::vector<const TextItem *> labels(const QGraphicsScene &scene)
{
    std::vector<const TextItem *> found;
    for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder)) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            found.push_back(text);
    }
    return found;
}

QStringList textsOf(const QGraphicsScene &scene)
{
    QStringList texts;
    for (const TextItem *label : labels(scene))
        texts << label->text();
    return texts;
}

/// Whether the label fills what lies behind it.
bool hasPlate(QGraphicsScene *scene, const TextItem *label)
{
    QImage image(Bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    scene->render(&painter, QRectF(image.rect()), Bounds);
    painter.end();
    return image.pixelColor(label->sceneBoundingRect().topLeft().toPoint() + QPoint(1, 1)) != QColor(Qt::red);
}

} // namespace

class TestLabelPlacer : public test::GuiTest
{
    Q_OBJECT

private slots:
    void alignmentNamesTheAnchoredCorner_data();
    void alignmentNamesTheAnchoredCorner();
    void takesTheFirstPlaceThatIsFree();
    void labelsNeverOverlap();
    void dropsWhatFitsNowhere_data();
    void dropsWhatFitsNowhere();
    void shrinksRatherThanVanish();
    void allShrinkBeforeOneIsLost();
    void urgentLabelsComeFirst();
    void equalPriorityKeepsTheOrder();
    void staysInsideItsOwnArea();
    void standsOnMoreLinesWhereThatFits();
    void avoidsALineIfItCan();
    void standsOnAPlateOverALine();
    void standsOnThePlateItAsksFor();
};

void TestLabelPlacer::alignmentNamesTheAnchoredCorner_data()
{
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QPointF>("share"); // of the label's size, left and above the anchor
    QTest::newRow("centre") << Qt::Alignment(Qt::AlignCenter) << QPointF(0.5, 0.5);
    QTest::newRow("above") << (Qt::AlignHCenter | Qt::AlignBottom) << QPointF(0.5, 1);
    QTest::newRow("below") << (Qt::AlignHCenter | Qt::AlignTop) << QPointF(0.5, 0);
    QTest::newRow("to the right") << (Qt::AlignLeft | Qt::AlignVCenter) << QPointF(0, 0.5);
    QTest::newRow("to the left") << (Qt::AlignRight | Qt::AlignVCenter) << QPointF(1, 0.5);
}

void TestLabelPlacer::alignmentNamesTheAnchoredCorner()
{
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const QPointF, share);
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.add(request(QStringLiteral("1,648.4"), {at(200, 150, alignment)}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    const QRectF box = labels(scene).front()->sceneBoundingRect();
    QCOMPARE(box.topLeft(), QPointF(200 - share.x() * box.width(), 150 - share.y() * box.height()));
}

void TestLabelPlacer::takesTheFirstPlaceThatIsFree()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.addObstacle(QRectF(100, 100, 50, 50));
    placer.add(request(QStringLiteral("7"), {at(-50, 50), at(125, 125), at(300, 200), at(50, 50)}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    QCOMPARE(labels(scene).front()->sceneBoundingRect().center(), QPointF(300, 200));
}

void TestLabelPlacer::labelsNeverOverlap()
{
    QRandomGenerator random(20211231);
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    const QRectF obstacle(180, 120, 60, 40);
    const QRectF area(20, 200, 40, 100);
    placer.addObstacle(obstacle);
    placer.addArea(area);
    placer.addLine(QLineF(0, 250, 400, 20), 3);
    for (int i = 0; i < 120; ++i) {
        std::vector<LabelCandidate> candidates;
        for (int j = 0; j < 3; ++j)
            candidates.push_back(at(random.bounded(400), random.bounded(300)));
        placer.add(request(QString::number(random.bounded(1000, 9999)), candidates, random.bounded(3)));
    }
    placer.placeAll();
    const auto placed = labels(scene);
    QVERIFY(placed.size() > 20 && placed.size() < 120);
    for (size_t i = 0; i < placed.size(); ++i) {
        const QRectF box = placed[i]->sceneBoundingRect();
        QVERIFY(Bounds.contains(box));
        QVERIFY(!box.intersects(obstacle));
        QVERIFY(!box.intersects(area));
        for (size_t j = i + 1; j < placed.size(); ++j)
            QVERIFY(!box.intersects(placed[j]->sceneBoundingRect()));
    }
}

void TestLabelPlacer::dropsWhatFitsNowhere_data()
{
    QTest::addColumn<QRectF>("obstacle");
    QTest::addColumn<QRectF>("area");
    QTest::addColumn<QRectF>("inside");
    QTest::addColumn<QPointF>("anchor");
    QTest::newRow("on an obstacle") << QRectF(150, 100, 100, 100) << QRectF() << QRectF() << QPointF(200, 150);
    QTest::newRow("on a bar") << QRectF() << QRectF(150, 100, 100, 100) << QRectF() << QPointF(200, 150);
    QTest::newRow("over the edge") << QRectF() << QRectF() << QRectF() << QPointF(2, 150);
    QTest::newRow("bar too small for it")
        << QRectF() << QRectF(195, 145, 10, 10) << QRectF(195, 145, 10, 10) << QPointF(200, 150);
}

void TestLabelPlacer::dropsWhatFitsNowhere()
{
    QFETCH(const QRectF, obstacle);
    QFETCH(const QRectF, area);
    QFETCH(const QRectF, inside);
    QFETCH(const QPointF, anchor);
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    if (!obstacle.isNull())
        placer.addObstacle(obstacle);
    if (!area.isNull())
        placer.addArea(area);
    placer.add(request(QStringLiteral("1,648.4"), {{anchor, Qt::AlignCenter, Qt::black, {}, inside}}));
    placer.add(request(QStringLiteral("nowhere to go"), {}));
    placer.placeAll();
    QCOMPARE(textsOf(scene), QStringList());
}

void TestLabelPlacer::shrinksRatherThanVanish()
{
    for (const double least : {1.0, 0.5}) {
        QGraphicsScene scene;
        LabelPlacer placer(&scene, Bounds, Qt::white, least);
        const QRectF bar(180, 100, 50, 100); // narrower than the label
        placer.addArea(bar);
        placer.add(request(QStringLiteral("1,648.4"), {{bar.center(), Qt::AlignCenter, Qt::black, {}, bar}}));
        placer.add(request(QStringLiteral("7"), {at(50, 50)}));
        placer.placeAll();
        QCOMPARE(textsOf(scene).contains(QStringLiteral("1,648.4")), least < 1);
        for (const TextItem *label : labels(scene)) {
            if (label->text() == QStringLiteral("7"))
                QCOMPARE(label->font().pixelSize(), int(Size)); // no smaller than it must be
            else
                QVERIFY(label->font().pixelSize() < Size && label->font().pixelSize() >= least * Size);
        }
    }
}

/// The first one in full size would leave the second one no place.
void TestLabelPlacer::allShrinkBeforeOneIsLost()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, QRectF(100, 100, 100, 40), Qt::white, 0.5);
    placer.add(request(QStringLiteral("1,648.4"), {at(100, 120, Qt::AlignLeft | Qt::AlignVCenter)}));
    placer.add(request(QStringLiteral("3,596.9"), {at(200, 120, Qt::AlignRight | Qt::AlignVCenter)}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 2U);
    QVERIFY(!labels(scene)[0]->sceneBoundingRect().intersects(labels(scene)[1]->sceneBoundingRect()));
}

void TestLabelPlacer::urgentLabelsComeFirst()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.add(request(QStringLiteral("later"), {at(200, 150)}, 2));
    placer.add(request(QStringLiteral("first"), {at(200, 150)}, 0));
    placer.placeAll();
    QCOMPARE(textsOf(scene), QStringList{QStringLiteral("first")});
}

void TestLabelPlacer::equalPriorityKeepsTheOrder()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.add(request(QStringLiteral("a"), {at(200, 150)}));
    placer.add(request(QStringLiteral("b"), {at(200, 150)}));
    placer.placeAll();
    QCOMPARE(textsOf(scene), QStringList{QStringLiteral("a")});
    placer.placeAll(); // requests are forgotten
    QCOMPARE(textsOf(scene), QStringList{QStringLiteral("a")});
}

void TestLabelPlacer::staysInsideItsOwnArea()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    const QRectF bar(100, 50, 120, 200);
    placer.addArea(bar);
    placer.add(request(QStringLiteral("1,648.4"), {{bar.center(), Qt::AlignCenter, Qt::white, {}, bar}}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    QVERIFY(bar.contains(labels(scene).front()->sceneBoundingRect()));
    QCOMPARE(labels(scene).front()->colour(), QColor(Qt::white));
    QVERIFY(!hasPlate(&scene, labels(scene).front()));
}

void TestLabelPlacer::standsOnMoreLinesWhereThatFits()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    const QRectF bar(100, 50, 70, 200);
    const LabelCandidate broken{bar.center(), Qt::AlignCenter, Qt::black, {}, bar, QStringLiteral("235\u2013\n242")};
    placer.addArea(bar);
    placer.addArea(bar.translated(-bar.width(), 0));
    const QString whole = QStringLiteral("235\u2013242");
    placer.add(request(whole, {at(bar.left(), 100), broken}));
    placer.add(request(whole, {at(300, 100), broken}));
    placer.placeAll();
    QCOMPARE(textsOf(scene), (QStringList{broken.text, whole}));
    QVERIFY(bar.contains(labels(scene).front()->sceneBoundingRect()));
}

void TestLabelPlacer::avoidsALineIfItCan()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.addLine(QLineF(0, 100, 400, 100), 3);
    placer.add(request(QStringLiteral("12.5"), {at(200, 100), at(200, 200)}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    QCOMPARE(labels(scene).front()->sceneBoundingRect().center(), QPointF(200, 200));
    QVERIFY(!hasPlate(&scene, labels(scene).front()));
}

void TestLabelPlacer::standsOnAPlateOverALine()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.addLine(QLineF(0, 100, 400, 100), 3);
    placer.add(request(QStringLiteral("12.5"), {at(200, 100)}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    QCOMPARE(labels(scene).front()->sceneBoundingRect().center(), QPointF(200, 100));
    QVERIFY(hasPlate(&scene, labels(scene).front()));
}

void TestLabelPlacer::standsOnThePlateItAsksFor()
{
    QGraphicsScene scene;
    LabelPlacer placer(&scene, Bounds, Qt::white);
    placer.add(request(QStringLiteral("12.5"), {{{200, 150}, Qt::AlignCenter, Qt::black, Qt::yellow, {}}}));
    placer.placeAll();
    QCOMPARE(labels(scene).size(), 1U);
    QVERIFY(hasPlate(&scene, labels(scene).front()));
}

DTE_GUI_TEST_MAIN(TestLabelPlacer)
#include "tst_labelplacer.moc"
