// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include "db/base/result.h"

namespace dte {

/// Why a file is not one to read, in words; empty: it is a regular file of at most \p largest bytes. Asked before it is
/// opened: a pipe would wait for its other end, and a device has no end.
QString whyNotRead(const QFileInfo &file, qint64 largest);

/// All bytes of the file \p path. Fails with \p code, Error::file being \p path and Error::detail the cause.
Result<QByteArray> readInput(const QString &path, qint64 largest, ErrorCode code);

} // namespace dte
