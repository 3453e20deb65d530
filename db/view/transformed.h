// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/view/figurestate.h"
#include "db/view/viewstate.h"

namespace dte {

/// Why \p transform of \p state would not be honest, in both languages; empty if it may be offered.
Text transformObstacle(const FigureState &state, Transform transform);

/// Replaces the values of \p state, which must have none of that obstacle, by their transform: series, units and panel
/// with them. Series keep their ids. \p baseId is for Index: a year; empty for defaultBase().
void applyTransform(FigureState &state, Transform transform, const QString &baseId);

/// The first year on the axis in which every drawn bar or line of amounts has a positive value, else the first in which
/// any has one; empty without.
QString defaultBase(const FigureState &state);

/// Capital first letter, for titles in English.
Text asTitle(const Text &measure);

} // namespace dte
