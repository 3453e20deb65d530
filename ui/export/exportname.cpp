// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportname.h"

#include <algorithm>

namespace dte {

namespace {

[[maybe_unused]] bool isPlainId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

} // namespace

QString exportFileName(const QString &figureId, LabelMode mode, const QString &suffix, CsvLayout layout)
{
    Q_ASSERT(isPlainId(figureId)); // the reader refuses any other, so that no id can name a path
    const bool tidy = suffix == QStringLiteral("csv") && layout == CsvLayout::Tidy;
    return QStringLiteral("%1.%2.%3").arg(figureId, tidy ? QStringLiteral("tidy") : toCode(mode), suffix);
}

} // namespace dte
