// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/evidenceitems.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/panelbuilder.h"
#include "ui/charts/textitem.h"
#include "ui/charts/valuescale.h"

class QAbstractBarSeries;
class QValueAxis;

namespace dte {

/// Columns (stacked or side by side), lines and single points over categories from left to right.
class ColumnPanel final : public PanelBuilder
{
public:
    using PanelBuilder::PanelBuilder;

    QMarginsF prepare(const QSizeF &size) override;
    void build(const QRectF &plot) override;

private:
    bool isStacked() const;
    double categoryX(size_t slot) const;
    double valueY(double value) const;
    QRectF columnRect(size_t slot, int index, int count, double from, double to) const;

    void addAxes(QChart *chart);
    void addTickLabels() const;
    void addCategoryLabels() const;
    void addColumns(QChart *chart);
    void addColumn(CellKey key, const QRectF &rect);
    void addMissingColumn(CellKey key, const QRectF &slotRect);
    bool hasAreas() const;
    void addAreas(QChart *chart);
    Evidence areaEvidence(int series) const;
    SeriesStyle areaStyle(int series) const;
    /// One run of years of a stacked area, from \p lower to \p upper (values by slot).
    void addArea(QChart *chart, int series, size_t firstSlot, const std::vector<double> &lower,
        const std::vector<double> &upper);
    void addAreaPoint(CellKey key, size_t slot, double upper);
    void addLine(QChart *chart, int series);
    bool isDense() const;
    void addDenseLine(int series, const QPen &pen);
    void addPoints(int series);
    void addPointBound(CellKey key, double x);
    void requestLabel(CellKey key, std::vector<LabelCandidate> candidates);

    ValueScale m_scale;
    QRectF m_plot;
    std::vector<int> m_categories;
    std::vector<int> m_columns; ///< series drawn as columns
    QValueAxis *m_valueAxis = nullptr; ///< the chart's
    QValueAxis *m_categoryAxis = nullptr; ///< the chart's
    std::unique_ptr<EvidenceItems> m_evidence;
    std::unique_ptr<LabelPlacer> m_labels;
};

} // namespace dte
