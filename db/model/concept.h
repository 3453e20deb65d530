// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/base/enumids.h"
#include "db/base/text.h"

namespace dte {

/// Whose idea of what digital trade is made of.
enum class Framework { OecdWtoImf, Report };

constexpr auto enumIds(Framework)
{
    return std::to_array<EnumId<Framework>>({
        {Framework::OecdWtoImf, u"oecd_wto_imf"},
        {Framework::Report, u"report"},
    });
}

/// What measures a concept: a figure or an indicator; the other is empty.
struct ConceptLink
{
    QString figureId;
    QString indicatorId;

    bool operator==(const ConceptLink &) const = default;
};

/// A node of the tree of a framework.
struct Concept
{
    QString id;
    QString parentId; ///< empty at the root
    Framework framework = Framework::Report;
    QString glossaryId;
    Text name;
    std::vector<ConceptLink> links;

    bool operator==(const Concept &) const = default;
};

} // namespace dte
