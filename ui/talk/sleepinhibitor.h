// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace dte {

/// Keeps screen and machine awake while it exists, by the session's D-Bus services of freedesktop.org (ScreenSaver and
/// PowerManagement). Where there is no session bus or no such service it does nothing, and says nothing.
class SleepInhibitor final : public QObject
{
    Q_OBJECT

public:
    /// \p reason: shown by desktops that list who keeps them awake.
    explicit SleepInhibitor(const QString &reason, QObject *parent = nullptr);
    ~SleepInhibitor() override;
    Q_DISABLE_COPY_MOVE(SleepInhibitor)
};

} // namespace dte
