// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "db/annotation/annotation.h"
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
    void noFileIsNoNotes();
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

void TestAnnotation::noFileIsNoNotes()
{
    const auto read = readAnnotations(u"/nowhere/notes.json"_s);
    QVERIFY(read);
    QVERIFY(read->empty());
}

void TestAnnotation::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("notes");
    QTest::newRow("cut off") << annotationsFile({onValue}).chopped(5);
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("later version") << QByteArray(R"({"version":2,"annotations":[]})");
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
