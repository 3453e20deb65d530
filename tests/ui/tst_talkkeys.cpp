// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "tests/support/talkfixture.h"
#include "ui/talk/speakerwindow.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// All that a key can change, as a text.
QString stateOf(const TalkWindows &talk)
{
    const Talk &deck = *talk.talk();
    const QRectF zoom = deck.zoom();
    return u"slide %1 mode %2 blank %3 frozen %4 pointer %5 layer %6 zoom %7 %8 %9"_s.arg(deck.index())
               .arg(toId(deck.mode()))
               .arg(int(deck.blank()))
               .arg(deck.isFrozen())
               .arg(int(deck.pointer()))
               .arg(int(deck.layer()))
               .arg(zoom.left())
               .arg(zoom.top())
               .arg(zoom.width())
        + u" shown %1 highlight %2 automatic %3 timer %4 presenter %5"_s.arg(deck.revealed().value_or(-1))
              .arg(deck.highlight())
              .arg(deck.isAutomatic())
              .arg(deck.isTimerRunning())
              .arg(talk.presenter()->isVisible());
}

} // namespace

/// The keys of a talk, pressed for real.
class TestTalkKeys : public test::TalkTest
{
    Q_OBJECT

private slots:
    void everyKeyOfTheHelpDoesSomething_data();
    void everyKeyOfTheHelpDoesSomething();
    void keysDoWhatTheySay_data();
    void keysDoWhatTheySay();
    void otherKeysDoNothing_data();
    void otherKeysDoNothing();
    void digitsJump();
    void overviewIsSteeredByKeysAndMouse();
    void escapeLeavesTheInnermostThenTheTalk();
};

void TestTalkKeys::everyKeyOfTheHelpDoesSomething_data()
{
    QTest::addColumn<QKeySequence>("sequence");
    for (const TalkKey &key : talkKeys()) {
        for (const QKeySequence &sequence : key.keys)
            QTest::newRow(qPrintable(sequence.toString())) << sequence;
    }
}

void TestTalkKeys::everyKeyOfTheHelpDoesSomething()
{
    QFETCH(QKeySequence, sequence);
    present();
    talk()->setMode(sequence == QKeySequence(Qt::Key_X) ? LabelMode::Chinese : LabelMode::Both);
    talk()->toggleTimer();
    if (sequence == QKeySequence(Qt::Key_Minus))
        talk()->zoomBy(2);
    QSignalSpy finished(windows(), &TalkWindows::finished);
    QSignalSpy timer(talk(), &Talk::timerChanged);
    const QString before = stateOf(*windows());
    press(sequence[0].key(), sequence[0].keyboardModifiers());
    const bool needsTwoScreens = sequence == QKeySequence(Qt::Key_S);
    const bool resets = sequence == QKeySequence(Qt::SHIFT | Qt::Key_T);
    const bool changed = finished.count() == 1 || (resets && timer.count() == 1) || stateOf(*windows()) != before;
    QCOMPARE(changed, !needsTwoScreens);
}

void TestTalkKeys::keysDoWhatTheySay_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("part"); // of the state
    using Keys = QList<int>;
    QTest::newRow("next") << Keys{Qt::Key_Right} << u"slide 4 "_s;
    QTest::newRow("remote next") << Keys{Qt::Key_PageDown} << u"slide 4 "_s;
    QTest::newRow("previous") << Keys{Qt::Key_Left} << u"slide 2 "_s;
    QTest::newRow("remote previous") << Keys{Qt::Key_PageUp} << u"slide 2 "_s;
    QTest::newRow("first") << Keys{Qt::Key_Home} << u"slide 0 "_s;
    QTest::newRow("last") << Keys{Qt::Key_End} << u"slide 7 "_s;
    QTest::newRow("not past the end") << Keys{Qt::Key_End, Qt::Key_Space} << u"slide 7 "_s;
    QTest::newRow("not before the start") << Keys{Qt::Key_Home, Qt::Key_Backspace} << u"slide 0 "_s;
    QTest::newRow("black") << Keys{Qt::Key_B} << u"blank 1"_s;
    QTest::newRow("black of remotes") << Keys{Qt::Key_Period} << u"blank 1"_s;
    QTest::newRow("white") << Keys{Qt::Key_W} << u"blank 2"_s;
    QTest::newRow("black twice") << Keys{Qt::Key_B, Qt::Key_B} << u"blank 0"_s;
    QTest::newRow("black, then white") << Keys{Qt::Key_B, Qt::Key_W} << u"blank 2"_s;
    QTest::newRow("freeze") << Keys{Qt::Key_F} << u"frozen 1"_s;
    QTest::newRow("laser") << Keys{Qt::Key_L} << u"pointer 1"_s;
    QTest::newRow("spotlight") << Keys{Qt::Key_Return} << u"pointer 2"_s;
    QTest::newRow("zoom") << Keys{Qt::Key_Z} << u"zoom 0.25 0.25 0.5"_s;
    QTest::newRow("zoom and pan") << Keys{Qt::Key_Z, Qt::Key_Right, Qt::Key_Down} << u"zoom 0.3 0.3 0.5"_s;
    QTest::newRow("zoom twice") << Keys{Qt::Key_Z, Qt::Key_Z} << u"zoom 0 0 1"_s;
    QTest::newRow("timer") << Keys{Qt::Key_T} << u"timer 1"_s;
    QTest::newRow("timer paused") << Keys{Qt::Key_T, Qt::Key_T} << u"timer 0"_s;
    QTest::newRow("next starts the timer") << Keys{Qt::Key_Right} << u"timer 1"_s;
    QTest::newRow("Chinese") << Keys{Qt::Key_C} << u"mode zh"_s;
    QTest::newRow("English") << Keys{Qt::Key_E} << u"mode en"_s;
    QTest::newRow("both") << Keys{Qt::Key_C, Qt::Key_X} << u"mode both"_s;
    QTest::newRow("automatic") << Keys{Qt::Key_A} << u"automatic 1"_s;
    QTest::newRow("one series") << Keys{Qt::Key_R} << u"shown 1"_s;
    QTest::newRow("two series") << Keys{Qt::Key_R, Qt::Key_Right} << u"slide 3 mode both"_s;
    QTest::newRow("overview") << Keys{Qt::Key_Tab} << u"layer 1"_s;
    QTest::newRow("overview and back") << Keys{Qt::Key_Tab, Qt::Key_Tab} << u"layer 0"_s;
    QTest::newRow("help") << Keys{Qt::Key_F1} << u"layer 2"_s;
    QTest::newRow("speaker") << Keys{Qt::Key_P} << u"presenter 1"_s;
    QTest::newRow("speaker and back") << Keys{Qt::Key_P, Qt::Key_P} << u"presenter 0"_s;
}

void TestTalkKeys::keysDoWhatTheySay()
{
    QFETCH(QList<int>, keys);
    QFETCH(QString, part);
    present();
    talk()->setMode(LabelMode::Both);
    for (const int key : keys)
        press(key);
    const QString state = stateOf(*windows());
    QVERIFY2(state.contains(part), qPrintable(state));
}

void TestTalkKeys::otherKeysDoNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("a letter without meaning") << int(Qt::Key_Q) << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+B, a shortcut elsewhere") << int(Qt::Key_B) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+S") << int(Qt::Key_S) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Alt+Left") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("zero") << int(Qt::Key_0) << Qt::KeyboardModifiers();
    QTest::newRow("F5, which started it") << int(Qt::Key_F5) << Qt::KeyboardModifiers();
}

void TestTalkKeys::otherKeysDoNothing()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    present();
    QSignalSpy finished(windows(), &TalkWindows::finished);
    const QString before = stateOf(*windows());
    press(key, modifiers);
    QCOMPARE(stateOf(*windows()), before);
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_dialogs->errors.isEmpty());
}

void TestTalkKeys::digitsJump()
{
    present();
    press(Qt::Key_1);
    QCOMPARE(talk()->index(), 0);
    press(Qt::Key_8, Qt::KeypadModifier);
    QCOMPARE(talk()->index(), 7);
    press(Qt::Key_9); // there is none
    QCOMPARE(talk()->index(), 7);
}

void TestTalkKeys::overviewIsSteeredByKeysAndMouse()
{
    present(0);
    const QImage slide = picture();
    press(Qt::Key_Tab);
    QVERIFY(picture() != slide);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(talk()->index(), 0); // only marked
    const int marked = talk()->overviewIndex();
    QCOMPARE(marked, 1 + talk()->overviewColumns());
    press(Qt::Key_Return);
    QCOMPARE(talk()->index(), marked);
    QCOMPARE(talk()->layer(), Layer::None);

    press(Qt::Key_Tab);
    const QRectF frame = audience()->frame(); // the first of three columns and rows
    QTest::mouseClick(
        audience(), Qt::LeftButton, {}, (frame.topLeft() + QPointF(frame.width(), frame.height()) / 6).toPoint());
    QCOMPARE(talk()->index(), 0);
    QCOMPARE(talk()->layer(), Layer::None);
}

void TestTalkKeys::escapeLeavesTheInnermostThenTheTalk()
{
    present();
    QSignalSpy finished(windows(), &TalkWindows::finished);
    press(Qt::Key_F);
    press(Qt::Key_L);
    press(Qt::Key_Z);
    press(Qt::Key_F1);
    QStringList left;
    while (finished.isEmpty() && left.size() < 10) {
        press(Qt::Key_Escape);
        left << u"%1%2%3%4"_s.arg(int(talk()->layer()))
                    .arg(talk()->isZoomed())
                    .arg(int(talk()->pointer()))
                    .arg(talk()->isFrozen());
    }
    QCOMPARE(left, QStringList({u"0111"_s, u"0011"_s, u"0001"_s, u"0000"_s, u"0000"_s}));
    QTRY_VERIFY(!windows());
    QVERIFY(m_window->isVisible());
}

DTE_GUI_TEST_MAIN(TestTalkKeys)
#include "tst_talkkeys.moc"
