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

/// Two figures, or two views of one, side by side, laid out at options.size and scaled into \p target; see
/// makeComparison().
void paintComparison(QPainter *painter, const QRectF &target, const FigureState &left, const FigureState &right,
    ChartOptions options, bool lockAxes);

/// The same as a picture of options.size. A null image if there is no memory for it.
QImage renderComparison(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes);

} // namespace dte
