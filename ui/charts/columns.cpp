// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columns.h"

#include <QBarSeries>
#include <QStackedBarSeries>

#include <algorithm>
#include <memory>

#include "db/words/figurewords.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/columnplot.h"

namespace dte {

namespace {

/// Shares of a category that its columns take.
constexpr double StackedWidth = 0.76;
constexpr double GroupedWidth = 0.84;

double widthOf(const ColumnPlot &plot) { return plot.traits().stacks ? StackedWidth : GroupedWidth; }

QRectF columnRect(const ColumnPlot &plot, size_t slot, int index, int count, double from, double to)
{
    const bool stacks = plot.traits().stacks;
    const double whole = plot.slotWidth() * widthOf(plot);
    const double width = stacks ? whole : whole / count;
    const double left = plot.x(slot) - whole / 2 + (stacks ? 0 : index * width);
    return QRectF(QPointF(left, plot.y(from)), QPointF(left + width, plot.y(to))).normalized();
}

void addColumn(ColumnPlot &plot, CellKey key, const QRectF &rect)
{
    const PanelContext &context = plot.context();
    const Evidence evidence = context.state.at(key)->evidence;
    const SeriesStyle style = context.style(key);
    QPainterPath path;
    path.addRect(rect);
    plot.evidence().decorateArea(path, style, evidence);
    const bool negative = context.state.at(key)->value->isNegative();
    context.addValue(key, path, QPointF(rect.center().x(), negative ? rect.bottom() : rect.top()));
    plot.labels().addArea(rect);
    const QColor fill = plot.evidence().textGround(style, evidence);
    const double gap = context.metrics.gap() / 3;
    const double outline = 2 * context.metrics.line();
    const LabelCandidate inside{rect.center(), Qt::AlignCenter,
        context.labelColour(key, context.theme.textOn(fill), fill),
        plot.evidence().isPatterned(style, evidence) ? fill : QColor(),
        rect.adjusted(outline, outline, -outline, -outline)};
    if (plot.traits().stacks) {
        plot.requestNumber(key, {inside});
        return;
    }
    const double outer = negative ? rect.bottom() + gap : rect.top() - gap;
    const Qt::Alignment along = negative ? Qt::AlignTop : Qt::AlignBottom;
    const QColor text = context.labelColour(key, context.theme.text, context.theme.background);
    plot.requestNumber(key,
        {{QPointF(rect.center().x(), outer), Qt::AlignHCenter | along, text, {}, {}}, inside,
            {QPointF(rect.right(), outer), Qt::AlignRight | along, text, {}, {}},
            {QPointF(rect.left(), outer), Qt::AlignLeft | along, text, {}, {}}});
}

/// What stands in the place of a missing column, and its words.
struct MissingColumn
{
    QPainterPath outline;
    QString text;
    std::vector<LabelCandidate> inside;
};

MissingColumn addColumnBound(const ColumnPlot &plot, CellKey key, const QRectF &slotRect, double inset)
{
    const PanelContext &context = plot.context();
    const Observation &observation = *context.state.at(key);
    const QRectF toLow(QPointF(slotRect.left() + inset, plot.y(observation.low->toDouble())),
        QPointF(slotRect.right() - inset, plot.y(0)));
    QRectF toHigh;
    if (observation.high)
        toHigh = QRectF(QPointF(toLow.left(), plot.y(observation.high->toDouble())), toLow.topRight()).normalized();
    MissingColumn column;
    column.outline = plot.evidence().addBound(
        toLow, observation.high ? &toHigh : nullptr, Qt::Vertical, context.missingColour(key));
    column.text = boundWords(context.state, key, context.units().first);
    // Beside a taller column, a range stands on two lines in the empty bar.
    QString broken = column.text;
    broken.replace(QChar(0x2013), QStringLiteral("\u2013\n"));
    const double line = context.metrics.line();
    column.inside.push_back(
        {toLow.center(), Qt::AlignCenter, context.labelColour(key, context.theme.mutedText, context.theme.background),
            {}, toLow.normalized().adjusted(line, line, -line, -line), broken});
    return column;
}

MissingColumn addColumnBox(const ColumnPlot &plot, CellKey key, const QRectF &slotRect, double inset)
{
    const PanelContext &context = plot.context();
    const double side = std::min(slotRect.width() - 2 * inset, 1.3 * context.metrics.unit);
    const QRectF box(slotRect.center().x() - side / 2, plot.y(0) - side, side, side);
    plot.evidence().addNoData(box, context.missingColour(key));
    MissingColumn column;
    column.outline.addRect(box);
    column.text = inMode(context.state.term("no_data"), context.mode, QStringLiteral("\n"));
    return column;
}

void addMissingColumn(ColumnPlot &plot, CellKey key, const QRectF &slotRect)
{
    const PanelContext &context = plot.context();
    const double inset = std::min(slotRect.width() * 0.12, context.metrics.gap());
    MissingColumn column = context.state.at(key)->low ? addColumnBound(plot, key, slotRect, inset)
                                                      : addColumnBox(plot, key, slotRect, inset);
    const QRectF bounds = column.outline.boundingRect();
    context.addValue(key, column.outline, QPointF(bounds.center().x(), bounds.top()));
    plot.labels().addArea(bounds);
    if (!context.isFull())
        return;
    std::vector<LabelCandidate> candidates{
        {QPointF(bounds.center().x(), bounds.top() - context.metrics.gap() / 3), Qt::AlignHCenter | Qt::AlignBottom,
            context.labelColour(key, context.theme.mutedText, context.theme.background), {}, {}}};
    candidates.insert(candidates.end(), column.inside.begin(), column.inside.end());
    plot.labels().add({column.text, context.metrics.font(context.metrics.smallText()), 2, std::move(candidates)});
}

} // namespace

void addColumns(ColumnPlot &plot, const std::vector<int> &series)
{
    if (series.empty())
        return;
    const bool stacks = plot.traits().stacks;
    auto bars = stacks ? std::unique_ptr<QAbstractBarSeries>(std::make_unique<QStackedBarSeries>())
                       : std::make_unique<QBarSeries>();
    bars->setBarWidth(widthOf(plot));
    addBarSets(plot.context(), plot.chart(), bars.release(), series, plot.categories());

    const int count = static_cast<int>(series.size());
    for (size_t slot = 0; slot < plot.categories().size(); ++slot) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < count; ++i) {
            const CellKey key{series[static_cast<size_t>(i)], plot.categories()[slot]};
            const Cell &cell = plot.context().state.at(key);
            if (!cell)
                continue;
            if (!cell->value) {
                addMissingColumn(plot, key, columnRect(plot, slot, i, count, 0, 0));
                continue;
            }
            const double value = cell->value->toDouble();
            double &base = value < 0 ? below : above;
            const double from = stacks ? base : 0;
            addColumn(plot, key, columnRect(plot, slot, i, count, from, from + value));
            base += value;
        }
    }
}

} // namespace dte
