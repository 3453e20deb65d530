// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/storedtable.h"

namespace dte {

/// Turns rows that passed checkValues() into \p snapshot, checking domain and reference of every value on the way, then
/// the rules of figures. On a fault \p snapshot is incomplete. Does not look at the digest.
MaybeFault parseSnapshot(const StoredTables &tables, Snapshot &snapshot);

} // namespace dte
