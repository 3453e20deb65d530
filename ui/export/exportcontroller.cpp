// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcontroller.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QWidget>

#include "db/figure/summary.h"
#include "db/write/atomicfile.h"
#include "ui/charts/picture.h"
#include "ui/dialogs/dialogs.h"
#include "ui/export/exportname.h"
#include "ui/export/formatnames.h"
#include "ui/export/tablecopy.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/widgets/figureview.h"

namespace dte {

ExportController::ExportController(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void ExportController::exportPicture()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    PictureChoice proposal;
    proposal.mode = m_session->mode();
    proposal.themeId = themeFor(m_window, m_session->appearance()).id;
    proposal.textScale = m_session->appearance().textScale;
    const auto choice = m_dialogs->askPicture(m_window, proposal);
    if (!choice)
        return;
    ChartOptions options;
    options.size = choice->size;
    options.mode = choice->mode;
    options.theme = ChartTheme::withId(choice->themeId);
    options.textScale = choice->textScale;
    options.transparent = choice->transparent;
    const Handout handout = currentHandout();
    ExportOptions how;
    how.chart = options;
    how.dpi = choice->dpi;
    const ExportFormat &format = *exportFormat(choice->formatId);
    const Result<QByteArray> bytes = exportBytes(format, handout, how);
    if (!bytes) {
        m_dialogs->showError(m_window, message(bytes.error()));
        return;
    }
    QString name = exportFileName(figure->spec.id, m_session->view(), choice->mode, format);
    if (const auto compared = m_session->compared(); compared && format.compares)
        name = exportName(compared->spec.id, m_session->comparedView()) + QStringLiteral(".vs.") + name;
    save(name, format, *bytes);
}

Handout ExportController::currentHandout() const
{
    const Snapshot &snapshot = m_session->snapshot();
    Handout handout;
    handout.figures = {*m_session->figure()};
    if (const auto compared = m_session->compared())
        handout.compared = *compared;
    handout.lockAxes = m_session->axesLocked();
    handout.report = snapshot.report;
    handout.digest = snapshot.digest;
    return handout;
}

void ExportController::exportTable()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    TableChoice proposal;
    proposal.mode = m_session->mode();
    const auto choice = m_dialogs->askTable(m_window, proposal);
    if (!choice)
        return;
    const Handout handout = currentHandout();
    ExportOptions how;
    how.chart.mode = choice->mode;
    how.layout = choice->layout;
    how.encoding = choice->encoding;
    const ExportFormat &format = *exportFormat(choice->formatId);
    const Result<QByteArray> bytes = exportBytes(format, handout, how);
    if (!bytes) {
        m_dialogs->showError(m_window, message(bytes.error()));
        return;
    }
    save(exportFileName(figure->spec.id, m_session->view(), choice->mode, format, choice->layout), format, *bytes);
}

void ExportController::save(const QString &proposal, const ExportFormat &format, const QByteArray &bytes)
{
    QString folder = m_settings->exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString file = m_dialogs->askSaveFile(m_window, folder + u'/' + proposal, formatFilter(format));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().compare(format.suffix, Qt::CaseInsensitive) != 0)
        file += u'.' + format.suffix;
    if (QFileInfo::exists(file) && !m_dialogs->confirmReplace(m_window, file))
        return;
    if (const auto result = saveFile(file, bytes, IfExists::Replace); !result) {
        m_dialogs->showError(m_window, message(result.error()));
        return;
    }
    m_settings->setExportFolder(QFileInfo(file).absolutePath());
    emit saved(QDir::toNativeSeparators(file));
}

void ExportController::copyPicture()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    ChartOptions options;
    options.size = {1920, 1080};
    options.mode = m_session->mode();
    options.theme = &themeFor(m_window, m_session->appearance());
    options.textScale = m_session->appearance().textScale;
    const auto compared = m_session->compared();
    const QImage image = compared ? renderComparison(*compared, *figure, options, m_session->axesLocked())
                                  : renderFigure(*figure, options);
    if (image.isNull()) {
        m_dialogs->showError(m_window, message(Error(ErrorCode::PictureTooLarge, figure->spec.id)));
        return;
    }
    QGuiApplication::clipboard()->setImage(image);
    emit copied();
}

void ExportController::copyTable()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    const FigureTable table(*figure, m_session->mode());
    auto *data = new QMimeData;
    data->setText(tableAsTabSeparated(table));
    data->setHtml(tableAsHtml(table));
    QGuiApplication::clipboard()->setMimeData(data);
    emit copied();
}

void ExportController::copySummary()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    QGuiApplication::clipboard()->setText(summaryText(*figure, m_session->mode()));
    emit copied();
}

} // namespace dte
