// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatchitem.h"

#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace dte {

namespace {

constexpr double DotLength = 0.01; ///< in widths: a dash of hardly any length with round caps is a dot
constexpr double Fineness = 8; ///< of the polygon that stands for a curve
constexpr int DotSides = 12;

using Polygons = QList<QPolygonF>;

/// The pieces of the outline of \p polygon where \p height is not negative, each from a crossing to a crossing; a
/// polygon that is not crossed goes to \p uncut.
template <typename Height>
void addPieces(const QPolygonF &polygon, const Height &height, Polygons *pieces, Polygons *uncut)
{
    const auto low = std::find_if(polygon.begin(), polygon.end(), [&](const QPointF &p) { return height(p) < 0; });
    if (low == polygon.end()) {
        uncut->append(polygon);
        return;
    }
    const qsizetype start = low - polygon.begin();
    for (qsizetype i = start; i < start + polygon.size(); ++i) {
        const QPointF &from = polygon[i % polygon.size()];
        const QPointF &to = polygon[(i + 1) % polygon.size()];
        const double before = height(from);
        const double after = height(to);
        if (before < 0 && after >= 0)
            pieces->append(QPolygonF());
        if ((before < 0) != (after < 0))
            pieces->last() << from + (to - from) * (before / (before - after));
        if (after >= 0)
            pieces->last() << to;
    }
}

/// Polygons made of \p pieces, whose ends lie on one line in the direction \p along: of these the first and the second
/// belong together, the third and the fourth and so on. No edge then leads across a gap, where some programs would draw
/// a hair.
Polygons joined(const Polygons &pieces, const QPointF &along)
{
    struct End
    {
        double place;
        qsizetype piece;
        bool isLast;
    };
    std::vector<End> ends;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        ends.push_back({QPointF::dotProduct(pieces[i].first(), along), i, false});
        ends.push_back({QPointF::dotProduct(pieces[i].last(), along), i, true});
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.place < b.place; });
    std::vector<size_t> first(ends.size() / 2);
    std::vector<size_t> last(ends.size() / 2);
    for (size_t i = 0; i < ends.size(); ++i)
        (ends[i].isLast ? last : first)[static_cast<size_t>(ends[i].piece)] = i;
    Polygons polygons;
    std::vector<bool> used(first.size());
    for (const size_t start : first) {
        QPolygonF polygon;
        for (size_t at = start; !used[static_cast<size_t>(ends[at].piece)];) {
            const auto piece = static_cast<size_t>(ends[at].piece);
            QPolygonF points = pieces[ends[at].piece];
            if (ends[at].isLast)
                std::reverse(points.begin(), points.end());
            polygon << points;
            used[piece] = true;
            at = (ends[at].isLast ? first : last)[piece] ^ 1; // the other of its pair
        }
        if (polygon.size() > 2)
            polygons << polygon;
    }
    return polygons;
}

/// What of \p polygons, outlines and holes, lies where the product of point and \p normal is \p least or more.
Polygons cut(const Polygons &polygons, const QPointF &normal, double least)
{
    Polygons uncut;
    Polygons pieces;
    const auto height = [&](const QPointF &point) { return QPointF::dotProduct(point, normal) - least; };
    for (const QPolygonF &polygon : polygons)
        addPieces(polygon, height, &pieces, &uncut);
    if (pieces.isEmpty())
        return uncut;
    return uncut << joined(pieces, {-normal.y(), normal.x()});
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

    std::vector<QPainterPath> stripes(const HatchPattern &pattern) const
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
        std::vector<QPainterPath> pieces;
        // Aligned to the scene, so that neighbouring areas do not show a seam.
        for (double at = std::floor(from / pattern.spacing) * pattern.spacing; at <= to; at += pattern.spacing) {
            pieces.push_back(emptyPath());
            for (const QPolygonF &polygon : strip(m_polygons, across, at - half, at + half))
                add(polygon, &pieces.back());
        }
        return pieces;
    }

    /// Rows of whole dots go to \p rows, what is seen of others is returned.
    std::vector<QPainterPath> dots(const HatchPattern &pattern, QList<QLineF> *rows) const
    {
        const QRectF box = m_shape.boundingRect();
        const double step = pattern.spacing;
        std::vector<QPainterPath> pieces;
        const double radius = pattern.width / 2;
        for (double y = std::floor(box.top() / step) * step; y <= box.bottom() + radius; y += step) {
            const Polygons row = strip(m_polygons, {0, 1}, y - radius, y + radius);
            bool isOpen = false;
            QPainterPath ink = emptyPath();
            for (double x = std::floor(box.left() / step) * step; x <= box.right() + radius; x += step) {
                const Polygons parts = strip(row, {1, 0}, x - radius, x + radius);
                const bool whole = isWhole(parts, radius);
                if (whole && !isOpen)
                    rows->append({x, y, x, y});
                if (whole)
                    rows->last().setP2({x + DotLength * pattern.width, y});
                else
                    addDot(parts, {x, y}, radius, &ink);
                isOpen = whole;
            }
            pieces.push_back(ink);
        }
        return pieces;
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
        ink->addPolygon(polygon);
        ink->closeSubpath();
    }

    static Polygons strip(const Polygons &polygons, const QPointF &normal, double from, double to)
    {
        return cut(cut(polygons, normal, from), -normal, -to);
    }

    /// Adds what is seen of a dot, of whose square \p parts are seen.
    static void addDot(Polygons parts, const QPointF &centre, double radius, QPainterPath *ink)
    {
        for (int side = 0; side < DotSides && !parts.isEmpty(); ++side) {
            const double angle = 2 * std::numbers::pi * side / DotSides;
            const QPointF inwards(-std::cos(angle), -std::sin(angle));
            parts = cut(parts, inwards, QPointF::dotProduct(centre, inwards) - radius);
        }
        for (const QPolygonF &part : parts)
            add(part, ink);
    }

    /// Whether \p parts are all of the square around a dot.
    static bool isWhole(const Polygons &parts, double radius)
    {
        if (parts.size() != 1)
            return false;
        double area = 0;
        const QPolygonF &part = parts.front();
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QPointF &next = part[(i + 1) % part.size()];
            area += part[i].x() * next.y() - part[i].y() * next.x();
        }
        return std::abs(area) / 2 > 0.999 * 4 * radius * radius;
    }

    const QPainterPath &m_shape;
    Polygons m_polygons;
};

} // namespace

HatchItem::HatchItem(const QPainterPath &shape, const HatchPattern &pattern)
    : m_box(shape.boundingRect())
    , m_dotPen(pattern.colour, pattern.width, Qt::CustomDashLine, Qt::RoundCap)
{
    const Cutter cutter(shape);
    m_pieces = pattern.lines == HatchLines::Dots ? cutter.dots(pattern, &m_dots) : cutter.stripes(pattern);
    m_ink.setFillRule(shape.fillRule());
    for (const QPainterPath &piece : m_pieces)
        m_ink.addPath(piece);
    m_dotPen.setDashPattern({DotLength, pattern.spacing / pattern.width - DotLength});
}

void HatchItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    // A vector file wants one path. Qt's rasterizer takes it ten times as long as its pieces.
    if (painter->paintEngine()->type() == QPaintEngine::Raster) {
        for (const QPainterPath &piece : m_pieces)
            painter->fillPath(piece, m_dotPen.color());
    } else {
        painter->fillPath(m_ink, m_dotPen.color());
    }
    painter->setPen(m_dotPen);
    for (const QLineF &row : m_dots)
        painter->drawLine(row);
}

} // namespace dte
