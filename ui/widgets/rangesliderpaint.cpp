// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangesliderpaint.h"

#include <QPainter>

#include <algorithm>

#include "ui/charts/charttheme.h"
#include "ui/widgets/rangeslider.h"

namespace dte {

namespace {
constexpr int TrackHeight = 4;
constexpr double LineShare = 0.6; ///< of the text's colour in lines; enough for 3:1 on light and dark
constexpr int LeastTickDistance = 5;

QColor colourOf(const RangeSlider &slider, QPalette::ColorRole role)
{
    const bool isActive = slider.isEnabled() && slider.isUsable();
    return slider.palette().color(isActive ? QPalette::Active : QPalette::Disabled, role);
}

QColor lineColour(const RangeSlider &slider)
{
    return mixed(colourOf(slider, QPalette::WindowText), colourOf(slider, QPalette::Window), LineShare);
}

/// What is drawn of a handle: narrower than where it can be taken, and next to its position.
QRect gripRect(const RangeSlider &slider, RangeSlider::Handle handle)
{
    const QRect target = slider.handleRect(handle);
    const int inset = target.height() / 6;
    const int width = target.width() / 2 - 1;
    const bool isLeft = (handle == RangeSlider::Handle::First) != slider.isMirrored();
    return {
        isLeft ? target.right() + 1 - width : target.left(), target.top() + inset, width, target.height() - 2 * inset};
}

void drawTrack(QPainter *painter, const RangeSlider &slider)
{
    const int size = slider.handleRect(RangeSlider::Handle::First).height();
    const int middle = size / 2;
    const auto [left, right] = slider.track();
    const QRectF track(left, middle - TrackHeight / 2.0, right - left, TrackHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lineColour(slider));
    painter->drawRoundedRect(track, TrackHeight / 2.0, TrackHeight / 2.0);
    if (!slider.isUsable())
        return;
    const auto [low, high] = std::minmax({slider.positionX(slider.first()), slider.positionX(slider.last())});
    painter->setBrush(colourOf(slider, QPalette::Highlight));
    painter->drawRect(QRectF(low, middle - TrackHeight, high - low, 2 * TrackHeight));
    if (right - left < LeastTickDistance * (slider.count() - 1))
        return;
    painter->setBrush(lineColour(slider));
    for (int i = 0; i < slider.count(); ++i)
        painter->drawRect(
            QRectF(slider.positionX(i) - 0.5, middle + TrackHeight + 2, 1, size - middle - TrackHeight - 2));
}

void drawHandle(QPainter *painter, const RangeSlider &slider, RangeSlider::Handle handle)
{
    const QRectF grip = gripRect(slider, handle);
    const bool isFocused = slider.hasFocus() && handle == slider.activeHandle();
    const double radius = grip.width() / 3;
    painter->setPen(QPen(isFocused ? colourOf(slider, QPalette::WindowText) : lineColour(slider), 1.5));
    painter->setBrush(colourOf(slider, isFocused ? QPalette::Highlight : QPalette::Button));
    painter->drawRoundedRect(grip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!isFocused)
        return;
    // A ring with a gap: seen whatever the colours of the handle and of what lies under it.
    const QRectF ring = grip.adjusted(-2.5, -2.5, 2.5, 2.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colourOf(slider, QPalette::Window), 2));
    painter->drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius + 1, radius + 1);
    painter->setPen(QPen(colourOf(slider, QPalette::WindowText), 1.5));
    painter->drawRoundedRect(ring, radius + 2, radius + 2);
}

void drawWords(QPainter *painter, const RangeSlider &slider)
{
    const QRect band = slider.wordBand();
    const int baseline = band.top() + slider.fontMetrics().ascent();
    for (const PlacedWord &word : slider.visibleWords()) {
        painter->setFont(word.strong ? slider.strongFont() : slider.font());
        painter->setPen(colourOf(slider, QPalette::WindowText));
        painter->drawText(word.left, baseline, slider.labels()[word.position]);
    }
}

} // namespace

void paintRangeSlider(QPainter *painter, const RangeSlider &slider)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawTrack(painter, slider);
    if (slider.isUsable()) {
        using Handle = RangeSlider::Handle;
        drawHandle(painter, slider, slider.activeHandle() == Handle::First ? Handle::Last : Handle::First);
        drawHandle(painter, slider, slider.activeHandle());
    }
    drawWords(painter, slider);
}

} // namespace dte
