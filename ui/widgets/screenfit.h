// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace dte {

/// Gives a window that was not shown yet the size \p wanted, or what of it its screen has room for beside panels, with
/// its frame.
void resizeOnScreen(QWidget *window, const QSize &wanted);

} // namespace dte
