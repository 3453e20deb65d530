// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/panelbuilder.h"

#include "ui/charts/barpanel.h"
#include "ui/charts/columnpanel.h"
#include "ui/charts/ringpanel.h"

namespace dte {

std::unique_ptr<PanelBuilder> makePanelBuilder(const PanelContext &context)
{
    switch (traits(context.state.spec.panelAt(context.panel).kind).axis) {
    case ValueAxis::Upright:
        break;
    case ValueAxis::Across:
        return std::make_unique<BarPanel>(context);
    case ValueAxis::None:
        return std::make_unique<RingPanel>(context);
    }
    return std::make_unique<ColumnPanel>(context);
}

} // namespace dte
