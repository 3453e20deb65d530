// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include "db/file/atomicfile.h"
#include "db/file/inputfile.h"
#include "db/file/userfile.h"

namespace dte {

namespace {
const QString ModeKey = QStringLiteral("view/mode");
const QString FigureKey = QStringLiteral("view/figure");
const QString ViewsKey = QStringLiteral("view/figures");
const QString ThemeKey = QStringLiteral("view/theme");
const QString TextScaleKey = QStringLiteral("view/textScale");
const QString ScreenKey = QStringLiteral("presentation/screen");
const QString FolderKey = QStringLiteral("export/folder");

QString stateKey(const QString &widget) { return QStringLiteral("state/") + widget; }
} // namespace

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
    if (m_store.status() != QSettings::FormatError)
        return;
    // What can be read is used, and written again without the rest: that is kept once.
    constexpr qint64 LargestFile = 1 << 20;
    m_damage = Error(ErrorCode::SettingsDamaged, file, backupOf(file));
    if (const auto bytes = readInput(file, LargestFile, ErrorCode::WriteFailed))
        (void)saveFile(backupOf(file), *bytes, IfExists::Replace);
}

Result<void> Settings::save()
{
    m_store.sync();
    if (m_store.status() != QSettings::AccessError)
        return {};
    return Error(ErrorCode::SettingsNotSaved, m_store.fileName());
}

QByteArray Settings::state(const QString &widget) const { return m_store.value(stateKey(widget)).toByteArray(); }

void Settings::setState(const QString &widget, const QByteArray &state) { m_store.setValue(stateKey(widget), state); }

std::optional<LabelMode> Settings::mode() const { return fromId<LabelMode>(m_store.value(ModeKey).toString()); }

void Settings::setMode(LabelMode mode) { m_store.setValue(ModeKey, toId(mode)); }

QString Settings::figureId() const { return m_store.value(FigureKey).toString(); }

void Settings::setFigureId(const QString &id) { m_store.setValue(FigureKey, id); }

QMap<QString, ViewState> Settings::views() const
{
    QMap<QString, ViewState> views;
    for (const QString &text : m_store.value(ViewsKey).toStringList()) {
        QString wrongPart;
        if (const auto parsed = parseView(text, &wrongPart))
            views.insert(parsed->figureId, parsed->view);
    }
    return views;
}

void Settings::setViews(const QMap<QString, ViewState> &views)
{
    QStringList texts;
    for (auto view = views.begin(); view != views.end(); ++view)
        texts << viewText(view.key(), *view);
    m_store.setValue(ViewsKey, texts);
}

Appearance Settings::appearance() const
{
    Appearance appearance;
    appearance.themeId = m_store.value(ThemeKey).toString();
    appearance.textScale = m_store.value(TextScaleKey, appearance.textScale).toInt();
    return appearance;
}

void Settings::setAppearance(const Appearance &appearance)
{
    m_store.setValue(ThemeKey, appearance.themeId);
    m_store.setValue(TextScaleKey, appearance.textScale);
}

QString Settings::presentationScreen() const { return m_store.value(ScreenKey).toString(); }

void Settings::setPresentationScreen(const QString &screen) { m_store.setValue(ScreenKey, screen); }

QString Settings::exportFolder() const { return m_store.value(FolderKey).toString(); }

void Settings::setExportFolder(const QString &folder) { m_store.setValue(FolderKey, folder); }

QString annotationsFileBeside(const QString &settingsFile)
{
    return QFileInfo(settingsFile).absolutePath() + QStringLiteral("/annotations.json");
}

QString deckFileBeside(const QString &settingsFile)
{
    return QFileInfo(settingsFile).absolutePath() + QStringLiteral("/slides.deck");
}

QString defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

} // namespace dte
