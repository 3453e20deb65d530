// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formatnames.h"

#include <QCoreApplication>

#include "ui/export/plan/exportformat.h"

namespace dte {

namespace {

QString words(const QString &id)
{
    const struct
    {
        const char *id;
        const char *words;
    } names[] = {{"png", QT_TRANSLATE_NOOP("dte::FormatNames", "PNG picture")},
        {"svg", QT_TRANSLATE_NOOP("dte::FormatNames", "SVG drawing")},
        {"pdf", QT_TRANSLATE_NOOP("dte::FormatNames", "PDF page")},
        {"csv", QT_TRANSLATE_NOOP("dte::FormatNames", "CSV table")},
        {"xlsx", QT_TRANSLATE_NOOP("dte::FormatNames", "Excel workbook")},
        {"json", QT_TRANSLATE_NOOP("dte::FormatNames", "JSON data")},
        {"booklet", QT_TRANSLATE_NOOP("dte::FormatNames", "PDF booklet of all figures")}};
    for (const auto &name : names) {
        if (id == QLatin1StringView(name.id))
            return QCoreApplication::translate("dte::FormatNames", name.words);
    }
    return id;
}

} // namespace

QString formatName(const ExportFormat &format)
{
    return QStringLiteral("%1 (.%2)").arg(words(format.id), format.suffix);
}

QString formatFilter(const ExportFormat &format)
{
    return QStringLiteral("%1 (*.%2)").arg(words(format.id), format.suffix);
}

} // namespace dte
