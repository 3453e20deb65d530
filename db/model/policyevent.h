// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"

namespace dte {

/// What was decided or opened.
struct PolicyEvent
{
    QString id;
    QString date; ///< 2022, 2022-06 or 2022-06-01
    QString sectionId;
    Text title;
    Text actor;
    int reportLine = 0;
    Text note; ///< may be empty

    bool operator==(const PolicyEvent &) const = default;
};

} // namespace dte
