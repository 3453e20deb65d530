// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/unitwords.h"

#include <QStringList>

#include <algorithm>

namespace dte {

namespace {

Text unitNames(const FigureState &state, const Unit &unit, LabelMode mode)
{
    const NumberUnits units = numberUnits(state.units, mode);
    if (!unit.converts() || (state.units == UnitChoice::Labels && mode != LabelMode::English))
        return unit.name;
    const Text published{unit.name.zh, unit.nativeEn};
    const Text &term = state.term("converted_from");
    const Text converted{term.zh.arg(unit.convertedZh, published.zh), term.en.arg(unit.name.en, published.en)};
    if (units.second)
        return {published.zh + u'、' + converted.zh, published.en + QStringLiteral(", ") + converted.en};
    return units.first == UnitSide::English ? converted : published;
}

} // namespace

QString unitLine(const FigureState &state, LabelMode mode)
{
    QStringList zh;
    QStringList en;
    QString native;
    std::vector<Unit> units = state.panelUnits;
    std::stable_partition(
        units.begin(), units.end(), [](const Unit &unit) { return unit.converts(); }); // amounts before %
    for (const Unit &unit : units) {
        const Text names = unitNames(state, unit, mode);
        if (!zh.contains(names.zh))
            zh << names.zh;
        if (!en.contains(names.en))
            en << names.en;
        if (unit.converts() && !native.contains(unit.nativeEn))
            native += (native.isEmpty() ? QString() : QStringLiteral(", ")) + unit.nativeEn;
    }
    if (zh.isEmpty())
        return {};
    const Text &term = state.term("unit");
    const QString line
        = inMode({term.zh.arg(zh.join(u'、')), term.en.arg(en.join(QStringLiteral(", ")))}, mode, QStringLiteral("　"));
    // With both languages the numbers at the values are the published ones, and an English reader must be told.
    if (mode == LabelMode::Both && state.units == UnitChoice::Labels && !native.isEmpty())
        return line + QStringLiteral("　") + state.term("value_labels").en.arg(native);
    return line;
}

QString panelTitle(const FigureState &state, int panel, LabelMode mode)
{
    const Panel &spec = state.spec.panelAt(panel);
    const ValueAxis axis = traits(spec.kind).axis;
    const Unit &unit = state.panelUnit(panel);
    const NumberUnits units = numberUnits(state.units, mode);
    const bool follows = state.units == UnitChoice::Labels;
    Text name = unit.name;
    if (unit.converts() && !follows)
        name = units.first == UnitSide::Chinese ? Text{unit.name.zh, unit.nativeEn}
                                                : Text{unit.convertedZh, unit.name.en};
    if (unit.converts() && units.second && axis != ValueAxis::None) {
        const Text &term = state.term(axis == ValueAxis::Across ? "top_axis" : "right_axis");
        // In both languages by default the left axis speaks Chinese and the right one English.
        name = follows ? Text{unit.name.zh, term.en.arg(unit.name.en)}
                       : Text{name.zh + u'；' + term.zh.arg(unit.convertedZh),
                           name.en + QStringLiteral("; ") + term.en.arg(unit.name.en)};
    }
    return inMode(
        {QStringLiteral("%1（%2）").arg(spec.title.zh, name.zh), QStringLiteral("%1 (%2)").arg(spec.title.en, name.en)},
        mode);
}

} // namespace dte
