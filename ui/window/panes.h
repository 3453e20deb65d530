// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QAction;
class QMenu;

namespace dte {

class CommandMenus;
class PageHost;
class ViewPanel;

/// Outline, page and view panel side by side. The panel is there for the figures only, and can be put away.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    Panes(QWidget *outline, PageHost *pages, ViewPanel *viewPanel);

    void addTo(CommandMenus *commands, QMenu *view);

private:
    void showPanel();
    void focusNext();

    QWidget *m_outline;
    PageHost *m_pages;
    ViewPanel *m_viewPanel;
    QAction *m_panelAction = nullptr;
    bool m_isPanelWanted = true;
};

} // namespace dte
