// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/figurestate.h"

#include <algorithm>

#include "db/model/snapshot.h"
#include "db/view/computedseries.h"

namespace dte {

namespace {

template <typename T>
const T *findById(const std::vector<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// True if some value of \p series in the chart has the evidence that is \p wanted.
template <typename Wanted>
bool hasOnAxis(const FigureState &state, int series, Wanted wanted)
{
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Cell &cell = state.at({series, c});
        if (state.spec.categories[static_cast<size_t>(c)].onAxis && cell && cell->value && wanted(cell->evidence))
            return true;
    }
    return false;
}

/// True if some mark of the chart has a value or at least a bound to draw.
bool hasSomethingToDraw(const FigureState &state)
{
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        if (state.spec.series[static_cast<size_t>(s)].panel < 0)
            continue;
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            const Cell &cell = state.at({s, c});
            if (state.spec.categories[static_cast<size_t>(c)].onAxis && cell && (cell->value || cell->low))
                return true;
        }
    }
    return false;
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
    const auto found = std::find_if(evidenceClasses.begin(), evidenceClasses.end(),
        [id](const EvidenceClass &candidate) { return candidate.id == id; });
    Q_ASSERT(found != evidenceClasses.end());
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
