// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QWindow>

#include <malloc.h>

#include <cmath>

#include "tests/support/talkfixture.h"
#include "ui/state/session.h"
#include "ui/talk/speakerwindow.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QColor colourAt(SlideView &view, const QPointF &share)
{
    const QImage image = view.grab().toImage();
    const QRectF frame = view.frame();
    return image.pixelColor(
        QPointF(frame.left() + share.x() * frame.width(), frame.top() + share.y() * frame.height()).toPoint());
}

bool isAll(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != colour)
                return false;
        }
    }
    return !image.isNull();
}

/// The largest step of grey between neighbours of a row: small where a bitmap was enlarged.
double sharpness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 1; x < image.width(); ++x) {
            const double step = std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y)));
            sum += step * step;
        }
    }
    return sum;
}

/// Bytes that this process has asked for and not given back. Pages in memory are no measure: the kernel takes those
/// that have not been touched for a while.
double heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
}

} // namespace

/// A talk in its windows. Its keys are in tst_talkkeys, two screens in twoscreens.py, the logic in tst_deckcontroller.
class TestPresentation : public test::TalkTest
{
    Q_OBJECT

private slots:
    void f5StartsWithTheFirstSlide();
    void shiftF5StartsWithThisFigure();
    void showsTheViewsOfTheWindow();
    void blankIsOneColour();
    void frozenAudienceSeesNothingOfTheSpeakersWork();
    void laserAndSpotlightFollowTheMouse();
    void draggingZoomsSharply();
    void clicksTurnThePages();
    void speakersWindowRehearses();
    void speakersWindowTakesTheSameKeys();
    void closingTheAudiencesWindowEndsTheTalk();
    void theWindowKeepsItsOwnState();
    void twoHoursOfTurningPagesKeepMemoryFlat();
};

void TestPresentation::f5StartsWithTheFirstSlide()
{
    QSignalSpy shown(m_window->talkMenu(), &TalkMenu::firstSlideShown);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(windows());
    QVERIFY(shown.wait());
    QCOMPARE(talk()->index(), 0);
    QCOMPARE(talk()->count(), 8);
    QVERIFY(audience()->isFullScreen());
    QVERIFY(audience()->isVisible());
    const TalkWindows *first = windows();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(windows(), first); // one talk at a time
}

void TestPresentation::shiftF5StartsWithThisFigure()
{
    m_window->session()->setFigureIndex(3);
    QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(windows());
    QCOMPARE(talk()->deck().slides.at(static_cast<size_t>(talk()->index())).figureId, u"fig4"_s);
}

void TestPresentation::showsTheViewsOfTheWindow()
{
    m_window->session()->setFigureIndex(2);
    ViewState view = m_window->session()->view();
    view.transform = Transform::Growth;
    m_window->session()->setView(view);
    present();
    QVERIFY(talk()->content(FigureSlide).figure->applied.transform != Transform::Value);
    QCOMPARE(talk()->content(FigureSlide - 1).figure->applied.transform, Transform::Value);
}

void TestPresentation::blankIsOneColour()
{
    present();
    const QImage slide = picture();
    press(Qt::Key_B);
    QVERIFY(isAll(picture(), qRgb(0, 0, 0)));
    press(Qt::Key_W);
    QVERIFY(isAll(picture(), qRgb(255, 255, 255)));
    press(Qt::Key_W);
    QVERIFY(picture() == slide);
}

void TestPresentation::frozenAudienceSeesNothingOfTheSpeakersWork()
{
    present();
    press(Qt::Key_P);
    const QImage before = picture();
    press(Qt::Key_F);
    SlideView *speaker = windows()->presenter()->currentView();
    const QImage speakers = speaker->grab().toImage();
    for (const int key : {Qt::Key_E, Qt::Key_L, Qt::Key_H, Qt::Key_Z, Qt::Key_Right, Qt::Key_End}) {
        press(key);
        QVERIFY(picture() == before);
    }
    QVERIFY(speaker->grab().toImage() != speakers);
    audience()->resize(audience()->width(), audience()->height() / 2); // another projector
    QVERIFY(audience()->picture());
    audience()->resize(audience()->width(), audience()->height() * 2);
    QVERIFY(picture() == before);
    press(Qt::Key_F);
    QVERIFY(picture() != before);
}

void TestPresentation::laserAndSpotlightFollowTheMouse()
{
    present();
    const QPoint at
        = (audience()->frame().topLeft() + audience()->frame().size().width() * QPointF(0.5, 0.25)).toPoint();
    press(Qt::Key_L);
    QTest::mouseMove(audience()->windowHandle(), at);
    const QColor dot = picture().pixelColor(at);
    QVERIFY2(dot.red() > 200 && dot.green() < 80, qPrintable(dot.name()));
    press(Qt::Key_L);
    const QColor corner = colourAt(*audience(), {0.01, 0.99});
    press(Qt::Key_Return);
    const QColor shaded = colourAt(*audience(), {0.01, 0.99});
    QVERIFY2(shaded.lightness() < corner.lightness() / 2, qPrintable(shaded.name()));
    QTest::mouseMove(audience()->windowHandle(), audience()->frame().bottomLeft().toPoint() + QPoint(5, -5));
    QCOMPARE(colourAt(*audience(), {0.01, 0.99}), corner);
}

void TestPresentation::draggingZoomsSharply()
{
    present();
    const QImage whole = picture();
    const QRectF frame = audience()->frame();
    const auto at = [&](double x, double y) {
        return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint();
    };
    QTest::mousePress(audience()->windowHandle(), Qt::LeftButton, {}, at(0.5, 0.5));
    QTest::mouseMove(audience()->windowHandle(), at(0.7, 0.7));
    QTest::mouseRelease(audience()->windowHandle(), Qt::LeftButton, {}, at(0.75, 0.75));
    QCOMPARE(talk()->index(), FigureSlide); // no click
    const QRectF zoom = talk()->zoom();
    QVERIFY(std::abs(zoom.left() - 0.5) < 0.01 && std::abs(zoom.top() - 0.5) < 0.01);
    QVERIFY(std::abs(zoom.width() - 0.25) < 0.01 && std::abs(zoom.height() - 0.25) < 0.01);
    const QRect part(at(zoom.left(), zoom.top()), at(zoom.right(), zoom.bottom()));
    const QImage enlarged = whole.copy(part).scaled(picture().size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(sharpness(picture()) > 1.5 * sharpness(enlarged));
    press(Qt::Key_Escape);
    QVERIFY(picture() == whole);
}

void TestPresentation::clicksTurnThePages()
{
    present();
    QTest::mouseClick(audience(), Qt::LeftButton);
    QCOMPARE(talk()->index(), FigureSlide + 1);
    QTest::mouseClick(audience(), Qt::RightButton);
    QCOMPARE(talk()->index(), FigureSlide);
    QTest::mouseClick(audience(), Qt::MiddleButton);
    QCOMPARE(talk()->index(), FigureSlide);
}

void TestPresentation::speakersWindowRehearses()
{
    present();
    QVERIFY(!windows()->presenter()->isVisible()); // one screen
    press(Qt::Key_P);
    SpeakerWindow *presenter = windows()->presenter();
    QTRY_VERIFY(presenter->currentView()->picture());
    QVERIFY(presenter->nextView()->picture());
    presenter->close();
    QVERIFY(audience()->isVisible());
    press(Qt::Key_P);
    QVERIFY(presenter->isVisible());
    press(Qt::Key_End);
    QTRY_VERIFY(!presenter->nextView()->picture()); // nothing follows
}

void TestPresentation::speakersWindowTakesTheSameKeys()
{
    present();
    press(Qt::Key_P);
    SpeakerWindow *presenter = windows()->presenter();
    QVERIFY(QTest::qWaitForWindowActive(presenter));
    QTest::keyClick(presenter->windowHandle(), Qt::Key_Right);
    QCOMPARE(talk()->index(), FigureSlide + 1);
    QTest::keyClick(presenter->windowHandle(), Qt::Key_Tab);
    QCOMPARE(talk()->layer(), Layer::Overview);
    QTest::keyClick(presenter->windowHandle(), Qt::Key_Escape);
    QTest::mouseClick(presenter->currentView(), Qt::LeftButton);
    QCOMPARE(talk()->index(), FigureSlide + 2);
    QSignalSpy finished(windows(), &TalkWindows::finished);
    QTest::keyClick(presenter->windowHandle(), Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
}

void TestPresentation::closingTheAudiencesWindowEndsTheTalk()
{
    present();
    audience()->close();
    QTRY_VERIFY(!windows());
    present(0); // and it can begin again
    QCOMPARE(talk()->index(), 0);
}

void TestPresentation::theWindowKeepsItsOwnState()
{
    m_window->session()->setFigureIndex(1);
    const ViewState view = m_window->session()->view();
    present();
    press(Qt::Key_E);
    press(Qt::Key_H);
    press(Qt::Key_End);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!windows());
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig2"_s);
    QCOMPARE(m_window->session()->view(), view);
    QCOMPARE(m_window->session()->mode(), LabelMode::Chinese);
}

void TestPresentation::twoHoursOfTurningPagesKeepMemoryFlat()
{
    const int changes = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE") ? 2000 : 400;
    const int settledAt = changes / 5; // by then every cache is filled
    present(0);
    press(Qt::Key_P);
    double settled = 0;
    for (int i = 0; i < changes; ++i) {
        if (i == settledAt)
            settled = heapInUse();
        press(talk()->index() + 1 < talk()->count() ? Qt::Key_Right : Qt::Key_Home);
        audience()->repaint();
        windows()->presenter()->currentView()->repaint();
        windows()->presenter()->nextView()->repaint();
        QCoreApplication::processEvents();
    }
    const double grown = heapInUse() / settled;
#ifndef DTE_SANITIZED // which has a heap of its own
    QVERIFY(settled > 0);
    QVERIFY2(grown < 1.05, qPrintable(QString::number(grown)));
#else
    qInfo("memory grew by a factor of %g", grown);
#endif
}

DTE_GUI_TEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
