// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPen>

#include <vector>

namespace dte {

/// Directions of lines of constant x + y, y, x; or dots in rows and columns.
enum class HatchLines { Diagonal, Horizontal, Vertical, Dots };

/// How a shape is hatched, in scene units.
struct HatchPattern
{
    HatchLines lines = HatchLines::Diagonal;
    QColor colour;
    double width = 1; ///< of a line or dot
    double spacing = 4; ///< from the middle of one to the middle of the next
};

/// Parallel lines inside a shape. Drawn as lines, not as a hatch brush: Qt's hatch brushes are made of device pixels
/// and close up to a tint in a large picture. Cut to the shape, not clipped: a vector file may have no clipping.
class HatchItem final : public QGraphicsItem
{
public:
    HatchItem(const QPainterPath &shape, const HatchPattern &pattern);

    QRectF boundingRect() const override { return m_box; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// What is filled, without whole dots.
    const QPainterPath &ink() const { return m_ink; }

private:
    QRectF m_box;
    QPainterPath m_ink; ///< to be filled
    std::vector<QPainterPath> m_pieces; ///< of m_ink, a stripe each
    QPen m_dotPen;
    QList<QLineF> m_dots; ///< rows of dots, to be drawn with the pen
};

} // namespace dte
