// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "db/figure/figurespec.h"

namespace dte {

/// The colours of a chart by role. Series colours are told apart by people with any colour vision and in grey
/// (their lightness differs); resources/README.md has the table.
struct ChartTheme
{
    QColor background;
    QColor text; ///< titles, values
    QColor mutedText; ///< axes, footnotes; at least 4.5:1 on background
    QColor grid;
    QColor baseline; ///< the zero line
    QColor focus; ///< outline of the selected mark
    QColor onDark; ///< text on a dark fill
    QColor onLight; ///< text on a light fill
    QColor exports;
    QColor imports;
    QColor total;
    QColor domestic;
    QColor overseas;
    QColor slices[5]; ///< by size of share; the fifth is for the remainder

    static const ChartTheme &light();
    static const ChartTheme &dark();

    const QColor &colour(Role role) const;
    /// Colour of the slice at \p index of \p count; more than five repeat the first four.
    const QColor &slice(int index, int count) const;
    /// onDark or onLight, whichever stands out more on \p fill.
    const QColor &textOn(const QColor &fill) const;
};

/// WCAG 2.1 contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
double contrastRatio(const QColor &a, const QColor &b);
/// \p share of \p over on \p under, both opaque.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace dte
