// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/scorer.h"

#include <algorithm>

#include "db/search/searchtext.h"

namespace dte {

namespace {

QString bounded(const QString &indexed) { return u' ' + indexed + u' '; }

double flag(bool isSo) { return isSo ? 1 : 0; }

/// Series are called "exports" in many figures, and asides are sentences: where in them a word stands says nothing.
bool hasNameOfItsOwn(HitKind kind) { return kind != HitKind::Series && !isAside(kind); }

} // namespace

Scorer::Scorer(const SearchQuery &query, const std::vector<SynonymGroup> &synonyms)
    : m_query(query)
{
    for (const QString &word : query.words) {
        Word each{u' ' + searchText(word), {}};
        for (const auto &[first, second] : partsOf(word))
            each.parts.emplace_back(bounded(searchText(first)), bounded(searchText(second)));
        m_words.push_back(each);
    }
    QStringList spaced;
    for (const QString &word : allWords(query))
        spaced << searchText(word);
    m_whole = bounded(spaced.join(u' '));
    m_askedInPart = askedInPart(synonyms, m_whole);
}

/// If need be in two parts, one after the other: 软件业务出口额 for 软件出口.
bool Scorer::standsIn(const QString &title, const Word &word)
{
    return title.contains(word.start) || std::any_of(word.parts.begin(), word.parts.end(), [&title](const auto &part) {
        const qsizetype at = title.indexOf(part.first);
        return at >= 0 && title.indexOf(part.second, at + 1) > at;
    });
}

bool Scorer::beginsWith(const QString &title, const Word &word)
{
    return title.startsWith(word.start + u' ')
        || std::any_of(
            word.parts.begin(), word.parts.end(), [&title](const auto &part) { return title.startsWith(part.first); });
}

/// \p title: between blanks.
Features Scorer::inTitle(const QString &title, HitKind kind) const
{
    const bool isPhrase = title.contains(m_whole);
    const auto stands = [&title](const Word &word) { return standsIn(title, word); };
    if (!isPhrase && (m_words.empty() || !std::all_of(m_words.begin(), m_words.end(), stands)))
        return {};
    Features found{.title = 1, .whole = flag(title == m_whole)};
    if (!hasNameOfItsOwn(kind))
        return found;
    found.phrase = flag(isPhrase);
    // A term is looked up by its name: words that only stand in it mean something else.
    const bool mayBeApart = kind != HitKind::GlossaryEntry && !m_words.empty();
    found.beginning = flag(title.startsWith(m_whole) || (mayBeApart && beginsWith(title, m_words.front())));
    return found;
}

Features Scorer::byInitials(const QString &initials) const
{
    if (m_query.words.size() != 1 || initials.isEmpty())
        return {};
    const QString typed = m_whole.trimmed();
    const QString letters = QString(initials).remove(u' ');
    if (typed.size() < 2 || !letters.startsWith(typed))
        return {};
    return {.title = 1, .whole = flag(letters == typed)};
}

double Scorer::shareInNames(const Document &document) const
{
    const QString names = bounded(namesOf(document) + (m_query.asked.empty() ? QString() : document.answers));
    qsizetype inNames = 0;
    qsizetype all = 0;
    for (const Word &word : m_words) {
        all += word.start.size();
        inNames += names.contains(word.start) ? word.start.size() : 0;
    }
    return all > 0 ? static_cast<double>(inNames) / static_cast<double>(all) : 0;
}

Features Scorer::inNames(const Document &document) const
{
    Features best = byInitials(document.initials);
    for (const QString &title : document.titles) {
        const Features found = inTitle(bounded(title), document.hit.kind);
        if (found.title > 0 && score(found) > score(best))
            best = found;
    }
    if (best.title <= 0)
        best.title = shareInNames(document);
    best.query = 1;
    best.all = 1;
    return best;
}

Features Scorer::completed(Features found, const Document &document) const
{
    const HitKind kind = document.hit.kind;
    found.answer = flag(
        std::find_first_of(document.parts.begin(), document.parts.end(), m_query.asked.begin(), m_query.asked.end())
        != document.parts.end());
    found.other = flag(std::any_of(m_askedInPart.begin(), m_askedInPart.end(), [&document](const SynonymGroup &term) {
        return isOnlyPart(term, bounded(document.titles.join(QStringLiteral(" | "))));
    }));
    found.explained = flag(m_query.isQuestion && kind == HitKind::GlossaryEntry);
    found.aside = flag(isAside(kind));
    constexpr auto Last = static_cast<double>(HitKind::Source);
    found.kind = 1 - static_cast<double>(kind) / Last;
    found.headline = document.headline;
    found.order = document.order;
    found.length = document.length;
    return found;
}

} // namespace dte
