// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace dte {

/// A screen as far as a presentation is concerned.
struct ScreenInfo
{
    QString name;
    QRect geometry; ///< in the desktop
    bool isPrimary = false;

    bool operator==(const ScreenInfo &) const = default;
};

/// Who is on which screen, by name.
struct ScreenPlan
{
    QString audience;
    QString speaker; ///< empty: there is no screen left for the speaker

    bool operator==(const ScreenPlan &) const = default;
};

/// The audience gets the screen \p wanted if it is there, else one that is not \p speakers (the screen the speaker's
/// window is on, the laptop's as a rule), else the only one. The speaker gets none that shows any of what the audience
/// sees: mirrored screens lie in the same place of the desktop. \p screens is not empty.
ScreenPlan planScreens(const std::vector<ScreenInfo> &screens, const QString &wanted, const QString &speakers);

} // namespace dte
