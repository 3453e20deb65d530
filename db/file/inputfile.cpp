// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/file/inputfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include "db/base/systemcause.h"

namespace dte {

namespace {

QString inputWords(const char *text) { return QCoreApplication::translate("dte::Input", text); }

QString tooLarge(qint64 largest)
{
    constexpr qint64 Mebibyte = 1024 * 1024;
    return inputWords(QT_TRANSLATE_NOOP("dte::Input", "it is larger than %1 MiB")).arg(largest / Mebibyte);
}

} // namespace

QString whyNotRead(const QFileInfo &file, qint64 largest)
{
    if (const int cause = lookUpCause(file.filePath()); cause != 0)
        return causeWords(cause);
    if (file.isDir())
        return causeWords(EISDIR);
    if (!file.isFile())
        return inputWords(QT_TRANSLATE_NOOP("dte::Input", "it is not a regular file"));
    return file.size() > largest ? tooLarge(largest) : QString();
}

Result<QByteArray> readInput(const QString &path, qint64 largest, ErrorCode code)
{
    if (const QString reason = whyNotRead(QFileInfo(path), largest); !reason.isEmpty())
        return Error(code, path, reason);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(code, path, causeWords(causeOf(file)));
    // One byte more than allowed shows that it has grown, or that the system does not know its size.
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return Error(code, path, causeWords(causeOf(file)));
    if (bytes.size() > largest)
        return Error(code, path, tooLarge(largest));
    return bytes;
}

} // namespace dte
