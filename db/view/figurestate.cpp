// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/figurestate.h"

#include <algorithm>

#include "db/base/byid.h"
#include "db/model/snapshot.h"
#include "db/view/computedseries.h"
#include "db/view/statequery.h"

namespace dte {

namespace {

/// True if some value of \p series in the chart has the evidence that is \p wanted.
template <typename Wanted>
bool hasOnAxis(const FigureState &state, int series, Wanted wanted)
{
    const std::vector<int> shown = axisCategories(state);
    return std::any_of(shown.begin(), shown.end(), [&](int category) {
        const Cell &cell = state.at({series, category});
        return cell && cell->value && wanted(cell->evidence);
    });
}

} // namespace

bool FigureState::isGreyed(int series) const
{
    return highlight >= 0 && series != highlight
        && spec.series[static_cast<size_t>(series)].operands != std::vector{highlight};
}

bool FigureState::isAllFaded(int series) const
{
    return printedStandsOut
        && !hasOnAxis(*this, series, [](Evidence evidence) { return evidence == Evidence::Printed; });
}

bool FigureState::isPartlyFaded(int series) const
{
    return printedStandsOut
        && hasOnAxis(*this, series, [](Evidence evidence) { return evidence != Evidence::Printed; });
}

const Text &FigureState::term(const char *id) const
{
    const auto found = terms.constFind(QLatin1StringView(id));
    Q_ASSERT(found != terms.constEnd());
    return *found;
}

const EvidenceClass &FigureState::evidenceClass(Evidence id) const
{
    const EvidenceClass *found = findById(evidenceClasses, id);
    Q_ASSERT(found);
    return *found;
}

const Release *FigureState::release(const QString &id) const { return findById(releases, id); }

const Source *FigureState::source(const QString &id) const { return findById(sources, id); }

FigureState makeFigureState(const Snapshot &snapshot, const Figure &figure)
{
    FigureState state;
    state.spec = figure.spec;
    state.terms = snapshot.terms;
    state.evidenceClasses = snapshot.evidenceClasses;
    state.releases = snapshot.releases;
    state.sources = snapshot.sources;
    state.data = withComputedSeries(
        figure.spec, figure.data, {snapshot.term("operand_missing"), snapshot.term("base_not_positive")});
    for (const Series &series : state.spec.series)
        state.seriesUnits.push_back(snapshot.unit(series.unitId));
    for (const Panel &panel : state.spec.panels)
        state.panelUnits.push_back(snapshot.unit(panel.unitId));
    if (!hasSomethingToDraw(state))
        state.reason = snapshot.term("nothing_to_draw");
    return state;
}

} // namespace dte
