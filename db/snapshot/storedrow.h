// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/base/decimal.h"
#include "db/base/text.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/storedtable.h"

namespace dte {

/// The first value of \p tables that is not what schema.h says it is: also NULL where a value must be, a number that is
/// no Decimal in its plain form, an id of another grammar, a text that is empty (but for notes), has control characters
/// or blanks at its ends, or is there in one language only; two rows with one key or in one place.
MaybeFault checkValues(const StoredTables &tables);

/// A row of a table that passed checkValues(): reading a column as what it is cannot fail.
class Row
{
public:
    Row(const StoredTable &table, size_t row)
        : m_table(&table)
        , m_row(row)
    {
    }

    bool isNull(const char *column) const;
    QString text(const char *column) const; ///< empty for NULL
    Text texts(const char *stem) const; ///< title: the columns title_zh and title_en
    qint64 integer(const char *column) const; ///< 0 for NULL
    std::optional<Decimal> decimal(const char *column) const;
    QStringList key() const;

    Fault fault(const char *column, const QString &reason) const;
    Fault dangling(const char *column) const;
    Fault tooLarge(const char *column, const QString &reason) const;

private:
    const StoredValue &value(const QByteArray &column) const;

    const StoredTable *m_table; ///< not ours
    size_t m_row;
};

/// The rows of the table \p name as they stand.
std::vector<Row> rowsOf(const StoredTables &tables, const char *name);
/// The same ordered by the integer column \p column.
std::vector<Row> rowsBy(const StoredTables &tables, const char *name, const char *column);

} // namespace dte
