// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagehost.h"

#include <algorithm>

#include "ui/pages/commandmenus.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"

namespace dte {

PageHost::PageHost(Session *session)
    : m_session(session)
    , m_pages(pageKinds().size())
{
    showFigures();
    connect(m_session, &Session::shownChanged, this, [this](const Shown &before, const Shown &now) {
        if (before.figure != now.figure)
            showFigures();
        if (before.figureId() != now.figureId())
            emit pageChanged();
    });
    connect(m_session, &Session::modeChanged, this, &PageHost::reload);
    connect(m_session, &Session::appearanceChanged, this, &PageHost::reload);
    connect(m_session, &Session::snapshotChanged, this, [this] {
        showFigures();
        reload();
    });
    connect(this, &QStackedWidget::currentChanged, this, &PageHost::pageChanged);
}

void PageHost::addTo(CommandMenus *commands, QMenu *menu)
{
    for (const PageKind &kind : pageKinds())
        commands->add(
            menu, kind.title, kind.keys, Needs::Snapshot, this, [this, &kind] { showPage(page(*kind.type)); });
}

void PageHost::addPage(Page *page)
{
    connect(page, &Page::opened, this, &PageHost::open);
    connect(page, &Page::changed, this, &PageHost::pageChanged);
    addWidget(page);
}

/// Fills a page that is new, or has missed a change while it was hidden.
Page *PageHost::page(const QMetaObject &type)
{
    const auto &kinds = pageKinds();
    const auto kind
        = std::find_if(kinds.begin(), kinds.end(), [&type](const PageKind &each) { return each.type == &type; });
    Page *&page = m_pages[static_cast<size_t>(kind - kinds.begin())];
    const bool isNew = !page;
    if (isNew) {
        page = kind->make(m_session);
        addPage(page);
    }
    if (m_stale.remove(page) || isNew)
        page->reload();
    return page;
}

void PageHost::reload()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i])
            m_stale.insert(m_pages[i]);
        if (m_pages[i] && m_pages[i] == currentWidget())
            page(*pageKinds()[i].type);
    }
}

void PageHost::showPage(Page *page)
{
    setCurrentWidget(page);
    if (QWidget *control = page->firstControl())
        control->setFocus(Qt::OtherFocusReason);
}

void PageHost::showFigures() { showPage(page<FigurePage>()); }

void PageHost::showFigure(int index)
{
    m_session->setFigureIndex(index);
    showFigures();
}

void PageHost::open(const Hit &hit)
{
    for (const PageKind &kind : pageKinds()) {
        if (std::find(kind.hits.begin(), kind.hits.end(), hit.kind) == kind.hits.end())
            continue;
        page(*kind.type)->showHit(hit);
        showPage(page(*kind.type));
    }
}

} // namespace dte
