// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/base/result.h"
#include "db/model/snapshot.h"

namespace dte {

/// Reads the snapshot file at \p path read-only, checks it and closes it again; never creates or changes a file.
///
/// In this order: the file (there, readable, not empty), its header (SQLite, whole, rollback journal), the
/// SHA-256 of the whole file if \p expectedFileHash is not empty, application_id, user_version, tables and columns,
/// limits, integrity_check, references, UTF-8, the digest, and last the domain of every value. Each failure has an
/// error code of its own. A file with the hash that was expected is one that the builder has
/// checked: what lies between user_version and UTF-8, the digest of the rows and the form of each value could say
/// nothing new and are left out. Blocking; any thread; a connection of its own.
Result<Snapshot> readSnapshot(const QString &path, const QByteArray &expectedFileHash = {});

} // namespace dte
