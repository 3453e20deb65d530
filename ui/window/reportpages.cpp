// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportpages.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>

#include "db/model/figurespec.h"
#include "resources/glyphs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/conceptspage.h"
#include "ui/pages/keyfigurespage.h"
#include "ui/pages/searchpage.h"
#include "ui/state/session.h"
#include "ui/window/searchcontroller.h"

namespace dte {

namespace {
constexpr int FieldCharacters = 28;
} // namespace

ReportPages::ReportPages(Session *session, Dialogs *dialogs, QStackedWidget *stack, QWidget *figures)
    : QObject(stack)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_stack(stack)
    , m_figures(figures)
    , m_search(new SearchController(this))
    , m_searchPage(new SearchPage)
    , m_field(new QLineEdit)
{
    m_stack->addWidget(m_searchPage);
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    fitField();
    fitPlaceholder();
    connect(m_field, &QLineEdit::textEdited, this, &ReportPages::search);
    connect(m_searchPage, &SearchPage::opened, this, &ReportPages::open);
    connect(m_search, &SearchController::found, this, &ReportPages::showFindings);
    connect(m_search, &SearchController::failed, this,
        [this](const Error &error) { m_dialogs->showError(m_stack->window(), message(error)); });
    connect(m_session, &Session::modeChanged, this, &ReportPages::reload);
    connect(m_session, &Session::appearanceChanged, this, &ReportPages::reload);
    connect(m_session, &Session::snapshotChanged, this, [this] {
        showFigures();
        reload();
        if (m_hasStarted)
            m_search->setSnapshot(m_session->sharedSnapshot());
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &ReportPages::pageChanged);
}

ReportPages::~ReportPages() = default;

void ReportPages::addTo(CommandMenus *commands, QMenu *menu)
{
    QAction *keyFigures
        = commands->add(menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Key Figures"), QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction *concepts = commands->add(
        menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Concepts and Terms"), QKeySequence(Qt::CTRL | Qt::Key_T));
    QAction *checks
        = commands->add(menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Audit"), QKeySequence(Qt::CTRL | Qt::Key_J));
    QAction *figures = commands->add(
        menu, QT_TRANSLATE_NOOP("dte::MainWindow", "Back to the &Figures"), QKeySequence(Qt::CTRL | Qt::Key_B));
    menu->addSeparator();
    QAction *find = commands->add(menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Search"), QKeySequence::Find);
    connect(keyFigures, &QAction::triggered, this, [this] { show(this->keyFigures()); });
    connect(concepts, &QAction::triggered, this, [this] { show(this->concepts()); });
    connect(checks, &QAction::triggered, this, [this] { show(this->audit()); });
    connect(figures, &QAction::triggered, this, &ReportPages::showFigures);
    connect(find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    m_commands = {keyFigures, concepts, checks, figures, find};
}

void ReportPages::addSearchTo(QToolBar *bar)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(m_field);
}

void ReportPages::start()
{
    if (m_hasStarted || !m_session->hasSnapshot())
        return;
    m_hasStarted = true;
    m_search->setSnapshot(m_session->sharedSnapshot());
}

void ReportPages::retranslate()
{
    m_field->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setToolTip(tr("Words in Chinese or English, or a number in any unit"));
}

ReportPage *ReportPages::currentPage() const { return qobject_cast<ReportPage *>(m_stack->currentWidget()); }

/// Fills a page that is new, or has missed a change while it was hidden.
void ReportPages::refresh(ReportPage *page)
{
    if (m_stack->indexOf(page) < 0) {
        connect(page, &ReportPage::opened, this, &ReportPages::open);
        m_stack->addWidget(page);
    } else if (!m_stale.remove(page)) {
        return;
    }
    page->reload();
}

KeyFiguresPage *ReportPages::keyFigures()
{
    if (!m_keyFigures) {
        m_keyFigures = new KeyFiguresPage(m_session);
        connect(m_keyFigures, &KeyFiguresPage::filtered, this, &ReportPages::pageChanged);
    }
    refresh(m_keyFigures);
    return m_keyFigures;
}

ConceptsPage *ReportPages::concepts()
{
    if (!m_concepts)
        m_concepts = new ConceptsPage(m_session);
    refresh(m_concepts);
    return m_concepts;
}

AuditPage *ReportPages::audit()
{
    if (!m_audit)
        m_audit = new AuditPage(m_session);
    refresh(m_audit);
    return m_audit;
}

void ReportPages::reload()
{
    for (ReportPage *page : {static_cast<ReportPage *>(m_keyFigures), static_cast<ReportPage *>(m_concepts),
             static_cast<ReportPage *>(m_audit)}) {
        if (page)
            m_stale.insert(page);
    }
    if (ReportPage *page = currentPage())
        refresh(page);
    if (m_stack->currentWidget() == m_searchPage)
        m_search->find(m_field->text());
}

void ReportPages::show(ReportPage *page)
{
    m_stack->setCurrentWidget(page);
    page->firstControl()->setFocus(Qt::OtherFocusReason);
}

void ReportPages::showFigures() { m_stack->setCurrentWidget(m_figures); }

void ReportPages::open(const Hit &hit)
{
    ReportPage *page = nullptr;
    switch (hit.kind) {
    case HitKind::Indicator:
    case HitKind::Event:
    case HitKind::Section:
        page = keyFigures();
        break;
    case HitKind::GlossaryEntry:
        page = concepts();
        break;
    case HitKind::Claim:
        page = audit();
        break;
    default:
        return openFigure(hit);
    }
    page->showHit(hit);
    show(page);
}

/// A series or category is shown by its last or first value.
void ReportPages::openFigure(const Hit &hit)
{
    const auto &figures = m_session->snapshot().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].spec.id == hit.id)
            m_session->setFigureIndex(static_cast<int>(i));
    }
    showFigures();
    if (hit.kind == HitKind::Figure || !m_session->figure())
        return;
    CellKey cell = hit.cell;
    const FigureState &shown = *m_session->figure();
    const Figure &figure = m_session->figureData();
    for (int s = 0; s < figure.data.seriesCount() && !cell.isValid(); ++s) {
        for (int c = figure.data.categoryCount() - 1; c >= 0 && !cell.isValid(); --c) {
            const bool isMeant
                = (hit.cell.series < 0 || hit.cell.series == s) && (hit.cell.category < 0 || hit.cell.category == c);
            if (isMeant && figure.data.at({s, c}) && figure.data.at({s, c})->value)
                cell = {s, c};
        }
    }
    // The user may look at the figure in a view with other series and years: the value is found there by its names.
    if (!cell.isValid())
        return;
    const QString series = figure.spec.series[static_cast<size_t>(cell.series)].id;
    const QString category = figure.spec.categories[static_cast<size_t>(cell.category)].id;
    m_session->setSelection(shown.spec.cell(series, category).value_or(CellKey()));
}

void ReportPages::search(const QString &typed)
{
    provideGlyphs(typed);
    if (typed.trimmed().isEmpty()) {
        if (m_stack->currentWidget() == m_searchPage && m_before)
            m_stack->setCurrentWidget(m_before);
        return;
    }
    start(); // who types before the window has settled wants an answer too
    m_search->find(typed);
}

void ReportPages::showFindings(const QString &typed, const Findings &findings)
{
    if (typed != m_field->text())
        return;
    m_searchPage->showFindings(typed, findings, m_session->mode());
    if (m_stack->currentWidget() != m_searchPage) {
        m_before = m_stack->currentWidget();
        m_stack->setCurrentWidget(m_searchPage);
    }
}

/// From the field the keyboard walks the results: Up, Down, Enter; Escape goes back.
bool ReportPages::walkResults(int key)
{
    const bool hasResults = m_stack->currentWidget() == m_searchPage;
    if (key == Qt::Key_Escape) {
        m_field->clear();
        if (hasResults && m_before)
            m_stack->setCurrentWidget(m_before);
        m_stack->currentWidget()->setFocus();
        return true;
    }
    if (!hasResults)
        return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_searchPage->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_searchPage->openCurrent();
        return true;
    }
    return false;
}

/// Some desktops give dark windows a black placeholder.
void ReportPages::fitPlaceholder()
{
    constexpr int Alpha = 180; // 4.5:1 and more on dark and light grounds, thin as it is
    QPalette palette = m_field->palette();
    QColor colour = palette.color(QPalette::Text);
    colour.setAlpha(Alpha);
    if (palette.color(QPalette::PlaceholderText) == colour)
        return;
    palette.setColor(QPalette::PlaceholderText, colour);
    m_field->setPalette(palette);
}

void ReportPages::fitField() { m_field->setMaximumWidth(m_field->fontMetrics().averageCharWidth() * FieldCharacters); }

bool ReportPages::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::FontChange)
        fitField();
    if (object == m_field && event->type() == QEvent::PaletteChange)
        fitPlaceholder();
    if (object == m_field && event->type() == QEvent::KeyPress)
        return walkResults(static_cast<QKeyEvent *>(event)->key());
    return QObject::eventFilter(object, event);
}

} // namespace dte
