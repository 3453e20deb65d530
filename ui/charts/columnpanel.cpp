// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnpanel.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

#include "db/words/figurewords.h"
#include "ui/charts/axislabels.h"
#include "ui/charts/lineitem.h"
#include "ui/charts/stacking.h"

namespace dte {

namespace {
constexpr double StackedWidth = 0.76; ///< share of a category that its columns take
constexpr double GroupedWidth = 0.84;
} // namespace

bool ColumnPanel::isStacked() const
{
    return context().state.spec.panelAt(context().panel).kind == PanelKind::StackedColumns;
}

bool ColumnPanel::hasAreas() const { return context().state.spec.panelAt(context().panel).kind == PanelKind::Areas; }

QMarginsF ColumnPanel::prepare(const QSizeF &size)
{
    m_categories = context().categories();
    m_columns.clear();
    for (const int series : context().series()) {
        if (context().seriesAt(series).mark == Mark::Bar)
            m_columns.push_back(series);
    }
    const AxisLabels labels(context());
    const double categoryHeight
        = context().categoryLabels ? labels.categoryHeight(size.width() / static_cast<double>(m_categories.size())) : 0;
    const double height = std::max(1.0, size.height() - categoryHeight);
    const auto [lowest, highest] = context().extent();
    // Room for one label beyond the tallest mark, and a point mark.
    const double headroom = context().isFull() ? std::min(0.45, 2.3 * context().metrics.labelText() / height) : 0.05;
    m_scale = makeValueScale(lowest, highest, labels.maxTicks(height), headroom);
    if (!context().isFull())
        return {};
    const double edge = context().metrics.labelText() / 2;
    // The topmost tick label may stand half above the plot.
    const double aboveTick
        = m_scale.ticks.empty() ? height : height * (1 - m_scale.position(m_scale.ticks.back().toDouble()));
    const double top = std::max(edge, (labels.tickHeight() - context().metrics.gap()) / 2 - aboveTick);
    return {labels.tickWidth(m_scale, context().units().first), top,
        context().units().second ? labels.tickWidth(m_scale, UnitSide::English) : edge, std::max(edge, categoryHeight)};
}

void ColumnPanel::build(const QRectF &plot)
{
    m_plot = plot;
    m_evidence = std::make_unique<EvidenceItems>(context().scene, context().theme, context().metrics);
    m_labels
        = std::make_unique<LabelPlacer>(context().scene, plot.adjusted(0, -context().metrics.labelText() / 2, 0, 0),
            context().theme.background, context().metrics.leastLabelShare());
    QChart *chart = addChart(plot);
    addAxes(chart);
    addColumns(chart);
    addAreas(chart);
    for (const int series : context().series()) {
        const Mark mark = context().seriesAt(series).mark;
        if (mark == Mark::Line)
            addLine(chart, series);
        if (mark == Mark::Line || mark == Mark::Marker)
            addPoints(series);
    }
    const double slotWidth = plot.width() / static_cast<double>(m_categories.size());
    for (size_t slot = 0; slot < m_categories.size(); ++slot)
        addBand(m_categories[slot],
            QRectF(plot.left() + static_cast<double>(slot) * slotWidth, plot.top(), slotWidth, plot.height()));
    if (!context().isFull())
        return;
    addTickLabels();
    addCategoryLabels();
    m_labels->placeAll();
}

double ColumnPanel::categoryX(size_t slot) const
{
    return m_plot.left()
        + m_plot.width() * (static_cast<double>(slot) + 0.5) / static_cast<double>(m_categories.size());
}

double ColumnPanel::valueY(double value) const { return m_plot.bottom() - m_plot.height() * m_scale.position(value); }

QRectF ColumnPanel::columnRect(size_t slot, int index, int count, double from, double to) const
{
    const double whole
        = m_plot.width() / static_cast<double>(m_categories.size()) * (isStacked() ? StackedWidth : GroupedWidth);
    const double width = isStacked() ? whole : whole / count;
    const double left = categoryX(slot) - whole / 2 + (isStacked() ? 0 : index * width);
    return QRectF(QPointF(left, valueY(from)), QPointF(left + width, valueY(to))).normalized();
}

void ColumnPanel::addAxes(QChart *chart)
{
    m_categoryAxis = addBareAxis(chart, Qt::AlignBottom, -0.5, static_cast<double>(m_categories.size()) - 0.5);
    m_valueAxis = addBareAxis(chart, Qt::AlignLeft, m_scale.minimum, m_scale.maximum);
    if (context().isFull())
        AxisLabels(context()).addGrid(m_scale, Qt::Horizontal, m_plot);
    const QLineF zero(m_plot.left(), valueY(0), m_plot.right(), valueY(0));
    context()
        .scene->addLine(zero, QPen(context().theme.baseline, context().metrics.line()))
        ->setZValue(ColumnBaselineZ);
    m_labels->addLine(zero, context().metrics.line());
}

void ColumnPanel::addTickLabels() const
{
    const AxisLabels labels(context());
    labels.addValueLabels(m_scale, context().units().first, Qt::AlignLeft, m_plot);
    if (context().units().second)
        labels.addValueLabels(m_scale, UnitSide::English, Qt::AlignRight, m_plot);
}

void ColumnPanel::addCategoryLabels() const
{
    if (context().categoryLabels)
        AxisLabels(context()).addCategoryLabels(m_plot);
}

void ColumnPanel::addColumns(QChart *chart)
{
    if (m_columns.empty())
        return;
    QAbstractBarSeries *bars = isStacked() ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                           : static_cast<QAbstractBarSeries *>(new QBarSeries);
    bars->setBarWidth(isStacked() ? StackedWidth : GroupedWidth);
    for (const int series : m_columns) {
        auto *set = new QBarSet(context().seriesAt(series).id);
        // A missing value takes its place as 0, which draws nothing: Qt Charts drops NaN and shifts the rest.
        for (const int category : m_categories) {
            const Cell &cell = context().state.at({series, category});
            set->append(cell && cell->value ? cell->value->toDouble() : 0.0);
        }
        bars->append(set);
    }
    chart->addSeries(bars);
    bars->attachAxis(m_categoryAxis);
    bars->attachAxis(m_valueAxis);
    // After addSeries(), which lets the chart's theme colour the sets.
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QBarSet *set = bars->barSets().at(static_cast<int>(i));
        set->setBrush(context().style(m_columns[i]).fill);
        set->setPen(Qt::NoPen);
        fadeBars(set, m_columns[i], m_categories);
    }

    const int count = static_cast<int>(m_columns.size());
    for (size_t slot = 0; slot < m_categories.size(); ++slot) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < count; ++i) {
            const CellKey key{m_columns[static_cast<size_t>(i)], m_categories[slot]};
            const Cell &cell = context().state.at(key);
            if (!cell)
                continue;
            if (!cell->value) {
                addMissingColumn(key, columnRect(slot, i, count, 0, 0));
                continue;
            }
            const double value = cell->value->toDouble();
            double &base = value < 0 ? below : above;
            const double from = isStacked() ? base : 0;
            addColumn(key, columnRect(slot, i, count, from, from + value));
            base += value;
        }
    }
}

void ColumnPanel::addColumn(CellKey key, const QRectF &rect)
{
    const Evidence evidence = context().state.at(key)->evidence;
    const SeriesStyle style = context().style(key);
    QPainterPath path;
    path.addRect(rect);
    m_evidence->decorateArea(path, style, evidence);
    const bool negative = context().state.at(key)->value->isNegative();
    addMark(key, path, QPointF(rect.center().x(), negative ? rect.bottom() : rect.top()));
    m_labels->addArea(rect);
    const QColor fill = m_evidence->textGround(style, evidence);
    const double gap = context().metrics.gap() / 3;
    const double outline = 2 * context().metrics.line();
    const LabelCandidate inside{rect.center(), Qt::AlignCenter,
        context().labelColour(key, context().theme.textOn(fill), fill),
        m_evidence->isPatterned(style, evidence) ? fill : QColor(),
        rect.adjusted(outline, outline, -outline, -outline)};
    if (isStacked()) {
        requestLabel(key, {inside});
        return;
    }
    const double outer = negative ? rect.bottom() + gap : rect.top() - gap;
    const Qt::Alignment along = negative ? Qt::AlignTop : Qt::AlignBottom;
    const QColor text = context().labelColour(key, context().theme.text, context().theme.background);
    requestLabel(key,
        {{QPointF(rect.center().x(), outer), Qt::AlignHCenter | along, text, {}, {}}, inside,
            {QPointF(rect.right(), outer), Qt::AlignRight | along, text, {}, {}},
            {QPointF(rect.left(), outer), Qt::AlignLeft | along, text, {}, {}}});
}

void ColumnPanel::addMissingColumn(CellKey key, const QRectF &slotRect)
{
    const Observation &observation = *context().state.at(key);
    const QColor colour = context().missingColour(key);
    const QColor textColour = context().labelColour(key, context().theme.mutedText, context().theme.background);
    const double inset = std::min(slotRect.width() * 0.12, context().metrics.gap());
    QPainterPath outline;
    QString text = inMode(context().state.term("no_data"), context().mode, QStringLiteral("\n"));
    std::vector<LabelCandidate> candidates;
    if (observation.low) {
        const QRectF toLow(QPointF(slotRect.left() + inset, valueY(observation.low->toDouble())),
            QPointF(slotRect.right() - inset, valueY(0)));
        QRectF toHigh;
        if (observation.high)
            toHigh = QRectF(QPointF(toLow.left(), valueY(observation.high->toDouble())), toLow.topRight()).normalized();
        outline = m_evidence->addBound(toLow, observation.high ? &toHigh : nullptr, Qt::Vertical, colour);
        text = boundWords(context().state, key, context().units().first);
        // Beside a taller column, a range stands on two lines in the empty bar.
        QString broken = text;
        broken.replace(QChar(0x2013), QStringLiteral("\u2013\n"));
        const double line = context().metrics.line();
        candidates.push_back({toLow.center(), Qt::AlignCenter, textColour, {},
            toLow.normalized().adjusted(line, line, -line, -line), broken});
    } else {
        const double side = std::min(slotRect.width() - 2 * inset, 1.3 * context().metrics.unit);
        const QRectF box(slotRect.center().x() - side / 2, valueY(0) - side, side, side);
        m_evidence->addNoData(box, colour);
        outline.addRect(box);
    }
    const QRectF bounds = outline.boundingRect();
    addMark(key, outline, QPointF(bounds.center().x(), bounds.top()));
    m_labels->addArea(bounds);
    if (context().isFull()) {
        const LabelCandidate above{QPointF(bounds.center().x(), bounds.top() - context().metrics.gap() / 3),
            Qt::AlignHCenter | Qt::AlignBottom, textColour, {}, {}};
        candidates.insert(candidates.begin(), above);
        m_labels->add({text, context().metrics.font(context().metrics.smallText()), 2, std::move(candidates)});
    }
}

void ColumnPanel::addLine(QChart *chart, int series)
{
    const SeriesStyle style = context().style(series);
    // A line belongs to all of its values; the points say which of them stand out.
    const QPen pen = m_evidence->linePen(context().state.isPartlyFaded(series) ? context().theme.faded(style) : style);
    if (isDense()) {
        addDenseLine(series, pen);
        return;
    }
    QLineSeries *run = nullptr;
    QPointF last;
    for (size_t slot = 0; slot < m_categories.size(); ++slot) {
        const Cell &cell = context().state.at({series, m_categories[slot]});
        if (!cell || !cell->value) {
            run = nullptr; // a gap: the next value starts a line of its own
            continue;
        }
        const QPointF point(categoryX(slot), valueY(cell->value->toDouble()));
        if (!run) {
            run = new QLineSeries;
            chart->addSeries(run);
            run->attachAxis(m_categoryAxis);
            run->attachAxis(m_valueAxis);
            run->setPen(pen);
        } else {
            m_labels->addLine(QLineF(last, point), context().metrics.seriesLine());
        }
        run->append(static_cast<double>(slot), cell->value->toDouble());
        last = point;
    }
}

/// A slot has no room for a point.
bool ColumnPanel::isDense() const
{
    return m_plot.width() < 2.4 * context().metrics.point() * static_cast<double>(m_categories.size());
}

void ColumnPanel::addDenseLine(int series, const QPen &pen)
{
    std::vector<QPointF> run;
    const auto endRun = [&] {
        if (run.empty())
            return;
        auto *line = new LineItem(std::move(run), pen);
        line->setZValue(LineZ);
        context().scene->addItem(line);
        run = {};
    };
    for (size_t slot = 0; slot < m_categories.size(); ++slot) {
        const CellKey key{series, m_categories[slot]};
        const Cell &cell = context().state.at(key);
        if (!cell || !cell->value) {
            endRun();
            continue;
        }
        run.emplace_back(categoryX(slot), valueY(cell->value->toDouble()));
        QPainterPath hit;
        hit.addEllipse(run.back(), context().metrics.point(), context().metrics.point());
        addMark(key, hit, run.back());
    }
    endRun();
}

void ColumnPanel::addPoints(int series)
{
    if (isDense())
        return;
    const Series &spec = context().seriesAt(series);
    const PointShape shape = spec.mark == Mark::Line ? context().style(series).shape : PointShape::Diamond;
    const double reach = 1.5 * context().metrics.point();
    const double aside = 0.7 * reach; // from a corner of the text to the point
    for (size_t slot = 0; slot < m_categories.size(); ++slot) {
        const CellKey key{series, m_categories[slot]};
        const Cell &cell = context().state.at(key);
        if (cell && !cell->value && cell->low)
            addPointBound(key, categoryX(slot));
        if (!cell || !cell->value)
            continue;
        const QPointF centre(categoryX(slot), valueY(cell->value->toDouble()));
        const QPainterPath path = m_evidence->addPoint(centre, shape, context().style(key).colour, cell->evidence);
        addMark(key, path, centre - QPointF(0, reach));
        m_labels->addObstacle(path.boundingRect());
        const QColor text = context().labelColour(key, context().theme.text, context().theme.background);
        const QColor plate = hasAreas() ? context().theme.background : QColor();
        requestLabel(key,
            {{centre - QPointF(0, reach), Qt::AlignHCenter | Qt::AlignBottom, text, plate, {}},
                {centre + QPointF(0, reach), Qt::AlignHCenter | Qt::AlignTop, text, plate, {}},
                {centre + QPointF(reach, 0), Qt::AlignLeft | Qt::AlignVCenter, text, plate, {}},
                {centre - QPointF(reach, 0), Qt::AlignRight | Qt::AlignVCenter, text, plate, {}},
                {centre + QPointF(aside, -aside), Qt::AlignLeft | Qt::AlignBottom, text, plate, {}},
                {centre + QPointF(-aside, -aside), Qt::AlignRight | Qt::AlignBottom, text, plate, {}},
                {centre + QPointF(aside, aside), Qt::AlignLeft | Qt::AlignTop, text, plate, {}},
                {centre + QPointF(-aside, aside), Qt::AlignRight | Qt::AlignTop, text, plate, {}}});
    }
}

/// Of a point that is missing, what is known of it; a line has its gap there.
void ColumnPanel::addPointBound(CellKey key, double x)
{
    const Observation &observation = *context().state.at(key);
    const QPointF low(x, valueY(observation.low->toDouble()));
    const QPointF high(x, valueY(observation.high.value_or(*observation.low).toDouble()));
    const QPainterPath outline
        = m_evidence->addWhisker(low, observation.high ? &high : nullptr, Qt::Vertical, context().style(key).colour);
    const QRectF bounds = outline.boundingRect();
    const double gap = context().metrics.gap() / 3;
    addMark(key, outline, QPointF(x, bounds.top()));
    m_labels->addObstacle(bounds);
    if (!context().isFull())
        return;
    const QColor text = context().labelColour(key, context().theme.mutedText, context().theme.background);
    m_labels->add({boundWords(context().state, key, context().units().first),
        context().metrics.font(context().metrics.smallText()), 2,
        {{QPointF(x, bounds.top() - gap), Qt::AlignHCenter | Qt::AlignBottom, text, {}, {}},
            {QPointF(x, bounds.bottom() + gap), Qt::AlignHCenter | Qt::AlignTop, text, {}, {}},
            {QPointF(bounds.right() + gap, bounds.center().y()), Qt::AlignLeft | Qt::AlignVCenter, text, {}, {}},
            {QPointF(bounds.left() - gap, bounds.center().y()), Qt::AlignRight | Qt::AlignVCenter, text, {}, {}}}});
}

void ColumnPanel::requestLabel(CellKey key, std::vector<LabelCandidate> candidates)
{
    if (!context().isFull())
        return;
    const bool printed = context().state.at(key)->evidence == Evidence::Printed;
    m_labels->add({label(key), context().metrics.font(context().metrics.smallText(), printed), printed ? 0 : 1,
        std::move(candidates)});
}

} // namespace dte
