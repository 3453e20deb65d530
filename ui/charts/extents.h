// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include "db/view/figurestate.h"

namespace dte {

/// Smallest and largest end of any mark, in the Chinese unit; both zero without marks. Holds zero.
struct Extent
{
    double lowest = 0;
    double highest = 0;

    void take(double value);
    void unite(const Extent &other);
    bool operator==(const Extent &) const = default;
};

/// Extents by unit: what the value axes of that unit must hold at least, so that two figures can share their axes.
using Extents = QMap<QString, Extent>;

/// Of the marks of one panel: stacks added up, bounds of missing bars counted.
Extent panelExtent(const FigureState &state, int panel);
/// Of all panels of a figure. Rings have no axis and no extent.
Extents figureExtents(const FigureState &state);
/// Extents that hold those of both; units that only one of them has are left out.
Extents sharedExtents(const FigureState &a, const FigureState &b);

} // namespace dte
