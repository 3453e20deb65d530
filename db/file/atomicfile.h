// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "db/base/result.h"

namespace dte {

enum class IfExists { Refuse, Replace };

/// Saves \p bytes as the file \p path, all or nothing: a temporary file beside the target, every byte count
/// checked, flushed, then renamed over it. On failure the old file is as it was and nothing else is left behind. Where
/// IfExists::Refuse is asked for by several at once, one makes the file and the others are told WriteExists.
/// A symbolic link is followed and stays. Error::file is \p path.
Result<void> saveFile(const QString &path, const QByteArray &bytes, IfExists ifExists);

} // namespace dte
