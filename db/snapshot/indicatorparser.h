// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/storedtable.h"

namespace dte {

/// Geographies, publishers, key figures and events of tables that passed checkValues(), into \p snapshot, which has
/// sections, units and figures already. The first thing that is not as schema.sql says is the fault.
MaybeFault parseIndicators(const StoredTables &tables, Snapshot &snapshot);
/// The same for glossary, synonyms, stop words and frameworks, after parseIndicators().
MaybeFault parseConcepts(const StoredTables &tables, Snapshot &snapshot);

} // namespace dte
