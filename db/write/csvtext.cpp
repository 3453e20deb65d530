// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/csvtext.h"

#include <algorithm>

namespace dte {

namespace {

QString quotedField(const QString &field)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool needed = std::any_of(field.begin(), field.end(), [](QChar c) { return special.contains(c); });
    if (!needed)
        return field;
    QString escaped = field;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return u'"' + escaped + u'"';
}

} // namespace

QString csvBeginning(CsvEncoding encoding)
{
    return encoding == CsvEncoding::Office ? QString(QChar(QChar::ByteOrderMark)) : QString();
}

QString csvText(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const bool guard = !text.isEmpty() && dangerous.contains(text.front());
    return quotedField(guard ? u'\'' + text : text);
}

QString csvNumber(const std::optional<Decimal> &value) { return value ? value->toString() : QString(); }

void appendCsvLine(QString &out, const QStringList &fields, CsvEncoding encoding)
{
    out += fields.join(u',');
    out += encoding == CsvEncoding::Office ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

} // namespace dte
