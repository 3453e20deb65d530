// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

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

/// The halves side by side, each in half of \p target, with a line between them.
void paintComparison(QPainter *painter, const QRectF &target, const ScenePair &scenes, const ChartTheme &theme);

/// Two figures, or two views of one, side by side in one picture of options.size; see makeComparison(). A null image
/// if there is no memory for it.
QImage renderComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes);

} // namespace dte
