// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

#include "ui/export/plan/exportformat.h"
#include "ui/pages/subject.h"

class QAction;
class QMenu;

namespace dte {

class CommandMenus;
class Dialogs;
class ExportAllController;
class FigurePage;
class Session;
class Settings;

/// Saves, prints and copies what is shown: asks, makes, writes, and tells the user of a failure in one sentence. Does
/// nothing where there is nothing of the kind.
class HandoutCommands final : public QObject
{
    Q_OBJECT

public:
    using Shown = std::function<std::optional<Subject>(HandoutKind)>;
    /// The first three outlive this; \p window is the parent of its dialogs. \p shown tells what there is to hand out.
    HandoutCommands(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window, Shown shown);

    /// The commands stand in the menus of \p page too.
    void addExportsTo(CommandMenus *menus, QMenu *file, ExportAllController *exportAll, const FigurePage *page);
    /// Gives the first one.
    QAction *addCopiesTo(CommandMenus *menus, QMenu *edit, const FigurePage *page);

public slots:
    void exportPicture();
    void exportTable();
    void print();
    /// Picture, words and the tables of figures at once; see pictureData().
    void copy();
    void copyTable();
    void copySummary();

signals:
    /// \p file was written; with native separators.
    void saved(const QString &file);
    void copied();

private:
    void save(const Subject &subject, const ExportFormat &format, const ExportOptions &options);
    QString askFile(const QString &name, const ExportFormat &format) const;
    void sayUndrawable(const Handout &handout, LabelMode mode);

    Session *m_session;
    Settings *m_settings;
    Dialogs *m_dialogs;
    QWidget *m_window;
    Shown m_shown;
};

} // namespace dte
