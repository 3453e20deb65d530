// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"

namespace dte {

struct Release
{
    QString id;
    Text name;
    Text note;
};

struct Source
{
    QString id;
    Text citation;
    QString locator; ///< an address or 《title》 to look it up; in no language, never opened; may be empty
};

} // namespace dte
