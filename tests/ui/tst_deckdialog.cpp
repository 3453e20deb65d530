// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include "tests/support/windowtest.h"
#include "ui/dialogs/noteedit.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// Of lines as in a file.
Deck deckOf(const QByteArray &lines)
{
    const auto deck = parseDeck("digital-trade-deck 1\n" + lines, u"test"_s);
    return deck ? *deck : Deck();
}

/// Figure 3 as growth, of some years.
Slide growth() { return deckOf("figure fig3/transform=growth/range=2015:2021").slides.front(); }

/// In a word for each slide.
QString outline(const Deck &deck)
{
    QStringList words;
    for (const Slide &slide : deck.slides) {
        switch (slide.kind) {
        case SlideKind::Title:
            words << u"title"_s;
            break;
        case SlideKind::Closing:
            words << u"closing"_s;
            break;
        case SlideKind::Figure:
            words << slide.figureId;
            break;
        case SlideKind::Comparison:
            words << slide.figureId + u'|' + slide.comparedId;
            break;
        }
    }
    return words.join(u' ');
}

/// The letter that Alt goes with.
Qt::Key letterOf(const QString &text) { return Qt::Key(text[text.indexOf(u'&') + 1].toUpper().unicode()); }

/// As an input method does, because Chinese has no keys.
void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

/// Arranging a deck, by what a user does to the dialog.
class TestDeckDialog : public test::GuiTest
{
    Q_OBJECT

private slots:
    void slidesAreArranged_data() { addHands(); }
    void slidesAreArranged();
    void insertsWhatTheWindowShows_data();
    void insertsWhatTheWindowShows();
    void notesBelongToTheirSlide();
    void returnWritesALineOfANote();
    void pastesWhatIsText_data();
    void pastesWhatIsText();
    void minutesMayBeOpen();
    void anEmptyDeckCanOnlyGrow_data() { addHands(); }
    void anEmptyDeckCanOnlyGrow();
    void holdsAsManySlidesAsAFile();
    void standardReplacesTheSlides_data() { addHands(); }
    void standardReplacesTheSlides();
    void okGivesWhatIsShown_data();
    void okGivesWhatIsShown();
    void cancelGivesNothing_data();
    void cancelGivesNothing();

protected:
    void tearDown() override { m_dialog.reset(); }

private:
    static void addHands();
    static DeckRequest request(const Deck &deck, const Slide &shown);
    void open(const Deck &deck, const Slide &shown = growth());
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"slides"_s); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    NoteEdit *note(const char *id) const { return m_dialog->findChild<NoteEdit *>(QLatin1StringView(id)); }
    void press(const char *name) const;
    void choose(int row) const;
    /// The deck in words, with the row that is current; what the list shows instead if they disagree.
    QString state() const;

    std::unique_ptr<DeckDialog> m_dialog;
    bool m_byMouse = true; ///< which hand presses and chooses
};

void TestDeckDialog::addHands()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keyboard") << false;
    QTest::newRow("mouse") << true;
}

DeckRequest TestDeckDialog::request(const Deck &deck, const Slide &shown)
{
    return {deck, std::make_shared<const Snapshot>(test::bundledSnapshot()), LabelMode::English, shown};
}

void TestDeckDialog::open(const Deck &deck, const Slide &shown)
{
    m_dialog = std::make_unique<DeckDialog>(request(deck, shown));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestDeckDialog::press(const char *name) const
{
    if (m_byMouse) {
        QTest::mouseClick(button(name), Qt::LeftButton);
        return;
    }
    QSignalSpy clicked(button(name), &QPushButton::clicked);
    const bool isEnabled = button(name)->isEnabled();
    QTest::keyClick(m_dialog.get(), letterOf(button(name)->text()), Qt::AltModifier);
    if (isEnabled)
        QVERIFY2(clicked.wait(), name); // by its letter a button stays down for a moment
}

void TestDeckDialog::choose(int row) const
{
    if (m_byMouse) {
        const QPoint place = list()->visualItemRect(list()->item(row)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
        return;
    }
    QTest::keyClick(list(), Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(list(), Qt::Key_Down);
}

QString TestDeckDialog::state() const
{
    const Deck deck = m_dialog->deck();
    if (list()->count() != static_cast<int>(deck.slides.size()))
        return u"%1 rows"_s.arg(list()->count());
    for (int row = 0; row < list()->count(); ++row) {
        const QString text = list()->item(row)->text();
        const Slide &slide = deck.slides[static_cast<size_t>(row)];
        QString title = slide.kind == SlideKind::Title ? test::bundledSnapshot().report.title.en : u"Sources"_s;
        if (!slide.figureId.isEmpty())
            title = test::figureState(slide.figureId).spec.title.en;
        if (!text.startsWith(u"%1  "_s.arg(row + 1)) || !text.contains(title))
            return u"row %1: %2"_s.arg(row).arg(text);
    }
    return u"%1 @%2"_s.arg(outline(deck)).arg(list()->currentRow());
}

void TestDeckDialog::slidesAreArranged()
{
    QFETCH(const bool, byMouse);
    m_byMouse = byMouse;
    open({});
    press("insertTitle");
    press("insertShown");
    press("insertClosing");
    QCOMPARE(state(), u"title fig3 closing @2"_s);
    press("up");
    QCOMPARE(state(), u"title closing fig3 @1"_s);
    press("up");
    press("up"); // there is nowhere to go
    QCOMPARE(state(), u"closing title fig3 @0"_s);
    QVERIFY(!button("up")->isEnabled() && button("down")->isEnabled());
    press("down");
    press("down");
    press("down");
    QCOMPARE(state(), u"title fig3 closing @2"_s);
    QVERIFY(button("up")->isEnabled() && !button("down")->isEnabled());
    press("remove");
    QCOMPARE(state(), u"title fig3 @1"_s);
    choose(0);
    press("insertClosing"); // after the current one
    QCOMPARE(state(), u"title closing fig3 @1"_s);
    choose(0);
    press("remove");
    QCOMPARE(state(), u"closing fig3 @0"_s);
}

void TestDeckDialog::insertsWhatTheWindowShows_data()
{
    QTest::addColumn<bool>("isPair");
    QTest::newRow("a figure and its view") << false;
    QTest::newRow("two figures, views and axes") << true;
}

void TestDeckDialog::insertsWhatTheWindowShows()
{
    QFETCH(const bool, isPair);
    const Slide shown
        = isPair ? deckOf("compare fig3/transform=growth | fig6/kind=line own-axes").slides.front() : growth();
    m_byMouse = true;
    open(defaultDeck(test::bundledSnapshot()), shown);
    QCOMPARE(button("insertShown")->text().contains(u"comparison"_s), isPair);
    press("insertShown");
    Deck expected = defaultDeck(test::bundledSnapshot());
    expected.slides.insert(expected.slides.begin() + 1, shown);
    QCOMPARE(outline(m_dialog->deck()), outline(expected));
    QVERIFY(m_dialog->deck() == expected); // with every part of its view
}

void TestDeckDialog::notesBelongToTheirSlide()
{
    Deck deck = deckOf("title\nfigure fig3\nclosing\nnote zh 谢谢。\nnote en Thank you.");
    m_byMouse = true;
    open(deck);
    choose(1);
    type(note("noteZh"), u"先讲增速。"_s);
    QTest::keyClicks(note("noteEn"), u"Growth first."_s);
    press("down");
    choose(0);
    QCOMPARE(note("noteZh")->toPlainText() + note("noteEn")->toPlainText(), QString());
    choose(1);
    QCOMPARE(note("noteZh")->toPlainText(), u"谢谢。"_s);
    QCOMPARE(note("noteEn")->toPlainText(), u"Thank you."_s);
    choose(2);
    QCOMPARE(note("noteEn")->toPlainText(), u"Growth first."_s);
    press("up");
    deck.slides[1].note = {u"先讲增速。"_s, u"Growth first."_s};
    QVERIFY(m_dialog->deck() == deck);
    choose(2);
    press("remove"); // the note of the one that went is not left to another
    QCOMPARE(note("noteZh")->toPlainText(), u"先讲增速。"_s);
    deck.slides.pop_back();
    QVERIFY(m_dialog->deck() == deck);
}

void TestDeckDialog::pastesWhatIsText_data()
{
    QTest::addColumn<QString>("kind"); // of what the clipboard holds
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << u"nothing"_s << QString();
    QTest::newRow("empty") << u"empty"_s << QString();
    QTest::newRow("a picture") << u"picture"_s << QString();
    QTest::newRow("text") << u"text"_s << u"一、\n二"_s;
    QTest::newRow("marked up") << u"html"_s << u"粗 bold"_s;
}

/// By every key that pastes; Qt 6.4.2 crashes on an empty clipboard.
void TestDeckDialog::pastesWhatIsText()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, pasted);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (kind == u"nothing"_s) {
        clipboard->clear();
    } else {
        auto *content = new QMimeData;
        if (kind == u"picture"_s)
            content->setImageData(QImage(8, 8, QImage::Format_RGB32));
        else if (kind != u"empty"_s)
            content->setText(pasted);
        if (kind == u"html"_s)
            content->setHtml(u"<b>粗</b> <img src='file:///etc/passwd'> bold"_s);
        clipboard->setMimeData(content);
    }
    open(deckOf("title"));
    choose(0);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const struct
    {
        Qt::Key key;
        Qt::KeyboardModifier modifier;
    } keys[] = {{Qt::Key_V, Qt::ControlModifier}, {Qt::Key_Insert, Qt::ShiftModifier}};
    for (const char *name : {"noteZh", "noteEn"}) {
        for (const auto &each : keys) {
            note(name)->clear();
            note(name)->setFocus();
            QTest::keyClicks(note(name), u"a"_s);
            QTest::keyClick(note(name), each.key, each.modifier);
            QTest::keyClicks(note(name), u"b"_s);
            QCOMPARE(note(name)->toPlainText(), u'a' + pasted + u'b');
        }
        // The middle button pastes the selection, which offscreen there is not: what Qt would do then.
        note(name)->insertFromMimeData(nullptr);
    }
    clipboard->clear();
}

void TestDeckDialog::returnWritesALineOfANote()
{
    open(deckOf("title"));
    note("noteEn")->setFocus();
    QTest::keyClicks(note("noteEn"), u"a"_s);
    QTest::keyClick(note("noteEn"), Qt::Key_Return);
    QTest::keyClicks(note("noteEn"), u"b"_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->deck().slides.front().note.en, u"a\nb"_s);
}

void TestDeckDialog::minutesMayBeOpen()
{
    open(deckOf("minutes 20"));
    auto *minutes = m_dialog->findChild<QSpinBox *>(u"minutes"_s);
    QCOMPARE(minutes->value(), 20);
    const auto enter = [&](const QString &text) {
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, text);
        QTest::keyClick(minutes, Qt::Key_Tab);
        return m_dialog->deck().minutes;
    };
    QCOMPARE(enter(u"45"_s), 45);
    QCOMPARE(enter(u"1440"_s), MostDeckMinutes);
    QVERIFY(enter(u"1441"_s) <= MostDeckMinutes);
    QCOMPARE(enter(u"0"_s), std::nullopt);
    QCOMPARE(minutes->text(), u"no limit"_s);
    QTest::keyClick(minutes, Qt::Key_Up);
    QCOMPARE(m_dialog->deck().minutes, 1);
    open({});
    QCOMPARE(m_dialog->findChild<QSpinBox *>(u"minutes"_s)->text(), u"no limit"_s);
    QCOMPARE(m_dialog->deck().minutes, std::nullopt);
}

void TestDeckDialog::anEmptyDeckCanOnlyGrow()
{
    QFETCH(const bool, byMouse);
    m_byMouse = byMouse;
    open(deckOf("title\nclosing"));
    type(note("noteZh"), u"各位好。"_s);
    press("remove");
    QCOMPARE(state(), u"closing @0"_s);
    press("remove");
    QCOMPARE(state(), u" @-1"_s);
    for (const char *name : {"up", "down", "remove"}) {
        QVERIFY2(!button(name)->isEnabled(), name);
        press(name);
    }
    for (const char *name : {"noteZh", "noteEn"})
        QVERIFY2(!note(name)->isEnabled() && note(name)->toPlainText().isEmpty(), name);
    QVERIFY(m_dialog->deck() == Deck());
    press("insertShown");
    QCOMPARE(state(), u"fig3 @0"_s);
    QVERIFY(note("noteZh")->isEnabled() && button("remove")->isEnabled());
}

/// One more and the file could not be read again.
void TestDeckDialog::holdsAsManySlidesAsAFile()
{
    Deck deck;
    deck.slides.assign(MostSlides - 1, growth());
    m_byMouse = true;
    open(deck);
    press("insertTitle");
    QCOMPARE(m_dialog->deck().slides.size(), MostSlides);
    for (const char *name : {"insertTitle", "insertShown", "insertClosing"})
        press(name);
    QCOMPARE(m_dialog->deck().slides.size(), MostSlides);
    QCOMPARE(list()->count(), static_cast<int>(MostSlides));
    QTest::keyClick(list(), Qt::Key_End);
    press("up");
    QCOMPARE(list()->currentRow(), static_cast<int>(MostSlides) - 2);
    QVERIFY(list()->viewport()->rect().contains(list()->visualItemRect(list()->currentItem())));
    press("remove");
    press("insertClosing");
    QCOMPARE(m_dialog->deck().slides.back().kind, SlideKind::Closing);
    const auto readBack = parseDeck(toBytes(m_dialog->deck()), u"x"_s);
    QVERIFY(readBack);
    QVERIFY(*readBack == m_dialog->deck());
}

void TestDeckDialog::standardReplacesTheSlides()
{
    QFETCH(const bool, byMouse);
    m_byMouse = byMouse;
    open(deckOf("minutes 30\ncompare fig1 | fig2"));
    press("standard");
    QCOMPARE(state(), u"title fig1 fig2 fig3 fig4 fig5 fig6 closing @0"_s);
    QCOMPARE(m_dialog->deck().minutes, 30);
}

void TestDeckDialog::okGivesWhatIsShown_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("return") << false;
    QTest::newRow("button") << true;
}

void TestDeckDialog::okGivesWhatIsShown()
{
    QFETCH(const bool, byMouse);
    QTimer::singleShot(0, this, [byMouse] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *remove = dialog->findChild<QPushButton *>(u"remove"_s);
        dialog->findChild<QListWidget *>()->setCurrentRow(1);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"noteEn"_s), u"Bye."_s);
        if (byMouse)
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        else
            QTest::keyClick(remove, Qt::Key_Return); // means OK wherever the focus is
        dialog->close(); // so that a failure does not hang
    });
    Deck deck = deckOf("minutes 5\ntitle\nfigure fig2\nclosing");
    const auto answer = StandardDialogs().askDeck(nullptr, request(deck, growth()));
    deck.slides.erase(deck.slides.begin() + 1);
    deck.slides[1].note.en = u"Bye."_s;
    QVERIFY(answer);
    QVERIFY(*answer == deck);
}

void TestDeckDialog::cancelGivesNothing_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Escape", "button", "closed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDeckDialog::cancelGivesNothing()
{
    QFETCH(const QString, how);
    QTimer::singleShot(0, this, [how] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"noteEn"_s), u"Bye."_s);
        if (how == u"Escape"_s)
            QTest::keyClick(dialog->findChild<QPlainTextEdit *>(u"noteEn"_s), Qt::Key_Escape);
        else if (how == u"closed"_s)
            dialog->close();
        else
            QTest::mouseClick(
                dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    });
    const DeckRequest asked = request(deckOf("minutes 5\nfigure fig3\nclosing"), growth());
    QVERIFY(!StandardDialogs().askDeck(nullptr, asked));
    QCOMPARE(outline(asked.deck), u"fig3 closing"_s);
    QCOMPARE(asked.deck.slides[0].note, Text());
}

DTE_GUI_TEST_MAIN(TestDeckDialog)
#include "tst_deckdialog.moc"
