// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/booklet/bookletcolumns.h"
#include "ui/export/booklet/bookletflow.h"

namespace dte {

/// The table of a figure as blocks. Numbers of a column are aligned at their decimal points. Must outlive its blocks.
class BookletTable final
{
public:
    BookletTable(const FigureState &state, const BookletStyle &style, double room)
        : m_style(style)
        , m_room(room)
        , m_columns(state, m_style, room)
    {
    }
    ~BookletTable() = default;
    Q_DISABLE_COPY_MOVE(BookletTable)

    std::vector<Block> blocks() const;

private:
    using Place = BookletColumns::Place;
    using Slice = BookletColumns::Slice;
    struct Head;

    Head headOf(const Slice &slice) const;
    void placeHead(BookletPage *page, const Head &head, const QPointF &at) const;
    Block headBlock(const Slice &slice) const;
    Block rowBlock(const Slice &slice, int row) const;
    void placeCell(BookletPage *page, const Place &place, int row, const QPointF &at) const;

    BookletStyle m_style;
    double m_room;
    BookletColumns m_columns;
};

} // namespace dte
