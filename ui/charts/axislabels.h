// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/panelcontext.h"
#include "ui/charts/valuescale.h"

namespace dte {

/// How category labels fit left of a plot.
struct LeftLabels
{
    double textSize = 0;
    double wrapWidth = 0;
    double width = 0; ///< with the gap
    int every = 1; ///< 1: every category is named; k: the last and every k-th before, where there is no room for more
    double overhang = 0; ///< how far the first and the last may stick out of the plot
};

/// The axis labels that Qt Charts would shorten, rotate or hide.
class AxisLabels final
{
public:
    explicit AxisLabels(const PanelContext &context)
        : m_context(context)
    {
    }

    /// How many tick labels an axis of \p length has room for, 2 to 7.
    int maxTicks(double length) const;
    /// Room that the tick labels take beside the plot, with the gap.
    double tickWidth(const ValueScale &scale, UnitSide side) const;
    double tickHeight() const;
    /// Room below the plot for category labels of at most \p width each, with the gap.
    double categoryHeight(double width) const;
    /// Text size and width at which the category labels fit left of a plot; \p size is the width of the
    /// panel and the height of the plot.
    LeftLabels fitLeft(const QSizeF &size) const;

    /// Tick labels at one edge of \p plot: left or right of a vertical axis, above or below a horizontal one, there at
    /// least \p distance away.
    void addValueLabels(
        const ValueScale &scale, UnitSide side, Qt::Alignment edge, const QRectF &plot, double distance = 0) const;
    /// Below the plot, one a category, wrapped; every second, third, ... only where years have no room.
    void addCategoryLabels(const QRectF &plot) const;
    /// Left of the plot, from top to bottom.
    void addCategoryLabelsLeft(const QRectF &plot, const LeftLabels &labels) const;
    /// Light lines across \p plot at the ticks; \p lines is the direction of the lines.
    void addGrid(const ValueScale &scale, Qt::Orientation lines, const QRectF &plot) const;

private:
    QString categoryText(int category) const;
    /// Tick labels in the order of the ticks, all with the same fraction digits, as few as they need.
    QStringList tickTexts(const ValueScale &scale, UnitSide side) const;
    QFont font() const;

    const PanelContext &m_context;
};

} // namespace dte
