// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dte {

/// A file that leaves value labels out, as they have no room in its picture.
struct LostLabels
{
    QString file; ///< its name
    int count = 0; ///< more than 0
};

/// What to tell who exported \p lost, and what to do about it; empty if no label is lost.
QString lostLabelsSentence(const std::vector<LostLabels> &lost);

} // namespace dte
