// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/model/snapshot.h"

namespace dte {

/// A value of the report beside the one of another release. Both are in the unit of the series.
struct ReleaseDifference
{
    QString figureId;
    Text name; ///< of the series in the report's release
    Text category;
    QString releaseId; ///< the other one
    Decimal report;
    Decimal other;
    Unit unit;
    std::optional<Decimal> difference; ///< other - report
    std::optional<Decimal> percent; ///< of the report's value, one digit
};

/// All pairs of amounts with the same meaning, in the order of figures, releases and categories.
std::vector<ReleaseDifference> releaseDifferences(const Snapshot &snapshot);

} // namespace dte
