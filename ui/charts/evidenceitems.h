// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainterPath>

#include "db/model/datatable.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"

namespace dte {

/// How evidence looks, in one place for marks and for the legend that explains them. Form tells the four marks apart,
/// not colour alone, and the report's own numbers are the plainest: printed is solid, published is a pale fill with a
/// strong outline (points are hollow), derived is hatched, missing is an empty dashed box with a cross. Of a series
/// that has a hatch itself, printed is a bold hatch, published a fine and pale one. See markOf().
class EvidenceItems final
{
public:
    EvidenceItems(QGraphicsScene *scene, const ChartTheme &theme, const ChartMetrics &metrics)
        : m_scene(scene)
        , m_theme(theme)
        , m_metrics(metrics)
    {
    }

    /// Draws over the area \p shape of a bar or slice, which is filled with style.fill, the hatch of its series and
    /// what its evidence asks for; nothing if solid.
    void decorateArea(const QPainterPath &shape, const SeriesStyle &style, Evidence evidence) const;
    /// The colour that fills such an area.
    QColor areaColour(const SeriesStyle &style, Evidence evidence) const;
    /// The colour behind text on it: among the gaps of a derived one that of the background, which all text is made
    /// for.
    QColor textGround(const SeriesStyle &style, Evidence evidence) const;
    /// Text on such an area needs a plate in textGround() behind it.
    bool isPatterned(const SeriesStyle &style, Evidence evidence) const;
    /// A point mark centred on \p centre; returns its outline.
    QPainterPath addPoint(const QPointF &centre, PointShape shape, const QColor &colour, Evidence evidence) const;
    /// Pen of the line of a series.
    QPen linePen(const SeriesStyle &style) const;
    /// The box of a missing value.
    void addNoData(const QRectF &box, const QColor &colour) const;
    /// A missing value of which a bound is known: an empty bar up to the lower bound and a whisker from there;
    /// open (an arrow) where there is no upper bound. \p high is null then. \p along is the direction of the axis.
    QPainterPath addBound(const QRectF &toLow, const QRectF *toHigh, Qt::Orientation along, const QColor &colour) const;
    /// The same of a point, which has no bar: the whisker alone, from \p low to \p high or, if that is null, an arrow.
    QPainterPath addWhisker(const QPointF &low, const QPointF *high, Qt::Orientation along, const QColor &colour) const;

private:
    /// The outline of \p box.
    void addDashed(const QRectF &box, const QColor &colour) const;
    /// \p isBold: as dark from afar as what is solid.
    void addHatch(const QPainterPath &shape, const SeriesStyle &style, bool isBold) const;

    QGraphicsScene *m_scene;
    const ChartTheme &m_theme;
    const ChartMetrics &m_metrics;
};

} // namespace dte
