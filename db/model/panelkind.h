// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/enumids.h"

namespace dte {

/// How a panel draws.
enum class PanelKind { StackedColumns, GroupedColumns, GroupedBars, Lines, Areas, Ring };
/// How a series of a panel is drawn.
enum class Mark { Bar, Line, Marker, Slice, Area };

constexpr auto enumIds(PanelKind)
{
    return std::to_array<EnumId<PanelKind>>({
        {PanelKind::StackedColumns, u"stacked_columns"},
        {PanelKind::GroupedColumns, u"grouped_columns"},
        {PanelKind::GroupedBars, u"grouped_bars"},
        {PanelKind::Lines, u"lines"},
        {PanelKind::Areas, u"areas"},
        {PanelKind::Ring, u"ring"},
    });
}

constexpr auto enumIds(Mark)
{
    return std::to_array<EnumId<Mark>>({
        {Mark::Bar, u"bar"},
        {Mark::Line, u"line"},
        {Mark::Marker, u"marker"},
        {Mark::Slice, u"slice"},
        {Mark::Area, u"area"},
    });
}

/// Where the numbers of a panel stand: categories then run across the other way.
enum class ValueAxis {
    Upright,
    Across, ///< categories from top to bottom
    None, ///< shares of one whole: of one series or of one category, none below zero
};

/// What holds for all panels of a kind. A kind that fits what is there is its id and a line here.
struct PanelTraits
{
    ValueAxis axis = ValueAxis::Upright;
    bool stacks = false; ///< what fills stands on what fills below it, and their sum is the height
    Mark part = Mark::Bar; ///< of its series
    Mark total = Mark::Marker; ///< of a series that holds the sums of the others
};

constexpr PanelTraits traits(PanelKind kind)
{
    switch (kind) {
    case PanelKind::StackedColumns:
        return {.stacks = true};
    case PanelKind::GroupedColumns:
        break;
    case PanelKind::GroupedBars:
        return {.axis = ValueAxis::Across, .total = Mark::Bar};
    case PanelKind::Lines:
        return {.part = Mark::Line, .total = Mark::Line};
    case PanelKind::Areas:
        return {.stacks = true, .part = Mark::Area};
    case PanelKind::Ring:
        return {.axis = ValueAxis::None, .part = Mark::Slice, .total = Mark::Slice};
    }
    return {};
}

struct MarkTraits
{
    bool fills = false; ///< from zero, or from what it is stacked on, to its value
    bool hasPoints = false; ///< a point at each value, which shows its evidence
    bool showsMissing = false; ///< a box where there is no value; else there is a gap
};

constexpr MarkTraits traits(Mark mark)
{
    switch (mark) {
    case Mark::Bar:
        return {.fills = true, .showsMissing = true};
    case Mark::Slice:
        return {.fills = true};
    case Mark::Area:
        return {.fills = true, .hasPoints = true};
    case Mark::Line:
    case Mark::Marker:
        break;
    }
    return {.hasPoints = true};
}

} // namespace dte
