// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "db/base/enumids.h"
#include "db/model/datatable.h"
#include "db/model/indicator.h"

namespace dte {

/// How the stated value follows from the operands; see the table claim in schema.sql.
enum class ClaimKind {
    Growth,
    AverageGrowth,
    CombinedGrowth,
    Share,
    Whole,
    Sum,
    Difference,
    Equal,
    Rank,
    Coincidence,
    Unchecked,
};

constexpr auto enumIds(ClaimKind)
{
    return std::to_array<EnumId<ClaimKind>>({
        {ClaimKind::Growth, u"growth"},
        {ClaimKind::AverageGrowth, u"average_growth"},
        {ClaimKind::CombinedGrowth, u"combined_growth"},
        {ClaimKind::Share, u"share"},
        {ClaimKind::Whole, u"whole"},
        {ClaimKind::Sum, u"sum"},
        {ClaimKind::Difference, u"difference"},
        {ClaimKind::Equal, u"equal"},
        {ClaimKind::Rank, u"rank"},
        {ClaimKind::Coincidence, u"coincidence"},
        {ClaimKind::Unchecked, u"unchecked"},
    });
}

enum class OperandRole { Stated, Term, Base };

constexpr auto enumIds(OperandRole)
{
    return std::to_array<EnumId<OperandRole>>({
        {OperandRole::Stated, u"stated"},
        {OperandRole::Term, u"term"},
        {OperandRole::Base, u"base"},
    });
}

/// A number of the snapshot: a part of an indicator, or an observation.
struct ClaimOperand
{
    OperandRole role = OperandRole::Term;
    QString indicatorId; ///< empty: an observation
    IndicatorPart part = IndicatorPart::Value;
    QString figureId;
    CellKey cell;

    bool operator==(const ClaimOperand &) const = default;
};

/// Something the report states about values that the snapshot holds.
struct Claim
{
    QString id;
    ClaimKind kind = ClaimKind::Unchecked;
    int years = 0; ///< of an average growth
    QString figureId; ///< which it speaks of; may be empty
    bool isByConstruction = false; ///< an operand was taken or derived from the others, so that it must hold
    Text name;
    Text reason; ///< why it cannot be checked
    Text note; ///< may be empty
    std::vector<ClaimOperand> operands; ///< as the kind needs them, at most MostOperands

    static constexpr size_t MostOperands = 12;

    bool operator==(const Claim &) const = default;
};

} // namespace dte
