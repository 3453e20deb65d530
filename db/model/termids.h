// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "db/base/text.h"

namespace dte {

/// Ids of the phrases that summaries are put together from; part of requiredTerms().
const QStringList &summaryTerms();
/// Ids of the words for key figures, policy events and claims; part of requiredTerms().
const QStringList &reportTerms();
/// How many places (%1, %2, ...) the program fills in the term \p id; 0 for a plain word and for an unknown id.
int placesOf(const QString &id);
/// The first of \p places places, or of those that the other language has, that \p text lacks: "%2"; empty if all are
/// there. An argument without its place would push the ones after it into the wrong places.
QString lackingPlace(const QString &text, const QString &otherLanguage, int places);

} // namespace dte
