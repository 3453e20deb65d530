// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf/pdffinish.h"

#include <exception>
#include <new>

#include "ui/export/pdf/pdfrewriter.h"

namespace dte {

QString pdfLanguage(LabelMode mode)
{
    return mode == LabelMode::English ? QStringLiteral("en-GB") : QStringLiteral("zh-CN");
}

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    try {
        return rewritePdf(pdf, facts);
    } catch (const std::bad_alloc &) {
        return Error(ErrorCode::PictureTooLarge, facts.title);
    } catch (const std::exception &failure) {
        return Error(ErrorCode::WriteFailed, facts.title, QString::fromUtf8(failure.what()));
    }
}

} // namespace dte
