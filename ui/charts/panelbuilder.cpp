// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelbuilder.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include "ui/charts/barpanel.h"
#include "ui/charts/columnpanel.h"
#include "ui/charts/ringpanel.h"

namespace dte {

SeriesStyle PanelContext::style(int series) const
{
    const SeriesStyle own = theme.style(seriesAt(series).role);
    return state.isGreyed(series) ? theme.greyed(own) : own;
}

SeriesStyle PanelContext::style(CellKey key) const
{
    const SeriesStyle ofSeries = style(key.series);
    return state.isFaded(key) ? theme.faded(ofSeries) : ofSeries;
}

QColor PanelContext::labelColour(CellKey key, const QColor &colour, const QColor &under) const
{
    return state.isFaded(key) ? theme.subdued(colour, under) : colour;
}

QColor PanelContext::missingColour(CellKey key) const
{
    const SeriesStyle plain{theme.mutedText, theme.mutedText, {}, {}, {}};
    return state.isFaded(key) ? theme.faded(plain).colour : plain.colour;
}

Extent PanelContext::extent() const
{
    Extent extent = panelExtent(state, panel);
    extent.unite(extents.value(unit().id));
    return extent;
}

QChart *PanelBuilder::addChart(const QRectF &plot) const
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setTitleFont(m_context.metrics.font(m_context.metrics.labelText())); // else the system's gives its size
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setPos(0, 0);
    chart->resize(m_context.sceneSize);
    chart->setPlotArea(plot);
    m_context.scene->addItem(chart);
    return chart;
}

QValueAxis *PanelBuilder::addBareAxis(QChart *chart, Qt::Alignment edge, double minimum, double maximum)
{
    auto *axis = new QValueAxis;
    axis->setRange(minimum, maximum);
    axis->setTickCount(2); // Qt Charts lays out the labels of hidden ticks too, and that takes long
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setTitleVisible(false); // an empty one is painted too
    chart->addAxis(axis, edge);
    return axis;
}

/// By Qt Charts' colour for selected bars: a set has one brush.
void PanelBuilder::fadeBars(QBarSet *set, int series, const std::vector<int> &categories) const
{
    for (size_t i = 0; i < categories.size(); ++i) {
        const CellKey key{series, categories[i]};
        if (!m_context.state.at(key) || !m_context.state.isFaded(key))
            continue;
        set->setSelectedColor(m_context.style(key).fill);
        set->selectBar(static_cast<int>(i));
    }
}

void PanelBuilder::addMark(CellKey key, const QPainterPath &outline, const QPointF &anchor) const
{
    m_context.marks->push_back({key, outline, anchor});
}

void PanelBuilder::addBand(int category, const QRectF &rect) const { m_context.bands->push_back({category, rect}); }

QString PanelBuilder::label(CellKey key) const
{
    return grouped(inUnit(*m_context.state.at(key)->value, m_context.unit(), m_context.units().first));
}

std::unique_ptr<PanelBuilder> makePanelBuilder(const PanelContext &context)
{
    switch (context.state.spec.panelAt(context.panel).kind) {
    case PanelKind::GroupedBars:
        return std::make_unique<BarPanel>(context);
    case PanelKind::Ring:
        return std::make_unique<RingPanel>(context);
    case PanelKind::StackedColumns:
    case PanelKind::GroupedColumns:
    case PanelKind::Lines:
    case PanelKind::Areas:
        break;
    }
    return std::make_unique<ColumnPanel>(context);
}

} // namespace dte
