// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/words/figuretable.h"
#include "db/write/recordtable.h"

namespace dte {

/// The table for the clipboard: tab separated for spreadsheets (numbers ungrouped, so that they stay numbers), HTML
/// with title, units and source for documents (numbers grouped). Missing values are empty, in HTML named.
QString tableAsTabSeparated(const FigureTable &table);
QString tableAsHtml(const FigureTable &table);
QString tableAsTabSeparated(const RecordTable &table);
QString tableAsHtml(const RecordTable &table, const Report &report, LabelMode mode);

} // namespace dte
