// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

#include "db/snapshot/snapshotreader.h"
#include "tests/support/windowtest.h"
#include "ui/pages/errorpage.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// Opening snapshots, good and bad.
class TestSnapshotFile : public test::WindowTest
{
    Q_OBJECT

private slots:
    void aBadOneAtTheStartShowsWhy_data();
    void aBadOneAtTheStartShowsWhy();
    void theErrorPageFollowsTheLanguage();
    void theErrorPageOpensAGoodOne_data();
    void theErrorPageOpensAGoodOne();
    void anotherBadOneShowsItsOwnError();
    void aBadOneKeepsTheGoodOne_data();
    void aBadOneKeepsTheGoodOne();
    void aGoodOneReplacesTheOldOne();
    void cancellingKeepsEverything();
    void theStatusBarSaysWhichItIs();
    void withoutASnapshotNothingCanBeExported();

private:
    void addBadFiles();
    QString badFile(const QString &name) const;
    QString goodFile() const;
    /// A window that was started with a snapshot it cannot read.
    void startWith(const QString &file);
    ErrorPage *errorPage() const { return m_window->findChild<ErrorPage *>(); }
    QString sentence() const { return errorPage()->findChild<QLabel *>(u"errorSentence"_s)->text(); }
    QString status() const;
    void open(const QString &file) const
    {
        m_dialogs->snapshotFile = file;
        QTest::keySequence(m_window.get(), QKeySequence::Open);
    }
};

void TestSnapshotFile::addBadFiles()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"missing", "empty", "prose", "truncated", "altered", "folder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QString TestSnapshotFile::goodFile() const
{
    const QString copy = path(u"好的 100%.sqlite"_s);
    if (!QFile::exists(copy) && !QFile::copy(QStringLiteral(DTE_BUNDLED_SNAPSHOT), copy))
        qFatal("cannot copy the snapshot");
    return copy;
}

QString TestSnapshotFile::badFile(const QString &name) const
{
    const QString file = path(name + u".sqlite"_s);
    if (name == u"missing"_s)
        return file;
    if (name == u"folder"_s) {
        QDir().mkpath(file);
        return file;
    }
    QFile good(goodFile());
    QFile bad(file);
    if (!good.open(QIODevice::ReadOnly) || !bad.open(QIODevice::WriteOnly))
        qFatal("cannot make %s", qPrintable(file));
    QByteArray bytes = good.readAll();
    if (name == u"empty"_s)
        bytes.clear();
    else if (name == u"prose"_s)
        bytes = QByteArray("not a data base\n").repeated(500);
    else if (name == u"truncated"_s)
        bytes.chop(bytes.size() / 3);
    else if (name == u"altered"_s)
        bytes.replace("1648.4", "1649.4"); // a value of the report
    bad.write(bytes);
    return file;
}

void TestSnapshotFile::startWith(const QString &file)
{
    startProgram();
    m_window->showSnapshot(readSnapshot(file), false);
    m_window->restore({});
    showWindow();
}

QString TestSnapshotFile::status() const
{
    QStringList texts;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestSnapshotFile::aBadOneAtTheStartShowsWhy_data() { addBadFiles(); }

void TestSnapshotFile::aBadOneAtTheStartShowsWhy()
{
    QFETCH(const QString, file);
    const QString bad = badFile(file);
    const auto result = readSnapshot(bad);
    QVERIFY(!result);
    startWith(bad);
    QVERIFY(errorPage()->isVisible());
    QVERIFY(!m_window->figurePage()->isVisible());
    QCOMPARE(sentence(), message(result.error()));
    QVERIFY2(sentence().contains(file + u".sqlite"_s), qPrintable(sentence()));
    QVERIFY(!sentence().contains(u'\n'));
    QVERIFY(!m_window->session()->hasSnapshot());
    QCOMPARE(m_dialogs->errors, QStringList()); // once is enough
    const auto *button = errorPage()->findChild<QPushButton *>(u"openAnother"_s);
    QTRY_VERIFY(button->hasFocus());
    // Nothing of a figure can be done, nothing crashes.
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_6, Qt::Key_F6, Qt::Key_Escape})
        QTest::keyClick(m_window.get(), key);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(errorPage()->isVisible());
}

void TestSnapshotFile::theErrorPageFollowsTheLanguage()
{
    const auto result = readSnapshot(badFile(u"prose"_s));
    QVERIFY(!result);
    startWith(badFile(u"prose"_s));
    const auto *button = errorPage()->findChild<QPushButton *>();
    QStringList seen;
    for (const LabelMode mode : {LabelMode::English, LabelMode::Both, LabelMode::Chinese}) {
        m_window->setMode(mode);
        QTRY_COMPARE(sentence(), message(result.error()));
        QVERIFY(!seen.contains(sentence()) && !seen.contains(button->text()));
        seen << sentence() << button->text();
    }
}

void TestSnapshotFile::theErrorPageOpensAGoodOne_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"mouse", "space", "menu"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestSnapshotFile::theErrorPageOpensAGoodOne()
{
    QFETCH(const QString, way);
    startWith(badFile(u"truncated"_s));
    auto *button = errorPage()->findChild<QPushButton *>(u"openAnother"_s);
    m_dialogs->snapshotFile = goodFile();
    if (way == u"mouse"_s)
        QTest::mouseClick(button, Qt::LeftButton);
    else if (way == u"space"_s)
        QTest::keyClick(button, Qt::Key_Space);
    else
        QTest::keySequence(m_window.get(), QKeySequence::Open);
    QVERIFY(m_window->session()->hasSnapshot());
    QTRY_VERIFY(m_window->figurePage()->isVisible());
    QVERIFY(!errorPage()->isVisible());
    QTRY_VERIFY(m_window->figurePage()->chart()->hasPainted());
    QVERIFY(m_window->findChild<QTreeView *>(u"outline"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_4);
    QCOMPARE(m_window->session()->figureIndex(), 3);
}

void TestSnapshotFile::anotherBadOneShowsItsOwnError()
{
    startWith(badFile(u"truncated"_s));
    const QString first = sentence();
    open(badFile(u"prose"_s));
    QVERIFY(errorPage()->isVisible());
    QVERIFY(sentence() != first);
    QVERIFY(sentence().contains(u"prose.sqlite"_s));
}

void TestSnapshotFile::aBadOneKeepsTheGoodOne_data() { addBadFiles(); }

void TestSnapshotFile::aBadOneKeepsTheGoodOne()
{
    QFETCH(const QString, file);
    QTest::keyClick(m_window.get(), Qt::Key_3);
    m_window->session()->setSelection({0, 2});
    const QString before = status();
    const QImage picture = m_window->figurePage()->chart()->viewport()->grab().toImage();
    const auto result = readSnapshot(badFile(file));
    QVERIFY(!result);
    open(badFile(file));
    QCOMPARE(m_dialogs->errors, QStringList{message(result.error())});
    QVERIFY(m_window->figurePage()->isVisible());
    QCOMPARE(m_window->session()->figureIndex(), 2);
    QCOMPARE(m_window->session()->selection(), (CellKey{0, 2}));
    QCOMPARE(status(), before);
    QCOMPARE(m_window->figurePage()->chart()->viewport()->grab().toImage(), picture);
}

void TestSnapshotFile::aGoodOneReplacesTheOldOne()
{
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QVERIFY(m_window->session()->isBundled());
    const auto held = m_window->session()->figure();
    open(goodFile());
    QCOMPARE(m_dialogs->errors, QStringList());
    QVERIFY(!m_window->session()->isBundled());
    QCOMPARE(m_window->session()->figureIndex(), 0);
    QCOMPARE(held->spec.number, 3); // whoever holds the old one may go on
    for (int number = 6; number >= 1; --number) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number)); // no key counts twice
        QCOMPARE(m_window->session()->figureIndex(), number - 1);
    }
    // The file is not held: it can go.
    QVERIFY(QFile::remove(goodFile()));
    QTest::keyClick(m_window.get(), Qt::Key_2);
    QCOMPARE(m_window->session()->figureIndex(), 1);
}

void TestSnapshotFile::cancellingKeepsEverything()
{
    QTest::keyClick(m_window.get(), Qt::Key_3);
    open({});
    QCOMPARE(m_window->session()->figureIndex(), 2);
    QVERIFY(m_window->session()->isBundled());
    QCOMPARE(m_dialogs->errors, QStringList());
}

void TestSnapshotFile::theStatusBarSaysWhichItIs()
{
    const QString hash = QString::fromLatin1(test::bundledSnapshot().digest.left(8));
    const QString bundled = status();
    QVERIFY(bundled.contains(hash) && bundled.contains(test::bundledSnapshot().report.edition.zh));
    open(goodFile());
    QVERIFY(status().contains(hash));
    QVERIFY(status() != bundled); // not the one that the program vouches for
    startWith(badFile(u"empty"_s));
    QVERIFY(!status().contains(hash));
}

void TestSnapshotFile::withoutASnapshotNothingCanBeExported()
{
    startWith(badFile(u"empty"_s));
    m_dialogs->picture = PictureChoice{};
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(u"out"_s);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::SHIFT | Qt::Key_E}) {
        QVERIFY(!actionWithKeys(keys)->isEnabled());
        QTest::keySequence(m_window.get(), keys);
    }
    QVERIFY(!actionWithKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C)->isEnabled());
    QVERIFY(!actionWithKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_T)->isEnabled());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    open(goodFile());
    QVERIFY(actionWithKeys(Qt::CTRL | Qt::Key_E)->isEnabled());
}

DTE_GUI_TEST_MAIN(TestSnapshotFile)
#include "tst_snapshotfile.moc"
