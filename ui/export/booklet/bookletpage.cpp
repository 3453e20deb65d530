// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletpage.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include "resources/glyphs.h"
#include "ui/charts/chartmetrics.h"

namespace dte {

namespace {

QStringList brokenParagraph(const QString &paragraph, const QFont &font, double room)
{
    QStringList lines;
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont TextStyle::font() const { return ChartMetrics{1}.font(size, bold); }

double TextStyle::width(const QString &text) const
{
    return QFontMetricsF(font()).horizontalAdvance(drawableText(text));
}

double TextStyle::smallestWidth(const QString &text) const
{
    double widest = 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    for (const QString &paragraph : drawableText(text).split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(1);
            widest = std::max(widest, width(paragraph.mid(line.textStart(), line.textLength()).trimmed()));
        }
        layout.endLayout();
    }
    return widest;
}

QStringList TextStyle::wrapped(const QString &text, double room) const
{
    QStringList lines;
    for (const QString &paragraph : drawableText(text).split(u'\n')) {
        if (width(paragraph) <= room)
            lines << paragraph;
        else
            lines << brokenParagraph(paragraph, font(), room);
    }
    return lines;
}

void BookletPage::addLine(const QString &text, const TextStyle &style, double x, double y, Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    const double width = style.width(text);
    texts.push_back(
        {drawableText(text), style, QRectF(side & Qt::AlignRight ? x - width : x, y, width, style.lineHeight())});
}

double BookletPage::addText(const QString &text, const TextStyle &style, const QPointF &topLeft, double room)
{
    double y = topLeft.y();
    for (const QString &line : style.wrapped(text, room)) {
        addLine(line, style, topLeft.x(), y);
        y += style.lineHeight();
    }
    return y - topLeft.y();
}

void BookletPage::addRule(double left, double right, double y, const QColor &colour, double thickness)
{
    fills.push_back({QRectF(left, y, right - left, thickness), colour});
}

void paintPage(const BookletPage &page, const QColor &background, QPainter *painter)
{
    if (background != QColor(Qt::white)) // paper needs no ink
        painter->fillRect(QRectF(QPointF(0, 0), page.size), background);
    for (const PageFill &fill : page.fills)
        painter->fillRect(fill.box, fill.colour);
    for (const PageText &text : page.texts) {
        const QFont font = text.style.font();
        const double ascent = (text.style.lineHeight() + QFontMetricsF(font).capHeight()) / 2;
        painter->setFont(font);
        painter->setPen(text.style.colour);
        painter->drawText(QPointF(text.box.left(), text.box.top() + ascent), text.text);
    }
}

} // namespace dte
