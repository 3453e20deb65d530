// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/unit.h"

using namespace Qt::StringLiterals;

namespace dte {

Unit percentUnit()
{
    return {
        u"percent"_s, {u"%"_s, u"%"_s}, u"%"_s, u"%"_s, Decimal(1, 0), {u"%1%"_s, u"%1%"_s}, u"ratio"_s, Decimal(1, 2)};
}

bool isAmount(const Unit &unit)
{
    static const QString ratio = percentUnit().quantity;
    return unit.quantity != ratio && unit.quantity != QStringLiteral("percentage_point");
}

} // namespace dte
