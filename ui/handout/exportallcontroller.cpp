// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/exportallcontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include "ui/export/plan/exportjob.h"
#include "ui/export/plan/undrawable.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"

namespace dte {

namespace {

ExportOrder orderFor(const ExportAllChoice &choice, const Session &session)
{
    ExportOrder order;
    if (choice.asInWindow)
        order.views = session.views();
    if (choice.withLists)
        order.lists = allOf<ReportList>();
    order.formats = choice.formats;
    order.folder = choice.folder;
    ExportOptions &options = order.options;
    options.chart.size = choice.size.pixels;
    options.chart.mode = choice.mode;
    options.chart.theme = ChartTheme::withId(choice.themeId);
    options.chart.textScale = choice.textScale;
    options.dpi = choice.size.dpi;
    options.layout = choice.layout;
    options.encoding = choice.encoding;
    return order;
}

} // namespace

ExportAllController::ExportAllController(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

ExportAllController::~ExportAllController() = default;

ExportAllChoice ExportAllController::proposal() const
{
    ExportAllChoice proposal = m_last.value_or(ExportAllChoice());
    if (!m_last) {
        proposal.formats = exportFormatIds();
        proposal.withLists = true;
        proposal.mode = m_session->mode();
        proposal.themeId = themeFor(m_window, m_session->appearance()).id;
        proposal.textScale = m_session->appearance().textScale;
    }
    const QString folder = m_settings->exportFolder();
    const bool isThere = !folder.isEmpty() && QFileInfo(folder).isDir();
    proposal.folder = isThere ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    proposal.replace = false;
    return proposal;
}

void ExportAllController::exportAll()
{
    if (isRunning() || !m_session->hasSnapshot())
        return;
    auto choice = m_dialogs->askExportAll(m_window, proposal());
    if (!choice || choice->formats.isEmpty())
        return;
    choice->folder = QDir::cleanPath(QDir::home().absoluteFilePath(choice->folder));
    m_last = choice;
    run(*choice);
}

void ExportAllController::run(const ExportAllChoice &choice)
{
    auto plan = makeExportPlan(m_session->snapshot(), m_session->shownAnnotations(), orderFor(choice, *m_session));
    if (!plan) {
        m_dialogs->showError(m_window, message(plan.error()));
        return;
    }
    const QString existing = choice.replace ? QString() : existingFile(*plan, true);
    if (!existing.isEmpty() && !m_dialogs->confirmReplaceAll(m_window, existing))
        return;
    if (const auto made = makeFolder(choice.folder); !made) {
        m_dialogs->showError(m_window, message(made.error()));
        return;
    }
    m_settings->setExportFolder(choice.folder);
    if (const QString sentence = undrawableSentence(*plan); !sentence.isEmpty())
        m_dialogs->showError(m_window, sentence);
    const IfExists ifExists = choice.replace || !existing.isEmpty() ? IfExists::Replace : IfExists::Refuse;
    const int files = static_cast<int>(plan->targets.size());
    m_job = std::make_unique<ExportJob>(*std::move(plan), JobOptions{ifExists, true, 0});
    connect(m_job.get(), &ExportJob::began, this, &ExportAllController::begin);
    connect(m_job.get(), &ExportJob::finished, this, &ExportAllController::end);
    emit started(files);
    m_job->start();
}

void ExportAllController::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ExportAllController::begin(int index)
{
    emit progressed(index + 1, QFileInfo(m_job->plan().targets[static_cast<size_t>(index)].path).fileName());
}

void ExportAllController::end()
{
    ExportJob *job = m_job.release(); // it is the sender
    job->deleteLater();
    const QString files = QString::number(job->files().size());
    const QString folder = QDir::toNativeSeparators(job->plan().folder);
    const auto error = job->error();
    const QString lost = lostLabelsSentence(job->lostLabels());
    const QString sentence = job->wasCancelled() ? tr("Cancelled; complete files: %1").arg(files)
                                                 : tr("Saved in %1; files: %2").arg(folder, files);
    emit finished(error ? QString() : sentence);
    if (error)
        m_dialogs->showError(m_window, message(*error));
    if (!lost.isEmpty())
        m_dialogs->showError(m_window, lost);
}

} // namespace dte
