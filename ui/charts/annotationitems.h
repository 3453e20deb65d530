// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include <vector>

#include "db/view/figurestate.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/drawnvalue.h"

namespace dte {

/// Marks the places of the user's notes: a numbered badge beside a value, a numbered bracket above a run of years,
/// where they cover no other text. The notes themselves stand at the foot of the picture, by number.
void addAnnotationItems(QGraphicsScene *scene, const FigureState &state, const std::vector<DrawnValue> &marks,
    const std::vector<CategoryBand> &bands, const ChartTheme &theme, const ChartMetrics &metrics);

/// The badge of the note at \p index.
QString annotationBadge(size_t index);
/// The notes for the foot, one a line: "[1] 2018, Exports: ..."; empty without notes.
QString annotationLines(const FigureState &state, LabelMode mode);

} // namespace dte
