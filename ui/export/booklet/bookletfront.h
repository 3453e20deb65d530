// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/view/figurestate.h"
#include "ui/export/booklet/bookletstyle.h"

namespace dte {

/// \p firstPages: where each figure begins, from 0. As many pages whatever the numbers.
std::vector<BookletPage> contentsPages(
    const std::vector<FigureState> &figures, const std::vector<int> &firstPages, const BookletStyle &style);
/// \p state: any figure, for its words.
BookletPage coverPage(const FigureState &state, const BookletStyle &style);
/// Report and page number, on every page but the cover.
void addFooters(std::vector<BookletPage> *pages, const FigureState &state, const BookletStyle &style);

} // namespace dte
