// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/decimal.h"
#include "db/base/enumids.h"
#include "db/model/unit.h"

namespace dte {

/// Which unit a number stands in.
enum class UnitSide { Chinese, English };

/// Which units the user wants to see.
enum class UnitChoice {
    Labels, ///< those of the label mode
    Chinese,
    English,
    Both,
};

constexpr auto enumIds(UnitChoice)
{
    return std::to_array<EnumId<UnitChoice>>({
        {UnitChoice::Labels, u"labels"},
        {UnitChoice::Chinese, u"zh"},
        {UnitChoice::English, u"en"},
        {UnitChoice::Both, u"both"},
    });
}

/// Which units numbers are shown in: at the marks and on the first axis, and whether there is a second axis (or column)
/// in the English unit.
struct NumberUnits
{
    UnitSide first = UnitSide::Chinese;
    bool second = false;

    bool operator==(const NumberUnits &) const = default;
};

NumberUnits numberUnits(UnitChoice choice, LabelMode mode);

/// \p value in the unit of \p side: as published, or times the unit's exact factor.
Decimal inUnit(const Decimal &value, const Unit &unit, UnitSide side);
/// For people: digits grouped by three with ',', minus sign U+2212. The published digits are all there.
/// Chinese and English statistics group alike, so there is one form.
QString grouped(const Decimal &value);
/// Number and unit: 1,648.4亿美元, US$164.84 billion, or 1,648.4亿美元 (US$164.84 billion).
QString withUnit(const Decimal &value, const Unit &unit, LabelMode mode);
/// The name of the unit: 亿美元, US$ billion, or both.
QString unitName(const Unit &unit, LabelMode mode);
/// The name of the unit of \p side in the language of the labels: 亿美元 is "US$100 million" in English, US$ billion is
/// 十亿美元 in Chinese; in Both joined by " / ".
QString unitName(const Unit &unit, UnitSide side, LabelMode mode);
/// The side whose numbers stand at the marks in \p mode; Both keeps the published digits.
UnitSide labelSide(LabelMode mode);

} // namespace dte
