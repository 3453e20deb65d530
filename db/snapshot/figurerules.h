// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/snapshot.h"
#include "db/snapshot/fault.h"

namespace dte {

/// Four ASCII digits, the same in both languages.
bool isYear(const Text &label);
/// low <= value <= high, as far as they are given.
bool isOrdered(const Observation &observation);

/// What must hold in \p figure as a whole so that it says something and can be computed and drawn: it has panels,
/// series and categories, and nothing unused; years ascend; marks fit their panel, operands their rule, with no cycle;
/// a series keeps to one release; no slice is negative; every value, the computed ones too, converts into the English
/// unit.
MaybeFault checkFigure(const Figure &figure, const Snapshot &snapshot);

} // namespace dte
