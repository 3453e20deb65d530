// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QSize>

class QFont;
class QWidget;

namespace dte {

/// Gives a window that was not shown yet the size \p wanted, or what of it its screen has room for beside panels, with
/// its frame.
void resizeOnScreen(QWidget *window, const QSize &wanted);

/// \p body in an area as large as it wants to be, which scrolls where the screen has less room.
QWidget *scrollable(QWidget *body);
/// \p text broken into lines, for what does not wrap itself.
QString inLines(const QString &text, const QFont &font, int width);

} // namespace dte
