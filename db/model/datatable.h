// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "db/base/decimal.h"
#include "db/base/text.h"
#include "db/model/evidence.h"

namespace dte {

/// One observation. Amounts are in the unit of the series, the Chinese one.
struct Observation
{
    std::optional<Decimal> value; ///< none exactly when evidence is Missing
    std::optional<Decimal> low; ///< what is known of the range: rounding, or a bound of a missing value
    std::optional<Decimal> high;
    Evidence evidence = Evidence::Missing;
    QString releaseId;
    QString sourceId;
    QStringList moreSourceIds; ///< what a derived value or a range rests on besides
    Text formula; ///< for Derived
    Text note; ///< for Missing: why

    QStringList sourceIds() const { return QStringList(sourceId) + moreSourceIds; }

    bool operator==(const Observation &) const = default;
};

/// No observation at all (the series does not have this category) or one that may say Missing.
using Cell = std::optional<Observation>;

/// Address of a cell: indexes into FigureSpec::series and FigureSpec::categories.
struct CellKey
{
    int series = -1;
    int category = -1;

    bool isValid() const { return series >= 0 && category >= 0; }
    bool operator==(const CellKey &) const = default;
    auto operator<=>(const CellKey &) const = default;
};

/// The cells of a figure, series by categories. Indexes out of range are a bug of the caller.
class DataTable
{
public:
    DataTable() = default;
    DataTable(int seriesCount, int categoryCount)
        : m_seriesCount(seriesCount)
        , m_categoryCount(categoryCount)
        , m_cells(static_cast<size_t>(seriesCount) * static_cast<size_t>(categoryCount))
    {
    }

    int seriesCount() const { return m_seriesCount; }
    int categoryCount() const { return m_categoryCount; }
    const Cell &at(CellKey key) const { return m_cells.at(index(key)); }
    void set(CellKey key, Cell cell) { m_cells.at(index(key)) = std::move(cell); }

    bool operator==(const DataTable &) const = default;

private:
    size_t index(CellKey key) const
    {
        Q_ASSERT(key.series >= 0 && key.series < m_seriesCount);
        Q_ASSERT(key.category >= 0 && key.category < m_categoryCount);
        return static_cast<size_t>(key.series) * static_cast<size_t>(m_categoryCount)
            + static_cast<size_t>(key.category);
    }

    int m_seriesCount = 0;
    int m_categoryCount = 0;
    std::vector<Cell> m_cells;
};

} // namespace dte
