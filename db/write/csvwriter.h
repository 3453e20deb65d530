// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/words/figuretable.h"
#include "db/write/csvtext.h"

namespace dte {

enum class CsvLayout {
    Table, ///< as on the screen, each series followed by its evidence
    Tidy, ///< one observation a row, in the published unit, both languages
};

/// The table of a figure as CSV (RFC 4180). Numbers stand as published, ungrouped and with '.', in any locale; a
/// missing value is an empty field. Text that a spreadsheet would take for a formula (= + - @ and their full-width
/// forms, tab, CR, LF first) gets a leading '; numbers never do.
QByteArray csv(const FigureTable &table, CsvLayout layout, CsvEncoding encoding);

} // namespace dte
