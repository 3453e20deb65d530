// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "db/view/figurestate.h"

namespace dte {

/// An entry of a legend: its words, and what its symbol stands for.
struct LegendItem
{
    Text text;
    Mark mark = Mark::Bar; ///< the form of the symbol
    bool alsoPoint = false; ///< the form of a point beside that of an area
    Evidence evidence = Evidence::Printed;
    bool hasLow = false; ///< a missing value of which the lower bound is known
    bool hasHigh = false; ///< and the upper one
    int series = -1; ///< that the entry names; -1: it explains evidence
    int pointsOf = -1; ///< series that a point of the symbol looks like, if it names none; -1: any
    bool isFaded = false; ///< nothing of that kind stands out
};

/// The mark of all values of a series on the axis; nullopt where there are several or none.
std::optional<Evidence> commonMark(const FigureState &state, int series);
/// The series of a panel; empty where there is only one, which the panel's title names, or where values name them.
std::vector<LegendItem> seriesLegend(const FigureState &state, int panel);
/// The marks of evidence that some value of chart or table has, in the order of the snapshot, as the chart draws them.
std::vector<LegendItem> evidenceLegend(const FigureState &state);

} // namespace dte
