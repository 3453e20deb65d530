// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/slidelayers.h"

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
const QColor HelpShade(0, 0, 0, 200);

QString keyName(const TalkKey &key) { return key.keys.constFirst().toString(QKeySequence::NativeText); }

} // namespace

QRectF SlideOverview::cell(int index, const QRectF &frame) const
{
    const int columns = m_talk->overviewColumns();
    const int rows = (m_talk->count() + columns - 1) / columns;
    const QSizeF size(frame.width() / columns, frame.height() / std::max(columns, rows));
    const double top = frame.top() + (frame.height() - rows * size.height()) / 2;
    return {frame.left() + index % columns * size.width(), top + std::floor(index / columns) * size.height(),
        size.width(), size.height()};
}

QPixmap SlideOverview::thumbnail(int index, const QSizeF &size, double pixelRatio, const ChartOptions &options) const
{
    QPixmap thumbnail((size * pixelRatio).toSize().expandedTo({1, 1}));
    thumbnail.fill(options.theme->background);
    QPainter painter(&thumbnail);
    SlidePicture(m_talk->content(index), m_talk->snapshot(), m_talk->deck(), options)
        .paint(&painter, QRectF(thumbnail.rect()));
    painter.end();
    thumbnail.setDevicePixelRatio(pixelRatio);
    return thumbnail;
}

void SlideOverview::paint(QPainter *painter, const QRectF &ground, const QRectF &frame, const ChartOptions &options)
{
    painter->fillRect(ground, QColor(20, 22, 26));
    const QSizeF size = cell(0, frame).size() * CellFill;
    for (int i = static_cast<int>(m_thumbnails.size()); i < m_talk->count(); ++i)
        m_thumbnails.push_back(thumbnail(i, size, painter->device()->devicePixelRatioF(), options));
    for (int i = 0; i < m_talk->count(); ++i) {
        QRectF place(QPointF(), size);
        place.moveCenter(cell(i, frame).center());
        if (i == m_talk->overviewIndex())
            painter->fillRect(place.adjusted(-5, -5, 5, 5), options.theme->focus);
        painter->drawPixmap(place.topLeft(), m_thumbnails[static_cast<size_t>(i)]);
    }
}

int SlideOverview::slideAt(const QPointF &position, const QRectF &frame) const
{
    for (int i = 0; i < m_talk->count(); ++i) {
        if (cell(i, frame).contains(position))
            return i;
    }
    return -1;
}

void paintTalkHelp(QPainter *painter, const QRectF &ground, const QRectF &frame, QFont font)
{
    painter->fillRect(ground, HelpShade);
    const std::vector<TalkKey> keys = talkKeys();
    const QRectF box = frame.adjusted(0, 0.04 * frame.height(), 0, -0.04 * frame.height());
    const double line = std::min(box.height() / static_cast<double>(keys.size() + 1), 1.7 * HelpText * box.height());
    font.setPixelSize(std::max(6, static_cast<int>(line / 1.5)));
    const QFontMetricsF metrics(font);
    double keyWidth = 0;
    double textWidth = 0;
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(keys.size() + 1);
    for (const TalkKey &key : keys)
        rows.emplace_back(keyName(key), key.text);
    rows.emplace_back(QStringLiteral("1-9"), SlideView::tr("Slide of that number"));
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
