// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/storedtable.h"

namespace dte {

/// Claims with their operands, of tables that passed checkValues(), into \p snapshot, which has figures and indicators
/// already. Fails for an operand that is not there or has no value, and for operands that do not suit the kind.
MaybeFault parseClaims(const StoredTables &tables, Snapshot &snapshot);

} // namespace dte
