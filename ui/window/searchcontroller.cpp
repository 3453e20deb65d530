// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontroller.h"

#include <QKeyEvent>
#include <QToolBar>

#include "resources/glyphs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/commandmenus.h"
#include "ui/pages/searchpage.h"
#include "ui/state/session.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/pagehost.h"
#include "ui/window/searchworker.h"

namespace dte {

SearchController::SearchController(Session *session, PageHost *pages, Dialogs *dialogs)
    : QObject(pages)
    , m_session(session)
    , m_pages(pages)
    , m_field(new SearchField)
    , m_page(new SearchPage)
    , m_worker(new SearchWorker)
{
    qRegisterMetaType<Findings>();
    qRegisterMetaType<Error>();
    m_pages->addPage(m_page);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &SearchController::search);
    connect(m_worker, &SearchWorker::found, this, &SearchController::showFindings);
    connect(m_worker, &SearchWorker::failed, this,
        [this, dialogs](const Error &error) { dialogs->showError(m_pages->window(), message(error)); });
    connect(m_session, &Session::modeChanged, this, &SearchController::refresh);
    connect(m_session, &Session::appearanceChanged, this, &SearchController::refresh);
    connect(m_session, &Session::snapshotChanged, this, [this] {
        if (m_hasStarted)
            makeIndex();
    });
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start(QThread::LowPriority);
    if (m_thread.isRunning()) {
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    } else {
        m_worker->setParent(this); // the system gives no thread
    }
}

SearchController::~SearchController()
{
    m_thread.quit();
    m_thread.wait();
}

void SearchController::addTo(CommandMenus *commands, QMenu *menu)
{
    commands->add(
        menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Search"), QKeySequence::Find, Needs::Snapshot, this, [this] {
            m_field->setFocus(Qt::ShortcutFocusReason);
            m_field->selectAll();
        });
}

void SearchController::addTo(QToolBar *bar)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(m_field);
}

void SearchController::start()
{
    if (m_hasStarted || !m_session->hasSnapshot())
        return;
    m_hasStarted = true;
    makeIndex();
}

void SearchController::makeIndex()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, snapshot = m_session->sharedSnapshot()]() mutable {
        worker->setSnapshot(std::move(snapshot));
    });
}

void SearchController::find(const QString &typed)
{
    const int number = ++m_last;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, typed, number] {
        if (number == m_last) // else a later question is waiting
            worker->find(typed);
    });
}

bool SearchController::showsResults() const { return m_pages->currentPage() == m_page; }

void SearchController::goBack()
{
    if (showsResults() && m_before)
        m_pages->setCurrentWidget(m_before);
}

/// In the languages of the session.
void SearchController::refresh()
{
    if (showsResults())
        find(m_field->text());
}

void SearchController::search(const QString &typed)
{
    provideGlyphs(typed);
    if (typed.trimmed().isEmpty()) {
        goBack();
        return;
    }
    start(); // who types before the window has settled wants an answer too
    find(typed);
}

void SearchController::showFindings(const QString &typed, const Findings &findings)
{
    if (typed != m_field->text())
        return;
    m_page->showFindings(typed, findings, m_session->mode());
    if (!showsResults()) {
        m_before = m_pages->currentPage();
        m_pages->setCurrentWidget(m_page);
    }
}

/// Up, Down, Enter; Escape goes back.
bool SearchController::walkResults(int key)
{
    if (key == Qt::Key_Escape) {
        m_field->clear();
        goBack();
        m_pages->currentPage()->setFocus();
        return true;
    }
    if (!showsResults())
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_page->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_page->openCurrent();
        return true;
    default:
        return false;
    }
}

bool SearchController::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress)
        return walkResults(static_cast<QKeyEvent *>(event)->key());
    return QObject::eventFilter(object, event);
}

} // namespace dte
