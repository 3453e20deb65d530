// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/screenmap.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dte {

namespace {
constexpr double Margin = 4;
constexpr double Frame = 3; ///< around the slide
} // namespace

ScreenMap::ScreenMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Screens"));
}

void ScreenMap::setScreens(const std::vector<ScreenInfo> &screens, const ScreenPlan &plan)
{
    m_screens = screens;
    m_plan = plan;
    setAccessibleDescription(tr("Audience") + u' ' + plan.audience);
    update();
}

void ScreenMap::setSlide(const QPixmap &slide)
{
    m_slide = slide;
    update();
}

QRectF ScreenMap::box(const ScreenInfo &screen) const
{
    QRect desktop;
    for (const ScreenInfo &each : m_screens)
        desktop = desktop.united(each.geometry);
    const QRectF room = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    const double scale
        = std::min(room.width() / std::max(1, desktop.width()), room.height() / std::max(1, desktop.height()));
    const QPointF corner = room.center() - QPointF(desktop.width(), desktop.height()) * scale / 2;
    return QRectF(
        corner + QPointF(screen.geometry.topLeft() - desktop.topLeft()) * scale, QSizeF(screen.geometry.size()) * scale)
        .adjusted(1, 1, -1, -1);
}

void ScreenMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const ScreenInfo &screen : m_screens) {
        const QRectF area = box(screen);
        const bool isAudience = screen.name == m_plan.audience;
        painter.fillRect(area, palette().color(isAudience ? QPalette::Highlight : QPalette::Mid));
        QString name = fontMetrics().elidedText(screen.name, Qt::ElideMiddle, static_cast<int>(area.width()));
        if (isAudience)
            name.prepend(tr("Audience") + u'\n');
        else if (screen.name == m_plan.speaker)
            name.prepend(tr("Speaker") + u'\n');
        const double height = (name.count(u'\n') + 1.0) * fontMetrics().height();
        const QRectF plate(area.left(), area.bottom() - height, area.width(), height);
        painter.fillRect(plate, palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(plate, Qt::AlignCenter, name);
        if (isAudience)
            paintSlide(&painter, area.adjusted(Frame, Frame, -Frame, -height - Frame));
    }
}

/// Whole, above the name.
void ScreenMap::paintSlide(QPainter *painter, const QRectF &room) const
{
    if (m_slide.isNull() || room.isEmpty())
        return;
    QRectF slide(QPointF(), QSizeF(m_slide.size()).scaled(room.size(), Qt::KeepAspectRatio));
    slide.moveCenter(room.center());
    painter->drawPixmap(slide, m_slide, QRectF(m_slide.rect()));
}

void ScreenMap::mousePressEvent(QMouseEvent *event)
{
    for (const ScreenInfo &screen : m_screens) {
        if (box(screen).contains(event->position()))
            emit audienceChosen(screen.name);
    }
}

bool ScreenMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const ScreenInfo &screen : m_screens) {
        if (box(screen).contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                tr("%1, %2 x %3: click to show the slides there")
                    .arg(screen.name)
                    .arg(screen.geometry.width())
                    .arg(screen.geometry.height()),
                this);
        }
    }
    return true;
}

} // namespace dte
