// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace dte {

/// Every command of the menus with its keys, and the keys of chart and outline, which have no menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p menus: the actions of the menu bar.
    explicit ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);

private:
    void addMenu(const QAction *menu);
    void addKeys(const QString &title, const QList<std::pair<QString, QString>> &keys);

    QTreeWidget *m_list;
};

} // namespace dte
