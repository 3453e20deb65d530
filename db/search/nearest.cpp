// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/nearest.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "db/search/searchtext.h"
#include "db/search/titleworth.h"

namespace dte {

namespace {

constexpr int MostRows = 400; // of one look-up; the order of the documents decides beyond
constexpr int MostUnits = 48; // of a query, each a bit
constexpr double BesidesTitle = 0.4; ///< what a word counts that stands elsewhere than in the title
constexpr double InAside = 0.6; ///< what everything counts in a claim, note or source
constexpr qsizetype LongestEnding = 3; ///< that makes another word of the same: econom-ies
constexpr qsizetype ShortestStem = 4;

using Units = quint64; ///< a bit for each Chinese character, Latin word and number of the query

/// Something to look up, and the units that it answers.
struct Piece
{
    QString word;
    Units units = 0;
};

struct Answered
{
    Units inTitle = 0;
    Units elsewhere = 0;
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
            addPieces(word);
        for (const Piece &piece : m_pieces)
            lookUp(piece);
        lookUpUnknown(query);
        for (const QueryNumber &number : query.numbers)
            lookUp(number);
        placeCategories(query);
    }

    QHash<Address, Nearness> take() const
    {
        double all = 0;
        for (int unit = 0; unit < m_count; ++unit)
            all += weight(unit);
        QHash<Address, Nearness> result;
        for (auto it = m_answered.begin(); it != m_answered.end(); ++it) {
            Answered answered = it.value();
            if (it.key().category >= 0) {
                const Answered general = m_answered.value({it.key().document, -1});
                answered.inTitle |= general.inTitle;
                answered.elsewhere |= general.elsewhere;
            }
            const Units known = answered.inTitle | answered.elsewhere;
            const double share = weigh(answered.inTitle) + BesidesTitle * weigh(known & ~answered.inTitle);
            const bool aside = isAside(m_documents[static_cast<size_t>(it.key().document)].hit.kind);
            result.insert(it.key(), {share / all * (aside ? InAside : 1), std::popcount(known) == m_count});
        }
        return result;
    }

private:
    void addPieces(const QString &word)
    {
        const int first = m_count;
        const auto room = static_cast<qsizetype>(MostUnits - m_count);
        if (!isChinese(word.front()) || word.size() == 1) {
            if (room > 0)
                m_pieces.push_back({word, nextUnit()});
            return;
        }
        const qsizetype length = std::min(word.size(), room);
        for (qsizetype i = 0; i < length; ++i)
            nextUnit();
        for (qsizetype i = 0; i + 1 < length; ++i)
            m_pieces.push_back({word.mid(i, 2), Units{3} << (first + i)});
    }

    Units nextUnit()
    {
        m_weights.push_back(0);
        return Units{1} << m_count++;
    }

    void lookUp(const Piece &piece)
    {
        QString found = piece.word;
        std::vector<int> rows = m_words.withAny({found}, MostRows);
        for (qsizetype cut = 1; rows.empty() && !isChinese(found.front()) && cut <= LongestEnding
             && piece.word.size() - cut >= ShortestStem;
             ++cut) {
            found = piece.word.chopped(cut);
            rows = m_words.withAny({found}, MostRows);
        }
        for (const int row : rows) {
            const Document &document = m_documents[static_cast<size_t>(row)];
            const bool isInTitle = hasAllWords(namesOf(document) + document.answers, {found});
            Answered &answered = m_answered[{row, -1}];
            (isInTitle ? answered.inTitle : answered.elsewhere) |= piece.units;
        }
        raiseWeights(piece.units, rows.size());
    }

    /// Characters of which nothing has a neighbour as well are looked up alone.
    void lookUpUnknown(const SearchQuery &query)
    {
        int unit = 0;
        for (const QString &word : query.words) {
            const bool isLone = !isChinese(word.front()) || word.size() == 1;
            for (qsizetype i = 0; i < (isLone ? 1 : word.size()) && unit < m_count; ++i, ++unit) {
                if (!isLone && m_weights[static_cast<size_t>(unit)] <= 0)
                    lookUp(Piece{word.mid(i, 1), Units{1} << unit});
            }
        }
    }

    void lookUp(const QueryNumber &number)
    {
        if (m_count == MostUnits)
            return;
        const Units unit = nextUnit();
        m_numberUnits.push_back(unit);
        size_t count = 0;
        for (const FoundNumber &found : m_numbers.find(number, MostRows)) {
            if (found.match == NumberMatch::Beginning)
                continue;
            m_answered[{found.entry->document, found.entry->category}].inTitle |= unit;
            ++count;
        }
        if (!number.multiplier) {
            const std::vector<int> rows = m_words.withAny({number.digits}, MostRows);
            for (const int row : rows)
                m_answered[{row, -1}].elsewhere |= unit;
            count += rows.size();
        }
        raiseWeights(unit, count);
    }

    /// The rarer, the more it says. What stands nowhere at all, such as the end of one word with the beginning of the
    /// next, says nothing of its characters.
    void raiseWeights(Units units, size_t count)
    {
        const double rarity = std::log(1 + static_cast<double>(m_documents.size()) / static_cast<double>(count + 1));
        for (int unit = 0; unit < m_count && count > 0; ++unit) {
            if (units >> unit & 1)
                m_weights[static_cast<size_t>(unit)] = std::max(m_weights[static_cast<size_t>(unit)], rarity);
        }
    }

    /// What nothing has counts as the rarest.
    double weight(int unit) const
    {
        const double known = m_weights[static_cast<size_t>(unit)];
        return known > 0 ? known : std::log(1 + static_cast<double>(m_documents.size()));
    }

    double weigh(Units units) const
    {
        double sum = 0;
        for (int unit = 0; unit < m_count; ++unit)
            sum += units >> unit & 1 ? weight(unit) : 0;
        return sum;
    }

    /// Years name a value of a series.
    void placeCategories(const SearchQuery &query)
    {
        const QHash<Address, Answered> general = m_answered;
        for (auto it = general.begin(); !m_numberUnits.empty() && it != general.end(); ++it) {
            const Hit &hit = m_documents[static_cast<size_t>(it.key().document)].hit;
            if (hit.kind != HitKind::Series || it.key().category >= 0)
                continue;
            for (size_t i = 0; i < m_numberUnits.size(); ++i) {
                const int category = namedCategory(m_snapshot, hit, {query.numbers[i]});
                if (category >= 0)
                    m_answered[{it.key().document, category}].inTitle |= m_numberUnits[i];
            }
        }
    }

    const Snapshot &m_snapshot;
    const std::vector<Document> &m_documents;
    const WordIndex &m_words;
    const NumberIndex &m_numbers;
    std::vector<Piece> m_pieces;
    std::vector<double> m_weights; ///< of the units
    std::vector<Units> m_numberUnits; ///< of the first numbers of the query
    int m_count = 0; ///< of units
    QHash<Address, Answered> m_answered; ///< of an observation only what its series does not answer
};

} // namespace

QHash<Address, Nearness> nearest(const SearchQuery &query, const Snapshot &snapshot,
    const std::vector<Document> &documents, const WordIndex &words, const NumberIndex &numbers)
{
    return Gathering(query, snapshot, documents, words, numbers).take();
}

} // namespace dte
