// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "db/base/decimal.h"

namespace dte {

/// Plain: UTF-8 without byte order mark, lines end with LF. Office: UTF-8 with byte order mark and CRLF, which
/// is what WPS and Excel read as UTF-8.
enum class CsvEncoding { Office, Plain };

// Fields and lines of CSV (RFC 4180).

/// \p text as a field. What a spreadsheet would take for a formula (= + - @ and their full-width forms, tab, CR, LF
/// first) gets a leading '.
QString csvText(const QString &text);
/// As published, ungrouped and with '.', in any locale; empty if there is none.
QString csvNumber(const std::optional<Decimal> &value);
/// What a file begins with.
QString csvBeginning(CsvEncoding encoding);
void appendCsvLine(QString &out, const QStringList &fields, CsvEncoding encoding);

} // namespace dte
