// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/model/snapshot.h"
#include "db/search/hit.h"
#include "db/search/searchquery.h"

namespace dte {

/// Something that can be found by its words.
struct Document
{
    Hit hit; ///< what to show if it is found
    QStringList titles; ///< in both languages, of a figure also its number; as searchText()
    QString more; ///< words that lead to it, but are not its title
    QString about{}; ///< words whose synonyms lead to it too, as those of its geography
    QString answers{}; ///< what can be asked of it besides its name, and synonyms: growth, share; as searchText()
    std::vector<IndicatorPart> parts{}; ///< what of that it has a value of
    QString synonyms{}; ///< of words in the title
    QString initials{}; ///< pinyin of the title: "k j d s"; may be empty
    // Features of a hit:
    double headline = 0;
    double order = 0;
    double length = 0;
};

/// The titles and what means the same, as searchText().
QString namesOf(const Document &document);

/// Whether \p indexed, a searchText(), has the beginnings of all \p words.
bool hasAllWords(const QString &indexed, const QStringList &words);

/// A document, and the category of an observation (-1: none).
struct Address
{
    int document = -1;
    int category = -1;

    bool operator==(const Address &) const = default;
};

size_t qHash(const Address &address, size_t seed = 0);

/// All that \p snapshot has words for, the most important first. Observations are not among them: they are found by
/// their number, or by their series and category.
std::vector<Document> documentsOf(const Snapshot &snapshot);

/// A number of the snapshot in the units it can be asked for in, without its sign.
struct NumberEntry
{
    double chinese = 0; ///< in the Chinese unit
    double english = 0; ///< in the English unit
    double base = 0; ///< in the base unit of its quantity
    bool isNegative = false;
    int document = -1; ///< index of an indicator or series
    int category = -1; ///< of an observation
};

/// Values, growth and shares of indicators and all observations. \p documents: those of \p snapshot.
std::vector<NumberEntry> numbersOf(const Snapshot &snapshot, const std::vector<Document> &documents);

/// The category of a series of \p series.id that one of \p numbers names, such as a year; -1 if there is none.
int namedCategory(const Snapshot &snapshot, const Hit &series, const std::vector<QueryNumber> &numbers);

} // namespace dte
