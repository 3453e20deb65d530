// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "db/base/result.h"
#include "db/model/snapshot.h"

class QSqlDatabase;

namespace dte::test {

/// Source data: table -> the text of its CSV file.
using SourceTables = QMap<QString, QString>;

/// A small report of two figures: "trade" (columns with a sum, growth above) and "shares" (a ring).
SourceTables smallSource();
/// \p source with \p before in \p table replaced by \p after; \p before must be there.
SourceTables replaced(SourceTables source, const QString &table, const QString &before, const QString &after);

/// A folder of its own for the snapshots of one test.
class SnapshotFixture
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Builds \p source as the file \p name.
    Result<void> build(const SourceTables &source, const QString &name = QStringLiteral("snapshot.sqlite")) const;
    /// smallSource() as a file, built once a run; gives the path, empty if that fails.
    QString buildSmall(const QString &name = QStringLiteral("snapshot.sqlite")) const;
    QStringList files() const;

private:
    QTemporaryDir m_folder;
};

// Ways to damage a snapshot; false if it could not be done.
bool flipByte(const QString &path, qint64 offset, char mask = '\x01');
bool truncate(const QString &path, qint64 size);
bool runSql(const QString &path, const QStringList &statements);
/// Makes every table anew without any constraint or STRICT, as in the file of a careless program.
bool loosen(const QString &path);
Result<QByteArray> computeDigest(const QSqlDatabase &database);
/// Records the digest of the rows as they are now.
bool sign(const QString &path);

QByteArray fileBytes(const QString &path);

/// All of \p snapshot, one line for each thing in it.
QStringList describe(const Snapshot &snapshot);

} // namespace dte::test
