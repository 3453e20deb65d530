// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

#include <vector>

#include "db/model/datatable.h"

namespace dte {

class FigureView;

/// The chart for screen readers: a chart whose children are its marks in reading order, each with its value in words as
/// its name. Qt Charts itself tells nothing. Made only when somebody asks.
class FigureAccessible final : public QAccessibleWidget
{
public:
    explicit FigureAccessible(FigureView *view);
    ~FigureAccessible() override;
    Q_DISABLE_COPY_MOVE(FigureAccessible)

    /// Lets Qt ask for it; may be called any number of times.
    static void install();
    /// Tell assistive programs, if there are any, of a new scene, or of the mark that is selected now.
    static void announceScene(FigureView *view);
    static void announceSelection(FigureView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    FigureView *view() const;
    void refresh() const;

    // Children are made on demand. Those of the scene before live on, invalid, as a program may still hold one.
    mutable quint64 m_generation = 0;
    mutable std::vector<QAccessible::Id> m_children;
    mutable std::vector<QAccessible::Id> m_former;
};

} // namespace dte
