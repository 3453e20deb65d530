// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

#include "db/search/documents.h"
#include "db/search/features.h"
#include "db/search/searchquery.h"
#include "db/search/synonyms.h"

namespace dte {

/// Says what speaks for documents as answers to one query.
class Scorer
{
public:
    /// Keeps \p query.
    Scorer(const SearchQuery &query, const std::vector<SynonymGroup> &synonyms);

    /// Of a document that has all words of the query, somewhere: how they stand in its names.
    Features inNames(const Document &document) const;
    /// \p found with what does not depend on how the document was found.
    Features completed(Features found, const Document &document) const;

private:
    /// As searchText(): between blanks, but for \p start, which any word may begin with.
    struct Word
    {
        QString start;
        std::vector<std::pair<QString, QString>> parts;
    };

    static bool standsIn(const QString &title, const Word &word);
    static bool beginsWith(const QString &title, const Word &word);
    Features inTitle(const QString &title, HitKind kind) const;
    Features byInitials(const QString &initials) const;
    double shareInNames(const Document &document) const;

    const SearchQuery &m_query;
    std::vector<Word> m_words; ///< without numbers
    QString m_whole; ///< words and numbers
    std::vector<SynonymGroup> m_askedInPart;
};

} // namespace dte
