// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/areas.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

#include <algorithm>

#include "db/view/statequery.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/columnplot.h"

namespace dte {

namespace {

/// Pale if all of it was published elsewhere; else the points alone show the evidence of each value.
Evidence areaEvidence(const ColumnPlot &plot, int series)
{
    const std::vector<CellKey> cells = axisCells(plot.context().state, {series});
    const bool published = std::all_of(cells.begin(), cells.end(), [&](CellKey key) {
        const Cell &cell = plot.context().state.at(key);
        return !cell->value || markOf(cell->evidence) == Evidence::Published;
    });
    return published ? Evidence::Published : Evidence::Printed;
}

SeriesStyle areaStyle(const ColumnPlot &plot, int series)
{
    const SeriesStyle style = plot.context().style(series);
    return plot.context().state.isAllFaded(series) ? plot.context().theme.faded(style) : style;
}

/// One run of years, from \p lower to \p upper (values by slot).
void addArea(const ColumnPlot &plot, int series, size_t firstSlot, const std::vector<double> &lower,
    const std::vector<double> &upper)
{
    if (upper.empty())
        return;
    auto *upperLine = new QLineSeries(plot.chart());
    auto *lowerLine = new QLineSeries(plot.chart());
    QPolygonF outline;
    for (size_t i = 0; i < upper.size(); ++i) {
        upperLine->append(static_cast<double>(firstSlot + i), upper[i]);
        lowerLine->append(static_cast<double>(firstSlot + i), lower[i]);
        outline << QPointF(plot.x(firstSlot + i), plot.y(upper[i]));
    }
    for (size_t i = upper.size(); i-- > 0;)
        outline << QPointF(plot.x(firstSlot + i), plot.y(lower[i]));
    auto *area = new QAreaSeries(upperLine, lowerLine);
    addToChart(plot.chart(), area);
    const SeriesStyle style = areaStyle(plot, series);
    const Evidence evidence = areaEvidence(plot, series);
    area->setBrush(plot.evidence().areaColour(style, evidence));
    area->setPen(QPen(plot.context().theme.background, plot.context().metrics.line()));
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    plot.evidence().decorateArea(path, style, evidence);
}

void addAreaPoint(ColumnPlot &plot, CellKey key, size_t slot, double upper)
{
    const PanelContext &context = plot.context();
    const Observation &observation = *context.state.at(key);
    const QPointF centre(plot.x(slot), plot.y(upper));
    const double reach = 1.5 * context.metrics.point();
    const QPainterPath path
        = plot.evidence().addPoint(centre, PointShape::Circle, context.style(key).colour, observation.evidence);
    context.addValue(key, path, centre - QPointF(0, reach));
    plot.labels().addObstacle(path.boundingRect());
    // The number belongs to the thickness of its area, not to the height of its edge.
    const SeriesStyle style = areaStyle(plot, key.series);
    const QColor fill = plot.evidence().areaColour(style, areaEvidence(plot, key.series));
    const double gap = context.metrics.gap();
    const double side = slot == 0 ? gap : slot + 1 == plot.categories().size() ? -gap : 0;
    const Qt::Alignment across = side > 0 ? Qt::AlignLeft : side < 0 ? Qt::AlignRight : Qt::AlignHCenter;
    const QPointF middle(centre.x() + side, plot.y(upper - observation.value->toDouble() / 2));
    plot.requestNumber(key,
        {{middle, across | Qt::AlignVCenter, context.labelColour(key, context.theme.textOn(fill), fill),
            plot.evidence().isPatterned(style, Evidence::Published) ? fill : QColor(), {}}});
}

} // namespace

void addAreas(ColumnPlot &plot, const std::vector<int> &series)
{
    const FigureState &state = plot.context().state;
    const std::vector<int> &categories = plot.categories();
    std::vector<double> base(categories.size(), 0);
    for (const int each : series) {
        std::vector<double> lower;
        std::vector<double> upper;
        for (size_t slot = 0; slot <= categories.size(); ++slot) {
            const Cell *cell = slot < categories.size() ? &state.at({each, categories[slot]}) : nullptr;
            if (!cell || !*cell || !(*cell)->value) {
                addArea(plot, each, slot - upper.size(), lower, upper); // a gap ends the run
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
    std::vector<double> top(categories.size(), 0);
    for (const int each : series) {
        for (size_t slot = 0; slot < categories.size(); ++slot) {
            const CellKey key{each, categories[slot]};
            const Cell &cell = state.at(key);
            if (!cell || !cell->value)
                continue;
            top[slot] += cell->value->toDouble();
            addAreaPoint(plot, key, slot, top[slot]);
        }
    }
}

} // namespace dte
