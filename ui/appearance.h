// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace dte {

struct ChartTheme;

/// How charts look on the screen, whatever they show.
struct Appearance
{
    static constexpr int SmallestTextScale = 100;
    static constexpr int LargestTextScale = 200;
    static constexpr int TextScaleStep = 25;

    QString themeId; ///< empty: light or dark, as the desktop
    int textScale = SmallestTextScale; ///< percent

    bool operator==(const Appearance &) const = default;
};

/// The theme of \p appearance for what is drawn on \p widget, whose palette decides where the desktop does.
const ChartTheme &themeFor(const QWidget *widget, const Appearance &appearance = {});

} // namespace dte
