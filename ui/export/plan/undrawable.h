// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/export/plan/exportplan.h"

namespace dte {

/// What to say before a picture or document of \p handout is made: the characters of its texts that no font of the
/// program has, emoji for instance. Empty if there are none.
QString undrawableSentence(const Handout &handout, LabelMode mode);
/// The same of all that \p plan draws.
QString undrawableSentence(const ExportPlan &plan);

} // namespace dte
