// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/view/figurestate.h"

namespace dte {

/// The chart in sentences, in both languages: what is shown, then for each drawn series first and last value, highest
/// and lowest, average growth and gaps; for items the largest and the smallest; for growth the fastest and slowest
/// year. At most the largest five of many series are named. Values stand as published, in English converted. Of
/// several equal values the first is named; a missing value is a gap, never 0. Where nothing can be drawn it says why.
Text summary(const FigureState &state);
/// The same in \p mode; in Both the two languages one after the other.
QString summaryText(const FigureState &state, LabelMode mode);

} // namespace dte
