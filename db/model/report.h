// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/base/text.h"

namespace dte {

struct Report
{
    QString id;
    Text title;
    Text publisher;
    Text edition;
    Text licence;
};

struct Section
{
    QString id;
    QString parentId; ///< empty at the top
    Text title;
};

} // namespace dte
