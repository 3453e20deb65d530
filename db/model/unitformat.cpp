// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/unitformat.h"

namespace dte {

Decimal inUnit(const Decimal &value, const Unit &unit, UnitSide side)
{
    if (side == UnitSide::Chinese || !unit.converts())
        return value;
    // The reader refuses a snapshot in which this leaves the range of Decimal.
    return value.times(unit.factor).value_or(value);
}

QString grouped(const Decimal &value)
{
    QString text = value.toString();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return negative ? QChar(0x2212) + text : text;
}

QString withUnit(const Decimal &value, const Unit &unit, LabelMode mode)
{
    const QString zh = unit.pattern.zh.arg(grouped(value));
    const QString en = unit.pattern.en.arg(grouped(inUnit(value, unit, UnitSide::English)));
    if (mode == LabelMode::Both)
        return zh == en ? zh : QStringLiteral("%1 (%2)").arg(zh, en);
    return mode == LabelMode::Chinese ? zh : en;
}

NumberUnits numberUnits(UnitChoice choice, LabelMode mode)
{
    switch (choice) {
    case UnitChoice::Chinese:
        return {UnitSide::Chinese, false};
    case UnitChoice::English:
        return {UnitSide::English, false};
    case UnitChoice::Both:
        return {UnitSide::Chinese, true};
    case UnitChoice::Labels:
        break;
    }
    return {labelSide(mode), mode == LabelMode::Both};
}

QString unitName(const Unit &unit, UnitSide side, LabelMode mode)
{
    const Text name
        = side == UnitSide::Chinese ? Text{unit.name.zh, unit.nativeEn} : Text{unit.convertedZh, unit.name.en};
    return inMode(name, mode, QStringLiteral(" / "));
}

QString unitName(const Unit &unit, LabelMode mode) { return inMode(unit.name, mode, QStringLiteral(" / ")); }

UnitSide labelSide(LabelMode mode) { return mode == LabelMode::English ? UnitSide::English : UnitSide::Chinese; }

} // namespace dte
