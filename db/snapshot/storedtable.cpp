// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/storedtable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <cstdio>

#include "db/snapshot/connection.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString quoted(const QByteArray &identifier)
{
    return u'"' + QString::fromUtf8(identifier).replace(u'"', u"\"\""_s) + u'"';
}

/// One expression a column whose type tells the stored one: text comes as a blob, as Qt would hand out U+FFFD for
/// whatever is not UTF-8, and a blob as hex text. From the table, not from an index that may say something else.
QString selectStatement(const StoredTable &table)
{
    QStringList values;
    QStringList order;
    for (const QByteArray &column : table.columns) {
        const QString name = quoted(column);
        values << u"CASE typeof(%1) WHEN 'text' THEN CAST(%1 AS BLOB) WHEN 'blob' THEN hex(%1) ELSE %1 END"_s.arg(name);
        order << u"%1 COLLATE BINARY, typeof(%1)"_s.arg(name);
    }
    return u"SELECT %1 FROM %2 NOT INDEXED ORDER BY %3"_s.arg(
        values.join(u", "), quoted(table.name), order.join(u", "));
}

QByteArray hexFloat(double value)
{
    char buffer[64];
    const int length = std::snprintf(buffer, sizeof(buffer), "%a", value);
    return QByteArray(buffer, length);
}

StoredValue storedValue(const QVariant &content)
{
    switch (content.typeId()) {
    case QMetaType::QByteArray:
        return {StoredValue::Type::Text, content.toByteArray()};
    case QMetaType::LongLong:
        return {StoredValue::Type::Integer, QByteArray::number(content.toLongLong())};
    case QMetaType::Double:
        return {StoredValue::Type::Real, hexFloat(content.toDouble())};
    default:
        break;
    }
    if (content.isNull())
        return {};
    return {StoredValue::Type::Blob, QByteArray::fromHex(content.toString().toLatin1())};
}

bool isReadable(const StoredValue &value)
{
    return value.type != StoredValue::Type::Text || isReadableText(value.bytes);
}

Result<void> readColumns(QSqlQuery &query, StoredTable &table)
{
    query.prepare(u"SELECT CAST(name AS BLOB) FROM pragma_table_info(?) ORDER BY cid"_s);
    query.addBindValue(QString::fromUtf8(table.name));
    if (!query.exec())
        return statementError(query);
    while (query.next())
        table.columns << query.value(0).toByteArray();
    if (query.lastError().isValid() || table.columns.isEmpty())
        return statementError(query);
    return {};
}

Result<void> readRows(QSqlQuery &query, StoredTable &table)
{
    if (!query.exec(selectStatement(table)))
        return statementError(query);
    while (query.next()) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            StoredValue value = storedValue(query.value(static_cast<int>(i)));
            if (!isReadable(value))
                return Error(ErrorCode::SnapshotNotUtf8, {}, QString::fromUtf8(table.name + '.' + table.columns.at(i)));
            table.values.push_back(std::move(value));
        }
    }
    if (query.lastError().isValid())
        return statementError(query);
    return {};
}

Result<StoredTables> listTables(QSqlQuery &query)
{
    StoredTables tables;
    if (!query.exec(u"SELECT CAST(name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema "
                    "WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name COLLATE BINARY"_s)) {
        return statementError(query);
    }
    while (query.next())
        tables.push_back({query.value(0).toByteArray(), query.value(1).toByteArray(), {}, {}});
    if (query.lastError().isValid())
        return statementError(query);
    return tables;
}

} // namespace

bool isReadableText(const QByteArray &bytes) { return bytes.isValidUtf8() && !bytes.contains("\xEF\xBF\xBD"); }

Result<StoredTables> readTables(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    auto listed = listTables(query);
    if (!listed)
        return listed;
    StoredTables tables = std::move(listed).value();
    for (StoredTable &table : tables) {
        if (!table.name.isValidUtf8() || !table.sql.isValidUtf8())
            return Error(ErrorCode::SnapshotNotUtf8, {}, u"sqlite_schema"_s);
        if (const auto columns = readColumns(query, table); !columns)
            return columns.error();
        if (const auto rows = readRows(query, table); !rows)
            return rows.error();
    }
    return tables;
}

const StoredTable *findTable(const StoredTables &tables, const char *name)
{
    const auto found = std::find_if(
        tables.begin(), tables.end(), [name](const StoredTable &candidate) { return candidate.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace dte
