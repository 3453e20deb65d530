// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/xmltext.h"

#include <QStringEncoder>

namespace dte {

QString xmlText(const QString &text)
{
    const QByteArray whole = QStringEncoder(QStringEncoder::Utf8)(text);
    return QString::fromUtf8(whole).removeIf([](QChar c) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        return isControl || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
}

} // namespace dte
