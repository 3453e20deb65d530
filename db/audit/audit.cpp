// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/audit/audit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "db/audit/exact.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int MoreDigits = 2; ///< of a computed value than of the stated one

/// Numbers in base units, by the role they play.
struct Operands
{
    std::vector<mpq_class> terms;
    std::vector<mpq_class> bases;
};

mpq_class sumOf(const std::vector<mpq_class> &values)
{
    mpq_class sum;
    for (const mpq_class &value : values)
        sum += value;
    return sum;
}

/// The weighted harmonic mean of the growth factors, less 1: the weights are amounts after the growth.
mpq_class combinedGrowth(const Operands &operands)
{
    mpq_class before;
    for (size_t i = 0; i < operands.terms.size(); ++i)
        before += operands.bases[i] / (1 + operands.terms[i]);
    return sumOf(operands.bases) / before - 1;
}

/// The number that the stated value stands for; of an average growth its power, so that no root must be drawn.
mpq_class evaluate(ClaimKind kind, const Operands &operands)
{
    switch (kind) {
    case ClaimKind::Growth:
        return operands.terms.front() / operands.bases.front() - 1;
    case ClaimKind::AverageGrowth:
        return operands.terms.front() / operands.bases.front();
    case ClaimKind::CombinedGrowth:
        return combinedGrowth(operands);
    case ClaimKind::Share:
        return sumOf(operands.terms) / operands.bases.front();
    case ClaimKind::Difference:
    case ClaimKind::Coincidence:
        return operands.terms.front() - operands.bases.front();
    case ClaimKind::Rank:
        return operands.terms.front() + 1;
    case ClaimKind::Whole:
    case ClaimKind::Sum:
    case ClaimKind::Equal:
    case ClaimKind::Unchecked:
        break;
    }
    return sumOf(operands.terms);
}

mpq_class powered(const Claim &claim, const mpq_class &stated)
{
    return claim.kind == ClaimKind::AverageGrowth ? power(1 + stated, claim.years) : stated;
}

Interval intervalOf(const AuditedValue &value)
{
    const mpq_class scale = exact(value.unit.scale);
    const mpq_class half = halfUnit(value.value);
    const mpq_class number = exact(value.value);
    const mpq_class low = value.low ? exact(*value.low) : mpq_class(number - half);
    const mpq_class high = value.high ? exact(*value.high) : mpq_class(number + half);
    return {low * scale, high * scale};
}

/// Every formula rises or falls steadily with each of its operands while the others stay, so the least and the greatest
/// result stand at corners of the operands' intervals.
Interval possibleResults(const Snapshot &snapshot, const Claim &claim)
{
    std::vector<ClaimOperand> operands;
    std::vector<Interval> intervals;
    for (const ClaimOperand &operand : claim.operands) {
        if (operand.role == OperandRole::Stated)
            continue;
        operands.push_back(operand);
        intervals.push_back(intervalOf(auditedValue(snapshot, operand)));
    }
    std::optional<Interval> result;
    for (size_t corner = 0; corner < size_t{1} << operands.size(); ++corner) {
        Operands values;
        for (size_t i = 0; i < operands.size(); ++i) {
            const mpq_class &edge = (corner >> i) & 1 ? intervals[i].high : intervals[i].low;
            (operands[i].role == OperandRole::Term ? values.terms : values.bases).push_back(edge);
        }
        const mpq_class value = evaluate(claim.kind, values);
        result
            = result ? Interval{std::min(result->low, value), std::max(result->high, value)} : Interval{value, value};
    }
    return result.value_or(Interval());
}

mpq_class printedResult(const Snapshot &snapshot, const Claim &claim)
{
    Operands values;
    for (const ClaimOperand &operand : claim.operands) {
        const AuditedValue value = auditedValue(snapshot, operand);
        const mpq_class number = exact(value.value) * exact(value.unit.scale);
        if (operand.role != OperandRole::Stated)
            (operand.role == OperandRole::Term ? values.terms : values.bases).push_back(number);
    }
    return evaluate(claim.kind, values);
}

AuditedValue statedValue(const Snapshot &snapshot, const Claim &claim)
{
    for (const ClaimOperand &operand : claim.operands) {
        if (operand.role == OperandRole::Stated)
            return auditedValue(snapshot, operand);
    }
    int digits = 0; // of a whole: 100 %, with the digits of its parts
    for (const ClaimOperand &operand : claim.operands)
        digits = std::max(digits, auditedValue(snapshot, operand).value.fractionDigits());
    return {Decimal(100, 0).rounded(digits).value_or(Decimal(100, 0)), percentUnit(), {}, {}};
}

Verdict verdictOf(const Claim &claim, const AuditedValue &stated, const mpq_class &result, const Interval &possible)
{
    const mpq_class scale = exact(stated.unit.scale);
    const mpq_class number = exact(stated.value) * scale;
    if (claim.kind == ClaimKind::Coincidence)
        return result == number ? Verdict::Remark : Verdict::Contradicts;
    if (claim.kind == ClaimKind::Whole) {
        const bool isExact = result == number;
        return isExact ? Verdict::Holds : possible.contains(number) ? Verdict::WithinRounding : Verdict::Contradicts;
    }
    const mpq_class half = halfUnit(stated.value) * scale;
    const Interval asPrinted{powered(claim, number - half), powered(claim, number + half)};
    if (asPrinted.contains(result))
        return Verdict::Holds;
    const Interval known = intervalOf(stated);
    const Interval allowed{powered(claim, known.low), powered(claim, known.high)};
    return allowed.overlaps(possible) ? Verdict::WithinRounding : Verdict::Contradicts;
}

/// In the unit of the stated value. An average growth is the one number here that is not exact; it is only shown.
std::optional<Decimal> shown(const Claim &claim, const Unit &unit, const mpq_class &result, int digits)
{
    if (claim.kind != ClaimKind::AverageGrowth)
        return roundedDecimal(result / exact(unit.scale), digits);
    const double growth = std::pow(result.get_d(), 1.0 / claim.years) - 1;
    return roundedDecimal(mpq_class(growth) / exact(unit.scale), digits);
}

/// The bounds of \p interval, rounded away from each other.
std::optional<Bounds> shownBounds(const Claim &claim, const Unit &unit, const Interval &interval, int digits)
{
    const auto low = shown(claim, unit, interval.low, digits);
    const auto high = shown(claim, unit, interval.high, digits);
    if (!low || !high)
        return std::nullopt;
    const Decimal step(1, digits);
    const mpq_class scale = exact(unit.scale);
    const bool lowIsInside = powered(claim, exact(*low) * scale) > interval.low;
    const bool highIsInside = powered(claim, exact(*high) * scale) < interval.high;
    return Bounds{
        lowIsInside ? low->minus(step).value_or(*low) : *low, highIsInside ? high->plus(step).value_or(*high) : *high};
}

std::optional<Bounds> printedBounds(const AuditedValue &stated)
{
    const int digits = std::min(stated.value.fractionDigits() + 1, Decimal::MaxFractionDigits);
    const auto low = stated.low ? stated.low : roundedDecimal(exact(stated.value) - halfUnit(stated.value), digits);
    const auto high = stated.high ? stated.high : roundedDecimal(exact(stated.value) + halfUnit(stated.value), digits);
    return low && high ? std::optional(Bounds{*low, *high}) : std::nullopt;
}

} // namespace

AuditedValue auditedValue(const Snapshot &snapshot, const ClaimOperand &operand)
{
    if (const Indicator *indicator = snapshot.indicator(operand.indicatorId)) {
        const Decimal value = indicator->part(operand.part).value_or(Decimal());
        if (operand.part == IndicatorPart::Value)
            return {value, snapshot.unit(indicator->unitId), {}, {}};
        Unit unit = percentUnit();
        if (operand.part == IndicatorPart::Rank || operand.part == IndicatorPart::Ahead)
            unit = {u"rank"_s, {}, {}, {}, Decimal(1, 0), {u"%1"_s, u"%1"_s}, u"rank"_s, Decimal(1, 0)};
        return {value, unit, {}, {}};
    }
    const Figure *figure = snapshot.figure(operand.figureId);
    Q_ASSERT(figure);
    const Observation observation = figure->data.at(operand.cell).value_or(Observation());
    const Series &series = figure->spec.series[static_cast<size_t>(operand.cell.series)];
    return {observation.value.value_or(Decimal()), snapshot.unit(series.unitId), observation.low, observation.high};
}

ClaimCheck check(const Snapshot &snapshot, size_t claim)
{
    const Claim &checked = snapshot.claims[claim];
    ClaimCheck result;
    result.claim = claim;
    const AuditedValue stated = statedValue(snapshot, checked);
    result.unit = stated.unit;
    const bool isChecked = checked.kind != ClaimKind::Unchecked;
    if (isChecked || !checked.operands.empty())
        result.stated = stated.value;
    if (!isChecked)
        return result;
    const mpq_class exactResult = printedResult(snapshot, checked);
    const Interval possible = possibleResults(snapshot, checked);
    result.verdict = verdictOf(checked, stated, exactResult, possible);
    if (checked.isByConstruction && (result.verdict == Verdict::Holds || result.verdict == Verdict::WithinRounding))
        result.verdict = Verdict::Consistent;
    const int digits = std::min(stated.value.fractionDigits() + MoreDigits, Decimal::MaxFractionDigits);
    result.computed = shown(checked, stated.unit, exactResult, digits);
    result.printed = printedBounds(stated);
    result.possible = shownBounds(checked, stated.unit, possible, digits);
    return result;
}

std::vector<ClaimCheck> audit(const Snapshot &snapshot)
{
    std::vector<ClaimCheck> checks;
    checks.reserve(snapshot.claims.size());
    for (size_t claim = 0; claim < snapshot.claims.size(); ++claim)
        checks.push_back(check(snapshot, claim));
    return checks;
}

int count(const std::vector<ClaimCheck> &checks, Verdict verdict)
{
    return static_cast<int>(std::count_if(
        checks.begin(), checks.end(), [verdict](const ClaimCheck &check) { return check.verdict == verdict; }));
}

} // namespace dte
