// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QWidget>

#include "ui/charts/charttheme.h"

namespace dte {

const ChartTheme &themeFor(const QWidget *widget, const Appearance &appearance)
{
    if (const ChartTheme *theme = ChartTheme::withId(appearance.themeId))
        return *theme;
    const QPalette &palette = widget->palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? ChartTheme::dark() : ChartTheme::light();
}

} // namespace dte
