// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/base/result.h"

namespace dte {

/// The making of one file, in steps, so that a window stays responsive and files are made on several cores.
class ExportTask
{
public:
    ExportTask() = default;
    virtual ~ExportTask() = default;
    Q_DISABLE_COPY_MOVE(ExportTask)

    /// Draws a part, some milliseconds long; true while there is more to draw. Main thread.
    virtual bool draw() { return false; }
    /// Value labels that had no room, of all that was drawn so far.
    virtual int labelsLost() const { return 0; }
    /// The file. Once, after draw() said that there is no more; any thread.
    virtual Result<QByteArray> bytes() = 0;
};

} // namespace dte
