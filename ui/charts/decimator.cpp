// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimator.h"

#include <algorithm>
#include <cmath>

namespace dte {

namespace {

constexpr size_t PointsPerColumn = 4;

using Points = std::vector<QPointF>;
using Place = Points::const_iterator;

/// Appends what is kept of the points of one column.
void keepColumn(Place begin, Place end, Points *kept)
{
    const auto lower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [least, most] = std::minmax_element(begin, end, lower);
    const Place places[] = {begin, std::min(least, most), std::max(least, most), end - 1};
    for (size_t i = 0; i < PointsPerColumn; ++i) {
        if (i == 0 || places[i] != places[i - 1])
            kept->push_back(*places[i]);
    }
}

} // namespace

Points decimated(const Points &points, double left, double right, int columns)
{
    if (columns < 1 || !(left < right) || points.size() <= PointsPerColumn * static_cast<size_t>(columns))
        return points;
    const auto inside
        = std::partition_point(points.begin(), points.end(), [left](const QPointF &point) { return point.x() < left; });
    const auto behind
        = std::partition_point(inside, points.end(), [right](const QPointF &point) { return point.x() <= right; });
    Points kept;
    kept.reserve(PointsPerColumn * static_cast<size_t>(columns) + 2 + PointsPerColumn);
    if (inside != points.begin())
        kept.push_back(*(inside - 1));
    const double scale = columns / (right - left);
    const auto columnOf = [left, scale](const QPointF &point) { return std::floor((point.x() - left) * scale); };
    for (auto begin = inside; begin != behind;) {
        const double column = columnOf(*begin);
        auto end = begin + 1;
        while (end != behind && columnOf(*end) == column)
            ++end;
        keepColumn(begin, end, &kept);
        begin = end;
    }
    if (behind != points.end())
        kept.push_back(*behind);
    return kept;
}

void ColumnSpan::add(double y)
{
    top = std::min(top, y);
    bottom = std::max(bottom, y);
}

void ColumnSpan::add(const ColumnSpan &other)
{
    top = std::min(top, other.top);
    bottom = std::max(bottom, other.bottom);
}

std::vector<ColumnSpan> columnSpans(const Points &points, int first, int columns)
{
    std::vector<ColumnSpan> spans(static_cast<size_t>(std::max(0, columns)));
    const double end = static_cast<double>(first) + columns;
    const auto add = [&](double column, double y) {
        if (column >= first && column < end)
            spans[static_cast<size_t>(column - first)].add(y);
    };
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF &to = points[i];
        const double toColumn = std::floor(to.x());
        add(toColumn, to.y());
        if (i == 0)
            continue;
        const QPointF &from = points[i - 1];
        // Where the line goes from one column to the next it is in both.
        const double firstEdge = std::max(std::floor(from.x()) + 1, static_cast<double>(first));
        for (double edge = firstEdge; edge <= std::min(toColumn, end); ++edge) {
            const double y = from.y() + (to.y() - from.y()) * ((edge - from.x()) / (to.x() - from.x()));
            add(edge - 1, y);
            add(edge, y);
        }
    }
    return spans;
}

std::vector<ColumnSpan> thickened(const std::vector<ColumnSpan> &spans, int width)
{
    width = std::max(1, width);
    const auto count = static_cast<int>(spans.size());
    std::vector<ColumnSpan> wide(spans.size());
    for (int column = 0; column < count; ++column) {
        ColumnSpan &span = wide[static_cast<size_t>(column)];
        const int end = std::min(count, column + width / 2 + 1);
        for (int near = std::max(0, column - (width - 1) / 2); near < end; ++near)
            span.add(spans[static_cast<size_t>(near)]);
        if (!span.isEmpty())
            span = {span.top - width / 2.0, span.bottom + width / 2.0};
    }
    return wide;
}

} // namespace dte
