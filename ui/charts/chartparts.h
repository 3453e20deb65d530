// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/panelcontext.h"

class QAbstractBarSeries;
class QAbstractSeries;
class QChart;

namespace dte {

// What Qt Charts draws of a panel.

/// A bare chart that covers the scene, with its plotting area at \p plot, added to the scene.
QChart *addChart(const PanelContext &context, const QRectF &plot);
/// An axis without line, grid or labels, which are ours; 0, 1, 2, ... are the categories of a category axis.
void addBareAxis(QChart *chart, Qt::Alignment edge, double minimum, double maximum);
/// Adds \p series to \p chart and all of its axes.
void addToChart(QChart *chart, QAbstractSeries *series);
/// Fills \p bars with a set for each of \p series, and adds them to \p chart.
void addBarSets(const PanelContext &context, QChart *chart, QAbstractBarSeries *bars, const std::vector<int> &series,
    const std::vector<int> &categories);

} // namespace dte
