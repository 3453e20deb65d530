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
#include "db/search/scorer.h"
#include "db/search/searchquery.h"
#include "db/search/searchtext.h"
#include "db/search/wordindex.h"
#include "db/view/computedseries.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int MostCandidates = 400; // of one look-up; the order of the documents decides beyond
constexpr int MostNumbers = 200;
constexpr size_t MostSuggestions = 12;
constexpr size_t MostInitials = 20'000; // documents

constexpr double LeastOfBest = 0.5; // how near suggestions come, compared with the nearest

/// Features::number
double agreement(NumberMatch match)
{
    switch (match) {
    case NumberMatch::Exact:
        return 1;
    case NumberMatch::Rounded:
        return 0.7;
    case NumberMatch::Beginning:
        break;
    }
    return 0.1;
}

using Candidates = QHash<Address, Features>;

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

} // namespace

struct SearchIndex::Data
{
    std::shared_ptr<const Snapshot> snapshot; ///< with computed values
    std::vector<Document> documents;
    std::unique_ptr<PartWords> parts;
    std::unique_ptr<WordIndex> words;
    std::unique_ptr<NumberIndex> numbers;
    std::vector<SynonymGroup> synonyms;
    Transliteration simplified{"Traditional-Simplified"}; ///< for who types traditional characters

    const Hit &hitOf(int document) const { return documents[static_cast<size_t>(document)].hit; }
    bool hasWords(int document, const QStringList &wanted) const;
    int categoryOf(int document, const SearchQuery &query) const;
    Candidates withAll(const SearchQuery &query) const;
    void addNumbers(const SearchQuery &query, Candidates &found) const;
    bool addNear(const SearchQuery &query, Candidates &found) const;
    void complete(const SearchQuery &query, Candidates &found) const;
    Hit made(const Address &address, const Features &features) const;
    std::vector<Hit> best(const Candidates &found, size_t limit) const;
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

Candidates SearchIndex::Data::withAll(const SearchQuery &query) const
{
    Candidates found;
    const Scorer scorer(query, synonyms);
    for (const int document : words->withAll(allWords(query), MostCandidates))
        found.insert({document, -1}, scorer.inNames(documents[static_cast<size_t>(document)]));
    if (query.numbers.empty())
        return found;
    const SearchQuery wordsOnly{query.words, {}, query.asked};
    const Scorer wordScorer(wordsOnly, synonyms);
    for (const int document : words->withAll(query.words, MostCandidates)) {
        if (const int category = categoryOf(document, query); category >= 0) {
            Features &features = found[{document, category}];
            features = wordScorer.inNames(documents[static_cast<size_t>(document)]);
            features.year = 1;
        }
    }
    addNumbers(query, found);
    return found;
}

/// With several numbers the others must stand in the text or name the category: 2021 1948.5.
void SearchIndex::Data::addNumbers(const SearchQuery &query, Candidates &found) const
{
    for (size_t i = 0; i < query.numbers.size(); ++i) {
        SearchQuery others = query;
        others.numbers.erase(others.numbers.begin() + static_cast<std::ptrdiff_t>(i));
        const Scorer scorer(others, synonyms);
        for (const FoundNumber &number : numbers->find(query.numbers[i], MostNumbers)) {
            const Address address{number.entry->document, number.entry->category};
            const bool isRight = address.category >= 0 && !others.numbers.empty()
                ? hasWords(address.document, others.words) && categoryOf(address.document, others) == address.category
                : hasWords(address.document, allWords(others));
            if (isRight && !found.contains(address))
                found.insert(address, scorer.inNames(documents[static_cast<size_t>(address.document)]));
            if (isRight)
                found[address].number = std::max(found[address].number, agreement(number.match));
        }
    }
}

Hit SearchIndex::Data::made(const Address &address, const Features &features) const
{
    Hit hit = hitOf(address.document);
    if (address.category >= 0) {
        hit.kind = HitKind::Observation;
        hit.cell.category = address.category;
        hit.title = observationTitle(*snapshot, hit.id, hit.cell);
    }
    hit.features = features;
    return hit;
}

void SearchIndex::Data::complete(const SearchQuery &query, Candidates &found) const
{
    const Scorer scorer(query, synonyms);
    for (auto it = found.begin(); it != found.end(); ++it)
        it.value() = scorer.completed(it.value(), documents[static_cast<size_t>(it.key().document)]);
}

/// What has most of what was typed, if nothing but asides has all of it as it was typed: the thing itself may be called
/// a little differently. Whether anything has all; nothing is found for what stands nowhere, as whatever was shown
/// would be taken for an answer.
bool SearchIndex::Data::addNear(const SearchQuery &query, Candidates &found) const
{
    const bool hasAsides = !found.isEmpty();
    Candidates near = nearest(query, *snapshot, documents, *words, *numbers);
    near.insert(found);
    complete(query, near);
    const auto isAnswer = [](const Features &each) { return each.all > 0 && each.aside <= 0; };
    const bool isAnswered = std::any_of(near.begin(), near.end(), isAnswer);
    double best = 0;
    for (const Features &each : std::as_const(near))
        best = std::max(best, score(each));
    found.clear();
    for (auto it = near.begin(); it != near.end(); ++it) {
        if (isAnswered ? it->all > 0 : score(*it) >= LeastOfBest * best)
            found.insert(it.key(), *it);
    }
    return isAnswered || hasAsides;
}

std::vector<Hit> SearchIndex::Data::best(const Candidates &found, size_t limit) const
{
    using Ranked = std::tuple<double, int, int>;
    std::vector<Ranked> ranked;
    for (auto it = found.begin(); it != found.end(); ++it)
        ranked.emplace_back(-score(it.value()), it.key().document, -it.key().category);
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min(limit, ranked.size()));
    std::vector<Hit> hits;
    hits.reserve(ranked.size());
    for (const auto &[negative, document, category] : ranked)
        hits.push_back(made({document, -category}, found.value({document, -category})));
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
    data.synonyms = synonymGroups(data.snapshot->synonyms);
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
    Candidates found = m_data->withAll(query);
    if (found.isEmpty()) {
        query = withoutStopWords(typedQuery, m_data->snapshot->stopWords);
        if (query.isQuestion)
            found = m_data->withAll(query);
    }
    Findings findings;
    const bool areAsides = std::all_of(found.keyBegin(), found.keyEnd(),
        [this](const Address &address) { return isAside(m_data->hitOf(address.document).kind); });
    auto most = static_cast<size_t>(limit);
    if (areAsides) {
        if (found.isEmpty())
            most = std::min(most, MostSuggestions);
        findings.isExact = m_data->addNear(query, found);
    } else {
        m_data->complete(query, found);
    }
    findings.hits = m_data->best(found, most);
    for (Hit &hit : findings.hits)
        hit.context = contextOf(hit, query, *m_data->snapshot);
    findings.query = query;
    findings.query.synonyms = synonymsOf(query.words, m_data->snapshot->synonyms);
    return findings;
}

} // namespace dte
