// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/model/indicator.h"
#include "db/search/hit.h"

namespace dte {

/// A number as typed: 1648, 1,648.4, 1.92万亿, 164.84 billion, 62.8%.
struct QueryNumber
{
    QString digits; ///< as typed, without separators: 1648.4
    double value = 0; ///< without its sign
    double step = 1; ///< one unit of the last digit
    bool isNegative = false;
    bool isRound = false; ///< the step is one of its zeros: nothing that only begins like it is meant
    std::optional<double> multiplier; ///< of the unit that stands behind it: 1e12 for 万亿

    bool operator==(const QueryNumber &) const = default;
};

/// What was typed into the search field.
struct SearchQuery
{
    QStringList words; ///< runs of Latin letters and digits, or of Chinese characters; lower case, without accents
    std::vector<QueryNumber> numbers;
    std::vector<IndicatorPart> asked{}; ///< what of a thing is asked for, besides its value; see PartWords
    bool isQuestion = false; ///< stop words were left out
    QStringList synonyms{}; ///< what means the same as some of the words: to be marked too

    bool isEmpty() const { return words.isEmpty() && numbers.empty(); }
};

SearchQuery parseQuery(const QString &typed);

/// The words of a query and its numbers as they stand in texts.
QStringList allWords(const SearchQuery &query);

/// \p query without what is in \p stopWords; unchanged if nothing else would be left.
SearchQuery withoutStopWords(const SearchQuery &query, const QStringList &stopWords);

/// All words of the \p groups of which one stands in \p words.
QStringList synonymsOf(const QStringList &words, const QMap<QString, QStringList> &groups);

/// Which parts of \p text the query means, in order and without overlaps: to be marked.
std::vector<TextRange> matches(const SearchQuery &query, const QString &text);

} // namespace dte
