// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/snapshot/fault.h"

class QSqlDatabase;

namespace dte {

/// The first table of \p database that has more rows, or a longer text, than schema.h allows. Reads nothing into
/// memory, so that it can be asked first. \p database passed checkShape(). Fails with SnapshotDamaged if a statement
/// fails.
Result<MaybeFault> checkLimits(const QSqlDatabase &database);

} // namespace dte
