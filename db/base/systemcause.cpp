// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/systemcause.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace dte {

namespace {

struct Cause
{
    int number;
    ErrorCode writing; ///< what it is when writing
    const char *words;
};

constexpr Cause Causes[] = {
    {ENOENT, ErrorCode::WriteFolderMissing, QT_TRANSLATE_NOOP("dte::Cause", "there is no such file or folder")},
    {EACCES, ErrorCode::WriteNoPermission, QT_TRANSLATE_NOOP("dte::Cause", "access is denied")},
    {EPERM, ErrorCode::WriteNoPermission, QT_TRANSLATE_NOOP("dte::Cause", "access is denied")},
    {EROFS, ErrorCode::WriteNoPermission, QT_TRANSLATE_NOOP("dte::Cause", "the disk can only be read")},
    {ENOSPC, ErrorCode::WriteNoSpace, QT_TRANSLATE_NOOP("dte::Cause", "the disk is full")},
    {EDQUOT, ErrorCode::WriteNoSpace, QT_TRANSLATE_NOOP("dte::Cause", "your share of the disk is used up")},
    {EFBIG, ErrorCode::WriteNoSpace, QT_TRANSLATE_NOOP("dte::Cause", "a file may not be that large there")},
    {EISDIR, ErrorCode::WriteBadName, QT_TRANSLATE_NOOP("dte::Cause", "it is a folder")},
    {ENOTDIR, ErrorCode::WriteBadName, QT_TRANSLATE_NOOP("dte::Cause", "a part of its path is not a folder")},
    {ENAMETOOLONG, ErrorCode::WriteBadName, QT_TRANSLATE_NOOP("dte::Cause", "its name is too long")},
    {ELOOP, ErrorCode::WriteBadName, QT_TRANSLATE_NOOP("dte::Cause", "its links lead in a circle")},
    {ETXTBSY, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "another program is using it")},
    {EBUSY, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "another program is using it")},
    {EMFILE, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "too many files are open")},
    {ENFILE, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "too many files are open")},
    {ENOMEM, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "there is too little memory")},
    {EIO, ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("dte::Cause", "the disk reports a fault")},
};

const Cause *known(int number)
{
    const auto found = std::find_if(
        std::begin(Causes), std::end(Causes), [number](const Cause &cause) { return cause.number == number; });
    return found == std::end(Causes) ? nullptr : found;
}

} // namespace

int causeOf(const QFileDevice &file)
{
    constexpr int MostErrors = 134; // of Linux
    if (file.error() == QFileDevice::NoError)
        return 0;
    for (int number = 1; number < MostErrors; ++number) {
        if (file.errorString() == qt_error_string(number)) // all that Qt keeps of it
            return number;
    }
    return 0;
}

int lookUpCause(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? 0 : errno;
}

QString causeWords(int cause)
{
    if (const Cause *found = known(cause))
        return QCoreApplication::translate("dte::Cause", found->words);
    return cause == 0 ? QString() : qt_error_string(cause);
}

Error writeFailure(const QString &path, int cause, const QString &otherwise)
{
    const Cause *found = known(cause);
    return {found ? found->writing : ErrorCode::WriteFailed, path, cause == 0 ? otherwise : causeWords(cause)};
}

} // namespace dte
