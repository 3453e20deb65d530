// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/computedseries.h"

#include "db/view/derivedcells.h"

namespace dte {

namespace {

/// Fills one computed series after another, operands first.
struct Filling
{
    const FigureSpec &spec;
    const std::vector<int> before;
    const ComputeReasons &reasons;
    std::vector<bool> done;
};

Cell computedCell(const Filling &filling, const Series &series, const DataTable &data, int category)
{
    if (series.rule == Rule::Sum) {
        std::vector<const Cell *> summands;
        for (const int operand : series.operands)
            summands.push_back(&data.at({operand, category}));
        return sumCell(summands, filling.reasons);
    }
    const int before = filling.before[static_cast<size_t>(category)];
    const int operand = series.operands.front();
    if (before < 0)
        return std::nullopt;
    return growthCell(data.at({operand, category}), data.at({operand, before}), series.fractionDigits, filling.reasons);
}

void fill(Filling &filling, size_t index, DataTable &data)
{
    if (filling.done[index])
        return;
    filling.done[index] = true;
    const Series &series = filling.spec.series[index];
    if (series.rule == Rule::Observed || series.operands.empty())
        return;
    for (const int operand : series.operands)
        fill(filling, static_cast<size_t>(operand), data);
    for (int category = 0; category < data.categoryCount(); ++category) {
        const CellKey key{static_cast<int>(index), category};
        if (!data.at(key))
            data.set(key, computedCell(filling, series, data, category));
    }
}

} // namespace

DataTable withComputedSeries(const FigureSpec &spec, const DataTable &data, const ComputeReasons &reasons)
{
    DataTable result = data;
    Filling filling{spec, yearsBefore(spec), reasons, std::vector<bool>(spec.series.size(), false)};
    for (size_t i = 0; i < spec.series.size(); ++i)
        fill(filling, i, result);
    return result;
}

} // namespace dte
