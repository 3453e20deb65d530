// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lines.h"

#include <QChart>
#include <QLineSeries>

#include "db/words/figurewords.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/columnplot.h"
#include "ui/charts/lineitem.h"
#include "ui/charts/stacking.h"

namespace dte {

namespace {

/// A slot has no room for a point.
bool isDense(const ColumnPlot &plot)
{
    return plot.width() < 2.4 * plot.context().metrics.point() * static_cast<double>(plot.categories().size());
}

void addSparseLine(ColumnPlot &plot, int series, const QPen &pen)
{
    QLineSeries *run = nullptr;
    QPointF last;
    for (size_t slot = 0; slot < plot.categories().size(); ++slot) {
        const CellKey key{series, plot.categories()[slot]};
        const Cell &cell = plot.context().state.at(key);
        if (!cell || !cell->value) {
            run = nullptr; // a gap: the next value starts a line of its own
            continue;
        }
        const QPointF point = plot.point(key, slot);
        if (!run) {
            run = new QLineSeries;
            addToChart(plot.chart(), run);
            run->setPen(pen);
        } else {
            plot.labels().addLine(QLineF(last, point), plot.context().metrics.seriesLine());
        }
        run->append(static_cast<double>(slot), cell->value->toDouble());
        last = point;
    }
}

void addDenseLine(const ColumnPlot &plot, int series, const QPen &pen)
{
    const PanelContext &context = plot.context();
    std::vector<QPointF> run;
    const auto endRun = [&] {
        if (run.empty())
            return;
        auto *line = new LineItem(std::move(run), pen);
        line->setZValue(LineZ);
        context.scene->addItem(line);
        run = {};
    };
    for (size_t slot = 0; slot < plot.categories().size(); ++slot) {
        const CellKey key{series, plot.categories()[slot]};
        const Cell &cell = context.state.at(key);
        if (!cell || !cell->value) {
            endRun();
            continue;
        }
        run.push_back(plot.point(key, slot));
        QPainterPath hit;
        hit.addEllipse(run.back(), context.metrics.point(), context.metrics.point());
        context.addValue(key, hit, run.back());
        context.drawn->labelsLost += context.isFull() ? 1 : 0;
    }
    endRun();
}

void addPoint(ColumnPlot &plot, CellKey key, const QPointF &centre, PointShape shape)
{
    const PanelContext &context = plot.context();
    const double reach = 1.5 * context.metrics.point();
    const double aside = 0.7 * reach; // from a corner of the text to the point
    const QPainterPath path
        = plot.evidence().addPoint(centre, shape, context.style(key).colour, context.state.at(key)->evidence);
    context.addValue(key, path, centre - QPointF(0, reach));
    plot.labels().addObstacle(path.boundingRect());
    const QColor text = context.labelColour(key, context.theme.text, context.theme.background);
    const QColor plate = plot.traits().part == Mark::Area ? context.theme.background : QColor();
    plot.requestNumber(key,
        {{centre - QPointF(0, reach), Qt::AlignHCenter | Qt::AlignBottom, text, plate, {}},
            {centre + QPointF(0, reach), Qt::AlignHCenter | Qt::AlignTop, text, plate, {}},
            {centre + QPointF(reach, 0), Qt::AlignLeft | Qt::AlignVCenter, text, plate, {}},
            {centre - QPointF(reach, 0), Qt::AlignRight | Qt::AlignVCenter, text, plate, {}},
            {centre + QPointF(aside, -aside), Qt::AlignLeft | Qt::AlignBottom, text, plate, {}},
            {centre + QPointF(-aside, -aside), Qt::AlignRight | Qt::AlignBottom, text, plate, {}},
            {centre + QPointF(aside, aside), Qt::AlignLeft | Qt::AlignTop, text, plate, {}},
            {centre + QPointF(-aside, aside), Qt::AlignRight | Qt::AlignTop, text, plate, {}},
            // Points with corners, or another point in the same place.
            {centre + QPointF(reach, -reach), Qt::AlignLeft | Qt::AlignBottom, text, plate, {}},
            {centre + QPointF(-reach, -reach), Qt::AlignRight | Qt::AlignBottom, text, plate, {}},
            {centre + QPointF(reach, reach), Qt::AlignLeft | Qt::AlignTop, text, plate, {}},
            {centre + QPointF(-reach, reach), Qt::AlignRight | Qt::AlignTop, text, plate, {}}});
}

/// Of a point that is missing, what is known of it; a line has its gap there.
void addPointBound(ColumnPlot &plot, CellKey key, double x)
{
    const PanelContext &context = plot.context();
    const Observation &observation = *context.state.at(key);
    const QPointF low(x, plot.y(observation.low->toDouble()));
    const QPointF high(x, plot.y(observation.high.value_or(*observation.low).toDouble()));
    const QPainterPath outline
        = plot.evidence().addWhisker(low, observation.high ? &high : nullptr, Qt::Vertical, context.style(key).colour);
    const QRectF bounds = outline.boundingRect();
    const double gap = context.metrics.gap() / 3;
    context.addValue(key, outline, QPointF(x, bounds.top()));
    plot.labels().addObstacle(bounds);
    if (!context.isFull())
        return;
    const QColor text = context.labelColour(key, context.theme.mutedText, context.theme.background);
    plot.labels().add(
        {boundWords(context.state, key, context.units().first), context.metrics.font(context.metrics.smallText()), 2,
            {{QPointF(x, bounds.top() - gap), Qt::AlignHCenter | Qt::AlignBottom, text, {}, {}},
                {QPointF(x, bounds.bottom() + gap), Qt::AlignHCenter | Qt::AlignTop, text, {}, {}},
                {QPointF(bounds.right() + gap, bounds.center().y()), Qt::AlignLeft | Qt::AlignVCenter, text, {}, {}},
                {QPointF(bounds.left() - gap, bounds.center().y()), Qt::AlignRight | Qt::AlignVCenter, text, {}, {}}}});
}

void addPoints(ColumnPlot &plot, int series, PointShape shape)
{
    for (size_t slot = 0; slot < plot.categories().size(); ++slot) {
        const CellKey key{series, plot.categories()[slot]};
        const Cell &cell = plot.context().state.at(key);
        if (cell && cell->value)
            addPoint(plot, key, plot.point(key, slot), shape);
        else if (cell && cell->low)
            addPointBound(plot, key, plot.x(slot));
    }
}

void addLine(ColumnPlot &plot, int series)
{
    const PanelContext &context = plot.context();
    const SeriesStyle style = context.style(series);
    // A line belongs to all of its values; the points say which of them stand out.
    const QPen pen = plot.evidence().linePen(context.state.isPartlyFaded(series) ? context.theme.faded(style) : style);
    if (isDense(plot))
        addDenseLine(plot, series, pen);
    else
        addSparseLine(plot, series, pen);
}

} // namespace

void addLines(ColumnPlot &plot, const std::vector<int> &series)
{
    for (const int each : series) {
        if (plot.context().seriesAt(each).mark == Mark::Line)
            addLine(plot, each);
        if (!isDense(plot))
            addPoints(plot, each, plot.context().style(each).shape);
    }
}

} // namespace dte
