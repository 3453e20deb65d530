// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace dte {

class RangeSlider;

/// Paints a range slider. Every colour is one of the palette, so that it follows light, dark and high contrast.
void paintRangeSlider(QPainter *painter, const RangeSlider &slider);

} // namespace dte
