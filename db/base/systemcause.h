// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

#include "db/base/error.h"

namespace dte {

// Why the system refused something. The system's own words are English in a Chinese sentence, and for programmers.

/// A failed operation of \p file as an errno; 0 if it is none.
int causeOf(const QFileDevice &file);
/// Why the system shows nothing under \p path, links followed, as an errno: it is not there, or nobody may look. 0: it
/// is there.
int lookUpCause(const QString &path);
/// \p cause, an errno, as the middle of a sentence; other words for 0.
QString causeWords(int cause);
/// What became of writing \p path: the code, which has the advice, fits the cause. \p otherwise: words for 0.
Error writeFailure(const QString &path, int cause, const QString &otherwise = {});

} // namespace dte
