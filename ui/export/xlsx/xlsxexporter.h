// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

#include "db/base/result.h"
#include "db/model/report.h"
#include "db/view/figurestate.h"

namespace dte {

struct WorkbookInfo
{
    Report report;
    QByteArray digest; ///< Snapshot::digest
    LabelMode mode = LabelMode::Both;
};

/// One workbook (Office Open XML): a contents sheet, then a sheet a figure with its table, its charts, notes and
/// sources. Values are numbers shown with the very digits published; a missing one is an empty cell whose comment says
/// why. Charts are native, take their values from the table and show what is on the axis; points beside a stack have a
/// chart of their own, as a workbook chart from this library is of one kind. A figure with a reason has no chart.
///
/// No time stamp: same input, same bytes, in any locale. The library writes to files only: they have no names, so that
/// nothing of them is left however the program ends. Fails with TemporaryFiles where they cannot be written (full disk,
/// no permission): Error::file is the title. What was written is read again, as the library does not see all failures.
Result<QByteArray> xlsx(const std::vector<FigureState> &figures, const WorkbookInfo &info);

} // namespace dte
