// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

#include "ui/pages/commandmenus.h"
#include "ui/widgets/viewpanel.h"
#include "ui/window/pagehost.h"

namespace dte {

Panes::Panes(QWidget *outline, PageHost *pages, ViewPanel *viewPanel)
    : QSplitter(Qt::Horizontal)
    , m_outline(outline)
    , m_pages(pages)
    , m_viewPanel(viewPanel)
{
    addWidget(m_outline);
    addWidget(m_pages);
    addWidget(m_viewPanel);
    m_viewPanel->setObjectName(QStringLiteral("viewPanel"));
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setSizes({220, 840, 220});
    setChildrenCollapsible(false);
}

void Panes::addTo(CommandMenus *commands, QMenu *view)
{
    m_panelAction = commands->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "View Pane&l"), QKeySequence(Qt::Key_F4));
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(true);
    connect(m_panelAction, &QAction::toggled, this, &Panes::showPanel);
    connect(m_pages, &PageHost::pageChanged, this, &Panes::showPanel);
    commands->add(view, QT_TRANSLATE_NOOP("dte::MainWindow", "Next &Pane"), QKeySequence(Qt::Key_F6), Needs::Nothing,
        this, &Panes::focusNext);
}

void Panes::showPanel()
{
    const bool isWanted = m_pages->currentPage()->showsFigure() && m_panelAction->isChecked();
    if (isWanted != std::exchange(m_isPanelWanted, isWanted))
        m_viewPanel->setVisible(isWanted);
}

void Panes::focusNext()
{
    QList<QWidget *> panes{m_outline};
    panes << m_pages->currentPage()->panes();
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

} // namespace dte
