// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include "tests/support/windowtest.h"
#include "ui/state/settings.h"

using namespace dte;
using namespace Qt::StringLiterals;

class TestSettings : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsRememberedAtFirst();
    void remembersFromOneStartToTheNext();
    void makesItsFolder();
    void garbageCountsAsNothing_data();
    void garbageCountsAsNothing();
    void nonsenseValuesCountAsNothing();
    void anUnwritablePlaceIsNoHarm_data();
    void anUnwritablePlaceIsNoHarm();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::write(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestSettings::nothingIsRememberedAtFirst()
{
    const Settings settings(file());
    QCOMPARE(settings.mode(), std::nullopt);
    QCOMPARE(settings.figureId(), QString());
    QCOMPARE(settings.exportFolder(), QString());
    QCOMPARE(settings.state(u"window"_s), QByteArray());
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::remembersFromOneStartToTheNext()
{
    const QByteArray state("\0\xff\x01 binary\n", 11);
    {
        Settings settings(file());
        settings.setMode(LabelMode::Both);
        settings.setFigureId(u"fig3"_s);
        settings.setExportFolder(u"/tmp/出口 100%"_s);
        settings.setState(u"window"_s, state);
        settings.setState(u"outline"_s, "x");
    }
    QVERIFY(QFile::exists(file()));
    const Settings settings(file());
    QCOMPARE(settings.mode(), std::optional(LabelMode::Both));
    QCOMPARE(settings.figureId(), u"fig3"_s);
    QCOMPARE(settings.exportFolder(), u"/tmp/出口 100%"_s);
    QCOMPARE(settings.state(u"window"_s), state);
    QCOMPARE(settings.state(u"outline"_s), QByteArray("x"));
    QCOMPARE(settings.state(u"other"_s), QByteArray());
}

void TestSettings::makesItsFolder()
{
    const QString deep = m_folder->filePath(u"a/b/settings.ini"_s);
    {
        Settings settings(deep);
        settings.setFigureId(u"fig2"_s);
    }
    QCOMPARE(Settings(deep).figureId(), u"fig2"_s);
}

void TestSettings::garbageCountsAsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x00\x00\xff\xfe[[[=\n=\n",
        16);
    QTest::newRow("no key") << QByteArray("[view]\n=zh\n");
    QTest::newRow("prose") << QByteArray("this is not a settings file\nat all\n");
    QTest::newRow("bad variant") << QByteArray("[view]\nmode=@Variant(\\0\\0\\0\\xff)\nfigure=@ByteArray(\n");
}

void TestSettings::garbageCountsAsNothing()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    {
        Settings settings(file());
        QCOMPARE(settings.mode(), std::nullopt);
        QCOMPARE(settings.state(u"window"_s), QByteArray());
        settings.setFigureId(u"fig4"_s);
        settings.setMode(LabelMode::English);
    }
    const Settings again(file());
    QCOMPARE(again.figureId(), u"fig4"_s); // and from now on it is remembered
    QCOMPARE(again.mode(), std::optional(LabelMode::English));
    takeWarnings(); // of Qt about a value it cannot make
}

void TestSettings::nonsenseValuesCountAsNothing()
{
    write("[view]\nmode=klingon\nfigure=\n[state]\nwindow=garbage\n");
    const Settings settings(file());
    QCOMPARE(settings.mode(), std::nullopt);
    QCOMPARE(settings.figureId(), QString());
}

void TestSettings::anUnwritablePlaceIsNoHarm_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("below a file") << u"file/settings.ini"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("folder not writable") << u"locked/settings.ini"_s;
}

void TestSettings::anUnwritablePlaceIsNoHarm()
{
    QFETCH(const QString, place);
    QFile plain(m_folder->filePath(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
    const QByteArray locked = QFile::encodeName(m_folder->filePath(u"locked"_s));
    QCOMPARE(chmod(locked.constData(), 0500), 0);
    {
        Settings settings(place.startsWith(u'/') ? place : m_folder->filePath(place));
        settings.setMode(LabelMode::English);
        settings.setState(u"window"_s, "x");
        QCOMPARE(settings.mode(), std::optional(LabelMode::English)); // for this run at least
    }
    QCOMPARE(chmod(locked.constData(), 0700), 0);
    QCOMPARE(plain.size(), 0);
}

DTE_GUI_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
