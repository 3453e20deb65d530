// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmpxx.h>

#include <optional>

#include "db/base/decimal.h"

namespace dte {

// Exact rational arithmetic, by GMP: what printed digits allow is decided at the edges of intervals, where rounding of
// our own would be a wrong verdict.

mpq_class exact(const Decimal &value);
/// Rounded half away from zero; nullopt if it has no place in a Decimal.
std::optional<Decimal> roundedDecimal(const mpq_class &value, int fractionDigits);
/// Half a unit of the last printed digit.
mpq_class halfUnit(const Decimal &value);
mpq_class power(const mpq_class &base, int exponent);

struct Interval
{
    mpq_class low;
    mpq_class high;

    bool contains(const mpq_class &value) const { return low <= value && value <= high; }
    /// By more than an edge: 22.25 is printed as 22.3, so 22.2 and 22.3 have nothing in common.
    bool overlaps(const Interval &other) const { return low < other.high && other.low < high; }
};

} // namespace dte
