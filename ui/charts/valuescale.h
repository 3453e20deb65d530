// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/base/decimal.h"

namespace dte {

/// A linear value axis that holds zero, with ticks at whole multiples of 1, 2 or 5 times a power of ten.
struct ValueScale
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    std::vector<Decimal> ticks; ///< exact, from minimum to maximum

    /// 0 at minimum, 1 at maximum.
    double position(double value) const { return (value - minimum) / (maximum - minimum); }
};

/// A scale from min(0, \p lowest) to max(0, \p highest), extended at the top (and at the bottom where it is
/// negative) by \p headroom, a share of the whole axis in [0, 0.9], for labels; at most \p maxTicks ticks (>= 2).
/// Infinite or NaN limits count as 0.
ValueScale makeValueScale(double lowest, double highest, int maxTicks, double headroom);

} // namespace dte
