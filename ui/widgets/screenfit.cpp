// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace dte {

namespace {
constexpr int Border = 4; ///< pixels; on each side of a window
} // namespace

void resizeOnScreen(QWidget *window, const QSize &wanted)
{
    // The frame is known only when the window is shown.
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window) + Border;
    const QSize room = window->screen()->availableSize() - QSize(2 * Border, title + Border);
    window->resize(wanted.boundedTo(room));
}

} // namespace dte
