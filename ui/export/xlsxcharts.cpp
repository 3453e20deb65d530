// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsxcharts.h"

#include <algorithm>

#include <xlsxwriter.h>

#include "db/figure/summary.h"
#include "ui/export/xlsxchartbuilder.h"

namespace dte {

namespace {

constexpr int Width = 860; // pixels
constexpr int Height = 380;
constexpr int Gap = 20;
constexpr int RowHeight = 20; // pixels of 96 dpi: 15 points
constexpr double RowPoints = 15;
constexpr double DefaultWidth = 480;
constexpr double DefaultHeight = 288;
constexpr int BarsAround = 150; // title, axis and legend
constexpr int HighestBars = 900;

int heightOf(const FigureState &state, const XlsxChartSpec &spec)
{
    if (spec.kind != PanelKind::GroupedBars)
        return Height;
    const auto &categories = state.spec.categories;
    const auto shown = std::count_if(categories.begin(), categories.end(), [](const Category &c) { return c.onAxis; });
    const int bars = static_cast<int>(shown) * (static_cast<int>(spec.series.size()) + 1);
    return std::clamp(BarsAround + 24 * bars, Height, HighestBars);
}

void insert(XlsxSheet *sheet, lxw_chart *chart, int x, int height, const QString &description)
{
    QByteArray alternative = description.toUtf8();
    lxw_chart_options options{};
    options.x_offset = x;
    options.x_scale = Width / DefaultWidth;
    options.y_scale = height / DefaultHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = alternative.data();
    worksheet_insert_chart_opt(sheet->sheet(), static_cast<lxw_row_t>(sheet->row()), 0, chart, &options);
}

/// The rows under a chart have a height of their own, so that it covers as many of them in any program.
void takeRows(XlsxSheet *sheet, int height)
{
    const int rows = height / RowHeight + 2;
    for (int i = 0; i < rows; ++i)
        worksheet_set_row(sheet->sheet(), static_cast<lxw_row_t>(sheet->row() + i), RowPoints, nullptr);
    sheet->skipRows(rows);
}

} // namespace

void addCharts(XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode)
{
    const int columns = static_cast<int>(state.spec.series.size()) * 2 + 1;
    const int breadth = std::max(sheet->pixelWidth(columns), Width);
    const QString summary = summaryText(state, mode);
    int x = 0;
    int height = 0;
    for (const XlsxChartSpec &spec : chartSpecs(state)) {
        if (x > 0 && x + Width > breadth) {
            takeRows(sheet, height);
            x = 0;
            height = 0;
        }
        XlsxChartBuilder builder(sheet, state, table, mode, spec);
        const int own = heightOf(state, spec);
        insert(sheet, builder.build(), x, own, builder.title() + u'\n' + summary);
        height = std::max(height, own);
        x += Width + Gap;
    }
    if (height > 0)
        takeRows(sheet, height);
}

} // namespace dte
