// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <vector>

#include "db/base/error.h"
#include "db/base/result.h"
#include "db/model/snapshot.h"
#include "ui/pages/subject.h"
#include "ui/state/appearance.h"
#include "ui/window/commandmenus.h"

class QAction;
class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dte {

class AnnotationController;
class BilingualTranslator;
class Dialogs;
class ErrorPage;
class ExportAllController;
class FigurePage;
class FittingLabel;
class HandoutCommands;
class OutlineModel;
class OutlineView;
class TalkMenu;
class ReportPages;
class Session;
class Settings;
class Thumbnails;
class ViewCommands;
class ViewPanel;

/// Frame of the program: menus, outline, page of the figure or of an error, status bar.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \p translator is installed on the application; all three outlive the window.
    MainWindow(BilingualTranslator *translator, Settings *settings, Dialogs *dialogs);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    Session *session() const { return m_session; }
    FigurePage *figurePage() const { return m_page; }
    ViewPanel *viewPanel() const { return m_viewPanel; }
    TalkMenu *talkMenu() const { return m_talkMenu; }
    ReportPages *reportPages() const { return m_pages; }

    /// Shows what reading a snapshot gave: its figures, or the error. With a snapshot on the screen already an error is
    /// told in a dialog and the snapshot stays.
    void showSnapshot(Result<Snapshot> result, bool isBundled);
    /// Brings back what the settings remember; \p figureId, if not empty, wins.
    void restore(const QString &figureId);

public slots:
    void setMode(dte::LabelMode mode);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Session *makeSession();
    void createPanes();
    void createActions();
    void createFileActions();
    void createEditActions();
    void createFigureActions();
    void createViewActions();
    void createExportProgress();
    void createReportPages();
    void createModeActions(QMenu *view);
    void rebuildFigureActions();
    void retranslate();
    QString figureCommand(int figure) const;
    void showFigure();
    void startRest();
    void showBadge();
    void showPage();
    void markInOutline();
    void enableCommands();
    std::optional<Subject> subject(HandoutKind kind) const;
    QAction *addHandout(QMenu *menu, const char *text, const QKeySequence &shortcut, void (HandoutCommands::*slot)());
    void updateStatus();
    void stepFigure(int step);
    void openSnapshot();
    void startThumbnails();
    void fitOutline();
    void showShortcuts();
    void showAbout();
    void focusNextPane();
    void showCopied();
    void save();

    BilingualTranslator *m_translator;
    Settings *m_settings;
    Dialogs *m_dialogs;
    ProgramLook m_look;
    Session *m_session;
    HandoutCommands *m_handouts;
    ExportAllController *m_exportAll;
    QSplitter *m_splitter;
    OutlineModel *m_outlineModel;
    OutlineView *m_outline;
    QStackedWidget *m_stack;
    FigurePage *m_page;
    ErrorPage *m_errorPage;
    ViewPanel *m_viewPanel;
    ViewCommands *m_viewCommands;
    AnnotationController *m_annotations;
    TalkMenu *m_talkMenu;
    ReportPages *m_pages;
    QMenu *m_figureMenu = nullptr;
    QActionGroup *m_figureActions;
    QActionGroup *m_modeActions;
    FittingLabel *m_edition;
    FittingLabel *m_verified;
    QToolButton *m_badge; ///< what the audit says of the figure, or of the report
    Thumbnails *m_thumbnails;
    CommandMenus m_commands;
    QAction *m_panelAction = nullptr;
    std::vector<QAction *> m_snapshotCommands; ///< usable only with a snapshot
    std::vector<QAction *> m_figureCommands; ///< usable only while figures are shown
    std::vector<QAction *> m_tableCommands; ///< usable with a figure or a list
    std::vector<QAction *> m_pictureCommands; ///< usable with a figure or a card
};

} // namespace dte
