// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/snapshotfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

#include "db/base/systemcause.h"
#include "db/file/inputfile.h"
#include "db/snapshot/schema.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

// Offsets in the database header, https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype WriteVersionAt = 18;
constexpr qsizetype ReadVersionAt = 19;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype EncodingAt = 56;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;

constexpr char WalVersion = 2;
constexpr quint32 Utf8Encoding = 1;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<void> checkFile(const QFileInfo &info)
{
    const QString path = info.filePath();
    if (lookUpCause(path) == ENOENT)
        return Error(ErrorCode::SnapshotMissing, path);
    if (const QString reason = whyNotRead(info, schema::LargestFile); !reason.isEmpty())
        return Error(ErrorCode::SnapshotUnreadable, path, reason);
    if (info.size() == 0)
        return Error(ErrorCode::SnapshotEmpty, path);
    return {};
}

Result<void> checkHeader(const QByteArray &header, qint64 fileSize, const QString &path)
{
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    if (!magic.startsWith(header.left(magic.size())))
        return Error(ErrorCode::SnapshotNotSqlite, path);
    if (header.size() < HeaderSize)
        return Error(ErrorCode::SnapshotTruncated, path, u"%1 bytes"_s.arg(fileSize));
    if (header.at(WriteVersionAt) == WalVersion || header.at(ReadVersionAt) == WalVersion)
        return Error(ErrorCode::SnapshotWalMode, path);
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 promised = (pageSize == 1 ? 65536 : pageSize) * numberAt(header, PageCountAt);
    if (promised > fileSize)
        return Error(ErrorCode::SnapshotTruncated, path, u"%1 of %2 bytes"_s.arg(fileSize).arg(promised));
    if (numberAt(header, EncodingAt) != Utf8Encoding)
        return Error(ErrorCode::SnapshotNotUtf8, path, u"UTF-16"_s);
    return {};
}

Result<void> checkMake(const QByteArray &header, const QString &path)
{
    const quint32 application = numberAt(header, ApplicationIdAt);
    if (application != schema::ApplicationId)
        return Error(ErrorCode::SnapshotForeign, path, u"application_id 0x%1"_s.arg(application, 8, 16, QChar(u'0')));
    const auto version = static_cast<qint32>(numberAt(header, UserVersionAt));
    const QString detail = u"version %1"_s.arg(version);
    if (version > schema::NewestVersion)
        return Error(ErrorCode::SnapshotTooNew, path, detail);
    if (version < schema::OldestVersion)
        return Error(ErrorCode::SnapshotTooOld, path, detail);
    return {};
}

Result<void> checkHash(QFile &file, const QByteArray &expected)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file))
        return Error(ErrorCode::SnapshotUnreadable, file.fileName(), causeWords(causeOf(file)));
    if (hash.result().toHex() != expected.toLower())
        return Error(ErrorCode::SnapshotNotBundled, file.fileName());
    return {};
}

} // namespace

Result<void> checkSnapshotFile(const QString &path, const QByteArray &expectedFileHash)
{
    const QFileInfo info(path);
    if (const auto good = checkFile(info); !good)
        return good;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::SnapshotUnreadable, path, causeWords(causeOf(file)));
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty())
        return Error(ErrorCode::SnapshotUnreadable, path, causeWords(causeOf(file)));
    if (const auto good = checkHeader(header, info.size(), path); !good)
        return good;
    if (!expectedFileHash.isEmpty()) {
        if (const auto good = checkHash(file, expectedFileHash); !good)
            return good;
    }
    return checkMake(header, path);
}

} // namespace dte
