// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/storedtable.h"

namespace dte {

/// Fills Snapshot::figures from the tables figure to observation; sections, units, releases and sources must be in
/// \p snapshot already. \p tables passed checkValues().
MaybeFault parseFigures(const StoredTables &tables, Snapshot &snapshot);

} // namespace dte
