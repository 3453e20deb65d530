// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commandmenus.h"

#include <QCoreApplication>
#include <QMenuBar>

#include "ui/pages/page.h"

namespace dte {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("dte::MainWindow", text); }

bool areMet(Needs needs, const Page *page)
{
    switch (needs) {
    case Needs::Nothing:
    case Needs::Snapshot:
        return page != nullptr;
    case Needs::Figure:
        return page && page->showsFigure();
    case Needs::Picture:
        return page && page->subject(HandoutKind::Picture);
    case Needs::Table:
        break;
    }
    return page && page->subject(HandoutKind::Table);
}

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

QAction *CommandMenus::add(QMenu *menu, const char *text, const QKeySequence &keys, Needs needs)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(keys);
    m_commands.push_back({action, text, needs});
    return action;
}

void CommandMenus::retranslate() const
{
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(translated(title));
    for (const Command &command : m_commands) {
        const QString text = translated(command.text);
        command.action->setText(text);
        command.action->setIconText(text);
    }
}

void CommandMenus::enable(const Page *page) const
{
    for (const Command &command : m_commands) {
        if (command.needs != Needs::Nothing)
            command.action->setEnabled(areMet(command.needs, page));
    }
}

} // namespace dte
