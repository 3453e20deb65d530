// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "ui/dialogs/dialogs.h"

namespace dte {

class ExportJob;
class Session;
class Settings;

/// Saves all figures in many files: asks, then lets a job run while the window is used on, and tells how it ended.
class ExportAllController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller; \p window is the parent of its dialogs.
    ExportAllController(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);
    /// Waits for files being written.
    ~ExportAllController() override;
    Q_DISABLE_COPY_MOVE(ExportAllController)

    bool isRunning() const { return m_job != nullptr; }

public slots:
    /// One job at a time: does nothing while one runs.
    void exportAll();
    /// finished() follows when the files under way are whole.
    void cancel();

signals:
    void started(int files);
    /// Work on \p file, the \p number th one, begins.
    void progressed(int number, const QString &file);
    /// \p sentence tells of success, or of having been cancelled; empty where an error was shown.
    void finished(const QString &sentence);

private:
    ExportAllChoice proposal() const;
    void run(const ExportAllChoice &choice);
    void begin(int index);
    void end();

    Session *m_session;
    Settings *m_settings;
    Dialogs *m_dialogs;
    QWidget *m_window;
    std::optional<ExportAllChoice> m_last; ///< what was asked for before
    std::unique_ptr<ExportJob> m_job;
};

} // namespace dte
