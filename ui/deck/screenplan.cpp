// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deck/screenplan.h"

#include <algorithm>

namespace dte {

namespace {

const ScreenInfo *named(const std::vector<ScreenInfo> &screens, const QString &name)
{
    const auto found = std::find_if(
        screens.begin(), screens.end(), [&name](const ScreenInfo &screen) { return screen.name == name; });
    return found == screens.end() ? nullptr : &*found;
}

/// The first screen with another name, rather one that is not the primary.
const ScreenInfo *other(const std::vector<ScreenInfo> &screens, const QString &name)
{
    const ScreenInfo *best = nullptr;
    for (const ScreenInfo &screen : screens) {
        if (screen.name != name && (!best || (best->isPrimary && !screen.isPrimary)))
            best = &screen;
    }
    return best;
}

} // namespace

ScreenPlan planScreens(const std::vector<ScreenInfo> &screens, const QString &wanted, const QString &speakers)
{
    const ScreenInfo *audience = named(screens, wanted);
    if (!audience)
        audience = other(screens, speakers);
    if (!audience)
        audience = &screens.front();
    const ScreenInfo *speaker = named(screens, speakers);
    if (!speaker || speaker->name == audience->name)
        speaker = other(screens, audience->name);
    return {audience->name, speaker ? speaker->name : QString()};
}

} // namespace dte
