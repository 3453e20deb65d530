// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatchitem.h"

#include <QPainter>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace dte {

namespace {

constexpr double DotLength = 0.01; ///< in widths: a dash of hardly any length with round caps is a dot
constexpr double Fineness = 8; ///< of the polygon that stands for a curve
constexpr int DotSides = 12;

/// What of \p polygon, be it convex or not, lies where the product of point and \p normal is \p least or more.
QPolygonF cut(const QPolygonF &polygon, const QPointF &normal, double least)
{
    QPolygonF kept;
    const auto height = [&](const QPointF &point) { return QPointF::dotProduct(point, normal) - least; };
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &from = polygon[i];
        const QPointF &to = polygon[(i + 1) % polygon.size()];
        const double above = height(from);
        const double next = height(to);
        if (above >= 0)
            kept << from;
        if ((above >= 0) != (next >= 0))
            kept << from + (to - from) * (above / (above - next));
    }
    return kept;
}

class Cutter final
{
public:
    explicit Cutter(const QPainterPath &shape)
        : m_shape(shape)
    {
        const QTransform shrink = QTransform::fromScale(1 / Fineness, 1 / Fineness);
        for (const QPolygonF &polygon : shape.toSubpathPolygons(QTransform::fromScale(Fineness, Fineness)))
            m_polygons << shrink.map(polygon);
    }

    QPainterPath stripes(const HatchPattern &pattern) const
    {
        const bool diagonal = pattern.lines == HatchLines::Diagonal;
        const QPointF across = diagonal               ? QPointF(1, 1)
            : pattern.lines == HatchLines::Horizontal ? QPointF(0, 1)
                                                      : QPointF(1, 0);
        const double length = diagonal ? std::numbers::sqrt2 : 1.0;
        const QRectF box = m_shape.boundingRect();
        const double from = QPointF::dotProduct(box.topLeft(), across);
        const double to = QPointF::dotProduct(box.bottomRight(), across);
        const double half = length * pattern.width / 2;
        QPainterPath ink = emptyPath();
        // Aligned to the scene, so that neighbouring areas do not show a seam.
        for (double at = std::floor(from / pattern.spacing) * pattern.spacing; at <= to; at += pattern.spacing) {
            for (const QPolygonF &polygon : m_polygons)
                add(cut(cut(polygon, across, at - half), -across, -at - half), &ink);
        }
        return ink;
    }

    /// Rows of whole dots go to \p rows, what is seen of others is returned.
    QPainterPath dots(const HatchPattern &pattern, QList<QLineF> *rows) const
    {
        const QRectF box = m_shape.boundingRect();
        const double step = pattern.spacing;
        QPainterPath ink = emptyPath();
        for (double y = std::floor(box.top() / step) * step; y <= box.bottom(); y += step) {
            bool isOpen = false;
            for (double x = std::floor(box.left() / step) * step; x <= box.right() + pattern.width; x += step) {
                const QList<QPolygonF> parts = partsOfDot({x, y}, pattern.width / 2);
                const bool whole = parts.size() == 1 && isWhole(parts.front(), pattern.width / 2);
                if (whole && !isOpen)
                    rows->append({x, y, x, y});
                if (whole)
                    rows->last().setP2({x + DotLength * pattern.width, y});
                for (qsizetype i = 0; i < parts.size() && !whole; ++i)
                    add(parts[i], &ink);
                isOpen = whole;
            }
        }
        return ink;
    }

private:
    QPainterPath emptyPath() const
    {
        QPainterPath path;
        path.setFillRule(m_shape.fillRule());
        return path;
    }

    static void add(const QPolygonF &polygon, QPainterPath *ink)
    {
        if (polygon.size() < 3)
            return;
        ink->addPolygon(polygon);
        ink->closeSubpath();
    }

    /// What is seen of a dot, as polygons.
    QList<QPolygonF> partsOfDot(const QPointF &centre, double radius) const
    {
        QList<QPolygonF> parts;
        for (QPolygonF part : m_polygons) {
            for (int side = 0; side < DotSides && part.size() > 2; ++side) {
                const double angle = 2 * std::numbers::pi * side / DotSides;
                const QPointF inwards(-std::cos(angle), -std::sin(angle));
                part = cut(part, inwards, QPointF::dotProduct(centre, inwards) - radius);
            }
            if (part.size() > 2)
                parts << part;
        }
        return parts;
    }

    /// Whether nothing has been cut off a dot.
    static bool isWhole(const QPolygonF &part, double radius)
    {
        double area = 0;
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QPointF &next = part[(i + 1) % part.size()];
            area += part[i].x() * next.y() - part[i].y() * next.x();
        }
        // The sides touch the circle.
        const double all = DotSides * std::tan(std::numbers::pi / DotSides) * radius * radius;
        return std::abs(area) / 2 > 0.999 * all;
    }

    const QPainterPath &m_shape;
    QList<QPolygonF> m_polygons;
};

} // namespace

HatchItem::HatchItem(const QPainterPath &shape, const HatchPattern &pattern)
    : m_box(shape.boundingRect())
    , m_dotPen(pattern.colour, pattern.width, Qt::CustomDashLine, Qt::RoundCap)
{
    const Cutter cutter(shape);
    m_ink = pattern.lines == HatchLines::Dots ? cutter.dots(pattern, &m_dots) : cutter.stripes(pattern);
    m_dotPen.setDashPattern({DotLength, pattern.spacing / pattern.width - DotLength});
}

void HatchItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->fillPath(m_ink, m_dotPen.color());
    painter->setPen(m_dotPen);
    for (const QLineF &row : m_dots)
        painter->drawLine(row);
}

} // namespace dte
