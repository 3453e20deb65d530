// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/talk/talk.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// A talk, without any window.
class TestDeckController : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void walksThroughTheDeck();
    void anEmptyDeckHasAPage();
    void frozenAudienceStaysWhereItWas();
    void anotherSlideEndsWhatWasDoneToThisOne();
    void leavesTheInnermostFirst();
    void zoomStaysInsideAndInProportion();
    void zoomKeepsThePointUnderThePointer();
    void highlightsOneSeriesAfterTheOther();
    void revealsSeriesOneByOneWithoutMovingTheAxes();
    void goingBackShowsAllOfASlide();
    void timerStartsWithTheFirstChangeAndPauses();
    void remainingTimeGoesBelowZero();
    void automaticTalkBeginsAgain();
    void overviewIsSteeredWithinTheDeck();
    void notesAreTheSpeakersOwnAndTheSummary();
    void titlesSayWhatASlideIs();
    void ofAComparisonTheFirstFigureIsTheLeftOne();
    void slidesFadeWhatTheirViewFades();

private:
    std::unique_ptr<Talk> makeController(Deck deck);
    static Deck threeFigures();

    qint64 m_now = 0;
    std::unique_ptr<Talk> m_deck;
};

Deck TestDeckController::threeFigures()
{
    Deck deck = defaultDeck(test::bundledSnapshot());
    deck.slides.resize(4); // title, figures 1 to 3
    return deck;
}

std::unique_ptr<Talk> TestDeckController::makeController(Deck deck)
{
    auto controller = std::make_unique<Talk>(std::make_shared<const Snapshot>(test::bundledSnapshot()), std::move(deck),
        Annotations(), [this] { return m_now; });
    controller->setMode(LabelMode::English);
    return controller;
}

void TestDeckController::init()
{
    m_now = 1'000'000;
    m_deck = makeController(threeFigures());
}

void TestDeckController::walksThroughTheDeck()
{
    const QSignalSpy changes(m_deck.get(), &Talk::slideChanged);
    QCOMPARE(m_deck->count(), 4);
    QCOMPARE(m_deck->index(), 0);
    m_deck->previous();
    QCOMPARE(m_deck->index(), 0);
    m_deck->next();
    QCOMPARE(m_deck->index(), 1);
    m_deck->last();
    QCOMPARE(m_deck->index(), 3);
    m_deck->next();
    QCOMPARE(m_deck->index(), 3);
    m_deck->goTo(2);
    m_deck->goTo(4);
    m_deck->goTo(-1);
    QCOMPARE(m_deck->index(), 2);
    m_deck->previous();
    m_deck->first();
    QCOMPARE(m_deck->index(), 0);
    QCOMPARE(changes.size(), 5);
}

void TestDeckController::anEmptyDeckHasAPage()
{
    const auto deck = makeController({});
    QCOMPARE(deck->count(), 1);
    QCOMPARE(deck->content(0).kind, SlideKind::Title);
    deck->next();
    deck->advanceAutomatically();
    QCOMPARE(deck->index(), 0);
}

void TestDeckController::frozenAudienceStaysWhereItWas()
{
    m_deck->goTo(1);
    m_deck->toggleFreeze();
    m_deck->goTo(3);
    QVERIFY(m_deck->isFrozen());
    QCOMPARE(m_deck->index(), 3);
    QCOMPARE(m_deck->audienceIndex(), 1);
    m_deck->toggleFreeze();
    QCOMPARE(m_deck->audienceIndex(), 3);
}

void TestDeckController::anotherSlideEndsWhatWasDoneToThisOne()
{
    m_deck->goTo(1);
    m_deck->toggleBlank(Blank::Black);
    m_deck->toggleZoom();
    m_deck->cycleHighlight();
    m_deck->toggleLayer(Layer::Overview);
    QVERIFY(m_deck->isZoomed() && !m_deck->highlight().isEmpty());
    m_deck->next();
    QCOMPARE(m_deck->blank(), Blank::None);
    QCOMPARE(m_deck->layer(), Layer::None);
    QVERIFY(!m_deck->isZoomed());
    QCOMPARE(m_deck->highlight(), QString());
}

void TestDeckController::leavesTheInnermostFirst()
{
    m_deck->goTo(1);
    m_deck->toggleFreeze();
    m_deck->toggleBlank(Blank::White);
    m_deck->togglePointer(Pointer::Laser);
    m_deck->toggleZoom();
    m_deck->toggleLayer(Layer::Help);
    QVERIFY(m_deck->leaveInnermost());
    QCOMPARE(m_deck->layer(), Layer::None);
    QVERIFY(m_deck->isZoomed());
    QVERIFY(m_deck->leaveInnermost());
    QVERIFY(!m_deck->isZoomed());
    QCOMPARE(m_deck->pointer(), Pointer::Laser);
    QVERIFY(m_deck->leaveInnermost());
    QCOMPARE(m_deck->pointer(), Pointer::None);
    QCOMPARE(m_deck->blank(), Blank::White);
    QVERIFY(m_deck->leaveInnermost());
    QCOMPARE(m_deck->blank(), Blank::None);
    QVERIFY(m_deck->isFrozen());
    QVERIFY(m_deck->leaveInnermost());
    QVERIFY(!m_deck->isFrozen());
    QVERIFY(!m_deck->leaveInnermost());
}

void TestDeckController::zoomStaysInsideAndInProportion()
{
    const QRectF whole(0, 0, 1, 1);
    for (const QRectF &wanted : {QRectF(0.9, 0.9, 0.2, 0.1), QRectF(-0.3, 0.2, 0.25, 0.5),
             QRectF(0.4, 0.4, 0.001, 0.001), QRectF(0.7, 0.7, 0, 0)}) {
        m_deck->setZoom(wanted);
        const QRectF zoom = m_deck->zoom();
        QVERIFY(whole.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(zoom));
        QCOMPARE(zoom.width(), zoom.height());
        QVERIFY(zoom.width() >= 1 / Talk::LargestZoom - 1e-9);
    }
    m_deck->setZoom({0.5, 0.5, 0.5, 0.5});
    m_deck->pan(1, 1);
    QCOMPARE(m_deck->zoom(), QRectF(0.5, 0.5, 0.5, 0.5));
    m_deck->pan(-0.5, 0);
    QCOMPARE(m_deck->zoom(), QRectF(0.25, 0.5, 0.5, 0.5));
    m_deck->setZoom({0, 0, 3, 3});
    QVERIFY(!m_deck->isZoomed());
}

void TestDeckController::zoomKeepsThePointUnderThePointer()
{
    m_deck->movePointer({0.4, 0.6});
    m_deck->toggleZoom();
    QCOMPARE(m_deck->zoom().center(), QPointF(0.4, 0.6));
    m_deck->movePointer({0.3, 0.5});
    const QRectF before = m_deck->zoom();
    m_deck->zoomBy(Talk::ZoomStep);
    const QRectF after = m_deck->zoom();
    const auto place = [](const QRectF &zoom, double x) { return (x - zoom.left()) / zoom.width(); };
    QVERIFY(after.width() < before.width());
    QVERIFY(qAbs(place(before, 0.3) - place(after, 0.3)) < 1e-9);
    m_deck->toggleZoom();
    QVERIFY(!m_deck->isZoomed());
}

void TestDeckController::highlightsOneSeriesAfterTheOther()
{
    m_deck->goTo(3); // figure 3
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        m_deck->cycleHighlight();
        const auto figure = m_deck->current().figure;
        seen << (figure->highlight < 0 ? QString() : figure->spec.series[static_cast<size_t>(figure->highlight)].id);
        QCOMPARE(m_deck->highlight(), seen.constLast());
    }
    QCOMPARE(seen, (QStringList{u"exports"_s, u"imports"_s, u"total"_s, QString()}));
    m_deck->first();
    m_deck->cycleHighlight(); // a title has none
    QCOMPARE(m_deck->highlight(), QString());
}

void TestDeckController::revealsSeriesOneByOneWithoutMovingTheAxes()
{
    m_deck->toggleStepByStep();
    QCOMPARE(m_deck->revealed(), std::nullopt); // a title has nothing to reveal
    m_deck->goTo(3);
    const Extents whole = figureExtents(*m_deck->content(3).figure);
    QList<int> drawn;
    for (int step = 0; step < 3; ++step) {
        const SlideContent content = m_deck->current();
        int count = 0;
        for (const Series &series : content.figure->spec.series)
            count += series.panel >= 0 && series.rule != Rule::Growth ? 1 : 0;
        drawn << count;
        if (m_deck->revealed()) {
            for (auto extent = content.extents.begin(); extent != content.extents.end(); ++extent)
                QCOMPARE(*extent, whole.value(extent.key()));
            QVERIFY(!content.extents.isEmpty());
        }
        m_deck->next();
        QCOMPARE(m_deck->index(), 3);
        if (!m_deck->revealed())
            break;
    }
    QCOMPARE(drawn.first(), 1);
    QVERIFY(drawn.size() > 1);
    QCOMPARE(m_deck->revealed(), std::nullopt);
    QCOMPARE(m_deck->current().figure->spec.series.size(), m_deck->content(3).figure->spec.series.size());
}

void TestDeckController::goingBackShowsAllOfASlide()
{
    m_deck->toggleStepByStep();
    m_deck->goTo(3);
    QCOMPARE(m_deck->revealed(), 1);
    m_deck->next();
    QCOMPARE(m_deck->revealed(), 2);
    m_deck->previous();
    QCOMPARE(m_deck->revealed(), 1);
    m_deck->previous();
    QCOMPARE(m_deck->index(), 2);
    QCOMPARE(m_deck->revealed(), std::nullopt);
    m_deck->toggleStepByStep();
    m_deck->next();
    QCOMPARE(m_deck->revealed(), std::nullopt);
}

void TestDeckController::timerStartsWithTheFirstChangeAndPauses()
{
    m_now += 5000;
    QCOMPARE(m_deck->elapsed(), 0);
    m_deck->next();
    QVERIFY(m_deck->isTimerRunning());
    m_now += 3000;
    QCOMPARE(m_deck->elapsed(), 3000);
    m_deck->toggleTimer();
    m_now += 60'000;
    QCOMPARE(m_deck->elapsed(), 3000);
    m_deck->next(); // a paused timer stays paused
    QVERIFY(!m_deck->isTimerRunning());
    m_deck->toggleTimer();
    m_now += 500;
    QCOMPARE(m_deck->elapsed(), 3500);
    m_deck->resetTimer();
    m_now += 200;
    QCOMPARE(m_deck->elapsed(), 200);
}

void TestDeckController::remainingTimeGoesBelowZero()
{
    QCOMPARE(m_deck->remaining(), std::nullopt);
    Deck deck = threeFigures();
    deck.minutes = 2;
    const auto controller = makeController(deck);
    controller->toggleTimer();
    m_now += 30'000;
    QCOMPARE(controller->remaining(), 90'000);
    m_now += 100'000;
    QCOMPARE(controller->remaining(), -10'000);
}

void TestDeckController::automaticTalkBeginsAgain()
{
    m_deck->setAutomatic(true);
    QList<int> slides;
    for (int i = 0; i < 5; ++i) {
        m_deck->advanceAutomatically();
        slides << m_deck->index();
    }
    QCOMPARE(slides, (QList<int>{1, 2, 3, 0, 1}));
}

void TestDeckController::overviewIsSteeredWithinTheDeck()
{
    m_deck->goTo(2);
    m_deck->toggleLayer(Layer::Overview);
    QCOMPARE(m_deck->overviewIndex(), 2);
    QCOMPARE(m_deck->overviewColumns(), 2);
    m_deck->setOverviewIndex(4);
    m_deck->setOverviewIndex(-1);
    QCOMPARE(m_deck->overviewIndex(), 2);
    m_deck->setOverviewIndex(3);
    QCOMPARE(m_deck->overviewIndex(), 3);
    QCOMPARE(m_deck->index(), 2);
    QCOMPARE(makeController(defaultDeck(test::bundledSnapshot()))->overviewColumns(), 3); // 8 slides
}

void TestDeckController::notesAreTheSpeakersOwnAndTheSummary()
{
    Deck deck = threeFigures();
    deck.slides[1].note = {u"先讲总额。"_s, u"Totals first."_s};
    const auto controller = makeController(deck);
    const QStringList notes = controller->notes(1, LabelMode::Both);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0], u"先讲总额。\nTotals first."_s);
    QVERIFY(notes[1].contains(u"1,648.4"_s) && notes[1].contains(u"Figure 1"_s));
    QCOMPARE(controller->notes(0, LabelMode::Both), QStringList());
    QCOMPARE(controller->notes(1, LabelMode::English).first(), u"Totals first."_s);
}

void TestDeckController::titlesSayWhatASlideIs()
{
    const auto controller = makeController(defaultDeck(test::bundledSnapshot()));
    QCOMPARE(controller->title(0), test::bundledSnapshot().report.title.en);
    QVERIFY(controller->title(1).startsWith(u"Figure 1 "_s));
    QCOMPARE(controller->title(7), u"Sources"_s);
    controller->setMode(LabelMode::Chinese);
    QCOMPARE(controller->title(7), u"数据来源"_s);
}

void TestDeckController::ofAComparisonTheFirstFigureIsTheLeftOne()
{
    const auto deck = parseDeck("digital-trade-deck 1\ncompare fig3/transform=growth | fig6 own-axes\n", u"x"_s);
    QVERIFY(deck);
    const auto controller = makeController(*deck);
    const SlideContent content = controller->content(0);
    QCOMPARE(content.figure->spec.id, u"fig3"_s);
    QCOMPARE(content.figure->applied.transform, Transform::Growth);
    QCOMPARE(content.compared->spec.id, u"fig6"_s);
    QVERIFY(!content.lockAxes);
    QCOMPARE(controller->title(0).section(u" | "_s, 1).section(u' ', 0, 1), u"Figure 6"_s);
    QCOMPARE(controller->notes(0, LabelMode::English).size(), 2);
}

void TestDeckController::slidesFadeWhatTheirViewFades()
{
    const auto deck = parseDeck("digital-trade-deck 1\nfigure fig3/emphasis=printed\nfigure fig3\n", u"x"_s);
    QVERIFY(deck);
    const auto controller = makeController(*deck);
    QVERIFY(controller->content(0).figure->printedStandsOut);
    QVERIFY(!controller->content(1).figure->printedStandsOut);
    controller->cycleHighlight();
    QVERIFY(controller->current().figure->printedStandsOut && controller->current().figure->highlight >= 0);
}

DTE_GUI_TEST_MAIN(TestDeckController)

#include "tst_talk.moc"
