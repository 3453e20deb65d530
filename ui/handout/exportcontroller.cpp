// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/exportcontroller.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>

#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/printer.h"
#include "ui/export/plan/lostlabels.h"
#include "ui/export/plan/undrawable.h"
#include "ui/handout/clipboard.h"
#include "ui/handout/savebytes.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"

namespace dte {

namespace {
/// Of a slide, with texts of some 9 points on A4.
constexpr QSize PrintSize(1280, 720);
} // namespace

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
    const Handout handout = handoutOf(*m_session);
    ExportOptions how;
    how.chart = options;
    how.dpi = choice->dpi;
    const ExportFormat &format = *exportFormat(choice->formatId);
    int labelsLost = 0;
    const Result<QByteArray> bytes = exportBytes(format, handout, how, &labelsLost);
    if (!bytes) {
        m_dialogs->showError(m_window, message(bytes.error()));
        return;
    }
    sayUndrawable(handout, choice->mode);
    save(fileNameOf(*m_session, choice->mode, format), format, *bytes, labelsLost);
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
    const Handout handout = handoutOf(*m_session);
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
    save(fileNameOf(*m_session, choice->mode, format, choice->layout), format, *bytes);
}

void ExportController::save(
    const QString &proposal, const ExportFormat &format, const QByteArray &bytes, int labelsLost)
{
    const QString file = saveBytes(proposal, format, bytes, m_settings, m_dialogs, m_window);
    if (file.isEmpty())
        return;
    emit saved(file);
    if (labelsLost > 0)
        m_dialogs->showError(m_window, lostLabelsSentence({{QFileInfo(file).fileName(), labelsLost}}));
}

void ExportController::sayUndrawable(const Handout &handout, LabelMode mode)
{
    if (const QString sentence = undrawableSentence(handout, mode); !sentence.isEmpty())
        m_dialogs->showError(m_window, sentence);
}

void ExportController::print()
{
    if (!m_session->figure())
        return;
    const Handout handout = handoutOf(*m_session);
    const ExportOptions options = optionsOf(*m_session, m_window);
    sayUndrawable(handout, options.chart.mode);
    PrintRequest request;
    request.blackAndWhite = options.chart.theme->id == ChartTheme::paper().id;
    request.print = [&](QPrinter *printer, bool blackAndWhite) {
        ChartOptions chart = options.chart;
        chart.size = PrintSize;
        // Not as on a dark screen, which would drink the ink.
        chart.theme = blackAndWhite ? &ChartTheme::paper() : &ChartTheme::light();
        return printPicture(printer, handout, chart);
    };
    if (!m_dialogs->print(m_window, request))
        m_dialogs->showError(
            m_window, tr("The page could not be printed. Check the printer and its paper, or print to a file."));
}

void ExportController::copy()
{
    if (!m_session->figure())
        return;
    auto data = figureData(handoutOf(*m_session), optionsOf(*m_session, m_window));
    if (!data) {
        m_dialogs->showError(m_window, message(Error(ErrorCode::PictureTooLarge, m_session->figure()->spec.id)));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    emit copied();
}

void ExportController::copyTable()
{
    if (!m_session->figure())
        return;
    QGuiApplication::clipboard()->setMimeData(tableData(handoutOf(*m_session), m_session->mode()).release());
    emit copied();
}

void ExportController::copySummary()
{
    if (!m_session->figure())
        return;
    QGuiApplication::clipboard()->setText(summariesAsText(handoutOf(*m_session), m_session->mode()));
    emit copied();
}

} // namespace dte
