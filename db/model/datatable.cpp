// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/datatable.h"

#include <algorithm>
#include <iterator>

namespace dte {

namespace {

struct EvidenceId
{
    Evidence evidence;
    const char16_t *id;
};

constexpr EvidenceId EvidenceIds[] = {
    {Evidence::Printed, u"printed"},
    {Evidence::Published, u"published"},
    {Evidence::Derived, u"derived"},
    {Evidence::Revised, u"revised"},
    {Evidence::Missing, u"missing"},
};

} // namespace

QString toId(Evidence evidence)
{
    const auto found = std::find_if(std::begin(EvidenceIds), std::end(EvidenceIds),
        [evidence](const EvidenceId &candidate) { return candidate.evidence == evidence; });
    Q_ASSERT(found != std::end(EvidenceIds));
    return QString::fromUtf16(found->id);
}

std::optional<Evidence> evidenceFromId(const QString &id)
{
    const auto found = std::find_if(std::begin(EvidenceIds), std::end(EvidenceIds),
        [&id](const EvidenceId &candidate) { return id == QStringView(candidate.id); });
    return found == std::end(EvidenceIds) ? std::nullopt : std::optional(found->evidence);
}

Evidence markOf(Evidence evidence) { return evidence == Evidence::Revised ? Evidence::Published : evidence; }

QChar markSign(Evidence evidence)
{
    switch (markOf(evidence)) {
    case Evidence::Printed:
        return u'■';
    case Evidence::Derived:
        return u'▨';
    case Evidence::Missing:
        return u'×';
    case Evidence::Published:
    case Evidence::Revised:
        break;
    }
    return u'□';
}

} // namespace dte
