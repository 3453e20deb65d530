// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/words/summaryphrases.h"

namespace dte {

/// One sentence on a series, without the full stop. \p largestShareIn: the year in which this series has the largest of
/// the shares shown, or -1.
Text seriesSentence(const SummaryPhrases &phrases, const SeriesFacts &facts, int largestShareIn);

} // namespace dte
