// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who presses and clicks whatever there is: no crash, no warning of Qt, and the window answers afterwards. The
// same seed does the same. DTE_EXHAUSTIVE in the environment: many seeds, for long.

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <random>

#include "tests/support/windowtest.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/window/talkmenu.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestMonkey : public test::WindowTest
{
    Q_OBJECT

private slots:
    void doesWhateverItLikes_data();
    void doesWhateverItLikes();

private:
    int random(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    template <typename Choices>
    auto oneOf(const Choices &choices)
    {
        return choices[random(static_cast<int>(std::size(choices)))];
    }
    QWidget *somewhere();
    void act();
    void press(QWidget *widget);
    void click(QWidget *widget);
    void turn(QWidget *widget);
    void resize();
    /// Menus, lists that hang open and dialogs run event loops of their own: they do not stay.
    static void closeWhatWaits();

    std::mt19937 m_random;
};

void TestMonkey::doesWhateverItLikes_data()
{
    QTest::addColumn<unsigned>("seed");
    const unsigned seeds = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE") ? 40 : 3;
    for (unsigned seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

QWidget *TestMonkey::somewhere()
{
    QList<QWidget *> widgets = QApplication::allWidgets();
    widgets.removeIf(
        [](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty(); });
    // In an order that does not depend on addresses.
    std::stable_sort(widgets.begin(), widgets.end(), [](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapToGlobal(QPoint(0, 0));
        const QPoint right = b->mapToGlobal(QPoint(0, 0));
        const QByteArray nameA = a->metaObject()->className();
        const QByteArray nameB = b->metaObject()->className();
        return std::tuple(left.y(), left.x(), a->width(), a->height(), nameA)
            < std::tuple(right.y(), right.x(), b->width(), b->height(), nameB);
    });
    return widgets.isEmpty() ? nullptr : widgets[random(static_cast<int>(widgets.size()))];
}

void TestMonkey::press(QWidget *widget)
{
    static constexpr Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab,
        Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
        Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_Menu, Qt::Key_0, Qt::Key_1,
        Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_A, Qt::Key_B, Qt::Key_C, Qt::Key_D, Qt::Key_E,
        Qt::Key_F, Qt::Key_G, Qt::Key_H, Qt::Key_J, Qt::Key_K, Qt::Key_L, Qt::Key_M, Qt::Key_P, Qt::Key_R, Qt::Key_S,
        Qt::Key_T, Qt::Key_V, Qt::Key_W, Qt::Key_X, Qt::Key_Y, Qt::Key_Z, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_F1,
        Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F9, Qt::Key_F11};
    static constexpr Qt::KeyboardModifiers modifiers[]
        = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier,
            Qt::ControlModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier};
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus && random(3) > 0 ? focus : widget, oneOf(keys), oneOf(modifiers));
}

void TestMonkey::click(QWidget *widget)
{
    const QPoint place(random(widget->width()), random(widget->height()));
    switch (random(6)) {
    case 0:
        QTest::mouseDClick(widget, Qt::LeftButton, {}, place);
        break;
    case 1:
        QTest::mouseClick(widget, Qt::RightButton, {}, place);
        break;
    case 2:
        QTest::mousePress(widget, Qt::LeftButton, {}, place);
        for (int i = 0; i < 5; ++i)
            QTest::mouseMove(widget, {random(widget->width()), random(widget->height())});
        QTest::mouseRelease(widget, Qt::LeftButton, {}, {random(widget->width()), random(widget->height())});
        break;
    default:
        QTest::mouseClick(widget, Qt::LeftButton, random(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, place);
    }
}

void TestMonkey::turn(QWidget *widget)
{
    const QPointF place(random(widget->width()), random(widget->height()));
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, random(2) == 0 ? 120 : -120}, Qt::NoButton,
        random(3) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void TestMonkey::resize() { m_window->resize(400 + random(1200), 300 + random(700)); }

void TestMonkey::closeWhatWaits()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

void TestMonkey::act()
{
    QWidget *widget = somewhere();
    if (!widget)
        return;
    switch (random(10)) {
    case 0:
        return turn(widget);
    case 1:
        if (random(8) == 0)
            return resize();
        return QTest::keyClicks(widget, oneOf(QStringList{u"2021"_s, u"ict"_s, u"1948.5"_s}));
    case 2:
    case 3:
    case 4:
    case 5:
        return click(widget);
    default:
        return press(widget);
    }
}

void TestMonkey::doesWhateverItLikes()
{
    QFETCH(const unsigned, seed);
    m_random.seed(seed);
    const int actions = qEnvironmentVariableIsSet("DTE_EXHAUSTIVE") ? 3000 : 400;
    QTimer waiter;
    connect(&waiter, &QTimer::timeout, this, &TestMonkey::closeWhatWaits);
    waiter.start(20);
    for (int i = 0; i < actions; ++i) {
        act();
        QCoreApplication::processEvents();
        if (!m_window->isVisible()) // it has been closed: a talk hides nothing
            m_window->show();
    }
    waiter.stop();
    for (int i = 0; i < 10 && m_window->talkMenu()->windows(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    closeWhatWaits();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->session()->setFigureIndex(0);
    m_window->session()->setFigureIndex(4);
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig5"_s);
}

DTE_GUI_TEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
