// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/row.h"

#include <QSet>

#include <algorithm>

#include "db/id.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// Empty if \p value is fit for \p column.
QString faultOf(const StoredValue &value, const schema::Column &column)
{
    if (value.type == StoredValue::Type::Null)
        return column.nullable ? QString() : u"no value"_s;
    if (column.type == schema::ColumnType::Integer)
        return value.type == StoredValue::Type::Integer ? QString() : u"not an integer"_s;
    if (value.type != StoredValue::Type::Text)
        return u"not a text"_s;
    if (hasControlCharacter(value.bytes))
        return u"control character"_s;
    const QString text = QString::fromUtf8(value.bytes);
    if (column.type == schema::ColumnType::Decimal) {
        const auto number = Decimal::parse(text);
        return number && number->toString() == text ? QString() : u"'%1' is not a plain decimal number"_s.arg(text);
    }
    if (column.type == schema::ColumnType::Id && !isId(text))
        return u"'%1' is no id: 1 to %2 of a-z, 0-9, _ and -, first a letter or digit"_s.arg(text).arg(LongestId);
    return {};
}

MaybeFault checkTable(const StoredTable &table, const schema::Table &shape)
{
    QSet<QStringList> keys;
    for (size_t row = 0; row < table.rowCount(); ++row) {
        const Row reader(table, row);
        for (size_t i = 0; i < shape.columns.size(); ++i) {
            const schema::Column &column = shape.columns[i];
            if (const QString reason = faultOf(table.at(row, i), column); !reason.isEmpty())
                return reader.fault(column.name, reason);
        }
        const qsizetype known = keys.size();
        keys.insert(reader.key());
        if (keys.size() == known)
            return reader.fault(shape.columns.front().name, u"two rows have this key"_s);
    }
    return std::nullopt;
}

} // namespace

MaybeFault checkValues(const StoredTables &tables)
{
    for (const schema::Table &shape : schema::tables()) {
        const StoredTable *table = findTable(tables, shape.name);
        Q_ASSERT(table);
        if (auto fault = checkTable(*table, shape))
            return fault;
    }
    return std::nullopt;
}

bool Row::isNull(const char *column) const { return value(column).type == StoredValue::Type::Null; }

QString Row::text(const char *column) const { return QString::fromUtf8(value(column).bytes); }

Text Row::texts(const char *stem) const
{
    const QByteArray name(stem);
    return {QString::fromUtf8(value(name + "_zh").bytes), QString::fromUtf8(value(name + "_en").bytes)};
}

qint64 Row::integer(const char *column) const { return value(column).bytes.toLongLong(); }

std::optional<Decimal> Row::decimal(const char *column) const { return Decimal::parse(text(column)); }

QStringList Row::key() const
{
    const schema::Table *shape = schema::table(m_table->name.constData());
    QStringList result;
    for (size_t i = 0; shape && i < static_cast<size_t>(shape->keyColumns); ++i)
        result << QString::fromUtf8(m_table->at(m_row, i).bytes);
    return result;
}

Fault Row::fault(const char *column, const QString &reason) const
{
    return {ErrorCode::SnapshotWrongType, m_table->name, column, key(), reason};
}

Fault Row::dangling(const char *column) const
{
    return {
        ErrorCode::SnapshotDanglingReference, m_table->name, column, key(), u"there is no '%1'"_s.arg(text(column))};
}

Fault Row::tooLarge(const char *column, const QString &reason) const
{
    return {ErrorCode::SnapshotTooLarge, m_table->name, column, key(), reason};
}

const StoredValue &Row::value(const QByteArray &column) const
{
    const qsizetype index = m_table->columns.indexOf(column);
    Q_ASSERT(index >= 0);
    return m_table->at(m_row, static_cast<size_t>(index));
}

std::vector<Row> rowsOf(const StoredTables &tables, const char *name)
{
    const StoredTable *table = findTable(tables, name);
    Q_ASSERT(table);
    std::vector<Row> rows;
    for (size_t i = 0; i < table->rowCount(); ++i)
        rows.emplace_back(*table, i);
    return rows;
}

std::vector<Row> rowsBy(const StoredTables &tables, const char *name, const char *column)
{
    std::vector<Row> rows = rowsOf(tables, name);
    std::stable_sort(rows.begin(), rows.end(),
        [column](const Row &left, const Row &right) { return left.integer(column) < right.integer(column); });
    return rows;
}

} // namespace dte
