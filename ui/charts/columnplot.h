// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/evidenceitems.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/panelcontext.h"
#include "ui/charts/valuescale.h"

class QChart;

namespace dte {

/// What the columns, areas, lines and points of a panel share: the place of categories and values, the chart with its
/// axes, and the labels. References outlive it.
class ColumnPlot final
{
public:
    /// Draws grid and base line.
    ColumnPlot(const PanelContext &context, const ValueScale &scale, const QRectF &rect);

    const PanelContext &context() const { return m_context; }
    const std::vector<int> &categories() const { return m_categories; }
    const PanelTraits &traits() const { return m_traits; }
    QChart *chart() const { return m_chart; }
    const EvidenceItems &evidence() const { return m_evidence; }
    LabelPlacer &labels() { return m_labels; }

    double width() const { return m_rect.width(); }
    double slotWidth() const { return m_rect.width() / static_cast<double>(m_categories.size()); }
    /// Middle of the category at \p slot.
    double x(size_t slot) const
    {
        const auto count = static_cast<double>(m_categories.size());
        return m_rect.left() + m_rect.width() * (static_cast<double>(slot) + 0.5) / count;
    }
    double y(double value) const { return m_rect.bottom() - m_rect.height() * m_scale.position(value); }
    /// Of the value of \p key, at \p slot.
    QPointF point(CellKey key, size_t slot) const { return {x(slot), y(m_context.state.at(key)->value->toDouble())}; }
    /// Places nothing in a sketch, which has no labels.
    void requestNumber(CellKey key, std::vector<LabelCandidate> candidates);

private:
    const PanelContext &m_context;
    ValueScale m_scale;
    QRectF m_rect;
    std::vector<int> m_categories;
    PanelTraits m_traits;
    EvidenceItems m_evidence;
    LabelPlacer m_labels;
    QChart *m_chart; ///< the scene's
};

} // namespace dte
