// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/snapshotreader.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include "db/snapshot/connection.h"
#include "db/snapshot/digest.h"
#include "db/snapshot/limits.h"
#include "db/snapshot/shapecheck.h"
#include "db/snapshot/snapshotfile.h"
#include "db/snapshot/snapshotparser.h"
#include "db/snapshot/storedrow.h"
#include "db/snapshot/storedtable.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// A URI that SQLite takes apart into just this file, whatever is in its name. immutable: no lock, no journal, no
/// -wal or -shm beside the file.
QString readOnlyUri(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded) + u"?mode=ro&immutable=1"_s;
}

/// https://www.sqlite.org/security.html, for files of uncertain origin.
Result<void> distrust(QSqlQuery &query)
{
    for (const QString &pragma : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s,
             u"query_only = ON"_s, u"temp_store = MEMORY"_s}) {
        if (!query.exec(u"PRAGMA "_s + pragma))
            return statementError(query);
    }
    return {};
}

/// Indexes against their tables too, which quick_check leaves out.
Result<void> checkIntegrity(QSqlQuery &query)
{
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return statementError(query);
    const QString answer = query.value(0).toString();
    if (answer != "ok"_L1)
        return Error(ErrorCode::SnapshotDamaged, {}, answer);
    return {};
}

Result<void> checkForeignKeys(QSqlQuery &query)
{
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return statementError(query);
    if (query.next()) {
        const QString detail = u"table %1, row %2: no such row in table %3"_s.arg(
            query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
        return Error(ErrorCode::SnapshotDanglingReference, {}, detail);
    }
    return query.lastError().isValid() ? Result<void>(statementError(query)) : Result<void>();
}

Result<void> checkDatabase(const QSqlDatabase &database, bool isKnown)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (const auto good = distrust(query); !good || isKnown)
        return good;
    if (const auto good = checkShape(database); !good)
        return good;
    const auto tooMuch = checkLimits(database); // before anything whose time goes with the size
    if (!tooMuch || *tooMuch)
        return tooMuch ? (*tooMuch)->toError({}) : tooMuch.error();
    if (const auto good = checkIntegrity(query); !good)
        return good;
    return checkForeignKeys(query);
}

QByteArray recordedDigest(const StoredTables &tables)
{
    const StoredTable *table = findTable(tables, "digest");
    return table && table->rowCount() == 1 && table->at(0, 0).bytes == "sha256" ? table->at(0, 1).bytes : QByteArray();
}

/// Errors come without the file name. \p isKnown: the file is, byte for byte, one that passed all checks before.
Result<Snapshot> readDatabase(const QSqlDatabase &database, bool isKnown)
{
    if (const auto good = checkDatabase(database, isKnown); !good)
        return good.error();
    const auto tables = readTables(database);
    if (!tables)
        return tables.error();
    Snapshot snapshot;
    const QByteArray recorded = recordedDigest(*tables);
    snapshot.digest = isKnown ? recorded : digestOf(*tables);
    if (recorded != snapshot.digest) {
        const QString detail
            = u"recorded %1, found %2"_s.arg(QString::fromUtf8(recorded), QString::fromUtf8(snapshot.digest));
        return Error(ErrorCode::SnapshotDigestMismatch, {}, detail);
    }
    if (const auto fault = isKnown ? MaybeFault() : checkValues(*tables))
        return fault->toError({});
    if (const auto fault = parseSnapshot(*tables, snapshot))
        return fault->toError({});
    return snapshot;
}

} // namespace

Result<Snapshot> readSnapshot(const QString &path, const QByteArray &expectedFileHash)
{
    if (const auto good = checkSnapshotFile(path, expectedFileHash); !good)
        return good.error();
    const Connection connection(readOnlyUri(path), u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    if (!connection.isOpen())
        return Error(ErrorCode::SnapshotUnreadable, path, connection.database().lastError().databaseText());
    auto result = readDatabase(connection.database(), !expectedFileHash.isEmpty());
    if (!result)
        return Error(result.error().code, path, result.error().detail);
    return result;
}

} // namespace dte
