// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/builder/snapshotbuilder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include "db/base/systemcause.h"
#include "db/builder/sourceloader.h"
#include "db/file/atomicfile.h"
#include "db/snapshot/connection.h"
#include "db/snapshot/digest.h"
#include "db/snapshot/limits.h"
#include "db/snapshot/schema.h"
#include "db/snapshot/snapshotparser.h"
#include "db/snapshot/snapshotreader.h"
#include "db/snapshot/storedrow.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

Result<void> createTables(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"PRAGMA page_size = 1024"_s);
    query.exec(u"PRAGMA encoding = 'UTF-8'"_s);
    query.exec(u"PRAGMA application_id = %1"_s.arg(schema::ApplicationId));
    query.exec(u"PRAGMA user_version = %1"_s.arg(schema::NewestVersion));
    for (const schema::Table &table : schema::tables()) {
        if (!query.exec(QString::fromUtf8(table.sql)))
            return Error(ErrorCode::BadSourceData, u"schema.sql"_s, query.lastError().databaseText());
    }
    return {};
}

Result<void> checkSource(const StoredTables &tables, const SourceLoader &loader)
{
    Snapshot snapshot;
    if (const auto fault = checkValues(tables))
        return loader.located(*fault);
    if (const auto fault = parseSnapshot(tables, snapshot))
        return loader.located(*fault);
    return {};
}

Result<void> fillTables(const QSqlDatabase &database, const QString &folder)
{
    SourceLoader loader(folder, database);
    QSqlQuery query(database);
    // The rules that the reader has too say more of what is wrong; the constraints of the schema have the last word.
    query.exec(u"PRAGMA ignore_check_constraints = ON"_s);
    if (const auto loaded = loader.load(); !loaded)
        return loaded;
    const auto tooMuch = checkLimits(database);
    if (!tooMuch || *tooMuch)
        return tooMuch ? loader.located(**tooMuch) : tooMuch.error();
    const auto tables = readTables(database);
    if (!tables)
        return Error(ErrorCode::BadSourceData, folder, tables.error().detail);
    if (const auto good = checkSource(*tables, loader); !good)
        return good;
    query.exec(u"PRAGMA ignore_check_constraints = OFF"_s);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next() || query.value(0).toString() != "ok"_L1)
        return Error(ErrorCode::BadSourceData, folder, query.value(0).toString());
    query.prepare(u"INSERT INTO digest (algorithm, value) VALUES ('sha256', ?)"_s);
    query.addBindValue(QString::fromLatin1(digestOf(*tables)));
    if (!query.exec())
        return Error(ErrorCode::BadSourceData, folder, query.lastError().databaseText());
    return {};
}

/// The database as the bytes of a file. VACUUM lays the pages out by content alone, so they are always the same.
Result<QByteArray> fileBytes(const QSqlDatabase &database, const QString &target)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"snapshot.sqlite"_s);
    QSqlQuery query(database);
    query.exec(u"PRAGMA synchronous = OFF"_s); // the file is read back and removed at once
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    if (!query.exec())
        return Error(ErrorCode::WriteFailed, target, query.lastError().databaseText());
    if (const auto snapshot = readSnapshot(path); !snapshot)
        return Error(ErrorCode::BadSourceData, target, snapshot.error().detail);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return writeFailure(target, causeOf(file), file.errorString());
    return file.readAll();
}

} // namespace

Result<void> buildSnapshot(const QString &folder, const QString &target)
{
    const Connection connection(u":memory:"_s, {});
    const QSqlDatabase &database = connection.database();
    if (const auto created = createTables(database); !created)
        return created;
    if (const auto filled = fillTables(database, folder); !filled)
        return filled;
    const auto bytes = fileBytes(database, target);
    if (!bytes)
        return bytes.error();
    return saveFile(target, *bytes, IfExists::Replace);
}

} // namespace dte
