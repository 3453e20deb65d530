// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/charts/picture.h"
#include "ui/talk/talk.h"

namespace dte {

/// A slide laid out for one size, all its texts readable from the last row; painted as often as wanted. Where two
/// figures side by side would leave their plots too low, only the main panel of each is drawn.
class SlidePicture final
{
public:
    static constexpr double SmallestText = 1.0 / 45; ///< share of the height

    /// \p deck tells the closing page which figures were shown. Of \p options size, mode and theme count.
    SlidePicture(const SlideContent &content, const Snapshot &snapshot, const Deck &deck, ChartOptions options);

    /// Fills \p target, of the proportions of the size asked for.
    void paint(QPainter *painter, const QRectF &target) const;
    /// Every scene of the slide: two for a comparison.
    std::vector<const QGraphicsScene *> scenes() const;

private:
    std::unique_ptr<Picture> m_picture; ///< of figures
    std::unique_ptr<QGraphicsScene> m_page; ///< of title and closing
};

} // namespace dte
