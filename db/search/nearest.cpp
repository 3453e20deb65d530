// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/nearest.h"

#include <algorithm>
#include <cmath>

#include "db/search/searchtext.h"

namespace dte {

namespace {

constexpr int MostRows = 400; // of one look-up; the order of the documents decides beyond
constexpr size_t MostUnits = 48; // of a query, each a bit
constexpr qsizetype LongestEnding = 3; // that makes another word of the same: econom-ies
constexpr qsizetype ShortestStem = 4;

using Units = quint64; ///< a bit for each Chinese character, Latin word and number of the query

struct QueryUnit
{
    QString text;
    double weight = 0; ///< the rarer, the more it says
};

struct AnsweredUnits
{
    Units inTitle = 0;
    Units anywhere = 0;
};

/// Takes a query apart and collects which documents answer what of it.
class Gathering
{
public:
    Gathering(const SearchQuery &query, const Snapshot &snapshot, const std::vector<Document> &documents,
        const WordIndex &words, const NumberIndex &numbers)
        : m_snapshot(snapshot)
        , m_documents(documents)
        , m_words(words)
        , m_numbers(numbers)
    {
        for (const QString &word : query.words)
            lookUpWord(word);
        lookUpUnknown();
        for (const QueryNumber &number : query.numbers)
            lookUpNumber(number);
        const double unknown = rarity(0);
        for (QueryUnit &unit : m_units)
            unit.weight = unit.weight > 0 ? unit.weight : unknown;
    }

    QHash<Address, Features> take() const
    {
        const Units all = (Units{1} << m_units.size()) - 1;
        QHash<Address, Features> result;
        for (auto it = m_answered.begin(); it != m_answered.end(); ++it) {
            const AnsweredUnits series = m_answered.value({it.key().document, -1}); // all of a value but its number
            const Units known = it->anywhere | series.anywhere;
            result.insert(it.key(),
                {.query = weigh(known) / weigh(all),
                    .all = known == all ? 1.0 : 0,
                    .title = weigh(it->inTitle | series.inTitle) / weigh(all)});
        }
        return result;
    }

private:
    /// 0 if there is no room for it.
    Units addUnit(const QString &text)
    {
        if (m_units.size() == MostUnits)
            return 0;
        m_units.push_back({text});
        return Units{1} << (m_units.size() - 1);
    }

    void lookUpWord(const QString &word)
    {
        if (!isChinese(word.front())) {
            lookUp(word, addUnit(word));
            return;
        }
        Units last = addUnit(word.front());
        if (word.size() == 1)
            lookUp(word, last);
        for (qsizetype i = 1; i < word.size() && last != 0; ++i) {
            const Units unit = addUnit(word[i]);
            if (unit != 0)
                lookUp(word.mid(i - 1, 2), last | unit);
            last = unit;
        }
    }

    void lookUp(const QString &word, Units units)
    {
        QString found = word;
        std::vector<int> rows = m_words.withAny({found}, MostRows);
        const qsizetype shortest = std::max(ShortestStem, word.size() - LongestEnding);
        while (rows.empty() && !isChinese(word.front()) && found.size() > shortest) {
            found.chop(1);
            rows = m_words.withAny({found}, MostRows);
        }
        for (const int row : rows) {
            const Document &document = m_documents[static_cast<size_t>(row)];
            add({row, -1}, units, hasAllWords(namesOf(document) + document.answers, {found}));
        }
        raiseWeights(units, rows.size());
    }

    /// Characters of which nothing has a neighbour as well are looked up alone.
    void lookUpUnknown()
    {
        for (size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].weight <= 0 && isChinese(m_units[i].text.front()))
                lookUp(m_units[i].text, Units{1} << i);
        }
    }

    void lookUpNumber(const QueryNumber &number)
    {
        const Units unit = addUnit(number.digits);
        size_t count = 0;
        for (const FoundNumber &found : m_numbers.find(number, MostRows)) {
            if (found.match == NumberMatch::Beginning)
                continue;
            add({found.entry->document, found.entry->category}, unit, true);
            ++count;
        }
        if (!number.multiplier) {
            const std::vector<int> rows = m_words.withAny({number.digits}, MostRows);
            for (const int row : rows)
                add({row, -1}, unit, false);
            count += rows.size();
        }
        raiseWeights(unit, count);
        addNamedValues(number, unit);
    }

    /// Years name a value of a series.
    void addNamedValues(const QueryNumber &number, Units unit)
    {
        const QList<Address> known = m_answered.keys();
        for (const Address &address : known) {
            const Hit &hit = m_documents[static_cast<size_t>(address.document)].hit;
            if (hit.kind != HitKind::Series || address.category >= 0)
                continue;
            if (const int category = namedCategory(m_snapshot, hit, {number}); category >= 0)
                add({address.document, category}, unit, true);
        }
    }

    void add(const Address &address, Units units, bool isInTitle)
    {
        AnsweredUnits &answered = m_answered[address];
        answered.anywhere |= units;
        answered.inTitle |= isInTitle ? units : 0;
    }

    double rarity(size_t count) const
    {
        return std::log(1 + static_cast<double>(m_documents.size()) / static_cast<double>(count + 1));
    }

    /// What stands nowhere at all, such as the end of one word with the beginning of the next, says nothing of its
    /// characters.
    void raiseWeights(Units units, size_t count)
    {
        for (size_t i = 0; i < m_units.size() && count > 0; ++i) {
            if (units >> i & 1)
                m_units[i].weight = std::max(m_units[i].weight, rarity(count));
        }
    }

    double weigh(Units units) const
    {
        double sum = 0;
        for (size_t i = 0; i < m_units.size(); ++i)
            sum += units >> i & 1 ? m_units[i].weight : 0;
        return sum;
    }

    const Snapshot &m_snapshot;
    const std::vector<Document> &m_documents;
    const WordIndex &m_words;
    const NumberIndex &m_numbers;
    std::vector<QueryUnit> m_units;
    QHash<Address, AnsweredUnits> m_answered; ///< of a value only what its series does not answer
};

} // namespace

QHash<Address, Features> nearest(const SearchQuery &query, const Snapshot &snapshot,
    const std::vector<Document> &documents, const WordIndex &words, const NumberIndex &numbers)
{
    return Gathering(query, snapshot, documents, words, numbers).take();
}

} // namespace dte
