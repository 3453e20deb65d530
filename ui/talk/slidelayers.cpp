// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SlideView shows over a slide.
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/talk/slideview.h"
#include "ui/talk/talkkeys.h"

namespace dte {

namespace {

constexpr double CellFill = 0.92; ///< of a cell of the overview that the slide takes
constexpr double HelpText = 1.0 / 40; ///< share of the height
const QColor Shade(0, 0, 0, 200);

QString keyName(const TalkKey &key) { return key.keys.constFirst().toString(QKeySequence::NativeText); }

} // namespace

void SlideView::paintLayer(QPainter *painter)
{
    if (m_talk->layer() == Layer::Overview)
        paintOverview(painter);
    else if (m_talk->layer() == Layer::Help)
        paintHelp(painter);
}

QRectF SlideView::overviewCell(int index) const
{
    const int columns = m_talk->overviewColumns();
    const int rows = (m_talk->count() + columns - 1) / columns;
    const QRectF box = frame();
    const QSizeF cell(box.width() / columns, box.height() / std::max(columns, rows));
    const double top = box.top() + (box.height() - rows * cell.height()) / 2;
    return {box.left() + index % columns * cell.width(), top + std::floor(index / columns) * cell.height(),
        cell.width(), cell.height()};
}

void SlideView::paintOverview(QPainter *painter)
{
    painter->fillRect(rect(), QColor(20, 22, 26));
    const QSizeF size = overviewCell(0).size() * CellFill;
    for (int i = static_cast<int>(m_thumbnails.size()); i < m_talk->count(); ++i) {
        ChartOptions options;
        options.size = layoutSize();
        options.mode = m_talk->mode();
        options.theme = &themeFor(this, m_appearance);
        QPixmap thumbnail((size * devicePixelRatioF()).toSize().expandedTo({1, 1}));
        thumbnail.fill(options.theme->background);
        QPainter picturePainter(&thumbnail);
        SlidePicture(m_talk->content(i), m_talk->snapshot(), m_talk->deck(), options)
            .paint(&picturePainter, QRectF(thumbnail.rect()));
        picturePainter.end();
        thumbnail.setDevicePixelRatio(devicePixelRatioF());
        m_thumbnails.push_back(thumbnail);
    }
    for (int i = 0; i < m_talk->count(); ++i) {
        QRectF place(QPointF(), size);
        place.moveCenter(overviewCell(i).center());
        if (i == m_talk->overviewIndex())
            painter->fillRect(place.adjusted(-5, -5, 5, 5), themeFor(this, m_appearance).focus);
        painter->drawPixmap(place.topLeft(), m_thumbnails[static_cast<size_t>(i)]);
    }
}

void SlideView::paintHelp(QPainter *painter) const
{
    painter->fillRect(rect(), Shade);
    const std::vector<TalkKey> keys = talkKeys();
    const QRectF box = frame().adjusted(0, 0.04 * frame().height(), 0, -0.04 * frame().height());
    const double line = std::min(box.height() / static_cast<double>(keys.size() + 1), 1.7 * HelpText * box.height());
    QFont font = this->font();
    font.setPixelSize(std::max(6, static_cast<int>(line / 1.5)));
    const QFontMetricsF metrics(font);
    double keyWidth = 0;
    double textWidth = 0;
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(keys.size() + 1);
    for (const TalkKey &key : keys)
        rows.emplace_back(keyName(key), key.text);
    rows.emplace_back(QStringLiteral("1-9"), tr("Slide of that number"));
    for (const auto &[key, text] : rows) {
        keyWidth = std::max(keyWidth, metrics.horizontalAdvance(key));
        textWidth = std::max(textWidth, metrics.horizontalAdvance(text));
    }
    const double left = box.center().x() - (keyWidth + textWidth + line) / 2;
    double y = box.center().y() - line * static_cast<double>(rows.size()) / 2;
    painter->setPen(Qt::white);
    for (const auto &[key, text] : rows) {
        QFont bold = font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(QRectF(left, y, keyWidth + line / 2, line), Qt::AlignRight | Qt::AlignVCenter, key);
        painter->setFont(font);
        painter->drawText(QRectF(left + keyWidth + line, y, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += line;
    }
}

} // namespace dte
