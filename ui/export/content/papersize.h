// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QSizeF>

namespace dte {

constexpr int SmallestDpi = 36;
constexpr int LargestDpi = 2400;
constexpr int PrintDpi = 300;
constexpr double MillimetresPerInch = 25.4;

/// Pixels of a picture that is to have \p millimetres on paper.
inline QSize pixelsOnPaper(const QSize &millimetres, double dpi)
{
    return (QSizeF(millimetres) * dpi / MillimetresPerInch).toSize();
}

} // namespace dte
