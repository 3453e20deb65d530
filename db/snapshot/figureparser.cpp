// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/figureparser.h"

#include <algorithm>

#include "db/base/byid.h"
#include "db/base/id.h"
#include "db/snapshot/figurerules.h"
#include "db/snapshot/schema.h"
#include "db/snapshot/storedrow.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

template <typename Enum>
MaybeFault parseEnum(const Row &row, const char *column, Enum &value)
{
    const QString id = row.text(column);
    const std::optional<Enum> known = fromId<Enum>(id);
    if (!known)
        return row.fault(column, u"'%1' is unknown"_s.arg(id));
    value = *known;
    return std::nullopt;
}

MaybeFault parseNumber(const Row &row, const char *column, int least, int most, int &value)
{
    const qint64 number = row.integer(column);
    if (number < least || number > most)
        return row.fault(column, u"%1 is not between %2 and %3"_s.arg(number).arg(least).arg(most));
    value = static_cast<int>(number);
    return std::nullopt;
}

class FigureParser
{
public:
    FigureParser(const StoredTables &tables, Snapshot &snapshot)
        : m_tables(tables)
        , m_snapshot(snapshot)
    {
    }

    MaybeFault parse();

private:
    MaybeFault parseEach(const char *table, const char *order, MaybeFault (FigureParser::*parseRow)(const Row &));
    MaybeFault parseFigure(const Row &row);
    MaybeFault parsePanel(const Row &row);
    MaybeFault parseSeries(const Row &row);
    MaybeFault parseSeriesPanel(const Row &row, const FigureSpec &spec, Series &series);
    MaybeFault parseOperand(const Row &row);
    MaybeFault parseCategory(const Row &row);
    MaybeFault parseObservation(const Row &row);
    MaybeFault parseMoreSources(const Row &row);
    MaybeFault parseKey(const Row &row, Figure *&figure, CellKey &key);
    MaybeFault parseCell(const Row &row, Observation &observation);
    MaybeFault makeTables();

    /// Null if there is none.
    Figure *figureOf(const Row &row);

    const StoredTables &m_tables;
    Snapshot &m_snapshot;
};

MaybeFault FigureParser::parse()
{
    using Self = FigureParser;
    if (auto fault = parseEach("figure", "number", &Self::parseFigure))
        return fault;
    if (auto fault = parseEach("panel", "position", &Self::parsePanel))
        return fault;
    if (auto fault = parseEach("series", "position", &Self::parseSeries))
        return fault;
    if (auto fault = parseEach("series_operand", "position", &Self::parseOperand))
        return fault;
    if (auto fault = parseEach("category", "position", &Self::parseCategory))
        return fault;
    if (auto fault = makeTables())
        return fault;
    if (auto fault = parseEach("observation", nullptr, &Self::parseObservation))
        return fault;
    if (auto fault = parseEach("observation_source", "position", &Self::parseMoreSources))
        return fault;
    for (const Figure &each : m_snapshot.figures) {
        if (auto fault = checkFigure(each, m_snapshot))
            return fault;
    }
    return std::nullopt;
}

MaybeFault FigureParser::parseEach(
    const char *table, const char *order, MaybeFault (FigureParser::*parseRow)(const Row &))
{
    for (const Row &row : order ? rowsBy(m_tables, table, order) : rowsOf(m_tables, table)) {
        if (auto fault = (this->*parseRow)(row))
            return fault;
    }
    return std::nullopt;
}

Figure *FigureParser::figureOf(const Row &row)
{
    const QString id = row.text("figure_id");
    auto &figures = m_snapshot.figures;
    const auto found
        = std::find_if(figures.begin(), figures.end(), [&id](const Figure &each) { return each.spec.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

MaybeFault FigureParser::parseFigure(const Row &row)
{
    FigureSpec spec;
    spec.id = row.text("id");
    if (auto fault = parseNumber(row, "number", 1, 9999, spec.number))
        return fault;
    spec.sectionId = row.text("section_id");
    if (!findById(m_snapshot.sections, spec.sectionId))
        return row.dangling("section_id");
    spec.title = row.texts("title");
    spec.heading = row.texts("heading");
    spec.source = row.texts("source");
    spec.note = row.texts("note");
    m_snapshot.figures.push_back({std::move(spec), {}});
    return std::nullopt;
}

MaybeFault FigureParser::parsePanel(const Row &row)
{
    Figure *figure = figureOf(row);
    if (!figure)
        return row.dangling("figure_id");
    std::vector<Panel> &panels = figure->spec.panels;
    Panel panel;
    panel.id = row.text("id");
    if (auto fault = parseEnum(row, "kind", panel.kind))
        return fault;
    panel.unitId = row.text("unit_id");
    if (!findById(m_snapshot.units, panel.unitId))
        return row.dangling("unit_id");
    if (auto fault = parseNumber(row, "share", 1, 100, panel.share))
        return fault;
    panel.title = row.texts("title");
    if (panels.size() == schema::MostPanels)
        return row.tooLarge("id", u"more than %1 panels in a figure"_s.arg(schema::MostPanels));
    panels.push_back(std::move(panel));
    return std::nullopt;
}

MaybeFault FigureParser::parseSeries(const Row &row)
{
    Figure *figure = figureOf(row);
    if (!figure)
        return row.dangling("figure_id");
    FigureSpec &spec = figure->spec;
    Series series;
    series.id = row.text("id");
    if (madePrefix(series.id) > 0)
        return row.fault("id", u"begins as the series that views make"_s);
    if (auto fault = parseEnum(row, "role", series.role))
        return fault;
    series.unitId = row.text("unit_id");
    if (!findById(m_snapshot.units, series.unitId))
        return row.dangling("unit_id");
    if (auto fault = parseSeriesPanel(row, spec, series))
        return fault;
    if (auto fault = parseEnum(row, "rule", series.rule))
        return fault;
    if ((series.rule == Rule::Observed) != row.isNull("fraction_digits"))
        return row.fault("fraction_digits", u"must be given exactly for computed series"_s);
    if (auto fault = parseNumber(row, "fraction_digits", 0, 6, series.fractionDigits))
        return fault;
    series.name = row.texts("name");
    if (spec.series.size() == schema::MostSeries)
        return row.tooLarge("id", u"more than %1 series in a figure"_s.arg(schema::MostSeries));
    spec.series.push_back(std::move(series));
    return std::nullopt;
}

MaybeFault FigureParser::parseSeriesPanel(const Row &row, const FigureSpec &spec, Series &series)
{
    if (row.isNull("panel_id") != row.isNull("mark"))
        return row.fault("mark", u"panel and mark go together"_s);
    if (row.isNull("panel_id"))
        return std::nullopt;
    series.panel = indexOfId(spec.panels, row.text("panel_id"));
    if (series.panel < 0)
        return row.dangling("panel_id");
    if (series.unitId != spec.panels[static_cast<size_t>(series.panel)].unitId)
        return row.fault("unit_id", u"is not the unit of its panel"_s);
    return parseEnum(row, "mark", series.mark);
}

MaybeFault FigureParser::parseOperand(const Row &row)
{
    Figure *figure = figureOf(row);
    if (!figure)
        return row.dangling("figure_id");
    std::vector<Series> &all = figure->spec.series;
    const int series = indexOfId(all, row.text("series_id"));
    const int operand = indexOfId(all, row.text("operand_id"));
    if (series < 0 || operand < 0)
        return row.dangling(series < 0 ? "series_id" : "operand_id");
    Series &computed = all[static_cast<size_t>(series)];
    if (computed.rule == Rule::Observed)
        return row.fault("series_id", u"is not computed"_s);
    if (computed.operands.size() == schema::MostSeries)
        return row.tooLarge("position", u"more than %1 operands of a series"_s.arg(schema::MostSeries));
    computed.operands.push_back(operand);
    return std::nullopt;
}

MaybeFault FigureParser::parseCategory(const Row &row)
{
    Figure *figure = figureOf(row);
    if (!figure)
        return row.dangling("figure_id");
    std::vector<Category> &categories = figure->spec.categories;
    Category category;
    category.id = row.text("id");
    if (auto fault = parseEnum(row, "kind", category.kind))
        return fault;
    int onAxis = 0;
    if (auto fault = parseNumber(row, "on_axis", 0, 1, onAxis))
        return fault;
    category.onAxis = onAxis == 1;
    category.label = row.texts("label");
    if (category.kind == CategoryKind::Year && !isYear(category.label))
        return row.fault("label_zh", u"a year has four digits, the same in both languages"_s);
    if (categories.size() == schema::MostCategories)
        return row.tooLarge("id", u"more than %1 categories in a figure"_s.arg(schema::MostCategories));
    categories.push_back(std::move(category));
    return std::nullopt;
}

MaybeFault FigureParser::makeTables()
{
    size_t cells = 0;
    for (Figure &each : m_snapshot.figures) {
        const FigureSpec &spec = each.spec;
        cells += spec.series.size() * spec.categories.size();
        if (cells > schema::MostCells) {
            const QString reason = u"with this one more than %1 cells in all figures"_s.arg(schema::MostCells);
            return Fault{ErrorCode::SnapshotTooLarge, "figure", {}, {spec.id}, reason};
        }
        each.data = DataTable(static_cast<int>(spec.series.size()), static_cast<int>(spec.categories.size()));
    }
    return std::nullopt;
}

MaybeFault FigureParser::parseKey(const Row &row, Figure *&figure, CellKey &key)
{
    figure = figureOf(row);
    if (!figure)
        return row.dangling("figure_id");
    key = {indexOfId(figure->spec.series, row.text("series_id")),
        indexOfId(figure->spec.categories, row.text("category_id"))};
    if (!key.isValid())
        return row.dangling(key.series < 0 ? "series_id" : "category_id");
    return std::nullopt;
}

MaybeFault FigureParser::parseMoreSources(const Row &row)
{
    Figure *figure = nullptr;
    CellKey key;
    if (auto fault = parseKey(row, figure, key))
        return fault;
    Cell cell = figure->data.at(key);
    if (!cell)
        return row.fault("category_id", u"there is no such observation"_s);
    const QString source = row.text("source_id");
    if (!findById(m_snapshot.sources, source))
        return row.dangling("source_id");
    if (cell->sourceIds().contains(source))
        return row.fault("source_id", u"named twice"_s);
    cell->moreSourceIds << source;
    figure->data.set(key, std::move(cell));
    return std::nullopt;
}

MaybeFault FigureParser::parseObservation(const Row &row)
{
    Figure *figure = nullptr;
    CellKey key;
    if (auto fault = parseKey(row, figure, key))
        return fault;
    Observation observation;
    if (auto fault = parseCell(row, observation))
        return fault;
    figure->data.set(key, std::move(observation));
    return std::nullopt;
}

MaybeFault FigureParser::parseCell(const Row &row, Observation &observation)
{
    const auto evidence = fromId<Evidence>(row.text("evidence_id"));
    if (!evidence)
        return row.dangling("evidence_id");
    observation.evidence = *evidence;
    observation.value = row.decimal("value");
    observation.low = row.decimal("low");
    observation.high = row.decimal("high");
    observation.releaseId = row.text("release_id");
    if (!findById(m_snapshot.releases, observation.releaseId))
        return row.dangling("release_id");
    observation.sourceId = row.text("source_id");
    if (!findById(m_snapshot.sources, observation.sourceId))
        return row.dangling("source_id");
    observation.formula = row.texts("formula");
    observation.note = row.texts("note");
    if (observation.value.has_value() == (observation.evidence == Evidence::Missing))
        return row.fault("value", u"must be absent exactly where the evidence is 'missing'"_s);
    if (!observation.value && (observation.note.zh.isEmpty() || observation.note.en.isEmpty()))
        return row.fault("note_zh", u"does not say why the value is missing"_s);
    if (observation.formula.isEmpty() == (observation.evidence == Evidence::Derived))
        return row.fault("formula_zh", u"must be given exactly where the evidence is 'derived'"_s);
    if (!isOrdered(observation))
        return row.fault("value", u"low, value and high are not in ascending order"_s);
    return std::nullopt;
}

} // namespace

MaybeFault parseFigures(const StoredTables &tables, Snapshot &snapshot)
{
    return FigureParser(tables, snapshot).parse();
}

} // namespace dte
