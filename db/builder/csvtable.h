// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

#include "db/base/result.h"

namespace dte {

/// A CSV file (RFC 4180, UTF-8 with or without byte order mark): the first row holds the column names.
struct CsvTable
{
    struct Row
    {
        int line = 0; ///< where the row begins; the first line of the file is 1
        QStringList fields; ///< as many as columns
    };

    QStringList columns;
    std::vector<Row> rows;
};

/// BadSourceData at "\p file:line"; the first line is 1.
Error badSource(const QString &file, int line, const QString &reason);

/// Fails with BadSourceData, Error::file being "\p name:line". Blanks around a field belong to it; empty lines are
/// skipped.
Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &name);

} // namespace dte
