// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searchindex.h"

#include <QHash>

#include <algorithm>

#include "db/search/documents.h"
#include "db/search/hitwords.h"
#include "db/search/nearest.h"
#include "db/search/numberindex.h"
#include "db/search/partwords.h"
#include "db/search/searchquery.h"
#include "db/search/searchtext.h"
#include "db/search/titleworth.h"
#include "db/search/wordindex.h"
#include "db/view/computedseries.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int MostCandidates = 400; // of one look-up; the order of the documents decides beyond
constexpr int MostNumbers = 200;
constexpr size_t MostSuggestions = 12;
constexpr size_t MostInitials = 20'000; // documents

// What a hit is worth that is found by a number; of the title see titleWorth().
constexpr int ExactNumber = 95;
constexpr int RoundedNumber = 75;
constexpr int NumberBeginning = 40;
constexpr int NamedCategory = 20; // a number of the query is the year

constexpr int WorthOfNearest = 200; // of what has all that was typed: more than its kind can be worth
constexpr double LeastOfBest = 0.5; // how near suggestions come, compared with the nearest

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

/// Not in what explains something else, whose titles are sentences; and not beyond a report, where it takes too long.
void addInitials(std::vector<Document> &documents)
{
    if (documents.size() > MostInitials)
        return;
    const PinyinInitials pinyin;
    for (Document &document : documents) {
        if (!isAside(document.hit.kind))
            document.initials = pinyin.of(document.hit.title.zh);
    }
}

/// What the figures show besides what was observed can be found as well. A copy only where there is such a thing.
std::shared_ptr<const Snapshot> withComputedValues(std::shared_ptr<const Snapshot> snapshot)
{
    const auto isComputed = [](const Figure &figure) {
        return std::any_of(figure.spec.series.begin(), figure.spec.series.end(),
            [](const Series &series) { return series.rule != Rule::Observed; });
    };
    if (std::none_of(snapshot->figures.begin(), snapshot->figures.end(), isComputed))
        return snapshot;
    auto complete = std::make_shared<Snapshot>(*snapshot);
    for (Figure &figure : complete->figures)
        figure.data = withComputedSeries(
            figure.spec, figure.data, {snapshot->term("operand_missing"), snapshot->term("base_not_positive")});
    return complete;
}

/// Something found, before it is made a hit.
struct Ranked
{
    Address address;
    int worth;
    int score;
};

} // namespace

struct SearchIndex::Data
{
    std::shared_ptr<const Snapshot> snapshot; ///< with computed values
    std::vector<Document> documents;
    std::unique_ptr<PartWords> parts;
    std::unique_ptr<WordIndex> words;
    std::unique_ptr<NumberIndex> numbers;
    Transliteration simplified{"Traditional-Simplified"}; ///< for who types traditional characters

    const Hit &hitOf(int document) const { return documents[static_cast<size_t>(document)].hit; }
    bool hasWords(int document, const QStringList &wanted) const;
    int categoryOf(int document, const SearchQuery &query) const;
    QHash<Address, int> worths(const SearchQuery &query) const;
    void addNumbers(const SearchQuery &query, QHash<Address, int> &found) const;
    Hit made(const Address &address, int worth) const;
    int fitness(int document, const SearchQuery &query) const;
    void preferShorterNames(std::vector<Ranked> &ranked) const;
    std::vector<Hit> best(const QHash<Address, int> &found, int limit) const;
    Findings nearestTo(const SearchQuery &query, int limit) const;
    std::vector<Hit> withNear(const SearchQuery &query, int limit, const std::vector<Hit> &asides) const;
};

bool SearchIndex::Data::hasWords(int document, const QStringList &wanted) const
{
    const Document &candidate = documents[static_cast<size_t>(document)];
    return wanted.isEmpty()
        || hasAllWords(namesOf(candidate) + candidate.answers + u' ' + searchText(candidate.more), wanted);
}

/// The category of a series that one of the numbers names, such as a year; -1 if there is none.
int SearchIndex::Data::categoryOf(int document, const SearchQuery &query) const
{
    const Hit &hit = hitOf(document);
    return hit.kind == HitKind::Series ? namedCategory(*snapshot, hit, query.numbers) : -1;
}

QHash<Address, int> SearchIndex::Data::worths(const SearchQuery &query) const
{
    QHash<Address, int> found;
    for (const int document : words->withAll(allWords(query), MostCandidates))
        found.insert({document, -1}, titleWorth(documents[static_cast<size_t>(document)], query));
    if (query.numbers.empty())
        return found;
    for (const int document : words->withAll(query.words, MostCandidates)) {
        if (const int category = categoryOf(document, query); category >= 0)
            found.insert({document, category},
                titleWorth(documents[static_cast<size_t>(document)], {query.words, {}, query.asked}) + NamedCategory);
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
        hit.kind = HitKind::Observation;
        hit.cell.category = address.category;
        hit.title = observationTitle(*snapshot, hit.id, hit.cell);
    }
    hit.score += worth;
    return hit;
}

int SearchIndex::Data::fitness(int document, const SearchQuery &query) const
{
    const Document &candidate = documents[static_cast<size_t>(document)];
    return answerWorth(candidate, query) - otherMeaning(candidate, query);
}

/// Of two or three equally good key figures, or categories, the one with the shorter name is meant: 国家文化出口基地,
/// not the batches of them; 保险, not a sum with it. Of many, the order of the report decides.
void SearchIndex::Data::preferShorterNames(std::vector<Ranked> &ranked) const
{
    constexpr std::ptrdiff_t Few = 3;
    for (auto first = ranked.begin(); first != ranked.end();) {
        const auto last
            = std::find_if(first, ranked.end(), [first](const Ranked &each) { return each.score != first->score; });
        const HitKind kind = hitOf(first->address.document).kind;
        const bool areAlike = std::all_of(first, last, [this, kind](const Ranked &each) {
            return each.address.category < 0 && hitOf(each.address.document).kind == kind;
        });
        if (last - first <= Few && areAlike && (kind == HitKind::Indicator || kind == HitKind::Category)) {
            std::stable_sort(first, last, [this](const Ranked &a, const Ranked &b) {
                return hitOf(a.address.document).title.zh.size() < hitOf(b.address.document).title.zh.size();
            });
        }
        first = last;
    }
}

std::vector<Hit> SearchIndex::Data::best(const QHash<Address, int> &found, int limit) const
{
    std::vector<Ranked> ranked;
    for (auto it = found.begin(); it != found.end(); ++it)
        ranked.push_back({it.key(), it.value(), it.value() + hitOf(it.key().document).score});
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(-a.score, a.address.document, -a.address.category)
            < std::tuple(-b.score, b.address.document, -b.address.category);
    });
    preferShorterNames(ranked);
    std::vector<Hit> hits;
    for (const Ranked &each : ranked) {
        if (hits.size() == static_cast<size_t>(limit))
            break;
        hits.push_back(made(each.address, each.worth));
    }
    return hits;
}

/// What has most of what was typed, all of it if anything has; nothing for what is found nowhere: whatever stood there
/// would be taken for an answer.
Findings SearchIndex::Data::nearestTo(const SearchQuery &query, int limit) const
{
    const QHash<Address, Nearness> near = nearest(query, *snapshot, documents, *words, *numbers);
    bool isWhole = false;
    double best = 0;
    for (auto it = near.begin(); it != near.end(); ++it) {
        isWhole = isWhole || (it->isWhole && !isAside(hitOf(it.key().document).kind));
        best = std::max(best, it->share);
    }
    QHash<Address, int> found;
    for (auto it = near.begin(); it != near.end(); ++it) {
        if (isWhole ? it->isWhole : it->share >= LeastOfBest * best)
            found.insert(it.key(), static_cast<int>(it->share * WorthOfNearest) + fitness(it.key().document, query));
    }
    return {this->best(found, std::min(limit, static_cast<int>(MostSuggestions))), isWhole};
}

/// When only what explains something has all words as they were typed: the thing itself may be called a little
/// differently. It comes first if it has them all in some way.
std::vector<Hit> SearchIndex::Data::withNear(const SearchQuery &query, int limit, const std::vector<Hit> &asides) const
{
    const Findings near = nearestTo(query, limit);
    std::vector<Hit> hits;
    const auto add = [&hits, limit](const std::vector<Hit> &more) {
        for (const Hit &hit : more) {
            const auto isSame = [&hit](const Hit &known) {
                return known.kind == hit.kind && known.id == hit.id && known.cell == hit.cell;
            };
            if (hits.size() < static_cast<size_t>(limit) && std::none_of(hits.begin(), hits.end(), isSame))
                hits.push_back(hit);
        }
    };
    if (near.isExact)
        add(near.hits);
    add(asides);
    add(near.hits);
    return hits;
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
    data.snapshot = withComputedValues(std::move(snapshot));
    data.parts = std::make_unique<PartWords>(*data.snapshot);
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
    SearchQuery typedQuery = parseQuery(m_data->simplified.of(typed));
    if (typedQuery.isEmpty())
        return {};
    typedQuery.asked = m_data->parts->askedIn(typedQuery.words);
    SearchQuery query = typedQuery;
    Findings findings{m_data->best(m_data->worths(query), limit), true};
    if (findings.hits.empty())
        query = withoutStopWords(typedQuery, m_data->snapshot->stopWords);
    if (query.words != typedQuery.words) {
        findings.hits = m_data->best(m_data->worths(query), limit);
        // A question asks for a number rather than for what a word means.
        std::stable_partition(findings.hits.begin(), findings.hits.end(),
            [](const Hit &hit) { return hit.kind != HitKind::GlossaryEntry; });
    }
    if (findings.hits.empty())
        findings = m_data->nearestTo(query, limit);
    else if (std::all_of(findings.hits.begin(), findings.hits.end(), [](const Hit &hit) { return isAside(hit.kind); }))
        findings.hits = m_data->withNear(query, limit, findings.hits);
    for (Hit &hit : findings.hits)
        hit.context = contextOf(hit, query, *m_data->snapshot);
    findings.query = query;
    findings.query.synonyms = synonymsOf(query.words, m_data->snapshot->synonyms);
    return findings;
}

} // namespace dte
