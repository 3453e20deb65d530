// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxchartseries.h"

#include <memory>

#include <xlsxwriter.h>

#include "db/words/figurewords.h"
#include "db/words/legend.h"
#include "ui/export/xlsx/xlsxlook.h"

namespace dte {

using namespace xlsxlook;

namespace {

constexpr int MostLabels = 24;
constexpr uint8_t PointSize = 7;

void styleLine(const XlsxChart &chart, lxw_chart_series *drawn, int series)
{
    // Points of one series look alike here: none may seem to stand out that does not.
    const SeriesStyle look = chart.fadedIf(chart.state().isPartlyFaded(series), chart.style(series));
    const auto mark = commonMark(chart.state(), series);
    const bool isMarker = chart.seriesAt(series).mark == Mark::Marker;
    lxw_chart_line line = isMarker ? noLine() : lineOf(look.colour, LineWidth);
    lxw_chart_line outline = lineOf(look.colour, OutlineWidth);
    lxw_chart_fill fill = fillOf(mark == Evidence::Published ? chart.theme().background : look.colour);
    chart_series_set_line(drawn, &line);
    chart_series_set_marker_type(drawn, isMarker ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(drawn, PointSize);
    chart_series_set_marker_line(drawn, &outline);
    AreaLook area(chart.theme(), look.colour, Evidence::Derived);
    if (mark == Evidence::Derived)
        chart_series_set_marker_pattern(drawn, &area.pattern);
    else
        chart_series_set_marker_fill(drawn, &fill);
}

void styleFilled(const XlsxChart &chart, lxw_chart_series *drawn, int series)
{
    const FigureState &state = chart.state();
    std::vector<std::unique_ptr<AreaLook>> looks;
    std::vector<lxw_chart_point *> points;
    for (const int category : chart.categories()) {
        const Cell &cell = state.at({series, category});
        const Evidence evidence = cell && cell->value ? cell->evidence : Evidence::Printed;
        const bool isFaded = cell && state.isFaded({series, category});
        looks.push_back(
            std::make_unique<AreaLook>(chart.theme(), chart.fadedIf(isFaded, chart.style(series)).fill, evidence));
        points.push_back(&looks.back()->point);
    }
    points.push_back(nullptr);
    // In the legend too where all values are of one class.
    const auto common = commonMark(state, series);
    AreaLook whole(chart.theme(), chart.fadedIf(state.isAllFaded(series), chart.style(series)).fill,
        common.value_or(Evidence::Printed));
    chart_series_set_line(drawn, &whole.line);
    if (whole.point.pattern)
        chart_series_set_pattern(drawn, &whole.pattern);
    else
        chart_series_set_fill(drawn, &whole.fill);
    if (!common && chart.spec().traits.part == Mark::Bar)
        chart_series_set_points(drawn, points.data());
}

} // namespace

void addChartSeries(const XlsxChart &chart, int series)
{
    lxw_chart_series *drawn = chart_add_series(chart.chart(), nullptr, nullptr);
    chart.setCells(drawn, series);
    chart_series_set_name(drawn, chart.words(measuredName(chart.state(), chart.seriesAt(series))).constData());
    const PanelTraits &panel = chart.spec().traits;
    if (traits(panel.part).fills)
        styleFilled(chart, drawn, series);
    else
        styleLine(chart, drawn, series);
    const bool isGrouped = panel.part == Mark::Bar && !panel.stacks;
    if (isGrouped && chart.spec().series.size() * chart.categories().size() <= MostLabels)
        chart.addLabels(drawn);
}

} // namespace dte
