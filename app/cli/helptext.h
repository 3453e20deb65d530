// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <vector>

namespace dte {

struct HelpRow
{
    QString left; ///< --lang <zh|en|both>
    QString right;
};

struct HelpSection
{
    QString heading;
    std::vector<HelpRow> rows;
};

/// Help for the terminal: usage lines, summary, then the sections with their right columns aligned. Texts may have
/// several lines. Does not end with a line break.
QString formatHelp(const QStringList &usages, const QString &summary, const std::vector<HelpSection> &sections);
/// One row for each option that is not hidden.
std::vector<HelpRow> optionRows(const QList<QCommandLineOption> &options);
/// Where to read more: See "... --help".
QString helpHint(const QString &command);

} // namespace dte
