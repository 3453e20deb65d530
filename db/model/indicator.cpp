// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/indicator.h"

namespace dte {

std::optional<Decimal> Indicator::part(IndicatorPart part) const
{
    const auto whole
        = [](std::optional<int> number) { return number ? std::optional(Decimal(*number, 0)) : std::nullopt; };
    switch (part) {
    case IndicatorPart::Value:
        return value;
    case IndicatorPart::Growth:
        return growth;
    case IndicatorPart::Share:
        return share;
    case IndicatorPart::Rank:
        return whole(rank);
    case IndicatorPart::Ahead:
        break;
    }
    return whole(ahead);
}

} // namespace dte
