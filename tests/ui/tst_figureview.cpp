// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

#include <algorithm>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "tests/support/guitest.h"
#include "ui/charts/picture.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/hovercard.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// Counts the wheel events that the view lets through.
class Holder : public QWidget
{
public:
    Holder()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&view);
        resize(900, 560);
    }

    FigureView view;
    int wheels = 0;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        ++wheels;
        event->accept();
    }
};

std::shared_ptr<const FigureState> sharedState(const QString &figure)
{
    return std::make_shared<const FigureState>(test::figureState(figure));
}

} // namespace

/// The chart's widget by itself.
class TestFigureView : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void paintsOnceShown();
    void laysOutForItsSize();
    void nothingToShowIsHarmless();
    void tinyAndHiddenViewsAreHarmless_data();
    void tinyAndHiddenViewsAreHarmless();
    void theWheelGoesToWhoeverHoldsTheView();
    void clicksTellWhichMark();
    void everyButtonAndPlaceIsHarmless();
    void hoveringNamesTheValue_data() { test::addEveryMode(); }
    void hoveringNamesTheValue();
    void theCardGoesWithTheFocus();
    void focusByKeyboardSelectsTheFirstMark();
    void focusByMouseSelectsNothing();
    void otherKeysAreForOthers();
    void leftAndRightReachEveryMark_data();
    void leftAndRightReachEveryMark();
    void anotherFigureForgetsTheSelection();
    void aDarkPaletteMeansDarkColours();
    void speaksToScreenReaders();

protected:
    void tearDown() override { m_holder.reset(); }

private:
    FigureView &view() const { return m_holder->view; }
    void showFigure(const QString &figure, LabelMode mode = LabelMode::Chinese);
    QPoint at(const DrawnValue &mark) const;
    void moveTo(QPoint position) const
    {
        QTest::mouseMove(m_holder->windowHandle(), view().viewport()->mapTo(m_holder.get(), position));
    }

    std::unique_ptr<Holder> m_holder;
};

void TestFigureView::init() { m_holder = std::make_unique<Holder>(); }

void TestFigureView::showFigure(const QString &figure, LabelMode mode)
{
    view().setFigure(sharedState(figure), mode);
    m_holder->show();
    m_holder->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_holder.get()));
    QVERIFY(view().figureScene());
}

QPoint TestFigureView::at(const DrawnValue &mark) const
{
    const QPointF middle = mark.outline.boundingRect().center();
    return view().mapFromScene(mark.outline.contains(middle) ? middle : mark.anchor);
}

void TestFigureView::paintsOnceShown()
{
    QSignalSpy painted(&view(), &FigureView::firstPainted);
    view().setFigure(sharedState(u"fig1"_s), LabelMode::Chinese);
    QVERIFY(!view().figureScene()); // not for a size that nobody sees
    QVERIFY(!view().hasPainted());
    m_holder->show();
    QTRY_COMPARE(painted.size(), 1);
    QVERIFY(view().hasPainted());
    view().setFigure(sharedState(u"fig2"_s), LabelMode::Both);
    view().grab();
    QCOMPARE(painted.size(), 1);
}

void TestFigureView::laysOutForItsSize()
{
    showFigure(u"fig3"_s);
    QCOMPARE(view().figureScene()->size(), QSizeF(view().viewport()->size()));
    m_holder->resize(1200, 800);
    QTRY_COMPARE(view().figureScene()->size(), QSizeF(1200, 800));
    // What is on the screen is the picture, pixel by pixel.
    const QImage screen = view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    ChartOptions options;
    options.size = {1200, 800};
    options.mode = LabelMode::Chinese;
    QCOMPARE(screen, renderFigure(test::figureState(u"fig3"_s), options));
}

void TestFigureView::nothingToShowIsHarmless()
{
    view().setFigure(nullptr, LabelMode::Chinese);
    m_holder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_holder.get()));
    QVERIFY(!view().figureScene());
    view().setSelected({0, 0});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Escape, Qt::Key_A})
        QTest::keyClick(&view(), key);
    QTest::mouseClick(view().viewport(), Qt::LeftButton);
    moveTo({30, 30});
    QVERIFY(!view().hasPainted());
    QCOMPARE(view().accessibleName(), QString());
}

void TestFigureView::tinyAndHiddenViewsAreHarmless_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1x1") << QSize(1, 1);
    QTest::newRow("one row") << QSize(900, 1);
    QTest::newRow("one column") << QSize(1, 500);
    QTest::newRow("small") << QSize(40, 25);
    QTest::newRow("hidden") << QSize();
}

void TestFigureView::tinyAndHiddenViewsAreHarmless()
{
    QFETCH(const QSize, size);
    FigureView alone;
    QSignalSpy activated(&alone, &FigureView::cellActivated);
    alone.setFigure(sharedState(u"fig3"_s), LabelMode::Both);
    if (size.isValid()) {
        alone.setMinimumSize(1, 1);
        alone.resize(size);
        alone.show();
        QVERIFY(QTest::qWaitForWindowExposed(&alone));
        QVERIFY(!alone.viewport()->grab().isNull());
    }
    alone.setSelected({0, 0});
    for (const QPoint position : {QPoint(0, 0), QPoint(5, 5), QPoint(2000, 2000), QPoint(-5, -5)}) {
        const QPointF global = alone.mapToGlobal(position);
        for (const QEvent::Type type : {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, position, global, button, button, Qt::NoModifier);
            QCoreApplication::sendEvent(alone.viewport(), &event);
        }
        QWheelEvent wheel(position, global, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(alone.viewport(), &wheel);
    }
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Escape})
        QTest::keyClick(&alone, key);
    alone.setFigure(nullptr, LabelMode::Chinese);
    QCOMPARE(alone.figureScene(), nullptr);
    QVERIFY(!activated.isEmpty());
}

void TestFigureView::theWheelGoesToWhoeverHoldsTheView()
{
    showFigure(u"fig1"_s);
    for (const QPoint position : {QPoint(2, 2), at(view().figureScene()->marks().front())}) {
        m_holder->wheels = 0;
        QWheelEvent event(position, view().viewport()->mapToGlobal(position), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // others are not handed on; sendEvent() would take it back
        qApp->notify(view().viewport(), &event);
        QCOMPARE(m_holder->wheels, 1);
    }
}

void TestFigureView::clicksTellWhichMark()
{
    showFigure(u"fig4"_s);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    for (const DrawnValue &mark : view().figureScene()->marks()) {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(mark));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().front().value<CellKey>(), mark.key);
    }
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(activated.size(), 1);
    QVERIFY(!activated.front().front().value<CellKey>().isValid());
}

void TestFigureView::everyButtonAndPlaceIsHarmless()
{
    for (const char *figure : {"fig1", "fig2", "fig5"}) {
        showFigure(QString::fromLatin1(figure));
        for (int x = 0; x < view().viewport()->width(); x += 97) {
            for (int y = 0; y < view().viewport()->height(); y += 61) {
                for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton, Qt::BackButton})
                    QTest::mouseClick(view().viewport(), button, {}, {x, y});
                QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, {x, y});
                moveTo({x, y});
            }
        }
        QVERIFY(view().figureScene());
        QVERIFY(!view().viewport()->grab().isNull());
    }
}

void TestFigureView::hoveringNamesTheValue()
{
    QFETCH(const LabelMode, mode);
    showFigure(u"fig3"_s, mode);
    const FigureState state = test::figureState(u"fig3"_s);
    int named = 0;
    for (const DrawnValue &mark : view().figureScene()->marks()) {
        const DrawnValue *hit = view().figureScene()->markAt(view().mapToScene(at(mark)));
        QVERIFY(hit);
        moveTo(at(mark));
        // The card tells all of the category, the value under the pointer among it, and does not cover the mark.
        const HoverCard *card = view().card();
        QVERIFY(card->isVisible());
        const QStringList lines = card->lines();
        QCOMPARE(lines.first(), cardTitle(state, hit->key.category, mode));
        const QString value = valueWords(state, hit->key, mode);
        QVERIFY2(
            std::any_of(lines.begin(), lines.end(), [&value](const QString &line) { return line.startsWith(value); }),
            qPrintable(value));
        QVERIFY(view().viewport()->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().intersects(view().mapFromScene(hit->outline.boundingRect()).boundingRect()));
        QCOMPARE(view().viewport()->cursor().shape(), Qt::PointingHandCursor);
        named += hit->key == mark.key ? 1 : 0;
    }
    QVERIFY(named > static_cast<int>(view().figureScene()->marks().size()) * 3 / 4);
    moveTo({1, 1});
    QTRY_COMPARE(view().viewport()->cursor().shape(), Qt::ArrowCursor);
    QVERIFY(!view().card()->isVisible());
}

/// What the keys chose has its card as long as they are here.
void TestFigureView::theCardGoesWithTheFocus()
{
    showFigure(u"fig1"_s);
    connect(&view(), &FigureView::cellActivated, &view(), &FigureView::setSelected); // as the window does
    view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(view().card()->isVisible());
    view().clearFocus();
    QVERIFY(!view().card()->isVisible());
    view().setFocus(Qt::OtherFocusReason);
    QVERIFY(view().card()->isVisible());
}

void TestFigureView::focusByKeyboardSelectsTheFirstMark()
{
    showFigure(u"fig1"_s);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::BacktabFocusReason, Qt::ShortcutFocusReason}) {
        view().clearFocus();
        view().setFocus(reason);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().front().value<CellKey>(), view().figureScene()->marks().front().key);
    }
    // What is selected already stays.
    view().clearFocus();
    view().setSelected({0, 4});
    view().setFocus(Qt::TabFocusReason);
    QCOMPARE(activated.size(), 0);
}

void TestFigureView::focusByMouseSelectsNothing()
{
    showFigure(u"fig1"_s);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    for (const Qt::FocusReason reason : {Qt::MouseFocusReason, Qt::ActiveWindowFocusReason, Qt::OtherFocusReason}) {
        view().clearFocus();
        view().setFocus(reason);
        QCOMPARE(activated.size(), 0);
    }
}

void TestFigureView::otherKeysAreForOthers()
{
    showFigure(u"fig1"_s);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    const struct
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        bool isOurs;
    } cases[] = {{Qt::Key_A, {}, false}, {Qt::Key_Return, {}, false}, {Qt::Key_Right, Qt::ControlModifier, false},
        {Qt::Key_Right, Qt::AltModifier, false}, {Qt::Key_Home, Qt::ShiftModifier, false}, {Qt::Key_Right, {}, true},
        {Qt::Key_Right, Qt::KeypadModifier, true}};
    for (const auto &[key, modifiers, isOurs] : cases) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&view(), &event);
        QCOMPARE(event.isAccepted(), isOurs);
        QCOMPARE(activated.size(), isOurs ? 1 : 0);
        activated.clear();
    }
}

void TestFigureView::leftAndRightReachEveryMark_data()
{
    QTest::addColumn<QString>("figure");
    for (const char *figure : {"fig1", "fig2", "fig3", "fig4", "fig5", "fig6"})
        QTest::newRow(figure) << QString::fromLatin1(figure);
}

void TestFigureView::leftAndRightReachEveryMark()
{
    QFETCH(const QString, figure);
    showFigure(figure);
    connect(&view(), &FigureView::cellActivated, &view(), &FigureView::setSelected);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    const auto &marks = view().figureScene()->marks();
    QTest::keyClick(&view(), Qt::Key_Home);
    for (size_t i = 1; i < marks.size(); ++i)
        QTest::keyClick(&view(), Qt::Key_Right);
    QList<CellKey> walked;
    for (const auto &arguments : activated)
        walked << arguments.front().value<CellKey>();
    QList<CellKey> wanted;
    for (const DrawnValue &mark : marks)
        wanted << mark.key;
    QCOMPARE(walked, wanted);
    // Down reaches every series with marks, up goes back to the first.
    QTest::keyClick(&view(), Qt::Key_Home);
    QSet<int> series;
    for (int i = 0; i < 20; ++i) {
        series.insert(activated.last().front().value<CellKey>().series);
        QTest::keyClick(&view(), Qt::Key_Down);
    }
    QSet<int> all;
    for (const CellKey &key : wanted)
        all.insert(key.series);
    QCOMPARE(series, all);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(activated.last().front().value<CellKey>().series, wanted.front().series);
}

void TestFigureView::anotherFigureForgetsTheSelection()
{
    showFigure(u"fig1"_s);
    QSignalSpy activated(&view(), &FigureView::cellActivated);
    view().setSelected({1, 3});
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(activated.takeFirst().front().value<CellKey>(), (CellKey{1, 4}));
    view().setFigure(sharedState(u"fig3"_s), LabelMode::Chinese);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(activated.takeFirst().front().value<CellKey>(), view().figureScene()->marks().front().key);
}

void TestFigureView::aDarkPaletteMeansDarkColours()
{
    showFigure(u"fig6"_s);
    QCOMPARE(&themeFor(&view()), &ChartTheme::light());
    m_holder->setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    QTRY_COMPARE(view().backgroundBrush().color(), ChartTheme::dark().background);
    QCOMPARE(&themeFor(&view()), &ChartTheme::dark());
    QCOMPARE(view().viewport()->grab().toImage().pixelColor(2, 2), ChartTheme::dark().background);
}

void TestFigureView::speaksToScreenReaders()
{
    const FigureState state = test::figureState(u"fig2"_s);
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        showFigure(u"fig2"_s, mode);
        QCOMPARE(view().accessibleName(), inMode(state.spec.title, mode));
        QCOMPARE(view().accessibleDescription(), summaryText(state, mode));
    }
}

DTE_GUI_TEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
