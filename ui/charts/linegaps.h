// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGraphicsScene;

namespace dte {

/// Opens the straight lines of a finished chart, of grid and axes, where a text stands on them: so it can be read on
/// any ground, a transparent one too.
void openLinesBehindTexts(QGraphicsScene *scene);

} // namespace dte
