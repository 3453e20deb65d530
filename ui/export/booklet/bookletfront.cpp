// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletfront.h"

#include "db/words/figurewords.h"
#include "ui/export/booklet/bookletflow.h"

namespace dte {

namespace {

/// Lines from the bottom margin upwards.
class Stack final
{
public:
    Stack(BookletPage *page, const QRectF &inside)
        : m_page(page)
        , m_inside(inside)
        , m_y(inside.bottom())
    {
    }

    void add(const QString &text, const TextStyle &style)
    {
        m_y -= static_cast<double>(style.wrapped(text, m_inside.width()).size()) * style.lineHeight();
        m_page->addText(text, style, QPointF(m_inside.left(), m_y), m_inside.width());
    }
    void addSpace(double height) { m_y -= height; }
    void addRule(const QColor &colour) { m_page->addRule(m_inside.left(), m_inside.right(), m_y, colour); }

private:
    BookletPage *m_page;
    QRectF m_inside;
    double m_y;
};

QString lines(const Text &text, LabelMode mode) { return inMode(text, mode, QStringLiteral("\n")); }

Block contentsBlock(const FigureState &state, int firstPage, const BookletStyle &style, double room)
{
    const double numberRoom = 40 * Point;
    const QStringList titles = numberedTitle(state, style.mode()).split(u'\n');
    const TextStyle first = style.display(11, false, style.theme().text);
    const TextStyle second = style.display(9.5, false, style.theme().mutedText);
    const double padding = 7 * Point;
    double height = 2 * padding;
    for (const QString &title : titles) {
        const TextStyle &each = &title == &titles.front() ? first : second;
        height += each.lineHeight() * static_cast<double>(each.wrapped(title, room - numberRoom).size());
    }
    return {height, 0, false,
        [=, rule = style.theme().grid](BookletPage *page, const QPointF &at) {
            double y = at.y() + padding;
            page->addLine(QString::number(firstPage + 1), first, at.x() + room, y, Qt::AlignRight);
            for (qsizetype i = 0; i < titles.size(); ++i)
                y += page->addText(titles.at(i), i == 0 ? first : second, QPointF(at.x(), y), room - numberRoom);
            page->addRule(at.x(), at.x() + room, at.y() + height - 0.5 * Point, rule);
            page->links.push_back({QRectF(at, QSizeF(room, height)), firstPage});
        },
        nullptr};
}

} // namespace

BookletPage coverPage(const FigureState &state, const BookletStyle &style)
{
    const BookletOptions &options = style.options();
    const ChartTheme &theme = style.theme();
    const LabelMode mode = style.mode();
    BookletPage page = style.emptyPage();
    const QRectF inside = page.inside();
    const double room = inside.width();
    double y = inside.top() + (style.isWide() ? 0.16 : 0.22) * inside.height();
    page.addRule(inside.left(), inside.left() + 64 * Point, y, theme.exports, 4 * Point);
    y += 26 * Point;
    const QStringList titles = lines(options.report.title, mode).split(u'\n');
    for (qsizetype i = 0; i < titles.size(); ++i)
        y += page.addText(titles.at(i),
            i == 0 ? style.display(30, true, theme.text) : style.display(17, false, theme.mutedText),
            QPointF(inside.left(), y), room);
    y += 18 * Point;
    page.addText(inMode(state.term("booklet_title"), mode), style.display(14, false, theme.text),
        QPointF(inside.left(), y), room);

    Stack foot(&page, inside);
    const Text &digest = state.term("booklet_digest");
    const QString hex = QString::fromLatin1(options.digest);
    const TextStyle small = style.display(7.6, false, theme.mutedText);
    if (!hex.isEmpty())
        foot.add(lines({digest.zh.arg(hex), digest.en.arg(hex)}, mode == LabelMode::Both ? LabelMode::Chinese : mode),
            small);
    foot.addSpace(3 * Point);
    foot.add(lines(options.report.licence, mode), small);
    foot.addSpace(8 * Point);
    foot.addRule(theme.grid);
    foot.addSpace(10 * Point);
    foot.add(inMode(options.report.edition, mode), style.display(10, false, theme.mutedText));
    foot.addSpace(2 * Point);
    foot.add(lines(options.report.publisher, mode), style.display(12, false, theme.text));
    return page;
}

std::vector<BookletPage> contentsPages(
    const std::vector<FigureState> &figures, const std::vector<int> &firstPages, const BookletStyle &style)
{
    std::vector<BookletPage> pages;
    const QRectF inside = style.emptyPage().inside();
    const TextStyle heading = style.display(20, true, style.theme().text);
    const double headingHeight = heading.lineHeight() + 14 * Point;
    std::vector<Block> blocks;
    for (size_t i = 0; i < figures.size(); ++i)
        blocks.push_back(contentsBlock(figures[i], firstPages[i], style, inside.width()));
    flow(blocks, &pages, [&](size_t index) {
        pages.push_back(style.emptyPage());
        pages.back().addLine(
            inMode(figures.front().term("booklet_contents"), style.mode()), heading, inside.left(), inside.top());
        return Column{index, inside.adjusted(0, headingHeight, 0, 0)};
    });
    return pages;
}

void addFooters(std::vector<BookletPage> *pages, const FigureState &state, const BookletStyle &style)
{
    const Text &term = state.term("booklet_page");
    const QString title = inMode(style.options().report.title, style.mode(), QStringLiteral("  "));
    // Of one size whatever the text scale: it stands in the margin.
    const TextStyle text{7.6 * Point, false, style.theme().mutedText, 1.3};
    const QString count = QString::number(pages->size());
    for (size_t i = 1; i < pages->size(); ++i) {
        BookletPage &page = (*pages)[i];
        const QRectF inside = page.inside();
        const double y = inside.bottom() + 14 * Point;
        const QString number = QString::number(i + 1);
        page.addLine(title, text, inside.left(), y);
        page.addLine(
            inMode({term.zh.arg(number, count), term.en.arg(number, count)}, style.mode(), QStringLiteral("  ")), text,
            inside.right(), y, Qt::AlignRight);
    }
}

} // namespace dte
