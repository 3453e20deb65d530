// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "db/base/text.h"

namespace dte::test {

/// A visible text and where it stands.
struct Seen
{
    QString place;
    QString text;
};

using SeenList = QList<Seen>;

void add(SeenList *list, const QString &place, const QString &text);

/// What of \p list is in the wrong language for \p mode, one line each: Chinese texts hold no English word but names
/// and formats, English ones no Chinese character but quotes of the report; with both languages neither stands alone. A
/// list without texts is a fault.
QString languageFaults(const SeenList &list, LabelMode mode);

} // namespace dte::test
