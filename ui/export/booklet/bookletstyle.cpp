// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletstyle.h"

#include <algorithm>
#include <cmath>

namespace dte {

QSizeF BookletStyle::pageSize() const { return (isWide() ? QSizeF(960, 540) : QSizeF(595, 842)) * Point; }

QMarginsF BookletStyle::margins() const
{
    return (isWide() ? QMarginsF(45, 36, 45, 45) : QMarginsF(51, 48, 51, 60)) * Point;
}

TextStyle BookletStyle::display(double points, bool bold, const QColor &colour) const
{
    // Titles are large already: they grow by less.
    const double scale = 1 + (m_options->textScale / 100.0 - 1) * 0.4;
    return {std::round(points * Point * scale), bold, colour, 1.3};
}

TextStyle BookletStyle::style(double points, bool bold, const QColor &colour, double leading) const
{
    const double size = points * Point * m_shrink * m_options->textScale / 100;
    return {std::max(SmallestText, std::round(size)), bold, colour, leading};
}

} // namespace dte
