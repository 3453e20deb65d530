// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/enumids.h"

namespace dte {

/// The lists that a report holds besides its figures.
enum class ReportList { KeyFigures, PolicyEvents, Concepts, Glossary, Audit, LaterReleases };

/// As on the command line.
constexpr auto enumIds(ReportList)
{
    return std::to_array<EnumId<ReportList>>({
        {ReportList::KeyFigures, u"key-figures"},
        {ReportList::PolicyEvents, u"policy-events"},
        {ReportList::Concepts, u"concepts"},
        {ReportList::Glossary, u"glossary"},
        {ReportList::Audit, u"audit"},
        {ReportList::LaterReleases, u"later-releases"},
    });
}

} // namespace dte
