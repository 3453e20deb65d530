// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

#include "db/snapshot/snapshotreader.h"
#include "db/words/auditwords.h"
#include "db/words/figurewords.h"
#include "resources/glyphs.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/handout/exportallcontroller.h"
#include "ui/handout/figuredrag.h"
#include "ui/handout/handoutcommands.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/models/outlinemodel.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/errorpage.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/exportprogress.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/fittinglabel.h"
#include "ui/widgets/outlineview.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/viewpanel.h"
#include "ui/window/annotationcontroller.h"
#include "ui/window/reportpages.h"
#include "ui/window/talkmenu.h"
#include "ui/window/thumbnails.h"
#include "ui/window/viewcommands.h"

namespace dte {

namespace {
const QString WindowState = QStringLiteral("window");
const QString OutlineState = QStringLiteral("outline");
const QString PageState = QStringLiteral("page");
const QString LowerState = QStringLiteral("lower");
constexpr int NarrowestOutline = 7; ///< lines high

/// Pages of which only the one that is shown needs room.
class PageStack final : public QStackedWidget
{
public:
    QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};
constexpr int AfterFirstPicture = 50; ///< ms: it is on the screen by then
} // namespace

MainWindow::MainWindow(BilingualTranslator *translator, Settings *settings, Dialogs *dialogs)
    : m_translator(translator)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_session(makeSession())
    , m_handouts(
          new HandoutCommands(m_session, settings, dialogs, this, [this](HandoutKind kind) { return subject(kind); }))
    , m_exportAll(new ExportAllController(m_session, settings, dialogs, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_outlineModel(new OutlineModel(this))
    , m_outline(new OutlineView)
    , m_stack(new PageStack)
    , m_page(new FigurePage(m_session))
    , m_errorPage(new ErrorPage)
    , m_viewPanel(new ViewPanel(m_session))
    , m_viewCommands(new ViewCommands(m_session, m_viewPanel, dialogs, this))
    , m_annotations(new AnnotationController(m_session, dialogs, annotationsFileBeside(settings->file()), this))
    , m_talkMenu(new TalkMenu(m_session, settings, dialogs, this))
    , m_pages(new ReportPages(m_session, dialogs, m_stack, m_page))
    , m_figureActions(new QActionGroup(this))
    , m_modeActions(new QActionGroup(this))
    , m_edition(new FittingLabel)
    , m_verified(new FittingLabel)
    , m_badge(new QToolButton)
    , m_thumbnails(new Thumbnails(m_session, m_outlineModel, this))
    , m_commands(menuBar())
{
    m_session->setMode(translator->mode());
    createPanes();
    createExportProgress();
    createActions();
    createReportPages();
    connect(m_session, &Session::figureChanged, this, &MainWindow::showFigure);
    connect(m_outline, &OutlineView::figureActivated, m_session, &Session::setFigureIndex);
    connect(m_errorPage, &ErrorPage::openRequested, this, &MainWindow::openSnapshot);
    const auto showSaved = [this](const QString &file) { statusBar()->showMessage(tr("Saved %1").arg(file), 10000); };
    connect(m_handouts, &HandoutCommands::saved, this, showSaved);
    connect(m_talkMenu, &TalkMenu::saved, this, showSaved);
    connect(m_handouts, &HandoutCommands::copied, this, &MainWindow::showCopied);
    connect(m_page->chart(), &FigureView::firstPainted, this,
        [this] { QTimer::singleShot(AfterFirstPicture, this, &MainWindow::startRest); });
    retranslate();
    updateStatus();
}

MainWindow::~MainWindow() = default;

/// Colours and fonts come before all else that follows the session's appearance, and finds them changed.
Session *MainWindow::makeSession()
{
    auto *session = new Session(this);
    connect(session, &Session::appearanceChanged, this, [this, session] { m_look.apply(session->appearance()); });
    return session;
}

void MainWindow::createPanes()
{
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setModel(m_outlineModel);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_errorPage);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_viewPanel);
    m_viewPanel->setObjectName(QStringLiteral("viewPanel"));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({220, 840, 220});
    m_splitter->setChildrenCollapsible(false);
    fitOutline();
    setCentralWidget(m_splitter);
    m_verified->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The grip would make the bar a pixel higher after the window is shown, and the chart be laid out twice.
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_edition);
    statusBar()->addPermanentWidget(m_verified);
    resizeOnScreen(this, {1280, 860});
}

void MainWindow::fitOutline() { m_outline->setMinimumWidth(NarrowestOutline * fontMetrics().height()); }

void MainWindow::createReportPages()
{
    connect(m_outline, &OutlineView::figureActivated, m_pages, &ReportPages::showFigures);
    connect(m_outline, &OutlineView::keyFiguresActivated, m_pages,
        [this](const QString &section) { m_pages->open(hitOf(HitKind::Section, section)); });
    connect(m_session, &Session::figureChanged, m_pages, &ReportPages::showFigures);
    connect(m_session, &Session::figureChanged, this, &MainWindow::showBadge);
    connect(m_pages, &ReportPages::pageChanged, this, &MainWindow::showPage);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setAutoRaise(true);
    m_badge->setFocusPolicy(Qt::TabFocus);
    // It comes after the first picture, which would be laid out again if the bar became higher.
    QSizePolicy policy = m_badge->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_badge->setSizePolicy(policy);
    m_badge->hide();
    statusBar()->addPermanentWidget(m_badge);
    connect(m_badge, &QToolButton::clicked, this, [this] {
        const bool ofFigure = m_stack->currentWidget() == m_page;
        ReportPage *page = m_pages->audit();
        page->showHit(hitOf(HitKind::Figure, ofFigure ? m_session->figure()->spec.id : QString()));
        m_pages->show(page);
    });
    if (auto *bar = findChild<QToolBar *>(QStringLiteral("labelModes")))
        m_pages->addSearchTo(bar);
}

/// What the first picture does not need.
void MainWindow::startRest()
{
    m_thumbnails->start();
    m_pages->start();
    showBadge();
}

/// Counts the claims about the figure shown, or about the report; not before the first picture, which does not need it.
void MainWindow::showBadge()
{
    const auto figure = m_session->figure();
    m_badge->setText(tr("Audit")); // as high as it will be
    if (!figure || !m_page->chart()->hasPainted())
        return;
    const Snapshot &snapshot = m_session->snapshot();
    const bool ofFigure = m_stack->currentWidget() == m_page;
    const auto checks = ofFigure ? checksOf(snapshot, figure->spec.id) : audit(snapshot);
    m_badge->setText(tr("Audit") + u' ' + badgeWords(checks));
    m_badge->setVisible(!checks.empty());
    const QString about = ofFigure ? tr("Claims about this figure, by verdict. Opens the audit.")
                                   : tr("Claims of the report, by verdict. Opens the audit.");
    m_badge->setToolTip(about + u'\n' + countsInWords(snapshot, checks, m_session->mode()).join(u'\n'));
    m_badge->setAccessibleName(about + u' ' + m_badge->text());
}

/// The figures' commands are for the figures; exports concern the page that is shown.
void MainWindow::showPage()
{
    const bool hasFigure = m_stack->currentWidget() == m_page;
    m_viewPanel->setVisible(hasFigure && m_panelAction && m_panelAction->isChecked());
    markInOutline();
    updateStatus();
    showBadge();
}

/// What is shown, or nothing: the figure shown last stays the current entry of the keyboard.
void MainWindow::markInOutline()
{
    QModelIndex index;
    if (m_stack->currentWidget() == m_page)
        index = m_outlineModel->indexOfFigure(m_session->figureIndex());
    else if (m_pages->currentPage())
        index = m_outlineModel->indexOfKeyFigures(m_pages->currentPage()->sectionId());
    if (index.isValid())
        m_outline->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        m_outline->clearSelection();
}

/// In the place of what the status bar says otherwise: there is not room for both.
void MainWindow::createExportProgress()
{
    auto *progress = new ExportProgress;
    statusBar()->addPermanentWidget(progress, 1);
    const auto showJob = [this, progress](bool isRunning) {
        progress->setVisible(isRunning);
        m_edition->setHidden(isRunning);
        m_verified->setHidden(isRunning);
    };
    connect(progress, &ExportProgress::cancelled, m_exportAll, &ExportAllController::cancel);
    connect(m_exportAll, &ExportAllController::progressed, progress, &ExportProgress::showFile);
    connect(m_exportAll, &ExportAllController::started, this, [progress, showJob](int files) {
        progress->start(files);
        showJob(true);
    });
    connect(m_exportAll, &ExportAllController::finished, this, [this, showJob](const QString &sentence) {
        showJob(false);
        statusBar()->showMessage(sentence, 10000);
    });
}

void MainWindow::createActions()
{
    createFileActions();
    createEditActions();
    createFigureActions();
    createViewActions();

    m_pages->addTo(&m_commands, m_commands.addMenu(QT_TR_NOOP("&Report")));
    const auto &pages = m_pages->commands();
    m_snapshotCommands.insert(m_snapshotCommands.end(), pages.begin(), pages.end());
    m_talkMenu->addTo(&m_commands, m_commands.addMenu(QT_TR_NOOP("&Present")));
    const auto &present = m_talkMenu->figureCommands();
    m_snapshotCommands.insert(m_snapshotCommands.end(), present.begin(), present.end());
    QMenu *help = m_commands.addMenu(QT_TR_NOOP("&Help"));
    connect(m_commands.add(help, QT_TR_NOOP("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1)), &QAction::triggered,
        this, &MainWindow::showShortcuts);
    QAction *about = m_commands.add(help, QT_TR_NOOP("&About"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::createFileActions()
{
    QMenu *file = m_commands.addMenu(QT_TR_NOOP("&File"));
    connect(m_commands.add(file, QT_TR_NOOP("&Open Snapshot..."), QKeySequence::Open), &QAction::triggered, this,
        &MainWindow::openSnapshot);
    file->addSeparator();
    QAction *picture = addHandout(
        file, QT_TR_NOOP("Export &Picture..."), QKeySequence(Qt::CTRL | Qt::Key_E), &HandoutCommands::exportPicture);
    QAction *table = addHandout(file, QT_TR_NOOP("Export &Table..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        &HandoutCommands::exportTable);
    m_pictureCommands.push_back(picture);
    m_tableCommands.push_back(table);
    QAction *all = m_commands.add(file, QT_TR_NOOP("Export A&ll..."), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    connect(all, &QAction::triggered, m_exportAll, &ExportAllController::exportAll);
    connect(m_exportAll, &ExportAllController::started, all, [all] { all->setEnabled(false); });
    connect(m_exportAll, &ExportAllController::finished, all, [all] { all->setEnabled(true); });
    m_snapshotCommands.push_back(all);
    file->addSeparator();
    QAction *print = m_commands.add(file, QT_TR_NOOP("P&rint..."), QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(print, &QAction::triggered, m_handouts, &HandoutCommands::print);
    m_pictureCommands.push_back(print);
    file->addSeparator();
    QAction *quit = m_commands.add(file, QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_page->chart()->addActions({picture, table});
    m_page->table()->addAction(table);
}

/// A command for whatever is shown.
QAction *MainWindow::addHandout(
    QMenu *menu, const char *text, const QKeySequence &shortcut, void (HandoutCommands::*slot)())
{
    QAction *action = m_commands.add(menu, text, shortcut);
    connect(action, &QAction::triggered, m_handouts, slot);
    return action;
}

std::optional<Subject> MainWindow::subject(HandoutKind kind) const
{
    if (!m_session->hasSnapshot())
        return std::nullopt;
    if (m_stack->currentWidget() == m_page)
        return ShownFigure();
    const ReportPage *page = m_pages->currentPage();
    return page ? page->subject(kind) : std::nullopt;
}

void MainWindow::createEditActions()
{
    QMenu *edit = m_commands.addMenu(QT_TR_NOOP("&Edit"));
    m_viewCommands->addUndoTo(&m_commands, edit);
    edit->addSeparator();
    QAction *copy
        = addHandout(edit, QT_TR_NOOP("&Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &HandoutCommands::copy);
    QAction *copyTable = addHandout(
        edit, QT_TR_NOOP("Copy &Table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &HandoutCommands::copyTable);
    QAction *copySummary = addHandout(
        edit, QT_TR_NOOP("Copy &Summary"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), &HandoutCommands::copySummary);
    m_pictureCommands.insert(m_pictureCommands.end(), {copy, copySummary});
    m_tableCommands.push_back(copyTable);
    m_viewCommands->addCopyTo(&m_commands, edit);
    edit->addSeparator();
    QAction *annotate = m_commands.add(edit, QT_TR_NOOP("Write a &Note..."), QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(annotate, &QAction::triggered, m_annotations, &AnnotationController::annotate);
    m_figureCommands.push_back(annotate);
    m_page->chart()->addAction(annotate);
    m_page->chart()->addActions({copy, copyTable});
    m_page->chart()->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *drag = new FigureDrag(m_session, this);
    for (const FigureView *chart : {m_page->chart(), m_page->comparedChart()}) {
        connect(chart, &FigureView::copyRequested, copy, &QAction::trigger);
        connect(chart, &FigureView::dragRequested, drag, &FigureDrag::start);
    }
    m_page->table()->addAction(copyTable);
    m_page->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::createFigureActions()
{
    m_figureMenu = m_commands.addMenu(QT_TR_NOOP("F&igure"));
    QAction *next = m_commands.add(m_figureMenu, QT_TR_NOOP("&Next Figure"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QAction *previous
        = m_commands.add(m_figureMenu, QT_TR_NOOP("&Previous Figure"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(next, &QAction::triggered, this, [this] { stepFigure(1); });
    connect(previous, &QAction::triggered, this, [this] { stepFigure(-1); });
    m_snapshotCommands.insert(m_snapshotCommands.end(), {next, previous});
    m_figureMenu->addSeparator();
}

void MainWindow::createViewActions()
{
    QMenu *view = m_commands.addMenu(QT_TR_NOOP("&View"));
    createModeActions(view);
    view->addSeparator();
    m_viewCommands->addTo(&m_commands, view);
    m_page->table()->addActions(m_viewCommands->seriesCommands());
    m_page->chart()->addActions(m_viewCommands->seriesCommands());
    const auto &commands = m_viewCommands->figureCommands();
    m_figureCommands.insert(m_figureCommands.end(), commands.begin(), commands.end());
    connect(m_viewCommands, &ViewCommands::copied, this, &MainWindow::showCopied);
    connect(m_session, &Session::appearanceChanged, this, &MainWindow::startThumbnails);
    view->addSeparator();
    m_panelAction = m_commands.add(view, QT_TR_NOOP("View Pane&l"), QKeySequence(Qt::Key_F4));
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(true);
    connect(m_panelAction, &QAction::toggled, this, &MainWindow::showPage);
    connect(m_commands.add(view, QT_TR_NOOP("Next &Pane"), QKeySequence(Qt::Key_F6)), &QAction::triggered, this,
        &MainWindow::focusNextPane);
    QAction *fullScreen = m_commands.add(view, QT_TR_NOOP("&Full Screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    connect(fullScreen, &QAction::toggled, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::createModeActions(QMenu *view)
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("labelModes"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const struct
    {
        LabelMode mode;
        const char *text;
        const char *button;
        Qt::Key key;
    } modes[]
        = {{LabelMode::Chinese, "中文(&Z)", "中文", Qt::Key_1}, {LabelMode::English, "&English", "English", Qt::Key_2},
            {LabelMode::Both, "双语 &Bilingual", "双语 Bilingual", Qt::Key_3}};
    for (const auto &entry : modes) {
        // The names of languages are not translated: who cannot read the others must find their own.
        QAction *action = view->addAction(QString::fromUtf8(entry.text));
        action->setIconText(QString::fromUtf8(entry.button));
        action->setShortcut(QKeySequence(Qt::CTRL | entry.key));
        action->setCheckable(true);
        action->setData(toId(entry.mode));
        m_modeActions->addAction(action);
        bar->addAction(action);
        // Not triggered(), which assistive programs that toggle a button do not cause.
        connect(action, &QAction::toggled, this, [this, mode = entry.mode](bool on) {
            if (on)
                setMode(mode);
        });
    }
    addToolBar(Qt::TopToolBarArea, bar);
}

void MainWindow::rebuildFigureActions()
{
    qDeleteAll(m_figureActions->actions());
    const auto &figures = m_session->snapshot().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        QAction *action = m_figureMenu->addAction(QString());
        action->setCheckable(true);
        if (figures[i].spec.number <= 9)
            action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + figures[i].spec.number)));
        action->setData(static_cast<int>(i));
        m_figureActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_session->setFigureIndex(static_cast<int>(i));
            m_pages->showFigures(); // also if it is that figure already
        });
    }
}

void MainWindow::showSnapshot(Result<Snapshot> result, bool isBundled)
{
    if (!result) {
        if (m_session->hasSnapshot()) {
            m_dialogs->showError(this, message(result.error()));
            return;
        }
        m_errorPage->setError(result.error());
        m_stack->setCurrentWidget(m_errorPage);
        m_outline->setEnabled(false);
        updateStatus();
        return;
    }
    if (!isBundled)
        provideAllGlyphs(); // who knows what names it has
    m_outlineModel->setSnapshot(*result, m_session->mode());
    m_session->setSnapshot(std::move(result).value(), isBundled);
    m_outline->setEnabled(true);
    m_outline->expandAll();
    rebuildFigureActions();
    m_pages->showFigures();
    retranslate();
    showFigure();
    updateStatus();
    startThumbnails();
}

void MainWindow::restore(const QString &figureId)
{
    restoreGeometry(m_settings->state(WindowState));
    if (m_settings->damage())
        m_dialogs->showError(this, message(*m_settings->damage()));
    m_splitter->restoreState(m_settings->state(OutlineState));
    m_page->restoreState(m_settings->state(PageState));
    m_page->lowerSplitter()->restoreState(m_settings->state(LowerState));
    m_session->setAppearance(m_settings->appearance());
    if (!m_session->hasSnapshot())
        return;
    m_annotations->load();
    m_session->restoreViews(m_settings->views());
    const QString wanted = figureId.isEmpty() ? m_settings->figureId() : figureId;
    const auto &figures = m_session->snapshot().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].spec.id == wanted)
            m_session->setFigureIndex(static_cast<int>(i));
    }
}

void MainWindow::setMode(LabelMode mode)
{
    if (mode == m_session->mode())
        return;
    // Removing and installing again is what makes Qt send LanguageChange to every widget.
    QCoreApplication::removeTranslator(m_translator);
    m_translator->setMode(mode);
    QCoreApplication::installTranslator(m_translator);
    if (m_session->hasSnapshot())
        m_outlineModel->setMode(m_session->snapshot(), mode);
    m_session->setMode(mode);
    retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Digital Trade Report Explorer"));
    m_commands.retranslate();
    for (QAction *action : m_modeActions->actions())
        action->setChecked(action->data().toString() == toId(m_session->mode()));
    m_outline->setAccessibleName(tr("Outline of the report"));
    m_pages->retranslate();
    if (auto *bar = findChild<QToolBar *>(QStringLiteral("labelModes"))) {
        bar->setWindowTitle(tr("Label language"));
        bar->setAccessibleName(tr("Label language"));
    }
    for (QAction *action : m_figureActions->actions())
        action->setText(figureCommand(action->data().toInt()));
    m_outline->doItemsLayout();
    if (const auto shown = m_outline->selectionModel()->selectedIndexes(); !shown.isEmpty())
        m_outline->scrollTo(shown.front()); // what stands above it has another height now
    updateStatus();
    showBadge();
}

/// 图&3 ...: the number is the mnemonic; an ampersand in a title is none.
QString MainWindow::figureCommand(int figure) const
{
    QString text = m_outlineModel->indexOfFigure(figure).data(Qt::DisplayRole).toString();
    text.replace(u'&', QStringLiteral("&&")).replace(u'\n', u' ');
    const int number = m_session->snapshot().figures[static_cast<size_t>(figure)].spec.number;
    return text.insert(text.indexOf(QString::number(number)), u'&');
}

void MainWindow::showFigure()
{
    const int figure = m_session->figureIndex();
    const QModelIndex index = m_outlineModel->indexOfFigure(figure);
    if (m_outline->currentIndex() != index)
        m_outline->setCurrentIndex(index);
    const QList<QAction *> actions = m_figureActions->actions();
    if (figure >= 0 && figure < actions.size())
        actions[figure]->setChecked(true);
}

void MainWindow::updateStatus()
{
    enableCommands();
    if (!m_session->hasSnapshot()) {
        m_edition->setTexts({tr("No snapshot")});
        m_verified->setTexts({});
        return;
    }
    const Snapshot &snapshot = m_session->snapshot();
    const LabelMode mode = m_session->mode();
    const QString edition = inMode(snapshot.report.edition, mode);
    const QString title = inMode(snapshot.report.title, mode);
    const LabelMode one = mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese;
    m_edition->setTexts({title + QStringLiteral(" · ") + edition, title, inMode(snapshot.report.title, one),
        inMode(snapshot.report.edition, one), QString()});
    m_edition->setToolTip(m_edition->texts().front());
    const QString hash = QString::fromLatin1(snapshot.digest.left(8));
    const QString words
        = m_session->isBundled() ? tr("Snapshot verified: %1").arg(hash) : tr("Opened snapshot, intact: %1").arg(hash);
    m_verified->setTexts({words, QStringLiteral("✓ ") + hash});
    m_verified->setToolTip(words + QStringLiteral("\nSHA-256 ") + QString::fromLatin1(snapshot.digest));
}

void MainWindow::enableCommands()
{
    const bool hasSnapshot = m_session->hasSnapshot();
    const bool hasFigure = hasSnapshot && m_stack->currentWidget() == m_page;
    const auto enable = [](const std::vector<QAction *> &actions, bool isUsable) {
        for (QAction *action : actions)
            action->setEnabled(isUsable);
    };
    enable(m_snapshotCommands, hasSnapshot);
    enable(m_figureCommands, hasFigure);
    enable(m_tableCommands, subject(HandoutKind::Table).has_value());
    enable(m_pictureCommands, subject(HandoutKind::Picture).has_value());
}

void MainWindow::stepFigure(int step)
{
    m_session->setFigureIndex(m_session->figureIndex() + step);
    m_pages->showFigures();
}

void MainWindow::openSnapshot()
{
    const QString file = m_dialogs->askSnapshotFile(this);
    if (!file.isEmpty())
        showSnapshot(readSnapshot(file), false);
}

void MainWindow::showCopied() { statusBar()->showMessage(tr("Copied to the clipboard"), 5000); }

void MainWindow::startThumbnails()
{
    if (m_page->chart()->hasPainted())
        m_thumbnails->start();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(menuBar()->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog
        = new AboutDialog(m_session->hasSnapshot() ? &m_session->snapshot() : nullptr, m_session->mode(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::focusNextPane()
{
    QList<QWidget *> panes{m_outline};
    if (const ReportPage *page = m_pages->currentPage())
        panes << page->firstControl() << page->detailPane() << page->links();
    else
        panes << m_page->chart() << m_page->table() << m_page->detailPane();
    if (m_viewPanel->isVisible())
        panes << m_viewPanel;
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(),
        [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    // Before the first one if none has the focus.
    const qsizetype next = current == panes.end() ? 0 : (current - panes.begin() + 1) % panes.size();
    QWidget *pane = panes[next] == m_viewPanel ? m_viewPanel->firstControl() : panes[next];
    pane->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::save()
{
    m_settings->setState(WindowState, saveGeometry());
    m_settings->setState(OutlineState, m_splitter->saveState());
    m_settings->setState(PageState, m_page->saveState());
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
    if (event->type() == QEvent::PaletteChange && m_session->hasSnapshot())
        startThumbnails();
    if (event->type() == QEvent::FontChange)
        fitOutline();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    m_exportAll->cancel();
    QMainWindow::closeEvent(event);
}

} // namespace dte
