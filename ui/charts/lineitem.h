// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPen>

#include <vector>

#include "ui/charts/decimator.h"

namespace dte {

/// A line through any number of points, quick to draw: a million points take no longer than the columns of pixels they
/// fall into. Points are in the item's coordinates with ascending x, without NaN (a gap is the end of one item); the
/// pen's width is in the same unit.
///
/// Few points are drawn as QPainter does, with round joins and caps. Where there is more than one point to two columns
/// of pixels, each column is filled as far as the line reaches in it, thickened by the pen: exact, as QPainter's
/// strokes of so many points are neither quick nor the same for fewer points. Dashes then follow x, not the length.
class LineItem final : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    LineItem(std::vector<QPointF> points, const QPen &pen);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    const std::vector<QPointF> &points() const { return m_points; }
    const QPen &pen() const { return m_pen; }
    /// False draws by the same rule from every point, for comparing.
    void setDecimating(bool on);

private:
    /// What paint() made last, in pixels of the device; valid for its transform and columns.
    struct Columns
    {
        QTransform device;
        int first = 0;
        int count = 0;
        std::vector<ColumnSpan> spans;
    };

    std::pair<size_t, size_t> visibleRange(double left, double right) const;
    std::vector<QPointF> mapped(const QTransform &device, std::pair<size_t, size_t> range) const;
    int pixelWidth(const QTransform &device) const;
    void drawPlain(QPainter *painter, std::pair<size_t, size_t> range) const;
    void drawColumns(QPainter *painter) const;
    bool isInGap(int column, double start, int width) const;

    std::vector<QPointF> m_points;
    QPen m_pen;
    QRectF m_bounds;
    bool m_isDecimating = true;
    Columns m_columns;
};

} // namespace dte
