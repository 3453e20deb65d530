// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/derivedcells.h"

#include <QHash>
#include <QStringList>

#include <cmath>

namespace dte {

namespace {

const Decimal Hundred(100, 0);

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
    result.moreSourceIds = like.moreSourceIds;
    result.note = reason;
    return result;
}

/// \p value derived from \p like; if it left the range of Decimal, Missing.
Observation derived(
    const Observation &like, const std::optional<Decimal> &value, const QString &formula, const ComputeReasons &reasons)
{
    if (!value)
        return missing(like, reasons.operandMissing);
    Observation result;
    result.value = value;
    result.evidence = Evidence::Derived;
    result.releaseId = like.releaseId;
    result.sourceId = like.sourceId;
    result.moreSourceIds = like.moreSourceIds;
    result.formula = {formula, formula};
    return result;
}

bool isPositive(const Decimal &value) { return !value.isNegative() && !value.isZero(); }

std::optional<Decimal> percentOf(const Decimal &value, const Decimal &base, int fractionDigits)
{
    const auto scaled = value.times(Hundred);
    return scaled ? scaled->dividedBy(base, fractionDigits) : std::nullopt;
}

/// Why \p now cannot be set against \p base, as a Missing cell; nullopt if it can. Both must be cells.
std::optional<Observation> obstacle(const Observation &now, const Observation &base, const ComputeReasons &reasons)
{
    if (!now.value || !base.value)
        return missing(now, reasons.operandMissing);
    if (!isPositive(*base.value))
        return missing(now, reasons.baseNotPositive);
    return std::nullopt;
}

} // namespace

Cell sumCell(const std::vector<const Cell *> &summands, const ComputeReasons &reasons)
{
    const Observation *first = nullptr;
    bool complete = true;
    std::optional<Decimal> sum = Decimal(0, 0);
    QStringList parts;
    for (const Cell *cell : summands) {
        if (*cell && !first)
            first = &**cell;
        if (!*cell || !(*cell)->value) {
            complete = false;
            continue;
        }
        sum = sum ? sum->plus(*(*cell)->value) : std::nullopt;
        parts << inFormula(*(*cell)->value);
    }
    if (!first)
        return std::nullopt;
    if (!complete)
        return missing(*first, reasons.operandMissing);
    return derived(*first, sum, parts.join(QStringLiteral(" + ")), reasons);
}

Cell growthCell(const Cell &now, const Cell &base, int fractionDigits, const ComputeReasons &reasons)
{
    if (!now || !base)
        return std::nullopt;
    if (auto reason = obstacle(*now, *base, reasons))
        return reason;
    const auto change = now->value->minus(*base->value);
    const auto growth = change ? percentOf(*change, *base->value, fractionDigits) : std::nullopt;
    return derived(*now, growth,
        QStringLiteral("(%1 ÷ %2 \u2212 1) × 100").arg(inFormula(*now->value), inFormula(*base->value)), reasons);
}

Cell indexCell(const Cell &now, const Cell &base, int fractionDigits, const ComputeReasons &reasons)
{
    if (!now)
        return std::nullopt;
    if (!base)
        return missing(*now, reasons.operandMissing);
    if (auto reason = obstacle(*now, *base, reasons))
        return reason;
    return derived(*now, percentOf(*now->value, *base->value, fractionDigits),
        QStringLiteral("%1 ÷ %2 × 100").arg(inFormula(*now->value), inFormula(*base->value)), reasons);
}

Cell shareCell(
    const Cell &part, const std::vector<const Cell *> &parts, int fractionDigits, const ComputeReasons &reasons)
{
    if (!part)
        return std::nullopt;
    std::optional<Decimal> whole = Decimal(0, 0);
    QStringList summands;
    for (const Cell *other : parts) {
        if (!*other)
            continue;
        if (!(*other)->value || (*other)->value->isNegative())
            return missing(*part, reasons.operandMissing);
        whole = whole ? whole->plus(*(*other)->value) : std::nullopt;
        summands << inFormula(*(*other)->value);
    }
    if (!whole || !part->value)
        return missing(*part, reasons.operandMissing);
    if (!isPositive(*whole))
        return missing(*part, reasons.baseNotPositive);
    const QString sum = summands.join(QStringLiteral(" + "));
    return derived(*part, percentOf(*part->value, *whole, fractionDigits),
        QStringLiteral("%1 ÷ %2 × 100").arg(inFormula(*part->value), summands.size() > 1 ? u'(' + sum + u')' : sum),
        reasons);
}

Cell differenceCell(const Cell &minuend, const Cell &subtrahend, const ComputeReasons &reasons)
{
    if (!minuend || !subtrahend)
        return std::nullopt;
    if (!minuend->value || !subtrahend->value)
        return missing(*minuend, reasons.operandMissing);
    return derived(*minuend, minuend->value->minus(*subtrahend->value),
        QStringLiteral("%1 \u2212 %2").arg(inFormula(*minuend->value), inFormula(*subtrahend->value)), reasons);
}

std::optional<Decimal> compoundAnnualGrowth(const Decimal &first, const Decimal &last, int years, int fractionDigits)
{
    if (years < 1 || !isPositive(first) || !isPositive(last))
        return std::nullopt;
    const double rate = (std::pow(last.toDouble() / first.toDouble(), 1.0 / years) - 1) * 100;
    const double scaled = rate * std::pow(10.0, fractionDigits);
    if (!std::isfinite(scaled) || std::abs(scaled) > 1e15)
        return std::nullopt;
    return Decimal(std::llround(scaled), fractionDigits);
}

std::vector<int> yearsBefore(const FigureSpec &spec)
{
    QHash<QString, int> years;
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        if (spec.categories[i].kind == CategoryKind::Year)
            years.insert(spec.categories[i].label.en, static_cast<int>(i));
    }
    std::vector<int> before;
    for (const Category &category : spec.categories) {
        const QString wanted = QString::number(category.label.en.toInt() - 1);
        before.push_back(category.kind == CategoryKind::Year ? years.value(wanted, -1) : -1);
    }
    return before;
}

} // namespace dte
