// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartparts.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace dte {

namespace {

/// Gives the bars that step back the colour for that, by Qt Charts' colour for selected bars: a set has one brush.
void fadeBars(const PanelContext &context, QBarSet *set, int series, const std::vector<int> &categories)
{
    for (size_t i = 0; i < categories.size(); ++i) {
        const CellKey key{series, categories[i]};
        if (!context.state.at(key) || !context.state.isFaded(key))
            continue;
        set->setSelectedColor(context.style(key).fill);
        set->selectBar(static_cast<int>(i));
    }
}

} // namespace

QChart *addChart(const PanelContext &context, const QRectF &plot)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setTitleFont(context.metrics.font(context.metrics.labelText())); // else the system's gives its size
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setPos(0, 0);
    chart->resize(context.sceneSize);
    chart->setPlotArea(plot);
    context.scene->addItem(chart);
    return chart;
}

void addBareAxis(QChart *chart, Qt::Alignment edge, double minimum, double maximum)
{
    auto *axis = new QValueAxis;
    axis->setRange(minimum, maximum);
    axis->setTickCount(2); // Qt Charts lays out the labels of hidden ticks too, and that takes long
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setTitleVisible(false); // an empty one is painted too
    chart->addAxis(axis, edge);
}

void addToChart(QChart *chart, QAbstractSeries *series)
{
    chart->addSeries(series);
    for (QAbstractAxis *axis : chart->axes())
        series->attachAxis(axis);
}

void addBarSets(const PanelContext &context, QChart *chart, QAbstractBarSeries *bars, const std::vector<int> &series,
    const std::vector<int> &categories)
{
    for (const int each : series) {
        auto *set = new QBarSet(context.seriesAt(each).id);
        // A missing value takes its place as 0, which draws nothing: Qt Charts drops NaN and shifts the rest.
        for (const int category : categories) {
            const Cell &cell = context.state.at({each, category});
            set->append(cell && cell->value ? cell->value->toDouble() : 0.0);
        }
        bars->append(set);
    }
    addToChart(chart, bars);
    // After addToChart(), which lets the chart's theme colour the sets.
    for (size_t i = 0; i < series.size(); ++i) {
        QBarSet *set = bars->barSets().at(static_cast<int>(i));
        set->setBrush(context.style(series[i]).fill);
        set->setPen(Qt::NoPen);
        fadeBars(context, set, series[i], categories);
    }
}

} // namespace dte
