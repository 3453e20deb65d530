// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textitem.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

#include "resources/glyphs.h"

namespace dte {

namespace {
/// Line height in text sizes: the font's own 1.45 is meant for running text.
constexpr double Leading = 1.24;
} // namespace

TextItem::TextItem(
    const QString &text, const QFont &font, const QColor &colour, double maxWidth, Qt::Alignment alignment)
    : m_text(drawableText(text))
    , m_font(font)
    , m_colour(colour)
    , m_alignment(alignment)
{
    layOut(maxWidth);
    setAcceptedMouseButtons(Qt::NoButton);
}

void TextItem::layOut(double maxWidth)
{
    const QFontMetricsF metrics(m_font);
    m_lineHeight = m_font.pixelSize() * Leading;
    m_ascent = (m_lineHeight + metrics.capHeight()) / 2;
    for (const QString &paragraph : m_text.split(u'\n')) {
        const double width = metrics.horizontalAdvance(paragraph);
        if (maxWidth <= 0 || width <= maxWidth) {
            m_lines.push_back({paragraph, width});
            continue;
        }
        QTextLayout layout(paragraph, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(maxWidth);
            const QString part = paragraph.mid(line.textStart(), line.textLength()).trimmed();
            m_lines.push_back({part, metrics.horizontalAdvance(part)});
        }
        layout.endLayout();
    }
    double widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    m_size = QSizeF(std::ceil(widest), std::ceil(m_lineHeight * static_cast<double>(m_lines.size())));
}

QStringList TextItem::lines() const
{
    QStringList result;
    for (const Line &line : m_lines)
        result << line.text;
    return result;
}

void TextItem::paintPlate(QPainter *painter) const
{
    if (!m_plate.isValid())
        return;
    const bool isOpen = m_isPlateOpen && painter->paintEngine()->hasFeature(QPaintEngine::PorterDuff);
    if (isOpen)
        painter->setCompositionMode(QPainter::CompositionMode_Clear);
    painter->fillRect(boundingRect(), m_plate);
    if (isOpen)
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintPlate(painter);
    if (!m_inkVisible)
        return;
    painter->setFont(m_font);
    painter->setPen(m_colour);
    double y = m_ascent;
    for (const Line &line : m_lines) {
        double x = 0;
        if (m_alignment & Qt::AlignRight)
            x = m_size.width() - line.width;
        else if (m_alignment & Qt::AlignHCenter)
            x = (m_size.width() - line.width) / 2;
        if (m_isOutlined) {
            QPainterPath letters;
            letters.setFillRule(Qt::WindingFill);
            letters.addText(QPointF(x, y), m_font, line.text);
            painter->fillPath(letters, m_colour);
        } else {
            painter->drawText(QPointF(x, y), line.text);
        }
        y += m_lineHeight;
    }
}

} // namespace dte
