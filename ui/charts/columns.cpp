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
            {QPointF(rect.left(), outer), Qt::AlignLeft | along, text, {}, {}},
            // Aside of the point of a total above.
            {QPointF(rect.left(), outer), Qt::AlignHCenter | along, text, {}, {}},
            {QPointF(rect.right(), outer), Qt::AlignHCenter | along, text, {}, {}}});
}

/// Beside a taller column words stand on more lines, or above the gap that follows. \p emptyBar: up to the lower bound
/// of the value; null if none is known.
void requestMissingLabel(
    ColumnPlot &plot, CellKey key, const QRectF &bounds, const QRectF &slotRect, const QRectF &emptyBar)
{
    const PanelContext &context = plot.context();
    const bool isBound = !emptyBar.isNull();
    const QString text = isBound ? boundWords(context.state, key, context.units().first)
                                 : inMode(context.state.term("no_data"), context.mode, QStringLiteral("\n"));
    QString broken = text;
    broken.replace(QChar(0x2013), QStringLiteral("\u2013\n"));
    if (!isBound)
        broken.replace(u' ', u'\n');
    const QColor colour = context.labelColour(key, context.theme.mutedText, context.theme.background);
    const double line = context.metrics.line();
    const QPointF above(bounds.center().x(), bounds.top() - context.metrics.gap() / 3);
    const QPointF aboveLeft(slotRect.left() + line, above.y());
    std::vector<LabelCandidate> candidates{{above, Qt::AlignHCenter | Qt::AlignBottom, colour, {}, {}}};
    if (isBound)
        candidates.push_back({emptyBar.center(), Qt::AlignCenter, colour, {},
            emptyBar.normalized().adjusted(line, line, -line, -line), broken});
    candidates.push_back({aboveLeft, Qt::AlignLeft | Qt::AlignBottom, colour, {}, {}});
    candidates.push_back({above, Qt::AlignHCenter | Qt::AlignBottom, colour, {}, {}, broken});
    candidates.push_back({aboveLeft, Qt::AlignLeft | Qt::AlignBottom, colour, {}, {}, broken});
    plot.labels().add({text, context.metrics.font(context.metrics.smallText()), 2, std::move(candidates)});
}

void addMissingColumn(ColumnPlot &plot, CellKey key, const QRectF &slotRect)
{
    const PanelContext &context = plot.context();
    const Observation &observation = *context.state.at(key);
    const QColor colour = context.missingColour(key);
    const double inset = std::min(slotRect.width() * 0.12, context.metrics.gap());
    QPainterPath outline;
    QRectF toLow;
    if (observation.low) {
        toLow = QRectF(QPointF(slotRect.left() + inset, plot.y(observation.low->toDouble())),
            QPointF(slotRect.right() - inset, plot.y(0)));
        QRectF toHigh;
        if (observation.high)
            toHigh = QRectF(QPointF(toLow.left(), plot.y(observation.high->toDouble())), toLow.topRight()).normalized();
        outline = plot.evidence().addBound(toLow, observation.high ? &toHigh : nullptr, Qt::Vertical, colour);
    } else {
        const double side = std::min(slotRect.width() - 2 * inset, 1.3 * context.metrics.unit);
        const QRectF box(slotRect.center().x() - side / 2, plot.y(0) - side, side, side);
        plot.evidence().addNoData(box, colour);
        outline.addRect(box);
    }
    const QRectF bounds = outline.boundingRect();
    context.addValue(key, outline, QPointF(bounds.center().x(), bounds.top()));
    plot.labels().addArea(bounds);
    if (context.isFull())
        requestMissingLabel(plot, key, bounds, slotRect, toLow);
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
