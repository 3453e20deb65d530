// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/claim.h"

#include <array>
#include <utility>

namespace dte {

namespace {

constexpr std::array<std::pair<ClaimKind, const char16_t *>, 11> Kinds{{
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
}};

} // namespace

QString toId(ClaimKind kind)
{
    for (const auto &[candidate, id] : Kinds) {
        if (candidate == kind)
            return QString::fromUtf16(id);
    }
    return {};
}

std::optional<ClaimKind> claimKindFromId(const QString &id)
{
    for (const auto &[kind, candidate] : Kinds) {
        if (id == QStringView(candidate))
            return kind;
    }
    return std::nullopt;
}

} // namespace dte
