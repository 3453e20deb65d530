// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/datatable.h"
#include "db/model/figurespec.h"

namespace dte {

/// Why a computed cell has no value; drawn and tabled, so in both languages.
struct ComputeReasons
{
    Text operandMissing;
    Text baseNotPositive;
};

/// \p data with the cells of every computed series (Rule::Sum, Rule::Growth) filled in; \p spec must have no
/// cycle of operands.
///
/// - Sum: the operands of the same category added exactly. No cell where no operand has one.
/// - Growth in %: (value / value of the year before - 1) * 100, rounded half away from zero. Only for categories of
///   kind Year with the year before among the categories (on the axis or not).
/// - Missing operand: the cell is Missing and says why; nothing is interpolated. A base <= 0 likewise.
/// - An observation that the series has of its own takes precedence over the computed value.
/// - The result is Derived with its formula in numbers; release and source are those of the operand of this year.
DataTable withComputedSeries(const FigureSpec &spec, const DataTable &data, const ComputeReasons &reasons);

} // namespace dte
