// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/result.h"

namespace dte {

/// Turns the source data (one <table>.csv per table of the schema, UTF-8, RFC 4180, first row = column names, an
/// empty field = NULL where the column allows it, else the empty text) in \p folder into the snapshot \p target.
/// Same source and same SQLite give the same bytes. An existing target is replaced only when all went well.
///
/// Refuses bad data with BadSourceData: Error::file is "file.csv:line" (the first line is 1), detail the reason in
/// English (this is for the people who edit the data).
Result<void> buildSnapshot(const QString &folder, const QString &target);

} // namespace dte
