// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/panelbuilder.h"
#include "ui/charts/valuescale.h"

namespace dte {

/// Columns, areas, lines and single points over categories from left to right.
class ColumnPanel final : public PanelBuilder
{
public:
    using PanelBuilder::PanelBuilder;

    QMarginsF prepare(const QSizeF &size) override;
    void build(const QRectF &rect) override;

private:
    ValueScale m_scale;
};

} // namespace dte
