// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/view/figurestate.h"

namespace dte {

/// Ids of the releases that the figure has amounts of, in the order of the snapshot.
QStringList releasesOf(const FigureState &state);

/// Leaves only the series of \p release and draws all of them; gives why that is not possible, or nothing.
Text applyRelease(FigureState &state, const QString &release);

/// Shows the amounts of \p first and \p second that both have, side by side, with the difference in % above: second as
/// bars, first as point marks, so that no line or stack mixes the two. Gives why that is not possible, or nothing.
Text compareReleases(FigureState &state, const QString &first, const QString &second);

} // namespace dte
