// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::Help)
};

QString names(const QCommandLineOption &option)
{
    QStringList dashed;
    for (const QString &name : option.names())
        dashed << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    QString text = dashed.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        text += QStringLiteral(" <%1>").arg(option.valueName());
    return text;
}

} // namespace

QString formatHelp(const QStringList &usages, const QString &summary, const std::vector<HelpSection> &sections)
{
    qsizetype width = 0;
    for (const HelpSection &section : sections) {
        for (const HelpRow &row : section.rows)
            width = std::max(width, row.left.size());
    }
    QStringList lines{Words::tr("Usage:")};
    for (const QString &usage : usages)
        lines << QStringLiteral("  ") + usage;
    lines << QString() << summary;
    const QString nextLine = u'\n' + QString(width + 4, u' ');
    for (const HelpSection &section : sections) {
        lines << QString() << section.heading;
        for (const HelpRow &row : section.rows) {
            QString right = row.right;
            right.replace(u'\n', nextLine);
            lines << QStringLiteral("  ") + row.left.leftJustified(width + 2) + right;
        }
    }
    return lines.join(u'\n');
}

std::vector<HelpRow> optionRows(const QList<QCommandLineOption> &options)
{
    std::vector<HelpRow> rows;
    for (const QCommandLineOption &option : options) {
        if (!(option.flags() & QCommandLineOption::HiddenFromHelp))
            rows.push_back({names(option), option.description()});
    }
    return rows;
}

QString helpHint(const QString &command) { return Words::tr("See \"%1 --help\".").arg(command); }

} // namespace dte
