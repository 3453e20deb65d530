// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace dte {

class CommandMenus;
class OutlineModel;
class PageHost;
class Session;

/// The commands that show a figure of the report: each of them, the next and the previous one.
class FigureMenu final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p outline has the figures by the time that another snapshot is told.
    FigureMenu(const Session *session, const OutlineModel *outline, CommandMenus *commands, PageHost *pages);

    void retranslate();

private:
    void rebuild();
    void showFigure();
    QString textOf(int figure) const;

    const Session *m_session;
    const OutlineModel *m_outline;
    PageHost *m_pages;
    QMenu *m_menu;
    QActionGroup *m_figures;
};

} // namespace dte
