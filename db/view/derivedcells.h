// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/computedseries.h"

namespace dte {

/// Cells computed from others: sum, growth, index, share, difference. All results are Derived with their formula in
/// numbers and without bounds, rounded half away from zero to the given fraction digits; release and source are those
/// of the value itself. A missing operand, or a base that is zero or less, gives Missing with the reason; no operand at
/// all gives no cell. Nothing is interpolated.

/// The summands added exactly. Missing if one of them has no value or no cell. Release and source are those of the
/// first.
Cell sumCell(const std::vector<const Cell *> &summands, const ComputeReasons &reasons);
/// (now / base - 1) * 100, in %.
Cell growthCell(const Cell &now, const Cell &base, int fractionDigits, const ComputeReasons &reasons);
/// now / base * 100.
Cell indexCell(const Cell &now, const Cell &base, int fractionDigits, const ComputeReasons &reasons);
/// part / sum of parts * 100, in %. \p parts make up the whole (or are the whole alone); those without a cell do not
/// belong to it.
Cell shareCell(
    const Cell &part, const std::vector<const Cell *> &parts, int fractionDigits, const ComputeReasons &reasons);
/// minuend - subtrahend, exactly.
Cell differenceCell(const Cell &minuend, const Cell &subtrahend, const ComputeReasons &reasons);

/// Compound annual growth rate in %: ((last / first)^(1 / years) - 1) * 100. nullopt if a value is zero or less, years
/// is less than 1, or the result does not fit.
std::optional<Decimal> compoundAnnualGrowth(const Decimal &first, const Decimal &last, int years, int fractionDigits);

/// For each category of \p spec the index of the year before it, or -1.
std::vector<int> yearsBefore(const FigureSpec &spec);

} // namespace dte
