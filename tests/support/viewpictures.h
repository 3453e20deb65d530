// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "db/view/viewstate.h"
#include "ui/charts/figurescene.h"

namespace dte::test {

/// One picture of a view of a bundled figure.
struct ViewPicture
{
    QString figureId;
    ViewState view;
    LabelMode mode = LabelMode::Chinese;
    const ChartTheme *theme = &ChartTheme::light();
    int textScale = 100;
    QSize size{1280, 720};
};

/// As on the command line: "fig3/transform=growth/lang=both/theme=paper/text-scale=150/size=1280x720".
QString toText(const ViewPicture &picture);

/// The layout faults of the picture, panels without any mark, items without a name and plots that are too low, one line
/// each.
QStringList viewFaults(const ViewPicture &picture);

/// Every figure in every kind that is offered with every transform, with a series highlighted, with the last year alone
/// and with two releases compared, in every label mode, style and text scale of 100, 150 and 200 %, at 1280x720.
std::vector<ViewPicture> everyViewPicture();

/// A selection of them, with all units and the sizes 640x400, 1280x720 and (seldom, as it is slow) 3840x2160, in which
/// each figure with a transform, each figure with a kind, each label mode with a text scale, each style, unit and size
/// meets each other one at least once where the two go together. Always the same, in the same order.
std::vector<ViewPicture> selectedViewPictures();

} // namespace dte::test
