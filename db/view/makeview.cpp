// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/view/makeview.h"

#include <algorithm>
#include <utility>

#include "db/base/byid.h"
#include "db/base/id.h"
#include "db/model/snapshot.h"
#include "db/view/chartkinds.h"
#include "db/view/releases.h"
#include "db/view/stateedit.h"
#include "db/view/statequery.h"
#include "db/view/transformed.h"
#include "db/view/viewwords.h"

using namespace Qt::StringLiterals;

namespace dte {

namespace {

void stop(FigureState &state, const Text &reason)
{
    state.reason = reason;
    state.isUnfit = true;
}

/// The year \p id, which can be the base of an index and, on the axis, an end of a range; null if there is none.
const Category *yearOf(const FigureState &state, const QString &id)
{
    const Category *category = findById(state.spec.categories, id);
    return category && category->kind == CategoryKind::Year ? category : nullptr;
}

/// Whether \p id is that of a series, or of one that some view makes of it.
bool canName(const FigureState &state, const QString &id)
{
    const auto &series = state.spec.series;
    return std::any_of(series.begin(), series.end(), [&id](const Series &each) {
        return id == each.id || id == BalancePrefix + each.id || id == DifferencePrefix + each.id;
    });
}

/// The first setting that names something the figure has not; empty if all is known.
QString unknownSetting(const FigureState &state, const ViewState &view)
{
    if (!view.baseId.isEmpty() && !yearOf(state, view.baseId))
        return u"transform=index:"_s + view.baseId;
    for (const QString &id : {view.firstId, view.lastId}) {
        const Category *year = yearOf(state, id);
        if (!id.isEmpty() && (!year || !year->onAxis))
            return u"range="_s + id;
    }
    if (!view.firstId.isEmpty() && !view.lastId.isEmpty()
        && categoryIndex(state, view.firstId) > categoryIndex(state, view.lastId))
        return u"range=%1:%2"_s.arg(view.firstId, view.lastId);
    for (const QString &id : view.seriesIds) {
        if (!canName(state, id))
            return u"series="_s + id;
    }
    if (!view.highlightId.isEmpty() && !canName(state, view.highlightId))
        return u"highlight="_s + view.highlightId;
    for (const QString &id : {view.releaseId, view.otherReleaseId}) {
        if (!id.isEmpty() && !state.release(id))
            return u"release="_s + id;
    }
    return {};
}

Text applyReleases(FigureState &state, const ViewState &view)
{
    if (view.releaseId.isEmpty())
        return {};
    return view.otherReleaseId.isEmpty() ? applyRelease(state, view.releaseId)
                                         : compareReleases(state, view.releaseId, view.otherReleaseId);
}

/// Year labels, which have four digits each; empty: open.
struct Range
{
    QString first;
    QString last;

    bool isOpen() const { return first.isEmpty() && last.isEmpty(); }
    bool holds(const QString &year) const
    {
        return (first.isEmpty() || year >= first) && (last.isEmpty() || year <= last);
    }
};

Range rangeOf(const FigureState &state, const ViewState &view)
{
    const auto label = [&state](const QString &id) {
        const Category *year = yearOf(state, id);
        return year ? year->label.en : QString();
    };
    return {label(view.firstId), label(view.lastId)};
}

/// Leaves the years of the range; anything off the axis goes.
void applyRange(FigureState &state, const Range &range)
{
    if (range.isOpen())
        return;
    keepCategories(state, [&](int index) {
        const Category &category = state.spec.categories[static_cast<size_t>(index)];
        return category.onAxis && category.kind == CategoryKind::Year && range.holds(category.label.en);
    });
}

void applySeries(FigureState &state, const ViewState &view)
{
    if (!view.seriesIds.isEmpty()) {
        std::vector<bool> wanted;
        for (const Series &series : state.spec.series) {
            // Growth goes with what it is the growth of.
            const bool own = view.seriesIds.contains(series.id) || view.seriesIds.contains(series.originId);
            const bool follows = series.rule == Rule::Growth && series.operands.size() == 1
                && view.seriesIds.contains(state.spec.series[static_cast<size_t>(series.operands.front())].id);
            wanted.push_back(own || follows);
        }
        keepSeries(state, [&wanted](int series) { return wanted[static_cast<size_t>(series)]; });
    }
    state.highlight = seriesIndex(state, view.highlightId);
}

/// Up to the point where only the kind is missing; a reason stops it.
void applyAllButKind(FigureState &state, const ViewState &view)
{
    const Range range = rangeOf(state, view);
    if (const Text reason = applyReleases(state, view); !reason.isEmpty())
        return stop(state, reason);
    const bool asShares = traits(view.kind).ofShares && view.transform == Transform::Value;
    const Transform transform = asShares ? Transform::Share : view.transform;
    if (const Text reason = transformObstacle(state, transform); !reason.isEmpty())
        return stop(state, reason);
    if (transform != Transform::Value)
        applyTransform(state, transform, view.baseId);
    applyRange(state, range);
    applySeries(state, view);
    if (!hasSomethingToDraw(state))
        stop(state, state.term("nothing_in_range"));
}

/// Why shares of the figure cannot be drawn as \p view wants: judged by the values, before they become shares.
Text sharesObstacle(const Snapshot &snapshot, const Figure &figure, ViewState view)
{
    const ChartKind kind = std::exchange(view.kind, ChartKind::Report);
    FigureState state = makeFigureState(snapshot, figure);
    applyAllButKind(state, view);
    return state.isUnfit ? state.reason : kindObstacle(state, kind);
}

} // namespace

Result<FigureState> makeView(const Snapshot &snapshot, const Figure &figure, const ViewState &view)
{
    FigureState state = makeFigureState(snapshot, figure);
    state.printedStandsOut = view.printedStandsOut;
    ViewState computed = view; // which a way of drawing is not
    computed.printedStandsOut = false;
    if (computed == ViewState())
        return state;
    if (const QString unknown = unknownSetting(state, view); !unknown.isEmpty())
        return Error(ErrorCode::UnknownInView, figure.spec.id, unknown);
    state.units = view.units;
    state.releaseIds = view.otherReleaseId.isEmpty() ? QStringList(view.releaseId)
                                                     : QStringList{view.releaseId, view.otherReleaseId};
    state.releaseIds.removeAll(QString());
    if (!state.reason.isEmpty())
        return state;
    applyAllButKind(state, view);
    if (!state.isUnfit) {
        const Text reason
            = traits(view.kind).ofShares ? sharesObstacle(snapshot, figure, view) : kindObstacle(state, view.kind);
        if (reason.isEmpty())
            applyKind(state, view.kind);
        else
            stop(state, reason);
    }
    state.subtitle = subtitleOf(state, view);
    state.remark
        = view.transform == Transform::Value && hasYears(state) && !state.isUnfit ? averageGrowth(state) : Text();
    return state;
}

ViewOffers makeOffers(const Snapshot &snapshot, const Figure &figure, const ViewState &view)
{
    ViewOffers offers;
    const FigureState report = makeFigureState(snapshot, figure);
    FigureState released = report;
    const Text releaseReason = applyReleases(released, view);
    for (const Transform transform : allOf<Transform>())
        offers.transforms.push_back(
            {transform, releaseReason.isEmpty() ? transformObstacle(released, transform) : releaseReason});
    ViewState plain = view;
    plain.kind = ChartKind::Report;
    FigureState kindless = report;
    applyAllButKind(kindless, plain);
    for (const ChartKind kind : allOf<ChartKind>()) {
        const bool asShares = traits(kind).ofShares && view.transform == Transform::Value;
        Text reason = asShares && releaseReason.isEmpty() ? transformObstacle(released, Transform::Share) : Text();
        if (reason.isEmpty())
            reason = kindless.isUnfit ? kindless.reason : kindObstacle(kindless, kind);
        offers.kinds.push_back({kind, reason});
    }
    if (hasYears(report)) {
        for (const Category &category : report.spec.categories) {
            if (category.kind != CategoryKind::Year)
                continue;
            offers.baseYears.push_back(category);
            if (category.onAxis)
                offers.years.push_back(category);
        }
    }
    if (!view.seriesIds.isEmpty()) {
        plain.seriesIds.clear();
        kindless = report;
        applyAllButKind(kindless, plain);
    }
    for (const Series &series : kindless.spec.series) {
        const bool follows = series.rule == Rule::Growth && !series.operands.empty();
        if (series.panel >= 0 && !follows)
            offers.series.push_back(series);
    }
    const QStringList releases = releasesOf(report);
    if (releases.size() > 1)
        offers.releaseIds = releases;
    offers.converts = std::any_of(
        report.seriesUnits.begin(), report.seriesUnits.end(), [](const Unit &unit) { return unit.converts(); });
    return offers;
}

} // namespace dte
