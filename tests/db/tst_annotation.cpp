// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "db/annotation/annotation.h"
#include "db/deck/deck.h"
#include "db/file/userfile.h"
#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

const Annotation onValue{u"fig3"_s, u"exports"_s, u"2018"_s, u"2018"_s, {u"注"_s, u"Note"_s}};
const Annotation onYears{u"fig3"_s, {}, u"2015"_s, u"2019"_s, {u"时期"_s, {}}};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestAnnotation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneNoteAPlace();
    void anEmptyTextRemoves();
    void fileAndBack();
    void emptyFileIsNoNotes();
    void whatIsNoFileToReadIsRefused_data();
    void whatIsNoFileToReadIsRefused();
    void notesOfOthersStay();
    void notesOfOneMomentAreAskedAbout();
    void whatWasThereIsKeptOnce();
    void damagedFiles_data();
    void damagedFiles();
    void notesFollowTheView();

private:
    FigureState state(const QString &figure, const ViewState &view) const
    {
        return makeView(*m_snapshot, *m_snapshot->figure(figure), view).value();
    }

    std::unique_ptr<Snapshot> m_snapshot;
};

void TestAnnotation::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY(snapshot);
    m_snapshot = std::make_unique<Snapshot>(std::move(snapshot).value());
}

void TestAnnotation::oneNoteAPlace()
{
    Annotations notes;
    setAnnotation(notes, onValue);
    setAnnotation(notes, onYears);
    Annotation changed = onValue;
    changed.text.zh = u"改"_s;
    setAnnotation(notes, changed);
    QCOMPARE(notes, (Annotations{changed, onYears}));
}

void TestAnnotation::anEmptyTextRemoves()
{
    Annotations notes{onValue, onYears};
    Annotation removed = onValue;
    removed.text = {};
    setAnnotation(notes, removed);
    QCOMPARE(notes, Annotations{onYears});
    setAnnotation(notes, removed); // nothing there any more
    QCOMPARE(notes, Annotations{onYears});
}

void TestAnnotation::fileAndBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    const Annotations notes{onValue, onYears};
    write(file, annotationsFile(notes));
    const auto read = readAnnotations(file);
    QVERIFY(read);
    QCOMPARE(*read, notes);
    QCOMPARE(annotationsFile(*read), annotationsFile(notes));
}

/// As `touch` or a full disk leaves it: a note can be written all the same.
void TestAnnotation::emptyFileIsNoNotes()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    write(file, {});
    QCOMPARE(readAnnotations(file).value(), Annotations());
    QCOMPARE(saveAnnotation(file, onValue, {}).value(), Annotations{onValue});
    QCOMPARE(readAnnotations(file).value(), Annotations{onValue});
}

void TestAnnotation::whatIsNoFileToReadIsRefused_data()
{
    QTest::addColumn<QString>("path"); // in a folder with a pipe
    QTest::newRow("missing") << u"none.json"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("without end") << u"/dev/zero"_s;
    QTest::newRow("a device") << u"/dev/null"_s;
}

/// At once: a pipe would wait for its other end.
void TestAnnotation::whatIsNoFileToReadIsRefused()
{
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    QCOMPARE(mkfifo(folder.filePath(u"pipe"_s).toUtf8().constData(), 0600), 0);
    const QString file = path.startsWith(u'/') ? path : folder.filePath(path);
    const auto notes = readAnnotations(file);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, ErrorCode::AnnotationsUnreadable);
    QCOMPARE(notes.error().file, file);
    QVERIFY(!notes.error().detail.isEmpty());
    const auto deck = readDeck(file);
    QVERIFY(!deck);
    QCOMPARE(deck.error().code, ErrorCode::DeckUnreadable);
    QCOMPARE(deck.error().detail, notes.error().detail);
}

/// Two windows on one file.
void TestAnnotation::notesOfOthersStay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made/notes.json"_s);
    const Annotation ofAnotherReport{u"chart9"_s, {}, u"q1"_s, u"q2"_s, {u"另"_s, {}}};
    QVERIFY(saveAnnotation(file, onValue, {}));
    QVERIFY(saveAnnotation(file, ofAnotherReport, {})); // by the other window
    QCOMPARE(saveAnnotation(file, onYears, {}).value(), (Annotations{onValue, ofAnotherReport, onYears}));
    Annotation removed = onValue;
    removed.text = {};
    QCOMPARE(saveAnnotation(file, removed, onValue.text).value(), (Annotations{ofAnotherReport, onYears}));
    QCOMPARE(readAnnotations(file).value(), (Annotations{ofAnotherReport, onYears}));
}

void TestAnnotation::notesOfOneMomentAreAskedAbout()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    QVERIFY(saveAnnotation(file, onValue, {}));
    Annotation other = onValue;
    other.text = {u"别的"_s, {}};
    const auto refused = saveAnnotation(file, other, {}); // it saw none there
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AnnotationChanged);
    QCOMPARE(refused.error().detail, u"注 / Note"_s);
    QCOMPARE(readAnnotations(file).value(), Annotations{onValue});
    QCOMPARE(saveAnnotation(file, other, onValue.text).value(), Annotations{other});
    QVERIFY(saveAnnotation(file, other, {})); // the same words are no conflict
}

void TestAnnotation::whatWasThereIsKeptOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    QVERIFY(saveAnnotation(file, onValue, {}));
    QVERIFY(!QFile::exists(backupOf(file)));
    QVERIFY(saveAnnotation(file, onYears, {}));
    QCOMPARE(readAnnotations(backupOf(file)).value(), Annotations{onValue});
    QVERIFY(saveAnnotation(file, onYears, onYears.text)); // nothing new
    QCOMPARE(readAnnotations(backupOf(file)).value(), Annotations{onValue});
}

void TestAnnotation::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("notes");
    QTest::newRow("cut off") << annotationsFile({onValue}).chopped(5);
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("later version") << QByteArray(R"({"version":2,"annotations":[]})");
    QTest::newRow("another file") << QByteArray(R"({"version":1,"annotations":{}})");
    QTest::newRow("more than notes") << QByteArray(R"({"version":1,"annotations":[],"colour":"red"})");
    const auto note = [](const QByteArray &members) -> QByteArray {
        return QByteArray(R"({"version":1,"annotations":[{)") + members + QByteArray("}]}");
    };
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no note") << QByteArray(R"({"version":1,"annotations":[7]})");
    QTest::newRow("unknown member") << note(R"("figure":"fig1","from":"2011","to":"2011","zh":"x","colour":"red")");
    QTest::newRow("a number") << note(R"("figure":"fig1","from":2011,"to":"2011","zh":"x")");
    QTest::newRow("too long") << note(
        R"("figure":"fig1","from":"2011","to":"2011","zh":")" + QByteArray(501, 'x') + "\"");
    QTest::newRow("no place") << note(R"("zh":"x")");
    QTest::newRow("no text") << note(R"("figure":"fig1","from":"2011","to":"2011")");
    QTest::newRow("huge") << QByteArray((1 << 20) + 1, ' ');
}

void TestAnnotation::damagedFiles()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    write(file, bytes);
    const auto read = readAnnotations(file);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::AnnotationsUnreadable);
    QCOMPARE(read.error().file, file);
}

/// A note is shown where its place is shown, and nowhere else.
void TestAnnotation::notesFollowTheView()
{
    const Annotations notes{onValue, onYears};
    const auto shown = [&](const QString &figure, const ViewState &view) {
        FigureState figureState = state(figure, view);
        applyAnnotations(figureState, notes);
        return figureState.annotations;
    };
    const auto all = shown(u"fig3"_s, {});
    QCOMPARE(all.size(), size_t(2));
    const FigureState report = state(u"fig3"_s, {});
    QCOMPARE(report.spec.series[static_cast<size_t>(all[0].series)].id, u"exports"_s);
    QCOMPARE(report.spec.categories[static_cast<size_t>(all[0].firstCategory)].id, u"2018"_s);
    QCOMPARE(all[1].series, -1);
    QCOMPARE(report.spec.categories[static_cast<size_t>(all[1].lastCategory)].id, u"2019"_s);
    QVERIFY(shown(u"fig1"_s, {}).empty());
    ViewState late;
    late.firstId = u"2018"_s;
    QCOMPARE(shown(u"fig3"_s, late).size(), size_t(1)); // 2015 is not shown
    ViewState imports;
    imports.seriesIds = QStringList{u"imports"_s};
    QCOMPARE(shown(u"fig3"_s, imports).size(), size_t(1));
    ViewState growth;
    growth.transform = Transform::Growth;
    QCOMPARE(shown(u"fig3"_s, growth).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
