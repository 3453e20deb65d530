// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

#include <xlsxwriter.h>

#include "db/model/datatable.h"
#include "db/write/xmltext.h"
#include "ui/charts/charttheme.h"
#include "ui/export/xlsx/xlsxbook.h"

// What charts of a workbook are drawn with, in the structures of the library, which copies what it is given.
namespace dte::xlsxlook {

constexpr double TextSize = 10; // six in the smallest print
constexpr double TitleSize = 12;
constexpr float ThinLine = 0.75F;
constexpr float OutlineWidth = 1.25F;
constexpr float LineWidth = 2.25F;

inline lxw_color_t rgb(const QColor &colour) { return colour.rgb() & 0xFFFFFFU; }

inline lxw_chart_line lineOf(const QColor &colour, float width)
{
    lxw_chart_line line{};
    line.color = rgb(colour);
    line.width = width;
    return line;
}

inline lxw_chart_line noLine()
{
    lxw_chart_line line{};
    line.none = LXW_TRUE;
    return line;
}

inline lxw_chart_fill fillOf(const QColor &colour)
{
    lxw_chart_fill fill{};
    fill.color = rgb(colour);
    return fill;
}

/// \p text as a name in a chart, where the library would take what begins with = for a formula.
inline QByteArray chartText(const QString &text)
{
    return xmlText(text.startsWith(u'=') ? u' ' + text : text).toUtf8();
}

/// A cell as a chart shows it: a number, a text, or neither.
struct CachedCell
{
    std::optional<double> number;
    QString text;
};

/// What programs draw that do not calculate. The library would put 0 for a cell without a number, and nothing for cells
/// that are not next to each other.
inline void fillCache(lxw_series_range *range, const std::vector<CachedCell> &cells)
{
    range->ignore_cache = LXW_TRUE; // by the library
    for (const CachedCell &cell : cells) {
        // The library frees both.
        auto *point = static_cast<lxw_series_data_point *>(std::calloc(1, sizeof(lxw_series_data_point)));
        if (!point)
            return;
        point->number = cell.number.value_or(0);
        if (!cell.text.isEmpty()) {
            point->string = ::strdup(xmlText(cell.text).toUtf8().constData());
            point->is_string = LXW_TRUE;
            range->has_string_cache = LXW_TRUE;
        }
        point->no_data = !cell.number && cell.text.isEmpty() ? LXW_TRUE : LXW_FALSE;
        STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
        ++range->num_data_points;
    }
}

class Font
{
public:
    Font(const QColor &colour, double size, bool bold = false)
    {
        m_font.name = m_name.data();
        m_font.size = size;
        m_font.color = rgb(colour);
        m_font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    }
    lxw_chart_font *get() { return &m_font; }

private:
    QByteArray m_name{XlsxFont};
    lxw_chart_font m_font{};
};

/// How an area shows its evidence, as in the figure: published is a pale fill with an outline, derived hatched.
struct AreaLook
{
    lxw_chart_line line = noLine();
    lxw_chart_fill fill{};
    lxw_chart_pattern pattern{};
    lxw_chart_point point{};

    AreaLook(const ChartTheme &theme, const QColor &colour, Evidence evidence)
    {
        const bool isPale = markOf(evidence) == Evidence::Published;
        fill = fillOf(isPale ? mixed(colour, theme.background, theme.publishedTint) : colour);
        if (isPale)
            line = lineOf(colour, OutlineWidth);
        pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        pattern.fg_color = rgb(theme.background);
        pattern.bg_color = rgb(colour);
        point.line = &line;
        point.fill = evidence == Evidence::Derived ? nullptr : &fill;
        point.pattern = evidence == Evidence::Derived ? &pattern : nullptr;
    }
    ~AreaLook() = default;
    Q_DISABLE_COPY_MOVE(AreaLook)
};

} // namespace dte::xlsxlook
