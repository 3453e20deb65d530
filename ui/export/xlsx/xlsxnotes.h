// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/xlsx/xlsxsheet.h"

#include "db/view/figurestate.h"

namespace dte {

/// What is to be said of a cell beside its value and evidence: formula, known range, why it is missing; may be empty.
QString cellRemark(const FigureState &state, CellKey key, LabelMode mode);

/// Below table and charts: source, note, the user's notes, what the evidence classes mean, releases, and where the
/// values were published. Only what the figure has values of.
void writeNotes(XlsxSheet *sheet, const FigureState &state, LabelMode mode);

} // namespace dte
