// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QSize>

#include <memory>
#include <vector>

#include "db/view/figurestate.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/drawnvalue.h"
#include "ui/charts/panelcontext.h"

class QGraphicsPathItem;

namespace dte {

/// Where a plot lies in a scene, from top to bottom.
struct PlotSpan
{
    double top = 0;
    double bottom = 0;

    bool operator==(const PlotSpan &) const = default;
};

struct ChartOptions
{
    QSize size{1280, 720}; ///< pixels; both sides at least 1
    LabelMode mode = LabelMode::Both;
    const ChartTheme *theme = &ChartTheme::light(); ///< not null
    Detailing detailing = Detailing::Full;
    int textScale = 100; ///< percent, 100 to 200
    double smallestText = 0; ///< of a slide: share of the height that no text falls below, though the plots get less
    bool transparent = false; ///< no background; texts keep the colours of the theme

    // To stand beside another figure; see makeComparison().
    Extents extents; ///< what value axes must hold at least, to be the same as those of the other figure
    QSizeF smallestLayout; ///< of the scene; empty: any
    std::vector<PlotSpan> plots; ///< one a panel, where they would reach beyond otherwise; empty: anywhere
};

/// A figure laid out at one size: title, unit, legend, panels, evidence legend, source and note. Needs a
/// QApplication, no window. Below SmallestSize (times the text scale) the layout is that of this size and the picture
/// is scaled down, so that nothing overlaps; texts are then smaller than asked for. So it is where large texts would
/// leave the plots (without titles, legends and axis labels) less than SmallestPlots of the height.
class FigureScene final
{
public:
    static constexpr QSize SmallestSize{640, 400};
    static constexpr double SmallestPlots = 0.3;

    FigureScene(const FigureState &state, const ChartOptions &options);
    ~FigureScene();
    Q_DISABLE_COPY_MOVE(FigureScene)

    QGraphicsScene *scene() const { return m_scene.get(); }
    QSizeF size() const { return m_size; }
    /// In reading order: by series, then by category.
    const std::vector<DrawnValue> &marks() const { return m_drawn.values; }
    /// Null if the cell is not drawn.
    const DrawnValue *mark(CellKey key) const;
    /// The topmost mark at \p position or within a finger's breadth; null if there is none.
    const DrawnValue *markAt(const QPointF &position) const;
    /// The category whose part of a panel \p position lies in; -1 outside.
    int categoryAt(const QPointF &position) const;
    const std::vector<CategoryBand> &bands() const { return m_drawn.bands; }
    /// Values whose label is left out, as it has no room at this size.
    int labelsLost() const { return m_drawn.labelsLost; }
    /// One a panel, from top to bottom.
    const std::vector<PlotSpan> &plots() const { return m_plots; }
    /// The series whose legend entry is at \p position; -1 if there is none.
    int legendSeriesAt(const QPointF &position) const;
    const std::vector<LegendEntry> &legend() const { return m_legend; }
    /// Tints the category in all panels; -1 for none.
    void setCrosshair(int category);
    /// Outlines a mark; an invalid key or one that is not drawn outlines nothing.
    void setSelected(CellKey key);

    /// Paints into \p target, scaled to fit.
    void render(QPainter *painter, const QRectF &target) const;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QSizeF m_size;
    QColor m_focus;
    double m_line = 1;
    DrawnParts m_drawn;
    std::vector<PlotSpan> m_plots;
    std::vector<LegendEntry> m_legend;
    QColor m_crosshairColour;
    int m_crosshair = -1;
    std::vector<QGraphicsItem *> m_crosshairItems; ///< the scene's
    QGraphicsPathItem *m_selection = nullptr; ///< the scene's
};

} // namespace dte
