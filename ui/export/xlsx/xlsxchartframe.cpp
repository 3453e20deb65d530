// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxchartframe.h"

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

#include "db/view/statequery.h"
#include "ui/export/xlsx/xlsxlook.h"

namespace dte {

using namespace xlsxlook;

namespace {

constexpr uint16_t BarGap = 60;
constexpr double FewDigits = 10; // axes that end below show a digit

/// The unit that the values of the chart stand in: that of the first column of its series.
QString axisName(const XlsxChart &chart)
{
    const FigureTable &numbers = chart.numbers();
    const FigureTable::Column &column
        = numbers.columns()[static_cast<size_t>(numbers.columnOf(chart.spec().series.front()))];
    // A column may speak one language beside another one that speaks the other; an axis stands alone.
    return column.side == UnitSide::Chinese ? unitName(chart.unit(), column.side, chart.mode()) : column.unit;
}

QByteArray axisFormat(const XlsxChart &chart)
{
    const Unit &unit = chart.unit();
    const UnitSide side = unit.converts() ? numberUnits(chart.state().units, chart.mode()).first : UnitSide::Chinese;
    double largest = 0;
    for (const CellKey key : axisCells(chart.state(), chart.spec().series)) {
        if (const std::optional<Decimal> &value = chart.state().at(key)->value)
            largest = std::max(largest, std::abs(inUnit(*value, unit, side).toDouble()));
    }
    return largest < FewDigits ? QByteArray("#,##0.0") : QByteArray("#,##0");
}

} // namespace

QString chartTitle(const XlsxChart &chart)
{
    const FigureSpec &spec = chart.state().spec;
    const Text &number = chart.state().term("figure_number");
    const Text &panel = spec.panelAt(chart.spec().panel).title;
    const auto joined = [&spec](const QString &pattern, const QString &words) -> QString {
        return pattern.arg(spec.number) + u' ' + words;
    };
    return inMode({joined(number.zh, panel.zh), joined(number.en, panel.en)}, chart.mode(), QStringLiteral(" / "));
}

void styleChartAxes(const XlsxChart &chart)
{
    const ChartTheme &theme = chart.theme();
    Font font(theme.mutedText, TextSize);
    Font nameFont(theme.mutedText, TextSize);
    lxw_chart_line base = lineOf(theme.baseline, ThinLine);
    lxw_chart_line grid = lineOf(theme.grid, ThinLine);
    lxw_chart_line none = noLine();
    const bool isAcross = chart.spec().traits.axis == ValueAxis::Across;
    lxw_chart_axis *categories = isAcross ? chart.chart()->y_axis : chart.chart()->x_axis;
    lxw_chart_axis *values = isAcross ? chart.chart()->x_axis : chart.chart()->y_axis;
    for (lxw_chart_axis *axis : {categories, values}) {
        chart_axis_set_num_font(axis, font.get());
        chart_axis_set_name_font(axis, nameFont.get());
        chart_axis_set_major_tick_mark(axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    }
    if (!isAcross) // beside long labels there is no room for it
        chart_axis_set_name(categories, chart.words(chart.state().spec.heading).constData());
    chart_axis_set_line(categories, &base);
    chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW); // below negative values
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    chart_axis_set_name(values, chartText(axisName(chart)).constData());
    chart_axis_set_line(values, &none);
    chart_axis_set_num_format(values, axisFormat(chart).constData());
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (isAcross) {
        chart_axis_set_reverse(categories); // the first on top
        chart_axis_set_crossing_max(categories); // and the numbers still below
    }
}

void styleChartFrame(const XlsxChart &chart)
{
    const ChartTheme &theme = chart.theme();
    lxw_chart *drawn = chart.chart();
    Font titleFont(theme.text, TitleSize, true);
    Font font(theme.text, TextSize);
    lxw_chart_line none = noLine();
    lxw_chart_line frame = lineOf(theme.grid, ThinLine);
    lxw_chart_fill ground = fillOf(theme.background);
    chart_title_set_name(drawn, chartText(chartTitle(chart)).constData());
    chart_title_set_name_font(drawn, titleFont.get());
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(drawn, font.get());
    chart_chartarea_set_line(drawn, &frame);
    chart_chartarea_set_fill(drawn, &ground);
    chart_plotarea_set_line(drawn, &none);
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
    if (chart.spec().traits.part == Mark::Bar)
        chart_set_series_gap(drawn, BarGap);
}

} // namespace dte
