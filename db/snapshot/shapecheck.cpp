// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/shapecheck.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include "db/snapshot/connection.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

using Columns = QHash<QString, QStringList>; ///< table -> its columns in order

/// Automatic indexes have no SQL text.
Result<void> refuseForeignObjects(QSqlQuery &query)
{
    if (!query.exec(u"SELECT type, name FROM sqlite_schema WHERE (type <> 'table' AND sql IS NOT NULL) "
                    "OR (type = 'table' AND (name LIKE 'sqlite\\_%' ESCAPE '\\' OR sql LIKE 'CREATE VIRTUAL%'))"_s)) {
        return statementError(query);
    }
    if (query.next()) {
        const QString detail = query.value(0).toString() + u' ' + query.value(1).toString();
        return Error(ErrorCode::SnapshotForeign, {}, detail);
    }
    return query.lastError().isValid() ? Result<void>(statementError(query)) : Result<void>();
}

Result<Columns> readColumns(QSqlQuery &query)
{
    Columns columns;
    if (!query.exec(u"SELECT m.name, c.name, c.hidden FROM sqlite_schema m JOIN pragma_table_xinfo(m.name) c "
                    "WHERE m.type = 'table' ORDER BY m.name, c.cid"_s)) {
        return statementError(query);
    }
    while (query.next()) {
        const QString table = query.value(0).toString();
        const QString column = query.value(1).toString();
        if (query.value(2).toInt() != 0)
            return Error(ErrorCode::SnapshotForeign, {}, u"generated column %1.%2"_s.arg(table, column));
        columns[table] << column;
    }
    if (query.lastError().isValid())
        return statementError(query);
    return columns;
}

Result<void> compareTable(const schema::Table &expected, const QStringList &found)
{
    const QString name = QString::fromLatin1(expected.name);
    if (found.isEmpty())
        return Error(ErrorCode::SnapshotTableMissing, {}, name);
    QStringList names;
    for (const schema::Column &column : expected.columns) {
        names << QString::fromLatin1(column.name);
        if (!found.contains(names.last()))
            return Error(ErrorCode::SnapshotTableMissing, {}, name + u'.' + names.last());
    }
    if (found != names)
        return Error(ErrorCode::SnapshotForeign, {}, u"columns of table %1: %2"_s.arg(name, found.join(u", ")));
    return {};
}

} // namespace

Result<void> checkShape(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (const auto good = refuseForeignObjects(query); !good)
        return good;
    auto columns = readColumns(query);
    if (!columns)
        return columns.error();
    Columns found = std::move(columns).value();
    for (const schema::Table &expected : schema::tables()) {
        if (const auto good = compareTable(expected, found.take(QString::fromLatin1(expected.name))); !good)
            return good;
    }
    if (!found.isEmpty())
        return Error(ErrorCode::SnapshotForeign, {}, u"table "_s + found.keyBegin().operator*());
    return {};
}

} // namespace dte
