// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/audit/releasedifference.h"

#include "db/view/figurestate.h"
#include "db/view/releases.h"
#include "db/view/statequery.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

constexpr int PercentDigits = 1;

ReleaseDifference compared(const FigureState &state, CellKey report, CellKey other, const QString &release)
{
    ReleaseDifference result;
    result.figureId = state.spec.id;
    result.name = state.spec.series[static_cast<size_t>(report.series)].name;
    result.category = state.spec.categories[static_cast<size_t>(report.category)].label;
    result.releaseId = release;
    result.report = *state.at(report)->value;
    result.other = *state.at(other)->value;
    result.unit = state.seriesUnits[static_cast<size_t>(report.series)];
    result.difference = result.other.minus(result.report);
    const auto hundredfold = result.difference ? result.difference->times(Decimal(100, 0)) : std::nullopt;
    result.percent = hundredfold ? hundredfold->dividedBy(result.report, PercentDigits) : std::nullopt;
    return result;
}

bool hasValue(const FigureState &state, CellKey key) { return state.at(key) && state.at(key)->value; }

void addPairs(const FigureState &state, int report, int other, const QString &release,
    std::vector<ReleaseDifference> &differences)
{
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        if (hasValue(state, {report, c}) && hasValue(state, {other, c}))
            differences.push_back(compared(state, {report, c}, {other, c}, release));
    }
}

} // namespace

std::vector<ReleaseDifference> releaseDifferences(const Snapshot &snapshot)
{
    std::vector<ReleaseDifference> differences;
    if (snapshot.releases.empty())
        return differences;
    const QString own = snapshot.releases.front().id; // the report's
    for (const Figure &figure : snapshot.figures) {
        const FigureState state = makeFigureState(snapshot, figure);
        const int count = static_cast<int>(state.spec.series.size());
        for (int report = 0; report < count; ++report) {
            const Series &series = state.spec.series[static_cast<size_t>(report)];
            if (!isAmount(state.seriesUnits[static_cast<size_t>(report)]) || releaseOf(state, report) != own)
                continue;
            for (int other = 0; other < count; ++other) {
                const QString release = releaseOf(state, other);
                const Series &candidate = state.spec.series[static_cast<size_t>(other)];
                if (!release.isEmpty() && release != own && candidate.role == series.role
                    && candidate.unitId == series.unitId)
                    addPairs(state, report, other, release, differences);
            }
        }
    }
    return differences;
}

} // namespace dte
