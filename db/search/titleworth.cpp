// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/titleworth.h"

#include <algorithm>

#include "db/search/searchtext.h"

namespace dte {

namespace {

// What a hit is worth, besides what its kind is worth.
constexpr int WholeTitle = 100;
constexpr int TitleBeginning = 70;
constexpr int WholeGeneralTitle = 62; // of a series, which is called "exports" in many figures
constexpr int InTitleFromBeginning = 65; // 软件业务出口额 for 软件出口; more than in the middle of another title
constexpr int InTitle = 50;
constexpr int PartsInTitle = 45;
constexpr int Synonymous = 50; // a word of the title means the same
constexpr int Aside = 30; // in what explains something else: a claim, a note, a source
constexpr int Elsewhere = 25;
constexpr int WholeWord = 10; // more than the beginning of a word

/// The most that the title of such a thing is worth.
int mostOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Series:
        return WholeGeneralTitle;
    case HitKind::Claim:
    case HitKind::Note:
    case HitKind::Source:
        return Aside;
    default:
        return WholeTitle;
    }
}

/// Whether each word of \p words stands in \p title, if need be in two parts, one after the other.
bool hasAllParts(const QString &title, const QStringList &words)
{
    const QString text = u' ' + title + u' ';
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        const auto parts = partsOf(word);
        return text.contains(u' ' + searchText(word))
            || std::any_of(parts.begin(), parts.end(), [&text](const auto &part) {
                   const qsizetype at = text.indexOf(u' ' + searchText(part.first) + u' ');
                   return at >= 0 && text.indexOf(u' ' + searchText(part.second) + u' ', at + 1) > at;
               });
    });
}

/// Whether \p title begins with the first of \p words, or with the first part of it.
bool beginsWith(const QString &title, const QStringList &words)
{
    const auto parts = partsOf(words.front());
    return title.startsWith(searchText(words.front()) + u' ')
        || std::any_of(parts.begin(), parts.end(),
            [&title](const auto &part) { return title.startsWith(searchText(part.first) + u' '); });
}

/// Of a title that has the words somewhere; \p whole: as they were typed.
int partWorth(const QString &title, const QStringList &words, const QString &whole, bool prefersBeginning)
{
    if (words.isEmpty() || !hasAllParts(title, words))
        return 0;
    if (prefersBeginning && beginsWith(title, words))
        return InTitleFromBeginning;
    if (!hasAllWords(title, words))
        return PartsInTitle;
    return InTitle + (QString(u' ' + title + u' ').contains(u' ' + whole + u' ') ? WholeWord : 0);
}

} // namespace

/// 进出口 is trade in both directions: who asks for 出口, or only for exports, means something else.
int otherMeaning(const Document &document, const SearchQuery &query)
{
    constexpr int Lost = 12;
    const auto asksFor = [&query](const QString &word) {
        return std::any_of(
            query.words.begin(), query.words.end(), [&word](const QString &typed) { return typed.contains(word); });
    };
    const QString both = QStringLiteral("进出口");
    const QString exports = QStringLiteral("出口");
    const QString &title = document.hit.title.zh;
    if (!title.contains(both) || QString(title).remove(both).contains(exports))
        return 0;
    const bool isOneWay
        = asksFor(exports) ? !asksFor(both) : asksFor(QStringLiteral("export")) != asksFor(QStringLiteral("import"));
    return isOneWay ? Lost : 0;
}

int answerWorth(const Document &document, const SearchQuery &query)
{
    constexpr int Answer = 15;
    return std::find_first_of(document.parts.begin(), document.parts.end(), query.asked.begin(), query.asked.end())
            == document.parts.end()
        ? 0
        : Answer;
}

int titleWorth(const Document &document, const SearchQuery &query)
{
    QStringList spaced;
    for (const QString &word : allWords(query))
        spaced << searchText(word);
    const QString whole = spaced.join(u' ');
    const bool isTerm = document.hit.kind == HitKind::GlossaryEntry; // which is looked up by its name
    int worth = Elsewhere;
    for (const QString &title : {document.title.zh, document.title.en}) {
        if (title == whole)
            worth = std::max(worth, WholeTitle);
        else if (title.startsWith(whole + u' '))
            worth = std::max(worth, TitleBeginning);
        else
            worth = std::max(worth, partWorth(title, query.words, whole, !isTerm));
    }
    const QString names = namesOf(document) + (query.asked.empty() ? QString() : document.answers);
    if (worth < Synonymous && hasAllWords(names, query.words))
        worth = Synonymous;
    const QString letters = QString(document.initials).remove(u' ');
    if (query.words.size() == 1 && whole.size() > 1 && letters.startsWith(whole))
        worth = std::max(worth, letters == whole ? TitleBeginning : InTitle);
    const Hit &hit = document.hit;
    if (hit.kind == HitKind::Figure && searchText(hit.context.zh + u'|' + hit.context.en).contains(whole + u' ')
        && !query.numbers.empty())
        worth = std::max(worth, TitleBeginning); // 图3, figure 3
    if (hit.kind == HitKind::Series && worth < WholeTitle)
        worth = std::min(worth, InTitle);
    return std::min(worth, mostOf(hit.kind)) + answerWorth(document, query) - otherMeaning(document, query);
}

QString namesOf(const Document &document)
{
    return document.title.zh + u' ' + document.title.en + u' ' + document.synonyms.simplified();
}

bool isAside(HitKind kind) { return mostOf(kind) == Aside; }

bool hasAllWords(const QString &indexed, const QStringList &words)
{
    const QString text = u' ' + indexed;
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(u' ' + searchText(word)); });
}

} // namespace dte
