// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

#include "db/base/result.h"
#include "db/model/snapshot.h"
#include "db/view/figurestate.h"
#include "ui/charts/charttheme.h"

namespace dte {

struct BookletPage;

enum class PageFormat {
    A4, ///< portrait, to be printed
    Wide, ///< 16:9, 338.667 x 190.5 mm, to be shown on a screen
};

struct BookletOptions
{
    Report report;
    QByteArray digest; ///< of the snapshot, lower-case hex
    LabelMode mode = LabelMode::Both;
    PageFormat format = PageFormat::A4;
    const ChartTheme *theme = &ChartTheme::paper(); ///< not null
    int textScale = 100; ///< percent, 100 to 200
};

/// Cover, contents with page numbers, then for each figure a page with chart, summary, table, evidence and sources, and
/// further ones where these need them. Bookmarks and links lead to the figures. Same input, same bytes.
///
/// Page by page, so that a window can draw one a turn of its event loop: while (writer.next()) {...}; writer.finish().
/// Needs a QApplication and the bundled font.
class BookletWriter final
{
public:
    /// Lays all pages out; draws none.
    BookletWriter(std::vector<FigureState> figures, const BookletOptions &options);
    ~BookletWriter();
    Q_DISABLE_COPY_MOVE(BookletWriter)

    int pageCount() const;
    /// Value labels that had no room, of the pages drawn.
    int labelsLost() const;
    /// Draws the next page; false if there was none left.
    bool next();
    /// The file, once all pages are drawn; draws those that are not. Fails with UnknownFigure if there is no figure.
    Result<QByteArray> finish();
    /// As laid out.
    const std::vector<BookletPage> &pages() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace dte
