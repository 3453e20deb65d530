// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/screenplan.h"

#include <algorithm>

namespace dte {

namespace {

const ScreenInfo *named(const std::vector<ScreenInfo> &screens, const QString &name)
{
    const auto found = std::find_if(
        screens.begin(), screens.end(), [&name](const ScreenInfo &screen) { return screen.name == name; });
    return found == screens.end() ? nullptr : &*found;
}

/// The first screen that \p fits, rather one that is not the primary.
template <typename Fits>
const ScreenInfo *firstThat(const std::vector<ScreenInfo> &screens, Fits fits)
{
    const ScreenInfo *best = nullptr;
    for (const ScreenInfo &screen : screens) {
        if (fits(screen) && (!best || (best->isPrimary && !screen.isPrimary)))
            best = &screen;
    }
    return best;
}

} // namespace

ScreenPlan planScreens(const std::vector<ScreenInfo> &screens, const QString &wanted, const QString &speakers)
{
    const auto isFree = [](const ScreenInfo &screen, const ScreenInfo &taken) {
        return screen.name != taken.name && !screen.geometry.intersects(taken.geometry);
    };
    const ScreenInfo *speaker = named(screens, speakers);
    const ScreenInfo *audience = named(screens, wanted);
    if (!audience && speaker)
        audience = firstThat(screens, [&](const ScreenInfo &screen) { return isFree(screen, *speaker); });
    if (!audience) // the projector of a mirrored pair: what fits there is whole on both
        audience = firstThat(screens, [&](const ScreenInfo &screen) { return screen.name != speakers; });
    if (!audience)
        audience = &screens.front();
    if (!speaker || !isFree(*speaker, *audience))
        speaker = firstThat(screens, [&](const ScreenInfo &screen) { return isFree(screen, *audience); });
    return {audience->name, speaker ? speaker->name : QString()};
}

} // namespace dte
