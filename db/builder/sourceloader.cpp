// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/builder/sourceloader.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cstring>

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
    for (const schema::Table &table : schema::tables()) {
        const bool isSource = std::strcmp(table.name, "digest") != 0;
        if (const auto loaded = isSource ? loadTable(table) : Result<void>(); !loaded)
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

namespace {

/// The field as stored, or why it is refused.
struct Field
{
    QVariant value;
    QString fault;
};

Field fieldFor(const schema::Column &column, const QString &text)
{
    if (text.isEmpty() && column.nullable)
        return {QVariant(QMetaType::fromType<QString>()), {}};
    const QString fault = schema::isInteger(column.type) ? integerFault(text) : QString();
    return {text.isEmpty() ? QVariant(u""_s) : QVariant(text), fault};
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

Result<void> SourceLoader::loadTable(const schema::Table &table)
{
    const QString name = QString::fromLatin1(table.name);
    const QString file = name + u".csv";
    const auto source = readCsv(m_folder, file);
    if (!source)
        return source.error();
    QStringList columns;
    for (const schema::Column &column : table.columns)
        columns << QString::fromLatin1(column.name);
    if (source->columns != columns)
        return badSource(file, 1, u"the columns must be "_s + columns.join(u','));

    QSqlQuery insert(m_database);
    if (!insert.prepare(insertStatement(name, columns)))
        return badSource(file, 1, insert.lastError().databaseText());
    for (const CsvTable::Row &row : source->rows) {
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            const Field field = fieldFor(table.columns[static_cast<size_t>(i)], row.fields.at(i));
            if (!field.fault.isEmpty())
                return badSource(file, row.line, columns.at(i) + u": " + field.fault);
            insert.bindValue(static_cast<int>(i), field.value);
        }
        if (!insert.exec())
            return badSource(file, row.line, insert.lastError().databaseText());
        m_lines[name].insert(row.fields.mid(0, table.keyColumns), row.line);
    }
    return {};
}

} // namespace dte
