// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axislabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {
constexpr double SmallestText = 8.5; ///< pixels; of years, which may be left out, times the text scale
constexpr double SlotFill = 0.92; ///< share of a category's height that its label may take
constexpr double CategoryFill = 0.94; ///< share of a category's width that its label may take
} // namespace

QFont AxisLabels::font() const { return m_context.metrics.font(m_context.metrics.labelText()); }

int AxisLabels::maxTicks(double length) const
{
    return std::clamp(static_cast<int>(length / (2.2 * m_context.metrics.labelText())), 2, 7);
}

QStringList AxisLabels::tickTexts(const ValueScale &scale, UnitSide side) const
{
    std::vector<Decimal> values;
    int digits = 0;
    for (const Decimal &tick : scale.ticks) {
        values.push_back(inUnit(tick, m_context.unit(), side));
        // 50.0 is 50: a tick is ours, its trailing zeros say nothing.
        int needed = values.back().fractionDigits();
        while (needed > 0 && values.back().rounded(needed - 1)
            && values.back().rounded(needed - 1)->compare(values.back()) == std::strong_ordering::equal)
            --needed;
        digits = std::max(digits, needed);
    }
    QStringList texts;
    for (const Decimal &value : values)
        texts << grouped(value.rounded(digits).value_or(value));
    return texts;
}

double AxisLabels::tickWidth(const ValueScale &scale, UnitSide side) const
{
    const QFontMetricsF metrics(font());
    double widest = 0;
    for (const QString &text : tickTexts(scale, side))
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return std::ceil(widest) + 2 * m_context.metrics.gap();
}

double AxisLabels::tickHeight() const
{
    return TextItem(QStringLiteral("0"), font(), QColor()).size().height() + m_context.metrics.gap();
}

QString AxisLabels::categoryText(int category) const
{
    return inMode(m_context.state.spec.categoryAt(category).label, m_context.mode, QStringLiteral("\n"));
}

double AxisLabels::categoryHeight(double width) const
{
    double highest = 0;
    for (const int category : m_context.categories()) {
        const bool isYear = m_context.state.spec.categoryAt(category).kind == CategoryKind::Year;
        const TextItem item(categoryText(category), font(), QColor(), isYear ? 0 : CategoryFill * width);
        highest = std::max(highest, item.size().height());
    }
    return m_context.isFull() ? highest + m_context.metrics.gap() : 0;
}

LeftLabels AxisLabels::fitLeft(const QSizeF &size) const
{
    const std::vector<int> categories = m_context.categories();
    const double slot = size.height() / static_cast<double>(categories.size());
    const bool areYears = std::all_of(categories.begin(), categories.end(),
        [this](int category) { return m_context.state.spec.categoryAt(category).kind == CategoryKind::Year; });
    const double smallest
        = std::min(m_context.metrics.labelText(), SmallestText * (areYears ? m_context.metrics.textScale : 1));
    LeftLabels labels;
    double highest = 0;
    for (double textSize = m_context.metrics.labelText(); textSize >= smallest; textSize -= 0.5) {
        for (const double share : {0.30, 0.36, 0.42, 0.48}) {
            labels = {textSize, share * size.width()};
            highest = 0;
            for (const int category : categories) {
                const QSizeF text
                    = TextItem(categoryText(category), m_context.metrics.font(textSize), QColor(), labels.wrapWidth)
                          .size();
                labels.width = std::max(labels.width, text.width() + 2 * m_context.metrics.gap());
                highest = std::max(highest, text.height());
            }
            if (highest <= SlotFill * slot)
                return labels;
        }
    }
    labels.every = static_cast<int>(std::ceil(highest / (SlotFill * slot)));
    labels.overhang = std::max(0.0, (highest - SlotFill * slot) / 2);
    return labels;
}

void AxisLabels::addValueLabels(
    const ValueScale &scale, UnitSide side, Qt::Alignment edge, const QRectF &plot, double distance) const
{
    const double gap = m_context.metrics.gap();
    const QStringList texts = tickTexts(scale, side);
    for (size_t i = 0; i < scale.ticks.size(); ++i) {
        auto *item = new TextItem(texts[static_cast<int>(i)], font(), m_context.theme.mutedText);
        const double share = scale.position(scale.ticks[i].toDouble());
        const QSizeF size = item->size();
        if (edge & (Qt::AlignLeft | Qt::AlignRight)) {
            const double x = edge & Qt::AlignLeft ? plot.left() - gap - size.width() : plot.right() + gap;
            item->setPos(x, plot.bottom() - share * plot.height() - size.height() / 2);
        } else {
            const double y = edge & Qt::AlignTop ? plot.top() - distance - size.height()
                                                 : plot.bottom() + std::max(distance, gap / 2);
            item->setPos(plot.left() + share * plot.width() - size.width() / 2, y);
        }
        item->setZValue(TextZ);
        m_context.scene->addItem(item);
    }
}

void AxisLabels::addCategoryLabels(const QRectF &plot) const
{
    const std::vector<int> categories = m_context.categories();
    const double slot = plot.width() / static_cast<double>(categories.size());
    std::vector<TextItem *> items;
    double widest = 0;
    for (const int category : categories) {
        const bool isYear = m_context.state.spec.categoryAt(category).kind == CategoryKind::Year;
        items.push_back(new TextItem(categoryText(category), font(), m_context.theme.mutedText,
            isYear ? 0 : CategoryFill * slot, Qt::AlignHCenter));
        widest = std::max(widest, items.back()->size().width());
    }
    // From the last year backwards, so that the latest one is always named.
    const auto every = static_cast<size_t>(std::max(1.0, std::ceil((widest + m_context.metrics.gap()) / slot)));
    for (size_t i = 0; i < items.size(); ++i) {
        if ((items.size() - 1 - i) % every != 0) {
            delete items[i];
            continue;
        }
        const double gap = m_context.metrics.gap();
        const double width = items[i]->size().width();
        const double centre = plot.left() + slot * (static_cast<double>(i) + 0.5);
        // Of narrow slots the first and last label would reach under the lowest tick labels.
        const double x = std::min(std::max(centre - width / 2, plot.left() - gap), plot.right() + gap - width);
        items[i]->setPos(x, plot.bottom() + gap);
        items[i]->setZValue(TextZ);
        m_context.scene->addItem(items[i]);
    }
}

void AxisLabels::addCategoryLabelsLeft(const QRectF &plot, const LeftLabels &labels) const
{
    const std::vector<int> categories = m_context.categories();
    const double slot = plot.height() / static_cast<double>(categories.size());
    const auto every = static_cast<size_t>(labels.every);
    for (size_t i = (categories.size() - 1) % every; i < categories.size(); i += every) {
        auto *item = new TextItem(categoryText(categories[i]), m_context.metrics.font(labels.textSize),
            m_context.theme.mutedText, labels.wrapWidth, Qt::AlignRight);
        const double centre = plot.top() + slot * (static_cast<double>(i) + 0.5);
        item->setPos(plot.left() - m_context.metrics.gap() - item->size().width(), centre - item->size().height() / 2);
        item->setZValue(TextZ);
        m_context.scene->addItem(item);
    }
}

void AxisLabels::addGrid(const ValueScale &scale, Qt::Orientation lines, const QRectF &plot) const
{
    const QPen pen(m_context.theme.grid, 0.8 * m_context.metrics.line());
    for (const Decimal &tick : scale.ticks) {
        const double share = scale.position(tick.toDouble());
        const double x = plot.left() + share * plot.width();
        const double y = plot.bottom() - share * plot.height();
        const QLineF line = lines == Qt::Horizontal ? QLineF(plot.left(), y, plot.right(), y)
                                                    : QLineF(x, plot.top(), x, plot.bottom());
        m_context.scene->addLine(line, pen)->setZValue(GridZ);
    }
}

} // namespace dte
