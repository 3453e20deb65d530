// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include <memory>

#include "db/deck/deck.h"
#include "ui/charts/figurescene.h"

namespace dte {

/// First page of a talk: the report, its edition and publisher. Of \p options size, mode, theme and smallestText count.
std::unique_ptr<QGraphicsScene> titlePage(const Snapshot &snapshot, const ChartOptions &options);
/// Last page: the sources of the figures in \p deck, and the licence.
std::unique_ptr<QGraphicsScene> closingPage(const Snapshot &snapshot, const Deck &deck, const ChartOptions &options);

} // namespace dte
