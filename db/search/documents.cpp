// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/documents.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "db/search/hitwords.h"
#include "db/search/partwords.h"
#include "db/search/searchtext.h"
#include "db/search/synonyms.h"
#include "db/words/indicatorwords.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

QString joined(std::initializer_list<QString> parts) { return QStringList(parts).join(u' '); }

QString both(const Text &text) { return text.zh + u' ' + text.en; }

constexpr int MostHeadlines = 11; // that are told apart
constexpr double LongTitle = 40; // characters

/// Collects the documents of one snapshot.
class Collector
{
public:
    explicit Collector(const Snapshot &snapshot)
        : m_snapshot(snapshot)
        , m_partWords(snapshot)
    {
    }

    std::vector<Document> take() { return std::move(m_documents); }

    void addFigures()
    {
        for (const Figure &figure : m_snapshot.figures) {
            const FigureSpec &spec = figure.spec;
            const Text number = numberOf(spec);
            add(HitKind::Figure, spec.id, {}, spec.title, numbered(spec),
                joined({both(number), both(section(spec.sectionId)), both(spec.source)}));
            m_documents.back().titles << searchText(number.zh) << searchText(number.en);
        }
    }

    void addIndicators()
    {
        const Ordinals ordinals;
        for (const Indicator &each : m_snapshot.indicators) {
            const Unit &unit = m_snapshot.unit(each.unitId);
            add(HitKind::Indicator, each.id, {}, each.name, {},
                joined({each.printed, both(each.period), both(unit.name), unit.nativeEn, both(each.shareBase),
                    both(each.rankNote), each.rank ? ordinals.of(*each.rank) : QString(),
                    both(m_snapshot.geography(each.geographyId).name),
                    both(m_snapshot.publisher(each.publisherId).name), both(section(each.sectionId)),
                    both(each.note)}));
            if (each.headline)
                m_documents.back().headline = std::max(1, MostHeadlines - *each.headline) / double{MostHeadlines - 1};
            m_documents.back().about = aboutWords(each);
            addParts(each);
        }
    }

    void addSeries()
    {
        for (const Figure &figure : m_snapshot.figures) {
            const FigureSpec &spec = figure.spec;
            for (size_t i = 0; i < spec.series.size(); ++i) {
                const Series &series = spec.series[i];
                const Unit &unit = m_snapshot.unit(series.unitId);
                add(HitKind::Series, spec.id, {static_cast<int>(i), -1}, series.name, numbered(spec),
                    joined({both(spec.title), both(unit.name), unit.nativeEn}));
                m_documents.back().about = titleWords(spec.title);
                if (const auto part = partOf(series))
                    m_documents.back().parts.push_back(*part);
            }
        }
    }

    /// Years are found as numbers.
    void addCategories()
    {
        for (const Figure &figure : m_snapshot.figures) {
            const FigureSpec &spec = figure.spec;
            for (size_t i = 0; i < spec.categories.size(); ++i) {
                if (spec.categories[i].kind != CategoryKind::Item)
                    continue;
                add(HitKind::Category, spec.id, {-1, static_cast<int>(i)}, spec.categories[i].label, numbered(spec),
                    both(spec.title));
                m_documents.back().about = titleWords(spec.title);
                addSeriesOf(figure, static_cast<int>(i));
            }
        }
    }

    void addTexts()
    {
        for (const PolicyEvent &event : m_snapshot.events) {
            add(HitKind::Event, event.id, {}, event.title,
                {dateWords(event.date, LabelMode::Chinese), dateWords(event.date, LabelMode::English)},
                joined(
                    {searchedDate(event.date), both(event.actor), both(event.note), both(section(event.sectionId))}));
            m_documents.back().about = titleWords(event.actor);
        }
        for (const GlossaryEntry &entry : m_snapshot.glossary)
            add(HitKind::GlossaryEntry, entry.id, {}, entry.term, entry.definition, both(entry.definition));
        for (const Section &each : m_snapshot.sections)
            add(HitKind::Section, each.id, {}, each.title, {}, {});
        for (const Claim &claim : m_snapshot.claims)
            add(HitKind::Claim, claim.id, {}, claim.name, {}, joined({both(claim.reason), both(claim.note)}));
    }

    /// Every note and source once a figure, at its first observation.
    void addOrigins()
    {
        for (const Figure &figure : m_snapshot.figures) {
            QSet<QString> seen;
            for (int s = 0; s < figure.data.seriesCount(); ++s) {
                for (int c = 0; c < figure.data.categoryCount(); ++c) {
                    if (const Cell &cell = figure.data.at({s, c}))
                        addOrigin(figure.spec, {s, c}, *cell, seen);
                }
            }
        }
    }

    void addPrecedence()
    {
        QHash<HitKind, int> counts;
        for (const Document &document : m_documents)
            ++counts[document.hit.kind];
        QHash<HitKind, int> passed;
        for (Document &document : m_documents) {
            const HitKind kind = document.hit.kind;
            document.order = 1 - static_cast<double>(passed[kind]++) / counts.value(kind);
            if (kind == HitKind::Indicator || kind == HitKind::Category)
                document.length = std::min(1.0, static_cast<double>(document.hit.title.zh.size()) / LongTitle);
        }
    }

    /// To what has a word in its title, the others that mean the same.
    void addSynonyms()
    {
        const std::vector<SynonymGroup> groups = synonymGroups(m_snapshot.synonyms);
        for (Document &document : m_documents) {
            document.synonyms = synonymsIn(titleWords(document.hit.title), groups);
            document.more += synonymsIn(document.about, groups);
        }
    }

private:
    /// A category is asked for by what it has values of: 美国占比.
    void addSeriesOf(const Figure &figure, int category)
    {
        for (int s = 0; s < figure.data.seriesCount(); ++s) {
            if (!figure.data.at({s, category}))
                continue;
            const Series &series = figure.spec.series[static_cast<size_t>(s)];
            m_documents.back().answers += u' ' + searchText(both(series.name));
            if (const auto part = partOf(series))
                addPart(*part);
        }
    }

    void addParts(const Indicator &each)
    {
        const std::pair<IndicatorPart, bool> parts[] = {{IndicatorPart::Growth, each.growth.has_value()},
            {IndicatorPart::Share, each.share.has_value()}, {IndicatorPart::Rank, each.rank.has_value()}};
        for (const auto &[part, isThere] : parts) {
            if (isThere)
                addPart(part);
        }
    }

    void addPart(IndicatorPart part)
    {
        Document &document = m_documents.back();
        document.parts.push_back(part);
        document.answers += u' ' + m_partWords.of(part);
    }

    /// A series of percents is called growth or share.
    std::optional<IndicatorPart> partOf(const Series &series) const
    {
        if (m_snapshot.unit(series.unitId).quantity != percentUnit().quantity)
            return std::nullopt;
        const std::vector<IndicatorPart> parts = m_partWords.askedIn({series.name.zh, series.name.en});
        return parts.empty() ? std::nullopt : std::optional(parts.front());
    }

    /// What an indicator is asked for by besides its name.
    QString aboutWords(const Indicator &each) const
    {
        QString words = titleWords(m_snapshot.geography(each.geographyId).name)
            + titleWords(m_snapshot.publisher(each.publisherId).name);
        return words;
    }

    /// 2021-06 as it is asked for: 2021 6 June.
    static QString searchedDate(const QString &date)
    {
        const QStringList parts = date.split(u'-');
        QStringList words;
        for (const QString &part : parts)
            words << QString::number(part.toInt());
        if (parts.size() > 1)
            words << QLocale::c().monthName(parts[1].toInt());
        return words.join(u' ');
    }

    static QString titleWords(const Text &title)
    {
        static const QRegularExpression dollars(u"\\w+\\$"_s); // of the United States, but not that country
        return u' ' + searchText(title.zh) + u" | "_s + searchText(QString(title.en).remove(dollars)) + u' ';
    }

    Text section(const QString &id) const { return m_snapshot.section(id).title; }

    Text numberOf(const FigureSpec &spec) const
    {
        const Text &pattern = m_snapshot.term("figure_number");
        return {pattern.zh.arg(spec.number), pattern.en.arg(spec.number)};
    }

    Text numbered(const FigureSpec &spec) const
    {
        const Text number = numberOf(spec);
        return {number.zh + u' ' + spec.title.zh, number.en + u' ' + spec.title.en};
    }

    void addOrigin(const FigureSpec &spec, CellKey key, const Observation &cell, QSet<QString> &seen)
    {
        const Text where = observationTitle(m_snapshot, spec.id, key);
        if (!cell.note.isEmpty() && !seen.contains(cell.note.zh)) {
            seen.insert(cell.note.zh);
            add(HitKind::Note, spec.id, key, cell.note, where, both(spec.title));
        }
        for (const QString &id : cell.sourceIds()) {
            if (seen.contains(u"source "_s + id))
                continue;
            seen.insert(u"source "_s + id);
            const Source &source = m_snapshot.source(id);
            add(HitKind::Source, spec.id, key, source.citation, where, joined({source.locator, both(spec.title)}));
        }
    }

    void add(HitKind kind, const QString &id, CellKey cell, const Text &title, const Text &context, const QString &more)
    {
        m_documents.push_back({{kind, id, cell, title, context}, {searchText(title.zh), searchText(title.en)},
            joined({more, joinedCompounds(title.en)})});
    }

    /// crossborder for cross-border.
    static QString joinedCompounds(const QString &title)
    {
        static const QRegularExpression compound(u"\\w+(?:-\\w+)+"_s);
        QStringList words;
        for (auto found = compound.globalMatch(title); found.hasNext();)
            words << found.next().captured().remove(u'-');
        return words.join(u' ');
    }

    const Snapshot &m_snapshot;
    const PartWords m_partWords;
    std::vector<Document> m_documents;
};

NumberEntry entryOf(const Decimal &value, const Unit &unit, int document, int category)
{
    const double number = value.toDouble();
    return {std::abs(number), std::abs(number * unit.factor.toDouble()), std::abs(number * unit.scale.toDouble()),
        value.isNegative(), document, category};
}

void addParts(const Snapshot &snapshot, const Indicator &indicator, int document, std::vector<NumberEntry> &numbers)
{
    numbers.push_back(entryOf(indicator.value, snapshot.unit(indicator.unitId), document, -1));
    for (const auto &part : {indicator.growth, indicator.share}) {
        if (part)
            numbers.push_back(entryOf(*part, percentUnit(), document, -1));
    }
}

void addSeriesValues(const Snapshot &snapshot, const Hit &series, int document, std::vector<NumberEntry> &numbers)
{
    const Figure *figure = snapshot.figure(series.id);
    const int row = series.cell.series;
    const Unit &unit = snapshot.unit(figure->spec.series[static_cast<size_t>(row)].unitId);
    for (int c = 0; c < figure->data.categoryCount(); ++c) {
        const Cell &cell = figure->data.at({row, c});
        if (cell && cell->value)
            numbers.push_back(entryOf(*cell->value, unit, document, c));
    }
}

} // namespace

size_t qHash(const Address &address, size_t seed) { return qHashMulti(seed, address.document, address.category); }

QString namesOf(const Document &document) { return document.titles.join(u' ') + u' ' + document.synonyms.simplified(); }

bool hasAllWords(const QString &indexed, const QStringList &words)
{
    const QString text = u' ' + indexed;
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(u' ' + searchText(word)); });
}

std::vector<Document> documentsOf(const Snapshot &snapshot)
{
    Collector collector(snapshot);
    collector.addFigures();
    collector.addIndicators();
    collector.addSeries();
    collector.addCategories();
    collector.addTexts();
    collector.addOrigins();
    collector.addSynonyms();
    collector.addPrecedence();
    return collector.take();
}

std::vector<NumberEntry> numbersOf(const Snapshot &snapshot, const std::vector<Document> &documents)
{
    QHash<QString, const Indicator *> indicators;
    for (const Indicator &indicator : snapshot.indicators)
        indicators.insert(indicator.id, &indicator);
    std::vector<NumberEntry> numbers;
    for (size_t i = 0; i < documents.size(); ++i) {
        const Hit &hit = documents[i].hit;
        if (hit.kind == HitKind::Indicator)
            addParts(snapshot, *indicators.value(hit.id), static_cast<int>(i), numbers);
        else if (hit.kind == HitKind::Series)
            addSeriesValues(snapshot, hit, static_cast<int>(i), numbers);
    }
    return numbers;
}

int namedCategory(const Snapshot &snapshot, const Hit &series, const std::vector<QueryNumber> &numbers)
{
    const Figure *figure = snapshot.figure(series.id);
    for (const QueryNumber &number : numbers) {
        for (size_t c = 0; c < figure->spec.categories.size(); ++c) {
            if (figure->spec.categories[c].label.en == number.digits
                && figure->data.at({series.cell.series, static_cast<int>(c)}))
                return static_cast<int>(c);
        }
    }
    return -1;
}

} // namespace dte
