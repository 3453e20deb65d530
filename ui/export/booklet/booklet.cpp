// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/booklet.h"

#include "db/words/figurewords.h"
#include "ui/export/booklet/bookletfront.h"
#include "ui/export/booklet/bookletsheet.h"
#include "ui/export/pdf/pdfcanvas.h"
#include "ui/export/pdf/pdffinish.h"

namespace dte {

struct BookletWriter::Private
{
    Private(std::vector<FigureState> states, const BookletOptions &wanted)
        : figures(std::move(states))
        , options(wanted)
    {
        if (!figures.empty())
            layOut();
    }

    void layOut();
    PdfFacts facts() const;

    std::vector<FigureState> figures;
    BookletOptions options;
    std::vector<BookletPage> pages;
    std::vector<int> firstPages; ///< of the figures
    std::unique_ptr<PdfCanvas> canvas;
    int drawn = 0;
    int labelsLost = 0;
    bool hasFailed = false;
};

void BookletWriter::Private::layOut()
{
    const BookletStyle style(options);
    pages.push_back(coverPage(figures.front(), style));
    firstPages.assign(figures.size(), 0);
    const size_t contents = contentsPages(figures, firstPages, style).size(); // the same with any numbers
    std::vector<BookletPage> sheets;
    for (size_t i = 0; i < figures.size(); ++i) {
        firstPages[i] = static_cast<int>(pages.size() + contents + sheets.size());
        for (BookletPage &page : figurePages(figures[i], i, options))
            sheets.push_back(std::move(page));
    }
    for (BookletPage &page : contentsPages(figures, firstPages, style))
        pages.push_back(std::move(page));
    for (BookletPage &page : sheets)
        pages.push_back(std::move(page));
    addFooters(&pages, figures.front(), style);
}

PdfFacts BookletWriter::Private::facts() const
{
    const LabelMode mode = options.mode;
    const FigureState &words = figures.front();
    const auto joined = [mode](const Text &text) { return inMode(text, mode, QStringLiteral(" / ")); };
    PdfFacts facts;
    facts.title = joined(options.report.title);
    facts.author = joined(options.report.publisher);
    facts.subject = joined(words.term("booklet_title"));
    facts.keywords
        = QStringLiteral("%1\nSnapshot SHA-256: %2")
              .arg(inMode(options.report.licence, mode, QStringLiteral("\n")), QString::fromLatin1(options.digest));
    facts.language = pdfLanguage(mode);
    facts.bookmarks
        = {{inMode(words.term("booklet_cover"), mode), 0}, {inMode(words.term("booklet_contents"), mode), 1}};
    for (size_t i = 0; i < figures.size(); ++i)
        facts.bookmarks.push_back({numberedTitle(figures[i], mode).replace(u'\n', u' '), firstPages[i]});
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const PageLink &link : pages[i].links)
            facts.links.push_back(
                {static_cast<int>(i), QRectF(link.box.topLeft() / Point, link.box.size() / Point), link.page});
    }
    return facts;
}

BookletWriter::BookletWriter(std::vector<FigureState> figures, const BookletOptions &options)
    : m_private(std::make_unique<Private>(std::move(figures), options))
{
}

BookletWriter::~BookletWriter() = default;

int BookletWriter::pageCount() const { return static_cast<int>(m_private->pages.size()); }

int BookletWriter::labelsLost() const { return m_private->labelsLost; }

const std::vector<BookletPage> &BookletWriter::pages() const { return m_private->pages; }

bool BookletWriter::next()
{
    if (m_private->drawn >= pageCount() || m_private->hasFailed)
        return false;
    const BookletPage &page = m_private->pages[static_cast<size_t>(m_private->drawn)];
    if (!m_private->canvas)
        m_private->canvas = std::make_unique<PdfCanvas>(page.size / Point, Point);
    else if (!m_private->canvas->newPage())
        m_private->hasFailed = true;
    QPainter *painter = m_private->canvas->painter();
    if (!painter || m_private->hasFailed) {
        m_private->hasFailed = true;
        return false;
    }
    paintPage(page, m_private->options.theme->background, painter);
    for (const PageChart &chart : page.charts) {
        painter->save();
        const FigureScene scene(m_private->figures[chart.figure], chart.options);
        scene.render(painter, chart.box);
        m_private->labelsLost += scene.labelsLost();
        painter->restore();
    }
    ++m_private->drawn;
    return true;
}

Result<QByteArray> BookletWriter::finish()
{
    if (m_private->figures.empty())
        return Error(ErrorCode::UnknownFigure);
    while (next()) { }
    const PdfFacts facts = m_private->facts();
    if (m_private->hasFailed || !m_private->canvas)
        return Error(ErrorCode::PictureTooLarge, facts.title);
    return finishPdf(m_private->canvas->finish(), facts);
}

} // namespace dte
