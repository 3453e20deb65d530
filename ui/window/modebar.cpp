// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/modebar.h"

#include <QActionGroup>
#include <QMenu>

namespace dte {

ModeBar::ModeBar()
    : m_modes(new QActionGroup(this))
{
    setObjectName(QStringLiteral("labelModes"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    const struct
    {
        LabelMode mode;
        const char *text;
        const char *button;
        Qt::Key key;
    } modes[]
        = {{LabelMode::Chinese, "中文(&Z)", "中文", Qt::Key_1}, {LabelMode::English, "&English", "English", Qt::Key_2},
            {LabelMode::Both, "双语 &Bilingual", "双语 Bilingual", Qt::Key_3}};
    for (const auto &entry : modes) {
        // The names of languages are not translated: who cannot read the others must find their own.
        QAction *action = addAction(QString::fromUtf8(entry.text));
        action->setIconText(QString::fromUtf8(entry.button));
        action->setShortcut(QKeySequence(Qt::CTRL | entry.key));
        action->setCheckable(true);
        action->setData(toId(entry.mode));
        m_modes->addAction(action);
        // Not triggered(), which assistive programs that toggle a button do not cause.
        connect(action, &QAction::toggled, this, [this, mode = entry.mode](bool on) {
            if (on)
                emit chosen(mode);
        });
    }
}

void ModeBar::addTo(QMenu *view) const { view->addActions(m_modes->actions()); }

void ModeBar::setMode(LabelMode mode)
{
    for (QAction *action : m_modes->actions())
        action->setChecked(action->data().toString() == toId(mode));
}

void ModeBar::retranslate()
{
    setWindowTitle(tr("Label language"));
    setAccessibleName(tr("Label language"));
}

} // namespace dte
