// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

/// \p text without the characters that XML 1.0 cannot hold; for half a character, the sign for that.
QString xmlText(const QString &text);

} // namespace dte
