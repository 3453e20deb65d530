// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/file/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include "db/base/systemcause.h"

namespace dte {

namespace {

/// What stands in the way before anything is written.
Result<void> checkTarget(const QString &path, IfExists ifExists)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (const int cause = lookUpCause(folder.filePath()); cause != 0)
        return writeFailure(path, cause);
    if (!folder.isDir())
        return writeFailure(path, ENOTDIR);
    if (const int cause = lookUpCause(path); cause != 0 && cause != ENOENT)
        return writeFailure(path, cause);
    if (target.isDir())
        return writeFailure(path, EISDIR);
    if (ifExists == IfExists::Refuse && (target.exists() || target.isSymbolicLink()))
        return Error(ErrorCode::WriteExists, path);
    // Renaming over a device or pipe would remove it.
    if (target.exists() && !target.isFile())
        return Error(
            ErrorCode::WriteBadName, path, QCoreApplication::translate("dte::Input", "it is not a regular file"));
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
    const int folderCause = lookUpCause(QFileInfo(path).absolutePath());
    if (folderCause != 0) // it went away in the meantime
        return writeFailure(path, folderCause);
    const int cause = causeOf(file);
    const bool isForbidden
        = cause == 0 && QFileInfo::exists(path) && !QFileInfo(path).isWritable(); // says Qt, no system
    return writeFailure(path, isForbidden ? EACCES : cause, file.errorString());
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
