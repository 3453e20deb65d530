// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/write/recordtable.h"
#include "ui/export/xlsx/xlsxexporter.h"

namespace dte {

/// One workbook with a sheet a list, whose header can be filtered by and stays in sight. Numbers are numbers, shown
/// with their very digits. As xlsx() of figures otherwise: no time stamp, same input, same bytes, same errors.
Result<QByteArray> xlsx(const std::vector<RecordTable> &lists, const WorkbookInfo &info);

} // namespace dte
