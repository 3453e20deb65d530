// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/exportname.h"

#include "db/base/id.h"
#include "ui/export/plan/exportformat.h"

namespace dte {

namespace {

/// The settings of \p view as parts of a file name: "growth", "2015-2021", "exports+imports".
QStringList viewParts(const ViewState &view)
{
    // Bare values that could be mistaken for something else keep their key.
    static const QStringList named{QStringLiteral("units"), QStringLiteral("highlight"), QStringLiteral("emphasis"),
        QStringLiteral("release"), QStringLiteral("range")};
    QStringList parts;
    for (const QString &setting : toSettings(view)) {
        const QString key = setting.section(u'=', 0, 0);
        QString value = setting.section(u'=', 1);
        const bool isClosedRange = key == named.last() && !value.startsWith(u':') && !value.endsWith(u':');
        value.replace(u':', u'-').replace(u',', u'+');
        parts << (named.contains(key) && !isClosedRange ? key + u'-' + value : value);
    }
    return parts;
}

} // namespace

QString exportName(const QString &figureId, const ViewState &view)
{
    const QString id = figureId.isEmpty() ? QString(AllFiguresName) : figureId;
    Q_ASSERT(isId(id)); // the reader refuses any other, so that no id can name a path
    return (QStringList(id) << viewParts(view)).join(u'.');
}

QString exportFileName(
    const QString &figureId, const ViewState &view, LabelMode mode, const ExportFormat &format, CsvLayout layout)
{
    QStringList parts{exportName(figureId, view)};
    if (format.id != format.suffix)
        parts << format.id; // a booklet is not the PDF of its chart
    if (format.id == QStringLiteral("csv") && layout == CsvLayout::Tidy)
        parts << QStringLiteral("tidy");
    else if (format.id != QStringLiteral("json"))
        parts << toId(mode);
    return (parts << format.suffix).join(u'.');
}

} // namespace dte
