// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "db/base/decimal.h"

namespace dte {

/// Width in the columns' unit, the digit: a Chinese character counts two.
int displayWidth(const QString &text);
/// Width of the longest part that cannot be broken.
int longestWord(const QString &text);
/// Lines that \p text takes in a cell of \p width; a word wider than that is broken.
int wrappedLines(const QString &text, int width);
/// The format that shows a number with \p fractionDigits digits and groups of three: #,##0.0.
QString numberFormat(int fractionDigits);
/// False for more digits than a spreadsheet keeps (15).
bool isExactInCell(const Decimal &value);
/// \p wanted as a legal name of a sheet (at most 31 characters, none of []:*?/\, no ' at an end) that is not among
/// \p taken, whatever the case of its letters.
QString sheetName(const QString &wanted, const QStringList &taken);

} // namespace dte
