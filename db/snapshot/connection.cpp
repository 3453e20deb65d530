// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/connection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString uniqueName()
{
    static std::atomic<quint64> last = 0;
    return u"dte-%1"_s.arg(++last);
}

} // namespace

Connection::Connection(const QString &databaseName, const QString &connectOptions)
    : m_name(uniqueName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(databaseName);
    m_database.setConnectOptions(connectOptions);
    m_database.open();
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error statementError(const QSqlQuery &query)
{
    return Error(ErrorCode::SnapshotDamaged, {}, query.lastError().databaseText());
}

} // namespace dte
