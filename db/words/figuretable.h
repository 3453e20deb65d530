// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "db/model/unitformat.h"
#include "db/view/figurestate.h"

namespace dte {

/// The table of a figure as it stands on the screen and in files: one row a category, first the category, then
/// the series. A series whose unit converts has a column in each unit that FigureState::units asks for; a column in the
/// English unit says that it is converted.
class FigureTable
{
public:
    struct Column
    {
        int series = -1; ///< -1: the category column
        UnitSide side = UnitSide::Chinese;
        QString name; ///< of series or category heading
        QString unit; ///< empty for the category column
    };

    FigureTable(const FigureState &state, LabelMode mode);

    int rowCount() const { return static_cast<int>(m_state->spec.categories.size()); }
    const std::vector<Column> &columns() const { return m_columns; }
    LabelMode mode() const { return m_mode; }
    const FigureState &state() const { return *m_state; }

    /// Label of the category in \p row.
    QString category(int row) const;
    /// Address of a cell; invalid for the category column.
    CellKey key(int row, int column) const;
    /// First column of \p series, or -1.
    int columnOf(int series) const;
    /// The value in the unit of the column; nullopt if missing or not applicable.
    std::optional<Decimal> value(int row, int column) const;

private:
    void addColumns(int series);
    QString columnUnit(const Unit &unit, UnitSide side, LabelMode mode) const;

    const FigureState *m_state; ///< not ours, outlives the table
    LabelMode m_mode;
    std::vector<Column> m_columns;
};

} // namespace dte
