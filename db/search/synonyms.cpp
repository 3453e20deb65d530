// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/synonyms.h"

#include <algorithm>

#include "db/search/searchtext.h"

namespace dte {

namespace {

bool hasAnyOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

QString cutOut(const QString &text, const QStringList &words)
{
    QString rest = text;
    for (const QString &word : words)
        rest.replace(word, QStringLiteral("  "));
    return rest;
}

/// The longest word first, so that it is taken out of a text as a whole.
SynonymGroup indexedGroup(const QStringList &group)
{
    QStringList words;
    for (const QString &word : group)
        words << u' ' + searchText(word) + u' ';
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return {words, {}};
}

void findParts(SynonymGroup &group, const std::vector<SynonymGroup> &groups)
{
    for (auto word = group.words.begin(); word != group.words.end() && group.parts.size() < 2; ++word) {
        group.parts.clear();
        for (const SynonymGroup &other : groups) {
            if (&other != &group && hasAnyOf(*word, other.words))
                group.parts.push_back(other.words);
        }
    }
    if (group.parts.size() < 2)
        group.parts.clear();
}

/// What is called by such a word is not to be found by the words in it.
bool joins(const QString &word, const SynonymGroup &group)
{
    return std::count_if(group.parts.begin(), group.parts.end(), [&word](const QStringList &words) {
        return hasAnyOf(word, words);
    }) > 1;
}

} // namespace

std::vector<SynonymGroup> synonymGroups(const QMap<QString, QStringList> &groups)
{
    std::vector<SynonymGroup> result;
    for (const QStringList &group : groups)
        result.push_back(indexedGroup(group));
    for (SynonymGroup &group : result)
        findParts(group, result);
    return result;
}

QString synonymsIn(const QString &text, const std::vector<SynonymGroup> &groups)
{
    QString apart = text;
    for (const SynonymGroup &group : groups) {
        if (!group.parts.empty())
            apart = cutOut(apart, group.words);
    }
    QString synonyms;
    for (const SynonymGroup &group : groups) {
        if (!hasAnyOf(group.parts.empty() ? apart : text, group.words))
            continue;
        for (const QString &word : group.words)
            synonyms += joins(word, group) ? QString() : word;
    }
    return synonyms;
}

std::vector<SynonymGroup> askedInPart(const std::vector<SynonymGroup> &groups, const QString &typed)
{
    std::vector<SynonymGroup> asked;
    for (SynonymGroup group : groups) {
        const size_t all = group.parts.size();
        std::erase_if(group.parts, [&typed](const QStringList &words) { return !hasAnyOf(typed, words); });
        if (!group.parts.empty() && group.parts.size() < all && !hasAnyOf(typed, group.words))
            asked.push_back(group);
    }
    return asked;
}

bool isOnlyPart(const SynonymGroup &term, const QString &text)
{
    const QString rest = cutOut(text, term.words);
    return rest != text && std::none_of(term.parts.begin(), term.parts.end(), [&rest](const QStringList &words) {
        return hasAnyOf(rest, words);
    });
}

} // namespace dte
