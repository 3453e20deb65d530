// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/figurespec.h"

#include <algorithm>

namespace dte {

std::optional<CellKey> FigureSpec::cell(const QString &seriesId, const QString &categoryId) const
{
    const auto row
        = std::find_if(series.begin(), series.end(), [&](const Series &each) { return each.id == seriesId; });
    const auto column = std::find_if(
        categories.begin(), categories.end(), [&](const Category &each) { return each.id == categoryId; });
    if (row == series.end() || column == categories.end())
        return std::nullopt;
    return CellKey{static_cast<int>(row - series.begin()), static_cast<int>(column - categories.begin())};
}

} // namespace dte
