// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// What a kind makes of the panels that hold what a figure is about, and when it may.
struct ChartKindTraits
{
    std::optional<PanelKind> panel; ///< none: they stay as they are, or there are none
    bool ofShares = false; ///< of values as published, their shares of the total are drawn
    Text (*obstacle)(const FigureState &state) = nullptr; ///< as kindObstacle(); null: never
};

ChartKindTraits traits(ChartKind kind);

/// Why \p state cannot be drawn as \p kind without misleading, in both languages; empty if it can. Of shares, the
/// state is the one before its values become shares.
Text kindObstacle(const FigureState &state, ChartKind kind);

/// Draws the panels that hold what the figure is about (not the growth panel above amounts) as \p kind.
void applyKind(FigureState &state, ChartKind kind);

/// Most parts a ring shows: more cannot be told apart (GSS and ONS chart guidance).
constexpr int MostSlices = 5;

} // namespace dte
