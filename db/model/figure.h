// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/model/datatable.h"
#include "db/model/figurespec.h"

namespace dte {

struct Figure
{
    FigureSpec spec;
    DataTable data; ///< observed cells only; computed series are filled by db/view
};

} // namespace dte
