// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <limits>
#include <vector>

namespace dte {

/// The points of a line that matter when \p left to \p right is drawn in \p columns columns of equal width: of each
/// column the first, the lowest, the highest and the last (M4; U. Jugel et al., VLDB 2014), and the nearest one outside
/// on each side. x must ascend (equal ones are allowed) and nothing be NaN; the order is kept. A point at \p right
/// counts as a column of its own. No more than four points per column on average, no column or no width: all of them.
std::vector<QPointF> decimated(const std::vector<QPointF> &points, double left, double right, int columns);

/// How far a line reaches up and down inside one column of pixels; empty where it does not go.
struct ColumnSpan
{
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return top > bottom; }
    void add(double y);
    void add(const ColumnSpan &other);
    bool operator==(const ColumnSpan &) const = default;
};

/// The spans of the line through \p points in the columns from x = \p first to \p first + \p columns, each one wide.
/// Equal, to the last bit, for all points and for those that decimated() keeps of the same columns: what happens
/// inside a column lies between its lowest and highest point, and the way to the next one starts at its last point.
std::vector<ColumnSpan> columnSpans(const std::vector<QPointF> &points, int first, int columns);

/// The spans of a line \p width columns wide (at least one) and as thick upwards and downwards.
std::vector<ColumnSpan> thickened(const std::vector<ColumnSpan> &spans, int width);

} // namespace dte
