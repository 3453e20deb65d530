// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace dte {

/// Every command of the menus with its keys, and the keys of chart and outline, which have no menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \p menus: the actions of the menu bar.
    explicit ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);

private:
    using Keys = QList<std::pair<QString, QString>>; ///< command, keys

    QString menuRows(const QAction *menu) const;
    QString rows(const QString &title, const Keys &keys) const;
};

} // namespace dte
