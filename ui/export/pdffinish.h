// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

#include "db/result.h"
#include "db/text.h"

namespace dte {

/// What a PDF file says about itself and how one finds one's way in it.
struct PdfFacts
{
    struct Bookmark
    {
        QString title;
        int page = 0; ///< from 0
    };
    struct Link
    {
        int fromPage = 0;
        QRectF box; ///< points from the top left corner
        int toPage = 0;
    };

    QString title;
    QString author;
    QString subject; ///< the source
    QString keywords; ///< licence and digest of the snapshot
    QString language; ///< zh-CN, en-GB
    std::vector<Bookmark> bookmarks;
    std::vector<Link> links;
};

/// zh-CN, also for both languages; en-GB.
QString pdfLanguage(LabelMode mode);

/// \p pdf, as QPdfWriter makes it, with these facts instead of its own, without any date, with an ID made from the
/// contents. Fails with PictureTooLarge if there is no memory for it, with WriteFailed if \p pdf is no PDF file.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace dte
