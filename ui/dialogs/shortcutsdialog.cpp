// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dte {

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&\\w\\)"));
    static const QRegularExpression single(QStringLiteral("&(.)"));
    text.remove(inBrackets);
    text.replace(single, QStringLiteral("\\1"));
    text.remove(QStringLiteral("..."));
    return text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    for (const QAction *menu : menus)
        addMenu(menu);
    addKeys(tr("Chart"),
        {{tr("Next or previous value"), QStringLiteral("→ ←")}, {tr("Next or previous series"), QStringLiteral("↓ ↑")},
            {tr("First or last value"), tr("Home, End")}, {tr("Select nothing"), tr("Esc")}});
    addKeys(tr("Outline"), {{tr("Next or previous figure"), QStringLiteral("↓ ↑")}});
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(680, 620);
}

void ShortcutsDialog::addMenu(const QAction *menu)
{
    QList<std::pair<QString, QString>> keys;
    for (const QAction *action : menu->menu()->actions()) {
        if (!action->isSeparator())
            keys.append({withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    addKeys(withoutMnemonic(menu->text()), keys);
}

void ShortcutsDialog::addKeys(const QString &title, const QList<std::pair<QString, QString>> &keys)
{
    auto *parent = new QTreeWidgetItem(m_list, {title});
    QFont bold = m_list->font();
    bold.setBold(true);
    parent->setFont(0, bold);
    for (const auto &[command, shortcut] : keys)
        new QTreeWidgetItem(parent, {command, shortcut});
}

} // namespace dte
