// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dte {

/// The data of an SVG path as QSvgGenerator writes it ("M1,2 L3,4 C5,6 7,8 9,10"), with coordinates rounded to
/// hundredths and each part that ends where it began closed, as its ends would have caps and no join else.
QString tidiedPath(const QString &data);

} // namespace dte
