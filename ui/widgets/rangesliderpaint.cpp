// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the range slider looks. Every colour is one of the palette, so that it follows light, dark and high contrast.

#include <QPainter>

#include "ui/charts/charttheme.h"
#include "ui/widgets/rangeslider.h"

namespace dte {

namespace {
constexpr int TrackHeight = 4;
constexpr double LineShare = 0.6; ///< of the text's colour in lines; enough for 3:1 on light and dark
constexpr int LeastTickDistance = 5;
} // namespace

QColor RangeSlider::colour(QPalette::ColorRole role) const
{
    const bool isActive = isEnabled() && isUsable();
    return palette().color(isActive ? QPalette::Active : QPalette::Disabled, role);
}

QColor RangeSlider::lineColour() const
{
    return mixed(colour(QPalette::WindowText), colour(QPalette::Window), LineShare);
}

QFont RangeSlider::strongFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

/// What is drawn of a handle: narrower than where it can be taken, and next to its position.
QRect RangeSlider::gripRect(Handle handle) const
{
    const QRect target = handleRect(handle);
    const int inset = target.height() / 6;
    const int width = target.width() / 2 - 1;
    const bool isLeft = (handle == Handle::First) != isMirrored();
    return {
        isLeft ? target.right() + 1 - width : target.left(), target.top() + inset, width, target.height() - 2 * inset};
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTrack(&painter);
    if (isUsable()) {
        drawHandle(&painter, m_active == Handle::First ? Handle::Last : Handle::First);
        drawHandle(&painter, m_active);
    }
    drawWords(&painter);
}

void RangeSlider::drawTrack(QPainter *painter) const
{
    const int middle = targetSize() / 2;
    const auto [left, right] = std::minmax({positionX(0), positionX(std::max(0, count() - 1))});
    const int end = isUsable() ? right : width() - margin();
    const QRectF track(left, middle - TrackHeight / 2.0, end - left, TrackHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lineColour());
    painter->drawRoundedRect(track, TrackHeight / 2.0, TrackHeight / 2.0);
    if (!isUsable())
        return;
    const auto [low, high] = std::minmax({positionX(m_first), positionX(m_last)});
    painter->setBrush(colour(QPalette::Highlight));
    painter->drawRect(QRectF(low, middle - TrackHeight, high - low, 2 * TrackHeight));
    if (right - left < LeastTickDistance * (count() - 1))
        return;
    painter->setBrush(lineColour());
    for (int i = 0; i < count(); ++i)
        painter->drawRect(
            QRectF(positionX(i) - 0.5, middle + TrackHeight + 2, 1, targetSize() - middle - TrackHeight - 2));
}

void RangeSlider::drawHandle(QPainter *painter, Handle handle) const
{
    const QRectF grip = gripRect(handle);
    const bool isFocused = hasFocus() && handle == m_active;
    const double radius = grip.width() / 3;
    painter->setPen(QPen(isFocused ? colour(QPalette::WindowText) : lineColour(), 1.5));
    painter->setBrush(colour(isFocused ? QPalette::Highlight : QPalette::Button));
    painter->drawRoundedRect(grip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!isFocused)
        return;
    // A ring with a gap: seen whatever the colours of the handle and of what lies under it.
    const QRectF ring = grip.adjusted(-2.5, -2.5, 2.5, 2.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(QPalette::Window), 2));
    painter->drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius + 1, radius + 1);
    painter->setPen(QPen(colour(QPalette::WindowText), 1.5));
    painter->drawRoundedRect(ring, radius + 2, radius + 2);
}

void RangeSlider::drawWords(QPainter *painter) const
{
    const QRect band = wordBand();
    const int baseline = band.top() + fontMetrics().ascent();
    for (const PlacedWord &word : visibleWords()) {
        painter->setFont(word.strong ? strongFont() : font());
        painter->setPen(colour(QPalette::WindowText));
        painter->drawText(word.left, baseline, m_labels[word.position]);
    }
}

} // namespace dte
