// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#include "app/cli/exportrequest.h"
#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/annotation/annotation.h"
#include "db/view/makeview.h"
#include "db/write/atomicfile.h"
#include "resources/resources.h"
#include "ui/export/exportname.h"
#include "ui/export/pngexporter.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::ExportCommand)
};

struct Target
{
    const Figure *figure;
    QString format;
    QString path;
};

/// Makes \p folder and those above it; says what went wrong, or nothing.
QString makeFolder(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), error);
    if (QFileInfo(folder).isDir())
        return {};
    return Words::tr("The folder %1 cannot be made: %2.")
        .arg(QDir::toNativeSeparators(folder), qt_error_string(error ? error.value() : ENOTDIR));
}

class Exporter final
{
public:
    Exporter(const ExportRequest &request, const Snapshot &snapshot, Annotations annotations, Streams &streams)
        : m_request(request)
        , m_snapshot(snapshot)
        , m_annotations(std::move(annotations))
        , m_streams(streams)
    {
        if (request.figureIds.isEmpty()) {
            for (const Figure &figure : snapshot.figures)
                add(figure);
        }
        for (const QString &id : request.figureIds) {
            if (const Figure *figure = snapshot.figure(id))
                add(*figure);
        }
    }

    ExitCode run()
    {
        if (!m_request.force && anyExists())
            return ExitCode::CouldNotWrite;
        if (const QString complaint = makeFolder(m_request.folder); !complaint.isEmpty()) {
            m_streams.complain(complaint);
            return ExitCode::CouldNotWrite;
        }
        for (size_t i = 0; i < m_targets.size(); ++i) {
            const Target &target = m_targets[i];
            m_streams.showProgress(
                QStringLiteral("[%1/%2] %3").arg(i + 1).arg(m_targets.size()).arg(QFileInfo(target.path).fileName()));
            const auto written = write(target);
            m_streams.showProgress({});
            if (!written)
                return fail(written.error());
            m_streams.print(QDir::toNativeSeparators(target.path));
        }
        return ExitCode::Done;
    }

private:
    void add(const Figure &figure)
    {
        for (const QString &format : m_request.formats) {
            const QString name
                = exportFileName(figure.spec.id, m_request.view, m_request.mode, format, m_request.layout);
            const bool compares = !m_request.comparedId.isEmpty() && format == QStringLiteral("png");
            const QString left = compares
                ? exportName(m_request.comparedId, m_request.comparedView) + QStringLiteral(".vs.")
                : QString();
            m_targets.push_back({&figure, format, QDir(m_request.folder).filePath(left + name)});
        }
    }

    bool anyExists()
    {
        for (const Target &target : m_targets) {
            const QFileInfo file(target.path);
            if (file.exists() || file.isSymLink()) {
                fail(Error(ErrorCode::WriteExists, target.path));
                m_streams.complain(Words::tr("Nothing was written; --force replaces files that exist."));
                return true;
            }
        }
        return false;
    }

    ExitCode fail(const Error &error)
    {
        m_streams.complain(message(error));
        return ExitCode::CouldNotWrite;
    }

    Result<void> write(const Target &target) const
    {
        const auto bytes = render(target);
        if (!bytes)
            return bytes.error();
        return saveFile(target.path, *bytes, m_request.force ? IfExists::Replace : IfExists::Refuse);
    }

    Result<QByteArray> render(const Target &target) const
    {
        auto view = makeView(m_snapshot, *target.figure, m_request.view);
        if (!view)
            return view.error();
        FigureState state = std::move(view).value();
        applyAnnotations(state, m_annotations);
        if (target.format == QStringLiteral("csv"))
            return csv(FigureTable(state, m_request.mode), m_request.layout, m_request.encoding);
        ChartOptions options;
        options.size = m_request.size;
        options.mode = m_request.mode;
        options.theme = m_request.theme;
        options.textScale = m_request.textScale;
        if (!m_request.comparedId.isEmpty())
            return renderCompared(state, options);
        return png(state, options, info(state));
    }

    PictureInfo info(const FigureState &state) const
    {
        return pictureInfo(state, m_snapshot.report, m_snapshot.digest, m_request.mode);
    }

    Result<QByteArray> renderCompared(const FigureState &state, const ChartOptions &options) const
    {
        auto view = makeView(m_snapshot, *m_snapshot.figure(m_request.comparedId), m_request.comparedView);
        if (!view)
            return view.error();
        FigureState left = std::move(view).value();
        applyAnnotations(left, m_annotations);
        return comparisonPng({left, state, !m_request.ownAxes}, options, comparisonInfo(info(left), info(state)));
    }

    const ExportRequest &m_request;
    const Snapshot &m_snapshot;
    Annotations m_annotations;
    Streams &m_streams;
    std::vector<Target> m_targets;
};

/// What to say of an id that is not in the snapshot; empty if all are.
QString unknownFigure(const ExportRequest &request, const Snapshot &snapshot)
{
    const QStringList compared = request.comparedId.isEmpty() ? QStringList() : QStringList(request.comparedId);
    for (const QString &id : request.figureIds + compared) {
        if (snapshot.figure(id))
            continue;
        QStringList known;
        for (const Figure &figure : snapshot.figures)
            known << figure.spec.id;
        return Words::tr("There is no figure \"%1\"; there are %2.").arg(id, known.join(QStringLiteral(", ")));
    }
    return {};
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
QString unfitView(const ExportRequest &request, const Snapshot &snapshot)
{
    for (const Figure &figure : snapshot.figures) {
        if (!request.figureIds.isEmpty() && !request.figureIds.contains(figure.spec.id))
            continue;
        if (const QString complaint = unfitView(snapshot, figure, request.view, request.mode); !complaint.isEmpty())
            return complaint;
    }
    const Figure *compared = snapshot.figure(request.comparedId);
    return compared ? unfitView(snapshot, *compared, request.comparedView, request.mode) : QString();
}

} // namespace

QString ExportCommand::name() const { return QStringLiteral("export"); }

QString ExportCommand::summary() const { return Words::tr("Export figures as PNG pictures and CSV tables."); }

QString ExportCommand::operands() const { return QStringLiteral("--out DIR ID...|--all"); }

QList<QCommandLineOption> ExportCommand::options() const { return exportOptions(); }

bool ExportCommand::drawsPictures(const QStringList &arguments) const
{
    QCommandLineParser parser;
    QString complaint = parseArguments(&parser, exportOptions() << langOption() << helpOption(), arguments, -1);
    if (!complaint.isEmpty() || parser.isSet(QStringLiteral("help")))
        return false;
    const auto request = exportRequest(parser, &complaint);
    return request && request->formats.contains(QStringLiteral("png"));
}

ExitCode ExportCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    QString complaint;
    const auto request = exportRequest(parser, &complaint);
    if (!request)
        return refuse(complaint, streams);
    const auto snapshot = loadSnapshot(request->snapshotFile);
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    if (complaint = unknownFigure(*request, *snapshot); !complaint.isEmpty())
        return refuse(complaint, streams);
    if (complaint = unfitView(*request, *snapshot); !complaint.isEmpty())
        return refuse(complaint, streams);
    if (request->formats.contains(QStringLiteral("png")) && !registerBundledFont()) {
        streams.complain(Words::tr("The program is damaged: its font cannot be used. Install it again."));
        return ExitCode::CouldNotWrite;
    }
    auto annotations = request->annotationsFile.isEmpty() ? Annotations() : readAnnotations(request->annotationsFile);
    if (!request->annotationsFile.isEmpty() && !QFileInfo::exists(request->annotationsFile))
        annotations = Error(ErrorCode::AnnotationsUnreadable, request->annotationsFile, qt_error_string(ENOENT));
    if (!annotations) {
        streams.complain(message(annotations.error()));
        return ExitCode::WrongUsage;
    }
    return Exporter(*request, *snapshot, std::move(annotations).value(), streams).run();
}

} // namespace dte
