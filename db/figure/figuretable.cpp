// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/figure/figuretable.h"

namespace dte {

FigureTable::FigureTable(const FigureState &state, LabelMode mode)
    : m_state(&state)
    , m_mode(mode)
{
    m_columns.push_back({-1, UnitSide::Chinese, inMode(state.spec.heading, mode), {}});
    for (size_t i = 0; i < state.spec.series.size(); ++i) {
        const Unit &unit = state.seriesUnits[i];
        const QString name = inMode(state.spec.series[i].name, mode);
        if (mode == LabelMode::Both && unit.converts()) {
            m_columns.push_back({static_cast<int>(i), UnitSide::Chinese, name, unit.name.zh});
            m_columns.push_back({static_cast<int>(i), UnitSide::English, name, unit.name.en});
        } else {
            m_columns.push_back({static_cast<int>(i), labelSide(mode), name, unitName(unit, mode)});
        }
    }
}

QString FigureTable::category(int row) const
{
    return inMode(m_state->spec.categories[static_cast<size_t>(row)].label, m_mode);
}

CellKey FigureTable::key(int row, int column) const
{
    const int series = m_columns[static_cast<size_t>(column)].series;
    return series < 0 ? CellKey() : CellKey{series, row};
}

int FigureTable::columnOf(int series) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].series == series)
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<Decimal> FigureTable::value(int row, int column) const
{
    const CellKey cellKey = key(row, column);
    if (!cellKey.isValid())
        return std::nullopt;
    const Cell &cell = m_state->at(cellKey);
    if (!cell || !cell->value)
        return std::nullopt;
    return inUnit(*cell->value, m_state->seriesUnits[static_cast<size_t>(cellKey.series)],
        m_columns[static_cast<size_t>(column)].side);
}

} // namespace dte
