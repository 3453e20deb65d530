// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "db/model/reportlist.h"

namespace dte {

struct Indicator;

/// The figure of the session, beside what it is compared with.
struct ShownFigure
{
};

struct ShownCard
{
    const Indicator *indicator; ///< of the session's snapshot
};

struct ShownList
{
    ReportList list;
    std::optional<std::vector<int>> records; ///< those shown, in their order; none: all
};

/// What a page shows that can be handed out; ui/handout makes files and pictures of it.
using Subject = std::variant<ShownFigure, ShownCard, ShownList>;

/// As what it is handed out: as picture, with its words, or as table.
enum class HandoutKind { Picture, Table };

} // namespace dte
