// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "ui/charts/figurescene.h"

namespace dte {

/// Two figures, or two views of one, side by side in one picture of options.size. \p lockAxes: value axes of the same
/// unit have the same scale. A null image if there is no memory for it.
QImage renderComparison(const FigureState &left, const FigureState &right, ChartOptions options, bool lockAxes);

} // namespace dte
