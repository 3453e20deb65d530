// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/decimal.h"
#include "db/base/text.h"

namespace dte {

struct Unit
{
    QString id;
    Text name; ///< 亿美元, US$ billion: two units, factor converts
    QString nativeEn; ///< the Chinese unit's own English name, US$100 million: for unconverted values
    QString convertedZh; ///< the English unit's own Chinese name, 十亿美元: for converted values
    Decimal factor; ///< value in the Chinese unit * factor = value in the English unit
    Text pattern; ///< %1亿美元, US$%1 billion
    QString quantity; ///< what is measured: usd, cny, ratio, ...; values of one quantity can be compared
    Decimal scale; ///< value in the Chinese unit * scale = value in the base unit of the quantity

    bool operator==(const Unit &) const = default;
    /// False where the two units differ in name only (%).
    bool converts() const { return factor.compare(Decimal(1, 0)) != std::strong_ordering::equal; }
};

/// The unit of computed growth, shares and differences.
Unit percentUnit();

/// False for rates and shares, which are not to be transformed further.
bool isAmount(const Unit &unit);

} // namespace dte
