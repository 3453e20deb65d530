// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

#include "db/model/report.h"
#include "db/view/figurestate.h"

namespace dte {

/// The figures with all that is known of them as JSON, in both languages whatever the label mode: UTF-8 without byte
/// order mark, two-space indentation, LF. docs/figures.schema.json describes every key; keys stand in its order.
///
/// One observation for each cell, series by series, in the published unit and with the published digits; factor (a
/// string) converts to the other unit. A missing value is null, never 0, and has a note. Each figure is complete in
/// itself: it has the units, evidence classes, releases and sources that its observations name.
///
/// \p digest is that of the snapshot, in lower-case hex.
QByteArray json(const std::vector<FigureState> &figures, const Report &report, const QByteArray &digest);

} // namespace dte
