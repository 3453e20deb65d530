// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurescene.h"

#include <QGraphicsPathItem>
#include <QPainter>
#include <QPen>

#include <algorithm>

#include "ui/charts/annotationitems.h"
#include "ui/charts/figureframe.h"
#include "ui/charts/linegaps.h"
#include "ui/charts/panelbuilder.h"
#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

constexpr double HitSlack = 5; ///< scene units around a mark that still count as a hit

struct PanelSlot
{
    std::unique_ptr<PanelBuilder> builder;
    QRectF area; ///< plot and axis labels
    QMarginsF margins;
};

bool isUpright(const Panel &panel) { return traits(panel.kind).axis == ValueAxis::Upright; }

/// Panels one above the other; those with upright columns or lines share their left and right edge, so that a year
/// stands above the same year, and only the lowest names the categories.
class PanelStack final
{
public:
    PanelStack(const FigureState &state, const ChartOptions &options, const ChartMetrics &metrics,
        QGraphicsScene *scene, DrawnParts *drawn, const QSizeF &size)
        : m_state(state)
        , m_options(options)
        , m_metrics(metrics)
        , m_scene(scene)
        , m_drawn(drawn)
        , m_size(size)
    {
    }

    /// Height of all plots together, without axis labels, if they were built.
    double plotHeight(const QRectF &room, FigureFrame *frame)
    {
        place(room, frame);
        double height = 0;
        for (PanelSlot &slot : m_slots) {
            const QMarginsF margins = slot.builder->prepare(slot.area.size());
            height += slot.area.height() - margins.top() - margins.bottom();
        }
        return height;
    }

    std::vector<PlotSpan> build(const QRectF &room, FigureFrame *frame)
    {
        place(room, frame);
        double left = 0;
        double right = 0;
        for (size_t i = 0; i < m_slots.size(); ++i) {
            PanelSlot &slot = m_slots[i];
            slot.margins = slot.builder->prepare(slot.area.size());
            if (m_options.plots.size() == m_slots.size())
                align(&slot, m_options.plots[i]);
            if (isUpright(m_state.spec.panels[i])) {
                left = std::max(left, slot.margins.left());
                right = std::max(right, slot.margins.right());
            }
        }
        std::vector<PlotSpan> plots;
        for (size_t i = 0; i < m_slots.size(); ++i) {
            PanelSlot &slot = m_slots[i];
            if (isUpright(m_state.spec.panels[i])) {
                slot.margins.setLeft(left);
                slot.margins.setRight(right);
            }
            const QRectF plot = slot.area.marginsRemoved(slot.margins);
            slot.builder->build(plot);
            plots.push_back({plot.top(), plot.bottom()});
        }
        return plots;
    }

private:
    /// Prepares anew for the height of \p span, as the scale depends on it.
    static void align(PanelSlot *slot, const PlotSpan &span)
    {
        const double height = span.bottom - span.top + slot->margins.top() + slot->margins.bottom();
        slot->margins = slot->builder->prepare({slot->area.width(), height});
        slot->margins.setTop(span.top - slot->area.top());
        slot->margins.setBottom(slot->area.bottom() - span.bottom);
    }

    void place(const QRectF &room, FigureFrame *frame)
    {
        const auto &panels = m_state.spec.panels;
        int shares = 0;
        for (const Panel &panel : panels)
            shares += panel.share;
        const double gap = frame ? m_metrics.gap() : 2.0;
        const double height = room.height() - gap * static_cast<double>(panels.size() - 1);
        double top = room.top();
        for (size_t i = 0; i < panels.size(); ++i) {
            QRectF area(room.left(), top, room.width(), height * panels[i].share / shares);
            top = area.bottom() + gap;
            if (frame)
                area = frame->addPanelHead(static_cast<int>(i), area);
            const bool last = i + 1 == panels.size() || !isUpright(panels[i + 1]);
            m_slots.push_back({makePanelBuilder({m_state, static_cast<int>(i), m_options.mode, *m_options.theme,
                                   m_metrics, m_options.detailing, last, m_size, m_scene, m_drawn, m_options.extents}),
                area, {}});
        }
    }

    const FigureState &m_state;
    const ChartOptions &m_options;
    const ChartMetrics &m_metrics;
    QGraphicsScene *m_scene;
    DrawnParts *m_drawn;
    QSizeF m_size;
    std::vector<PanelSlot> m_slots;
};

QSizeF layoutSize(const ChartOptions &options)
{
    const QSizeF wanted(options.size);
    if (options.detailing == Detailing::Sketch)
        return wanted;
    const QSizeF smallest = QSizeF(FigureScene::SmallestSize) * options.textScale / 100;
    const double grow = std::max({1.0, smallest.width() / wanted.width(), smallest.height() / wanted.height()});
    return wanted * grow;
}

bool isEmpty(const FigureState &state) { return !state.reason.isEmpty() || state.spec.panels.empty(); }

/// \p size, grown until texts of these metrics leave the plots their share of the height.
QSizeF grownForPlots(const FigureState &state, const ChartOptions &options, const ChartMetrics &metrics, QSizeF size)
{
    constexpr int MostSteps = 6; // a wider picture has fewer lines of text: one or two do
    for (int step = 0; step < MostSteps && !isEmpty(state); ++step) {
        QGraphicsScene scratch;
        DrawnParts drawn;
        FigureFrame frame(state, options.mode, *options.theme, metrics, &scratch, size);
        const QRectF room = frame.addHeadAndFoot();
        PanelStack stack(state, options, metrics, &scratch, &drawn, size);
        const double texts = size.height() - stack.plotHeight(room, &frame);
        const double wanted = texts / (1 - FigureScene::SmallestPlots);
        if (wanted <= size.height())
            break;
        size *= std::max(1.01, wanted / size.height());
    }
    return size;
}

/// Texts over a line have the background behind them, which a picture without background must not show.
void openPlates(QGraphicsScene *scene, const QColor &background)
{
    for (QGraphicsItem *item : scene->items()) {
        auto *text = qgraphicsitem_cast<TextItem *>(item);
        if (text && text->plate() == background)
            text->setPlateOpen(true);
    }
}

} // namespace

FigureScene::FigureScene(const FigureState &state, const ChartOptions &options)
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_size(layoutSize(options))
    , m_focus(options.theme->focus)
    , m_crosshairColour(mixed(options.theme->grid, options.theme->background, 0.55))
{
    const bool full = options.detailing == Detailing::Full;
    const bool isSlide = options.smallestText > 0;
    ChartMetrics metrics = full ? ChartMetrics::forSize(m_size, options.textScale) : ChartMetrics{m_size.height() / 14};
    if (isSlide)
        metrics = ChartMetrics::forSlide(m_size, options.smallestText);
    metrics.lineScale = options.theme->lineScale;
    m_line = metrics.line();
    if (full && !isSlide)
        m_size = grownForPlots(state, options, metrics, m_size).expandedTo(options.smallestLayout);
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->setSceneRect(QRectF(QPointF(0, 0), m_size));
    if (!options.transparent)
        m_scene->setBackgroundBrush(options.theme->background);
    FigureFrame frame(state, options.mode, *options.theme, metrics, m_scene.get(), m_size);
    const QRectF room = full ? frame.addHeadAndFoot() : QRectF(QPointF(0, 0), m_size).adjusted(2, 2, -2, -2);
    if (isEmpty(state)) {
        if (full)
            frame.addReason(room);
        return;
    }
    PanelStack stack(state, options, metrics, m_scene.get(), &m_drawn, m_size);
    m_plots = stack.build(room, full ? &frame : nullptr);
    m_legend = frame.legend();
    if (full)
        addAnnotationItems(m_scene.get(), state, m_drawn.values, m_drawn.bands, *options.theme, metrics);
    openLinesBehindTexts(m_scene.get());
    if (options.transparent)
        openPlates(m_scene.get(), options.theme->background);
    std::stable_sort(m_drawn.values.begin(), m_drawn.values.end(),
        [](const DrawnValue &a, const DrawnValue &b) { return a.key < b.key; });
}

FigureScene::~FigureScene() = default;

const DrawnValue *FigureScene::mark(CellKey key) const
{
    const auto found = std::find_if(
        m_drawn.values.begin(), m_drawn.values.end(), [key](const DrawnValue &mark) { return mark.key == key; });
    return found == m_drawn.values.end() ? nullptr : &*found;
}

const DrawnValue *FigureScene::markAt(const QPointF &position) const
{
    const QRectF finger(position - QPointF(HitSlack, HitSlack), QSizeF(2 * HitSlack, 2 * HitSlack));
    const DrawnValue *best = nullptr;
    double bestArea = 0;
    // A point lies on the bar behind it: the smaller mark is meant.
    for (const DrawnValue &mark : m_drawn.values) {
        const QRectF box = mark.outline.boundingRect();
        const double area = box.width() * box.height();
        if (mark.outline.intersects(finger) && (!best || area < bestArea)) {
            best = &mark;
            bestArea = area;
        }
    }
    return best;
}

void FigureScene::setSelected(CellKey key)
{
    if (!m_selection) {
        QPen pen(m_focus, 2.2 * m_line);
        pen.setJoinStyle(Qt::MiterJoin);
        m_selection = m_scene->addPath({}, pen);
        m_selection->setZValue(SelectionZ);
    }
    const DrawnValue *selected = mark(key);
    m_selection->setPath(selected ? selected->outline : QPainterPath());
}

int FigureScene::categoryAt(const QPointF &position) const
{
    const auto band = std::find_if(m_drawn.bands.begin(), m_drawn.bands.end(),
        [&position](const CategoryBand &candidate) { return candidate.rect.contains(position); });
    return band == m_drawn.bands.end() ? -1 : band->category;
}

int FigureScene::legendSeriesAt(const QPointF &position) const
{
    const auto entry = std::find_if(m_legend.begin(), m_legend.end(),
        [&position](const LegendEntry &candidate) { return candidate.rect.contains(position); });
    return entry == m_legend.end() ? -1 : entry->series;
}

void FigureScene::setCrosshair(int category)
{
    if (category == m_crosshair)
        return;
    m_crosshair = category;
    qDeleteAll(m_crosshairItems);
    m_crosshairItems.clear();
    for (const CategoryBand &band : m_drawn.bands) {
        if (band.category != category)
            continue;
        QGraphicsRectItem *item = m_scene->addRect(band.rect, Qt::NoPen, m_crosshairColour);
        item->setZValue(CrosshairZ);
        m_crosshairItems.push_back(item);
    }
}

void FigureScene::render(QPainter *painter, const QRectF &target) const
{
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Always with the source rectangle: hidden items of Qt Charts would enlarge the default one.
    m_scene->render(painter, target, QRectF(QPointF(0, 0), m_size), Qt::IgnoreAspectRatio);
}

} // namespace dte
