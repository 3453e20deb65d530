// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/words/figuretable.h"
#include "ui/export/booklet/bookletstyle.h"

namespace dte {

/// The classes of evidence that the cells of a figure have, in the order of the snapshot.
std::vector<Evidence> usedEvidence(const FigureState &state);

/// How the table of a figure fits into a page: where there are too many columns for the room it goes on below, with the
/// categories repeated and without those that have nothing there.
class BookletColumns final
{
public:
    static constexpr double LeftPadding = 6 * Point; ///< of a column
    static constexpr double MarkGap = 2.2 * Point; ///< between a number and its mark

    struct Place
    {
        int column = 0; ///< of the FigureTable
        double width = 0; ///< with padding
        double left = 0;
        double fraction = 0; ///< width of the longest decimal part
        double markRoom = 0; ///< right of the numbers

        /// Where numbers end.
        double numberEdge() const { return left + width - markRoom; }
        /// Of words in a cell.
        double room() const { return numberEdge() - left - LeftPadding; }
    };
    struct Slice
    {
        double categories = 0; ///< width
        std::vector<Place> places;
        std::vector<int> rows;
    };

    BookletColumns(const FigureState &state, const BookletStyle &style, double room);

    const FigureTable &table() const { return m_table; }
    const std::vector<Slice> &slices() const { return m_slices; }
    /// A cell in words: a number, or what is known of a missing one.
    QString text(int row, int column) const;

private:
    /// Columns of one series, which stay together.
    using Group = std::vector<Place>;

    double categoryWidth() const;
    std::vector<Group> groups() const;
    Place measured(int column) const;
    void addSlice(const std::vector<Group> &groups, size_t first, size_t last);
    void addSlices();

    FigureTable m_table;
    const BookletStyle &m_style;
    double m_room;
    double m_markRoom = 0;
    double m_categories = 0;
    std::vector<Slice> m_slices;
};

} // namespace dte
