// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "db/base/error.h"
#include "db/base/result.h"
#include "db/model/snapshot.h"
#include "ui/pages/commandmenus.h"
#include "ui/state/appearance.h"

namespace dte {

class AnnotationController;
class BilingualTranslator;
class Dialogs;
class ErrorPage;
class ExportAllController;
class FigurePage;
class HandoutCommands;
class ModeBar;
class Outline;
class PageHost;
class Panes;
class SearchController;
class Session;
class Settings;
class StatusBar;
class TalkMenu;
class ViewCommands;
class ViewPanel;

/// Frame of the program: menus, outline, the page that is shown, view panel, status bar.
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
    PageHost *pages() const { return m_pages; }
    SearchController *search() const { return m_search; }

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
    void connectSignals();
    void createActions();
    void createFileActions();
    void createEditActions();
    void createViewActions();
    void retranslate();
    void openSnapshot();
    void enableCommands();
    void startRest();
    void save();

    BilingualTranslator *m_translator;
    Settings *m_settings;
    Dialogs *m_dialogs;
    ProgramLook m_look;
    Session *m_session;
    PageHost *m_pages;
    FigurePage *m_page;
    Outline *m_outline;
    ErrorPage *m_errorPage;
    HandoutCommands *m_handouts;
    ExportAllController *m_exportAll;
    ViewPanel *m_viewPanel;
    Panes *m_panes;
    ViewCommands *m_viewCommands;
    AnnotationController *m_annotations;
    TalkMenu *m_talkMenu;
    SearchController *m_search;
    ModeBar *m_modes;
    StatusBar *m_status;
    CommandMenus m_commands;
};

} // namespace dte
