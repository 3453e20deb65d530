// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxchart.h"

#include <algorithm>

#include <xlsxwriter.h>

#include "db/view/statequery.h"
#include "ui/export/xlsx/xlsxlook.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

using namespace xlsxlook;

namespace {

int chartType(const PanelTraits &panel)
{
    if (panel.axis == ValueAxis::None)
        return LXW_CHART_DOUGHNUT;
    if (panel.axis == ValueAxis::Across)
        return LXW_CHART_BAR;
    switch (panel.part) {
    case Mark::Bar:
        return panel.stacks ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case Mark::Area:
        return LXW_CHART_AREA_STACKED;
    case Mark::Line:
    case Mark::Marker:
    case Mark::Slice:
        break;
    }
    return LXW_CHART_LINE;
}

bool hasValue(const FigureState &state, int series)
{
    const std::vector<CellKey> cells = axisCells(state, {series});
    return std::any_of(cells.begin(), cells.end(), [&](CellKey key) { return state.at(key)->value.has_value(); });
}

} // namespace

std::vector<XlsxChartSpec> chartSpecs(const FigureState &state)
{
    std::vector<XlsxChartSpec> specs;
    for (int panel = 0; panel < static_cast<int>(state.spec.panels.size()); ++panel) {
        XlsxChartSpec main{panel, traits(state.spec.panelAt(panel).kind), {}};
        XlsxChartSpec points{panel, traits(PanelKind::Lines), {}};
        for (const int series : drawnSeries(state, panel)) {
            if (!hasValue(state, series))
                continue;
            // A total among the parts of a stack would be counted twice.
            const bool apart = main.traits.stacks && !traits(state.spec.seriesAt(series).mark).fills;
            (apart ? points : main).series.push_back(series);
        }
        for (const XlsxChartSpec &spec : {main, points}) {
            if (!spec.series.empty())
                specs.push_back(spec);
        }
    }
    return specs;
}

XlsxChart::XlsxChart(
    XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode, const XlsxChartSpec &spec)
    : m_sheet(sheet)
    , m_state(state)
    , m_table(table)
    , m_mode(mode)
    , m_spec(spec)
    , m_theme(ChartTheme::light())
    , m_numbers(state, mode)
    , m_categories(axisCategories(state))
    , m_chart(sheet->book().addChart(chartType(spec.traits)))
{
}

QByteArray XlsxChart::words(const Text &text) const { return chartText(inMode(text, m_mode)); }

std::optional<double> XlsxChart::numberAt(CellKey key) const
{
    const auto value = m_numbers.value(key.category, m_numbers.columnOf(key.series));
    return value && isExactInCell(*value) ? std::optional(value->toDouble()) : std::nullopt;
}

/// The rows on the axis are next to each other.
void XlsxChart::setCells(lxw_chart_series *drawn, int series) const
{
    const QByteArray sheet = m_sheet->name().toUtf8();
    const auto first = static_cast<lxw_row_t>(m_table.rows[static_cast<size_t>(m_categories.front())]);
    const auto last = static_cast<lxw_row_t>(m_table.rows[static_cast<size_t>(m_categories.back())]);
    const auto column = static_cast<lxw_col_t>(m_table.columns[static_cast<size_t>(series)]);
    chart_series_set_categories(drawn, sheet.constData(), first, 0, last, 0);
    chart_series_set_values(drawn, sheet.constData(), first, column, last, column);
    std::vector<CachedCell> cells;
    for (const int category : m_categories)
        cells.push_back({numberAt({series, category}), {}});
    fillCache(drawn->values, cells);
}

QString XlsxChart::reference(int row, int column) const
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(cell, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), LXW_TRUE, LXW_TRUE);
    return QStringLiteral("'%1'!%2").arg(m_sheet->name(), QString::fromLatin1(cell));
}

void XlsxChart::addLabels(lxw_chart_series *drawn) const
{
    Font font(m_theme.text, TextSize);
    chart_series_set_labels(drawn);
    chart_series_set_labels_font(drawn, font.get());
    if (m_spec.traits.axis == ValueAxis::None) {
        lxw_chart_fill plate = fillOf(m_theme.background); // slices may be dark or hatched
        chart_series_set_labels_fill(drawn, &plate);
    } else {
        chart_series_set_labels_position(drawn, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    }
}

} // namespace dte
