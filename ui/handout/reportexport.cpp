// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout/reportexport.h"

#include <QClipboard>
#include <QGuiApplication>

#include "db/words/indicatorwords.h"
#include "ui/charts/charttheme.h"
#include "ui/dialogs/dialogs.h"
#include "ui/export/plan/exportname.h"
#include "ui/export/plan/undrawable.h"
#include "ui/handout/clipboard.h"
#include "ui/handout/savebytes.h"
#include "ui/pages/reportpage.h"
#include "ui/state/session.h"

namespace dte {

namespace {

constexpr QSize CardSize(1280, 720); // a slide

Handout handoutOfCard(const Indicator &indicator, const Session *session, LabelMode mode)
{
    const Snapshot &snapshot = session->snapshot();
    return {indicatorCard(snapshot, indicator, mode), snapshot.report, snapshot.digest};
}

/// Makes the file and asks where to save it.
QString save(const QString &id, const Handout &handout, const ExportFormat &format, const ExportOptions &options,
    Settings *settings, Dialogs *dialogs, QWidget *window)
{
    const Result<QByteArray> bytes = exportBytes(format, handout, options);
    if (!bytes) {
        dialogs->showError(window, message(bytes.error()));
        return {};
    }
    const QString undrawable = format.draws ? undrawableSentence(handout, options.chart.mode) : QString();
    if (!undrawable.isEmpty())
        dialogs->showError(window, undrawable);
    const QString name = exportFileName(id, ViewState(), options.chart.mode, format, options.layout);
    return saveBytes(name, format, *bytes, settings, dialogs, window);
}

} // namespace

QString exportPageTable(
    const ReportPage &page, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
{
    TableChoice proposal;
    proposal.mode = session->mode();
    const auto choice = dialogs->askTable(window, proposal);
    if (!choice)
        return {};
    ExportOptions options;
    options.chart.mode = choice->mode;
    options.layout = choice->layout;
    options.encoding = choice->encoding;
    const ExportFormat &format = *exportFormat(choice->formatId);
    const Snapshot &snapshot = session->snapshot();
    const Handout handout{
        ListSet{listFor(snapshot, page.list(), format, options, page.records())}, snapshot.report, snapshot.digest};
    return save(toId(page.list()), handout, format, options, settings, dialogs, window);
}

QString exportCard(
    const Indicator &indicator, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
{
    PictureChoice proposal;
    proposal.size = CardSize;
    proposal.mode = session->mode();
    proposal.themeId = themeFor(window, session->appearance()).id;
    proposal.textFits = true;
    const auto choice = dialogs->askPicture(window, proposal);
    if (!choice)
        return {};
    ExportOptions options;
    options.chart.size = choice->size;
    options.chart.mode = choice->mode;
    options.chart.theme = ChartTheme::withId(choice->themeId);
    options.chart.transparent = choice->transparent;
    options.dpi = choice->dpi;
    return save(indicator.id, handoutOfCard(indicator, session, choice->mode), *exportFormat(choice->formatId), options,
        settings, dialogs, window);
}

void copyPageTable(const ReportPage &page, const Session *session)
{
    const RecordTable table
        = reportTable(session->snapshot(), page.list(), CsvLayout::Table, session->mode(), page.records());
    QGuiApplication::clipboard()->setMimeData(listData(table, session->snapshot().report, session->mode()).release());
}

bool copyCard(const Indicator &indicator, const Session *session, Dialogs *dialogs, QWidget *window)
{
    ExportOptions options = optionsOf(*session, window);
    options.chart.size = CardSize;
    auto data = cardData(handoutOfCard(indicator, session, session->mode()), options);
    if (!data) {
        dialogs->showError(window, message(Error(ErrorCode::PictureTooLarge, indicator.id)));
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

void copySentence(const Indicator &indicator, const Session *session)
{
    QGuiApplication::clipboard()->setText(sentenceOf(session->snapshot(), indicator, session->mode()));
}

} // namespace dte
