// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "db/base/enumids.h"
#include "db/base/text.h"
#include "db/model/datatable.h"
#include "db/model/panelkind.h"

namespace dte {

/// What a series means; decides its colour, so that exports look the same in every figure.
enum class Role { Exports, Imports, Total, Domestic, Overseas, Share };
/// How a series gets its values; see the comment on table series in schema.sql.
enum class Rule { Observed, Sum, Growth };
enum class CategoryKind { Year, Item, Period, Total };

constexpr auto enumIds(Role)
{
    return std::to_array<EnumId<Role>>({
        {Role::Exports, u"exports"},
        {Role::Imports, u"imports"},
        {Role::Total, u"total"},
        {Role::Domestic, u"domestic"},
        {Role::Overseas, u"overseas"},
        {Role::Share, u"share"},
    });
}

constexpr auto enumIds(Rule)
{
    return std::to_array<EnumId<Rule>>({
        {Rule::Observed, u"observed"},
        {Rule::Sum, u"sum"},
        {Rule::Growth, u"growth"},
    });
}

constexpr auto enumIds(CategoryKind)
{
    return std::to_array<EnumId<CategoryKind>>({
        {CategoryKind::Year, u"year"},
        {CategoryKind::Item, u"item"},
        {CategoryKind::Period, u"period"},
        {CategoryKind::Total, u"total"},
    });
}

struct Panel
{
    QString id;
    PanelKind kind = PanelKind::GroupedColumns;
    QString unitId;
    int share = 1; ///< height relative to the other panels
    Text title;
};

struct Series
{
    QString id;
    QString originId; ///< series that a view made it of; empty: it is the snapshot's own
    int panel = -1; ///< index into FigureSpec::panels; -1: in the table only
    Mark mark = Mark::Bar; ///< meaningless without a panel
    Role role = Role::Total;
    QString unitId;
    Rule rule = Rule::Observed;
    int fractionDigits = 0; ///< of computed values
    std::vector<int> operands; ///< indexes into FigureSpec::series, for Sum and Growth
    Text name;
    Text measure; ///< of a transformed series, what is measured (year-on-year growth); empty: the value itself
};

struct Category
{
    QString id;
    CategoryKind kind = CategoryKind::Year;
    bool onAxis = true; ///< false: in the table only
    Text label;
};

/// What a figure shows, as the snapshot says it: no value, no pixel, no colour.
struct FigureSpec
{
    QString id;
    int number = 0; ///< as in the report: 图 1
    QString sectionId;
    Text title;
    Text heading; ///< what the categories are: 年份, Year
    Text source;
    Text note; ///< may be empty
    std::vector<Panel> panels; ///< top to bottom
    std::vector<Series> series; ///< in the order of the table and of the legend
    std::vector<Category> categories;

    const Panel &panelAt(int index) const { return panels[static_cast<size_t>(index)]; }
    const Series &seriesAt(int index) const { return series[static_cast<size_t>(index)]; }
    const Category &categoryAt(int index) const { return categories[static_cast<size_t>(index)]; }
    /// nullopt if there is no such series or category.
    std::optional<CellKey> cell(const QString &seriesId, const QString &categoryId) const;
};

} // namespace dte
