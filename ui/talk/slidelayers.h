// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include <vector>

#include "ui/charts/figurescene.h"

class QPainter;

namespace dte {

class Talk;

/// All slides of a talk at once, to go to one of them.
class SlideOverview final
{
public:
    /// \p talk outlives the overview.
    explicit SlideOverview(const Talk *talk)
        : m_talk(talk)
    {
    }

    /// The slides look different from now on.
    void forget() { m_thumbnails.clear(); }
    /// Over \p ground, with the slides in \p frame, as \p options say for a slide of whole size.
    void paint(QPainter *painter, const QRectF &ground, const QRectF &frame, const ChartOptions &options);
    /// -1 where there is none.
    int slideAt(const QPointF &position, const QRectF &frame) const;

private:
    QRectF cell(int index, const QRectF &frame) const;
    QPixmap thumbnail(int index, const QSizeF &size, double pixelRatio, const ChartOptions &options) const;

    const Talk *m_talk;
    std::vector<QPixmap> m_thumbnails;
};

/// The keys of a talk, in the middle of \p frame.
void paintTalkHelp(QPainter *painter, const QRectF &ground, const QRectF &frame, QFont font);

} // namespace dte
