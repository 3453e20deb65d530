// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/result.h"
#include "db/model/snapshot.h"

namespace dte {

/// The snapshot shipped with the program. Needs a QCoreApplication.
QString bundledSnapshotFile();
/// Reads \p file, or the bundled snapshot if it is empty; that one must be, byte for byte, the one this program
/// was built with.
Result<Snapshot> loadSnapshot(const QString &file);

} // namespace dte
