// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <vector>

#include "db/model/datatable.h"

namespace dte {

/// One drawn observation: what a pointer can hit and the keyboard can walk, in scene coordinates.
struct DrawnValue
{
    CellKey key;
    QPainterPath outline; ///< of what is drawn: bar, point, slice, "no data" box
    QPointF anchor; ///< where a tool tip belongs
};

/// The part of a panel that belongs to one category: where a pointer is "in" a year.
struct CategoryBand
{
    int category = -1;
    QRectF rect;
};

/// What panels say of what they drew.
struct DrawnParts
{
    std::vector<DrawnValue> values;
    std::vector<CategoryBand> bands;
    int labelsLost = 0; ///< value labels that have no room
};

/// A series in a legend: its symbol and name.
struct LegendEntry
{
    int series = -1;
    QRectF rect;
};

} // namespace dte
