// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <vector>

#include "db/search/hit.h"
#include "ui/pages/subject.h"

namespace dte {

class Session;

/// What the window can show in its middle. It asks the page for all that depends on what is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Fills the page again, in the label mode of the session; not needed where it follows the session itself.
    virtual void reload() { }
    /// Shows what \p hit is, if it belongs on this page.
    virtual void showHit(const Hit &) { }
    /// Where the keyboard starts; null: where it is, or was when the page was left.
    virtual QWidget *firstControl() const { return nullptr; }
    /// What the keyboard can go to, pane by pane.
    virtual QList<QWidget *> panes() const = 0;
    /// What the page shows alone; empty: all of the report.
    virtual QString sectionId() const { return {}; }
    /// What there is to hand out; none: nothing of that kind.
    virtual std::optional<Subject> subject(HandoutKind) const { return std::nullopt; }

    /// Whether what concerns the figure of the session concerns this page.
    bool showsFigure() const
    {
        const auto shown = subject(HandoutKind::Picture);
        return shown && std::holds_alternative<ShownFigure>(*shown);
    }

signals:
    /// The user wants to see it.
    void opened(const dte::Hit &hit);
    /// It shows something else, so that other commands may apply.
    void changed();
};

/// One page of the window, which knows them from pageKinds() only.
struct PageKind
{
    const QMetaObject *type; ///< what it is known by
    const char *title; ///< of the command that shows it; source text of MainWindow
    QKeySequence keys;
    std::vector<HitKind> hits; ///< what it shows of what is found
    Page *(*make)(Session *session);
};

/// In the order of the menu.
const std::vector<PageKind> &pageKinds();

} // namespace dte
