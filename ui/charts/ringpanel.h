// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/evidenceitems.h"
#include "ui/charts/panelbuilder.h"
#include "ui/charts/textitem.h"

class QPieSeries;

namespace dte {

/// Shares of a whole as a ring with its labels beside it. A missing share is not drawn; it stands in the table.
class RingPanel final : public PanelBuilder
{
public:
    using PanelBuilder::PanelBuilder;

    QMarginsF prepare(const QSizeF &size) override;
    void build(const QRectF &plot) override;

private:
    struct Slice
    {
        CellKey key;
        double from; ///< clockwise share of the whole from the top, 0 to 1
        double share;
        SeriesStyle style;
        TextItem *label = nullptr; ///< the scene's
        QPointF rim; ///< outer middle
    };

    void collectSlices();
    void addRing(const QRectF &square);
    QPainterPath slicePath(const Slice &slice, const QRectF &square) const;
    void addLabels(const QRectF &plot, const QRectF &square);
    void stackLabels(std::vector<Slice *> side, const QRectF &plot, const QRectF &square, bool right) const;

    std::vector<Slice> m_slices;
};

} // namespace dte
