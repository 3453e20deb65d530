// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace dte::schema {

constexpr int ApplicationId = 0x44544531; ///< "DTE1"
constexpr int OldestVersion = 4;
constexpr int NewestVersion = 4; ///< user_version that the builder writes

/// What a stored value must be.
enum class ColumnType {
    Id, ///< isId()
    Code, ///< a text of an enumeration, or of a form of its own, which is checked where it is read
    Word, ///< from here on texts to show, by how long they may be: headings, units, periods
    Name, ///< of series, categories, key figures, ...; terms
    Title,
    Note, ///< citations, definitions and formulas too
    Integer,
    Position, ///< an integer that no other row has; in a table of parts, none of the same whole (of the same figure)
    Decimal,
};

bool isInteger(ColumnType type);
/// The most characters that a value may have.
qsizetype longest(ColumnType type);

// Other limits; schema.sql says what for.
constexpr size_t MostPanels = 10; ///< in a figure
constexpr size_t MostSeries = 50; ///< in a figure
constexpr size_t MostCategories = 200; ///< in a figure
constexpr size_t MostCells = 10'000; ///< series times categories, in all figures
constexpr int DeepestTree = 8; ///< of sections, of concepts
constexpr qint64 LargestFile = 16 * 1024 * 1024;

struct Column
{
    const char *name = nullptr;
    ColumnType type = ColumnType::Code;
    bool nullable = false;
};

struct Table
{
    const char *name = nullptr;
    int keyColumns = 0; ///< that many columns, the first ones, make the primary key
    int mostRows = 0;
    std::span<const Column> columns;
    const char *sql = nullptr; ///< that makes it
};

/// Every table of schema.sql with its columns, in order; made of it by schematables.py.
std::span<const Table> tables();
/// Null if there is no such table.
const Table *table(const char *name);

} // namespace dte::schema
