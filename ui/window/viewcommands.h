// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace dte {

class CommandMenus;
class Dialogs;
class Session;
class ViewPanel;

/// The commands that change how the figure is looked at: undo, copy and paste of views, years, comparison, style, size
/// of text.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of its dialogs, and its palette decides on the colours.
    ViewCommands(Session *session, ViewPanel *panel, Dialogs *dialogs, QWidget *window);

    void addUndoTo(CommandMenus *menus, QMenu *edit);
    void addCopyTo(CommandMenus *menus, QMenu *edit);
    void addTo(CommandMenus *menus, QMenu *view);
    /// For the series of the selected value.
    QList<QAction *> seriesCommands() const { return m_seriesCommands; }

signals:
    /// A view is on the clipboard.
    void copied();

private:
    void addRangesTo(CommandMenus *menus, QMenu *view);
    void addSeriesTo(CommandMenus *menus, QMenu *view);
    void addComparisonTo(CommandMenus *menus, QMenu *view);
    void addStylesTo(CommandMenus *menus, QMenu *view);
    void addTextSizesTo(CommandMenus *menus, QMenu *view);
    void scaleText(int step);
    void copyView();
    void pasteView();

    Session *m_session;
    ViewPanel *m_panel;
    Dialogs *m_dialogs;
    QWidget *m_window;
    QList<QAction *> m_seriesCommands;
};

} // namespace dte
