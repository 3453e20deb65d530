// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSplitter>
#include <QTest>

#include "db/file/atomicfile.h"
#include "tests/support/windowtest.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// What the window knows again at the next start.
class TestRemembering : public test::WindowTest
{
    Q_OBJECT

private slots:
    void figureModeAndPanesComeBack();
    void sizeComesBack();
    void anAskedForFigureWins();
    void aFigureThatIsGoneIsForgotten();
    void brokenSettingsAreIgnored_data();
    void brokenSettingsAreIgnored();
    void aBadLineLosesNoOther();
    void withoutASnapshotTheFigureIsKept();
    void anUnwritablePlaceDoesNotKeepTheWindowFromClosing();

private:
    void startAgain(const QString &figure = {});
    /// Those that are remembered; the one between compared charts is not.
    QList<QSplitter *> splitters() const
    {
        QList<QSplitter *> all = m_window->findChildren<QSplitter *>();
        all.removeIf([](const QSplitter *splitter) { return splitter->objectName() == u"charts"_s; });
        return all;
    }
};

void TestRemembering::startAgain(const QString &figure)
{
    startProgram();
    m_window->showSnapshot(test::bundledSnapshot(), true);
    m_window->restore(figure);
    showWindow();
}

void TestRemembering::figureModeAndPanesComeBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_5);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(splitters().size(), 3);
    for (QSplitter *splitter : splitters()) {
        const QList<int> sizes = splitter->sizes();
        splitter->setSizes(QList<int>{sizes[0] + 40, sizes[1] - 40} + sizes.mid(2));
    }
    QList<QList<int>> before;
    for (const QSplitter *splitter : splitters())
        before << splitter->sizes();
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig5"_s);
    QCOMPARE(m_window->session()->mode(), LabelMode::Both);
    QVERIFY(m_window->windowTitle().contains(u"Digital"_s));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(splitters().at(i)->sizes(), before[i]);
}

void TestRemembering::sizeComesBack()
{
    m_window->resize(700, 560);
    const QSize size = m_window->size(); // the window may not want to be that small
    startAgain();
    QCOMPARE(m_window->size(), size);
}

void TestRemembering::anAskedForFigureWins()
{
    QTest::keyClick(m_window.get(), Qt::Key_5);
    startAgain(u"fig2"_s);
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig2"_s);
}

void TestRemembering::aFigureThatIsGoneIsForgotten()
{
    closeProgram();
    Settings(path(u"settings.ini"_s)).setFigureId(u"fig99"_s);
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig1"_s);
    startAgain(u"fig98"_s);
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig1"_s);
}

void TestRemembering::brokenSettingsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x00\x01\xff[[[=\n", 8);
    QTest::newRow("prose") << QByteArray("nothing to see here\n");
    QTest::newRow("nonsense values") << QByteArray(
        "[view]\nmode=klingon\nfigure=../../etc/passwd\n"
        "[state]\nwindow=@ByteArray(garbage)\noutline=@ByteArray(\\0\\0)\n"
        "page=x\nlower=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\xff\\xff\\xff\\xff)\n");
}

void TestRemembering::brokenSettingsAreIgnored()
{
    QFETCH(const QByteArray, bytes);
    const QList<int> usual = splitters().front()->sizes();
    closeProgram();
    {
        QFile file(path(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig1"_s);
    QCOMPARE(m_window->session()->mode(), LabelMode::Chinese);
    QCOMPARE(splitters().front()->sizes(), usual);
    QVERIFY(m_window->figurePage()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_4);
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig4"_s);
}

void TestRemembering::aBadLineLosesNoOther()
{
    closeProgram();
    const QByteArray bytes = "[export\nfolder=/tmp/handouts\n[view]\nmode=en\nfigure=fig5\n";
    QVERIFY(saveFile(path(u"settings.ini"_s), bytes, IfExists::Replace));
    startAgain();
    QCOMPARE(m_window->session()->mode(), LabelMode::English);
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig5"_s);
    QCOMPARE(m_settings->exportFolder(), u"/tmp/handouts"_s);
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(m_dialogs->errors[0].contains(path(u"settings.ini.bak"_s)));
    QFile kept(path(u"settings.ini.bak"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig5"_s);
    QCOMPARE(m_dialogs->errors, QStringList()); // it is a good file now
}

void TestRemembering::withoutASnapshotTheFigureIsKept()
{
    QTest::keyClick(m_window.get(), Qt::Key_5);
    startProgram();
    m_window->showSnapshot(Error(ErrorCode::SnapshotMissing, u"x.sqlite"_s), true);
    m_window->restore({});
    showWindow();
    startAgain();
    QCOMPARE(m_window->session()->figure()->spec.id, u"fig5"_s);
}

void TestRemembering::anUnwritablePlaceDoesNotKeepTheWindowFromClosing()
{
    closeProgram();
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Settings settings(path(u"file/settings.ini"_s));
    BilingualTranslator translator;
    test::FakeDialogs dialogs;
    MainWindow window(&translator, &settings, &dialogs);
    window.showSnapshot(test::bundledSnapshot(), true);
    window.restore({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.close());
    QCOMPARE(dialogs.errors, QStringList());
}

DTE_GUI_TEST_MAIN(TestRemembering)
#include "tst_remembering.moc"
