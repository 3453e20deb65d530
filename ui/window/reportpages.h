// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <vector>

#include "db/search/searchindex.h"
#include "ui/window/commandmenus.h"

class QAction;
class QLineEdit;
class QStackedWidget;
class QToolBar;

namespace dte {

class AuditPage;
class ConceptsPage;
class Dialogs;
class KeyFiguresPage;
class ReportPage;
class SearchController;
class SearchPage;
class Session;

/// What the report holds besides its figures: the pages Key figures, Concepts and Audit, made when they are first
/// shown, and the search over all of it.
class ReportPages final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p figures is the page to come back to, and the last on \p stack.
    ReportPages(Session *session, Dialogs *dialogs, QStackedWidget *stack, QWidget *figures);
    ~ReportPages() override;
    Q_DISABLE_COPY_MOVE(ReportPages)

    void addTo(CommandMenus *commands, QMenu *menu);
    void addSearchTo(QToolBar *bar);
    /// Usable only with a snapshot.
    const std::vector<QAction *> &commands() const { return m_commands; }
    /// Once the window has shown its first picture: nothing of this is needed before.
    void start();
    void retranslate();

    /// Null while the figures are shown.
    ReportPage *currentPage() const;
    QLineEdit *searchField() const { return m_field; }
    SearchPage *searchPage() const { return m_searchPage; }
    /// Made when first asked for.
    KeyFiguresPage *keyFigures();
    ConceptsPage *concepts();
    AuditPage *audit();

    /// Brings one of the pages to the front.
    void show(ReportPage *page);

public slots:
    /// Shows what \p hit is, on whatever page.
    void open(const dte::Hit &hit);
    void showFigures();

signals:
    /// Another page is shown, or other records on it.
    void pageChanged();

private:
    void refresh(ReportPage *page);
    void reload();
    void openFigure(const Hit &hit);
    void search(const QString &typed);
    void showFindings(const QString &typed, const dte::Findings &findings);
    bool eventFilter(QObject *object, QEvent *event) override;
    bool walkResults(int key);
    void fitPlaceholder();
    void fitField();

    Session *m_session;
    Dialogs *m_dialogs;
    QStackedWidget *m_stack;
    QWidget *m_figures;
    QWidget *m_before = nullptr; ///< the page to come back to from the search
    SearchController *m_search;
    SearchPage *m_searchPage;
    QLineEdit *m_field;
    KeyFiguresPage *m_keyFigures = nullptr;
    ConceptsPage *m_concepts = nullptr;
    AuditPage *m_audit = nullptr;
    QSet<ReportPage *> m_stale; ///< hidden pages that have missed a change
    bool m_hasStarted = false;
    std::vector<QAction *> m_commands;
};

} // namespace dte
