// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/write/jsonwriter.h"

#include <QSet>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "db/write/jsonreport.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int FigureLayoutVersion = 2; ///< of the layout; see docs/figures.schema.json

/// The words of the layout on top of JsonText.
class Document final : public JsonText
{
public:
    void add(QLatin1StringView name, const QString &value)
    {
        key(name);
        text(value);
    }

    /// Null for an empty id.
    void addId(QLatin1StringView name, const QString &id)
    {
        key(name);
        id.isEmpty() ? null() : text(id);
    }

    /// Null for no words at all.
    void add(QLatin1StringView name, const Text &value)
    {
        key(name);
        if (value.isEmpty())
            return null();
        beginObject();
        add("zh"_L1, value.zh);
        add("en"_L1, value.en);
        endObject();
    }

    void add(QLatin1StringView name, const std::optional<Decimal> &value)
    {
        key(name);
        value ? number(*value) : null();
    }

    void add(QLatin1StringView name, int value)
    {
        key(name);
        number(value);
    }

    void add(QLatin1StringView name, const QStringList &values)
    {
        key(name);
        beginArray();
        for (const QString &value : values)
            text(value);
        endArray();
    }

    /// An array of objects, whose members \p addMembers adds.
    template <typename Items, typename AddMembers>
    void add(QLatin1StringView name, const Items &items, const AddMembers &addMembers)
    {
        key(name);
        beginArray();
        for (const auto &item : items) {
            beginObject();
            addMembers(item);
            endObject();
        }
        endArray();
    }
};

/// One figure of the document.
class FigureObject final
{
public:
    FigureObject(Document &document, const FigureState &state)
        : m_document(document)
        , m_state(state)
    {
    }

    void addMembers()
    {
        const FigureSpec &spec = m_state.spec;
        m_document.add("id"_L1, spec.id);
        m_document.add("number"_L1, spec.number);
        m_document.add("title"_L1, spec.title);
        m_document.add("subtitle"_L1, m_state.subtitle);
        m_document.add("transform"_L1, toId(m_state.applied));
        m_document.add("release_ids"_L1, m_state.releaseIds);
        m_document.add("summary"_L1, summary(m_state));
        m_document.add("reason"_L1, m_state.reason);
        m_document.add("remark"_L1, m_state.remark);
        m_document.add("source"_L1, spec.source);
        m_document.add("note"_L1, spec.note);
        m_document.add("heading"_L1, spec.heading);
        addSeries();
        addCategories();
        addUnits();
        addEvidenceClasses();
        addReleases();
        addSources();
        addObservations();
        addAnnotations();
    }

private:
    const QString &seriesId(int series) const { return m_state.spec.series[static_cast<size_t>(series)].id; }
    const QString &categoryId(int category) const { return m_state.spec.categories[static_cast<size_t>(category)].id; }

    std::vector<CellKey> cells() const
    {
        std::vector<CellKey> keys;
        for (int s = 0; s < m_state.data.seriesCount(); ++s) {
            for (int c = 0; c < m_state.data.categoryCount(); ++c) {
                if (m_state.at({s, c}))
                    keys.push_back({s, c});
            }
        }
        return keys;
    }

    /// Those of \p items whose id is among those that \p idsOf gives for some observation, and those of \p more.
    template <typename Item, typename IdsOf>
    std::vector<Item> used(const std::vector<Item> &items, const IdsOf &idsOf, const QStringList &more = {}) const
    {
        QSet<QString> ids(more.begin(), more.end());
        for (const CellKey cell : cells()) {
            for (const QString &id : idsOf(*m_state.at(cell)))
                ids.insert(id);
        }
        std::vector<Item> result;
        std::copy_if(items.begin(), items.end(), std::back_inserter(result),
            [&ids](const Item &item) { return ids.contains(item.id); });
        return result;
    }

    void addSeries()
    {
        m_document.add("series"_L1, m_state.spec.series, [this](const Series &series) {
            QStringList operands;
            for (const int operand : series.operands)
                operands << seriesId(operand);
            m_document.add("id"_L1, series.id);
            m_document.add("name"_L1, series.name);
            m_document.add("measure"_L1, series.measure);
            m_document.add("unit_id"_L1, series.unitId);
            m_document.add("role"_L1, toId(series.role));
            m_document.add("rule"_L1, toId(series.rule));
            m_document.add("operands"_L1, operands);
        });
    }

    void addCategories()
    {
        m_document.add("categories"_L1, m_state.spec.categories, [this](const Category &category) {
            m_document.add("id"_L1, category.id);
            m_document.add("kind"_L1, toId(category.kind));
            m_document.add("label"_L1, category.label);
        });
    }

    /// Values stand in the Chinese unit, so its own English name goes with it and not that of the converted unit.
    void addUnits()
    {
        std::vector<Unit> units;
        QSet<QString> ids;
        for (const Unit &unit : m_state.seriesUnits) {
            if (!ids.contains(unit.id))
                units.push_back(unit);
            ids.insert(unit.id);
        }
        m_document.add("units"_L1, units, [this](const Unit &unit) {
            m_document.add("id"_L1, unit.id);
            m_document.add("name"_L1, Text{unit.name.zh, unit.nativeEn});
            m_document.add("factor"_L1, unit.factor.toString());
            m_document.add("converted_name"_L1, Text{unit.convertedZh, unit.name.en});
        });
    }

    void addEvidenceClasses()
    {
        m_document.add("evidence_classes"_L1, m_state.evidenceClasses, [this](const EvidenceClass &evidence) {
            m_document.add("id"_L1, toId(evidence.id));
            m_document.add("mark"_L1, QString(markSign(evidence.id)));
            m_document.add("name"_L1, evidenceWords(m_state, evidence.id));
            m_document.add("meaning"_L1, evidence.meaning);
        });
    }

    void addReleases()
    {
        const auto releases = used(
            m_state.releases, [](const Observation &each) { return QStringList(each.releaseId); }, m_state.releaseIds);
        m_document.add("releases"_L1, releases, [this](const Release &release) {
            m_document.add("id"_L1, release.id);
            m_document.add("name"_L1, release.name);
            m_document.add("note"_L1, release.note);
        });
    }

    void addSources()
    {
        const auto sources = used(m_state.sources, [](const Observation &each) { return each.sourceIds(); });
        m_document.add("sources"_L1, sources, [this](const Source &source) {
            m_document.add("id"_L1, source.id);
            m_document.add("citation"_L1, source.citation);
            m_document.add("locator"_L1, source.locator);
        });
    }

    void addObservations()
    {
        m_document.add("observations"_L1, cells(), [this](CellKey cell) {
            const Observation &observation = *m_state.at(cell);
            m_document.add("series"_L1, seriesId(cell.series));
            m_document.add("category"_L1, categoryId(cell.category));
            m_document.add("value"_L1, observation.value);
            m_document.add("low"_L1, observation.low);
            m_document.add("high"_L1, observation.high);
            m_document.add("evidence"_L1, toId(observation.evidence));
            m_document.addId("release"_L1, observation.releaseId);
            m_document.addId("source"_L1, observation.sourceId);
            m_document.add("more_sources"_L1, observation.moreSourceIds);
            m_document.add("formula"_L1, observation.formula);
            m_document.add("note"_L1, observation.note);
        });
    }

    void addAnnotations()
    {
        m_document.add("annotations"_L1, m_state.annotations, [this](const FigureState::Note &note) {
            m_document.addId("series"_L1, note.series < 0 ? QString() : seriesId(note.series));
            m_document.add("from"_L1, categoryId(note.firstCategory));
            m_document.add("to"_L1, categoryId(note.lastCategory));
            m_document.add("text"_L1, note.text);
        });
    }

    Document &m_document;
    const FigureState &m_state;
};

} // namespace

QByteArray json(const std::vector<FigureState> &figures, const Report &report, const QByteArray &digest)
{
    Document document;
    document.beginObject();
    document.add("format"_L1, u"digital-trade-figures"_s);
    document.add("version"_L1, FigureLayoutVersion);
    addReport(document, report, digest);
    document.add(
        "figures"_L1, figures, [&document](const FigureState &state) { FigureObject(document, state).addMembers(); });
    document.endObject();
    return document.bytes();
}

} // namespace dte
