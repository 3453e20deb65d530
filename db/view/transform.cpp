// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/transform.h"

namespace dte {

QString toId(const Applied &applied)
{
    const QString id = toId(applied.transform);
    // A base left over from an index means nothing to another transform.
    return applied.transform != Transform::Index || applied.baseId.isEmpty() ? id : id + u':' + applied.baseId;
}

} // namespace dte
