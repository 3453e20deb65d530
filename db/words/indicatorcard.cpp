// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/indicatorcard.h"

#include "db/words/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace dte {

IndicatorCard indicatorCard(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode)
{
    const auto separated = [mode](const Text &text) { return inMode(text, mode, u" / "_s); };
    IndicatorCard card;
    card.id = indicator.id;
    const auto add = [&card](IndicatorCard::Role role, const QString &text) {
        if (!text.isEmpty())
            card.lines.push_back({role, text});
    };
    add(IndicatorCard::Role::Name, inMode(indicator.name, mode, u"\n"_s));
    const LabelMode first = mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese;
    const QString number = valueWords(snapshot, indicator, first);
    const QString english = valueWords(snapshot, indicator, LabelMode::English);
    add(IndicatorCard::Role::Number, number);
    if (mode == LabelMode::Both && english != number)
        add(IndicatorCard::Role::SecondNumber, english);
    if (indicator.growth)
        add(IndicatorCard::Role::Fact, separated(snapshot.term("indicator_growth")) + u' ' + growthWords(indicator));
    add(IndicatorCard::Role::Fact, shareWords(snapshot, indicator, mode));
    add(IndicatorCard::Role::Fact, rankWords(snapshot, indicator, mode));
    const QString publisher = separated(snapshot.publisher(indicator.publisherId).name);
    add(IndicatorCard::Role::Origin, separated(indicator.period) + u" · "_s + publisher);
    card.title = separated(indicator.name);
    card.description = sentenceOf(snapshot, indicator, mode);
    const Text &report = snapshot.report.title;
    card.origin = publisher + (mode == LabelMode::Chinese ? u"；"_s : u"; "_s) + separated(report);
    return card;
}

} // namespace dte
