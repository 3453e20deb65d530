// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxcharts.h"

#include <QSize>

#include <algorithm>

#include <xlsxwriter.h>

#include "db/view/statequery.h"
#include "db/words/summary.h"
#include "db/write/xmltext.h"
#include "ui/export/xlsx/xlsxchartframe.h"
#include "ui/export/xlsx/xlsxchartring.h"
#include "ui/export/xlsx/xlsxchartseries.h"

namespace dte {

namespace {

constexpr int Width = 860; // pixels
constexpr int NarrowestWidth = 520; // beside another one
constexpr int Height = 380;
constexpr int Gap = 20;
constexpr int FromTop = 8; // or the frame would be seen at the end of the page before
constexpr int RowHeight = 20; // pixels of 96 dpi: 15 points
constexpr double RowPoints = 15;
constexpr double DefaultChartWidth = 480;
constexpr double DefaultChartHeight = 288;
constexpr int BarsAround = 150; // title, axis and legend
constexpr int HighestBars = 900;

int heightOf(const FigureState &state, const XlsxChartSpec &spec)
{
    if (spec.traits.axis != ValueAxis::Across)
        return Height;
    const auto shown = static_cast<int>(axisCategories(state).size());
    const int bars = shown * (static_cast<int>(spec.series.size()) + 1);
    return std::clamp(BarsAround + 24 * bars, Height, HighestBars);
}

void draw(const XlsxChart &chart)
{
    if (chart.spec().traits.axis == ValueAxis::None) {
        addChartRing(chart);
    } else {
        for (const int series : chart.spec().series)
            addChartSeries(chart, series);
        styleChartAxes(chart);
    }
    styleChartFrame(chart);
}

void insert(XlsxSheet *sheet, lxw_chart *chart, int x, const QSize &size, const QString &description)
{
    QByteArray alternative = xmlText(description).toUtf8();
    lxw_chart_options options{};
    options.x_offset = x;
    options.y_offset = FromTop;
    options.x_scale = size.width() / DefaultChartWidth;
    options.y_scale = size.height() / DefaultChartHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = alternative.data();
    worksheet_insert_chart_opt(sheet->sheet(), static_cast<lxw_row_t>(sheet->row()), 0, chart, &options);
}

/// Breaks pages before charts that would not fit on what is left of one. Foretold: programs differ a little in the
/// width of columns, so charts keep away from the end of a page.
class Pages
{
public:
    Pages(XlsxSheet *sheet, int breadth, int headerRow)
        : m_sheet(sheet)
        , m_page(XlsxSheet::pagePixels(breadth) * 29 / 30)
        , m_end(m_page)
        , m_header(sheet->pixelHeight(headerRow))
    {
    }

    /// The height for charts that want \p height, from the sheet's row on: a little less if they then fit on the page.
    int place(int height)
    {
        const int top = m_sheet->pixelsDown();
        const int fitting = std::min(height, m_page - m_header);
        if (m_end - top >= fitting * LeastShrunk)
            return std::min(fitting, m_end - top);
        m_sheet->breakPage();
        m_end = top + m_page - m_header;
        return fitting;
    }

private:
    static constexpr double LeastShrunk = 0.8;

    XlsxSheet *m_sheet;
    int m_page;
    int m_end;
    int m_header; ///< repeated on each page
};

} // namespace

void addCharts(XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode)
{
    const std::vector<XlsxChartSpec> specs = chartSpecs(state);
    const int columns = sheet->pixelWidth(table.pages.front().last + 1);
    const int breadth = table.pages.size() > 1 ? columns : std::max({columns, sheet->blockPixels(), Width});
    const int most = (breadth + Gap) / (NarrowestWidth + Gap);
    const auto inRow = static_cast<size_t>(std::clamp(most, 1, std::max(1, static_cast<int>(specs.size()))));
    const int width = std::min(Width, (breadth + Gap) / static_cast<int>(inRow) - Gap);
    const QString summary = summaryText(state, mode);
    Pages pages(sheet, breadth, table.header);
    for (size_t first = 0; first < specs.size(); first += inRow) {
        const size_t end = std::min(first + inRow, specs.size());
        int wanted = 0;
        for (size_t i = first; i < end; ++i)
            wanted = std::max(wanted, heightOf(state, specs[i]));
        const QSize size(width, pages.place(wanted));
        for (size_t i = first; i < end; ++i) {
            const XlsxChart chart(sheet, state, table, mode, specs[i]);
            draw(chart);
            const int x = static_cast<int>(i - first) * (width + Gap);
            insert(sheet, chart.chart(), x, size, chartTitle(chart) + u'\n' + summary);
        }
        // Rows of a height of their own, so that the chart covers as many of them in any program.
        sheet->takeRows(size.height() / RowHeight + 2, RowPoints);
    }
}

} // namespace dte
