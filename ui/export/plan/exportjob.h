// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <optional>
#include <thread>

#include "db/file/atomicfile.h"
#include "db/write/manifest.h"
#include "ui/export/plan/exportplan.h"
#include "ui/export/plan/lostlabels.h"

namespace dte {

struct JobOptions
{
    IfExists ifExists = IfExists::Refuse;
    bool withManifest = false; ///< write one when all files are
    int threads = 0; ///< that encode and save; 0: as many as the machine has cores
};

/// Makes the files of a plan: draws in slices on the main thread, between other events, and encodes and saves on other
/// threads, if the system gives any. Every file is whole or not there at all, whatever happens. The first failure, or
/// cancel(), ends it.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    ExportJob(ExportPlan plan, JobOptions options, QObject *parent = nullptr);
    /// Waits for files being written.
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    const ExportPlan &plan() const { return m_plan; }
    /// Why it ended early; none if it did not, or was cancelled.
    const std::optional<Error> &error() const { return m_error; }
    bool wasCancelled() const { return m_cancelled; }
    /// Files written so far, by name.
    const std::vector<ManifestEntry> &files() const { return m_files; }
    /// Those that leave value labels out; of the pictures of one handout, which all leave out the same, the first.
    std::vector<LostLabels> lostLabels() const;

public slots:
    void start();
    /// finished() follows when the files under way are whole.
    void cancel();

signals:
    /// Work on the file at \p index of the plan begins.
    void began(int index);
    /// That file is there; not always in the order of the plan.
    void saved(int index);
    /// Once.
    void finished();

private:
    struct Outcome
    {
        std::optional<Error> error;
        ManifestEntry entry;
        int labelsLost = 0;
    };

    static Outcome save(ExportTask *task, const QString &path, IfExists ifExists);
    void scheduleStep();
    void step();
    void dispatch();
    void take(int index, const Outcome &outcome);
    void finishIfIdle();
    void writeManifest();
    bool isStopping() const { return m_cancelled || m_error.has_value(); }

    ExportPlan m_plan;
    JobOptions m_options;
    std::shared_ptr<ExportTask> m_task; ///< being drawn
    size_t m_next = 0; ///< index of the target being drawn, or the next to be
    int m_running = 0; ///< files on other threads
    bool m_scheduled = false;
    bool m_finished = false;
    bool m_cancelled = false;
    std::optional<Error> m_error;
    std::vector<ManifestEntry> m_files;
    std::map<int, int> m_labelsLost; ///< by index of the file, where there are any
    int m_mostThreads;
    std::map<int, std::thread> m_threads; ///< by index of the file
};

} // namespace dte
