// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>

#include "db/snapshot/snapshotreader.h"
#include "resources/glyphs.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/handout/exportallcontroller.h"
#include "ui/handout/handoutcommands.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/pages/errorpage.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/viewpanel.h"
#include "ui/window/annotationcontroller.h"
#include "ui/window/modebar.h"
#include "ui/window/outline.h"
#include "ui/window/pagehost.h"
#include "ui/window/panes.h"
#include "ui/window/searchcontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/talkmenu.h"
#include "ui/window/viewcommands.h"

namespace dte {

namespace {
const QString WindowState = QStringLiteral("window");
const QString OutlineState = QStringLiteral("outline");
const QString PageState = QStringLiteral("page");
const QString LowerState = QStringLiteral("lower");
constexpr int AfterFirstPicture = 50; ///< ms: it is on the screen by then

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

MainWindow::MainWindow(BilingualTranslator *translator, Settings *settings, Dialogs *dialogs)
    : m_translator(translator)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_session(makeSession())
    , m_pages(new PageHost(m_session))
    , m_page(m_pages->page<FigurePage>())
    , m_outline(new Outline(m_session, m_pages, this))
    , m_errorPage(new ErrorPage)
    , m_handouts(new HandoutCommands(m_session, settings, dialogs, this,
          [this](HandoutKind kind) { return m_pages->currentPage()->subject(kind); }))
    , m_exportAll(new ExportAllController(m_session, settings, dialogs, this))
    , m_viewPanel(new ViewPanel(m_session))
    , m_panes(new Panes(m_outline->view(), m_pages, m_viewPanel))
    , m_viewCommands(new ViewCommands(m_session, m_viewPanel, dialogs, this))
    , m_annotations(new AnnotationController(m_session, dialogs, annotationsFileBeside(settings->file()), this))
    , m_talkMenu(new TalkMenu(m_session, settings, dialogs, this))
    , m_search(new SearchController(m_session, m_pages, dialogs))
    , m_modes(new ModeBar)
    , m_status(new StatusBar(m_session, m_pages, m_exportAll))
    , m_commands(menuBar())
{
    m_session->setMode(translator->mode());
    m_pages->addPage(m_errorPage);
    setCentralWidget(m_panes);
    setStatusBar(m_status);
    resizeOnScreen(this, {1280, 860});
    addToolBar(Qt::TopToolBarArea, m_modes);
    m_search->addTo(m_modes);
    createActions();
    connectSignals();
    retranslate();
    enableCommands();
}

MainWindow::~MainWindow() = default;

/// Colours and fonts come before all else that follows the session's appearance, and finds them changed.
Session *MainWindow::makeSession()
{
    auto *session = new Session(this);
    connect(session, &Session::appearanceChanged, this, [this, session] { m_look.apply(session->appearance()); });
    return session;
}

void MainWindow::connectSignals()
{
    connect(m_pages, &PageHost::pageChanged, this, &MainWindow::enableCommands);
    connect(m_errorPage, &ErrorPage::openRequested, this, &MainWindow::openSnapshot);
    connect(m_modes, &ModeBar::chosen, this, &MainWindow::setMode);
    connect(m_handouts, &HandoutCommands::saved, m_status, &StatusBar::showSaved);
    connect(m_talkMenu, &TalkMenu::saved, m_status, &StatusBar::showSaved);
    connect(m_handouts, &HandoutCommands::copied, m_status, &StatusBar::showCopied);
    connect(m_viewCommands, &ViewCommands::copied, m_status, &StatusBar::showCopied);
    connect(m_page->chart(), &FigureView::firstPainted, this,
        [this] { QTimer::singleShot(AfterFirstPicture, this, &MainWindow::startRest); });
}

/// What the first picture does not need.
void MainWindow::startRest()
{
    m_outline->drawThumbnails();
    m_search->start();
    m_status->showAudit();
}

void MainWindow::enableCommands() { m_commands.enable(m_session->hasSnapshot() ? m_pages->currentPage() : nullptr); }

void MainWindow::createActions()
{
    createFileActions();
    createEditActions();
    m_outline->addTo(&m_commands, m_commands.addMenu(QT_TR_NOOP("F&igure")));
    createViewActions();
    QMenu *report = m_commands.addMenu(QT_TR_NOOP("&Report"));
    m_pages->addTo(&m_commands, report);
    report->addSeparator();
    m_search->addTo(&m_commands, report);
    m_talkMenu->addTo(&m_commands, m_commands.addMenu(QT_TR_NOOP("&Present")));
    QMenu *help = m_commands.addMenu(QT_TR_NOOP("&Help"));
    m_commands.add(help, QT_TR_NOOP("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1), Needs::Nothing, this,
        [this] { openOnce(new ShortcutsDialog(menuBar()->actions(), this)); });
    QAction *about = m_commands.add(
        help, QT_TR_NOOP("&About"), QKeySequence(Qt::SHIFT | Qt::Key_F1), Needs::Nothing, this, [this] {
            const Snapshot *snapshot = m_session->hasSnapshot() ? &m_session->snapshot() : nullptr;
            openOnce(new AboutDialog(snapshot, m_session->mode(), this));
        });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::createFileActions()
{
    QMenu *file = m_commands.addMenu(QT_TR_NOOP("&File"));
    m_commands.add(
        file, QT_TR_NOOP("&Open Snapshot..."), QKeySequence::Open, Needs::Nothing, this, &MainWindow::openSnapshot);
    file->addSeparator();
    m_handouts->addExportsTo(&m_commands, file, m_exportAll, m_page);
    file->addSeparator();
    QAction *quit = m_commands.add(
        file, QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), Needs::Nothing, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::createEditActions()
{
    QMenu *edit = m_commands.addMenu(QT_TR_NOOP("&Edit"));
    m_viewCommands->addUndoTo(&m_commands, edit);
    edit->addSeparator();
    QAction *copy = m_handouts->addCopiesTo(&m_commands, edit, m_page);
    m_viewCommands->addCopyTo(&m_commands, edit);
    edit->addSeparator();
    QAction *annotate = m_commands.add(edit, QT_TR_NOOP("Write a &Note..."), QKeySequence(Qt::CTRL | Qt::Key_M),
        Needs::Figure, m_annotations, &AnnotationController::annotate);
    m_page->chart()->insertAction(copy, annotate);
    m_page->chart()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_page->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::createViewActions()
{
    QMenu *view = m_commands.addMenu(QT_TR_NOOP("&View"));
    m_modes->addTo(view);
    view->addSeparator();
    m_viewCommands->addTo(&m_commands, view);
    m_page->table()->addActions(m_viewCommands->seriesCommands());
    m_page->chart()->addActions(m_viewCommands->seriesCommands());
    view->addSeparator();
    m_panes->addTo(&m_commands, view);
    QAction *fullScreen = m_commands.add(view, QT_TR_NOOP("&Full Screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::toggled, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::showSnapshot(Result<Snapshot> result, bool isBundled)
{
    if (!result) {
        if (m_session->hasSnapshot()) {
            m_dialogs->showError(this, message(result.error()));
            return;
        }
        m_errorPage->setError(result.error());
        m_pages->showPage(m_errorPage);
        m_outline->view()->setEnabled(false);
        return;
    }
    if (!isBundled)
        provideAllGlyphs(); // who knows what names it has
    m_session->setSnapshot(std::move(result).value(), isBundled);
    m_pages->showFigures();
    retranslate();
    enableCommands();
    m_outline->drawThumbnails();
}

void MainWindow::restore(const QString &figureId)
{
    restoreGeometry(m_settings->state(WindowState));
    if (m_settings->damage())
        m_dialogs->showError(this, message(*m_settings->damage()));
    m_panes->restoreState(m_settings->state(OutlineState));
    m_page->splitter()->restoreState(m_settings->state(PageState));
    m_page->lowerSplitter()->restoreState(m_settings->state(LowerState));
    m_session->setAppearance(m_settings->appearance());
    if (!m_session->hasSnapshot())
        return;
    m_annotations->load();
    m_session->restoreViews(m_settings->views());
    m_session->setFigure(figureId.isEmpty() ? m_settings->figureId() : figureId);
}

void MainWindow::setMode(LabelMode mode)
{
    if (mode == m_session->mode())
        return;
    // Removing and installing again is what makes Qt send LanguageChange to every widget.
    QCoreApplication::removeTranslator(m_translator);
    m_translator->setMode(mode);
    QCoreApplication::installTranslator(m_translator);
    m_session->setMode(mode);
    retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Digital Trade Report Explorer"));
    m_commands.retranslate();
    m_modes->retranslate();
    m_modes->setMode(m_session->mode());
    m_search->field()->retranslate();
    m_outline->retranslate();
    m_status->showSnapshot();
    m_status->showAudit();
}

void MainWindow::openSnapshot()
{
    const QString file = m_dialogs->askSnapshotFile(this);
    if (!file.isEmpty())
        showSnapshot(readSnapshot(file), false);
}

void MainWindow::save()
{
    m_settings->setState(WindowState, saveGeometry());
    m_settings->setState(OutlineState, m_panes->saveState());
    m_settings->setState(PageState, m_page->splitter()->saveState());
    m_settings->setState(LowerState, m_page->lowerSplitter()->saveState());
    m_settings->setMode(m_session->mode());
    m_settings->setViews(m_session->views());
    m_settings->setAppearance(m_session->appearance());
    if (const auto figure = m_session->figure())
        m_settings->setFigureId(figure->spec.id);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_outline->drawThumbnails();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    m_exportAll->cancel();
    QMainWindow::closeEvent(event);
}

} // namespace dte
