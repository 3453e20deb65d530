// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/base/decimal.h"
#include "db/model/snapshot.h"
#include "db/write/csvtext.h"

namespace dte {

/// A text or a number, with the digits that are to be shown; neither: nothing is known.
struct RecordField
{
    QString text;
    std::optional<Decimal> number;

    RecordField(const QString &words = {})
        : text(words)
    {
    }
    RecordField(const Decimal &value)
        : number(value)
    {
    }
    RecordField(const std::optional<Decimal> &value)
        : number(value)
    {
    }
};

/// A list of the report as it is handed out, whatever the format.
struct RecordTable
{
    QString id; ///< name of the file without suffix: key-figures
    Text title;
    Text pagePattern; ///< on paper: page %1 of %2
    QStringList headers;
    std::vector<std::vector<RecordField>> rows; ///< each with a field a header
};

QByteArray csv(const RecordTable &table, CsvEncoding encoding);
/// UTF-8, two-space indentation, LF: what report it is from, then the rows as objects whose keys are the headers; a
/// number keeps its digits, an empty field is null. \p table is tidy; \p digest: Snapshot::digest.
QByteArray json(const RecordTable &table, const Report &report, const QByteArray &digest);

} // namespace dte
