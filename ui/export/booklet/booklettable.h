// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "db/words/figuretable.h"
#include "ui/export/booklet/bookletflow.h"

namespace dte {

/// The classes of evidence that the cells of a figure have, in the order of the snapshot.
std::vector<Evidence> usedEvidence(const FigureState &state);

/// The table of a figure as blocks: where there are too many columns for the room it goes on below, with the categories
/// repeated and without those that have nothing there. Numbers of a column are aligned at their decimal points. Must
/// outlive its blocks.
class BookletTable final
{
public:
    BookletTable(const FigureState &state, const BookletStyle &style, double room);
    ~BookletTable() = default;
    Q_DISABLE_COPY_MOVE(BookletTable)

    std::vector<Block> blocks() const;

private:
    static constexpr double LeftPadding = 6 * Point; ///< of a column
    static constexpr double MarkGap = 2.2 * Point; ///< between a number and its mark

    struct Head;
    struct Place
    {
        int column = 0; ///< of the FigureTable
        double width = 0; ///< with padding
        double left = 0;
        double fraction = 0; ///< width of the longest decimal part
    };
    struct Slice
    {
        double categories = 0; ///< width
        std::vector<Place> places;
        std::vector<int> rows;
    };
    /// Columns of one series, which stay together.
    using Group = std::vector<Place>;

    std::vector<Group> groups() const;
    Place measured(int column) const;
    void addSlice(const std::vector<Group> &groups, size_t first, size_t last);
    void addSlices();
    Head headOf(const Slice &slice) const;
    void placeHead(BookletPage *page, const Head &head, const QPointF &at) const;
    Block headBlock(const Slice &slice) const;
    Block rowBlock(const Slice &slice, int row) const;
    void placeCell(BookletPage *page, const Place &place, int row, const QPointF &at) const;
    double numberEdge(const Place &place) const;
    QString text(int row, int column) const;
    QString mark(int row, int column) const;

    FigureTable m_table;
    BookletStyle m_style;
    double m_room;
    double m_markRoom = 0;
    double m_categories = 0;
    std::vector<Slice> m_slices;
};

} // namespace dte
