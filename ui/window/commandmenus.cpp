// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandmenus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace dte {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("dte::MainWindow", text); }

} // namespace

QMenu *CommandMenus::addMenu(const char *title)
{
    QMenu *menu = m_bar->addMenu(QString());
    m_menus.emplace_back(menu, title);
    return menu;
}

QMenu *CommandMenus::addMenu(QMenu *parent, const char *title)
{
    QMenu *menu = parent->addMenu(QString());
    m_menus.emplace_back(menu, title);
    return menu;
}

QAction *CommandMenus::add(QMenu *menu, const char *text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(shortcut);
    m_actions.emplace_back(action, text);
    return action;
}

void CommandMenus::retranslate() const
{
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(translated(title));
    for (const auto &[action, source] : m_actions) {
        const QString text = translated(source);
        action->setText(text);
        action->setIconText(text);
    }
}

} // namespace dte
