// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/text.h"

namespace dte {

QString inMode(const Text &text, LabelMode mode, const QString &separator)
{
    switch (mode) {
    case LabelMode::Chinese:
        return text.zh;
    case LabelMode::English:
        return text.en;
    case LabelMode::Both:
        break;
    }
    if (text.zh == text.en || text.en.isEmpty())
        return text.zh;
    return text.zh.isEmpty() ? text.en : text.zh + separator + text.en;
}

} // namespace dte
