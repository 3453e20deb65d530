// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>

#include <utility>
#include <vector>

class QMenu;
class QMenuBar;

namespace dte {

class Page;

/// What must be there for a command to be usable.
enum class Needs {
    Nothing, ///< or something else, which its owner looks after
    Snapshot,
    Figure, ///< the page of the figures is shown
    Picture, ///< the page shown has one to hand out
    Table,
};

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
    QAction *add(QMenu *menu, const char *text, const QKeySequence &keys = {}, Needs needs = Needs::Nothing);
    /// A command that calls \p slot of \p receiver.
    template <typename Receiver, typename Slot>
    QAction *add(
        QMenu *menu, const char *text, const QKeySequence &keys, Needs needs, const Receiver *receiver, Slot slot)
    {
        QAction *action = add(menu, text, keys, needs);
        QObject::connect(action, &QAction::triggered, receiver, slot);
        return action;
    }
    void retranslate() const;
    /// \p page is shown; null without a snapshot.
    void enable(const Page *page) const;

private:
    struct Command
    {
        QAction *action;
        const char *text;
        Needs needs;
    };

    QMenuBar *m_bar;
    std::vector<std::pair<QMenu *, const char *>> m_menus;
    std::vector<Command> m_commands;
};

} // namespace dte
