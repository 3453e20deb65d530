// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan/exportplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#include "db/base/id.h"
#include "db/base/systemcause.h"
#include "db/lists/reportlists.h"
#include "db/view/makeview.h"
#include "ui/export/plan/exportname.h"

namespace dte {

namespace {

class Planner final
{
public:
    Planner(const Snapshot &snapshot, const Annotations &annotations, const ExportOrder &order)
        : m_snapshot(snapshot)
        , m_annotations(annotations)
        , m_order(order)
    {
    }

    Result<ExportPlan> plan()
    {
        std::vector<FigureState> all;
        for (const Figure &figure : m_snapshot.figures) {
            if (!m_order.withFigures || !m_order.figureIds.isEmpty())
                break;
            if (const auto added = add(figure, &all); !added)
                return added.error();
        }
        for (const QString &id : m_order.figureIds) {
            const Figure *figure = m_snapshot.figure(id);
            if (!figure)
                return Error(ErrorCode::UnknownFigure, {}, id);
            if (const auto added = add(*figure, &all); !added)
                return added.error();
        }
        if (!all.empty())
            addCollections(std::move(all));
        for (const QString &id : m_order.cardIds)
            addCard(id);
        for (const ReportList list : m_order.lists)
            addList(list);
        addListCollections();
        m_plan.options = m_order.options;
        m_plan.folder = m_order.folder;
        return std::move(m_plan);
    }

private:
    Result<FigureState> state(const Figure &figure, const ViewState &view) const
    {
        auto state = makeView(m_snapshot, figure, view);
        if (!state)
            return state;
        FigureState annotated = *std::move(state);
        applyAnnotations(annotated, m_annotations);
        return annotated;
    }

    ViewState viewOf(const QString &figureId) const { return m_order.views.value(figureId, m_order.view); }

    template <typename Content>
    std::shared_ptr<const Handout> handout(Content content) const
    {
        return std::make_shared<Handout>(Handout{std::move(content), m_snapshot.report, m_snapshot.digest});
    }

    Result<void> add(const Figure &figure, std::vector<FigureState> *all)
    {
        auto shown = state(figure, viewOf(figure.spec.id));
        if (!shown)
            return shown.error();
        all->push_back(*shown);
        FigureSet set{{*std::move(shown)}, std::nullopt, m_order.lockAxes};
        if (const Figure *compared = m_snapshot.figure(m_order.comparedId)) {
            auto left = state(*compared, m_order.comparedView);
            if (!left)
                return left.error();
            set.compared = *std::move(left);
        }
        const auto made = handout(std::move(set));
        for (const QString &id : m_order.formats) {
            const ExportFormat *format = exportFormat(id);
            if (!format->isCollection)
                addTarget(*format, made, figure.spec.id);
        }
        return {};
    }

    void addCollections(std::vector<FigureState> figures)
    {
        const QString id = figures.size() == 1 ? figures.front().spec.id : QString();
        const auto made = handout(FigureSet{.figures = std::move(figures)});
        for (const QString &formatId : m_order.formats) {
            const ExportFormat *format = exportFormat(formatId);
            if (format->isCollection)
                addTarget(*format, made, id);
        }
    }

    void addCard(const QString &id)
    {
        const auto made = handout(indicatorCard(m_snapshot, *m_snapshot.indicator(id), m_order.options.chart.mode));
        for (const QString &formatId : m_order.formats) {
            if (const ExportFormat *format = exportFormat(formatId); format->takesCards)
                addTarget(*format, made, id);
        }
    }

    RecordTable listFor(const ExportFormat &format, ReportList list) const
    {
        const ExportOptions &options = m_order.options;
        return reportTable(m_snapshot, list, format.listLayout.value_or(options.layout), options.chart.mode);
    }

    void addList(ReportList list)
    {
        for (const QString &formatId : m_order.formats) {
            const ExportFormat *format = exportFormat(formatId);
            if (!format->takesLists || format->isCollection)
                continue;
            addTarget(*format, handout(ListSet{listFor(*format, list)}), toId(list));
        }
    }

    void addListCollections()
    {
        for (const QString &formatId : m_order.formats) {
            const ExportFormat *format = exportFormat(formatId);
            if (m_order.lists.empty() || !format->takesLists || !format->isCollection)
                continue;
            ListSet lists;
            for (const ReportList list : m_order.lists)
                lists.push_back(listFor(*format, list));
            const QString id = lists.size() == 1 ? lists.front().id : QString(AllListsName);
            addTarget(*format, handout(std::move(lists)), id);
        }
    }

    void addTarget(const ExportFormat &format, std::shared_ptr<const Handout> handout, const QString &figureId)
    {
        const ExportOptions &options = m_order.options;
        const FigureSet *figures = handout->figures();
        const ViewState view = figures ? viewOf(figureId) : ViewState();
        QString name = exportFileName(figureId, view, options.chart.mode, format, options.layout);
        if (format.compares && figures && figures->compared)
            name = exportName(m_order.comparedId, m_order.comparedView) + QStringLiteral(".vs.") + name;
        m_plan.targets.push_back({&format, std::move(handout), QDir(m_order.folder).filePath(name)});
    }

    const Snapshot &m_snapshot;
    const Annotations &m_annotations;
    const ExportOrder &m_order;
    ExportPlan m_plan;
};

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

} // namespace

Result<ExportPlan> makeExportPlan(const Snapshot &snapshot, const Annotations &annotations, const ExportOrder &order)
{
    return Planner(snapshot, annotations, order).plan();
}

QString manifestName() { return QStringLiteral("SHA256SUMS"); }

QString existingFile(const ExportPlan &plan, bool withManifest)
{
    for (const ExportTarget &target : plan.targets) {
        if (isThere(target.path))
            return target.path;
    }
    const QString manifest = QDir(plan.folder).filePath(manifestName());
    return withManifest && isThere(manifest) ? manifest : QString();
}

Result<void> makeFolder(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), error);
    if (QFileInfo(folder).isDir())
        return {};
    return Error(ErrorCode::FolderNotMade, folder, causeWords(error ? error.value() : ENOTDIR));
}

} // namespace dte
