// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozenheader.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dte {

namespace {
constexpr int WidestHeading = 9; ///< lines high, also where there is more room: so that more columns are seen
} // namespace

FrozenHeader::FrozenHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::Alignment(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
}

void FrozenHeader::setWidest(int width)
{
    if (width == m_widest)
        return;
    m_widest = width;
    headerDataChanged(orientation(), 0, std::max(0, count() - 1)); // forgets its height
}

QSize FrozenHeader::sectionSizeFromContents(int section) const
{
    const QSize inLines = QHeaderView::sectionSizeFromContents(section);
    const QString text = model()->headerData(section, orientation()).toString();
    const QSize lines = fontMetrics().size(0, text);
    const QSize margins = inLines - lines;
    const int widest = std::min(WidestHeading * fontMetrics().height(), m_widest - margins.width());
    const QRect room(0, 0, std::max(1, widest), INT_MAX / 2);
    const QSize wrapped = fontMetrics().boundingRect(room, Qt::TextWordWrap, text).size();
    return {std::min(inLines.width(), wrapped.width() + margins.width()), wrapped.height() + margins.height()};
}

bool FrozenHeader::coversOthers(const QPoint &point) const
{
    return offset() > 0 && count() > 0 && point.x() < sectionSize(0);
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (!coversOthers({}))
        return;
    QPainter painter(viewport());
    paintSection(&painter, QRect(0, 0, sectionSize(0), viewport()->height()), 0);
}

/// What has scrolled under the first heading is not there for the pointer.
bool FrozenHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!coversOthers(help->pos()))
            break;
        QToolTip::showText(help->globalPos(), model()->headerData(0, orientation(), Qt::ToolTipRole).toString(), this);
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool drags = event->type() == QEvent::MouseMove && mouse->buttons() != Qt::NoButton;
        if (drags || !coversOthers(mouse->position().toPoint()))
            break;
        unsetCursor();
        return true;
    }
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace dte
