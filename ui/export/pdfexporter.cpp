// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfexporter.h"

#include <QRectF>

#include <algorithm>
#include <functional>

#include "ui/export/pdfcanvas.h"
#include "ui/export/pdffinish.h"

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

Result<QByteArray> onePage(
    const ChartOptions &options, const PictureInfo &info, const std::function<void(QPainter *, const QRectF &)> &paint)
{
    const QSizeF points = QSizeF(options.size) * PointsPerInch / pictureDpi(options.size);
    if (std::max(points.width(), points.height()) > LargestSide || points.toSize().isEmpty())
        return Error(ErrorCode::PictureTooLarge, info.title);
    PdfCanvas canvas(points, 1);
    if (!canvas.painter())
        return Error(ErrorCode::PictureTooLarge, info.title);
    paint(canvas.painter(), QRectF(QPointF(0, 0), points));
    return finishPdf(canvas.finish(), factsOf(info, options.mode));
}

} // namespace

Result<QByteArray> pdf(const FigureState &state, const ChartOptions &options, const PictureInfo &info)
{
    return onePage(options, info, [&](QPainter *painter, const QRectF &page) {
        painter->fillRect(page, options.theme->background);
        FigureScene(state, options).render(painter, page);
    });
}

Result<QByteArray> comparisonPdf(const Comparison &comparison, const ChartOptions &options, const PictureInfo &info)
{
    return onePage(options, info, [&](QPainter *painter, const QRectF &page) {
        paintComparison(painter, page, comparison.left, comparison.right, options, comparison.lockAxes);
    });
}

} // namespace dte
