// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/words/figuretable.h"

#include "db/words/figurewords.h"

namespace dte {

FigureTable::FigureTable(const FigureState &state, LabelMode mode)
    : m_state(&state)
    , m_mode(mode)
{
    m_columns.push_back({-1, UnitSide::Chinese, inMode(state.spec.heading, mode), {}});
    for (size_t i = 0; i < state.spec.series.size(); ++i)
        addColumns(static_cast<int>(i));
}

void FigureTable::addColumns(int series)
{
    const Unit &unit = m_state->unitOf(series);
    const QString name = inMode(measuredName(*m_state, m_state->spec.seriesAt(series)), m_mode);
    const NumberUnits units = numberUnits(m_state->units, m_mode);
    if (!unit.converts()) {
        m_columns.push_back({series, UnitSide::Chinese, name, unitName(unit, m_mode)});
        return;
    }
    // In both languages by default, each column speaks the language of its unit.
    const bool follows = m_state->units == UnitChoice::Labels && m_mode == LabelMode::Both;
    m_columns.push_back(
        {series, units.first, name, columnUnit(unit, units.first, follows ? LabelMode::Chinese : m_mode)});
    if (units.second)
        m_columns.push_back({series, UnitSide::English, name,
            columnUnit(unit, UnitSide::English, follows ? LabelMode::English : m_mode)});
}

QString FigureTable::columnUnit(const Unit &unit, UnitSide side, LabelMode mode) const
{
    if (side == UnitSide::Chinese)
        return unitName(unit, side, mode);
    const Text &term = m_state->term("converted");
    return inMode({term.zh.arg(unit.convertedZh), term.en.arg(unit.name.en)}, mode, QStringLiteral(" / "));
}

QString FigureTable::category(int row) const { return inMode(m_state->spec.categoryAt(row).label, m_mode); }

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
    return inUnit(*cell->value, m_state->unitOf(cellKey.series), m_columns[static_cast<size_t>(column)].side);
}

} // namespace dte
