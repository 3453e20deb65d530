// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchindex.h"

#include <QHash>

#include <algorithm>

#include "db/search/documents.h"
#include "db/search/numberindex.h"
#include "db/search/searchquery.h"
#include "db/search/searchtext.h"
#include "db/search/wordindex.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int MostCandidates = 400; // of one look-up; the order of the documents decides beyond
constexpr int MostNumbers = 200;
constexpr int MostSuggestions = 12;
constexpr size_t MostInitials = 20'000; // documents

// What a hit is worth, besides what its kind is worth.
constexpr int WholeTitle = 100;
constexpr int ExactNumber = 95;
constexpr int RoundedNumber = 75;
constexpr int TitleBeginning = 70;
constexpr int WholeGeneralTitle = 60; // of a series, which is called "exports" in many figures
constexpr int InTitleFromBeginning = 65; // 软件业务出口额 for 软件出口; more than in the middle of another title
constexpr int InTitle = 50;
constexpr int PartsInTitle = 45;
constexpr int NumberBeginning = 40;
constexpr int Aside = 30; // in what explains something else: a claim, a note, a source
constexpr int Elsewhere = 25;
constexpr int WholeWord = 10; // more than the beginning of a word
constexpr int NamedCategory = 20; // a number of the query is the year

int worthOf(NumberMatch match)
{
    switch (match) {
    case NumberMatch::Exact:
        return ExactNumber;
    case NumberMatch::Rounded:
        return RoundedNumber;
    case NumberMatch::Beginning:
        break;
    }
    return NumberBeginning;
}

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

bool isAside(const Hit &hit) { return mostOf(hit.kind) == Aside; }

bool hasAllWords(const QString &indexed, const QStringList &words)
{
    const QString text = u' ' + indexed;
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(u' ' + searchText(word)); });
}

QString wordsOf(const Text &title) { return title.zh + u' ' + title.en; }

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

/// The words of a query and its numbers as they stand in texts.
QStringList allWords(const SearchQuery &query)
{
    QStringList words = query.words;
    for (const QueryNumber &number : query.numbers)
        words << number.digits;
    return words;
}

/// Not in what explains something else, whose titles are sentences; and not beyond a report, where it takes too long.
void addInitials(std::vector<Document> &documents)
{
    if (documents.size() > MostInitials)
        return;
    const PinyinInitials pinyin;
    for (Document &document : documents) {
        if (mostOf(document.hit.kind) != Aside)
            document.initials = pinyin.of(document.hit.title.zh);
    }
}

/// A document, and the category of an observation (-1: none).
struct Address
{
    int document;
    int category;

    bool operator==(const Address &) const = default;
};

size_t qHash(const Address &address, size_t seed = 0) { return qHashMulti(seed, address.document, address.category); }

} // namespace

struct SearchIndex::Data
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<Document> documents;
    std::unique_ptr<WordIndex> words;
    std::unique_ptr<NumberIndex> numbers;

    const Hit &hitOf(int document) const { return documents[static_cast<size_t>(document)].hit; }
    int titleWorth(int document, const SearchQuery &query) const;
    bool hasWords(int document, const QStringList &wanted) const;
    int categoryOf(int document, const SearchQuery &query) const;
    QHash<Address, int> worths(const SearchQuery &query) const;
    void addNumbers(const SearchQuery &query, QHash<Address, int> &found) const;
    Hit made(const Address &address, int worth) const;
    std::vector<Hit> best(const QHash<Address, int> &found, int limit) const;
    Findings suggestions(const SearchQuery &query) const;
    void addNear(const SearchQuery &query, int limit, std::vector<Hit> &hits) const;
};

/// How well the title of a document answers the query.
int SearchIndex::Data::titleWorth(int document, const SearchQuery &query) const
{
    QStringList spaced;
    for (const QString &word : allWords(query))
        spaced << searchText(word);
    const QString whole = spaced.join(u' ');
    const auto at = static_cast<size_t>(document);
    const bool isTerm = hitOf(document).kind == HitKind::GlossaryEntry; // which is looked up by its name
    int worth = Elsewhere;
    for (const QString &title : {documents[at].title.zh, documents[at].title.en}) {
        if (title == whole)
            worth = std::max(worth, WholeTitle);
        else if (title.startsWith(whole + u' '))
            worth = std::max(worth, TitleBeginning);
        else
            worth = std::max(worth, partWorth(title, query.words, whole, !isTerm));
    }
    const QString letters = QString(documents[at].initials).remove(u' ');
    if (query.words.size() == 1 && whole.size() > 1 && letters.startsWith(whole))
        worth = std::max(worth, letters == whole ? TitleBeginning : InTitle);
    const Hit &hit = hitOf(document);
    if (hit.kind == HitKind::Figure && searchText(hit.context.zh + u'|' + hit.context.en).contains(whole + u' ')
        && !query.numbers.empty())
        worth = std::max(worth, TitleBeginning); // 图3, figure 3
    if (hit.kind == HitKind::Series && worth < WholeTitle)
        return std::min(worth, InTitle);
    return std::min(worth, mostOf(hit.kind));
}

bool SearchIndex::Data::hasWords(int document, const QStringList &wanted) const
{
    const Document &candidate = documents[static_cast<size_t>(document)];
    return wanted.isEmpty() || hasAllWords(wordsOf(candidate.title) + u' ' + searchText(candidate.more), wanted);
}

/// The category of a series that one of the numbers names, such as a year; -1 if there is none.
int SearchIndex::Data::categoryOf(int document, const SearchQuery &query) const
{
    const Hit &hit = hitOf(document);
    if (hit.kind != HitKind::Series)
        return -1;
    const Figure *figure = snapshot->figure(hit.id);
    for (const QueryNumber &number : query.numbers) {
        for (size_t c = 0; c < figure->spec.categories.size(); ++c) {
            if (figure->spec.categories[c].label.en == number.digits
                && figure->data.at({hit.cell.series, static_cast<int>(c)}))
                return static_cast<int>(c);
        }
    }
    return -1;
}

QHash<Address, int> SearchIndex::Data::worths(const SearchQuery &query) const
{
    QHash<Address, int> found;
    for (const int document : words->withAll(allWords(query), MostCandidates))
        found.insert({document, -1}, titleWorth(document, query));
    if (query.numbers.empty())
        return found;
    for (const int document : words->withAll(query.words, MostCandidates)) {
        if (const int category = categoryOf(document, query); category >= 0)
            found.insert({document, category}, titleWorth(document, {query.words, {}}) + NamedCategory);
    }
    addNumbers(query, found);
    return found;
}

/// With several numbers the others must stand in the text or name the category: 2021 1948.5.
void SearchIndex::Data::addNumbers(const SearchQuery &query, QHash<Address, int> &found) const
{
    for (size_t i = 0; i < query.numbers.size(); ++i) {
        SearchQuery others = query;
        others.numbers.erase(others.numbers.begin() + static_cast<std::ptrdiff_t>(i));
        for (const FoundNumber &number : numbers->find(query.numbers[i], MostNumbers)) {
            const Address address{number.entry->document, number.entry->category};
            const bool isRight = address.category >= 0 && !others.numbers.empty()
                ? hasWords(address.document, others.words) && categoryOf(address.document, others) == address.category
                : hasWords(address.document, allWords(others));
            if (isRight)
                found.insert(address, std::max(found.value(address, 0), worthOf(number.match)));
        }
    }
}

Hit SearchIndex::Data::made(const Address &address, int worth) const
{
    Hit hit = hitOf(address.document);
    if (address.category >= 0) {
        const Text figure = hit.context;
        hit.kind = HitKind::Observation;
        hit.cell.category = address.category;
        hit.title = observationTitle(*snapshot, hit.id, hit.cell);
        hit.context = figure;
    }
    hit.score += worth;
    return hit;
}

std::vector<Hit> SearchIndex::Data::best(const QHash<Address, int> &found, int limit) const
{
    struct Ranked
    {
        Address address;
        int worth;
        int score;
    };
    std::vector<Ranked> ranked;
    for (auto it = found.begin(); it != found.end(); ++it)
        ranked.push_back({it.key(), it.value(), it.value() + hitOf(it.key().document).score});
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(-a.score, a.address.document, -a.address.category)
            < std::tuple(-b.score, b.address.document, -b.address.category);
    });
    std::vector<Hit> hits;
    for (const Ranked &each : ranked) {
        if (hits.size() == static_cast<size_t>(limit))
            break;
        hits.push_back(made(each.address, each.worth));
    }
    return hits;
}

/// What has some of the words; failing that, what there is to find.
Findings SearchIndex::Data::suggestions(const SearchQuery &query) const
{
    QStringList parts;
    for (const QString &word : allWords(query))
        parts << (isChinese(word.front()) ? searchText(word).split(u' ') : QStringList{word});
    QHash<Address, int> found;
    for (const int document : words->withAny(parts, MostCandidates)) {
        const QString title = wordsOf(documents[static_cast<size_t>(document)].title);
        int worth = 0;
        for (const QString &part : parts)
            worth += hasWords(document, {part}) * Elsewhere + hasAllWords(title, {part}) * WholeWord;
        found.insert({document, -1}, worth);
    }
    if (found.isEmpty()) {
        for (size_t i = 0; i < documents.size() && found.size() < MostSuggestions; ++i)
            found.insert({static_cast<int>(i), -1}, 0);
    }
    return {best(found, MostSuggestions), false};
}

/// When only what explains something has all words: the thing itself may be called a little differently.
void SearchIndex::Data::addNear(const SearchQuery &query, int limit, std::vector<Hit> &hits) const
{
    for (const Hit &near : suggestions(query).hits) {
        const auto isKnown = [&near](const Hit &hit) { return hit.kind == near.kind && hit.id == near.id; };
        if (hits.size() < static_cast<size_t>(limit) && std::none_of(hits.begin(), hits.end(), isKnown))
            hits.push_back(near);
    }
}

SearchIndex::SearchIndex()
    : m_data(std::make_unique<Data>())
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::make(std::shared_ptr<const Snapshot> snapshot)
{
    std::unique_ptr<SearchIndex> index(new SearchIndex);
    Data &data = *index->m_data;
    data.snapshot = std::move(snapshot);
    data.documents = documentsOf(*data.snapshot);
    addInitials(data.documents);
    auto words = WordIndex::make(data.documents);
    if (!words)
        return words.error();
    data.words = std::move(words).value();
    data.numbers = std::make_unique<NumberIndex>(numbersOf(*data.snapshot, data.documents));
    return index;
}

Findings SearchIndex::find(const QString &typed, int limit) const
{
    const SearchQuery query = parseQuery(typed);
    if (query.isEmpty())
        return {};
    Findings findings{m_data->best(m_data->worths(query), limit), true};
    if (findings.hits.empty())
        findings = m_data->suggestions(query);
    else if (std::all_of(findings.hits.begin(), findings.hits.end(), isAside))
        m_data->addNear(query, limit, findings.hits);
    findings.query = query;
    findings.query.synonyms = synonymsOf(query.words, m_data->snapshot->synonyms);
    return findings;
}

} // namespace dte
