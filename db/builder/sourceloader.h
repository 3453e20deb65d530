// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include "db/base/result.h"
#include "db/snapshot/fault.h"
#include "db/snapshot/schema.h"

namespace dte {

/// Fills the tables of an empty database from the CSV files of a folder and remembers the line of every row. What the
/// rows say is looked at later, by the rules that the reader of a snapshot has too.
class SourceLoader
{
public:
    /// \p database has the schema already, and must be closed after this is gone.
    SourceLoader(const QString &folder, const QSqlDatabase &database);

    /// All tables but the digest, in the order of the schema.
    Result<void> load();
    /// \p fault as BadSourceData at its line; at the first line if no row has its key.
    Error located(const Fault &fault) const;

private:
    Result<void> loadTable(const schema::Table &table);

    QString m_folder;
    QSqlDatabase m_database;
    QHash<QString, QHash<QStringList, int>> m_lines; ///< table -> primary key -> line
};

} // namespace dte
