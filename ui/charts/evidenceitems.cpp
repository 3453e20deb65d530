// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evidenceitems.h"

#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>

#include "ui/charts/hatchitem.h"
#include "ui/charts/stacking.h"

namespace dte {

namespace {

bool isPale(Evidence evidence) { return markOf(evidence) == Evidence::Published; }

QPainterPath pointPath(const QPointF &centre, PointShape shape, double half)
{
    QPainterPath path;
    if (shape == PointShape::Circle) {
        path.addEllipse(centre, half, half);
        return path;
    }
    if (shape == PointShape::Triangle) {
        const double side = half * 1.3;
        path.moveTo(centre - QPointF(0, side));
        path.lineTo(centre + QPointF(side, 0.75 * side));
        path.lineTo(centre + QPointF(-side, 0.75 * side));
        path.closeSubpath();
        return path;
    }
    const double reach = half * 1.35;
    path.moveTo(centre - QPointF(0, reach));
    path.lineTo(centre + QPointF(reach, 0));
    path.lineTo(centre + QPointF(0, reach));
    path.lineTo(centre - QPointF(reach, 0));
    path.closeSubpath();
    return path;
}

QPainterPath withoutRim(const QPainterPath &shape, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * width);
    return shape.subtracted(stroker.createStroke(shape));
}

/// A strip from the lower left to the upper right.
QPainterPath diagonal(const QPointF &centre, double reach, double width)
{
    QPainterPath line(centre + QPointF(-reach, reach));
    line.lineTo(centre + QPointF(reach, -reach));
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    return stroker.createStroke(line);
}

} // namespace

QColor EvidenceItems::areaColour(const SeriesStyle &style, Evidence evidence) const
{
    return isPale(evidence) ? mixed(style.fill, m_theme.background, m_theme.publishedTint) : style.fill;
}

QColor EvidenceItems::textGround(const SeriesStyle &style, Evidence evidence) const
{
    return evidence == Evidence::Derived ? m_theme.background : areaColour(style, evidence);
}

bool EvidenceItems::isPatterned(const SeriesStyle &style, Evidence evidence) const
{
    return evidence == Evidence::Derived || style.hatch != Hatch::None;
}

QPen EvidenceItems::linePen(const SeriesStyle &style) const
{
    QPen pen(style.colour, m_metrics.seriesLine(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!style.dashes.empty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(QList<double>(style.dashes.begin(), style.dashes.end()));
    }
    return pen;
}

void EvidenceItems::addHatch(const QPainterPath &shape, const SeriesStyle &style, bool isBold) const
{
    const double spacing = 0.42 * m_metrics.unit;
    const double bold = style.hatch == Hatch::Grid ? 0.12 : 0.18; // about as much ink in each
    const double width = (isBold ? bold : 0.09) * m_metrics.unit;
    const double dot = (isBold ? 0.3 : 0.2) * m_metrics.unit;
    const auto add = [&](HatchLines lines, double thickness) {
        auto *hatch = new HatchItem(shape, {lines, style.colour, thickness, spacing});
        hatch->setZValue(HatchZ);
        m_scene->addItem(hatch);
    };
    if (style.hatch == Hatch::Dots)
        add(HatchLines::Dots, dot);
    if (style.hatch == Hatch::Horizontal || style.hatch == Hatch::Grid)
        add(HatchLines::Horizontal, width);
    if (style.hatch == Hatch::Vertical || style.hatch == Hatch::Grid)
        add(HatchLines::Vertical, width);
}

void EvidenceItems::decorateArea(const QPainterPath &shape, const SeriesStyle &style, Evidence evidence) const
{
    const bool hatched = style.hatch != Hatch::None;
    if (evidence == Evidence::Derived) {
        // Gaps in what is solid, lines on what is hatched already.
        const QColor &colour = hatched ? style.colour : m_theme.background;
        const double width = (hatched ? 0.1 : 0.16) * m_metrics.unit;
        auto *hatch = new HatchItem(shape, {HatchLines::Diagonal, colour, width, 0.55 * m_metrics.unit});
        hatch->setZValue(MarkZ);
        m_scene->addItem(hatch);
    }
    if (evidence == Evidence::Printed && !hatched)
        return;
    const QRectF box = shape.boundingRect();
    const bool isRect = shape.elementCount() == 5;
    double width = 1.4 * m_metrics.line();
    if (isRect) // of a thin bar the outline is all there is
        width = std::min({width, box.width() / 2, box.height() / 2});
    QPen pen(style.colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    const QBrush fill = isPale(evidence) ? QBrush(areaColour(style, evidence)) : QBrush(Qt::NoBrush);
    // The outline stays inside its area, so that it does not claim a larger value.
    QPainterPath inner = shape;
    if (isRect) {
        inner = QPainterPath();
        inner.addRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    m_scene->addPath(inner, pen, fill)->setZValue(MarkZ + (evidence == Evidence::Derived ? 0.1 : 0));
    if (hatched && isPale(evidence)) {
        // Apart from the outline, as lines alone do not look pale.
        SeriesStyle pale = style;
        pale.colour = mixed(style.colour, m_theme.background, m_theme.publishedTint);
        addHatch(withoutRim(shape, 0.16 * m_metrics.unit), pale, false);
    } else if (hatched) {
        addHatch(shape, style, evidence == Evidence::Printed);
    }
}

QPainterPath EvidenceItems::addPoint(
    const QPointF &centre, PointShape shape, const QColor &colour, Evidence evidence) const
{
    const QPainterPath path = pointPath(centre, shape, m_metrics.point());
    const bool isPlain = evidence == Evidence::Printed;
    QPen pen(isPlain ? m_theme.background : colour, (isPlain ? 0.8 : 1.5) * m_metrics.line());
    pen.setJoinStyle(Qt::MiterJoin);
    m_scene->addPath(path, pen, isPale(evidence) ? m_theme.background : colour)->setZValue(MarkZ + 1);
    if (evidence == Evidence::Derived) {
        // One line of the hatch, through the middle wherever the point is; the outline keeps the form.
        const QPainterPath gap = diagonal(centre, 3 * m_metrics.point(), 0.2 * m_metrics.unit);
        m_scene->addPath(path.intersected(gap), Qt::NoPen, m_theme.background)->setZValue(MarkZ + 1);
        m_scene->addPath(path, pen)->setZValue(MarkZ + 1);
    }
    return path;
}

/// As an area, not with a dashed pen: of that Qt draws other dashes where a picture is drawn in parts.
void EvidenceItems::addDashed(const QRectF &box, const QColor &colour) const
{
    QPen dashed(colour, m_metrics.line());
    dashed.setDashPattern({2.5, 2});
    QPainterPath path;
    path.addRect(box);
    m_scene->addPath(QPainterPathStroker(dashed).createStroke(path), Qt::NoPen, colour)->setZValue(MarkZ);
}

void EvidenceItems::addNoData(const QRectF &box, const QColor &colour) const
{
    const double inset = m_metrics.line() / 2;
    addDashed(box.adjusted(inset, inset, -inset, -inset), colour);
    const double arm = std::min(box.width(), box.height()) * 0.22;
    QPainterPath cross;
    cross.moveTo(box.center() + QPointF(-arm, -arm));
    cross.lineTo(box.center() + QPointF(arm, arm));
    cross.moveTo(box.center() + QPointF(-arm, arm));
    cross.lineTo(box.center() + QPointF(arm, -arm));
    m_scene->addPath(cross, QPen(colour, 1.3 * m_metrics.line()))->setZValue(MarkZ);
}

QPainterPath EvidenceItems::addBound(
    const QRectF &toLow, const QRectF *toHigh, Qt::Orientation along, const QColor &colour) const
{
    addDashed(toLow, colour);
    const bool vertical = along == Qt::Vertical;
    const auto endOf = [vertical](const QRectF &bar) {
        return vertical ? QPointF(bar.center().x(), bar.top()) : QPointF(bar.right(), bar.center().y());
    };
    const QPointF high = endOf(toHigh ? *toHigh : toLow);
    QPainterPath outline;
    outline.addRect(toLow.united(addWhisker(endOf(toLow), toHigh ? &high : nullptr, along, colour).boundingRect()));
    return outline;
}

QPainterPath EvidenceItems::addWhisker(
    const QPointF &low, const QPointF *high, Qt::Orientation along, const QColor &colour) const
{
    const bool vertical = along == Qt::Vertical;
    const QPointF across = vertical ? QPointF(1, 0) : QPointF(0, 1);
    const QPointF ahead = vertical ? QPointF(0, -1) : QPointF(1, 0);
    const double reach = 0.9 * m_metrics.unit;
    const double cap = 0.32 * m_metrics.unit;
    const QPointF end = high ? *high : low + reach * ahead;
    QPainterPath whisker;
    whisker.moveTo(low - cap * across);
    whisker.lineTo(low + cap * across);
    whisker.moveTo(low);
    whisker.lineTo(end);
    if (high) {
        whisker.moveTo(end - cap * across);
        whisker.lineTo(end + cap * across);
    } else {
        whisker.moveTo(end - cap * across - cap * ahead);
        whisker.lineTo(end);
        whisker.lineTo(end + cap * across - cap * ahead);
    }
    m_scene->addPath(whisker, QPen(colour, 1.4 * m_metrics.line()))->setZValue(MarkZ);
    QPainterPath outline;
    outline.addRect(whisker.boundingRect());
    return outline;
}

} // namespace dte
