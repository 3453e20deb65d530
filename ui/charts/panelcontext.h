// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include <vector>

#include "db/model/unitformat.h"
#include "db/view/figurestate.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/drawnvalue.h"
#include "ui/charts/extents.h"
#include "ui/charts/labelplacer.h"

namespace dte {

/// How much of a figure is drawn: Full, or Sketch (marks without any text) for thumbnails.
enum class Detailing { Full, Sketch };

/// All a panel needs to draw itself. References outlive it.
struct PanelContext
{
    const FigureState &state;
    int panel; ///< index into FigureSpec::panels
    LabelMode mode;
    const ChartTheme &theme;
    const ChartMetrics &metrics;
    Detailing detailing;
    bool categoryLabels; ///< false where a panel below shows them for this one too
    QSizeF sceneSize;
    QGraphicsScene *scene;
    DrawnParts *drawn; ///< the panel adds its own
    const Extents &extents; ///< what value axes must hold besides the panel's own values

    std::vector<int> series() const; ///< indexes of the panel's series
    std::vector<int> categories() const; ///< indexes of the categories on the axis
    std::vector<CellKey> cells() const; ///< of both, those that hold an observation
    const Unit &unit() const { return state.panelUnit(panel); }
    const Series &seriesAt(int index) const { return state.spec.seriesAt(index); }
    /// The units of the numbers at values and axes; no second axis where the two differ in name only.
    NumberUnits units() const
    {
        const NumberUnits wanted = numberUnits(state.units, mode);
        return unit().converts() ? wanted : NumberUnits{};
    }
    /// How a series looks; see seriesStyle().
    SeriesStyle style(int series) const;
    /// How one of its values looks: faded where it steps back behind those printed in the report.
    SeriesStyle style(CellKey key) const;
    /// The colour of the label of a value on \p under, \p colour if it does not step back.
    QColor labelColour(CellKey key, const QColor &colour, const QColor &under) const;
    /// Of the box or bounds of a missing value.
    QColor missingColour(CellKey key) const;
    /// What the value axis must hold.
    Extent extent() const;
    bool isFull() const { return detailing == Detailing::Full; }

    /// Number at a value: in the unit of the label mode, published digits kept.
    QString number(CellKey key) const;
    /// The same as a label, at the first of \p candidates that will do.
    LabelRequest numberLabel(CellKey key, std::vector<LabelCandidate> candidates) const;
    void addValue(CellKey key, const QPainterPath &outline, const QPointF &anchor) const
    {
        drawn->values.push_back({key, outline, anchor});
    }
    void addBand(int category, const QRectF &rect) const { drawn->bands.push_back({category, rect}); }
};

} // namespace dte
