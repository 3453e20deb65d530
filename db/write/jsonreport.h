// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "db/model/snapshot.h"
#include "db/write/jsontext.h"

namespace dte {

/// The member "report" of an object that is open: what report the rest is from, and by which snapshot.
void addReport(JsonText &document, const Report &report, const QByteArray &digest);

} // namespace dte
