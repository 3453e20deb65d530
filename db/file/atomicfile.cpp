// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/file/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

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
bool writeAll(QFileDevice &file, const QByteArray &bytes)
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

Error writeError(const QFileDevice &file, const QString &path)
{
    const int folderCause = lookUpCause(QFileInfo(path).absolutePath());
    if (folderCause != 0) // it went away in the meantime
        return writeFailure(path, folderCause);
    const int cause = causeOf(file);
    const bool isForbidden
        = cause == 0 && QFileInfo::exists(path) && !QFileInfo(path).isWritable(); // says Qt, no system
    return writeFailure(path, isForbidden ? EACCES : cause, file.errorString());
}

/// Gives the file \p from the name \p to unless some file has it; an errno, or 0. Of two programs that do so at once,
/// one succeeds.
int renameIfFree(const QByteArray &from, const QByteArray &to)
{
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // The file system cannot: an empty file keeps the name free of others meanwhile.
    const int keeper = open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (keeper < 0)
        return errno;
    close(keeper);
    if (rename(from.constData(), to.constData()) == 0)
        return 0;
    const int cause = errno;
    unlink(to.constData());
    return cause;
}

/// Not as replaceFile(): QSaveFile replaces what was made in the meantime.
Result<void> makeFile(const QString &path, const QByteArray &bytes)
{
    constexpr quint32 Suffixes = 36 * 36 * 36 * 36 * 36;
    const QString suffix = QString::number(QRandomGenerator::system()->bounded(Suffixes), 36);
    QFile file(path + u'.' + suffix);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(file, path);
    auto removal = qScopeGuard([&file] { file.remove(); });
    if (!writeAll(file, bytes))
        return writeError(file, path);
    file.close();
    const int cause = renameIfFree(QFile::encodeName(file.fileName()), QFile::encodeName(path));
    if (cause == EEXIST)
        return Error(ErrorCode::WriteExists, path);
    if (cause != 0)
        return writeFailure(path, cause);
    removal.dismiss();
    return {};
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(file, path);
    if (!writeAll(file, bytes)) {
        const Error error = writeError(file, path);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(file, path);
    return {};
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    if (const auto allowed = checkTarget(path, ifExists); !allowed)
        return allowed;
    return ifExists == IfExists::Refuse ? makeFile(path, bytes) : replaceFile(path, bytes);
}

} // namespace dte
