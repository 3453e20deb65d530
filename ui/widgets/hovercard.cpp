// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hovercard.h"

#include <QPainter>

#include <algorithm>

namespace dte {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 6; ///< between columns
constexpr int Distance = 12; ///< from the mark
constexpr double WidestShare = 0.46; ///< of the chart: so there is always room on one side of a mark

QRect within(QRect card, const QRect &area)
{
    card.moveLeft(std::clamp(card.left(), area.left(), std::max(area.left(), area.right() - card.width() + 1)));
    card.moveTop(std::clamp(card.top(), area.top(), std::max(area.top(), area.bottom() - card.height() + 1)));
    return card;
}

} // namespace

QRect placedCard(const QSize &card, const QRect &mark, const QRect &area)
{
    const int middle = mark.center().y() - card.height() / 2;
    const int centre = mark.center().x() - card.width() / 2;
    const QPoint corners[] = {{mark.right() + Distance, middle}, {mark.left() - Distance - card.width(), middle},
        {centre, mark.bottom() + Distance}, {centre, mark.top() - Distance - card.height()}};
    for (const QPoint &corner : corners) {
        const QRect placed = within(QRect(corner, card), area);
        if (!placed.intersects(mark) && area.contains(placed))
            return placed;
    }
    return within(QRect(corners[0], card), area);
}

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverCard::showCategory(
    const FigureState &state, int category, int series, LabelMode mode, const ChartTheme &theme, const QRect &mark)
{
    m_theme = theme;
    m_title = cardTitle(state, category, mode);
    m_rows = cardRows(state, category, mode);
    m_series = series;
    m_colours.clear();
    for (const CardRow &row : m_rows)
        m_colours.push_back(theme.colour(state.spec.seriesAt(row.series).role));
    const QRect area = parentWidget()->rect().adjusted(2, 2, -2, -2);
    QSize size = layOut(area.size());
    // Where even this is too high, the rows at the end stay in the table.
    while (size.height() > area.height() && m_rows.size() > 1) {
        m_rows.pop_back();
        size = layOut(area.size());
    }
    setGeometry(placedCard(size, mark, area));
    show();
    raise();
    update();
}

QStringList HoverCard::lines() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts << line.text;
    return texts;
}

int HoverCard::addText(int left, int top, int width, const QString &text, bool strong, bool muted, int alignment)
{
    QFont bold = font();
    bold.setBold(strong);
    const int flags = alignment | Qt::TextWordWrap;
    const QRect rect = QFontMetrics(bold).boundingRect(QRect(0, 0, width, 10000), flags, text);
    m_lines.push_back({{}, {}, QRect(left, top, width, rect.height()), text, flags, strong, muted});
    return rect.height();
}

QSize HoverCard::layOut(const QSize &room)
{
    m_lines.clear();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int swatch = metrics.ascent() - 2;
    int names = 0;
    int values = 0;
    for (const CardRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name) + 2);
        for (const QString &line : QString(row.value + u'\n' + row.evidence).split(u'\n'))
            values = std::max(values, metrics.horizontalAdvance(line) + 2); // wraps at a fraction less
    }
    const int most = static_cast<int>(room.width() * WidestShare) - 2 * Padding - swatch - 2 * Gap;
    values = std::min(values, most * 6 / 10);
    names = std::min(names, most - values);
    const int width = 2 * Padding + swatch + 2 * Gap + names + values;
    int top = Padding + addText(Padding, Padding, width - 2 * Padding, m_title, true, false, Qt::AlignLeft) + 2;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const CardRow &row = m_rows[i];
        const bool strong = row.series == m_series;
        const int left = Padding + swatch + Gap;
        const int nameHeight = addText(left, top, names, row.name, strong, false, Qt::AlignLeft);
        m_lines.back().swatch = QRect(Padding, top + 2, swatch, swatch);
        m_lines.back().colour = m_colours[i];
        int bottom = top + addText(left + names + Gap, top, values, row.value, strong, false, Qt::AlignRight);
        if (!row.evidence.isEmpty())
            bottom += addText(left + names + Gap, bottom, values, row.evidence, false, true, Qt::AlignRight);
        top = std::max(top + nameHeight, bottom) + 3;
    }
    return {width, top + Padding - 3};
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.baseline);
    painter.setBrush(m_theme.background);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (const Line &line : m_lines) {
        if (!line.swatch.isNull())
            painter.fillRect(line.swatch, line.colour);
        QFont lineFont = font();
        lineFont.setBold(line.strong);
        painter.setFont(lineFont);
        painter.setPen(line.muted ? m_theme.mutedText : m_theme.text);
        painter.drawText(line.rect, line.alignment, line.text);
    }
}

} // namespace dte
