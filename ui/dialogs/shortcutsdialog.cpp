// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/widgets/screenfit.h"

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
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QString table = QStringLiteral("<table width=\"100%\" cellpadding=\"3\">");
    for (const QAction *menu : menus)
        table += menuRows(menu);
    table += rows(tr("Chart"),
        {{tr("Next or previous value"), QStringLiteral("→ ←")}, {tr("Next or previous series"), QStringLiteral("↓ ↑")},
            {tr("First or last value"), tr("Home, End")}, {tr("Select nothing"), tr("Esc")},
            {tr("Copy the figure"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
            {tr("Copy the figure to another program"), tr("Drag")},
            {tr("Highlight a series in the legend"), tr("Click")},
            {tr("Hide a series in the legend"), tr("Ctrl+click")}});
    table += rows(tr("Years"),
        {{tr("Move the active end"), tr("← →, Home, End")}, {tr("Other end"), QStringLiteral("↑ ↓")},
            {tr("Move both ends"), tr("Shift+← →, Page Up, Page Down")}});
    table += rows(tr("Outline"), {{tr("Next or previous figure"), QStringLiteral("↓ ↑")}});

    // A document, because its lines wrap: a list would cut off the figures' titles.
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("shortcuts"));
    text->setOpenLinks(false);
    text->setHtml(table + QStringLiteral("</table>"));
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resizeOnScreen(this, {680, 640});
}

QString ShortcutsDialog::menuRows(const QAction *menu) const
{
    Keys keys;
    for (const QAction *action : menu->menu()->actions()) {
        const QString name = withoutMnemonic(action->text());
        if (!action->isSeparator() && !action->menu())
            keys.append({name, action->shortcut().toString(QKeySequence::NativeText)});
        for (const QAction *inner : action->menu() ? action->menu()->actions() : QList<QAction *>())
            keys.append({QStringLiteral("%1: %2").arg(name, withoutMnemonic(inner->text())),
                inner->shortcut().toString(QKeySequence::NativeText)});
    }
    return rows(withoutMnemonic(menu->text()), keys);
}

QString ShortcutsDialog::rows(const QString &title, const Keys &keys) const
{
    QString html = QStringLiteral("<tr><td colspan=\"2\"><b>%1</b></td></tr>").arg(title.toHtmlEscaped());
    for (const auto &[command, shortcut] : keys) {
        html += QStringLiteral("<tr><td>%1</td><td style=\"white-space: nowrap\">%2</td></tr>")
                    .arg(command.toHtmlEscaped(), shortcut.toHtmlEscaped());
    }
    return html;
}

} // namespace dte
