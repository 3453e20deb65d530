// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>

#include "db/search/searchindex.h"

class QMenu;
class QToolBar;

namespace dte {

class CommandMenus;
class Dialogs;
class Page;
class PageHost;
class SearchField;
class SearchPage;
class SearchWorker;
class Session;

/// Searches the session's snapshot in a thread of its own, so that typing never waits, and shows what was found on a
/// page of its own; from the field the keyboard walks it. Of several questions in a row only the last one is answered.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    SearchController(Session *session, PageHost *pages, Dialogs *dialogs);
    ~SearchController() override;
    Q_DISABLE_COPY_MOVE(SearchController)

    void addTo(CommandMenus *commands, QMenu *menu);
    void addTo(QToolBar *bar);
    /// Makes the index, once the window has shown its first picture, which does not need it; questions wait for it.
    void start();
    SearchField *field() const { return m_field; }
    SearchPage *page() const { return m_page; }

private:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool showsResults() const;
    void goBack();
    bool walkResults(int key);
    void makeIndex();
    void refresh();
    void search(const QString &typed);
    void find(const QString &typed);
    void showFindings(const QString &typed, const dte::Findings &findings);

    Session *m_session;
    PageHost *m_pages;
    SearchField *m_field;
    SearchPage *m_page;
    Page *m_before = nullptr; ///< the page to come back to
    bool m_hasStarted = false;
    QThread m_thread;
    SearchWorker *m_worker; ///< lives in the thread, if there is one
    std::atomic<int> m_last = 0; ///< number of the last question
};

} // namespace dte
