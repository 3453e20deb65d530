// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/builder/sourceloader.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

#include "db/builder/csvtable.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString integerFault(const QString &field)
{
    if (field.isEmpty())
        return u"is empty"_s;
    bool isNumber = false;
    const qint64 number = field.toLongLong(&isNumber);
    return isNumber && QString::number(number) == field ? QString() : u"'%1' is not a plain integer"_s.arg(field);
}

} // namespace

SourceLoader::SourceLoader(const QString &folder, const QSqlDatabase &database)
    : m_folder(folder)
    , m_database(database)
{
}

Result<void> SourceLoader::load()
{
    const auto names = tableNames();
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (const auto loaded = loadTable(name); !loaded)
            return loaded;
    }
    return {};
}

Error SourceLoader::located(const Fault &fault) const
{
    const QString table = QString::fromUtf8(fault.table);
    const int line = m_lines.value(table).value(fault.key, 0);
    QString reason = fault.reason;
    if (!fault.column.isEmpty())
        reason = QString::fromUtf8(fault.column) + u": " + reason;
    if (line == 0 && !fault.key.isEmpty())
        reason += u" (%1)"_s.arg(fault.key.join(u'/'));
    return badSource(table + u".csv", qMax(line, 1), reason);
}

Result<QStringList> SourceLoader::tableNames() const
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'digest' ORDER BY rowid"_s))
        return badSource(u"schema"_s, 1, query.lastError().databaseText());
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names;
}

Result<std::vector<SourceLoader::Column>> SourceLoader::columnsOf(const QString &table) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid"_s);
    query.addBindValue(table);
    if (!query.exec())
        return badSource(u"schema"_s, 1, query.lastError().databaseText());
    std::vector<Column> columns;
    while (query.next())
        columns.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toInt() == 0});
    return columns;
}

namespace {

/// The field as stored, or why it is refused.
struct Field
{
    QVariant value;
    QString fault;
};

template <typename Column>
Field fieldFor(const Column &column, const QString &text)
{
    if (text.isEmpty() && column.nullable)
        return {QVariant(QMetaType::fromType<QString>()), {}};
    const QString fault = column.type == "INTEGER"_L1 ? integerFault(text) : QString();
    return {text.isEmpty() ? QVariant(u""_s) : QVariant(text), fault};
}

QStringList keyOf(const QString &table, const QStringList &columns, const QStringList &fields)
{
    QStringList key;
    const schema::Table *shape = schema::table(table.toLatin1().constData());
    for (size_t i = 0; shape && i < static_cast<size_t>(shape->keyColumns); ++i)
        key << fields.value(columns.indexOf(QString::fromLatin1(shape->columns[i].name)));
    return key;
}

QString insertStatement(const QString &table, const QStringList &columns)
{
    const QStringList places(columns.size(), u"?"_s);
    return u"INSERT INTO \"%1\" (\"%2\") VALUES (%3)"_s.arg(table, columns.join(u"\", \""), places.join(u", "));
}

Result<CsvTable> readCsv(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return badSource(name, 1, file.errorString());
    return parseCsv(file.readAll(), name);
}

} // namespace

Result<void> SourceLoader::loadTable(const QString &table)
{
    const QString file = table + u".csv";
    const auto columns = columnsOf(table);
    const auto source = readCsv(m_folder, file);
    if (!columns || !source)
        return columns ? source.error() : columns.error();
    QStringList names;
    std::transform(columns->begin(), columns->end(), std::back_inserter(names), [](const Column &c) { return c.name; });
    if (source->columns != names)
        return badSource(file, 1, u"the columns must be "_s + names.join(u','));

    QSqlQuery insert(m_database);
    if (!insert.prepare(insertStatement(table, names)))
        return badSource(file, 1, insert.lastError().databaseText());
    for (const CsvTable::Row &row : source->rows) {
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const Field field = fieldFor((*columns)[static_cast<size_t>(i)], row.fields.at(i));
            if (!field.fault.isEmpty())
                return badSource(file, row.line, names.at(i) + u": " + field.fault);
            insert.bindValue(static_cast<int>(i), field.value);
        }
        if (!insert.exec())
            return badSource(file, row.line, insert.lastError().databaseText());
        m_lines[table].insert(keyOf(table, names, row.fields), row.line);
    }
    return {};
}

} // namespace dte
