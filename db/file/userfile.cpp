// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/file/userfile.h"

#include <QFile>
#include <QFileInfo>

#include "db/base/systemcause.h"
#include "db/file/atomicfile.h"
#include "db/file/inputfile.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

} // namespace

QString besideFile(const QString &file, int number)
{
    const QFileInfo info(file);
    return number < 2
        ? file
        : u"%1/%2-%3.%4"_s.arg(info.path(), info.completeBaseName(), QString::number(number), info.suffix());
}

QString backupOf(const QString &file) { return file + u".bak"_s; }

Result<void> saveUserFile(const QString &file, const QByteArray &bytes)
{
    if (QFileInfo::exists(file)) {
        const auto before = readInput(file, LargestFile, ErrorCode::WriteFailed);
        if (!before)
            return before.error();
        if (*before == bytes)
            return {};
        if (!before->isEmpty()) {
            if (const auto kept = saveFile(backupOf(file), *before, IfExists::Replace); !kept)
                return kept;
        }
    }
    if (!bytes.isEmpty())
        return saveFile(file, bytes, IfExists::Replace);
    QFile old(file);
    return !old.exists() || old.remove() ? Result<void>() : writeFailure(file, causeOf(old), old.errorString());
}

} // namespace dte
