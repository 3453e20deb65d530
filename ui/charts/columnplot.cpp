// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnplot.h"

#include <QPen>

#include "ui/charts/axislabels.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/stacking.h"

namespace dte {

ColumnPlot::ColumnPlot(const PanelContext &context, const ValueScale &scale, const QRectF &rect)
    : m_context(context)
    , m_scale(scale)
    , m_rect(rect)
    , m_categories(context.categories())
    , m_traits(dte::traits(context.state.spec.panelAt(context.panel).kind))
    , m_evidence(context.scene, context.theme, context.metrics)
    , m_labels(context.scene, rect.adjusted(0, -context.metrics.labelText() / 2, 0, 0), context.theme.background,
          context.metrics.leastLabelShare())
    , m_chart(addChart(context, rect))
{
    addBareAxis(m_chart, Qt::AlignBottom, -0.5, static_cast<double>(m_categories.size()) - 0.5);
    addBareAxis(m_chart, Qt::AlignLeft, scale.minimum, scale.maximum);
    if (context.isFull())
        AxisLabels(context).addGrid(scale, Qt::Horizontal, rect);
    const QLineF zero(rect.left(), y(0), rect.right(), y(0));
    context.scene->addLine(zero, QPen(context.theme.baseline, context.metrics.line()))->setZValue(ColumnBaselineZ);
    m_labels.addLine(zero, context.metrics.line());
}

void ColumnPlot::requestNumber(CellKey key, std::vector<LabelCandidate> candidates)
{
    if (m_context.isFull())
        m_labels.add(m_context.numberLabel(key, std::move(candidates)));
}

} // namespace dte
