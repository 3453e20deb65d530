// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/schema.h"

#include <cstring>

#include "schematables.h"

namespace dte::schema {

std::span<const Table> tables() { return AllTables; }

const Table *table(const char *name)
{
    for (const Table &each : AllTables) {
        if (std::strcmp(each.name, name) == 0)
            return &each;
    }
    return nullptr;
}

bool isInteger(ColumnType type) { return type == ColumnType::Integer || type == ColumnType::Position; }

qsizetype longest(ColumnType type)
{
    switch (type) {
    case ColumnType::Word:
        return 60;
    case ColumnType::Name:
        return 200;
    case ColumnType::Title:
        return 1000;
    case ColumnType::Note:
        return 5000;
    case ColumnType::Id:
    case ColumnType::Code:
    case ColumnType::Integer:
    case ColumnType::Position:
    case ColumnType::Decimal:
        break;
    }
    return 64; // or less, as their own rules say
}

} // namespace dte::schema
