// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include "db/snapshot/snapshot.h"

class QPainter;

namespace dte {

struct ChartOptions;
struct ChartTheme;

/// Paints a key figure large: number with unit, name, growth with sign and arrow, share, rank, period and publisher.
/// The texts are as large as \p rect allows; nothing is cut off. The background stays as it is.
void paintCard(QPainter *painter, const QRectF &rect, const Snapshot &snapshot, const Indicator &indicator,
    LabelMode mode, const ChartTheme &theme);

/// The same as a picture of its own; null if there is no memory for it.
QImage renderCard(const Snapshot &snapshot, const Indicator &indicator, const ChartOptions &options);

} // namespace dte
