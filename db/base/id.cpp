// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/base/id.h"

#include <algorithm>

namespace dte {

namespace {

bool isLetterOrDigit(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

} // namespace

bool isId(const QString &text)
{
    const auto isAllowed = [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; };
    return !text.isEmpty() && text.size() <= LongestId && isLetterOrDigit(text.front())
        && std::all_of(text.begin(), text.end(), isAllowed);
}

qsizetype madePrefix(const QString &id)
{
    for (const QLatin1StringView prefix : {BalancePrefix, DifferencePrefix}) {
        if (id.startsWith(prefix))
            return prefix.size();
    }
    return 0;
}

} // namespace dte
