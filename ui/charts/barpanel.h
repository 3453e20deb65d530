// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axislabels.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/panelbuilder.h"
#include "ui/charts/valuescale.h"

namespace dte {

/// Horizontal bars side by side, for categories with long names; the first category is at the top.
class BarPanel final : public PanelBuilder
{
public:
    using PanelBuilder::PanelBuilder;

    QMarginsF prepare(const QSizeF &size) override;
    void build(const QRectF &plot) override;

private:
    double valueX(double value) const;
    QRectF barRect(size_t slot, int index, double to) const;
    void addChartBars();
    void addBar(CellKey key, const QRectF &rect);
    void addMissingBar(CellKey key, const QRectF &slotRect);
    void addTickLabels() const;

    ValueScale m_scale;
    QRectF m_plot;
    LeftLabels m_categories;
    std::unique_ptr<EvidenceItems> m_evidence;
    std::unique_ptr<LabelPlacer> m_labels;
};

} // namespace dte
