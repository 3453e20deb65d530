// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <utility>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace dte {

/// The menus of the window and their commands, which it can translate again when the language changes. Source texts are
/// those of MainWindow (QT_TR_NOOP).
class CommandMenus final
{
public:
    /// \p bar outlives this and owns the menus, which own their actions.
    explicit CommandMenus(QMenuBar *bar)
        : m_bar(bar)
    {
    }

    QMenu *addMenu(const char *title);
    /// A menu inside \p parent.
    QMenu *addMenu(QMenu *parent, const char *title);
    QAction *add(QMenu *menu, const char *text, const QKeySequence &shortcut = {});
    void retranslate() const;

private:
    QMenuBar *m_bar;
    std::vector<std::pair<QMenu *, const char *>> m_menus;
    std::vector<std::pair<QAction *, const char *>> m_actions;
};

} // namespace dte
