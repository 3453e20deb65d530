// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "db/figure/datatable.h"

namespace dte {

/// One drawn observation: what a pointer can hit and the keyboard can walk, in scene coordinates.
struct ChartMark
{
    CellKey key;
    QPainterPath outline; ///< of what is drawn: bar, point, slice, "no data" box
    QPointF anchor; ///< where a tool tip belongs
};

} // namespace dte
