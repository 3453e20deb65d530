// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/storedrow.h"

#include <QSet>

#include <algorithm>
#include <cstring>
#include <vector>

#include "db/base/id.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

bool isControl(QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; }

/// There is not always something to note, or an address.
bool mayBeEmpty(const schema::Column &column)
{
    return std::strncmp(column.name, "note_", 5) == 0 || std::strcmp(column.name, "locator") == 0;
}

QString faultOfText(const QString &text, const schema::Column &column)
{
    if (std::any_of(text.begin(), text.end(), isControl))
        return u"control character"_s;
    if (text.contains(QChar::ByteOrderMark))
        return u"U+FEFF, left behind by a conversion"_s;
    if (column.type == schema::ColumnType::Decimal) {
        const auto number = Decimal::parse(text);
        return number && number->toString() == text ? QString() : u"'%1' is not a plain decimal number"_s.arg(text);
    }
    if (column.type == schema::ColumnType::Id)
        return isId(text)
            ? QString()
            : u"'%1' is no id: 1 to %2 of a-z, 0-9, _ and -, first a letter or digit"_s.arg(text).arg(LongestId);
    if (text.isEmpty())
        return mayBeEmpty(column) ? QString() : u"is empty"_s;
    return text.front().isSpace() || text.back().isSpace() ? u"blank at the beginning or end"_s : QString();
}

/// Empty if \p value is fit for \p column.
QString faultOf(const StoredValue &value, const schema::Column &column)
{
    if (value.type == StoredValue::Type::Null)
        return column.nullable ? QString() : u"no value"_s;
    if (schema::isInteger(column.type))
        return value.type == StoredValue::Type::Integer ? QString() : u"not an integer"_s;
    if (value.type != StoredValue::Type::Text)
        return u"not a text"_s;
    return faultOfText(QString::fromUtf8(value.bytes), column);
}

/// Whether each text of \p row stands in both languages or in none; \p column is the Chinese one, the English follows.
bool isInBothOrNone(const StoredTable &table, size_t row, const schema::Table &shape, size_t column)
{
    const QByteArray name = shape.columns[column].name;
    if (!name.endsWith("_zh") || column + 1 >= shape.columns.size()
        || name.chopped(2) + "en" != shape.columns[column + 1].name)
        return true;
    return table.at(row, column).bytes.isEmpty() == table.at(row, column + 1).bytes.isEmpty();
}

/// The rows of one table, one after the other.
class TableCheck
{
public:
    TableCheck(const StoredTable &table, const schema::Table &shape)
        : m_table(table)
        , m_shape(shape)
        , m_places(shape.columns.size())
    {
    }

    MaybeFault checkRow(size_t row)
    {
        const Row reader(m_table, row);
        for (size_t i = 0; i < m_shape.columns.size(); ++i) {
            const schema::Column &column = m_shape.columns[i];
            if (const QString reason = faultOf(m_table.at(row, i), column); !reason.isEmpty())
                return reader.fault(column.name, reason);
        }
        for (size_t i = 0; i < m_shape.columns.size(); ++i) {
            if (!isInBothOrNone(m_table, row, m_shape, i))
                return reader.fault(m_shape.columns[i].name, u"given in one language only"_s);
        }
        if (!isNew(m_keys, reader.key()))
            return reader.fault(m_shape.columns.front().name, u"two rows have this key"_s);
        for (size_t i = 0; i < m_shape.columns.size(); ++i) {
            if (m_shape.columns[i].type != schema::ColumnType::Position || m_table.at(row, i).bytes.isEmpty())
                continue;
            const QStringList place = reader.key().mid(0, m_shape.keyColumns - 1)
                << QString::fromUtf8(m_table.at(row, i).bytes);
            if (!isNew(m_places[i], place))
                return reader.fault(m_shape.columns[i].name, u"another row has it"_s);
        }
        return std::nullopt;
    }

private:
    static bool isNew(QSet<QStringList> &known, const QStringList &value)
    {
        const qsizetype before = known.size();
        known.insert(value);
        return known.size() > before;
    }

    const StoredTable &m_table;
    const schema::Table &m_shape;
    QSet<QStringList> m_keys;
    std::vector<QSet<QStringList>> m_places; ///< by column
};

MaybeFault checkTable(const StoredTable &table, const schema::Table &shape)
{
    TableCheck check(table, shape);
    for (size_t row = 0; row < table.rowCount(); ++row) {
        if (auto fault = check.checkRow(row))
            return fault;
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
