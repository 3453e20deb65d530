// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace dte {

class CommandMenus;
class Dialogs;
class ExportAllController;
class HandoutCommands;
class PageHost;
class Session;
class Settings;

/// How what is shown leaves the window: by its menus, the menus of the figure, and by dragging.
class HandoutMenu final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of dialogs.
    HandoutMenu(Session *session, Settings *settings, Dialogs *dialogs, PageHost *pages, QWidget *window);

    void addExportsTo(CommandMenus *menus, QMenu *file);
    /// Gives the first one.
    QAction *addCopiesTo(CommandMenus *menus, QMenu *edit);
    HandoutCommands *commands() const { return m_commands; }
    ExportAllController *exportAll() const { return m_exportAll; }

private:
    PageHost *m_pages;
    HandoutCommands *m_commands;
    ExportAllController *m_exportAll;
};

} // namespace dte
