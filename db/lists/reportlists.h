// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

#include "db/audit/audit.h"
#include "db/model/reportlist.h"
#include "db/model/snapshot.h"
#include "db/words/figurewords.h"
#include "db/write/csvwriter.h"
#include "db/write/recordtable.h"

namespace dte {

/// CsvLayout::Table: for people, in label mode \p mode; amounts in the unit of the labels, in LabelMode::Both the
/// Chinese one; a concept has a row for each that measures it. CsvLayout::Tidy: one record a row, ids and both
/// languages, amounts in the published unit. \p records: indexes into the list, in the order of the rows; none: all, as
/// is always so for concepts.
RecordTable reportTable(const Snapshot &snapshot, ReportList list, CsvLayout layout, LabelMode mode,
    const std::optional<std::vector<int>> &records = std::nullopt);

/// What stands in a table of the window.
struct RecordCell
{
    QString text;
    QVariant key{}; ///< a number or text to sort by; invalid: the text
};

/// A record in the window.
struct ShownRecord
{
    std::vector<RecordCell> cells; ///< one a header
    QString sentence{}; ///< all in one line, for screen readers
    std::vector<Detail> details{}; ///< what is known of it
};

/// A list in the window.
struct RecordList
{
    QStringList headers;
    int wideColumn = 0; ///< takes what the others leave
    std::vector<ShownRecord> records;
};

/// \p checks: audit() of the snapshot.
RecordList recordList(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, ReportList list, LabelMode mode);

} // namespace dte
