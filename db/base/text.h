// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

/// Which languages labels are shown in.
enum class LabelMode { Chinese, English, Both };

/// A label in both languages. The two are equal where a label has no language (years, %).
struct Text
{
    QString zh;
    QString en;

    bool operator==(const Text &) const = default;
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
};

/// \p text as shown in \p mode; in Both the two languages joined by \p separator, once if they are equal
/// or one of them is empty.
QString inMode(const Text &text, LabelMode mode, const QString &separator = QStringLiteral(" "));

/// "zh", "en" or "both": the spelling on the command line, in file names and in the settings.
QString toCode(LabelMode mode);
/// False if \p code is none of the three; \p mode is then unchanged.
bool fromCode(const QString &code, LabelMode *mode);

} // namespace dte
