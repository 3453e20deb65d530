// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/booklet/booklettable.h"

#include <algorithm>

namespace dte {

namespace {

constexpr double RowPadding = 1.3 * Point;
constexpr double NameGap = 2 * Point; ///< between the name of a series and the units under it
constexpr double HeadRule = 1 * Point;

} // namespace

std::vector<Block> BookletTable::blocks() const
{
    std::vector<Block> blocks;
    for (const Slice &slice : m_columns.slices()) {
        Block head = headBlock(slice);
        head.before = blocks.empty() ? 0 : m_style.gap();
        const auto repeated = std::make_shared<const Block>(head);
        std::vector<Block> rows{std::move(head)};
        for (const int row : slice.rows) {
            rows.push_back(rowBlock(slice, row));
            rows.back().head = repeated;
        }
        append(&blocks, together(std::move(rows)));
    }
    return blocks;
}

/// The headings of a slice: names of series over the units of their columns.
struct BookletTable::Head
{
    struct Heading
    {
        QStringList lines;
        TextStyle style;
        double left = 0;
        double right = 0;
        bool isName = false;

        double height() const { return static_cast<double>(lines.size()) * style.lineHeight(); }
    };
    std::vector<Heading> headings;
    QStringList first; ///< of the column of the categories
    double names = 0; ///< height
    double height = 0;
};

BookletTable::Head BookletTable::headOf(const Slice &slice) const
{
    Head head;
    double units = 0;
    const FigureTable &table = m_columns.table();
    const auto column
        = [&](size_t i) -> const FigureTable::Column & { return table.columns()[size_t(slice.places[i].column)]; };
    for (size_t i = 0; i < slice.places.size();) {
        const FigureTable::Column &named = column(i);
        const double left = slice.places[i].left + BookletColumns::LeftPadding;
        double right = left;
        for (; i < slice.places.size() && column(i).series == named.series; ++i) {
            const double unitLeft = slice.places[i].left + BookletColumns::LeftPadding;
            right = slice.places[i].numberEdge();
            const TextStyle style = m_style.tableMuted();
            head.headings.push_back({style.wrapped(column(i).unit, right - unitLeft), style, unitLeft, right, false});
            units = std::max(units, head.headings.back().height());
        }
        const TextStyle style = m_style.tableHead();
        head.headings.push_back({style.wrapped(named.name, right - left), style, left, right, true});
        head.names = std::max(head.names, head.headings.back().height());
    }
    head.first = m_style.tableHead().wrapped(table.columns().front().name, slice.categories);
    const double first = static_cast<double>(head.first.size()) * m_style.tableHead().lineHeight();
    head.height = std::max(head.names + NameGap + units, first) + 2 * RowPadding + HeadRule;
    return head;
}

Block BookletTable::headBlock(const Slice &slice) const
{
    const Head head = headOf(slice);
    return {head.height, 0, true, [this, head](BookletPage *page, const QPointF &at) { placeHead(page, head, at); },
        nullptr};
}

void BookletTable::placeHead(BookletPage *page, const Head &head, const QPointF &at) const
{
    const double lineHeight = m_style.tableHead().lineHeight();
    double y = at.y() + head.height - HeadRule - RowPadding - lineHeight * static_cast<double>(head.first.size());
    for (const QString &line : head.first) {
        page->addLine(line, m_style.tableHead(), at.x(), y);
        y += lineHeight;
    }
    for (const Head::Heading &heading : head.headings) {
        // Names stand on their rule, units hang below it.
        y = at.y() + head.names + (heading.isName ? -heading.height() : NameGap);
        for (const QString &line : heading.lines) {
            page->addLine(line, heading.style, at.x() + heading.right, y, Qt::AlignRight);
            y += heading.style.lineHeight();
        }
        if (heading.isName)
            page->addRule(
                at.x() + heading.left, at.x() + heading.right, at.y() + head.names + NameGap / 2, m_style.theme().grid);
    }
    page->addRule(at.x(), at.x() + m_room, at.y() + head.height - HeadRule, m_style.theme().baseline, 0.7 * Point);
}

Block BookletTable::rowBlock(const Slice &slice, int row) const
{
    const TextStyle style = m_style.table();
    const FigureTable &table = m_columns.table();
    const QStringList label = style.wrapped(table.category(row), slice.categories);
    auto lines = static_cast<double>(label.size());
    for (const Place &place : slice.places) {
        const QString words = m_columns.text(row, place.column);
        if (!table.value(row, place.column))
            lines = std::max(lines, static_cast<double>(style.wrapped(words, place.room()).size()));
    }
    const double height = lines * style.lineHeight() + 2 * RowPadding;
    return {height, 0, false,
        [this, label, style, row, height, places = slice.places](BookletPage *page, const QPointF &at) {
            double y = at.y() + RowPadding;
            for (const QString &line : label) {
                page->addLine(line, style, at.x(), y);
                y += style.lineHeight();
            }
            for (const Place &place : places)
                placeCell(page, place, row, at + QPointF(0, RowPadding));
            page->addRule(at.x(), at.x() + m_room, at.y() + height - 0.4 * Point, m_style.theme().grid, 0.4 * Point);
        },
        nullptr};
}

void BookletTable::placeCell(BookletPage *page, const Place &place, int row, const QPointF &at) const
{
    TextStyle style = m_style.table();
    const FigureTable &table = m_columns.table();
    const CellKey key = table.key(row, place.column);
    const QString words = m_columns.text(row, place.column);
    if (words.isEmpty())
        return;
    const double edge = at.x() + place.numberEdge();
    TextStyle muted = style;
    muted.colour = m_style.theme().mutedText;
    if (table.state().isFaded(key)) {
        style.colour = m_style.theme().subdued(style.colour, m_style.theme().background);
        muted.colour = style.colour;
    }
    page->addLine(markSign(table.state().at(key)->evidence), muted, edge + BookletColumns::MarkGap, at.y());
    if (table.value(row, place.column)) {
        page->addLine(words, style, edge - place.fraction - style.width(words.section(u'.', 0, 0)), at.y());
        return;
    }
    double y = at.y();
    for (const QString &line : muted.wrapped(words, place.room())) {
        page->addLine(line, muted, edge, y, Qt::AlignRight);
        y += style.lineHeight();
    }
}

} // namespace dte
