// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/enumids.h"
#include "db/base/text.h"
#include "db/model/datatable.h"
#include "db/search/features.h"

namespace dte {

/// What can be found; groups of results stand in this order where nothing else decides.
enum class HitKind {
    Figure,
    Indicator,
    Observation,
    Series,
    GlossaryEntry,
    Category,
    Event,
    Section,
    Claim,
    Note,
    Source,
};

constexpr auto enumIds(HitKind)
{
    return std::to_array<EnumId<HitKind>>({
        {HitKind::Figure, u"figure"},
        {HitKind::Indicator, u"indicator"},
        {HitKind::Observation, u"observation"},
        {HitKind::Series, u"series"},
        {HitKind::GlossaryEntry, u"glossary"},
        {HitKind::Category, u"category"},
        {HitKind::Event, u"event"},
        {HitKind::Section, u"section"},
        {HitKind::Claim, u"claim"},
        {HitKind::Note, u"note"},
        {HitKind::Source, u"source"},
    });
}

/// A claim, a note or a source, which explains something else.
constexpr bool isAside(HitKind kind)
{
    return kind == HitKind::Claim || kind == HitKind::Note || kind == HitKind::Source;
}

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// A result of the search.
struct Hit
{
    HitKind kind = HitKind::Figure;
    QString id; ///< of the figure or whatever it is; of a series, category, observation, note or source its figure's
    CellKey cell; ///< of an observation, note or source; of a series or category only the one index
    Text title;
    Text context; ///< what it belongs to: the figure, the value, the section
    Features features{}; ///< why it stands where it does

    bool operator==(const Hit &) const = default;
};

/// The address of something that can be shown.
inline Hit hitOf(HitKind kind, const QString &id, CellKey cell = {}) { return {kind, id, cell, {}, {}, {}}; }

} // namespace dte
