// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "db/base/enumids.h"
#include "db/model/claim.h"
#include "db/model/snapshot.h"

namespace dte {

enum class Verdict {
    Holds, ///< computed from the printed values and rounded as printed it is the stated value
    WithinRounding, ///< not so, but values that are printed like this can give one that is printed like that
    Consistent, ///< one or the other, but of values that were taken from each other: no independent check
    Contradicts,
    CannotBeChecked,
    Remark, ///< the same number twice, which nobody claims
};

/// In the order in which they are counted and chosen from.
constexpr auto enumIds(Verdict)
{
    return std::to_array<EnumId<Verdict>>({
        {Verdict::Holds, u"holds"},
        {Verdict::WithinRounding, u"within_rounding"},
        {Verdict::Consistent, u"consistent"},
        {Verdict::Contradicts, u"contradicts"},
        {Verdict::CannotBeChecked, u"cannot_be_checked"},
        {Verdict::Remark, u"remark"},
    });
}

/// A number of the snapshot that a claim is about.
struct AuditedValue
{
    Decimal value;
    Unit unit;
    std::optional<Decimal> low; ///< what is known of its range beyond its digits
    std::optional<Decimal> high;
};

/// \p operand must be one of \p snapshot.
AuditedValue auditedValue(const Snapshot &snapshot, const ClaimOperand &operand);

/// From low to high, both included.
struct Bounds
{
    Decimal low;
    Decimal high;

    bool operator==(const Bounds &) const = default;
};

/// What recomputing a claim gave. All numbers are in the unit of the stated value.
struct ClaimCheck
{
    size_t claim = 0; ///< index into Snapshot::claims
    Verdict verdict = Verdict::CannotBeChecked;
    Unit unit;
    std::optional<Decimal> stated; ///< none if a claim that cannot be checked names none
    std::optional<Decimal> computed; ///< from the printed values, with two digits more than the stated value
    std::optional<Bounds> printed; ///< the values that are printed like the stated one
    std::optional<Bounds> possible; ///< the results of all values that are printed like the operands, rounded outwards
};

ClaimCheck check(const Snapshot &snapshot, size_t claim);
/// All claims in their order.
std::vector<ClaimCheck> audit(const Snapshot &snapshot);

/// How many checks have the verdict.
int count(const std::vector<ClaimCheck> &checks, Verdict verdict);

} // namespace dte
