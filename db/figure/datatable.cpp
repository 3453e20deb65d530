// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/datatable.h"

#include <algorithm>
#include <iterator>

namespace dte {

namespace {

struct EvidenceId
{
    Evidence evidence;
    const char16_t *id;
};

constexpr EvidenceId evidenceIds[] = {
    {Evidence::Printed, u"printed"},
    {Evidence::Published, u"published"},
    {Evidence::Derived, u"derived"},
    {Evidence::Revised, u"revised"},
    {Evidence::Missing, u"missing"},
};

} // namespace

QString toId(Evidence evidence)
{
    const auto found = std::find_if(std::begin(evidenceIds), std::end(evidenceIds),
        [evidence](const EvidenceId &candidate) { return candidate.evidence == evidence; });
    Q_ASSERT(found != std::end(evidenceIds));
    return QString::fromUtf16(found->id);
}

std::optional<Evidence> evidenceFromId(const QString &id)
{
    const auto found = std::find_if(std::begin(evidenceIds), std::end(evidenceIds),
        [&id](const EvidenceId &candidate) { return id == QStringView(candidate.id); });
    return found == std::end(evidenceIds) ? std::nullopt : std::optional(found->evidence);
}

} // namespace dte
