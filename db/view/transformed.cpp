// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/transformed.h"

#include <algorithm>

#include "db/base/id.h"
#include "db/view/derivedcells.h"
#include "db/view/stateedit.h"
#include "db/view/statequery.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int Digits = 1; ///< of growth, index and share, as the report prints them

Unit indexUnit(const FigureState &state, const Category &base)
{
    const Text &term = state.term("index_unit");
    const Text name{term.zh.arg(base.label.zh), term.en.arg(base.label.en)};
    return {u"index"_s, name, name.en, name.zh, Decimal(1, 0),
        {u"%1（"_s + name.zh + u'）', u"%1 ("_s + name.en + u')'}, u"index"_s, Decimal(1, 0)};
}

bool isPart(const Series &series)
{
    return series.panel >= 0 && series.mark != Mark::Marker && series.role != Role::Total;
}

/// Series of amounts that are drawn side by side or stacked, without totals.
std::vector<int> parts(const FigureState &state)
{
    std::vector<int> result;
    for (size_t i = 0; i < state.spec.series.size(); ++i) {
        if (isPart(state.spec.series[i]) && isAmount(state.seriesUnits[i]))
            result.push_back(static_cast<int>(i));
    }
    return result;
}

bool hasAmounts(const FigureState &state)
{
    return std::any_of(state.seriesUnits.begin(), state.seriesUnits.end(), isAmount);
}

/// Exports and imports of one unit and release.
struct TradePair
{
    int exports;
    int imports;
};

std::vector<TradePair> tradePairs(const FigureState &state)
{
    std::vector<TradePair> pairs;
    const auto &series = state.spec.series;
    for (size_t e = 0; e < series.size(); ++e) {
        for (size_t i = 0; i < series.size(); ++i) {
            const bool match = series[e].role == Role::Exports && series[i].role == Role::Imports
                && isAmount(state.seriesUnits[e]) && series[e].unitId == series[i].unitId
                && releaseOf(state, static_cast<int>(e)) == releaseOf(state, static_cast<int>(i));
            if (match)
                pairs.push_back({static_cast<int>(e), static_cast<int>(i)});
        }
    }
    return pairs;
}

Text shareObstacle(const FigureState &state)
{
    const std::vector<int> summands = parts(state);
    const auto sameUnit = [&](int series) {
        return state.spec.series[static_cast<size_t>(series)].unitId
            == state.spec.series[static_cast<size_t>(summands.front())].unitId;
    };
    const bool years = hasYears(state);
    const bool addsUp = years ? summands.size() >= 2 && std::all_of(summands.begin(), summands.end(), sameUnit)
                              : !summands.empty() && axisCategories(state).size() >= 2;
    return addsUp ? Text() : state.term("no_parts");
}

/// A new set of series in one panel, made from those of a state.
class Rebuilder final
{
public:
    Rebuilder(FigureState &state, PanelKind kind, const Unit &unit, const char *title)
        : m_state(state)
        , m_unit(unit)
        , m_categories(state.data.categoryCount())
    {
        m_panel = {unit.id, kind, unit.id, 100, asTitle(state.term(title))};
    }

    const FigureState &old() const { return m_state; }

    /// Appends \p series with the cells that \p cellAt gives for each category.
    template <typename CellAt>
    void add(Series series, CellAt cellAt)
    {
        series.unitId = m_unit.id;
        series.panel = series.panel < 0 ? -1 : 0;
        series.operands.clear();
        m_series.push_back(std::move(series));
        std::vector<Cell> row;
        row.reserve(static_cast<size_t>(m_categories));
        for (int category = 0; category < m_categories; ++category)
            row.push_back(cellAt(category));
        m_cells.push_back(std::move(row));
    }

    /// Puts the new series in the place of the old ones.
    void finish()
    {
        DataTable data(static_cast<int>(m_series.size()), m_categories);
        for (size_t s = 0; s < m_series.size(); ++s) {
            for (int c = 0; c < m_categories; ++c)
                data.set({static_cast<int>(s), c}, m_cells[s][static_cast<size_t>(c)]);
        }
        m_state.data = std::move(data);
        m_state.seriesUnits.assign(m_series.size(), m_unit);
        m_state.panelUnits = {m_unit};
        m_state.spec.series = std::move(m_series);
        m_state.spec.panels = {m_panel};
        dropEmptyCategories(m_state);
    }

private:
    FigureState &m_state;
    Unit m_unit;
    Panel m_panel;
    int m_categories;
    std::vector<Series> m_series;
    std::vector<std::vector<Cell>> m_cells;
};

void toGrowth(FigureState &state)
{
    const std::vector<int> before = yearsBefore(state.spec);
    const ComputeReasons reasons{state.term("operand_missing"), state.term("base_not_positive")};
    Rebuilder rebuilder(state, PanelKind::Lines, percentUnit(), "growth_measure");
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        if (!isAmount(state.seriesUnits[static_cast<size_t>(s)]))
            continue;
        Series series = state.spec.series[static_cast<size_t>(s)];
        // What the snapshot says of the growth of this series comes before what is computed here.
        const int known = growthOf(state, s);
        const Series *own = known < 0 ? nullptr : &state.spec.series[static_cast<size_t>(known)];
        const bool ownIsDrawn = own && own->panel >= 0;
        series.mark = ownIsDrawn ? own->mark : series.mark == Mark::Marker ? Mark::Marker : Mark::Line;
        series.panel = series.panel >= 0 || ownIsDrawn ? 0 : -1;
        series.rule = Rule::Growth;
        series.fractionDigits = own ? own->fractionDigits : Digits;
        series.measure = state.term("growth_measure");
        rebuilder.add(series, [&, known, s](int category) -> Cell {
            if (known >= 0)
                return state.at({known, category});
            const int base = before[static_cast<size_t>(category)];
            return base < 0 ? Cell() : growthCell(state.at({s, category}), state.at({s, base}), Digits, reasons);
        });
    }
    rebuilder.finish();
}

void toIndex(FigureState &state, int base)
{
    const Category baseCategory = state.spec.categories[static_cast<size_t>(base)];
    const ComputeReasons reasons{state.term("operand_missing"), state.term("index_base_not_positive")};
    Rebuilder rebuilder(state, PanelKind::Lines, indexUnit(state, baseCategory), "index_measure");
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        if (!isAmount(state.seriesUnits[static_cast<size_t>(s)]))
            continue;
        Series series = state.spec.series[static_cast<size_t>(s)];
        series.mark = Mark::Line;
        series.fractionDigits = Digits;
        series.measure = state.term("index_measure");
        rebuilder.add(series, [&, s](int category) {
            return indexCell(state.at({s, category}), state.at({s, base}), Digits, reasons);
        });
    }
    rebuilder.finish();
}

/// What \p key is a share of: the parts of its year; of a series over items their published total, or else all of them.
std::vector<const Cell *> wholeOf(const FigureState &state, CellKey key, const std::vector<int> &summands)
{
    std::vector<const Cell *> whole;
    if (hasYears(state)) {
        for (const int part : summands)
            whole.push_back(&state.at({part, key.category}));
        return whole;
    }
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Cell &cell = state.at({key.series, c});
        if (state.spec.categories[static_cast<size_t>(c)].kind == CategoryKind::Total && cell && cell->value)
            return {&cell};
    }
    for (const int item : axisCategories(state))
        whole.push_back(&state.at({key.series, item}));
    return whole;
}

void toShare(FigureState &state)
{
    const bool years = hasYears(state);
    const std::vector<int> summands = parts(state);
    const ComputeReasons reasons{state.term("part_missing"), state.term("whole_not_positive")};
    Rebuilder rebuilder(
        state, years ? PanelKind::StackedColumns : PanelKind::GroupedBars, percentUnit(), "share_measure");
    for (const int s : summands) {
        Series series = state.spec.series[static_cast<size_t>(s)];
        series.mark = Mark::Bar;
        series.fractionDigits = Digits;
        series.measure = state.term("share_measure");
        rebuilder.add(series, [&, s](int category) -> Cell {
            const bool onAxis = state.spec.categories[static_cast<size_t>(category)].onAxis;
            if (!onAxis && !years)
                return {};
            return shareCell(state.at({s, category}), wholeOf(state, {s, category}, summands), Digits, reasons);
        });
    }
    rebuilder.finish();
}

void toBalance(FigureState &state)
{
    const std::vector<TradePair> pairs = tradePairs(state);
    const ComputeReasons reasons{state.term("operand_missing"), state.term("base_not_positive")};
    const Unit unit = state.seriesUnits[static_cast<size_t>(pairs.front().exports)];
    const auto isDrawn = [&state](int series) { return state.spec.series[static_cast<size_t>(series)].panel >= 0; };
    const bool noneDrawn = std::none_of(pairs.begin(), pairs.end(),
        [&](const TradePair &pair) { return isDrawn(pair.exports) || isDrawn(pair.imports); });
    Rebuilder rebuilder(
        state, hasYears(state) ? PanelKind::GroupedColumns : PanelKind::GroupedBars, unit, "balance_measure");
    for (const TradePair &pair : pairs) {
        Series series = state.spec.series[static_cast<size_t>(pair.exports)];
        if (series.unitId != unit.id)
            continue; // one panel, one unit
        series.originId = series.id;
        series.id = BalancePrefix + series.originId;
        series.role = Role::Total;
        series.mark = Mark::Bar;
        series.panel = isDrawn(pair.exports) || isDrawn(pair.imports) || noneDrawn ? 0 : -1;
        series.name = asTitle(state.term("balance_measure"));
        const Release *release = state.release(releaseOf(state, pair.exports));
        if (pairs.size() > 1 && release) {
            const Text &term = state.term("named_release");
            series.name
                = {term.zh.arg(series.name.zh, release->name.zh), term.en.arg(series.name.en, release->name.en)};
        }
        rebuilder.add(series, [&](int category) {
            return differenceCell(state.at({pair.exports, category}), state.at({pair.imports, category}), reasons);
        });
    }
    rebuilder.finish();
}

} // namespace

Text asTitle(const Text &measure)
{
    Text title = measure;
    if (!title.en.isEmpty())
        title.en[0] = title.en[0].toUpper();
    return title;
}

Text transformObstacle(const FigureState &state, Transform transform)
{
    if (transform == Transform::Value)
        return {};
    if (!hasAmounts(state))
        return state.term("no_amounts");
    switch (transform) {
    case Transform::Growth:
    case Transform::Index:
        return hasYears(state) ? Text() : state.term("no_years");
    case Transform::Share:
        return shareObstacle(state);
    case Transform::Balance:
        return tradePairs(state).empty() ? state.term("no_pair") : Text();
    case Transform::Value:
        break;
    }
    return {};
}

void applyTransform(FigureState &state, Transform transform, const QString &baseId)
{
    state.applied.transform = transform;
    switch (transform) {
    case Transform::Growth:
        toGrowth(state);
        break;
    case Transform::Index:
        state.applied.baseId = baseId.isEmpty() ? defaultBase(state) : baseId;
        toIndex(state, categoryIndex(state, state.applied.baseId));
        break;
    case Transform::Share:
        toShare(state);
        break;
    case Transform::Balance:
        toBalance(state);
        break;
    case Transform::Value:
        break;
    }
}

QString defaultBase(const FigureState &state)
{
    QString best;
    int most = -1;
    for (const int category : axisCategories(state)) {
        int count = 0;
        for (const int part : parts(state)) {
            const Cell &cell = state.at({part, category});
            count += cell && cell->value && !cell->value->isNegative() && !cell->value->isZero();
        }
        if (count > most) {
            most = count;
            best = state.spec.categories[static_cast<size_t>(category)].id;
        }
    }
    return best;
}

} // namespace dte
