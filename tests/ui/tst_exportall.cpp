// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGroupBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

#include "tests/support/windowtest.h"
#include "ui/charts/picture.h"
#include "ui/dialogs/exportalldialog.h"
#include "ui/dialogs/formatnames.h"
#include "ui/export/plan/exportplan.h"
#include "ui/handout/exportallcontroller.h"
#include "ui/state/session.h"
#include "ui/widgets/exportprogress.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// All figures at once: the dialog, the progress, the files.
class TestExportAll : public test::WindowTest
{
    Q_OBJECT

private slots:
    void dialogKeepsTheProposal();
    void dialogOffersEveryFormat();
    void dialogEnablesWhatCounts();
    void printSizeGivesThePixels_data();
    void printSizeGivesThePixels();
    void savesAllFiguresWithTheirManifest();
    void viewsAreThoseAskedFor_data();
    void viewsAreThoseAskedFor();
    void proposesWhatWasAskedForBefore();
    void asksOnceBeforeReplacing_data();
    void asksOnceBeforeReplacing();
    void failureIsOneSentence();
    void progressTellsFileAndCount();
    void cancellingLeavesWholeFiles();
    void closingTheWindowCancels_data();
    void closingTheWindowCancels();
    void theWindowStaysResponsive();
    void unknownFormatsShowTheirId();

private:
    QAction *command() const { return actionWithKeys(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)); }
    ExportProgress *progress() const { return m_window->findChild<ExportProgress *>(); }
    QString message() const { return m_window->statusBar()->currentMessage(); }
    QString folder() const { return path(u"输出 all"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    QByteArray contents(const QString &file) const
    {
        QFile in(QDir(folder()).filePath(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }
    ExportAllChoice choice(const QStringList &formats) const
    {
        ExportAllChoice choice;
        choice.formats = formats;
        choice.folder = folder();
        choice.size.pixels = {640, 360};
        return choice;
    }
    void start(const ExportAllChoice &choice) const
    {
        m_dialogs->all = choice;
        command()->trigger();
    }
    static qint64 longestPicture(const ExportAllChoice &asked);
    qint64 longestTurn(const ExportAllChoice &asked) const;
    void waitForFile(int wanted) const
    {
        QEventLoop loop;
        connect(m_window->findChild<ExportAllController *>(), &ExportAllController::progressed, &loop,
            [&loop, wanted](int number) {
                if (number == wanted)
                    loop.quit();
            });
        loop.exec();
    }
    void waitForTheEnd() const { QTRY_VERIFY_WITH_TIMEOUT(command()->isEnabled(), 60000); }
};

void TestExportAll::dialogKeepsTheProposal()
{
    ExportAllChoice proposal;
    proposal.formats = {u"png"_s, u"json"_s};
    proposal.folder = u"/tmp/a b"_s;
    proposal.asInWindow = false;
    proposal.replace = true;
    proposal.size = {{1000, 700}, {}, 0};
    proposal.mode = LabelMode::English;
    proposal.themeId = u"paper"_s;
    proposal.textScale = 150;
    proposal.layout = CsvLayout::Tidy;
    proposal.encoding = CsvEncoding::Plain;
    const ExportAllChoice choice = ExportAllDialog(proposal).choice();
    QCOMPARE(choice.formats, proposal.formats);
    QCOMPARE(choice.folder, proposal.folder);
    QCOMPARE(choice.asInWindow, proposal.asInWindow);
    QCOMPARE(choice.replace, proposal.replace);
    QCOMPARE(choice.size.pixels, proposal.size.pixels);
    QCOMPARE(choice.mode, proposal.mode);
    QCOMPARE(choice.themeId, proposal.themeId);
    QCOMPARE(choice.textScale, proposal.textScale);
    QCOMPARE(choice.layout, proposal.layout);
    QCOMPARE(choice.encoding, proposal.encoding);
}

void TestExportAll::dialogOffersEveryFormat()
{
    ExportAllChoice proposal = choice({});
    ExportAllDialog dialog(proposal);
    for (const ExportFormat &format : exportFormats()) {
        auto *box = dialog.findChild<QCheckBox *>(format.id);
        QVERIFY2(box, qPrintable(format.id));
        QCOMPARE(box->text(), formatName(format));
        QVERIFY(!box->isChecked());
        box->click();
        QCOMPARE(dialog.choice().formats, QStringList{format.id});
        box->click();
    }
}

void TestExportAll::dialogEnablesWhatCounts()
{
    ExportAllDialog dialog(choice({u"csv"_s}));
    const auto box = [&dialog](const QString &name) { return dialog.findChild<QCheckBox *>(name); };
    const auto isEnabled
        = [&dialog](const QString &name) { return dialog.findChild<QWidget *>(name)->isEnabledTo(&dialog); };
    QVERIFY(!isEnabled(u"preset"_s) && !isEnabled(u"colours"_s) && isEnabled(u"layout"_s) && isEnabled(u"export"_s));
    box(u"png"_s)->click();
    QVERIFY(isEnabled(u"preset"_s) && isEnabled(u"colours"_s));
    box(u"csv"_s)->click();
    QVERIFY(!isEnabled(u"layout"_s) && !isEnabled(u"encoding"_s) && isEnabled(u"export"_s));
    box(u"png"_s)->click();
    QVERIFY(!isEnabled(u"export"_s)); // nothing to be made
    box(u"json"_s)->click();
    QVERIFY(isEnabled(u"export"_s));
    dialog.findChild<QLineEdit *>(u"folder"_s)->setText(u"  "_s);
    QVERIFY(!isEnabled(u"export"_s)); // nowhere to put it
}

void TestExportAll::printSizeGivesThePixels_data()
{
    QTest::addColumn<QSize>("millimetres");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("text width of A4") << QSize(160, 90) << 300 << QSize(1890, 1063);
    QTest::newRow("small") << QSize(85, 60) << 600 << QSize(2008, 1417);
    QTest::newRow("poster") << QSize(1189, 841) << 150 << QSize(7022, 4967);
}

void TestExportAll::printSizeGivesThePixels()
{
    QFETCH(const QSize, millimetres);
    QFETCH(const int, dpi);
    QFETCH(const QSize, pixels);
    ExportAllDialog dialog(choice({u"png"_s}));
    const auto spin = [&dialog](const char *name) { return dialog.findChild<QSpinBox *>(QLatin1StringView(name)); };
    auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
    preset->setCurrentIndex(preset->count() - 1);
    spin("width")->setValue(millimetres.width());
    spin("height")->setValue(millimetres.height());
    spin("dpi")->setValue(dpi);
    const PictureSize size = dialog.choice().size;
    QCOMPARE(size.pixels, pixels);
    QCOMPARE(size.millimetres, millimetres);
    QCOMPARE(size.dpi, dpi);
    spin("dpi")->setValue(100000);
    QVERIFY(dialog.choice().size.pixels.width() <= 16384);
    spin("dpi")->setValue(0);
    QVERIFY(dialog.choice().size.pixels.height() >= 200);
    ExportAllChoice again = choice({u"png"_s});
    again.size = size;
    QCOMPARE(ExportAllDialog(again).choice().size.pixels, pixels);
    preset->setCurrentIndex(0);
    QCOMPARE(dialog.choice().size.pixels, QSize(1280, 720));
    QCOMPARE(dialog.choice().size.dpi, 0);
}

void TestExportAll::savesAllFiguresWithTheirManifest()
{
    start(choice({u"png"_s, u"csv"_s, u"json"_s}));
    QVERIFY(!command()->isEnabled());
    waitForTheEnd();
    QCOMPARE(m_dialogs->errors.size(), 1); // in pictures this small some labels have no room
    QVERIFY2(m_dialogs->errors.front().contains(u"fig3.both.png ("_s), qPrintable(m_dialogs->errors.front()));
    QVERIFY(!m_dialogs->errors.front().contains(u"fig5"_s));
    QStringList expected{manifestName()};
    for (const Figure &figure : test::bundledSnapshot().figures)
        expected << figure.spec.id + u".both.png"_s << figure.spec.id + u".both.csv"_s << figure.spec.id + u".json"_s;
    expected.sort();
    QStringList found = files();
    found.sort();
    QCOMPARE(found, expected);
    const QByteArray manifest = contents(manifestName());
    for (const QString &file : expected) {
        if (file == manifestName())
            continue;
        const QByteArray digest = QCryptographicHash::hash(contents(file), QCryptographicHash::Sha256).toHex();
        QVERIFY2(manifest.contains(QByteArray(digest + "  " + file.toUtf8())), qPrintable(file));
    }
    QCOMPARE(QImage(QDir(folder()).filePath(u"fig1.both.png"_s)).size(), QSize(640, 360));
    QVERIFY2(
        message().contains(QDir::toNativeSeparators(folder())) && message().contains(u"18"_s), qPrintable(message()));
    QCOMPARE(m_settings->exportFolder(), folder());
}

void TestExportAll::viewsAreThoseAskedFor_data()
{
    QTest::addColumn<bool>("asInWindow");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("window") << true << QStringList{u"fig1.both.csv"_s, u"fig3.growth.both.csv"_s};
    QTest::newRow("report") << false << QStringList{u"fig1.both.csv"_s, u"fig3.both.csv"_s};
}

void TestExportAll::viewsAreThoseAskedFor()
{
    QFETCH(const bool, asInWindow);
    QFETCH(const QStringList, names);
    ViewState growth;
    growth.transform = Transform::Growth;
    m_window->session()->setFigureIndex(2);
    m_window->session()->setView(growth);
    m_window->session()->setFigureIndex(0); // not only the figure on the screen
    ExportAllChoice asked = choice({u"csv"_s});
    asked.asInWindow = asInWindow;
    start(asked);
    waitForTheEnd();
    QCOMPARE(m_dialogs->errors, QStringList());
    for (const QString &name : names)
        QVERIFY2(files().contains(name), qPrintable(files().join(u' ')));
    QCOMPARE(files().size(), 7);
}

void TestExportAll::proposesWhatWasAskedForBefore()
{
    m_window->setMode(LabelMode::English);
    command()->trigger();
    QCOMPARE(m_dialogs->proposedAll.formats, exportFormatIds());
    QCOMPARE(m_dialogs->proposedAll.mode, LabelMode::English);
    QVERIFY(m_dialogs->proposedAll.asInWindow && !m_dialogs->proposedAll.replace);
    QVERIFY(!QDir(folder()).exists()); // cancelled
    ExportAllChoice asked = choice({u"csv"_s});
    asked.layout = CsvLayout::Tidy;
    asked.replace = true;
    start(asked);
    waitForTheEnd();
    m_dialogs->all.reset();
    command()->trigger();
    QCOMPARE(m_dialogs->proposedAll.formats, QStringList{u"csv"_s});
    QCOMPARE(m_dialogs->proposedAll.layout, CsvLayout::Tidy);
    QCOMPARE(m_dialogs->proposedAll.folder, folder());
    QVERIFY(!m_dialogs->proposedAll.replace); // asked for anew each time
}

void TestExportAll::asksOnceBeforeReplacing_data()
{
    QTest::addColumn<bool>("checked"); // "replace" in the dialog
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("no") << false << false;
    QTest::newRow("yes") << false << true;
    QTest::newRow("not asked") << true << false;
}

void TestExportAll::asksOnceBeforeReplacing()
{
    QFETCH(const bool, checked);
    QFETCH(const bool, confirmed);
    QVERIFY(QDir().mkpath(folder()));
    for (const QString &name : {u"fig2.both.csv"_s, u"fig4.both.csv"_s}) {
        QFile old(QDir(folder()).filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    }
    ExportAllChoice asked = choice({u"csv"_s});
    asked.replace = checked;
    m_dialogs->replace = confirmed;
    start(asked);
    waitForTheEnd();
    QCOMPARE(m_dialogs->filesToReplace.size(), checked ? 0 : 1);
    QCOMPARE(m_dialogs->errors, QStringList());
    QCOMPARE(contents(u"fig4.both.csv"_s) == "mine", !checked && !confirmed);
    QCOMPARE(files().size(), checked || confirmed ? 7 : 2);
}

void TestExportAll::failureIsOneSentence()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ExportAllChoice asked = choice({u"csv"_s});
    asked.folder = path(u"file/below"_s);
    start(asked);
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(command()->isEnabled());
    // Where a file cannot be replaced by one.
    QVERIFY(QDir().mkpath(folder() + u"/fig3.both.csv"_s));
    asked.folder = folder();
    asked.replace = true;
    start(asked);
    waitForTheEnd();
    QCOMPARE(m_dialogs->errors.size(), 2);
    QVERIFY2(m_dialogs->errors.back().contains(u"fig3.both.csv"_s), qPrintable(m_dialogs->errors.back()));
    QVERIFY(progress()->isHidden());
    QVERIFY(!files().contains(manifestName())); // which would vouch for files that are not there
}

void TestExportAll::progressTellsFileAndCount()
{
    QVERIFY(progress()->isHidden());
    const int height = m_window->statusBar()->height();
    const int width = m_window->minimumSizeHint().width();
    start(choice({u"png"_s, u"csv"_s}));
    QVERIFY(progress()->isVisible());
    QStringList texts;
    connect(m_window->findChild<ExportAllController *>(), &ExportAllController::progressed, this,
        [&] { texts << progress()->findChild<QLabel *>(u"progress"_s)->text(); });
    QTRY_VERIFY(texts.size() > 2);
    QVERIFY2(texts[2].contains(u"fig2.both.png"_s), qPrintable(texts[2]));
    QVERIFY2(texts[2].contains(u"12"_s) && texts[2].contains(u"3"_s), qPrintable(texts[2]));
    QCOMPARE(m_window->statusBar()->height(), height); // or the chart would be laid out anew
    QVERIFY(m_window->minimumSizeHint().width() <= width);
    waitForTheEnd();
    QVERIFY(progress()->isHidden());
}

void TestExportAll::cancellingLeavesWholeFiles()
{
    start(choice({u"png"_s, u"csv"_s}));
    waitForFile(4);
    progress()->findChild<QToolButton *>(u"cancel"_s)->click();
    waitForTheEnd();
    QCOMPARE(m_dialogs->errors, QStringList());
    const QStringList left = files();
    QVERIFY2(left.size() < 12, qPrintable(left.join(u' ')));
    QVERIFY(!left.contains(manifestName()));
    QVERIFY2(message().contains(QString::number(left.size())), qPrintable(message()));
    for (const QString &file : left) {
        if (file.endsWith(u".png"_s))
            QVERIFY2(!QImage(QDir(folder()).filePath(file)).isNull(), qPrintable(file));
        else
            QVERIFY2(file.endsWith(u".csv"_s) && contents(file).endsWith("\r\n"), qPrintable(file));
    }
}

void TestExportAll::closingTheWindowCancels_data()
{
    QTest::addColumn<bool>("quits");
    QTest::newRow("the window is closed") << false;
    QTest::newRow("the program ends at once") << true;
}

void TestExportAll::closingTheWindowCancels()
{
    QFETCH(const bool, quits);
    start(choice({u"png"_s}));
    waitForFile(3);
    if (quits) {
        closeProgram();
    } else {
        m_window->close();
        waitForTheEnd();
    }
    const QStringList left = files();
    QVERIFY2(left.size() < 6, qPrintable(left.join(u' ')));
    for (const QString &file : left)
        QVERIFY2(!QImage(QDir(folder()).filePath(file)).isNull(), qPrintable(file));
    QCoreApplication::processEvents();
    QCOMPARE(files(), left);
}

qint64 TestExportAll::longestTurn(const ExportAllChoice &asked) const
{
    QElapsedTimer clock;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
    heart.start(0);
    clock.start();
    start(asked);
    QEventLoop loop;
    connect(m_window->findChild<ExportAllController *>(), &ExportAllController::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return longest;
}

qint64 TestExportAll::longestPicture(const ExportAllChoice &asked)
{
    ChartOptions options;
    options.size = asked.size.pixels;
    QElapsedTimer clock;
    qint64 longest = 0;
    for (const Figure &figure : test::bundledSnapshot().figures) {
        clock.start();
        renderFigure(makeFigureState(test::bundledSnapshot(), figure), options);
        longest = std::max(longest, clock.elapsed());
    }
    return longest;
}

/// No turn of the event loop takes as long as drawing one of the pictures does, on whatever machine. The two are
/// measured side by side, and the best of some attempts counts, because others may be using it.
void TestExportAll::theWindowStaysResponsive()
{
    ExportAllChoice asked = choice({u"png"_s});
    asked.size.pixels = {3840, 2160};
    asked.replace = true;
    qint64 whole = longestPicture(asked);
    qint64 longest = longestTurn(asked);
    for (int attempt = 1; attempt < 5 && longest >= whole * 2 / 3; ++attempt) {
        whole = longestPicture(asked);
        longest = longestTurn(asked);
    }
    QCOMPARE(files().size(), 7);
    const QString times = u"%1 ms, a picture takes %2 ms"_s.arg(longest).arg(whole);
#ifndef DTE_SANITIZED // which slows drawing and packing by different factors
    QVERIFY2(longest < whole * 2 / 3, qPrintable(times));
#else
    qInfo("%s", qPrintable(times));
#endif
}

void TestExportAll::unknownFormatsShowTheirId()
{
    ExportFormat format;
    format.id = u"tiff"_s;
    format.suffix = u"tif"_s;
    QCOMPARE(formatName(format), u"tiff (.tif)"_s);
    QCOMPARE(formatFilter(format), u"tiff (*.tif)"_s);
}

DTE_GUI_TEST_MAIN(TestExportAll)
#include "tst_exportall.moc"
