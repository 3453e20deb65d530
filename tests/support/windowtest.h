// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

#include "tests/support/guitest.h"
#include "ui/dialogs/deckdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/state/settings.h"
#include "ui/window/mainwindow.h"

class QAction;
class QKeySequence;

namespace dte::test {

/// Answers as a test wants and keeps what it was asked.
class FakeDialogs final : public Dialogs
{
public:
    std::optional<PictureChoice> askPicture(QWidget *parent, const PictureChoice &proposal) override;
    std::optional<TableChoice> askTable(QWidget *parent, const TableChoice &proposal) override;
    std::optional<ExportAllChoice> askExportAll(QWidget *parent, const ExportAllChoice &proposal) override;
    std::optional<Annotation> askAnnotation(QWidget *parent, const AnnotationRequest &request) override;
    bool print(QWidget *parent, const PrintRequest &request) override;
    QString askSaveFile(QWidget *parent, const QString &proposal, const QString &filter) override;
    QString askSnapshotFile(QWidget *parent) override;
    std::optional<Deck> askDeck(QWidget *parent, const DeckRequest &request) override;
    QString askDeckFile(QWidget *parent, const QString &folder) override;
    bool confirmReplace(QWidget *parent, const QString &file) override;
    bool confirmReplaceAll(QWidget *parent, const QString &file) override;
    bool confirm(QWidget *parent, const QString &question) override;
    void showError(QWidget *parent, const QString &sentence) override;

    // Answers.
    std::optional<PictureChoice> picture;
    std::optional<TableChoice> table;
    std::optional<ExportAllChoice> all;
    std::optional<Annotation> annotation;
    QString saveFile;
    QString snapshotFile;
    QString printFile; ///< PDF; empty: nothing is printed
    bool blackAndWhite = false;
    std::optional<Deck> deck;
    QString deckFile;
    bool replace = false;
    std::function<void()> whileAsked; ///< what happens while the user thinks, the next time

    // What was asked.
    PictureChoice proposedPicture;
    TableChoice proposedTable;
    ExportAllChoice proposedAll;
    AnnotationRequest annotationRequest;
    std::optional<PrintRequest> printRequest;
    DeckRequest deckRequest;
    QString proposedFile;
    QString proposedFilter;
    QStringList filesToReplace;
    QStringList questions;
    QStringList errors;
};

/// Base of a test of the main window: each test function has a window of its own, with the bundled snapshot on the
/// screen, in Chinese.
class WindowTest : public GuiTest
{
    Q_OBJECT

private slots:
    void init();

protected:
    void tearDown() override;

    /// Makes the window as at the start of the program, not yet shown; closes and deletes the one before.
    void startProgram();
    /// Shows the window and waits until it is active and has drawn its chart.
    void showWindow();
    void closeProgram();
    QString path(const QString &file) const { return m_folder->filePath(file); }

    /// The action whose keys are \p keys; null if there is none.
    QAction *actionWithKeys(const QKeySequence &keys) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BilingualTranslator> m_translator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dte::test
