// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/figurerules.h"

#include <QSet>

#include <algorithm>
#include <optional>

#include "db/view/computedseries.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

Fault fault(const QByteArray &table, const QByteArray &column, const QStringList &key, const QString &reason)
{
    return {ErrorCode::SnapshotWrongType, table, column, key, reason};
}

Fault seriesFault(const FigureSpec &spec, const Series &series, const QByteArray &column, const QString &reason)
{
    return fault("series", column, {spec.id, series.id}, reason);
}

Fault valueFault(const FigureSpec &spec, CellKey key, const QString &reason)
{
    return {ErrorCode::SnapshotWrongType, "observation", "value",
        {spec.id, spec.series[static_cast<size_t>(key.series)].id,
            spec.categories[static_cast<size_t>(key.category)].id},
        reason};
}

MaybeFault checkNotEmpty(const FigureSpec &spec)
{
    const char *table = spec.panels.empty() ? "panel" : spec.series.empty() ? "series" : "category";
    if (spec.panels.empty() || spec.series.empty() || spec.categories.empty())
        return Fault{ErrorCode::SnapshotWrongType, table, {}, {spec.id}, u"the figure has none"_s};
    return std::nullopt;
}

/// True if \p series depends on itself. \p state: 0 not looked at, 1 on the way, 2 fine. The depth is bounded by the
/// number of series.
bool hasCycle(const FigureSpec &spec, int series, std::vector<int> &state)
{
    int &mine = state[static_cast<size_t>(series)];
    if (mine != 0)
        return mine == 1;
    mine = 1;
    const std::vector<int> &operands = spec.series[static_cast<size_t>(series)].operands;
    if (std::any_of(operands.begin(), operands.end(), [&](int operand) { return hasCycle(spec, operand, state); }))
        return true;
    mine = 2;
    return false;
}

MaybeFault checkOperands(const FigureSpec &spec)
{
    std::vector<int> state(spec.series.size(), 0);
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const Series &series = spec.series[i];
        if (series.rule != Rule::Observed && series.operands.empty())
            return seriesFault(spec, series, "rule", u"nothing to compute from"_s);
        if (hasCycle(spec, static_cast<int>(i), state))
            return seriesFault(spec, series, "rule", u"is computed from itself"_s);
    }
    return std::nullopt;
}

bool isBelowZero(const std::optional<Decimal> &number) { return number && number->isNegative(); }

bool converts(const std::optional<Decimal> &number, const Unit &unit) { return !number || number->times(unit.factor); }

MaybeFault checkCell(const FigureSpec &spec, CellKey key, const Observation &cell, const Unit &unit)
{
    const Series &series = spec.series[static_cast<size_t>(key.series)];
    const bool inWhole = series.panel >= 0 && traits(spec.panelAt(series.panel).kind).axis == ValueAxis::None;
    if (inWhole && (isBelowZero(cell.value) || isBelowZero(cell.low) || isBelowZero(cell.high)))
        return valueFault(spec, key, u"negative in a ring"_s);
    if (!converts(cell.value, unit) || !converts(cell.low, unit) || !converts(cell.high, unit))
        return valueFault(spec, key, u"too many digits to convert"_s);
    return std::nullopt;
}

const Series &seriesAt(const FigureSpec &spec, int index) { return spec.series[static_cast<size_t>(index)]; }

/// The releases that the values of each series come from, directly or through its operands (which have no cycle).
class Releases
{
public:
    explicit Releases(const Figure &figure)
        : m_figure(figure)
        , m_known(figure.spec.series.size())
    {
    }

    /// Each is looked at once, however many sums it is in.
    const QSet<QString> &of(int index)
    {
        std::optional<QSet<QString>> &known = m_known[static_cast<size_t>(index)];
        if (known)
            return *known;
        QSet<QString> releases;
        for (int category = 0; category < m_figure.data.categoryCount(); ++category) {
            if (const Cell &cell = m_figure.data.at({index, category}))
                releases.insert(cell->releaseId);
        }
        for (const int operand : seriesAt(m_figure.spec, index).operands)
            releases.unite(of(operand));
        known = std::move(releases);
        return *known;
    }

private:
    const Figure &m_figure;
    std::vector<std::optional<QSet<QString>>> m_known;
};

MaybeFault checkReleases(const Figure &figure)
{
    Releases known(figure);
    for (int index = 0; index < figure.data.seriesCount(); ++index) {
        const QStringList key{figure.spec.id, seriesAt(figure.spec, index).id};
        QStringList releases = known.of(index).values();
        releases.sort();
        if (releases.isEmpty())
            return fault("series", "id", key, u"the series has no observation"_s);
        if (releases.size() > 1)
            return fault("series", "id", key, u"the series mixes the releases %1"_s.arg(releases.join(u", ")));
    }
    return std::nullopt;
}

MaybeFault checkCategories(const Figure &figure)
{
    QString lastYear;
    for (int index = 0; index < figure.data.categoryCount(); ++index) {
        const Category &category = figure.spec.categories[static_cast<size_t>(index)];
        const QStringList key{figure.spec.id, category.id};
        bool used = false;
        for (int series = 0; series < figure.data.seriesCount(); ++series)
            used = used || figure.data.at({series, index});
        if (!used)
            return fault("category", "id", key, u"the category has no observation"_s);
        if (category.kind != CategoryKind::Year)
            continue;
        if (category.label.en <= lastYear)
            return fault("category", "label_en", key, u"%1 stands after %2"_s.arg(category.label.en, lastYear));
        lastYear = category.label.en;
    }
    return std::nullopt;
}

MaybeFault checkOperandCounts(const FigureSpec &spec)
{
    for (const Series &series : spec.series) {
        const QStringList key{spec.id, series.id};
        const size_t count = series.operands.size();
        if (series.rule == Rule::Growth && count != 1)
            return fault("series", "rule", key, u"growth has %1 operands instead of one"_s.arg(count));
        if (series.rule != Rule::Sum)
            continue;
        if (count < 2)
            return fault("series", "rule", key, u"a sum has at least two operands"_s);
        for (const int operand : series.operands) {
            if (seriesAt(spec, operand).unitId != series.unitId)
                return fault("series", "unit_id", key, u"is not the unit of all operands of the sum"_s);
        }
    }
    return std::nullopt;
}

/// Single points stand at any axis.
bool fits(Mark mark, const PanelTraits &panel)
{
    return mark == panel.part || (mark == Mark::Marker && panel.axis != ValueAxis::None);
}

MaybeFault checkPanels(const FigureSpec &spec)
{
    std::vector<int> counts(spec.panels.size(), 0);
    for (const Series &series : spec.series) {
        if (series.panel < 0)
            continue;
        const auto panel = static_cast<size_t>(series.panel);
        ++counts[panel];
        if (!fits(series.mark, traits(spec.panels[panel].kind)))
            return fault("series", "mark", {spec.id, series.id}, u"does not fit the kind of the panel"_s);
    }
    for (size_t i = 0; i < spec.panels.size(); ++i) {
        const QStringList key{spec.id, spec.panels[i].id};
        if (counts[i] == 0)
            return fault("panel", "id", key, u"the panel has no series"_s);
        if (traits(spec.panels[i].kind).axis == ValueAxis::None && counts[i] != 1)
            return fault("panel", "kind", key, u"a ring holds one series"_s);
    }
    return std::nullopt;
}

/// That the program can compute and draw it.
MaybeFault checkCells(const Figure &figure, const Snapshot &snapshot)
{
    const FigureSpec &spec = figure.spec;
    const DataTable data = withComputedSeries(spec, figure.data, {});
    for (int series = 0; series < data.seriesCount(); ++series) {
        const Unit &unit = snapshot.unit(spec.series[static_cast<size_t>(series)].unitId);
        for (int category = 0; category < data.categoryCount(); ++category) {
            const CellKey key{series, category};
            const Cell &cell = data.at(key);
            if (!cell)
                continue;
            if (auto fault = checkCell(spec, key, *cell, unit))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace

bool isYear(const Text &label)
{
    const bool digits = std::all_of(label.zh.begin(), label.zh.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return label.zh == label.en && label.zh.size() == 4 && digits;
}

bool isOrdered(const Observation &observation)
{
    const auto above = [](const std::optional<Decimal> &left, const std::optional<Decimal> &right) {
        return left && right && left->compare(*right) == std::strong_ordering::greater;
    };
    return !above(observation.low, observation.value) && !above(observation.value, observation.high)
        && !above(observation.low, observation.high);
}

MaybeFault checkFigure(const Figure &figure, const Snapshot &snapshot)
{
    const FigureSpec &spec = figure.spec;
    if (auto fault = checkNotEmpty(spec))
        return fault;
    if (auto fault = checkOperands(spec))
        return fault;
    if (auto fault = checkOperandCounts(spec))
        return fault;
    if (auto fault = checkPanels(spec))
        return fault;
    if (auto fault = checkReleases(figure))
        return fault;
    if (auto fault = checkCategories(figure))
        return fault;
    return checkCells(figure, snapshot);
}

} // namespace dte
