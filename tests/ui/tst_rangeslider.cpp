// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/guitest.h"
#include "ui/charts/charttheme.h"
#include "ui/widgets/rangeslider.h"

using namespace dte;
using namespace Qt::StringLiterals;

using Handle = RangeSlider::Handle;
using Range = std::pair<int, int>;

namespace {

QStringList years(int from, int to)
{
    QStringList labels;
    for (int year = from; year <= to; ++year)
        labels << QString::number(year);
    return labels;
}

} // namespace

/// The slider with the years 2011 to 2021, from 2013 to 2018 unless said otherwise.
class TestRangeSlider : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void rangesAreClamped_data();
    void rangesAreClamped();
    void otherLabelsKeepOrWidenTheRange();
    void onlyTheUserIsReported();
    void keysMove_data();
    void keysMove();
    void otherKeysAreLeftToTheOthers();
    void draggedHandlesReportEachPosition();
    void draggedHandlesMeetButDoNotCross();
    void handlesThatMeetCanBeParted();
    void draggingBetweenTheHandlesMovesBoth();
    void clickMovesTheNearerHandle_data();
    void clickMovesTheNearerHandle();
    void doubleClickChoosesEverything();
    void otherButtonsDoNothing();
    void nothingToChooseFrom_data();
    void nothingToChooseFrom();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void wordsAreDrawnWhereTheyArePlaced();
    void narrowRowsKeepTheActiveWord();
    void assistiveTechnologyFindsValueAndHandle();
    void focusShowsOnTheActiveHandle_data();
    void focusShowsOnTheActiveHandle();

protected:
    void tearDown() override { m_slider.reset(); }

private:
    void show(int count = 11);
    Range range() const { return {m_slider->first(), m_slider->last()}; }
    QPoint at(int position) const
    {
        return {m_slider->positionX(position), m_slider->handleRect(Handle::First).center().y()};
    }
    QPoint on(Handle handle) const { return m_slider->handleRect(handle).center(); }
    void move(QPoint point) const;
    void drag(QPoint from, int positions) const;
    QList<Range> reported() const;

    std::unique_ptr<RangeSlider> m_slider;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestRangeSlider::init() { show(); }

void TestRangeSlider::show(int count)
{
    m_slider = std::make_unique<RangeSlider>();
    m_slider->setLabels(years(2011, 2010 + count));
    m_slider->setRange(2, 7);
    m_slider->resize(600, m_slider->sizeHint().height());
    m_slider->show();
    m_slider->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
    m_slider->setFocus();
    m_spy = std::make_unique<QSignalSpy>(m_slider.get(), &RangeSlider::rangeChanged);
}

/// A move with the button down, which QTest::mouseMove() does not send to a widget.
void TestRangeSlider::move(QPoint point) const
{
    QMouseEvent event(QEvent::MouseMove, point, m_slider->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(m_slider.get(), &event);
}

/// In steps of one pixel; the last is \p positions away.
void TestRangeSlider::drag(QPoint from, int positions) const
{
    const int distance
        = m_slider->positionX(positions >= 0 ? positions : 0) - m_slider->positionX(positions >= 0 ? 0 : -positions);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, from);
    for (int moved = 0; moved != distance; moved += distance > 0 ? 1 : -1)
        move(from + QPoint(moved, 0));
    move(from + QPoint(distance, 0));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, from + QPoint(distance, 0));
}

QList<Range> TestRangeSlider::reported() const
{
    QList<Range> ranges;
    for (const QList<QVariant> &arguments : *m_spy)
        ranges << Range(arguments[0].toInt(), arguments[1].toInt());
    return ranges;
}

void TestRangeSlider::rangesAreClamped_data()
{
    QTest::addColumn<Range>("set");
    QTest::addColumn<Range>("result");
    QTest::newRow("inside") << Range(3, 4) << Range(3, 4);
    QTest::newRow("one") << Range(5, 5) << Range(5, 5);
    QTest::newRow("everything") << Range(0, 10) << Range(0, 10);
    QTest::newRow("too far") << Range(-3, 11) << Range(0, 10);
    QTest::newRow("both too low") << Range(-9, -3) << Range(0, 0);
    QTest::newRow("both too high") << Range(12, 99) << Range(10, 10);
    QTest::newRow("crossed") << Range(6, 2) << Range(6, 6);
}

void TestRangeSlider::rangesAreClamped()
{
    QFETCH(const Range, set);
    QFETCH(const Range, result);
    m_slider->setRange(set.first, set.second);
    QCOMPARE(range(), result);
    QCOMPARE(m_spy->count(), 0);
}

void TestRangeSlider::otherLabelsKeepOrWidenTheRange()
{
    QStringList words = m_slider->labels();
    for (QString &word : words)
        word += u" 年"_s;
    m_slider->setLabels(words);
    QCOMPARE(range(), Range(2, 7));
    m_slider->setLabels(years(2015, 2019));
    QCOMPARE(range(), Range(0, 4));
    m_slider->setLabels({});
    QCOMPARE(range(), Range(0, 0));
    QCOMPARE(m_spy->count(), 0);
}

void TestRangeSlider::onlyTheUserIsReported()
{
    m_slider->setRange(1, 9);
    m_slider->setActiveHandle(Handle::Last);
    QCOMPARE(m_spy->count(), 0);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(reported(), QList<Range>({{1, 10}}));
    QTest::keyClick(m_slider.get(), Qt::Key_Right); // at its end
    QCOMPARE(m_spy->count(), 1);
}

void TestRangeSlider::keysMove_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<Range>("before");
    QTest::addColumn<int>("active"); ///< 0 first, 1 last
    QTest::addColumn<int>("key");
    QTest::addColumn<Range>("after");
    QTest::addColumn<int>("activeAfter");
    const int shift = int(Qt::ShiftModifier);
    struct Row
    {
        const char *name;
        bool mirrored;
        Range before;
        int active;
        int key;
        Range after;
        int activeAfter;
    };
    const Row rows[] = {
        {"left, first", false, {2, 7}, 0, Qt::Key_Left, {1, 7}, 0},
        {"right, first", false, {2, 7}, 0, Qt::Key_Right, {3, 7}, 0},
        {"left, last", false, {2, 7}, 1, Qt::Key_Left, {2, 6}, 1},
        {"right, last", false, {2, 7}, 1, Qt::Key_Right, {2, 8}, 1},
        {"left, right to left", true, {2, 7}, 0, Qt::Key_Left, {3, 7}, 0},
        {"right, right to left", true, {2, 7}, 1, Qt::Key_Right, {2, 6}, 1},
        {"left at the start", false, {0, 7}, 0, Qt::Key_Left, {0, 7}, 0},
        {"right at the end", false, {2, 10}, 1, Qt::Key_Right, {2, 10}, 1},
        {"right at the other handle", false, {4, 4}, 0, Qt::Key_Right, {4, 4}, 0},
        {"left at the other handle", false, {4, 4}, 1, Qt::Key_Left, {4, 4}, 1},
        {"up", false, {2, 7}, 0, Qt::Key_Up, {2, 7}, 1},
        {"down", false, {2, 7}, 0, Qt::Key_Down, {2, 7}, 1},
        {"up again", false, {2, 7}, 1, Qt::Key_Up, {2, 7}, 0},
        {"home, first", false, {2, 7}, 0, Qt::Key_Home, {0, 7}, 0},
        {"end, first", false, {2, 7}, 0, Qt::Key_End, {7, 7}, 0},
        {"home, last", false, {2, 7}, 1, Qt::Key_Home, {2, 2}, 1},
        {"end, last", false, {2, 7}, 1, Qt::Key_End, {2, 10}, 1},
        {"home, right to left", true, {2, 7}, 0, Qt::Key_Home, {0, 7}, 0},
        {"page up", false, {2, 3}, 0, Qt::Key_PageUp, {4, 5}, 0},
        {"page up to the end", false, {2, 7}, 0, Qt::Key_PageUp, {5, 10}, 0},
        {"page down", false, {6, 8}, 1, Qt::Key_PageDown, {3, 5}, 1},
        {"page down to the start", false, {2, 7}, 0, Qt::Key_PageDown, {0, 5}, 0},
        {"page up with everything", false, {0, 10}, 0, Qt::Key_PageUp, {0, 10}, 0},
        {"shift left", false, {2, 7}, 1, shift | Qt::Key_Left, {1, 6}, 1},
        {"shift right", false, {2, 7}, 0, shift | Qt::Key_Right, {3, 8}, 0},
        {"shift right, right to left", true, {2, 7}, 0, shift | Qt::Key_Right, {1, 6}, 0},
        {"shift right at the end", false, {5, 10}, 0, shift | Qt::Key_Right, {5, 10}, 0},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.mirrored << row.before << row.active << row.key << row.after << row.activeAfter;
}

void TestRangeSlider::keysMove()
{
    QFETCH(const bool, mirrored);
    QFETCH(const Range, before);
    QFETCH(const int, active);
    QFETCH(const int, key);
    QFETCH(const Range, after);
    QFETCH(const int, activeAfter);
    m_slider->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_slider->setRange(before.first, before.second);
    m_slider->setActiveHandle(active == 0 ? Handle::First : Handle::Last);
    const auto modifiers = Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask));
    QTest::keyClick(m_slider.get(), Qt::Key(key & ~int(Qt::KeyboardModifierMask)), modifiers);
    QCOMPARE(range(), after);
    QCOMPARE(m_slider->activeHandle() == Handle::First ? 0 : 1, activeAfter);
    QCOMPARE(reported(), before == after ? QList<Range>() : QList<Range>{after});
}

void TestRangeSlider::otherKeysAreLeftToTheOthers()
{
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {{Qt::Key_1, {}}, {Qt::Key_Escape, {}},
        {Qt::Key_Left, Qt::ControlModifier}, {Qt::Key_Right, Qt::AltModifier}, {Qt::Key_Home, Qt::ShiftModifier}};
    for (const auto &[key, modifiers] : keys) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(m_slider.get(), &event);
        QVERIFY(!event.isAccepted());
    }
    QCOMPARE(range(), Range(2, 7));
    QKeyEvent keypad(QEvent::KeyPress, Qt::Key_Left, Qt::KeypadModifier);
    QApplication::sendEvent(m_slider.get(), &keypad);
    QVERIFY(keypad.isAccepted());
    QCOMPARE(range(), Range(1, 7));
}

void TestRangeSlider::draggedHandlesReportEachPosition()
{
    drag(on(Handle::First), 3);
    QCOMPARE(reported(), QList<Range>({{3, 7}, {4, 7}, {5, 7}}));
    m_spy->clear();
    drag(on(Handle::Last), -1);
    QCOMPARE(reported(), QList<Range>({{5, 6}}));
    QCOMPARE(m_slider->activeHandle(), Handle::Last);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, on(Handle::Last));
    move(on(Handle::Last) + QPoint(2, 0)); // a trembling hand
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, on(Handle::Last));
    move(at(9)); // without a button
    QCOMPARE(m_spy->count(), 1);
}

void TestRangeSlider::draggedHandlesMeetButDoNotCross()
{
    drag(on(Handle::First), 8);
    QCOMPARE(range(), Range(7, 7));
    m_slider->setRange(2, 7);
    drag(on(Handle::Last), -10);
    QCOMPARE(range(), Range(2, 2));
    drag(on(Handle::First), -9);
    QCOMPARE(range(), Range(0, 2));
    m_slider->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_slider->positionX(0) > m_slider->positionX(10));
    drag(on(Handle::First), 1);
    QCOMPARE(range(), Range(1, 2));
}

void TestRangeSlider::handlesThatMeetCanBeParted()
{
    for (const int place : {0, 5, 10}) {
        m_slider->setRange(place, place);
        QVERIFY(!m_slider->handleRect(Handle::First).intersects(m_slider->handleRect(Handle::Last)));
        QVERIFY(m_slider->rect().contains(m_slider->handleRect(Handle::First)));
        QVERIFY(m_slider->rect().contains(m_slider->handleRect(Handle::Last)));
        drag(on(Handle::First), -1);
        QCOMPARE(range(), Range(std::max(0, place - 1), place));
        m_slider->setRange(place, place);
        drag(on(Handle::Last), 1);
        QCOMPARE(range(), Range(place, std::min(10, place + 1)));
    }
}

void TestRangeSlider::draggingBetweenTheHandlesMovesBoth()
{
    drag(at(4), 2);
    QCOMPARE(reported(), QList<Range>({{3, 8}, {4, 9}}));
    m_spy->clear();
    drag(at(6), -9);
    QCOMPARE(range(), Range(0, 5));
    // Out and back again is no click.
    const int step = m_slider->positionX(1) - m_slider->positionX(0);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at(2));
    move(at(2) + QPoint(step, 0));
    move(at(2));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at(2));
    QCOMPARE(range(), Range(0, 5));
}

void TestRangeSlider::clickMovesTheNearerHandle_data()
{
    QTest::addColumn<Range>("before");
    QTest::addColumn<int>("active");
    QTest::addColumn<int>("position");
    QTest::addColumn<Range>("after");
    QTest::newRow("before the first") << Range(4, 7) << 1 << 1 << Range(1, 7);
    QTest::newRow("behind the last") << Range(2, 5) << 0 << 9 << Range(2, 9);
    QTest::newRow("inside, near the first") << Range(2, 9) << 1 << 4 << Range(4, 9);
    QTest::newRow("inside, near the last") << Range(2, 9) << 0 << 7 << Range(2, 7);
    QTest::newRow("in the middle, first") << Range(2, 8) << 0 << 5 << Range(5, 8);
    QTest::newRow("in the middle, last") << Range(2, 8) << 1 << 5 << Range(2, 5);
    QTest::newRow("before two that meet") << Range(5, 5) << 1 << 1 << Range(1, 5);
    QTest::newRow("behind two that meet") << Range(5, 5) << 0 << 9 << Range(5, 9);
}

void TestRangeSlider::clickMovesTheNearerHandle()
{
    QFETCH(const Range, before);
    QFETCH(const int, active);
    QFETCH(const int, position);
    QFETCH(const Range, after);
    m_slider->setRange(before.first, before.second);
    m_slider->setActiveHandle(active == 0 ? Handle::First : Handle::Last);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, at(position));
    QCOMPARE(range(), after);
    QCOMPARE(reported(), QList<Range>{after});
    QCOMPARE(m_slider->activeHandle(), after.first != before.first ? Handle::First : Handle::Last);
}

void TestRangeSlider::doubleClickChoosesEverything()
{
    QTest::mouseDClick(m_slider.get(), Qt::LeftButton, {}, at(9));
    QCOMPARE(range(), Range(0, 10));
    QCOMPARE(reported().last(), Range(0, 10));
    m_slider->setRange(3, 4);
    QTest::mouseDClick(m_slider.get(), Qt::LeftButton, {}, on(Handle::Last));
    QCOMPARE(range(), Range(0, 10));
}

void TestRangeSlider::otherButtonsDoNothing()
{
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, at(0));
    QTest::mouseDClick(m_slider.get(), Qt::MiddleButton, {}, at(0));
    QCOMPARE(range(), Range(2, 7));
    QCOMPARE(m_spy->count(), 0);
}

void TestRangeSlider::nothingToChooseFrom_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList(u"2011"_s);
}

void TestRangeSlider::nothingToChooseFrom()
{
    QFETCH(const QStringList, labels);
    m_slider->setLabels(labels);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_PageUp, Qt::Key_Up})
        QTest::keyClick(m_slider.get(), key);
    QTest::mouseDClick(m_slider.get(), Qt::LeftButton, {}, m_slider->rect().center());
    drag({100, 10}, 0);
    QCOMPARE(range(), Range(0, 0));
    QCOMPARE(m_spy->count(), 0);
    QVERIFY(m_slider->visibleWords().empty());
    QVERIFY(m_slider->valueText().isEmpty());
    QPalette loud = m_slider->palette();
    loud.setColor(QPalette::Active, QPalette::Highlight, Qt::red);
    loud.setColor(QPalette::Active, QPalette::WindowText, Qt::red);
    m_slider->setPalette(loud);
    const QImage picture = m_slider->grab().toImage();
    m_slider->setEnabled(false);
    QCOMPARE(m_slider->grab().toImage(), picture);
}

void TestRangeSlider::targetsAreLargeEnough_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {6, 9, 24})
        QTest::addRow("%d pt", points) << points;
}

void TestRangeSlider::targetsAreLargeEnough()
{
    QFETCH(const int, points);
    m_slider->setFont(QFont(m_slider->font().family(), points));
    m_slider->resize(m_slider->minimumSizeHint());
    for (const Range &each : {Range(0, 0), Range(0, 10), Range(3, 4), Range(10, 10)}) {
        m_slider->setRange(each.first, each.second);
        for (const Handle handle : {Handle::First, Handle::Last}) {
            const QRect target = m_slider->handleRect(handle);
            QVERIFY(target.height() >= 24 && target.width() >= 24);
            QVERIFY(m_slider->rect().contains(target));
            QVERIFY(!target.intersects(m_slider->wordBand()));
        }
    }
}

void TestRangeSlider::wordsNeverOverlap_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("mirrored");
    for (const int points : {6, 9, 15, 30}) {
        for (const int count : {2, 3, 11, 60}) {
            QTest::addRow("%d pt, %d", points, count) << points << count << false;
            QTest::addRow("%d pt, %d, right to left", points, count) << points << count << true;
        }
    }
}

/// For every range and many widths: whole, apart, and in the order of the positions; ends and handles never missing.
void TestRangeSlider::wordsNeverOverlap()
{
    QFETCH(const int, points);
    QFETCH(const int, count);
    QFETCH(const bool, mirrored);
    show(count);
    m_slider->setFont(QFont(m_slider->font().family(), points));
    m_slider->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QFontMetrics plain(m_slider->font());
    const int least = m_slider->minimumSizeHint().width();
    for (const int width : {least, least + 13, least * 2, least * 4}) {
        m_slider->resize(width, m_slider->minimumSizeHint().height());
        for (int first = 0; first < count; first += 1 + count / 17) {
            for (int last = first; last < count; last += 1 + count / 23) {
                m_slider->setRange(first, last);
                const std::vector<PlacedWord> words = m_slider->visibleWords();
                QSet<int> seen;
                for (size_t i = 0; i < words.size(); ++i) {
                    const PlacedWord &word = words[i];
                    seen.insert(word.position);
                    QVERIFY(word.left >= 0 && word.end() <= width);
                    QVERIFY(word.width >= plain.horizontalAdvance(m_slider->labels()[word.position]));
                    QCOMPARE(word.strong, word.position == first || word.position == last);
                    if (i > 0)
                        QVERIFY(mirrored ? word.end() < words[i - 1].left : words[i - 1].end() < word.left);
                    const bool mayMove = word.strong || word.position == 0 || word.position == count - 1;
                    if (!mayMove)
                        QCOMPARE(word.left, m_slider->positionX(word.position) - word.width / 2);
                }
                QVERIFY(seen.contains(QSet<int>{0, first, last, count - 1}));
            }
        }
    }
}

/// No ink outside the words' places: the widths are those of the font that is drawn.
void TestRangeSlider::wordsAreDrawnWhereTheyArePlaced()
{
    QImage picture = m_slider->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor ground = m_slider->palette().color(QPalette::Window);
    const QRect band = m_slider->wordBand();
    QVERIFY(picture.rect().contains(band));
    const auto inkIn = [&](const QRect &box) {
        int ink = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                ink += picture.pixelColor(x, y) != ground ? 1 : 0;
        }
        return ink;
    };
    QPainter painter(&picture);
    for (const PlacedWord &word : m_slider->visibleWords()) {
        const QRect box(word.left, band.top(), word.width, band.height());
        QVERIFY(inkIn(box) > 20);
        painter.fillRect(box, ground);
    }
    painter.end();
    QCOMPARE(inkIn(band), 0);
}

void TestRangeSlider::narrowRowsKeepTheActiveWord()
{
    m_slider->setActiveHandle(Handle::Last);
    const auto positions = [this](int width) {
        m_slider->resize(width, 50);
        QList<int> list;
        for (const PlacedWord &word : m_slider->visibleWords())
            list << word.position;
        return list;
    };
    const int word = QFontMetrics(m_slider->font()).horizontalAdvance(u"2018"_s);
    QCOMPARE(positions(word * 5 / 2 + 10), QList<int>({2, 7}));
    QCOMPARE(positions(word * 3 / 2 + 4), QList<int>({7}));
    QCOMPARE(positions(word / 2), QList<int>());
}

void TestRangeSlider::assistiveTechnologyFindsValueAndHandle()
{
    m_slider->setAccessibleName(u"Years"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_slider.get());
    QVERIFY(interface && interface->isValid());
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), u"Years"_s);
    QCOMPARE(interface->text(QAccessible::Value), u"2013–2018"_s);
    QCOMPARE(interface->text(QAccessible::Description), u"Start: 2013"_s);
    QAccessibleValueInterface *value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 2);
    QCOMPARE(value->maximumValue().toInt(), 10);

    QTest::keyClick(m_slider.get(), Qt::Key_Up);
    QCOMPARE(interface->text(QAccessible::Description), u"End: 2018"_s);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(interface->text(QAccessible::Value), u"2013–2019"_s);
    value->setCurrentValue(5);
    QCOMPARE(reported().last(), Range(2, 5));
    m_slider->setRange(4, 4);
    QCOMPARE(interface->text(QAccessible::Value), u"2015"_s);
}

void TestRangeSlider::focusShowsOnTheActiveHandle_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::newRow("light") << QColor(0xefefef) << QColor(0x1b1b1b) << QColor(0x308cc6);
    QTest::newRow("dark") << QColor(0x232629) << QColor(0xfcfcfc) << QColor(0x3daee9);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::yellow);
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << QColor(Qt::black);
}

/// What focus adds stands out from the ground by 3:1, and is at the active handle alone.
void TestRangeSlider::focusShowsOnTheActiveHandle()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, text);
    QFETCH(const QColor, highlight);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Highlight, highlight);
    m_slider->setPalette(palette);
    const auto picture = [this] { return m_slider->grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const auto difference = [&](const QImage &a, const QImage &b, Handle handle) {
        int pixels = 0;
        const QRect box = m_slider->handleRect(handle).adjusted(-4, 0, 4, 0);
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                pixels += contrastRatio(a.pixelColor(x, y), b.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        return pixels;
    };
    const QImage focused = picture();
    m_slider->clearFocus();
    const QImage plain = picture();
    QVERIFY(difference(focused, plain, Handle::First) > 30);
    QCOMPARE(difference(focused, plain, Handle::Last), 0);
    m_slider->setFocus();
    m_slider->setActiveHandle(Handle::Last);
    QVERIFY(difference(picture(), plain, Handle::Last) > 30);
    QCOMPARE(difference(picture(), plain, Handle::First), 0);
}

DTE_GUI_TEST_MAIN(TestRangeSlider)
#include "tst_rangeslider.moc"
