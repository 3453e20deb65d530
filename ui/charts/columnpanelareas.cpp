// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked areas of a column panel.
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

#include "ui/charts/columnpanel.h"

namespace dte {

void ColumnPanel::addAreas(QChart *chart)
{
    std::vector<double> base(m_categories.size(), 0);
    for (const int series : context().series()) {
        if (context().seriesAt(series).mark != Mark::Area)
            continue;
        std::vector<double> lower;
        std::vector<double> upper;
        for (size_t slot = 0; slot <= m_categories.size(); ++slot) {
            const Cell *cell = slot < m_categories.size() ? &context().state.at({series, m_categories[slot]}) : nullptr;
            if (!cell || !*cell || !(*cell)->value) {
                addArea(chart, series, slot - upper.size(), lower, upper); // a gap ends the run
                lower.clear();
                upper.clear();
                continue;
            }
            lower.push_back(base[slot]);
            base[slot] += (*cell)->value->toDouble();
            upper.push_back(base[slot]);
        }
    }
    // On top of all areas, or the next one would cover half of a point.
    std::vector<double> top(m_categories.size(), 0);
    for (const int series : context().series()) {
        for (size_t slot = 0; slot < m_categories.size(); ++slot) {
            const CellKey key{series, m_categories[slot]};
            const Cell &cell = context().state.at(key);
            if (context().seriesAt(series).mark != Mark::Area || !cell || !cell->value)
                continue;
            top[slot] += cell->value->toDouble();
            addAreaPoint(key, slot, top[slot]);
        }
    }
}

/// Pale if all of it was published elsewhere; else the points alone show the evidence of each value.
Evidence ColumnPanel::areaEvidence(int series) const
{
    const bool published = std::all_of(m_categories.begin(), m_categories.end(), [&](int category) {
        const Cell &cell = context().state.at({series, category});
        return !cell || !cell->value || markOf(cell->evidence) == Evidence::Published;
    });
    return published ? Evidence::Published : Evidence::Printed;
}

SeriesStyle ColumnPanel::areaStyle(int series) const
{
    const SeriesStyle style = context().style(series);
    return context().state.isAllFaded(series) ? context().theme.faded(style) : style;
}

void ColumnPanel::addArea(
    QChart *chart, int series, size_t firstSlot, const std::vector<double> &lower, const std::vector<double> &upper)
{
    if (upper.empty())
        return;
    auto *upperLine = new QLineSeries(chart);
    auto *lowerLine = new QLineSeries(chart);
    QPolygonF outline;
    for (size_t i = 0; i < upper.size(); ++i) {
        upperLine->append(static_cast<double>(firstSlot + i), upper[i]);
        lowerLine->append(static_cast<double>(firstSlot + i), lower[i]);
        outline << QPointF(categoryX(firstSlot + i), valueY(upper[i]));
    }
    for (size_t i = upper.size(); i-- > 0;)
        outline << QPointF(categoryX(firstSlot + i), valueY(lower[i]));
    auto *area = new QAreaSeries(upperLine, lowerLine);
    chart->addSeries(area);
    area->attachAxis(m_categoryAxis);
    area->attachAxis(m_valueAxis);
    const SeriesStyle style = areaStyle(series);
    const Evidence evidence = areaEvidence(series);
    area->setBrush(m_evidence->areaColour(style, evidence));
    area->setPen(QPen(context().theme.background, context().metrics.line()));
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    m_evidence->decorateArea(path, style, evidence);
}

void ColumnPanel::addAreaPoint(CellKey key, size_t slot, double upper)
{
    const Observation &observation = *context().state.at(key);
    const QPointF centre(categoryX(slot), valueY(upper));
    const double reach = 1.5 * context().metrics.point();
    const QPainterPath path
        = m_evidence->addPoint(centre, PointShape::Circle, context().style(key).colour, observation.evidence);
    addMark(key, path, centre - QPointF(0, reach));
    m_labels->addObstacle(path.boundingRect());
    // The number belongs to the thickness of its area, not to the height of its edge.
    const SeriesStyle style = areaStyle(key.series);
    const Evidence evidence = areaEvidence(key.series);
    const QColor fill = m_evidence->areaColour(style, evidence);
    const double gap = context().metrics.gap();
    const double side = slot == 0 ? gap : slot + 1 == m_categories.size() ? -gap : 0;
    const Qt::Alignment across = side > 0 ? Qt::AlignLeft : side < 0 ? Qt::AlignRight : Qt::AlignHCenter;
    const QPointF middle(centre.x() + side, valueY(upper - observation.value->toDouble() / 2));
    requestLabel(key,
        {{middle, across | Qt::AlignVCenter, context().labelColour(key, context().theme.textOn(fill), fill),
            m_evidence->isPatterned(style, Evidence::Published) ? fill : QColor(), {}}});
}

} // namespace dte
