// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace dte {

struct PngText
{
    QByteArray key; ///< a PNG keyword: Latin-1, at most 79 bytes, no blank at either end
    QString value;
};

/// \p image as a PNG file: with alpha if its format has that, else opaque; 8 bits a channel. \p dotsPerMetre: its
/// resolution, 0 for none. Same input, same bytes. Any thread. nullopt if there is no memory for it.
std::optional<QByteArray> encodePng(const QImage &image, int dotsPerMetre, const std::vector<PngText> &texts);

} // namespace dte
