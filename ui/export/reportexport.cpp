// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/reportexport.h"

#include "db/indicator/indicatorwords.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/indicatorcard.h"
#include "ui/dialogs/dialogs.h"
#include "ui/export/exporter.h"
#include "ui/export/pictureinfo.h"
#include "ui/export/pngwriter.h"
#include "ui/export/savebytes.h"
#include "ui/pages/reportpage.h"
#include "ui/session.h"

namespace dte {

namespace {

constexpr double MetresPerInch = 0.0254;
constexpr QSize CardSize(1280, 720); // a slide

std::optional<QByteArray> cardPng(const Session *session, const Indicator &indicator, const PictureChoice &choice)
{
    const Snapshot &snapshot = session->snapshot();
    ChartOptions options;
    options.size = choice.size;
    options.mode = choice.mode;
    options.theme = ChartTheme::withId(choice.themeId);
    options.transparent = choice.transparent;
    const QImage card = renderCard(snapshot, indicator, options);
    if (card.isNull())
        return std::nullopt;
    const double dpi = choice.dpi > 0 ? choice.dpi : pictureDpi(card.size());
    return encodePng(card, qRound(dpi / MetresPerInch),
        {{"Title", inMode(indicator.name, choice.mode, QStringLiteral(" / "))},
            {"Description", sentenceOf(snapshot, indicator, choice.mode)},
            {"Source", inMode(snapshot.report.title, choice.mode, QStringLiteral(" / "))},
            {"Snapshot SHA-256", QString::fromLatin1(snapshot.digest)}});
}

} // namespace

QString exportPageTable(
    const ReportPage &page, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
{
    TableChoice proposal;
    proposal.mode = session->mode();
    proposal.formatIsFixed = true;
    const auto choice = dialogs->askTable(window, proposal);
    if (!choice)
        return {};
    const QString part = choice->layout == CsvLayout::Tidy ? QStringLiteral("tidy") : toCode(choice->mode);
    const QString name = QStringLiteral("%1.%2.csv").arg(page.fileName(), part);
    return saveBytes(name, *exportFormat(QStringLiteral("csv")),
        page.csv(choice->layout, choice->encoding, choice->mode), settings, dialogs, window);
}

QString exportCard(
    const Indicator &indicator, const Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
{
    PictureChoice proposal;
    proposal.size = CardSize;
    proposal.mode = session->mode();
    proposal.themeId = themeFor(window, session->appearance()).id;
    proposal.formatIsFixed = true;
    const auto choice = dialogs->askPicture(window, proposal);
    if (!choice)
        return {};
    const auto bytes = cardPng(session, indicator, *choice);
    if (!bytes) {
        dialogs->showError(window, message(Error(ErrorCode::PictureTooLarge, indicator.id)));
        return {};
    }
    const QString name = QStringLiteral("%1.%2.png").arg(indicator.id, toCode(choice->mode));
    return saveBytes(name, *exportFormat(QStringLiteral("png")), *bytes, settings, dialogs, window);
}

} // namespace dte
