// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"

namespace dte {

struct GlossaryEntry
{
    QString id;
    Text term;
    Text definition; ///< one line

    bool operator==(const GlossaryEntry &) const = default;
};

} // namespace dte
