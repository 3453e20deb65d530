// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/claimparser.h"

#include <QHash>

#include <algorithm>

#include "db/audit/audit.h"
#include "db/audit/exact.h"
#include "db/snapshot/storedrow.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

MaybeFault readIndicatorPart(const Row &row, const Snapshot &snapshot, ClaimOperand &operand)
{
    operand.indicatorId = row.text("indicator_id");
    const Indicator *indicator = snapshot.indicator(operand.indicatorId);
    if (!indicator)
        return row.dangling("indicator_id");
    const auto part = fromId<IndicatorPart>(row.text("part"));
    if (!part || !indicator->part(*part))
        return row.fault("part", u"the indicator has no such part"_s);
    operand.part = *part;
    return std::nullopt;
}

MaybeFault readCell(const Row &row, const Snapshot &snapshot, ClaimOperand &operand)
{
    operand.figureId = row.text("figure_id");
    const Figure *figure = snapshot.figure(operand.figureId);
    if (!figure)
        return row.dangling("figure_id");
    const auto key = figure->spec.cell(row.text("series_id"), row.text("category_id"));
    if (!key || !figure->data.at(*key) || !figure->data.at(*key)->value)
        return row.fault("series_id", u"there is no such observation, or it has no value"_s);
    operand.cell = *key;
    return std::nullopt;
}

size_t count(const Claim &claim, OperandRole role)
{
    return static_cast<size_t>(std::count_if(claim.operands.begin(), claim.operands.end(),
        [role](const ClaimOperand &operand) { return operand.role == role; }));
}

bool hasOperands(const Claim &claim)
{
    const size_t terms = count(claim, OperandRole::Term);
    const size_t bases = count(claim, OperandRole::Base);
    const size_t stated = count(claim, OperandRole::Stated);
    switch (claim.kind) {
    case ClaimKind::Unchecked:
        return stated <= 1 && terms == 0 && bases == 0;
    case ClaimKind::Whole:
        return stated == 0 && terms >= 2 && bases == 0;
    case ClaimKind::Sum:
        return stated == 1 && terms >= 2 && bases == 0;
    case ClaimKind::Equal:
    case ClaimKind::Rank:
        return stated == 1 && terms == 1 && bases == 0;
    case ClaimKind::Share:
        return stated == 1 && terms >= 1 && bases == 1;
    case ClaimKind::CombinedGrowth:
        return stated == 1 && terms >= 2 && bases == terms;
    case ClaimKind::Growth:
    case ClaimKind::AverageGrowth:
    case ClaimKind::Difference:
    case ClaimKind::Coincidence:
        break;
    }
    return stated == 1 && terms == 1 && bases == 1;
}

/// Whether the stated value is a ratio of the others.
bool isRelative(ClaimKind kind)
{
    return kind == ClaimKind::Growth || kind == ClaimKind::AverageGrowth || kind == ClaimKind::CombinedGrowth
        || kind == ClaimKind::Share || kind == ClaimKind::Whole;
}

/// "Over 200" is no number to compute with.
bool isBound(const Snapshot &snapshot, const ClaimOperand &operand)
{
    const Indicator *indicator = snapshot.indicator(operand.indicatorId);
    return indicator && operand.part == IndicatorPart::Value
        && (indicator->qualifier == Qualifier::Over || indicator->qualifier == Qualifier::Nearly);
}

/// Gives what makes the claim impossible to compute, or nothing.
QString misfit(const Snapshot &snapshot, const Claim &claim)
{
    if (claim.operands.size() > Claim::MostOperands || !hasOperands(claim))
        return u"the operands do not suit it"_s;
    if (claim.kind == ClaimKind::Unchecked)
        return {};
    QHash<OperandRole, QString> quantities;
    for (const ClaimOperand &operand : claim.operands) {
        const AuditedValue value = auditedValue(snapshot, operand);
        const bool isPositive = !value.value.isNegative() && !value.value.isZero()
            && (!value.low || (!value.low->isNegative() && !value.low->isZero()));
        if (operand.role == OperandRole::Base && !isPositive)
            return u"a base is not positive"_s;
        if (claim.kind == ClaimKind::CombinedGrowth && operand.role == OperandRole::Term
            && exact(value.value) - halfUnit(value.value) <= -100)
            return u"a growth of -100 % or less"_s;
        if (isBound(snapshot, operand))
            return u"an operand is only a bound"_s;
        const QString known = quantities.value(operand.role, value.unit.quantity);
        if (known != value.unit.quantity)
            return u"the operands measure different things"_s;
        quantities.insert(operand.role, known);
    }
    const QString terms = quantities.value(OperandRole::Term);
    const QString ratio = percentUnit().quantity;
    const bool isMatched = isRelative(claim.kind)
        ? quantities.value(OperandRole::Stated, ratio) == ratio
            && (claim.kind == ClaimKind::CombinedGrowth || claim.kind == ClaimKind::Whole
                    ? terms == ratio
                    : terms == quantities.value(OperandRole::Base))
        : quantities.value(OperandRole::Stated) == terms && quantities.value(OperandRole::Base, terms) == terms;
    return isMatched ? QString() : u"the operands measure different things"_s;
}

MaybeFault parseOperands(const StoredTables &tables, const Snapshot &snapshot, QHash<QString, Claim> &claims)
{
    for (const Row &row : rowsBy(tables, "claim_operand", "position")) {
        const auto claim = claims.find(row.text("claim_id"));
        if (claim == claims.end())
            return row.dangling("claim_id");
        ClaimOperand operand;
        const auto role = fromId<OperandRole>(row.text("role"));
        if (!role)
            return row.fault("role", u"unknown"_s);
        operand.role = *role;
        const bool isPart = !row.isNull("indicator_id");
        if (isPart != row.isNull("figure_id"))
            return row.fault("indicator_id", u"either an indicator or an observation"_s);
        for (const char *column : {"series_id", "category_id"}) {
            if (row.isNull(column) != row.isNull("figure_id"))
                return row.fault(column, u"either an indicator or an observation"_s);
        }
        if (row.isNull("part") != row.isNull("indicator_id"))
            return row.fault("part", u"goes together with the indicator"_s);
        if (auto fault = isPart ? readIndicatorPart(row, snapshot, operand) : readCell(row, snapshot, operand))
            return fault;
        claim->operands.push_back(operand);
    }
    return std::nullopt;
}

} // namespace

MaybeFault parseClaims(const StoredTables &tables, Snapshot &snapshot)
{
    QHash<QString, Claim> claims;
    const std::vector<Row> rows = rowsBy(tables, "claim", "position");
    for (const Row &row : rows) {
        const auto kind = fromId<ClaimKind>(row.text("kind"));
        if (!kind)
            return row.fault("kind", u"unknown"_s);
        const auto years = static_cast<int>(row.integer("years"));
        if (years < 0 || years > 200 || (years == 0) == (*kind == ClaimKind::AverageGrowth))
            return row.fault("years", u"does not suit the kind"_s);
        if (row.integer("by_construction") != 0 && row.integer("by_construction") != 1)
            return row.fault("by_construction", u"is neither 0 nor 1"_s);
        if (row.isNull("reason_zh") != (*kind != ClaimKind::Unchecked))
            return row.fault("reason_zh", u"must be given exactly where nothing is checked"_s);
        if (!row.isNull("figure_id") && !snapshot.figure(row.text("figure_id")))
            return row.dangling("figure_id");
        claims.insert(row.text("id"),
            {row.text("id"), *kind, years, row.text("figure_id"), row.integer("by_construction") != 0,
                row.texts("name"), row.texts("reason"), row.texts("note"), {}});
    }
    if (auto fault = parseOperands(tables, snapshot, claims))
        return fault;
    for (const Row &row : rows) {
        const Claim claim = claims.value(row.text("id"));
        if (const QString reason = misfit(snapshot, claim); !reason.isEmpty())
            return row.fault("kind", reason);
        snapshot.claims.push_back(claim);
    }
    return std::nullopt;
}

} // namespace dte
