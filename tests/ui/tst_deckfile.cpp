// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include "db/file/atomicfile.h"
#include "db/file/userfile.h"
#include "tests/support/talkfixture.h"
#include "ui/state/session.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Figure 5, then a pair, then the closing page.
Deck shortDeck()
{
    Deck deck;
    deck.minutes = 12;
    deck.slides.resize(3);
    deck.slides[0].kind = SlideKind::Figure;
    deck.slides[0].figureId = u"fig5"_s;
    deck.slides[0].note = {u"先看第五张图"_s, u"Begin with figure 5"_s};
    deck.slides[1].kind = SlideKind::Comparison;
    deck.slides[1].figureId = u"fig3"_s;
    deck.slides[1].comparedId = u"fig6"_s;
    deck.slides[2].kind = SlideKind::Closing;
    return deck;
}

} // namespace

/// Decks in the window: arranged, saved, opened, remembered.
class TestDeckFile : public test::TalkTest
{
    Q_OBJECT

private slots:
    void arrangedDeckIsPresented();
    void cancelledArrangingChangesNothing();
    void dialogGetsWhatTheWindowShows();
    void savesAndOpensTheSameDeck();
    void savingAsksBeforeReplacing();
    void savingAddsTheSuffix();
    void failureToSaveKeepsTheOldFile();
    void wrongDecksAreRefused_data();
    void wrongDecksAreRefused();
    void deckIsRememberedForNextTime();
    void openedDeckLeavesTheOwnOne();
    void deckThatIsNotUnderstoodStays_data();
    void deckThatIsNotUnderstoodStays();
    void anotherWindowsDeckIsAskedAbout();
    void deckThatDoesNotFitIsSaid();
    void arrangingTheDefaultFollowsTheWindowAgain();

private:
    TalkMenu *talks() const { return m_window->talkMenu(); }
    QString keptFile() const;
    void restart();
};

void TestDeckFile::arrangedDeckIsPresented()
{
    m_dialogs->deck = shortDeck();
    actionWithKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5))->trigger();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(windows());
    QCOMPARE(talk()->deck(), shortDeck());
    QCOMPARE(talk()->remaining(), 12 * 60 * 1000);
}

void TestDeckFile::cancelledArrangingChangesNothing()
{
    const Deck before = talks()->deck();
    talks()->arrangeDeck();
    QCOMPARE(talks()->deck(), before);
    QCOMPARE(m_dialogs->deckRequest.deck, before);
}

void TestDeckFile::dialogGetsWhatTheWindowShows()
{
    m_window->session()->setFigureIndex(5);
    ViewState view = m_window->session()->view();
    view.kind = ChartKind::Line;
    m_window->session()->setView(view);
    talks()->arrangeDeck();
    const Slide shown = m_dialogs->deckRequest.shown;
    QCOMPARE(shown.figureId, u"fig6"_s);
    QCOMPARE(shown.view.kind, ChartKind::Line);
    QCOMPARE(shown.kind, SlideKind::Figure);
}

void TestDeckFile::savesAndOpensTheSameDeck()
{
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    m_dialogs->saveFile = path(u"会议.deck"_s);
    QSignalSpy saved(talks(), &TalkMenu::saved);
    actionWithKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))->trigger();
    QCOMPARE(saved.count(), 1);
    QVERIFY(bytesOf(m_dialogs->saveFile).startsWith("digital-trade-deck 1\n"));

    m_dialogs->deck = defaultDeck(test::bundledSnapshot());
    talks()->arrangeDeck();
    QVERIFY(talks()->deck() != shortDeck());
    m_dialogs->deckFile = m_dialogs->saveFile;
    actionWithKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))->trigger();
    QCOMPARE(talks()->deck(), shortDeck());
    QVERIFY(m_dialogs->errors.isEmpty());
}

void TestDeckFile::savingAsksBeforeReplacing()
{
    m_dialogs->saveFile = path(u"talk.deck"_s);
    writeBytes(m_dialogs->saveFile, "somebody's");
    talks()->saveDeck();
    QCOMPARE(m_dialogs->filesToReplace, QStringList(m_dialogs->saveFile));
    QCOMPARE(bytesOf(m_dialogs->saveFile), "somebody's");
    m_dialogs->replace = true;
    talks()->saveDeck();
    QVERIFY(readDeck(m_dialogs->saveFile).has_value());
}

void TestDeckFile::savingAddsTheSuffix()
{
    m_dialogs->saveFile = path(u"talk"_s);
    talks()->saveDeck();
    QVERIFY(QFileInfo::exists(path(u"talk.deck"_s)));
    QVERIFY(!QFileInfo::exists(path(u"talk"_s)));
}

void TestDeckFile::failureToSaveKeepsTheOldFile()
{
    writeBytes(path(u"file"_s), "a file is no folder");
    m_dialogs->saveFile = path(u"file/talk.deck"_s);
    QSignalSpy saved(talks(), &TalkMenu::saved);
    talks()->saveDeck();
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors.constFirst().contains(u"talk.deck"_s), qPrintable(m_dialogs->errors.constFirst()));
    QCOMPARE(bytesOf(path(u"file"_s)), "a file is no folder");
}

void TestDeckFile::wrongDecksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cause"); // in the sentence
    QTest::newRow("empty") << QByteArray() << u"talk.deck"_s;
    QTest::newRow("no deck") << QByteArray("<html>") << u"talk.deck"_s;
    QTest::newRow("later version") << QByteArray("digital-trade-deck 99\ntitle\n") << u"talk.deck"_s;
    QTest::newRow("no such figure") << QByteArray("digital-trade-deck 1\ntitle\nfigure fig77\n") << u"fig77"_s;
    QTest::newRow("no such series") << QByteArray("digital-trade-deck 1\nfigure fig1/highlight=nothing\n")
                                    << u"nothing"_s;
    QTest::newRow("not UTF-8") << QByteArray("digital-trade-deck 1\nnote zh \xff\xfe\n") << u"talk.deck"_s;
}

void TestDeckFile::wrongDecksAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cause);
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    m_dialogs->deckFile = path(u"talk.deck"_s);
    writeBytes(m_dialogs->deckFile, bytes);
    talks()->openDeck();
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors.constFirst().contains(cause), qPrintable(m_dialogs->errors.constFirst()));
    QCOMPARE(talks()->deck(), shortDeck());
    QCOMPARE(bytesOf(m_dialogs->deckFile), bytes);
}

QString TestDeckFile::keptFile() const { return deckFileBeside(m_settings->file()); }

void TestDeckFile::restart()
{
    startProgram();
    m_window->showSnapshot(test::bundledSnapshot(), true);
    showWindow();
}

void TestDeckFile::deckIsRememberedForNextTime()
{
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    restart();
    present(0);
    QCOMPARE(talk()->deck(), shortDeck());
}

/// Somebody else's deck is no reason to lose the own one.
void TestDeckFile::openedDeckLeavesTheOwnOne()
{
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    Deck other = shortDeck();
    other.minutes = 7;
    m_dialogs->deckFile = path(u"other.deck"_s);
    QVERIFY(writeDeck(m_dialogs->deckFile, other));
    talks()->openDeck();
    QCOMPARE(talks()->deck(), other);
    QCOMPARE(readDeck(keptFile()).value(), shortDeck());
    // Arranged, it goes where it came from, if the user agrees.
    Deck arranged = other;
    arranged.minutes = 9;
    m_dialogs->deck = arranged;
    talks()->arrangeDeck();
    QCOMPARE(m_dialogs->filesToReplace, QStringList{m_dialogs->deckFile});
    QCOMPARE(readDeck(m_dialogs->deckFile).value(), other);
    QCOMPARE(talks()->deck(), arranged);
    m_dialogs->replace = true;
    arranged.minutes = 11;
    m_dialogs->deck = arranged;
    talks()->arrangeDeck();
    QCOMPARE(readDeck(m_dialogs->deckFile).value(), arranged);
    QCOMPARE(readDeck(backupOf(m_dialogs->deckFile)).value(), other);
    restart();
    present(0);
    QCOMPARE(talk()->deck(), shortDeck());
}

void TestDeckFile::deckThatIsNotUnderstoodStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a later version") << QByteArray("digital-trade-deck 2\ntitle\nhologram fig1\n");
    QTest::newRow("a bad line") << QByteArray("digital-trade-deck 1\ntitle\nfigur fig1\n");
    QTest::newRow("no such figure") << QByteArray("digital-trade-deck 1\nfigure fig9\n");
    QTest::newRow("something else") << QByteArray("\0\1\2", 3);
}

/// It is said, the file stays as it is, and what the user arranges is kept beside it.
void TestDeckFile::deckThatIsNotUnderstoodStays()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(saveFile(keptFile(), bytes, IfExists::Replace));
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY2(m_dialogs->errors[0].contains(keptFile()), qPrintable(m_dialogs->errors[0]));
    QCOMPARE(bytesOf(keptFile()), bytes);
    QCOMPARE(readDeck(besideFile(keptFile(), 2)).value(), shortDeck());
    restart();
    present(0);
    QCOMPARE(talk()->deck(), shortDeck());
    m_dialogs->deck = defaultDeck(test::bundledSnapshot());
    talks()->arrangeDeck();
    QCOMPARE(bytesOf(keptFile()), bytes);
    QCOMPARE(readDeck(backupOf(besideFile(keptFile(), 2))).value(), shortDeck());
}

void TestDeckFile::anotherWindowsDeckIsAskedAbout()
{
    Deck theirs = shortDeck();
    theirs.minutes = 7;
    m_dialogs->deck = shortDeck();
    m_dialogs->whileAsked = [&] { QVERIFY(writeDeck(keptFile(), theirs)); };
    talks()->arrangeDeck();
    QCOMPARE(m_dialogs->questions.size(), 1);
    QCOMPARE(readDeck(keptFile()).value(), theirs);
    QCOMPARE(talks()->deck(), shortDeck()); // in this window
    m_dialogs->replace = true;
    talks()->arrangeDeck();
    QCOMPARE(readDeck(keptFile()).value(), shortDeck());
    QCOMPARE(readDeck(backupOf(keptFile())).value(), theirs);
    talks()->arrangeDeck();
    QCOMPARE(m_dialogs->questions.size(), 2); // it is this window's own now
}

void TestDeckFile::deckThatDoesNotFitIsSaid()
{
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    Snapshot other = test::bundledSnapshot();
    std::erase_if(other.figures, [](const Figure &figure) { return figure.spec.id == u"fig5"_s; });
    other.claims.clear(); // some are about that figure
    m_window->showSnapshot(other, false);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(windows());
    QCOMPARE(talk()->deck(), defaultDeck(other));
    QCOMPARE(m_dialogs->errors.size(), 1);
    QCOMPARE(readDeck(keptFile()).value(), shortDeck());
}

void TestDeckFile::arrangingTheDefaultFollowsTheWindowAgain()
{
    m_dialogs->deck = shortDeck();
    talks()->arrangeDeck();
    m_dialogs->deck = defaultDeck(test::bundledSnapshot());
    talks()->arrangeDeck();
    ViewState view = m_window->session()->view();
    view.transform = Transform::Growth;
    m_window->session()->setView(view);
    QCOMPARE(talks()->deck().slides.at(1).view.transform, Transform::Growth);
}

DTE_GUI_TEST_MAIN(TestDeckFile)
#include "tst_deckfile.moc"
