// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include "db/base/error.h"

class QSqlQuery;

namespace dte {

/// An SQLite connection with a name of its own, gone when this goes out of scope: queries must die before it.
class Connection
{
public:
    Connection(const QString &databaseName, const QString &connectOptions);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// What SQLite said of \p query, which failed.
Error statementError(const QSqlQuery &query);

} // namespace dte
