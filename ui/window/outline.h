// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;

namespace dte {

class CommandMenus;
class OutlineModel;
class OutlineView;
class PageHost;
class Session;
class Thumbnails;

/// The report's sections and figures, beside the pages and as a menu: leads to them, and marks what is shown.
class Outline final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window decides on the look of the thumbnails.
    Outline(Session *session, PageHost *pages, QWidget *window);

    OutlineView *view() const { return m_view; }
    void addTo(CommandMenus *commands, QMenu *menu);
    void retranslate();
    /// Draws the figures anew, unless the first picture is still to come.
    void drawThumbnails();

private:
    void showSnapshot();
    void fillMenu();
    QString commandOf(int figure) const;
    void showFigure();
    void mark();

    Session *m_session;
    PageHost *m_pages;
    OutlineModel *m_model;
    OutlineView *m_view;
    QMenu *m_menu = nullptr;
    QActionGroup *m_figures;
    Thumbnails *m_thumbnails;
};

} // namespace dte
