// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include "app/cli/exportrequest.h"
#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/annotation/annotation.h"
#include "db/view/makeview.h"
#include "resources/resources.h"
#include "ui/export/plan/exportjob.h"
#include "ui/export/plan/undrawable.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::ExportCommand)
};

/// Runs a job and says what it does.
class Exporter final
{
public:
    Exporter(ExportPlan plan, const ExportRequest &request, Streams &streams)
        : m_job(std::move(plan), {request.force ? IfExists::Replace : IfExists::Refuse, request.isAll, request.jobs})
        , m_streams(streams)
        , m_saved(m_job.plan().targets.size(), false)
    {
        QObject::connect(&m_job, &ExportJob::began, &m_job, [this](int index) { showProgress(index); });
        QObject::connect(&m_job, &ExportJob::saved, &m_job, [this](int index) { printSaved(index); });
    }

    ExitCode run()
    {
        QEventLoop loop;
        QObject::connect(&m_job, &ExportJob::finished, &loop, &QEventLoop::quit);
        m_job.start();
        loop.exec();
        hideProgress();
        printRest();
        if (const QString sentence = lostLabelsSentence(m_job.lostLabels()); !sentence.isEmpty())
            m_streams.complain(sentence);
        if (m_job.error()) {
            m_streams.complain(message(*m_job.error()));
            return ExitCode::CouldNotWrite;
        }
        return ExitCode::Done;
    }

private:
    const QString &path(size_t index) const { return m_job.plan().targets[index].path; }

    void hideProgress()
    {
        if (std::exchange(m_showsProgress, false))
            m_streams.showProgress({});
    }

    void showProgress(int index)
    {
        m_showsProgress = true;
        m_streams.showProgress(QStringLiteral("[%1/%2] %3")
                                   .arg(index + 1)
                                   .arg(m_saved.size())
                                   .arg(QFileInfo(path(static_cast<size_t>(index))).fileName()));
    }

    /// Files are printed in the order of the plan, whichever is finished first.
    void printSaved(int index)
    {
        m_saved[static_cast<size_t>(index)] = true;
        if (m_printed < m_saved.size() && m_saved[m_printed])
            hideProgress();
        while (m_printed < m_saved.size() && m_saved[m_printed])
            m_streams.print(QDir::toNativeSeparators(path(m_printed++)));
    }

    /// After a failure some are missing.
    void printRest()
    {
        for (; m_printed < m_saved.size(); ++m_printed) {
            if (m_saved[m_printed])
                m_streams.print(QDir::toNativeSeparators(path(m_printed)));
        }
    }

    ExportJob m_job;
    Streams &m_streams;
    std::vector<bool> m_saved;
    size_t m_printed = 0;
    bool m_showsProgress = false;
};

/// What was named can be figures, key figures and lists.
void sortOperands(ExportOrder *order, const Snapshot &snapshot)
{
    QStringList figures;
    bool isOther = false;
    for (const QString &id : std::as_const(order->figureIds)) {
        const auto list = fromId<ReportList>(id);
        const bool isCard = !snapshot.figure(id) && snapshot.indicator(id);
        if (list && std::find(order->lists.begin(), order->lists.end(), *list) == order->lists.end())
            order->lists.push_back(*list);
        else if (isCard)
            order->cardIds << id;
        else if (!list)
            figures << id;
        isOther = isOther || list || isCard;
    }
    order->withFigures = order->withFigures && (!isOther || !figures.isEmpty());
    order->figureIds = figures;
}

bool takes(const ExportOrder &order, bool ExportFormat::*what)
{
    return std::any_of(
        order.formats.begin(), order.formats.end(), [what](const QString &id) { return exportFormat(id)->*what; });
}

/// What to say if something named would be left out, as no format can show it; empty otherwise.
QString unfitFormats(const ExportOrder &order)
{
    const auto complaint = [](const QString &id, bool ExportFormat::*what) {
        QStringList formats;
        for (const ExportFormat &format : exportFormats()) {
            if (format.*what)
                formats << format.id;
        }
        return Words::tr("\"%1\" cannot be written in this format; it can be %2.")
            .arg(id, formats.join(QStringLiteral(", ")));
    };
    if (!order.cardIds.isEmpty() && !takes(order, &ExportFormat::takesCards))
        return complaint(order.cardIds.front(), &ExportFormat::takesCards);
    if (!order.lists.empty() && !takes(order, &ExportFormat::takesLists))
        return complaint(toId(order.lists.front()), &ExportFormat::takesLists);
    return {};
}

/// What to say of an id that is not in the snapshot; empty if all are.
QString unknownFigure(const ExportOrder &order, const Snapshot &snapshot)
{
    const QStringList compared = order.comparedId.isEmpty() ? QStringList() : QStringList(order.comparedId);
    for (const QString &id : order.figureIds + compared) {
        if (snapshot.figure(id))
            continue;
        QStringList known;
        for (const Figure &figure : snapshot.figures)
            known << figure.spec.id;
        return Words::tr("There is no figure \"%1\"; there are %2.").arg(id, known.join(QStringLiteral(", ")));
    }
    return {};
}

bool draws(const ExportOrder &order)
{
    return std::any_of(
        order.formats.begin(), order.formats.end(), [](const QString &id) { return exportFormat(id)->draws; });
}

QString unfitView(const Snapshot &snapshot, const Figure &figure, const ViewState &view, LabelMode mode)
{
    const auto state = makeView(snapshot, figure, view);
    if (!state)
        return message(state.error());
    if (!state->isUnfit)
        return {};
    return Words::tr("Figure %1 cannot be shown like this: %2.")
        .arg(figure.spec.id, inMode(state->reason, mode, QStringLiteral(" / ")));
}

/// Why one of the figures cannot be shown as asked; empty if all can.
QString unfitView(const ExportOrder &order, const Snapshot &snapshot)
{
    for (const Figure &figure : snapshot.figures) {
        if (!order.withFigures)
            break;
        if (!order.figureIds.isEmpty() && !order.figureIds.contains(figure.spec.id))
            continue;
        if (const QString complaint = unfitView(snapshot, figure, order.view, order.options.chart.mode);
            !complaint.isEmpty())
            return complaint;
    }
    const Figure *compared = snapshot.figure(order.comparedId);
    return compared ? unfitView(snapshot, *compared, order.comparedView, order.options.chart.mode) : QString();
}

} // namespace

QString ExportCommand::name() const { return QStringLiteral("export"); }

QString ExportCommand::summary() const
{
    return Words::tr("Export figures, key figures and lists as pictures,\ndocuments and tables.");
}

QString ExportCommand::operands() const { return QStringLiteral("--out DIR ID...|--all"); }

QList<QCommandLineOption> ExportCommand::options() const { return exportOptions(); }

bool ExportCommand::drawsPictures(const QStringList &arguments) const
{
    QCommandLineParser parser;
    QString complaint = parseArguments(&parser, exportOptions() << langOption() << helpOption(), arguments, -1);
    if (!complaint.isEmpty() || parser.isSet(QStringLiteral("help")))
        return false;
    const auto request = exportRequest(parser, &complaint);
    return request && draws(request->order);
}

ExitCode ExportCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    QString complaint;
    auto request = exportRequest(parser, &complaint);
    if (!request)
        return refuse(complaint, streams);
    const auto snapshot = loadSnapshot(request->snapshotFile);
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    sortOperands(&request->order, *snapshot);
    if (complaint = unfitFormats(request->order); !complaint.isEmpty())
        return refuse(complaint, streams);
    if (complaint = unknownFigure(request->order, *snapshot); !complaint.isEmpty())
        return refuse(complaint, streams);
    if (complaint = unfitView(request->order, *snapshot); !complaint.isEmpty())
        return refuse(complaint, streams);
    if (draws(request->order) && !registerBundledFont()) {
        streams.complain(Words::tr("The program is damaged: its font cannot be used. Install it again."));
        return ExitCode::CouldNotWrite;
    }
    auto annotations = request->annotationsFile.isEmpty() ? Annotations() : readAnnotations(request->annotationsFile);
    if (!annotations) {
        streams.complain(message(annotations.error()));
        return ExitCode::WrongUsage;
    }
    auto plan = makeExportPlan(*snapshot, *annotations, request->order);
    if (!plan) {
        streams.complain(message(plan.error()));
        return ExitCode::WrongUsage;
    }
    if (plan->targets.empty()) {
        streams.complain(Words::tr("The data file holds nothing to export."));
        return ExitCode::SnapshotUnusable;
    }
    if (const QString file = existingFile(*plan, request->isAll); !request->force && !file.isEmpty()) {
        streams.complain(message(Error(ErrorCode::WriteExists, file)));
        streams.complain(Words::tr("Nothing was written; --force replaces files that exist."));
        return ExitCode::CouldNotWrite;
    }
    if (const auto made = makeFolder(request->order.folder); !made) {
        streams.complain(message(made.error()));
        return ExitCode::CouldNotWrite;
    }
    if (const QString sentence = undrawableSentence(*plan); !sentence.isEmpty())
        streams.complain(sentence);
    return Exporter(*std::move(plan), *request, streams).run();
}

} // namespace dte
