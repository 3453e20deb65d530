// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStackedWidget>

#include <vector>

#include "ui/pages/page.h"

class QMenu;

namespace dte {

class CommandMenus;
class Session;

/// The pages of the window, made when they are first shown; only the one that is shown needs room. It starts with the
/// figures, and comes back to them whenever the session shows another one.
class PageHost final : public QStackedWidget
{
    Q_OBJECT

public:
    /// \p session outlives this.
    explicit PageHost(Session *session);

    QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
    /// A command for each page.
    void addTo(CommandMenus *commands, QMenu *menu);
    /// A page besides those of pageKinds().
    void addPage(Page *page);
    Page *currentPage() const { return static_cast<Page *>(currentWidget()); }
    /// The page of that kind, filled.
    Page *page(const QMetaObject &type);
    template <typename Kind>
    Kind *page()
    {
        return static_cast<Kind *>(page(Kind::staticMetaObject));
    }
    /// Brings one of the pages to the front.
    void showPage(Page *page);

public slots:
    /// Shows what \p hit is, on whatever page.
    void open(const dte::Hit &hit);
    void showFigures();
    /// The figure at \p index, if there is one; also if it is the session's already, but behind another page.
    void showFigure(int index);

signals:
    /// Another page is shown, or something else on it.
    void pageChanged();

private:
    void reload();

    Session *m_session;
    std::vector<Page *> m_pages; ///< by index into pageKinds(); null until they are made
    QSet<Page *> m_stale; ///< hidden pages that have missed a change
};

} // namespace dte
