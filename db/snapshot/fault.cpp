// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/fault.h"

using namespace Qt::StringLiterals;

namespace dte {

Error Fault::toError(const QString &file) const
{
    QString place = QString::fromUtf8(table);
    if (!column.isEmpty())
        place += u'.' + QString::fromUtf8(column);
    if (!key.isEmpty())
        place += u" (%1)"_s.arg(key.join(u'/'));
    return Error(code, file, place + u": " + reason);
}

} // namespace dte
