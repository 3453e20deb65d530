// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/features.h"

#include <QtGlobal>

namespace dte {

const std::vector<Weight> &weights()
{
    using F = Features;
    static const std::vector<Weight> table{
        {&F::query, "query", QT_TRANSLATE_NOOP("dte::Features", "has what was typed, or a share of it"), 400},
        {&F::all, "all", QT_TRANSLATE_NOOP("dte::Features", "has all that was typed"), 180},
        {&F::title, "title", QT_TRANSLATE_NOOP("dte::Features", "has it, or a share of it, in its name"), 200},
        {&F::phrase, "phrase", QT_TRANSLATE_NOOP("dte::Features", "has the words together in its name"), 21},
        {&F::beginning, "beginning", QT_TRANSLATE_NOOP("dte::Features", "has a name that begins with them"), 21},
        {&F::whole, "whole", QT_TRANSLATE_NOOP("dte::Features", "has just that name"), 26},
        {&F::number, "number", QT_TRANSLATE_NOOP("dte::Features", "has the number, exactly or rounded"), 250},
        {&F::year, "year", QT_TRANSLATE_NOOP("dte::Features", "is the value of that year"), 40},
        {&F::answer, "answer", QT_TRANSLATE_NOOP("dte::Features", "has the growth, share or rank asked for"), 30},
        {&F::other, "other", QT_TRANSLATE_NOOP("dte::Features", "has the word only in one that means more"), -90},
        {&F::explained, "explained", QT_TRANSLATE_NOOP("dte::Features", "explains a word, not a number"), -120},
        {&F::aside, "aside", QT_TRANSLATE_NOOP("dte::Features", "only says something about another"), -230},
        {&F::kind, "kind", QT_TRANSLATE_NOOP("dte::Features", "is of a kind that comes first"), 36},
        {&F::headline, "headline", QT_TRANSLATE_NOOP("dte::Features", "is a headline number"), 22},
        {&F::order, "order", QT_TRANSLATE_NOOP("dte::Features", "stands early in the report"), 2},
        {&F::length, "length", QT_TRANSLATE_NOOP("dte::Features", "has a long name"), -1},
    };
    return table;
}

double score(const Features &features)
{
    double sum = 0;
    for (const Weight &weight : weights())
        sum += features.*weight.feature * weight.points;
    return sum;
}

} // namespace dte
