// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ringpanel.h"

#include <QChart>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "db/words/figurewords.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/seriesstyle.h"
#include "ui/charts/stacking.h"

namespace dte {

namespace {

constexpr double Hole = 0.56;
constexpr double RingShare = 0.84; ///< diameter, as a share of the panel's height

QPointF onCircle(const QPointF &centre, double radius, double share)
{
    const double angle = 2 * std::numbers::pi * share;
    return centre + radius * QPointF(std::sin(angle), -std::cos(angle));
}

} // namespace

QMarginsF RingPanel::prepare(const QSizeF &)
{
    collectSlices();
    return {};
}

void RingPanel::collectSlices()
{
    m_slices.clear();
    double total = 0;
    for (const RingSlice &slice : ringSlices(context().state, context().theme, context().series())) {
        m_slices.push_back({slice.key, total, slice.value, slice.style, nullptr, {}});
        total += slice.value;
    }
    for (Slice &slice : m_slices) {
        slice.from /= total;
        slice.share /= total;
    }
}

void RingPanel::build(const QRectF &plot)
{
    const double height = plot.height() * (context().isFull() ? RingShare : 1.0);
    const double diameter = std::min(height, plot.width() * 0.44);
    const QRectF square(plot.center().x() - diameter / 2, plot.center().y() - diameter / 2, diameter, diameter);
    addRing(square);
    if (context().isFull())
        addLabels(plot, square);
}

void RingPanel::addRing(const QRectF &square)
{
    QChart *chart = addChart(context(), square);
    auto *pie = new QPieSeries;
    pie->setPieSize(1.0);
    pie->setHoleSize(Hole);
    for (const Slice &slice : m_slices)
        pie->append(new QPieSlice(context().state.spec.categoryAt(slice.key.category).id, slice.share));
    chart->addSeries(pie);
    const EvidenceItems evidence(context().scene, context().theme, context().metrics);
    for (size_t i = 0; i < m_slices.size(); ++i) {
        Slice &slice = m_slices[i];
        QPieSlice *drawn = pie->slices().at(static_cast<int>(i));
        drawn->setLabelVisible(false);
        drawn->setBrush(slice.style.fill);
        drawn->setPen(QPen(context().theme.background, 1.6 * context().metrics.line()));
        const QPainterPath path = slicePath(slice, square);
        evidence.decorateArea(path, slice.style, context().state.at(slice.key)->evidence);
        const double middle = slice.from + slice.share / 2;
        slice.rim = onCircle(square.center(), square.width() / 2, middle);
        context().addValue(slice.key, path, onCircle(square.center(), square.width() * (1 + Hole) / 4, middle));
    }
}

QPainterPath RingPanel::slicePath(const Slice &slice, const QRectF &square) const
{
    const double hole = square.width() * (1 - Hole) / 2;
    const QRectF inner = square.adjusted(hole, hole, -hole, -hole);
    // QPainterPath counts angles in degrees, counter-clockwise from three o'clock.
    const double start = 90 - 360 * slice.from;
    const double sweep = -360 * slice.share;
    QPainterPath path;
    path.arcMoveTo(square, start);
    path.arcTo(square, start, sweep);
    path.arcTo(inner, start + sweep, -sweep);
    path.closeSubpath();
    return path;
}

void RingPanel::addLabels(const QRectF &plot, const QRectF &square)
{
    const ChartMetrics &metrics = context().metrics;
    const double width = (plot.width() - square.width()) / 2 - 3.2 * metrics.unit;
    const bool oneCategory = context().series().size() > 1;
    std::vector<Slice *> right;
    std::vector<Slice *> left;
    for (Slice &slice : m_slices) {
        const Text &name = oneCategory ? context().seriesAt(slice.key.series).name
                                       : context().state.spec.categoryAt(slice.key.category).label;
        const bool onRight = slice.from + slice.share / 2 <= 0.5;
        const QString text = QStringLiteral("%1\n%2").arg(
            inMode(name, context().mode), valueWords(context().state, slice.key, context().mode));
        const bool printed = context().state.at(slice.key)->evidence == Evidence::Printed;
        slice.label = new TextItem(text, metrics.font(metrics.labelText(), printed),
            context().labelColour(slice.key, context().theme.text, context().theme.background), width,
            onRight ? Qt::AlignLeft : Qt::AlignRight);
        slice.label->setZValue(TextZ);
        context().scene->addItem(slice.label);
        (onRight ? right : left).push_back(&slice);
    }
    stackLabels(right, plot, square, true);
    stackLabels(left, plot, square, false);
}

void RingPanel::stackLabels(std::vector<Slice *> side, const QRectF &plot, const QRectF &square, bool right) const
{
    const ChartMetrics &metrics = context().metrics;
    std::sort(side.begin(), side.end(), [](const Slice *a, const Slice *b) { return a->rim.y() < b->rim.y(); });
    // Downwards: each label level with its slice, or below the one before; then upwards from the bottom edge.
    std::vector<double> tops;
    double free = plot.top();
    for (const Slice *slice : side) {
        const double height = slice->label->size().height();
        tops.push_back(std::max(free, slice->rim.y() - height / 2));
        free = tops.back() + height + metrics.gap();
    }
    double limit = plot.bottom();
    for (size_t i = side.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], limit - side[i]->label->size().height());
        limit = tops[i] - metrics.gap();
    }
    const double x = right ? square.right() + 2.4 * metrics.unit : square.left() - 2.4 * metrics.unit;
    for (size_t i = 0; i < side.size(); ++i) {
        const QSizeF size = side[i]->label->size();
        side[i]->label->setPos(right ? x : x - size.width(), tops[i]);
        const QPointF elbow(right ? x - metrics.gap() : x + metrics.gap(), tops[i] + size.height() / 2);
        QPainterPath leader(
            onCircle(square.center(), square.width() / 2 + metrics.gap(), side[i]->from + side[i]->share / 2));
        leader.lineTo(QPointF(right ? square.right() + metrics.unit : square.left() - metrics.unit, elbow.y()));
        leader.lineTo(elbow);
        context().scene->addPath(leader, QPen(context().theme.baseline, 0.8 * metrics.line()))->setZValue(SwatchZ);
    }
}

} // namespace dte
