// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

#include "db/audit/audit.h"
#include "db/snapshot/snapshot.h"
#include "db/write/csvwriter.h"

namespace dte {

// Lists of the report as CSV. Table: what the window shows, in the label mode. Tidy: one record a row, ids and both
// languages, values in the published unit. \p records: indexes into the list, in the order of the rows.

QByteArray indicatorsCsv(
    const Snapshot &snapshot, const std::vector<int> &records, CsvLayout layout, CsvEncoding encoding, LabelMode mode);
QByteArray eventsCsv(const Snapshot &snapshot, CsvEncoding encoding);
QByteArray glossaryCsv(const Snapshot &snapshot, CsvEncoding encoding);
QByteArray claimsCsv(const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const std::vector<int> &records,
    CsvLayout layout, CsvEncoding encoding, LabelMode mode);

} // namespace dte
