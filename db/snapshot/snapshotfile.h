// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/base/result.h"

namespace dte {

/// Looks at the bytes of the snapshot file before SQLite does: there, readable, not empty, SQLite, whole, not in WAL
/// mode, UTF-8, the hash if \p expectedFileHash is not empty, application and version.
Result<void> checkSnapshotFile(const QString &path, const QByteArray &expectedFileHash);

} // namespace dte
