// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "db/search/documents.h"
#include "db/search/searchquery.h"

namespace dte {

// How well names answer a query. The points add up with those of the kind of thing, Hit::score.

/// Points for the title of a document that has all words of the query, in its title or elsewhere.
int titleWorth(const Document &document, const SearchQuery &query);

/// Points that are lost because a word of the query means something else in the title.
int otherMeaning(const Document &document, const SearchQuery &query);

/// Points for having what is asked for besides a value: growth, share, rank.
int answerWorth(const Document &document, const SearchQuery &query);

/// A claim, a note or a source, which explains something else.
bool isAside(HitKind kind);

/// The title in both languages and what means the same, as searchText().
QString namesOf(const Document &document);

/// Whether \p indexed, a searchText(), has the beginnings of all \p words.
bool hasAllWords(const QString &indexed, const QStringList &words);

} // namespace dte
