// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/evidenceitems.h"

#include <QGraphicsPathItem>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace dte {

namespace {

constexpr double RevisedTint = 0.42;
constexpr double MarkZ = 2;

/// Parallel lines clipped to a shape. Drawn as lines, not as a hatch brush: Qt's hatch brushes are made of device
/// pixels and close up to a tint in a large picture.
class HatchItem final : public QGraphicsItem
{
public:
    HatchItem(const QPainterPath &shape, const QColor &colour, double spacing, double width)
        : m_shape(shape)
        , m_pen(colour, width)
        , m_spacing(spacing)
    {
    }

    QRectF boundingRect() const override { return m_shape.boundingRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        painter->setClipPath(m_shape, Qt::IntersectClip);
        painter->setPen(m_pen);
        const QRectF box = m_shape.boundingRect();
        // Aligned to the scene, so that neighbouring areas do not show a seam.
        const double first = std::floor((box.left() + box.top()) / m_spacing) * m_spacing;
        for (double sum = first; sum <= box.right() + box.bottom(); sum += m_spacing)
            painter->drawLine(QPointF(sum - box.top(), box.top()), QPointF(sum - box.bottom(), box.bottom()));
        painter->restore();
    }

private:
    QPainterPath m_shape;
    QPen m_pen;
    double m_spacing;
};

QPainterPath rectangle(const QPointF &centre, double half)
{
    QPainterPath path;
    path.addRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
    return path;
}

QPainterPath pointPath(const QPointF &centre, PointShape shape, Evidence evidence, double half)
{
    if (evidence == Evidence::Revised)
        return rectangle(centre, half * 0.88);
    QPainterPath path;
    if (shape == PointShape::Circle) {
        path.addEllipse(centre, half, half);
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

} // namespace

QColor EvidenceItems::areaColour(const QColor &colour, Evidence evidence) const
{
    return evidence == Evidence::Revised ? mixed(colour, m_theme.background, RevisedTint) : colour;
}

void EvidenceItems::decorateArea(const QPainterPath &shape, const QColor &colour, Evidence evidence) const
{
    if (evidence == Evidence::Derived) {
        auto *hatch = new HatchItem(shape, m_theme.background, 0.55 * m_metrics.unit, 0.16 * m_metrics.unit);
        hatch->setZValue(MarkZ);
        m_scene->addItem(hatch);
    }
    if (evidence != Evidence::Derived && evidence != Evidence::Revised)
        return;
    const double width = 1.4 * m_metrics.line();
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    const QBrush fill = evidence == Evidence::Revised ? QBrush(areaColour(colour, evidence)) : QBrush(Qt::NoBrush);
    const QRectF box = shape.boundingRect();
    // The outline stays inside its area, so that it does not claim a larger value.
    QPainterPath inner = shape;
    if (box.width() > 2 * width && box.height() > 2 * width && shape.elementCount() == 5) {
        inner = QPainterPath();
        inner.addRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    m_scene->addPath(inner, pen, fill)->setZValue(MarkZ + (evidence == Evidence::Derived ? 0.1 : 0));
}

QPainterPath EvidenceItems::addPoint(
    const QPointF &centre, PointShape shape, const QColor &colour, Evidence evidence) const
{
    const QPainterPath path = pointPath(centre, shape, evidence, m_metrics.point());
    const bool open = evidence == Evidence::Derived || evidence == Evidence::Revised;
    QPen pen(open ? colour : m_theme.background, (open ? 1.5 : 0.8) * m_metrics.line());
    pen.setJoinStyle(Qt::MiterJoin);
    m_scene->addPath(path, pen, open ? m_theme.background : colour)->setZValue(MarkZ + 1);
    return path;
}

void EvidenceItems::addNoData(const QRectF &box, const QColor &colour) const
{
    QPen dashed(colour, m_metrics.line());
    dashed.setDashPattern({2.5, 2});
    const double inset = m_metrics.line() / 2;
    m_scene->addRect(box.adjusted(inset, inset, -inset, -inset), dashed)->setZValue(MarkZ);
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
    QPen dashed(colour, m_metrics.line());
    dashed.setDashPattern({2.5, 2});
    m_scene->addRect(toLow, dashed)->setZValue(MarkZ);

    const bool vertical = along == Qt::Vertical;
    const QPointF start
        = vertical ? QPointF(toLow.center().x(), toLow.top()) : QPointF(toLow.right(), toLow.center().y());
    const QPointF across = vertical ? QPointF(1, 0) : QPointF(0, 1);
    const QPointF ahead = vertical ? QPointF(0, -1) : QPointF(1, 0);
    const double reach = 0.9 * m_metrics.unit;
    const double cap = 0.32 * m_metrics.unit;
    QPointF end = start + reach * ahead;
    if (toHigh)
        end = vertical ? QPointF(start.x(), toHigh->top()) : QPointF(toHigh->right(), start.y());
    QPainterPath whisker;
    whisker.moveTo(start - cap * across);
    whisker.lineTo(start + cap * across);
    whisker.moveTo(start);
    whisker.lineTo(end);
    if (toHigh) {
        whisker.moveTo(end - cap * across);
        whisker.lineTo(end + cap * across);
    } else {
        whisker.moveTo(end - cap * across - cap * ahead);
        whisker.lineTo(end);
        whisker.lineTo(end + cap * across - cap * ahead);
    }
    m_scene->addPath(whisker, QPen(colour, 1.4 * m_metrics.line()))->setZValue(MarkZ);
    QPainterPath outline;
    outline.addRect(toLow.united(whisker.boundingRect()));
    return outline;
}

} // namespace dte
