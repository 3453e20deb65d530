// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/lostlabels.h"

#include <QCoreApplication>
#include <QStringList>

namespace dte {

namespace {

struct LostLabelsWords
{
    Q_DECLARE_TR_FUNCTIONS(dte::LostLabels)
};

} // namespace

QString lostLabelsSentence(const std::vector<LostLabels> &lost)
{
    if (lost.empty())
        return {};
    QStringList files;
    for (const LostLabels &file : lost)
        files << QStringLiteral("%1 (%2)").arg(file.file).arg(file.count);
    return LostLabelsWords::tr(
        "Pictures without room for all value labels, and how many each leaves out: %1. A larger picture or smaller "
        "text shows them; tables hold all values.")
        .arg(files.join(QStringLiteral(", ")));
}

} // namespace dte
