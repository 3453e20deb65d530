// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/charts/figurescene.h"

namespace dte {

struct ScenePair
{
    std::unique_ptr<FigureScene> left;
    std::unique_ptr<FigureScene> right;
};

/// The halves of a comparison, each with \p options. \p lockAxes: value axes of the same unit have the same scale;
/// where the two have as many panels, these are level with each other, so that the same value is at the same height.
ScenePair makeComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes);

} // namespace dte
