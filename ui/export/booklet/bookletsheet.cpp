// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/bookletsheet.h"

#include <QSet>

#include <algorithm>

#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "ui/charts/chartmetrics.h"
#include "ui/export/booklet/bookletflow.h"
#include "ui/export/booklet/booklettable.h"

namespace dte {

namespace {

constexpr double PixelsPerPoint = 96.0 / 72.0; ///< a chart is laid out for the size that it has on paper
constexpr double Shrinks[] = {1, 0.96, 0.92, 0.88, 0.84, 0.8};

class Sheet final
{
public:
    Sheet(const FigureState &state, size_t index, const BookletStyle &style)
        : m_state(state)
        , m_index(index)
        , m_style(style)
        , m_inside(style.emptyPage().inside())
    {
    }

    std::vector<BookletPage> pages()
    {
        m_pages.push_back(m_style.emptyPage());
        if (m_style.isWide())
            composeWide();
        else
            composeTall();
        return std::move(m_pages);
    }

private:
    /// Chart above, all else below.
    void composeTall()
    {
        const double room = m_inside.width();
        const BookletTable table(m_state, m_style, room);
        std::vector<Block> blocks = summaryBlocks(room);
        append(&blocks, tableBlocks(table, room));
        append(&blocks, sourceBlocks(room));
        const double spare = m_inside.height() - m_style.gap();
        const double chart = std::min(spare - heightThatFits(blocks, spare - 0.56 * room), 0.78 * room);
        addChart(QRectF(m_inside.topLeft(), QSizeF(room, chart)));
        flow(blocks, &m_pages, [&](size_t index) {
            return index == 0 ? Column{0, m_inside.adjusted(0, chart + m_style.gap(), 0, 0)}
                              : Column{index, addContinuation(index)};
        });
    }

    /// Chart and summary on the left, all else on the right.
    void composeWide()
    {
        const double leftRoom = 0.565 * (m_inside.width() - m_style.gutter());
        const double rightRoom = m_inside.width() - m_style.gutter() - leftRoom;
        const double least = 0.6 * leftRoom;
        const std::vector<Block> summary = summaryBlocks(leftRoom);
        const double spare = m_inside.height() - heightOf(summary) - m_style.gap();
        const bool summaryBelow = spare >= least;
        const double chart
            = summaryBelow ? std::min(spare, 0.72 * leftRoom) : std::min(m_inside.height(), 0.92 * leftRoom);
        addChart(QRectF(m_inside.topLeft(), QSizeF(leftRoom, chart)));
        if (summaryBelow)
            flow(summary, &m_pages, [&](size_t) {
                return Column{0, m_inside.adjusted(0, chart + m_style.gap(), 0, 0)};
            });

        const BookletTable table(m_state, m_style, rightRoom);
        std::vector<Block> blocks = summaryBelow ? std::vector<Block>() : summaryBlocks(rightRoom);
        append(&blocks, tableBlocks(table, rightRoom));
        append(&blocks, sourceBlocks(rightRoom));
        flow(blocks, &m_pages, [&](size_t index) {
            if (index == 0)
                return Column{0, m_inside.adjusted(m_inside.width() - rightRoom, 0, 0, 0)};
            const size_t page = (index + 1) / 2;
            const QRectF box = addContinuation(page);
            const double x = index % 2 == 1 ? box.left() : box.right() - rightRoom;
            return Column{page, QRectF(x, box.top(), rightRoom, box.height())};
        });
    }

    /// The chart's own margin reaches out of \p box, so that its title is in line with the texts of the page.
    void addChart(const QRectF &box)
    {
        const auto pixels = [](const QRectF &rect) {
            return (rect.size() / Point * PixelsPerPoint).toSize().expandedTo({1, 1});
        };
        const double margin = ChartMetrics::forSize(pixels(box)).margin() / PixelsPerPoint * Point;
        PageChart chart;
        chart.box = box.adjusted(-margin, -margin, margin, 0);
        chart.figure = m_index;
        chart.options.size = pixels(chart.box);
        chart.options.mode = m_style.mode();
        chart.options.theme = &m_style.theme();
        chart.options.textScale = m_style.options().textScale;
        m_pages.front().charts.push_back(chart);
    }

    /// A further page, if there is none; gives the room on it.
    QRectF addContinuation(size_t page)
    {
        const TextStyle style = m_style.heading();
        const double height = style.lineHeight() + m_style.gap();
        if (page >= m_pages.size()) {
            m_pages.push_back(m_style.emptyPage());
            const Text &number = m_state.term("figure_number");
            const Text &continued = m_state.term("booklet_continued");
            const QString figure = QString::number(m_state.spec.number);
            const QString text = inMode(
                {continued.zh.arg(number.zh.arg(figure)), continued.en.arg(number.en.arg(figure))}, m_style.mode());
            m_pages.back().addLine(text, style, m_inside.left(), m_inside.top());
        }
        return m_inside.adjusted(0, height, 0, 0);
    }

    QString term(const char *id) const { return inMode(m_state.term(id), m_style.mode()); }

    std::vector<Block> summaryBlocks(double room) const
    {
        std::vector<Block> blocks{headingBlock(term("booklet_summary"), m_style, room)};
        double before = 0;
        for (const QString &language :
            inMode(summary(m_state), m_style.mode(), QStringLiteral("\n")).split(u'\n', Qt::SkipEmptyParts)) {
            std::vector<Block> paragraph = textBlocks(language, m_style.body(), room);
            paragraph.front().before = before;
            append(&blocks, std::move(paragraph));
            before = 3 * Point;
        }
        return blocks;
    }

    std::vector<Block> tableBlocks(const BookletTable &table, double room) const
    {
        std::vector<Block> blocks{headingBlock(term("booklet_table"), m_style, room)};
        append(&blocks, table.blocks());
        std::vector<Block> key;
        for (const Evidence evidence : usedEvidence(m_state)) {
            const Text name = evidenceWords(m_state, evidence);
            const Text &meaning = m_state.evidenceClass(evidence).meaning;
            const Text words{name.zh + QChar(0xff1a) + meaning.zh, name.en + QStringLiteral(": ") + meaning.en};
            append(&key,
                entryBlocks(
                    markSign(evidence), inMode(words, m_style.mode()), {}, room, (key.empty() ? 4 : 1) * Point));
        }
        append(&blocks, together(std::move(key)));
        return blocks;
    }

    std::vector<Block> sourceBlocks(double room) const
    {
        QSet<QString> used;
        for (int series = 0; series < m_state.data.seriesCount(); ++series) {
            for (int category = 0; category < m_state.data.categoryCount(); ++category) {
                const Cell &cell = m_state.at({series, category});
                for (const QString &id : cell ? cell->sourceIds() : QStringList())
                    used.insert(id);
            }
        }
        std::vector<Block> blocks;
        int number = 0;
        for (const Source &source : m_state.sources) {
            if (!used.contains(source.id))
                continue;
            if (blocks.empty())
                blocks.push_back(headingBlock(term("booklet_sources"), m_style, room));
            ++number;
            const QString citation = inMode(source.citation, m_style.mode(), QStringLiteral("\n"));
            append(&blocks,
                entryBlocks(QString::number(number), citation, source.locator, room, number == 1 ? 0 : 1.5 * Point));
        }
        return blocks;
    }

    /// A letter or number, hanging left of \p text, and under it \p muted.
    std::vector<Block> entryBlocks(
        const QString &label, const QString &text, const QString &muted, double room, double before) const
    {
        const TextStyle style = m_style.small();
        const TextStyle labelStyle = m_style.smallMuted();
        const double indent = style.width(QStringLiteral("00")) + 4 * Point;
        std::vector<Block> blocks = textBlocks(text, style, room, indent);
        if (!muted.isEmpty()) {
            append(&blocks, textBlocks(muted, labelStyle, room, indent));
        }
        blocks = together(std::move(blocks));
        blocks.front().before = before;
        blocks.front().place = [label, labelStyle, first = blocks.front().place](BookletPage *page, const QPointF &at) {
            page->addLine(label, labelStyle, at.x(), at.y());
            first(page, at);
        };
        return blocks;
    }

    const FigureState &m_state;
    size_t m_index;
    BookletStyle m_style;
    QRectF m_inside;
    std::vector<BookletPage> m_pages;
};

} // namespace

std::vector<BookletPage> figurePages(const FigureState &state, size_t index, const BookletOptions &options)
{
    std::vector<BookletPage> best;
    for (const double shrink : Shrinks) {
        std::vector<BookletPage> pages = Sheet(state, index, BookletStyle(options, shrink)).pages();
        if (best.empty() || pages.size() < best.size())
            best = std::move(pages);
        if (best.size() == 1)
            break;
    }
    return best;
}

} // namespace dte
