// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpanel.h"

#include <QFontMetricsF>
#include <QHorizontalBarSeries>

#include <algorithm>

#include "db/words/figurewords.h"
#include "resources/glyphs.h"
#include "ui/charts/axislabels.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/stacking.h"

namespace dte {

namespace {
constexpr double GroupWidth = 0.74; ///< share of a category that its bars take
} // namespace

QMarginsF BarPanel::prepare(const QSizeF &size)
{
    const auto [lowest, highest] = context().extent();
    double widestLabel = 0;
    const QFontMetricsF metrics(context().metrics.font(context().metrics.smallText(), true));
    for (const CellKey key : context().cells()) {
        if (context().state.at(key)->value)
            widestLabel = std::max(widestLabel, metrics.horizontalAdvance(drawableText(context().number(key))));
    }
    const AxisLabels labels(context());
    if (!context().isFull()) {
        m_scale = makeValueScale(lowest, highest, 2, 0.02);
        return {};
    }
    const double above = context().units().second ? labels.tickHeight() : 0;
    const double below = labels.tickHeight();
    m_categories = labels.fitLeft({size.width(), std::max(1.0, size.height() - above - below)});
    const double left = m_categories.width;
    const double length = std::max(1.0, size.width() - left);
    const double headroom = std::min(0.45, (widestLabel + 2 * context().metrics.gap()) / length);
    m_scale = makeValueScale(lowest, highest, labels.maxTicks(length / 2.5), headroom);
    const double half = labels.tickWidth(m_scale, context().units().first) / 2;
    return {left, above + m_categories.overhang, half, below + m_categories.overhang};
}

void BarPanel::build(const QRectF &plot)
{
    m_plot = plot;
    m_evidence = std::make_unique<EvidenceItems>(context().scene, context().theme, context().metrics);
    m_labels = std::make_unique<LabelPlacer>(context().scene, plot.adjusted(0, 0, context().metrics.unit, 0),
        context().theme.background, context().metrics.leastLabelShare());
    addChartBars();
    const std::vector<int> series = context().series();
    const std::vector<int> categories = context().categories();
    const double slotHeight = plot.height() / static_cast<double>(categories.size());
    for (size_t slot = 0; slot < categories.size(); ++slot) {
        context().addBand(categories[slot],
            QRectF(plot.left(), plot.top() + static_cast<double>(slot) * slotHeight, plot.width(), slotHeight));
        for (size_t i = 0; i < series.size(); ++i) {
            const CellKey key{series[i], categories[slot]};
            const Cell &cell = context().state.at(key);
            if (cell && cell->value)
                addBar(key, barRect(slot, static_cast<int>(i), cell->value->toDouble()));
            else if (cell)
                addMissingBar(key, barRect(slot, static_cast<int>(i), 0));
        }
    }
    const QLineF zero(valueX(0), plot.top(), valueX(0), plot.bottom());
    context().scene->addLine(zero, QPen(context().theme.baseline, context().metrics.line()))->setZValue(BarBaselineZ);
    m_labels->addLine(zero, context().metrics.line());
    if (!context().isFull())
        return;
    AxisLabels(context()).addGrid(m_scale, Qt::Vertical, plot);
    addTickLabels();
    AxisLabels(context()).addCategoryLabelsLeft(plot, m_categories);
    context().drawn->labelsLost += m_labels->placeAll();
}

double BarPanel::valueX(double value) const { return m_plot.left() + m_plot.width() * m_scale.position(value); }

QRectF BarPanel::barRect(size_t slot, int index, double to) const
{
    const double category = m_plot.height() / static_cast<double>(context().categories().size());
    const double height = category * GroupWidth / static_cast<double>(context().series().size());
    const double top = m_plot.top() + category * (static_cast<double>(slot) + 0.5 - GroupWidth / 2) + index * height;
    return QRectF(QPointF(valueX(0), top), QPointF(valueX(to), top + height)).normalized();
}

void BarPanel::addChartBars()
{
    QChart *chart = addChart(context(), m_plot);
    const std::vector<int> series = context().series();
    const std::vector<int> categories = context().categories();
    addBareAxis(chart, Qt::AlignLeft, -0.5, static_cast<double>(categories.size()) - 0.5);
    addBareAxis(chart, Qt::AlignBottom, m_scale.minimum, m_scale.maximum);

    // Qt Charts counts horizontal bars from the bottom: both orders are turned round.
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(GroupWidth);
    addBarSets(context(), chart, bars, {series.rbegin(), series.rend()}, {categories.rbegin(), categories.rend()});
}

void BarPanel::addBar(CellKey key, const QRectF &rect)
{
    const Observation &observation = *context().state.at(key);
    const SeriesStyle style = context().style(key);
    const Evidence evidence = observation.evidence;
    QPainterPath path;
    path.addRect(rect);
    m_evidence->decorateArea(path, style, evidence);
    const bool negative = observation.value->isNegative();
    const QPointF end(negative ? rect.left() : rect.right(), rect.center().y());
    context().addValue(key, path, end);
    m_labels->addArea(rect);
    if (!context().isFull())
        return;
    const QColor fill = m_evidence->textGround(style, evidence);
    const double gap = context().metrics.gap();
    m_labels->add(context().numberLabel(key,
        {{end + QPointF(negative ? -gap : gap, 0), (negative ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
             context().labelColour(key, context().theme.text, context().theme.background), {}, {}},
            {rect.center(), Qt::AlignCenter, context().labelColour(key, context().theme.textOn(fill), fill),
                m_evidence->isPatterned(style, evidence) ? fill : QColor(), rect}}));
}

void BarPanel::addMissingBar(CellKey key, const QRectF &slotRect)
{
    const Observation &observation = *context().state.at(key);
    const QColor colour = context().missingColour(key);
    const double inset = slotRect.height() * 0.12;
    QPainterPath outline;
    QString text = inMode(context().state.term("no_data"), context().mode);
    if (observation.low) {
        const QRectF toLow(QPointF(valueX(0), slotRect.top() + inset),
            QPointF(valueX(observation.low->toDouble()), slotRect.bottom() - inset));
        QRectF toHigh = toLow;
        if (observation.high)
            toHigh.setRight(valueX(observation.high->toDouble()));
        outline = m_evidence->addBound(toLow, observation.high ? &toHigh : nullptr, Qt::Horizontal, colour);
        text = boundWords(context().state, key, context().units().first);
    } else {
        const double side = std::min(slotRect.height() - 2 * inset, 1.3 * context().metrics.unit);
        const QRectF box(valueX(0), slotRect.center().y() - side / 2, side, side);
        m_evidence->addNoData(box, colour);
        outline.addRect(box);
    }
    const QRectF bounds = outline.boundingRect();
    const QPointF end(bounds.right(), bounds.center().y());
    context().addValue(key, outline, end);
    m_labels->addArea(bounds);
    if (context().isFull()) {
        m_labels->add({text, context().metrics.font(context().metrics.smallText()), 2,
            {{end + QPointF(context().metrics.gap(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                context().labelColour(key, context().theme.mutedText, context().theme.background), {}, {}}}});
    }
}

void BarPanel::addTickLabels() const
{
    const AxisLabels labels(context());
    labels.addValueLabels(m_scale, context().units().first, Qt::AlignBottom, m_plot, m_categories.overhang);
    if (context().units().second)
        labels.addValueLabels(m_scale, UnitSide::English, Qt::AlignTop, m_plot, m_categories.overhang);
}

} // namespace dte
