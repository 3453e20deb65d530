// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "db/view/figurestate.h"

namespace dte {

/// The units of the numbers in a picture, amounts first; a converted one says from what. Empty without panels.
QString unitLine(const FigureState &state, LabelMode mode);
/// The title of a panel with the units of its axes.
QString panelTitle(const FigureState &state, int panel, LabelMode mode);

} // namespace dte
