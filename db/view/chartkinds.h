// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// Why \p state cannot be drawn as \p kind without misleading, in both languages; empty if it can. For FullStack the
/// state is the one before its values become shares.
Text kindObstacle(const FigureState &state, ChartKind kind);

/// Draws the panels that hold what the figure is about (not the growth panel above amounts) as \p kind.
void applyKind(FigureState &state, ChartKind kind);

/// Most parts a ring shows: more cannot be told apart (GSS and ONS chart guidance).
constexpr int MostSlices = 5;

} // namespace dte
