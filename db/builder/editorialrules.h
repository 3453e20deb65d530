// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/snapshot/fault.h"
#include "db/snapshot/snapshot.h"

namespace dte {

/// What makes a snapshot good beyond being readable, for the people who edit the data: a series keeps to one release,
/// nothing is unused, years ascend, operands fit their rule, marks fit their panel.
MaybeFault checkEditorialRules(const Snapshot &snapshot);

} // namespace dte
