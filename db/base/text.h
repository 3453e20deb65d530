// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/enumids.h"

namespace dte {

/// Which languages labels are shown in.
enum class LabelMode { Chinese, English, Both };

constexpr auto enumIds(LabelMode)
{
    return std::to_array<EnumId<LabelMode>>({
        {LabelMode::Chinese, u"zh"},
        {LabelMode::English, u"en"},
        {LabelMode::Both, u"both"},
    });
}

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

} // namespace dte
