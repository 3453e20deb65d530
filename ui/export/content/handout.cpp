// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/content/handout.h"

namespace dte {

Picture makePicture(const Handout &handout, const ChartOptions &options)
{
    if (handout.card)
        return {*handout.card, options};
    const FigureState &figure = handout.figures.front();
    if (handout.compared)
        return {*handout.compared, figure, options, handout.lockAxes};
    return {figure, options};
}

} // namespace dte
