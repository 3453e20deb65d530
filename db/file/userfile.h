// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/base/result.h"

namespace dte {

// Files that the program keeps for its user: notes, slides. What it does not understand it leaves as it is and writes
// beside; what it replaces it keeps, once.

/// "notes.json" for 1, "notes-2.json" for 2.
QString besideFile(const QString &file, int number);
/// Where the content goes that \p file had before.
QString backupOf(const QString &file);
/// saveFile(), which keeps what was in \p file, if that was something else, as its backup. Without
/// \p bytes the file goes away.
Result<void> saveUserFile(const QString &file, const QByteArray &bytes);

} // namespace dte
