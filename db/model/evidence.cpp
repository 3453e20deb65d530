// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/evidence.h"

namespace dte {

Evidence markOf(Evidence evidence) { return evidence == Evidence::Revised ? Evidence::Published : evidence; }

QChar markSign(Evidence evidence)
{
    switch (markOf(evidence)) {
    case Evidence::Printed:
        return u'■';
    case Evidence::Derived:
        return u'▨';
    case Evidence::Missing:
        return u'×';
    case Evidence::Published:
    case Evidence::Revised:
        break;
    }
    return u'□';
}

} // namespace dte
