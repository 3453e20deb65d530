// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

/// What stands in the way before anything is written.
Result<void> checkTarget(const QString &path, IfExists ifExists)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return Error(ErrorCode::WriteFolderMissing, path, folder.filePath());
    if (target.isDir())
        return Error(ErrorCode::WriteFailed, path, u"it is a folder"_s);
    if (ifExists == IfExists::Refuse && (target.exists() || target.isSymbolicLink()))
        return Error(ErrorCode::WriteExists, path);
    // Renaming over a device or pipe would remove it.
    if (target.exists() && !target.isFile())
        return Error(ErrorCode::WriteFailed, path, u"it is not a regular file"_s);
    return {};
}

/// True if every byte arrived. A full disk shows as a short count without an error, so the rest is tried again,
/// which brings out the system's reason.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 count = file.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return false;
        done += count;
    }
    return file.flush();
}

Error writeError(const QSaveFile &file, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error(ErrorCode::WriteFolderMissing, path, folder.filePath());
    const bool forbidden = file.error() == QFileDevice::PermissionsError || !folder.isWritable()
        || (QFileInfo::exists(path) && !QFileInfo(path).isWritable());
    return Error(forbidden ? ErrorCode::WriteNoPermission : ErrorCode::WriteFailed, path, file.errorString());
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    if (const auto allowed = checkTarget(path, ifExists); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(file, path);
    if (!writeAll(file, bytes)) {
        const Error error = writeError(file, path);
        file.cancelWriting();
        return error;
    }
    // Somebody else may have made the file in the meantime.
    if (const auto allowed = checkTarget(path, ifExists); !allowed) {
        file.cancelWriting();
        return allowed;
    }
    if (!file.commit())
        return writeError(file, path);
    return {};
}

} // namespace dte
