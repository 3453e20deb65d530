// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchquery.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

#include "db/search/searchtext.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr qsizetype MostTyped = 100; // characters; nobody types more, and a paste must not stop the search

struct Multiplier
{
    const char16_t *word;
    double factor;
};

constexpr std::array<Multiplier, 14> Multipliers{{
    {u"万亿", 1e12},
    {u"千亿", 1e11},
    {u"亿", 1e8},
    {u"千万", 1e7},
    {u"百万", 1e6},
    {u"万", 1e4},
    {u"trillion", 1e12},
    {u"tn", 1e12},
    {u"billion", 1e9},
    {u"bn", 1e9},
    {u"million", 1e6},
    {u"thousand", 1e3},
    {u"%", 0.01},
    {u"percent", 0.01},
}};

const QRegularExpression &numberPattern()
{
    // Not a part of a word such as B2B or 5G: a Latin letter right behind it must begin one of the multipliers.
    static const QRegularExpression pattern(u"(?<![\\p{Latin}\\d.])([-−]?)(\\d[\\d,]*(?:\\.\\d+)?)\\.?\\s*(万亿|千亿|"
                                            u"亿|千万|百万|万|trillion\\b|tn\\b|billion\\b|"
                                            "bn\\b|million\\b|thousand\\b|%|percent\\b)?(?![\\p{Latin}\\d])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

std::optional<double> multiplierOf(const QString &word)
{
    for (const Multiplier &multiplier : Multipliers) {
        if (word.compare(QStringView(multiplier.word), Qt::CaseInsensitive) == 0)
            return multiplier.factor;
    }
    return std::nullopt;
}

QueryNumber numberOf(const QRegularExpressionMatch &match)
{
    QueryNumber number;
    number.digits = match.captured(2).remove(u',');
    number.value = number.digits.toDouble();
    const qsizetype point = number.digits.indexOf(u'.');
    number.step = point < 0 ? 1 : std::pow(10.0, static_cast<double>(point + 1 - number.digits.size()));
    number.isNegative = !match.captured(1).isEmpty();
    number.multiplier = multiplierOf(match.captured(3));
    return number;
}

/// Runs of one kind: 跨境电商b2b has two.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool lastWasChinese = false;
    for (const QString &word : searchText(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool chinese = isChinese(word.front());
        if (chinese && lastWasChinese)
            words.back() += word;
        else
            words << word;
        lastWasChinese = chinese;
    }
    return words;
}

/// Blanks between Chinese words part them; searchText() would join what they part.
QStringList wordsBetweenBlanks(const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        words << wordsOf(part);
    words.removeDuplicates();
    return words;
}

/// 2021年出口 and 2021年6月: the characters that say what the number is stand in no name.
QString withPlainDates(const QString &text)
{
    static const QRegularExpression year(u"((?:19|20)\\d\\d)年[初底末度]?"_s);
    static const QRegularExpression month(u"(?<!\\d)(\\d\\d?)月份?"_s);
    return QString(text).replace(year, u"\\1 "_s).replace(month, u"\\1 "_s);
}

/// The runs of \p word that are left without \p stopWords, the longest of which go first.
QStringList remainders(const QString &word, const QStringList &stopWords)
{
    QString rest = word;
    for (const QString &stopWord : stopWords)
        rest.replace(stopWord, u" "_s);
    return rest.split(u' ', Qt::SkipEmptyParts);
}

bool isWordEnd(const QString &text, qsizetype at)
{
    return at == text.size() || isChinese(text[at - 1]) || isChinese(text[at])
        || (!text[at].isLetterOrNumber() && text[at] != u'$'); // US$ is no country
}

void addMatches(const QString &text, const QString &word, std::vector<TextRange> &ranges, bool isWhole = false)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        const bool isWordStart
            = at == 0 || !text[at - 1].isLetterOrNumber() || isChinese(text[at - 1]) || isChinese(word.front());
        if (isWordStart && (!isWhole || isWordEnd(text, at + word.size())))
            ranges.push_back({at, word.size()});
    }
}

/// Where \p text has \p word, or else its parts.
void addWord(const QString &text, const QString &word, std::vector<TextRange> &ranges)
{
    const size_t before = ranges.size();
    addMatches(text, word, ranges);
    if (ranges.size() > before)
        return;
    for (const auto &[first, second] : partsOf(word)) {
        if (text.contains(first) && text.contains(second)) {
            addMatches(text, first, ranges);
            addMatches(text, second, ranges);
            return;
        }
    }
}

/// \p text with every accented letter replaced by the plain one, at the same places.
QString withoutAccents(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        const QString parts = QString(character).normalized(QString::NormalizationForm_KD);
        if (parts.size() > 1 && parts.front().isLetter())
            character = parts.front();
    }
    return plain;
}

} // namespace

SearchQuery parseQuery(const QString &typed)
{
    SearchQuery query;
    QString rest = withPlainDates(typed.left(MostTyped).normalized(QString::NormalizationForm_KC));
    for (auto found = numberPattern().match(rest); found.hasMatch(); found = numberPattern().match(rest)) {
        query.numbers.push_back(numberOf(found));
        rest.replace(found.capturedStart(), found.capturedLength(), u" "_s);
    }
    query.words = wordsBetweenBlanks(rest);
    return query;
}

QStringList allWords(const SearchQuery &query)
{
    QStringList words = query.words;
    for (const QueryNumber &number : query.numbers)
        words << number.digits;
    return words;
}

SearchQuery withoutStopWords(const SearchQuery &query, const QStringList &stopWords)
{
    QStringList chinese;
    for (const QString &word : stopWords) {
        if (isChinese(word.front()))
            chinese << word;
    }
    std::stable_sort(
        chinese.begin(), chinese.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    SearchQuery rest = query;
    rest.words.clear();
    for (const QString &word : query.words) {
        if (isChinese(word.front()))
            rest.words << remainders(word, chinese);
        else if (!stopWords.contains(word))
            rest.words << word;
    }
    rest.words.removeDuplicates();
    rest.isQuestion = rest.words != query.words;
    return rest.isEmpty() ? query : rest;
}

QStringList synonymsOf(const QStringList &words, const QMap<QString, QStringList> &groups)
{
    const QString typed = u' ' + searchText(words.join(u' ')) + u' ';
    QStringList synonyms;
    for (const QStringList &group : groups) {
        const auto stands = [&typed](const QString &word) { return typed.contains(u' ' + searchText(word) + u' '); };
        if (std::any_of(group.begin(), group.end(), stands))
            synonyms << group;
    }
    return synonyms;
}

std::vector<TextRange> matches(const SearchQuery &query, const QString &text)
{
    std::vector<TextRange> ranges;
    const QString plain = withoutAccents(text);
    for (const QString &word : query.words)
        addWord(plain, word, ranges);
    for (const QString &word : query.synonyms)
        addMatches(plain, word, ranges, true);
    for (const QueryNumber &number : query.numbers) {
        QString grouped = number.digits;
        const qsizetype point = grouped.indexOf(u'.');
        for (qsizetype at = (point < 0 ? grouped.size() : point) - 3; at > 0; at -= 3)
            grouped.insert(at, u',');
        addMatches(plain, number.digits, ranges);
        if (grouped != number.digits)
            addMatches(plain, grouped, ranges);
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) {
        return std::pair(a.start, -a.length) < std::pair(b.start, -b.length); // the longer one
    });
    std::vector<TextRange> apart;
    for (const TextRange &range : ranges) {
        if (apart.empty() || range.start >= apart.back().start + apart.back().length)
            apart.push_back(range);
    }
    return apart;
}

} // namespace dte
