// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

#include "db/base/result.h"

class QSqlDatabase;

namespace dte {

/// A value as the database stores it.
struct StoredValue
{
    enum class Type { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    QByteArray bytes; ///< text in UTF-8; integer in decimal; real in hex float; empty for null
};

/// A whole table, untyped.
struct StoredTable
{
    QByteArray name;
    QByteArray sql; ///< the text that made it
    QByteArrayList columns;
    std::vector<StoredValue> values; ///< row by row, the rows ordered by their values

    size_t width() const { return static_cast<size_t>(columns.size()); }
    size_t rowCount() const { return columns.isEmpty() ? 0 : values.size() / width(); }
    const StoredValue &at(size_t row, size_t column) const { return values[row * width() + column]; }
};

using StoredTables = std::vector<StoredTable>; ///< by name, bytewise

/// UTF-8 without U+FFFD, which a careless conversion leaves behind.
bool isReadableText(const QByteArray &bytes);

/// Every table of \p database in one pass each. Fails with SnapshotNotUtf8 on a text that is no
/// isReadableText(), with SnapshotDamaged if a statement fails.
Result<StoredTables> readTables(const QSqlDatabase &database);

/// The table \p name; null if there is none.
const StoredTable *findTable(const StoredTables &tables, const char *name);

} // namespace dte
