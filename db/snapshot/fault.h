// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

#include "db/base/error.h"

namespace dte {

/// One thing wrong in the rows of a snapshot, with the place in parts so that the builder finds the line.
struct Fault
{
    ErrorCode code = ErrorCode::SnapshotWrongType;
    QByteArray table;
    QByteArray column;
    QStringList key; ///< values of the row's primary key; empty: the table as a whole
    QString reason;

    /// observation.value (fig1/exports/2011): not a number
    Error toError(const QString &file) const;
};

using MaybeFault = std::optional<Fault>;

} // namespace dte
