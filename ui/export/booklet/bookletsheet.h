// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/figurestate.h"
#include "ui/export/booklet/bookletstyle.h"

namespace dte {

/// The pages of a figure, one if that can be done with texts of a readable size: chart, summary, table, evidence and
/// sources. \p index: of the figure in the booklet.
std::vector<BookletPage> figurePages(const FigureState &state, size_t index, const BookletOptions &options);

} // namespace dte
