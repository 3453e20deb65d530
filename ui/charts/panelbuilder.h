// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>

#include <memory>

#include "ui/charts/panelcontext.h"

namespace dte {

/// Maps one panel of a figure to a Qt Charts chart and the texts and evidence that Qt Charts cannot draw. One object a
/// panel: prepare() first, then build().
class PanelBuilder
{
public:
    explicit PanelBuilder(const PanelContext &context)
        : m_context(context)
    {
    }
    virtual ~PanelBuilder() = default;
    Q_DISABLE_COPY_MOVE(PanelBuilder)

    /// Decides scale and labels for a panel of \p size (plot and axis labels); the room that the axis labels take.
    virtual QMarginsF prepare(const QSizeF &size) = 0;
    /// Draws with the plotting area at \p plot.
    virtual void build(const QRectF &plot) = 0;

protected:
    const PanelContext &context() const { return m_context; }

private:
    PanelContext m_context;
};

std::unique_ptr<PanelBuilder> makePanelBuilder(const PanelContext &context);

} // namespace dte
