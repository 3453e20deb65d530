// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cardscene.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "resources/glyphs.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

constexpr double Gap = 0.35; ///< between lines of different kinds, in sizes of the name
constexpr double Margin = 0.05; ///< of the smaller side
constexpr double SmallestCardText = 4; ///< pixels
constexpr double Precision = 0.25; ///< pixels; of the text size that fits
constexpr double Reference = 100; ///< pixels; a text size to measure at

/// Size relative to the name.
double sizeOf(IndicatorCard::Role role)
{
    switch (role) {
    case IndicatorCard::Role::Number:
        return 2.2;
    case IndicatorCard::Role::SecondNumber:
        return 1.3;
    case IndicatorCard::Role::Origin:
        return 0.85;
    case IndicatorCard::Role::Name:
    case IndicatorCard::Role::Fact:
        break;
    }
    return 1;
}

QFont fontOf(IndicatorCard::Role role, double pixels)
{
    const bool isBold = role != IndicatorCard::Role::Fact && role != IndicatorCard::Role::Origin;
    return ChartMetrics{1}.font(pixels * sizeOf(role), isBold);
}

/// Of a word that cannot be broken.
double widestWord(const IndicatorCard::Line &line)
{
    QString paragraphs = drawableText(line.text);
    QTextLayout layout(paragraphs.replace(u'\n', QChar::LineSeparator), fontOf(line.role, Reference));
    layout.beginLayout();
    for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine())
        part.setLineWidth(1);
    layout.endLayout();
    return layout.minimumWidth();
}

bool isNumber(const IndicatorCard::Line &line)
{
    return line.role == IndicatorCard::Role::Number || line.role == IndicatorCard::Role::SecondNumber;
}

/// A number stays on one line with its unit; it is smaller if there is not the width.
TextItem *makeText(const IndicatorCard::Line &line, double pixels, const QColor &colour, double width)
{
    if (isNumber(line)) {
        const double wanted
            = QFontMetricsF(fontOf(line.role, Reference)).horizontalAdvance(drawableText(line.text)) + 1;
        return new TextItem(line.text, fontOf(line.role, std::min(pixels, Reference * width / wanted)), colour);
    }
    return new TextItem(line.text, fontOf(line.role, pixels), colour, width);
}

double heightOf(const IndicatorCard &card, double pixels, double width)
{
    double height = -Gap * pixels;
    for (const IndicatorCard::Line &line : card.lines) {
        const std::unique_ptr<TextItem> text(makeText(line, pixels, Qt::black, width));
        height += text->size().height() + Gap * pixels;
    }
    return height;
}

double marginOf(const QSizeF &size) { return std::min(size.width(), size.height()) * Margin; }

/// The largest at which no word is wider than \p width.
double largestUnbroken(const IndicatorCard &card, double width)
{
    double pixels = width;
    for (const IndicatorCard::Line &line : card.lines) {
        if (!isNumber(line))
            pixels = std::min(pixels, Reference * width / std::ceil(widestWord(line) + 1));
    }
    return std::max(SmallestCardText, pixels);
}

double largestFitting(const IndicatorCard &card, const QSizeF &room)
{
    double low = SmallestCardText;
    double high = std::max(low, std::min(largestUnbroken(card, room.width()), room.height() / 4));
    while (high - low > Precision) {
        const double middle = (low + high) / 2;
        (heightOf(card, middle, room.width()) <= room.height() ? low : high) = middle;
    }
    return low;
}

} // namespace

double CardScene::heightAt(const IndicatorCard &card, double pixels, double width)
{
    // The margin depends on the smaller side, which the height may become.
    const double room = width - 2 * Margin * width;
    return heightOf(card, std::min(pixels, largestUnbroken(card, room)), room) + 2 * Margin * width;
}

CardScene::CardScene(const IndicatorCard &card, const QSizeF &size, const ChartTheme &theme, double largestText)
    : m_scene(std::make_unique<QGraphicsScene>(QRectF(QPointF(), size)))
{
    const double margin = marginOf(size);
    const QRectF room = m_scene->sceneRect().adjusted(margin, margin, -margin, -margin);
    const double fitting = largestFitting(card, room.size());
    const double pixels = largestText > 0 ? std::min(fitting, largestText) : fitting;
    double top = room.top();
    if (largestText <= 0)
        top += std::max(0.0, room.height() - heightOf(card, pixels, room.width())) / 2;
    for (const IndicatorCard::Line &line : card.lines) {
        const bool isMuted = line.role == IndicatorCard::Role::Origin;
        TextItem *text = makeText(line, pixels, isMuted ? theme.mutedText : theme.text, room.width());
        text->setPos(room.left(), top);
        m_scene->addItem(text);
        top += text->size().height() + Gap * pixels;
    }
}

void CardScene::render(QPainter *painter, const QRectF &target) const
{
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene->render(painter, target, m_scene->sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace dte
