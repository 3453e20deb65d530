// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/exportjob.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <set>

#include "db/base/startthread.h"

namespace dte {

ExportJob::ExportJob(ExportPlan plan, JobOptions options, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_options(options)
    , m_mostThreads(options.threads > 0 ? options.threads : std::max(1, QThread::idealThreadCount()))
{
}

ExportJob::~ExportJob()
{
    for (auto &[index, thread] : m_threads)
        thread.join();
}

void ExportJob::start() { scheduleStep(); }

void ExportJob::cancel()
{
    if (m_finished)
        return;
    m_cancelled = true;
    m_task.reset();
    scheduleStep();
}

void ExportJob::scheduleStep()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    // A timer comes after the events of the window, which stays responsive so.
    QTimer::singleShot(0, this, &ExportJob::step);
}

void ExportJob::step()
{
    m_scheduled = false;
    if (isStopping() || m_next == m_plan.targets.size()) {
        finishIfIdle();
        return;
    }
    if (!m_task) {
        // Pictures are large: no more of them at a time than are being written, and one.
        if (m_running >= m_mostThreads)
            return;
        const ExportTarget &target = m_plan.targets[m_next];
        emit began(static_cast<int>(m_next));
        if (isStopping()) // who heard that cancelled; the step that follows ends it
            return;
        m_task = target.format->start(*target.handout, m_plan.options);
    }
    if (!m_task->draw())
        dispatch();
    scheduleStep();
}

void ExportJob::dispatch()
{
    ++m_running;
    const int index = static_cast<int>(m_next++);
    const QString path = m_plan.targets[static_cast<size_t>(index)].path;
    auto work = [this, index, path, task = std::exchange(m_task, nullptr), ifExists = m_options.ifExists]() mutable {
        Outcome outcome = save(task.get(), path, ifExists);
        task.reset();
        QMetaObject::invokeMethod(
            this, [this, index, outcome = std::move(outcome)] { take(index, outcome); }, Qt::QueuedConnection);
    };
    if (auto thread = startThread(work))
        m_threads.emplace(index, *std::move(thread));
    else
        work();
}

ExportJob::Outcome ExportJob::save(ExportTask *task, const QString &path, IfExists ifExists)
{
    const auto bytes = task->bytes();
    if (!bytes) {
        Error error = bytes.error();
        // What could not be made is this file, not one on the way.
        if (error.code == ErrorCode::WriteFailed || error.code == ErrorCode::TemporaryFiles)
            error.file = path;
        return {error, {}, 0};
    }
    if (const auto saved = saveFile(path, *bytes, ifExists); !saved)
        return {saved.error(), {}, 0};
    return {std::nullopt, manifestEntry(QFileInfo(path).fileName(), *bytes), task->labelsLost()};
}

void ExportJob::take(int index, const Outcome &outcome)
{
    --m_running;
    if (const auto thread = m_threads.find(index); thread != m_threads.end()) {
        thread->second.join(); // it has nothing left to do
        m_threads.erase(thread);
    }
    if (outcome.error) {
        if (!m_error)
            m_error = outcome.error;
        m_task.reset();
    } else {
        m_files.push_back(outcome.entry);
        if (outcome.labelsLost > 0)
            m_labelsLost.emplace(index, outcome.labelsLost);
        emit saved(index);
    }
    scheduleStep();
}

std::vector<LostLabels> ExportJob::lostLabels() const
{
    std::vector<LostLabels> lost;
    std::set<const Handout *> named;
    for (const auto &[index, count] : m_labelsLost) {
        const ExportTarget &target = m_plan.targets[static_cast<size_t>(index)];
        if (named.insert(target.handout.get()).second)
            lost.push_back({QFileInfo(target.path).fileName(), count});
    }
    return lost;
}

void ExportJob::finishIfIdle()
{
    if (m_running > 0 || m_finished)
        return;
    m_finished = true;
    if (m_options.withManifest && !isStopping())
        writeManifest();
    emit finished();
}

void ExportJob::writeManifest()
{
    const QString path = QDir(m_plan.folder).filePath(manifestName());
    if (const auto saved = saveFile(path, manifest(m_files), m_options.ifExists); !saved)
        m_error = saved.error();
}

} // namespace dte
