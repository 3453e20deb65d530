// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "db/model/reportlist.h"
#include "db/model/snapshot.h"
#include "db/write/csvwriter.h"
#include "db/write/recordtable.h"

namespace dte {

const Text &titleOf(const Snapshot &snapshot, ReportList list);

/// CsvLayout::Table: what the window shows, in label mode \p mode; amounts in the unit of the labels, in
/// LabelMode::Both the Chinese one; a concept has a row for each that measures it. CsvLayout::Tidy: one record a row,
/// ids and both languages, amounts in the published unit. \p records: indexes into the list, in the order of the rows;
/// none: all, as is always so for concepts.
RecordTable reportTable(const Snapshot &snapshot, ReportList list, CsvLayout layout, LabelMode mode,
    const std::optional<std::vector<int>> &records = std::nullopt);

} // namespace dte
