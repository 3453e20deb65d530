// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"

class QSqlDatabase;

namespace dte {

/// Compares the tables of \p database with schema.h. A missing table or column is SnapshotTableMissing; anything
/// more (a view, a trigger, an index of its own, another column) is SnapshotForeign, as it would run or hide code.
Result<void> checkShape(const QSqlDatabase &database);

} // namespace dte
