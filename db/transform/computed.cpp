// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transform/computed.h"

#include <QStringList>

namespace dte {

namespace {

/// The text in a formula: the minus sign is the typographic one, digits stay ungrouped.
QString inFormula(const Decimal &value)
{
    const QString text = value.toString();
    return value.isNegative() ? QStringLiteral("(\u2212%1)").arg(text.mid(1)) : text;
}

Observation missing(const Observation &like, const Text &reason)
{
    Observation result;
    result.releaseId = like.releaseId;
    result.sourceId = like.sourceId;
    result.note = reason;
    return result;
}

Observation derived(const Observation &like, const Decimal &value, const QString &formula)
{
    Observation result;
    result.value = value;
    result.evidence = Evidence::Derived;
    result.releaseId = like.releaseId;
    result.sourceId = like.sourceId;
    result.formula = {formula, formula};
    return result;
}

/// Index of the category for the year before, or -1.
int yearBefore(const FigureSpec &spec, int category)
{
    const Category &current = spec.categories[static_cast<size_t>(category)];
    if (current.kind != CategoryKind::Year)
        return -1;
    const QString wanted = QString::number(current.label.en.toInt() - 1);
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        if (spec.categories[i].kind == CategoryKind::Year && spec.categories[i].label.en == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

Cell sumCell(const Series &series, const DataTable &data, int category, const ComputeReasons &reasons)
{
    const Observation *first = nullptr;
    bool complete = true;
    std::optional<Decimal> sum = Decimal(0, 0);
    QStringList parts;
    for (const int operand : series.operands) {
        const Cell &cell = data.at({operand, category});
        if (cell && !first)
            first = &*cell;
        if (!cell || !cell->value) {
            complete = false;
            continue;
        }
        sum = sum ? sum->plus(*cell->value) : std::nullopt;
        parts << inFormula(*cell->value);
    }
    if (!first)
        return std::nullopt;
    if (!complete || !sum)
        return missing(*first, reasons.operandMissing);
    return derived(*first, *sum, parts.join(QStringLiteral(" + ")));
}

Cell growthCell(const Series &series, const DataTable &data, int before, int category, const ComputeReasons &reasons)
{
    const int operand = series.operands.front();
    const Cell &now = data.at({operand, category});
    const Cell &base = data.at({operand, before});
    if (!now || !base)
        return std::nullopt;
    if (!now->value || !base->value)
        return missing(*now, reasons.operandMissing);
    if (base->value->isNegative() || base->value->isZero())
        return missing(*now, reasons.baseNotPositive);
    const auto change = now->value->minus(*base->value);
    const auto scaled = change ? change->times(Decimal(100, 0)) : std::nullopt;
    const auto growth = scaled ? scaled->dividedBy(*base->value, series.fractionDigits) : std::nullopt;
    if (!growth)
        return missing(*now, reasons.operandMissing);
    return derived(
        *now, *growth, QStringLiteral("(%1 ÷ %2 \u2212 1) × 100").arg(inFormula(*now->value), inFormula(*base->value)));
}

void fill(const FigureSpec &spec, size_t index, DataTable &data, std::vector<bool> &done, const ComputeReasons &reasons)
{
    if (done[index])
        return;
    done[index] = true;
    const Series &series = spec.series[index];
    if (series.rule == Rule::Observed || series.operands.empty())
        return;
    for (const int operand : series.operands)
        fill(spec, static_cast<size_t>(operand), data, done, reasons);
    for (int category = 0; category < data.categoryCount(); ++category) {
        const CellKey key{static_cast<int>(index), category};
        if (data.at(key))
            continue;
        if (series.rule == Rule::Sum) {
            data.set(key, sumCell(series, data, category, reasons));
        } else if (const int before = yearBefore(spec, category); before >= 0) {
            data.set(key, growthCell(series, data, before, category, reasons));
        }
    }
}

} // namespace

DataTable withComputedSeries(const FigureSpec &spec, const DataTable &data, const ComputeReasons &reasons)
{
    DataTable result = data;
    std::vector<bool> done(spec.series.size(), false);
    for (size_t i = 0; i < spec.series.size(); ++i)
        fill(spec, i, result, done, reasons);
    return result;
}

} // namespace dte
