// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/content/handout.h"

namespace dte {

QString idOf(const Handout &handout)
{
    if (const IndicatorCard *card = handout.card())
        return card->id;
    const ListSet *lists = handout.lists();
    return lists ? lists->front().id : handout.figures()->figures.front().spec.id;
}

Picture makePicture(const Handout &handout, const ChartOptions &options)
{
    if (const IndicatorCard *card = handout.card())
        return {*card, options};
    const auto &[figures, compared, lockAxes] = *handout.figures();
    if (compared)
        return {*compared, figures.front(), options, lockAxes};
    return {figures.front(), options};
}

} // namespace dte
