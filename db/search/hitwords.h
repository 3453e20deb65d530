// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/search/hit.h"
#include "db/search/searchquery.h"

namespace dte {

/// What stands below the title of \p hit. Of whatever has values it says them, each with unit and evidence, and what
/// \p query asks for first: of a key figure all parts, of a category the values of all series, of a series the latest.
/// \p snapshot holds computed values too.
Text contextOf(const Hit &hit, const SearchQuery &query, const Snapshot &snapshot);

/// 2021 出口：769.9亿美元, the way an observation is named in a result.
Text observationTitle(const Snapshot &snapshot, const QString &figureId, CellKey cell);

} // namespace dte
