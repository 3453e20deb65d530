// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QMarginsF>

#include <memory>
#include <vector>

#include "db/model/unitformat.h"
#include "db/view/figurestate.h"
#include "db/view/statequery.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/drawnvalue.h"
#include "ui/charts/extents.h"

class QBarSet;
class QChart;
class QValueAxis;

namespace dte {

/// How much of a figure is drawn: Full, or Sketch (marks without any text) for thumbnails.
enum class Detailing { Full, Sketch };

/// All a panel needs to draw itself. References outlive the builder.
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
    std::vector<DrawnValue> *marks; ///< the builder appends its own
    std::vector<CategoryBand> *bands; ///< likewise

    const Extents &extents; ///< what value axes must hold besides the panel's own marks

    std::vector<int> series() const { return drawnSeries(state, panel); }
    std::vector<int> categories() const { return axisCategories(state); }
    std::vector<CellKey> cells() const { return axisCells(state, series()); }
    const Unit &unit() const { return state.panelUnit(panel); }
    const Series &seriesAt(int index) const { return state.spec.seriesAt(index); }
    /// The units of the numbers at marks and axes; no second axis where the two differ in name only.
    NumberUnits units() const
    {
        const NumberUnits wanted = numberUnits(state.units, mode);
        return unit().converts() ? wanted : NumberUnits{};
    }
    /// How a series looks here: in its own style, or stepping back behind a highlighted one.
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
};

/// Maps one panel of a figure to a Qt Charts chart and the texts and marks that Qt Charts cannot draw. One object a
/// panel: prepare() first, then build().
class PanelBuilder
{
public:
    explicit PanelBuilder(const PanelContext &context)
        : m_context(context)
    {
    }
    virtual ~PanelBuilder() = default;
    Q_DISABLE_COPY_MOVE(PanelBuilder)

    /// Decides scale and labels for a panel of \p size (plot and axis labels); the room that the axis labels take.
    virtual QMarginsF prepare(const QSizeF &size) = 0;
    /// Draws with the plotting area at \p plot.
    virtual void build(const QRectF &plot) = 0;

protected:
    const PanelContext &context() const { return m_context; }
    /// A bare chart that covers the scene, with its plotting area at \p plot, added to the scene.
    QChart *addChart(const QRectF &plot) const;
    /// An axis without line, grid or labels, which are ours; 0, 1, 2, ... are the categories of a category axis.
    static QValueAxis *addBareAxis(QChart *chart, Qt::Alignment edge, double minimum, double maximum);
    /// Gives the bars of \p set that step back the colour for that; its values are those of \p categories.
    void fadeBars(QBarSet *set, int series, const std::vector<int> &categories) const;
    void addBand(int category, const QRectF &rect) const;
    void addMark(CellKey key, const QPainterPath &outline, const QPointF &anchor) const;
    /// Number at a mark: in the unit of the label mode, published digits kept.
    QString label(CellKey key) const;

private:
    PanelContext m_context;
};

std::unique_ptr<PanelBuilder> makePanelBuilder(const PanelContext &context);

} // namespace dte
