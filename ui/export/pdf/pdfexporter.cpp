// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf/pdfexporter.h"

#include <QRectF>

#include <algorithm>

#include "ui/export/pdf/pdfcanvas.h"
#include "ui/export/pdf/pdffinish.h"

namespace dte {

namespace {

constexpr double PointsPerInch = 72;
constexpr double LargestSide = 14400; ///< points; ISO 32000-1, annex C

PdfFacts factsOf(const PictureInfo &info, LabelMode mode)
{
    PdfFacts facts;
    facts.title = info.title;
    facts.author = info.publisher;
    facts.subject = info.source;
    facts.keywords = QStringLiteral("%1\nSnapshot SHA-256: %2").arg(info.licence, info.snapshotDigest);
    facts.language = pdfLanguage(mode);
    return facts;
}

} // namespace

Result<QByteArray> pdf(const Picture &picture, const ChartOptions &options, const PictureInfo &info, double dpi)
{
    const QSizeF points = QSizeF(options.size) * PointsPerInch / (dpi > 0 ? dpi : pictureDpi(options.size));
    if (std::max(points.width(), points.height()) > LargestSide || points.toSize().isEmpty())
        return Error(ErrorCode::PictureTooLarge, info.title);
    PdfCanvas canvas(points, 1);
    if (!canvas.painter())
        return Error(ErrorCode::PictureTooLarge, info.title);
    const QRectF page(QPointF(0, 0), points);
    if (!options.transparent)
        canvas.painter()->fillRect(page, options.theme->background);
    picture.paint(canvas.painter(), page);
    return finishPdf(canvas.finish(), factsOf(info, options.mode));
}

} // namespace dte
