// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"

#include <QAction>
#include <QKeySequence>
#include <QTest>

#include "ui/dialogs/printer.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"

namespace dte::test {

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
    if (whileAsked)
        std::exchange(whileAsked, {})();
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
    if (whileAsked)
        std::exchange(whileAsked, {})();
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

bool FakeDialogs::confirm(QWidget *, const QString &question)
{
    questions << question;
    return replace;
}

void FakeDialogs::showError(QWidget *, const QString &sentence) { errors << sentence; }

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

} // namespace dte::test
