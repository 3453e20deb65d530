// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "db/view/figurestate.h"

namespace dte {

/// Leaves only the series (or categories) for which \p wanted gives true; operands of a series that are gone are
/// dropped, and panels without series as well.
void keepSeries(FigureState &state, const std::function<bool(int)> &wanted);
void keepCategories(FigureState &state, const std::function<bool(int)> &wanted);
/// Drops the categories in which no series has a cell.
void dropEmptyCategories(FigureState &state);

} // namespace dte
