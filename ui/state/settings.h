// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QString>

#include <optional>

#include "db/base/result.h"
#include "db/base/text.h"
#include "db/view/viewstate.h"
#include "ui/state/appearance.h"

namespace dte {

/// What is remembered from one start to the next, in one INI file. A file that cannot be read, or a line or a value
/// that makes no sense, counts as nothing remembered.
class Settings final
{
public:
    /// \p file: path of the INI file; its folder is made when something is first remembered.
    explicit Settings(const QString &file);

    /// That some lines made no sense: SettingsDamaged, Error::detail being where the file as it was is kept.
    const std::optional<Error> &damage() const { return m_damage; }
    /// Writes what is not yet in the file. Fails with SettingsNotSaved.
    Result<void> save();
    /// Path of the INI file.
    QString file() const { return m_store.fileName(); }
    QByteArray state(const QString &widget) const;
    void setState(const QString &widget, const QByteArray &state);
    std::optional<LabelMode> mode() const;
    void setMode(LabelMode mode);
    QString figureId() const;
    void setFigureId(const QString &id);
    /// Views of figures, by figure id; those that cannot be read are left out.
    QMap<QString, ViewState> views() const;
    void setViews(const QMap<QString, ViewState> &views);
    Appearance appearance() const;
    void setAppearance(const Appearance &appearance);
    /// Name of the screen the audience saw last; empty: none.
    QString presentationScreen() const;
    void setPresentationScreen(const QString &screen);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

private:
    QSettings m_store;
    std::optional<Error> m_damage;
};

/// Where a user's notes are kept: beside the settings in \p settingsFile.
QString annotationsFileBeside(const QString &settingsFile);
/// Where the deck that was last arranged or opened is kept.
QString deckFileBeside(const QString &settingsFile);
/// Where a user's settings are kept.
QString defaultSettingsFile();

} // namespace dte
