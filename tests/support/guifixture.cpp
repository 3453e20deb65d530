// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guifixture.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

#include "db/snapshot/snapshotreader.h"
#include "resources/resources.h"
#include "ui/export/printer.h"
#include "ui/pages/figurepage.h"
#include "ui/session.h"
#include "ui/widgets/figureview.h"

namespace dte::test {

namespace {

QtMessageHandler formerHandler = nullptr;
QStringList warnings;

void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says so of every window and tool tip; the run time folder is the machine's business.
    const bool isHarmless = text.startsWith(QStringLiteral("This plugin does not support "))
        || text.contains(QStringLiteral("XDG_RUNTIME_DIR"));
    if (isHarmless)
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << text;
    if (formerHandler)
        formerHandler(type, context, text);
}

Snapshot readBundledSnapshot()
{
    auto result = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    if (!result)
        qFatal("%s", qUtf8Printable(message(result.error()) + u' ' + result.error().detail));
    return std::move(result).value();
}

} // namespace

const Snapshot &bundledSnapshot()
{
    static const Snapshot snapshot = readBundledSnapshot();
    return snapshot;
}

FigureState figureState(const QString &figureId)
{
    const Figure *figure = bundledSnapshot().figure(figureId);
    if (!figure)
        qFatal("no figure %s", qUtf8Printable(figureId));
    return makeFigureState(bundledSnapshot(), *figure);
}

void addEveryMode()
{
    QTest::addColumn<LabelMode>("mode");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
        QTest::newRow(qPrintable(toCode(mode))) << mode;
}

void addFiguresInEveryMode()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<LabelMode>("mode");
    for (int number = 1; number <= 6; ++number) {
        const QString id = QStringLiteral("fig%1").arg(number);
        for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both})
            QTest::newRow(qPrintable(id + u'/' + toCode(mode))) << id << mode;
    }
}

std::optional<PictureChoice> FakeDialogs::askPicture(QWidget *, const PictureChoice &proposal)
{
    proposedPicture = proposal;
    return picture;
}

std::optional<TableChoice> FakeDialogs::askTable(QWidget *, const TableChoice &proposal)
{
    proposedTable = proposal;
    return table;
}

std::optional<ExportAllChoice> FakeDialogs::askExportAll(QWidget *, const ExportAllChoice &proposal)
{
    proposedAll = proposal;
    return all;
}

std::optional<Annotation> FakeDialogs::askAnnotation(QWidget *, const AnnotationRequest &request)
{
    annotationRequest = request;
    return annotation;
}

bool FakeDialogs::print(QWidget *, const PrintRequest &request)
{
    printRequest = request;
    if (printFile.isEmpty())
        return true;
    const auto printer = makePrinter();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(printFile);
    return request.print(printer.get(), blackAndWhite);
}

QString FakeDialogs::askSaveFile(QWidget *, const QString &proposal, const QString &filter)
{
    proposedFilter = filter;
    proposedFile = proposal;
    return saveFile;
}

QString FakeDialogs::askSnapshotFile(QWidget *) { return snapshotFile; }

std::optional<Deck> FakeDialogs::askDeck(QWidget *, const DeckRequest &request)
{
    deckRequest = request;
    return deck;
}

QString FakeDialogs::askDeckFile(QWidget *, const QString &) { return deckFile; }

bool FakeDialogs::confirmReplace(QWidget *, const QString &file)
{
    filesToReplace << file;
    return replace;
}

bool FakeDialogs::confirmReplaceAll(QWidget *, const QString &file)
{
    filesToReplace << file;
    return replace;
}

void FakeDialogs::showError(QWidget *, const QString &sentence) { errors << sentence; }

void GuiTest::initTestCase()
{
    formerHandler = qInstallMessageHandler(keepWarnings); // after Qt Test has installed its own
}

void GuiTest::cleanup()
{
    tearDown();
    const QStringList seen = takeWarnings();
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u'\n')));
}

QStringList GuiTest::takeWarnings() { return std::exchange(warnings, {}); }

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    startProgram();
    m_window->showSnapshot(bundledSnapshot(), true);
    showWindow();
}

void WindowTest::startProgram()
{
    closeProgram();
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_translator = std::make_unique<BilingualTranslator>();
    m_translator->setMode(m_settings->mode().value_or(LabelMode::Chinese));
    QCoreApplication::installTranslator(m_translator.get());
    m_dialogs = std::make_unique<FakeDialogs>();
    m_window = std::make_unique<MainWindow>(m_translator.get(), m_settings.get(), m_dialogs.get());
}

void WindowTest::showWindow()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (m_window->session()->hasSnapshot())
        QTRY_VERIFY(m_window->figurePage()->chart()->hasPainted());
}

void WindowTest::closeProgram()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    m_settings.reset();
    m_dialogs.reset();
}

void WindowTest::tearDown()
{
    closeProgram();
    m_folder.reset();
}

QAction *WindowTest::actionWithKeys(const QKeySequence &keys) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == keys)
            return action;
    }
    return nullptr;
}

std::unique_ptr<QApplication> makeGuiApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_STYLE_OVERRIDE");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setDesktopSettingsAware(false);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (!registerBundledFont())
        qFatal("the bundled font is not there");
    QApplication::setFont(QFont(bundledFontFamily(), 9));
    return application;
}

int runGuiTest(int argc, char **argv, QObject *(*makeTest)())
{
    const auto application = makeGuiApplication(argc, argv);
    const std::unique_ptr<QObject> test(makeTest());
    return QTest::qExec(test.get(), argc, argv);
}

} // namespace dte::test
