// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lineitem.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace dte {

namespace {

constexpr double DensePoints = 0.5; ///< per column of pixels
constexpr size_t PiecePoints = 16;

QRectF boundsOf(const std::vector<QPointF> &points)
{
    if (points.empty())
        return {};
    const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), lower);
    return {QPointF(points.front().x(), least->y()), QPointF(points.back().x(), most->y())};
}

/// Undoes everything between the painter and the pixels of its device; returns what that was without the item's own.
QTransform usePixels(QPainter *painter)
{
    painter->resetTransform();
    const QTransform base = painter->deviceTransform();
    painter->setTransform(base.inverted());
    return base;
}

} // namespace

LineItem::LineItem(std::vector<QPointF> points, const QPen &pen)
    : m_points(std::move(points))
    , m_pen(pen)
{
    m_pen.setCosmetic(false);
    m_pen.setJoinStyle(Qt::RoundJoin);
    m_pen.setCapStyle(m_pen.style() == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    const double reach = std::max(1.0, m_pen.widthF());
    m_bounds = boundsOf(m_points).adjusted(-reach, -reach, reach, reach);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LineItem::setDecimating(bool on)
{
    m_isDecimating = on;
    m_columns = {};
    update();
}

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QTransform device = painter->deviceTransform();
    if (m_points.size() < 2 || device.type() > QTransform::TxScale) {
        drawPlain(painter, {0, m_points.size()});
        return;
    }
    painter->save();
    const QTransform base = usePixels(painter);
    const QRectF canvas = base.mapRect(QRectF(0, 0, painter->device()->width(), painter->device()->height()));
    const int width = pixelWidth(device);
    const QRectF visible = canvas.adjusted(-width, 0, width, 0) & device.mapRect(m_bounds);
    const int first = std::max(0, static_cast<int>(std::floor(visible.left())));
    const int count = static_cast<int>(std::ceil(visible.right())) - first;
    const QRectF shown = device.inverted().mapRect(QRectF(first, 0, std::max(0, count), 1));
    const std::pair<size_t, size_t> range = visibleRange(shown.left(), shown.right());
    const bool isDense = static_cast<double>(range.second - range.first) > DensePoints * count;
    if (isDense && count > 0) {
        if (m_columns.device != device || m_columns.first != first || m_columns.count != count) {
            std::vector<QPointF> points = mapped(device, range);
            // Columns from 0, so that columnSpans() finds the same ones to the last bit.
            if (m_isDecimating)
                points = decimated(points, 0, first + count, first + count);
            m_columns = {device, first, count, thickened(columnSpans(points, first, count), width)};
        }
        drawColumns(painter);
    }
    painter->restore();
    if (!isDense)
        drawPlain(painter, range);
}

/// Indices [first, second) of the points from \p left to \p right and of one more on each side.
std::pair<size_t, size_t> LineItem::visibleRange(double left, double right) const
{
    const auto begin = std::partition_point(
        m_points.begin(), m_points.end(), [left](const QPointF &point) { return point.x() < left; });
    const auto end
        = std::partition_point(begin, m_points.end(), [right](const QPointF &point) { return point.x() <= right; });
    return {static_cast<size_t>(begin - m_points.begin()) - (begin != m_points.begin() ? 1 : 0),
        static_cast<size_t>(end - m_points.begin()) + (end != m_points.end() ? 1 : 0)};
}

std::vector<QPointF> LineItem::mapped(const QTransform &device, std::pair<size_t, size_t> range) const
{
    std::vector<QPointF> points;
    points.reserve(range.second - range.first);
    for (size_t i = range.first; i < range.second; ++i)
        points.push_back(device.map(m_points[i]));
    if (device.m11() < 0)
        std::reverse(points.begin(), points.end());
    return points;
}

int LineItem::pixelWidth(const QTransform &device) const
{
    return std::max(1, static_cast<int>(std::lround(m_pen.widthF() * std::abs(device.m22()))));
}

/// In pieces: the time for one stroke grows with the square of its points. Translucent pieces would show where they
/// meet, so they stay whole.
void LineItem::drawPlain(QPainter *painter, std::pair<size_t, size_t> range) const
{
    QPen pen = m_pen;
    const size_t piece = pen.color().alpha() == 255 ? PiecePoints : m_points.size();
    double length = 0; // in widths, as dashes are
    for (size_t begin = range.first; begin + 1 < range.second; begin += piece) {
        const size_t end = std::min(range.second, begin + piece + 1);
        pen.setDashOffset(m_pen.dashOffset() + length);
        painter->setPen(pen);
        painter->drawPolyline(m_points.data() + begin, static_cast<int>(end - begin));
        for (size_t i = begin + 1; i < end && pen.style() != Qt::SolidLine; ++i)
            length += QLineF(m_points[i - 1], m_points[i]).length() / std::max(1.0, pen.widthF());
    }
}

/// Whether the pen's pattern leaves out \p column; the pattern starts at \p start.
bool LineItem::isInGap(int column, double start, int width) const
{
    const QList<qreal> pattern = m_pen.dashPattern(); // in widths
    const double period = std::accumulate(pattern.begin(), pattern.end(), 0.0);
    if (period <= 0)
        return false;
    double place = std::fmod((column - start) / width + m_pen.dashOffset(), period);
    place += place < 0 ? period : 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (place < pattern[i])
            return i % 2 == 1;
        place -= pattern[i];
    }
    return false;
}

void LineItem::drawColumns(QPainter *painter) const
{
    const int width = pixelWidth(m_columns.device);
    const double start = std::floor(m_columns.device.map(m_points.front()).x());
    QList<QRectF> rects;
    for (int i = 0; i < m_columns.count; ++i) {
        const ColumnSpan &span = m_columns.spans[static_cast<size_t>(i)];
        if (!span.isEmpty() && !isInGap(m_columns.first + i, start, width))
            rects << QRectF(m_columns.first + i, span.top, 1, span.bottom - span.top);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_pen.color());
    painter->drawRects(rects);
}

} // namespace dte
