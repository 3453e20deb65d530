// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dte::schema {

constexpr int ApplicationId = 0x44544531; ///< "DTE1"
constexpr int OldestVersion = 4;
constexpr int NewestVersion = 4; ///< user_version that the builder writes

/// What a stored value must be. Texts that only an enumeration or a reference allows are checked later; an id is one
/// that isId().
enum class ColumnType { Id, Text, Integer, Decimal };

struct Column
{
    const char *name = nullptr;
    ColumnType type = ColumnType::Text;
    bool nullable = false;
};

struct Table
{
    const char *name = nullptr;
    int keyColumns = 0; ///< that many columns, the first ones, make the primary key
    std::vector<Column> columns;
};

/// Every table of schema.sql with its columns in order.
const std::vector<Table> &tables();
/// Null if there is no such table.
const Table *table(const char *name);

} // namespace dte::schema
