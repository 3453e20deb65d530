// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/figurespec.h"

#include "db/base/byid.h"

namespace dte {

std::optional<CellKey> FigureSpec::cell(const QString &seriesId, const QString &categoryId) const
{
    const CellKey key{indexOfId(series, seriesId), indexOfId(categories, categoryId)};
    return key.isValid() ? std::optional(key) : std::nullopt;
}

} // namespace dte
