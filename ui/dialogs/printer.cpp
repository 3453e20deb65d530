// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageLayout>
#include <QPaintEngine>

#include "db/file/atomicfile.h"
#include "ui/export/content/pictureinfo.h"
#include "ui/export/pdf/pdffinish.h"

namespace dte {

namespace {

/// The largest rectangle of the proportions of \p size in the middle of \p page.
QRectF fitted(const QSizeF &size, const QRectF &page)
{
    QRectF target(QPointF(), size.scaled(page.size(), Qt::KeepAspectRatio));
    target.moveCenter(page.center());
    return target;
}

/// As those that are exported: what Qt writes is not found by all of its words.
bool finishFile(const QString &path, const PdfFacts &facts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto pdf = finishPdf(file.readAll(), facts);
    file.close();
    return pdf && saveFile(path, *pdf, IfExists::Replace);
}

/// Where no print service runs CUPS would look for one by TCP; this program opens no such connection by itself.
void useLocalPrintService()
{
    const bool isSetUp = qEnvironmentVariableIsSet("CUPS_SERVER")
        || QFileInfo::exists(QStringLiteral("/etc/cups/client.conf"))
        || QFileInfo::exists(QDir::home().filePath(QStringLiteral(".cups/client.conf")));
    if (!isSetUp)
        qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

} // namespace

std::unique_ptr<QPrinter> makePrinter()
{
    useLocalPrintService();
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    return printer;
}

bool printPicture(QPrinter *printer, const Handout &handout, const ChartOptions &chart)
{
    printer->setDocName(pictureInfo(handout, chart.mode).title);
    QPainter painter;
    if (!painter.begin(printer))
        return false;
    const bool isPdf = painter.paintEngine()->type() == QPaintEngine::Pdf; // and not a preview
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page(QPointF(), QSizeF(printer->pageLayout().paintRectPixels(printer->resolution()).size()));
    makePicture(handout, chart).paint(&painter, fitted(chart.size, page));
    if (!painter.end() || printer->printerState() == QPrinter::Error)
        return false;
    if (!isPdf || !QFileInfo(printer->outputFileName()).isFile())
        return true;
    PdfFacts facts;
    facts.title = printer->docName();
    facts.language = pdfLanguage(chart.mode);
    return finishFile(printer->outputFileName(), facts);
}

} // namespace dte
