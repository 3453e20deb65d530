// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/figurerules.h"

#include <algorithm>

#include "db/transform/computed.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

Fault seriesFault(const FigureSpec &spec, const Series &series, const QByteArray &column, const QString &reason)
{
    return {ErrorCode::SnapshotWrongType, "series", column, {spec.id, series.id}, reason};
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
    const bool inRing = series.panel >= 0 && spec.panels[static_cast<size_t>(series.panel)].kind == PanelKind::Ring;
    if (inRing && (isBelowZero(cell.value) || isBelowZero(cell.low) || isBelowZero(cell.high)))
        return valueFault(spec, key, u"negative in a ring"_s);
    if (!converts(cell.value, unit) || !converts(cell.low, unit) || !converts(cell.high, unit))
        return valueFault(spec, key, u"too many digits to convert"_s);
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

} // namespace dte
