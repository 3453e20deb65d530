// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "db/deck/deck.h"
#include "db/snapshot/snapshotreader.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"talk.deck"_s;

ViewState growth()
{
    ViewState view;
    view.transform = Transform::Growth;
    view.firstId = u"2015"_s;
    view.lastId = u"2021"_s;
    return view;
}

/// One slide of each kind and every setting there is.
Deck fullDeck()
{
    Slide title;
    title.note = {u"各位领导，上午好。\n今天介绍六张图。"_s, u" Good morning. \r\nC:\\new\\report # not a comment"_s};
    Slide figure;
    figure.kind = SlideKind::Figure;
    figure.figureId = u"fig3"_s;
    figure.view = growth();
    figure.note.zh = u"\\n"_s;
    Slide comparison = figure;
    comparison.kind = SlideKind::Comparison;
    comparison.comparedId = u"fig6"_s;
    comparison.comparedView.kind = ChartKind::Line;
    comparison.comparedView.seriesIds = {u"exports"_s, u"imports"_s};
    comparison.comparedView.highlightId = u"exports"_s;
    comparison.comparedView.units = UnitChoice::Both;
    comparison.note = {{}, u"\U0001F600 \u2028 \uFEFF 100 % | own-axes"_s};
    Slide apart = comparison;
    apart.lockAxes = false;
    apart.view.releaseId = u"report"_s;
    apart.view.otherReleaseId = u"unctad-2025"_s;
    Slide closing;
    closing.kind = SlideKind::Closing;
    return {{title, figure, comparison, apart, figure, closing}, 20};
}

const QByteArray handWritten = "digital-trade-deck 1\n"
                               "# for Monday\n"
                               "\n"
                               "title\n"
                               "note en First\n"
                               "# between\n"
                               "note zh 一\\n二 \n"
                               "figure fig3/transform=growth/range=2015:2021\n"
                               "minutes 20\n"
                               "compare fig3 | fig6/kind=line own-axes\n"
                               "closing";

QString faultOf(const Result<Deck> &deck) { return deck ? u"none"_s : deck.error().file + u' ' + deck.error().detail; }

/// Parses without a crash: what comes out is a deck that can be written and read again, or an error with its sentence.
bool isSound(const QByteArray &bytes)
{
    const auto deck = parseDeck(bytes, fileName);
    if (!deck)
        return deck.error().file.startsWith(fileName) && !deck.error().detail.isEmpty();
    const auto again = parseDeck(toBytes(*deck), fileName);
    return again && *again == *deck;
}

} // namespace

class TestDeck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linesOfTheFile();
    void roundTripIsExact();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void faultsNameLineAndCause_data();
    void faultsNameLineAndCause();
    void laterVersionsAreRefused_data();
    void laterVersionsAreRefused();
    void limits();
    void damagedFilesDoNoHarm();
    void fileAndBack();
    void unreadableFiles();
    void unwritableDecksAreNotWritten();
    void knownFiguresPass_data();
    void knownFiguresPass();
    void unknownThingsNameTheSlide_data();
    void unknownThingsNameTheSlide();
    void defaultDeckShowsTheWholeReport();

private:
    std::optional<Snapshot> m_snapshot;
};

void TestDeck::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

void TestDeck::linesOfTheFile()
{
    QCOMPARE(QString::fromUtf8(toBytes(fullDeck())).split(u'\n'),
        (QStringList{u"digital-trade-deck 1"_s, u"minutes 20"_s, u"title"_s,
            u"note zh 各位领导，上午好。\\n今天介绍六张图。"_s,
            u"note en  Good morning. \\r\\nC:\\\\new\\\\report # not a comment"_s,
            u"figure fig3/transform=growth/range=2015:2021"_s, u"note zh \\\\n"_s,
            u"compare fig3/transform=growth/range=2015:2021 | "
            "fig6/kind=line/series=exports,imports/highlight=exports/units=both"_s,
            u"note en \U0001F600 \u2028 \uFEFF 100 % | own-axes"_s,
            u"compare fig3/transform=growth/range=2015:2021/release=report:unctad-2025 | "
            "fig6/kind=line/series=exports,imports/highlight=exports/units=both own-axes"_s,
            u"note en \U0001F600 \u2028 \uFEFF 100 % | own-axes"_s, u"figure fig3/transform=growth/range=2015:2021"_s,
            u"note zh \\\\n"_s, u"closing"_s, {}}));
    QCOMPARE(toBytes({}), "digital-trade-deck 1\n"_ba);
}

void TestDeck::roundTripIsExact()
{
    for (const Deck &deck : {Deck(), fullDeck(), defaultDeck(*m_snapshot)}) {
        const QByteArray bytes = toBytes(deck);
        const auto parsed = parseDeck(bytes, fileName);
        QVERIFY2(parsed, qPrintable(faultOf(parsed)));
        QVERIFY(*parsed == deck);
        QCOMPARE(toBytes(*parsed), bytes);
    }
}

void TestDeck::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as it is") << handWritten;
    QTest::newRow("newline at the end") << handWritten + '\n';
    QTest::newRow("CRLF") << QByteArray(handWritten).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + handWritten;
    QTest::newRow("both") << "\xEF\xBB\xBF" + QByteArray(handWritten).replace("\n", "\r\n") + "\r\n";
    QTest::newRow("blanks at the ends")
        << QByteArray(handWritten).replace("deck 1\n", "deck 1 \n").replace("title\n", "title \n");
    QTest::newRow("blanks between") << QByteArray(handWritten).replace("fig3 | ", " fig3  |  ");
}

void TestDeck::readsWhatPeopleWrite()
{
    QFETCH(QByteArray, bytes);
    const auto deck = parseDeck(bytes, fileName);
    QVERIFY2(deck, qPrintable(faultOf(deck)));
    QCOMPARE(deck->minutes, std::optional(20));
    QCOMPARE(deck->slides.size(), size_t(4));
    QCOMPARE(deck->slides[0].note, (Text{u"一\n二 "_s, u"First"_s}));
    QVERIFY(deck->slides[1].kind == SlideKind::Figure && deck->slides[1].view == growth());
    QVERIFY(deck->slides[1].note.isEmpty() && deck->slides[1].lockAxes);
    const Slide &comparison = deck->slides[2];
    QVERIFY(comparison.kind == SlideKind::Comparison && !comparison.lockAxes);
    QCOMPARE(comparison.figureId + u' ' + comparison.comparedId, u"fig3 fig6"_s);
    QVERIFY(comparison.view == ViewState() && comparison.comparedView.kind == ChartKind::Line);
    QVERIFY(deck->slides[3].kind == SlideKind::Closing);
}

void TestDeck::faultsNameLineAndCause_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("fault");
    const QString unknown = u"it starts with none of title, figure, compare, closing, note, minutes"_s;
    const QString sides = u"it does not name two figures with \" | \" between them"_s;
    const QString minutes = u"the minutes are not a whole number from 1 to 1440"_s;
    const QString utf8 = u"it is not text in UTF-8"_s;
    QTest::newRow("unknown word") << "title\n\nfigur fig3"_ba << u"4 "_s + unknown;
    QTest::newRow("capitals") << "Title"_ba << u"2 "_s + unknown;
    QTest::newRow("indented") << " title"_ba << u"2 "_s + unknown;
    QTest::newRow("something after title") << "title fig3"_ba << u"2 \"fig3\" makes no sense there"_s;
    QTest::newRow("no figure") << "figure"_ba << u"2 it names no figure"_s;
    QTest::newRow("wrong figure") << "figure fig 3"_ba << u"2 \"fig 3\" makes no sense there"_s;
    QTest::newRow("wrong setting") << "figure fig3/kind=pie"_ba << u"2 \"kind=pie\" makes no sense there"_s;
    QTest::newRow("setting of no view") << "figure fig3/lang=zh"_ba << u"2 \"lang=zh\" makes no sense there"_s;
    QTest::newRow("own axes of one figure")
        << "figure fig3 own-axes"_ba << u"2 \"fig3 own-axes\" makes no sense there"_s;
    QTest::newRow("long part") << "figure " + QByteArray(100, '+')
                               << u"2 \""_s + QString(60, u'+') + u"…\" makes no sense there"_s;
    QTest::newRow("one side") << "compare fig3"_ba << u"2 "_s + sides;
    QTest::newRow("three sides") << "compare fig3 | fig6 | fig1"_ba << u"2 "_s + sides;
    QTest::newRow("empty side") << "compare  | fig6"_ba << u"2 "_s + sides;
    QTest::newRow("wrong second side") << "compare fig3 | fig6/"_ba << u"2 \"\" makes no sense there"_s;
    QTest::newRow("note without a slide")
        << "note zh 一"_ba << u"2 there is no slide above that the note could belong to"_s;
    QTest::newRow("note in no language") << "title\nnote fr Bonjour"_ba << u"3 after note there is neither zh nor en"_s;
    QTest::newRow("second note") << "title\nnote zh 一\nnote en 1\nnote zh 二"_ba
                                 << u"5 it is a second note in the same language; write \\n for a new line"_s;
    QTest::newRow("backslash alone") << "title\nnote zh C:\\data"_ba << u"3 a backslash stands alone; write it twice"_s;
    QTest::newRow("backslash at the end")
        << "title\nnote zh C:\\"_ba << u"3 a backslash stands alone; write it twice"_s;
    QTest::newRow("no minutes") << "minutes"_ba << u"2 "_s + minutes;
    QTest::newRow("zero minutes") << "minutes 0"_ba << u"2 "_s + minutes;
    QTest::newRow("negative minutes") << "minutes -5"_ba << u"2 "_s + minutes;
    QTest::newRow("more than a day") << "minutes 1441"_ba << u"2 "_s + minutes;
    QTest::newRow("far too many minutes") << "minutes 99999999999999999999"_ba << u"2 "_s + minutes;
    QTest::newRow("minutes twice") << "minutes 5\nminutes 5"_ba << u"3 the minutes stand there a second time"_s;
    QTest::newRow("NUL") << QByteArray("title\nnote zh a\0b", 18) << u"3 "_s + utf8;
    QTest::newRow("not UTF-8") << "title\nnote zh \xB8\xF7"_ba << u"3 "_s + utf8;
    QTest::newRow("cut in a character") << "title\nnote zh \xE5\x90"_ba << u"3 "_s + utf8;
    QTest::newRow("surrogate in UTF-8") << "title\nnote zh \xED\xA0\x80"_ba << u"3 "_s + utf8;
}

void TestDeck::faultsNameLineAndCause()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, fault);
    const auto deck = parseDeck("digital-trade-deck 1\n" + rest + "\nclosing\n", fileName);
    QCOMPARE(faultOf(deck), fileName + u':' + fault);
    QCOMPARE(deck.error().code, ErrorCode::DeckUnreadable);
}

void TestDeck::laterVersionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("fault");
    const QString noDeck = u"talk.deck:1 it is not \"digital-trade-deck 1\""_s;
    QTest::newRow("next version") << "digital-trade-deck 2"_ba << u"talk.deck version 2"_s;
    QTest::newRow("far version") << "digital-trade-deck 100000000000000000000"_ba
                                 << u"talk.deck version 100000000000000000000"_s;
    QTest::newRow("nothing") << ""_ba << noDeck;
    QTest::newRow("another file") << "title"_ba << noDeck;
    QTest::newRow("no version") << "digital-trade-deck"_ba << noDeck;
    QTest::newRow("version zero") << "digital-trade-deck 0"_ba << noDeck;
    QTest::newRow("no number") << "digital-trade-deck 1.0"_ba << noDeck;
    QTest::newRow("two byte order marks") << "\xEF\xBB\xBF\xEF\xBB\xBF"
                                             "digital-trade-deck 1"_ba
                                          << noDeck;
    QTest::newRow("UTF-16") << "\xFF\xFE"
                               "d"_ba
                            << u"talk.deck:1 it is not text in UTF-8"_s;
}

void TestDeck::laterVersionsAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, fault);
    // A later version may hold whatever this one does not know.
    const auto deck = parseDeck(header + "\nvideo of the minister\n", fileName);
    QCOMPARE(faultOf(deck), fault);
    QCOMPARE(
        deck.error().code, fault.contains(u"talk.deck version"_s) ? ErrorCode::DeckTooNew : ErrorCode::DeckUnreadable);
}

void TestDeck::limits()
{
    const QByteArray header = "digital-trade-deck 1\n";
    const QByteArray most = header + QByteArray("title\n").repeated(500);
    QVERIFY(parseDeck(most, fileName));
    QCOMPARE(
        faultOf(parseDeck(most + "note zh 完\ntitle\n", fileName)), u"talk.deck:503 there are more than 500 slides"_s);
    const QByteArray large = header + QByteArray(LargestDeckFile - header.size(), '#');
    QVERIFY(parseDeck(large, fileName));
    QCOMPARE(faultOf(parseDeck(large + '#', fileName)), u"talk.deck it is larger than 1 MiB"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(fileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(large + '#') > 0);
    file.close();
    QCOMPARE(faultOf(readDeck(file.fileName())), file.fileName() + u" it is larger than 1 MiB"_s);
}

void TestDeck::damagedFilesDoNoHarm()
{
    QVERIFY(isSound(handWritten));
    const QByteArray full = toBytes(fullDeck());
    for (qsizetype at = 0; at < full.size(); ++at) {
        QVERIFY2(isSound(full.left(at)), qPrintable(u"cut at %1"_s.arg(at)));
        QVERIFY2(isSound(full.mid(at)), qPrintable(u"begins at %1"_s.arg(at)));
    }
    for (qsizetype at = 0; at < handWritten.size(); ++at) {
        QVERIFY2(isSound(handWritten.left(at)), qPrintable(u"cut at %1"_s.arg(at)));
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = handWritten;
            changed[at] = static_cast<char>(value);
            QVERIFY2(isSound(changed), qPrintable(u"byte %1 is %2"_s.arg(at).arg(value)));
        }
    }
}

void TestDeck::fileAndBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"汇报 50%2.deck"_s);
    QVERIFY(writeDeck(path, defaultDeck(*m_snapshot)));
    QVERIFY(writeDeck(path, fullDeck())); // over the older one
    const auto deck = readDeck(path);
    QVERIFY2(deck, qPrintable(faultOf(deck)));
    QVERIFY(*deck == fullDeck());
}

void TestDeck::unreadableFiles()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none.deck"_s), folder.path()}) {
        const auto deck = readDeck(path);
        QVERIFY(!deck);
        QCOMPARE(deck.error().code, ErrorCode::DeckUnreadable);
        QCOMPARE(deck.error().file, path);
        QVERIFY(!deck.error().detail.isEmpty());
    }
}

void TestDeck::unwritableDecksAreNotWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    Deck tooLong;
    tooLong.slides.resize(501);
    Deck nameless;
    nameless.slides.resize(1);
    nameless.slides[0].kind = SlideKind::Figure;
    Deck endless;
    endless.minutes = 0;
    for (const Deck &deck : {tooLong, nameless, endless}) {
        const auto written = writeDeck(path, deck);
        QVERIFY(!written && !written.error().detail.isEmpty());
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QVERIFY(!QFile::exists(path));
    }
    Deck strange;
    strange.slides.resize(1);
    strange.slides[0].note.zh = u"a"_s + QChar(0) + u'b';
    QVERIFY(writeDeck(path, strange));
    QCOMPARE(readDeck(path)->slides[0].note.zh, u"ab"_s);
    QCOMPARE(writeDeck(folder.filePath(u"none/talk.deck"_s), Deck()).error().code, ErrorCode::WriteFolderMissing);
}

void TestDeck::knownFiguresPass_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("title") << "title"_ba;
    QTest::newRow("figure") << "figure fig3/transform=growth/range=2015:2021/series=exports"_ba;
    QTest::newRow("comparison") << "compare fig3 | fig6/highlight=exports own-axes"_ba;
    QTest::newRow("releases") << "figure fig1/release=report:unctad-2025"_ba;
    QTest::newRow("not drawable, which the slide says") << "figure fig2/transform=growth"_ba;
}

void TestDeck::knownFiguresPass()
{
    QFETCH(QByteArray, line);
    const auto deck = parseDeck("digital-trade-deck 1\n" + line, fileName);
    QVERIFY2(deck, qPrintable(faultOf(deck)));
    const auto checked = checkDeck(*deck, *m_snapshot, fileName);
    QVERIFY2(checked, checked ? "" : qPrintable(message(checked.error())));
}

void TestDeck::unknownThingsNameTheSlide_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("cause");
    const auto figure
        = [](const QString &id) { return u"slide 2 shows a figure \"%1\", which the data do not hold"_s.arg(id); };
    const auto setting = [](const QString &id, const QString &part) {
        return u"slide 2 shows the figure %1 with \"%2\", which that figure does not have"_s.arg(id, part);
    };
    QTest::newRow("figure") << "figure fig7"_ba << figure(u"fig7"_s);
    QTest::newRow("compared figure") << "compare fig3 | fig9"_ba << figure(u"fig9"_s);
    QTest::newRow("first of two faults") << "compare fig8 | fig9"_ba << figure(u"fig8"_s);
    QTest::newRow("series") << "figure fig3/series=exports,re-exports"_ba << setting(u"fig3"_s, u"series=re-exports"_s);
    QTest::newRow("year") << "figure fig3/range=1999:"_ba << setting(u"fig3"_s, u"range=1999"_s);
    QTest::newRow("years in the wrong order")
        << "figure fig3/range=2021:2015"_ba << setting(u"fig3"_s, u"range=2021:2015"_s);
    QTest::newRow("release") << "compare fig3 | fig1/release=imf"_ba << setting(u"fig1"_s, u"release=imf"_s);
}

void TestDeck::unknownThingsNameTheSlide()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, cause);
    const auto deck = parseDeck("digital-trade-deck 1\ntitle\nnote en Hello\n" + line + "\nfigure fig99", fileName);
    QVERIFY2(deck, qPrintable(faultOf(deck)));
    const auto checked = checkDeck(*deck, *m_snapshot, fileName);
    QVERIFY(!checked);
    QCOMPARE(checked.error(), Error(ErrorCode::DeckUnreadable, fileName, cause));
}

void TestDeck::defaultDeckShowsTheWholeReport()
{
    const Deck deck = defaultDeck(*m_snapshot);
    QCOMPARE(toBytes(deck),
        "digital-trade-deck 1\ntitle\nfigure fig1\nfigure fig2\nfigure fig3\nfigure fig4\nfigure fig5\nfigure fig6\n"
        "closing\n"_ba);
    QVERIFY(checkDeck(deck, *m_snapshot, fileName));
}

QTEST_GUILESS_MAIN(TestDeck)
#include "tst_deck.moc"
