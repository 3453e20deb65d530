// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnpanel.h"

#include <algorithm>

#include "ui/charts/areas.h"
#include "ui/charts/axislabels.h"
#include "ui/charts/columnplot.h"
#include "ui/charts/columns.h"
#include "ui/charts/lines.h"

namespace dte {

QMarginsF ColumnPanel::prepare(const QSizeF &size)
{
    const AxisLabels labels(context());
    const auto count = static_cast<double>(context().categories().size());
    const double categoryHeight = context().categoryLabels ? labels.categoryHeight(size.width() / count) : 0;
    const double height = std::max(1.0, size.height() - categoryHeight);
    const auto [lowest, highest] = context().extent();
    // Room for one label beyond the tallest value, and a point.
    const double headroom = context().isFull() ? std::min(0.45, 2.3 * context().metrics.labelText() / height) : 0.05;
    m_scale = makeValueScale(lowest, highest, labels.maxTicks(height), headroom);
    if (!context().isFull())
        return {};
    const double edge = context().metrics.labelText() / 2;
    // The topmost tick label may stand half above the plot.
    const double aboveTick
        = m_scale.ticks.empty() ? height : height * (1 - m_scale.position(m_scale.ticks.back().toDouble()));
    const double top = std::max(edge, (labels.tickHeight() - context().metrics.gap()) / 2 - aboveTick);
    return {labels.tickWidth(m_scale, context().units().first), top,
        context().units().second ? labels.tickWidth(m_scale, UnitSide::English) : edge, std::max(edge, categoryHeight)};
}

void ColumnPanel::build(const QRectF &rect)
{
    ColumnPlot plot(context(), m_scale, rect);
    std::vector<int> columns;
    std::vector<int> areas;
    std::vector<int> lines;
    for (const int series : context().series()) {
        const Mark mark = context().seriesAt(series).mark;
        (mark == Mark::Bar ? columns : mark == Mark::Area ? areas : lines).push_back(series);
    }
    addColumns(plot, columns);
    addAreas(plot, areas);
    addLines(plot, lines);
    for (size_t slot = 0; slot < plot.categories().size(); ++slot)
        context().addBand(plot.categories()[slot],
            QRectF(rect.left() + static_cast<double>(slot) * plot.slotWidth(), rect.top(), plot.slotWidth(),
                rect.height()));
    if (!context().isFull())
        return;
    const AxisLabels labels(context());
    labels.addValueLabels(m_scale, context().units().first, Qt::AlignLeft, rect);
    if (context().units().second)
        labels.addValueLabels(m_scale, UnitSide::English, Qt::AlignRight, rect);
    if (context().categoryLabels)
        labels.addCategoryLabels(rect);
    context().drawn->labelsLost += plot.labels().placeAll();
}

} // namespace dte
