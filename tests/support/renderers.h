// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace dte::test {

// Files as programs draw them that share no code with this one. Where one of them is missing, its tests skip.

bool hasRsvg();
/// As librsvg draws it; null if it cannot.
QImage renderedByRsvg(const QByteArray &svg);

bool hasPoppler();
/// The first page as poppler draws it, in \p size pixels; null if it cannot.
QImage renderedByPoppler(const QByteArray &pdf, const QSize &size);

/// How much two pictures may differ, in steps of a channel, on an average and in the worst block of pixels.
struct Tolerance
{
    double mean;
    double block;
};
inline constexpr Tolerance WithTexts{4, 60}; ///< every program draws the edges of letters in its own way
inline constexpr Tolerance WithoutTexts{0.5, 8};
/// What is wrong with \p found; empty if it looks like \p wanted.
QString difference(const QImage &found, const QImage &wanted, const Tolerance &tolerance);

} // namespace dte::test
