// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/limits.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include "db/snapshot/connection.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// The key of a row whose \p column is longer than it may be; its parts may be too long as well.
QStringList keyOfLongest(QSqlQuery &query, const schema::Table &table, const schema::Column &column)
{
    QStringList names;
    for (int i = 0; i < table.keyColumns; ++i)
        names << u"substr(%1, 1, 40)"_s.arg(QString::fromLatin1(table.columns[static_cast<size_t>(i)].name));
    const QString statement = u"SELECT %1 FROM %2 NOT INDEXED WHERE length(%3) > %4 LIMIT 1"_s.arg(
        names.join(u", "), QString::fromLatin1(table.name), QString::fromLatin1(column.name));
    QStringList key;
    if (query.exec(statement.arg(schema::longest(column.type))) && query.next()) {
        for (int i = 0; i < table.keyColumns; ++i)
            key << query.value(i).toString();
    }
    return key;
}

Fault tooLarge(const schema::Table &table, const char *column, const QStringList &key, const QString &reason)
{
    return {ErrorCode::SnapshotTooLarge, table.name, column, key, reason};
}

Result<MaybeFault> checkTable(QSqlQuery &query, const schema::Table &table)
{
    QStringList wanted{u"count(*)"_s};
    for (const schema::Column &column : table.columns)
        wanted << u"max(length(%1))"_s.arg(QString::fromLatin1(column.name));
    const QString from = u" FROM %1 NOT INDEXED"_s.arg(QString::fromLatin1(table.name));
    if (!query.exec(u"SELECT "_s + wanted.join(u", ") + from) || !query.next())
        return statementError(query);
    const qint64 rows = query.value(0).toLongLong();
    if (rows > table.mostRows)
        return MaybeFault(tooLarge(table, "", {}, u"%1 rows, at most %2"_s.arg(rows).arg(table.mostRows)));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const schema::Column &column = table.columns[i];
        const qint64 length = query.value(static_cast<int>(i) + 1).toLongLong();
        const qint64 most = schema::longest(column.type);
        if (length > most) {
            const QString reason = u"%1 characters, at most %2"_s.arg(length).arg(most);
            return MaybeFault(tooLarge(table, column.name, keyOfLongest(query, table, column), reason));
        }
    }
    return MaybeFault();
}

} // namespace

Result<MaybeFault> checkLimits(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    for (const schema::Table &table : schema::tables()) {
        auto found = checkTable(query, table);
        if (!found || *found)
            return found;
    }
    return MaybeFault();
}

} // namespace dte
