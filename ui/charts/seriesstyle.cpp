// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstyle.h"

#include <set>

#include "db/view/statequery.h"

namespace dte {

SeriesStyle seriesStyle(const FigureState &state, const ChartTheme &theme, int series)
{
    const Series &spec = state.spec.seriesAt(series);
    SeriesStyle style = theme.style(spec.role);
    if (spec.mark == Mark::Marker)
        style.shape = PointShape::Diamond;
    return state.isGreyed(series) ? theme.greyed(style) : style;
}

std::vector<RingSlice> ringSlices(const FigureState &state, const ChartTheme &theme, const std::vector<int> &series)
{
    std::vector<RingSlice> slices;
    std::set<Role> roles;
    for (const CellKey key : axisCells(state, series)) {
        const std::optional<Decimal> &value = state.at(key)->value;
        if (!value || value->toDouble() <= 0)
            continue;
        slices.push_back({key, value->toDouble(), {}});
        roles.insert(state.spec.seriesAt(key.series).role);
    }
    const int count = static_cast<int>(slices.size());
    const bool tellsSeries = count > 1 && roles.size() == slices.size();
    for (int i = 0; i < count; ++i) {
        RingSlice &slice = slices[static_cast<size_t>(i)];
        slice.style = tellsSeries ? seriesStyle(state, theme, slice.key.series) : theme.sliceStyle(i, count);
        if (state.isFaded(slice.key))
            slice.style = theme.faded(slice.style);
    }
    return slices;
}

} // namespace dte
