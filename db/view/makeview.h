// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/base/result.h"
#include "db/model/snapshot.h"
#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// \p figure as \p view shows it: release, transform, range, series and kind applied in this order, so that growth of
/// the first shown year still knows the year before it and shares are those of the whole, whatever is hidden.
///
/// A view that would mislead (a stack with missing parts, growth of items) gives a state with a reason and isUnfit,
/// with the table as far as it could be made. Fails with UnknownInView where the view names an id that the figure has
/// not: Error::file is the figure, Error::detail the setting.
Result<FigureState> makeView(const Snapshot &snapshot, const Figure &figure, const ViewState &view);

/// One thing to choose from, and why it cannot be chosen now; empty reason: it can.
template <typename Choice>
struct Offer
{
    Choice choice;
    Text reason;
};

/// What there is to choose for a figure under a view: for the controls of the window.
struct ViewOffers
{
    std::vector<Offer<Transform>> transforms;
    std::vector<Offer<ChartKind>> kinds;
    std::vector<Category> years; ///< on the axis, whatever the range; empty: no range to choose
    std::vector<Category> baseYears; ///< for Index
    std::vector<Series> series; ///< that can be shown and hidden, in the order of the legend
    QStringList releaseIds; ///< two or more, else empty
    bool converts = false; ///< there are two units to choose from
};

/// \p view must be one that makeView() accepts.
ViewOffers makeOffers(const Snapshot &snapshot, const Figure &figure, const ViewState &view);

} // namespace dte
