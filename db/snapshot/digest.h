// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/snapshot/storedtable.h"

namespace dte {

/// SHA-256 (lower-case hex) over the schema and all rows of \p tables but those of table digest.
///
/// Canonical form, fed to the hash in this order. For every table by name (bytewise): "table", name, the SQL
/// text that made it, then its columns by name; then its rows, each as the values in column order, the rows ordered
/// by those values. Every piece is one type byte (t text, i integer, n null, r real, b blob), its length in bytes
/// as decimal digits, ':' and the bytes (integers in decimal, reals in hex float). So neither the page layout, nor row
/// ids, nor the order of insertion changes it, and no two different contents share a form.
QByteArray digestOf(const StoredTables &tables);

} // namespace dte
