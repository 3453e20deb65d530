// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "db/base/enumids.h"
#include "db/base/text.h"

namespace dte {

/// Where a value comes from; the ids in the snapshot are the lower-case names.
enum class Evidence { Printed, Published, Derived, Revised, Missing };

constexpr auto enumIds(Evidence)
{
    return std::to_array<EnumId<Evidence>>({
        {Evidence::Printed, u"printed"},
        {Evidence::Published, u"published"},
        {Evidence::Derived, u"derived"},
        {Evidence::Revised, u"revised"},
        {Evidence::Missing, u"missing"},
    });
}

/// The one of four marks that a class is shown with: a later release was published elsewhere too, and its words say
/// that it is later.
Evidence markOf(Evidence evidence);
/// The mark in texts and tables, where it cannot be drawn: of the same form as in charts.
QChar markSign(Evidence evidence);

struct EvidenceClass
{
    Evidence id = Evidence::Printed;
    Text name;
    Text meaning;
};

} // namespace dte
