// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/charts/figurescene.h"

namespace dte::test {

/// Looks at what a figure really draws and lists what is wrong with its texts, one line each; empty if all is well:
/// - a text outside the picture, or on top of another text;
/// - a text whose drawn lines are not the whole text, or that ends in an ellipsis;
/// - a character that the bundled font does not have;
/// - a text whose colour differs by less than \p lowestContrast to 1 from what lies under it (measured in a picture of
/// the figure
///   without texts);
/// - a text that a line crosses (of a grid, an axis or a series) without anything to keep the line off the letters;
/// - any text item of Qt Charts itself that is visible.
QStringList layoutFaults(FigureScene *figure, double lowestContrast = 4.5);

/// Number of texts in the figure, so that a test can tell an empty picture from a good one.
int textCount(const FigureScene &figure);
/// They themselves, as given to be drawn, in no order.
QStringList drawnTexts(const FigureScene &figure);

} // namespace dte::test
