// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

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

} // namespace dte
