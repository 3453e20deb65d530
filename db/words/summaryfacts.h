// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "db/view/figurestate.h"

namespace dte {

/// A value on the axis.
struct SummaryPoint
{
    int category = -1;
    Decimal value;
    bool isDerived = false;
    bool hasNote = false; ///< of growth: something must be known to read it right, as a break of basis
};

enum class SummaryGap { NoData, LowerBound, UpperBound, Range, NotComputed };

/// What a series is about, which decides how it is told.
enum class SummaryKind { Amount, Rate, Growth, Difference, Index, Share, Balance };

/// What there is to say of one series, in the order of the axis.
struct SeriesFacts
{
    int series = -1;
    SummaryKind kind = SummaryKind::Amount;
    std::vector<SummaryPoint> points;
    std::map<SummaryGap, std::vector<int>> gaps; ///< categories without a value

    bool isEmpty() const { return points.empty() && gaps.empty(); }
    /// The first of the highest (lowest) points; there must be a point.
    const SummaryPoint &highest() const;
    const SummaryPoint &lowest() const;
    /// All values are equal.
    bool isConstant() const;
};

SummaryKind summaryKind(const FigureState &state, int series);
/// A year of which a series has no cell is a gap, except for growth and for a series without any cell on the axis; an
/// item of which it has none is not part of it.
SeriesFacts factsOf(const FigureState &state, int series);

} // namespace dte
