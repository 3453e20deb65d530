// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Axes, legend and labels of a chart, and the ring.
#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

#include <xlsxwriter.h>

#include "db/words/figurewords.h"
#include "ui/export/xlsx/xlsxchartbuilder.h"
#include "ui/export/xlsx/xlsxlook.h"

namespace dte {

using namespace xlsxlook;

namespace {

constexpr uint8_t RingHole = 56; // as in the figure
constexpr uint16_t BarGap = 60;
constexpr double FewDigits = 10; // axes that end below show a digit

} // namespace

void XlsxChartBuilder::addLabels(lxw_chart_series *drawn) const
{
    Font font(m_theme.text, TextSize);
    chart_series_set_labels(drawn); // with the format of the cell, so with the digits published
    chart_series_set_labels_font(drawn, font.get());
    if (m_spec.kind == PanelKind::Ring) {
        lxw_chart_fill plate = fillOf(m_theme.background); // slices may be dark or hatched
        chart_series_set_labels_fill(drawn, &plate);
    } else {
        chart_series_set_labels_position(drawn, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    }
}

void XlsxChartBuilder::addRing()
{
    std::vector<CellKey> slices;
    for (const int series : m_spec.series) {
        for (const int category : m_categories) {
            const Cell &cell = m_state.at({series, category});
            if (cell && cell->value && cell->value->toDouble() > 0)
                slices.push_back({series, category});
        }
    }
    const bool ofSeries = m_spec.series.size() > 1;
    lxw_chart_series *drawn = nullptr;
    if (!ofSeries && slices.size() == m_categories.size()) {
        drawn = chart_add_series(m_chart, nullptr, nullptr);
        setCells(drawn, slices.front().series);
    } else {
        QStringList names;
        QStringList values;
        std::vector<CachedCell> nameCells;
        std::vector<CachedCell> valueCells;
        for (const CellKey &slice : slices) {
            const int row = m_table.rows[static_cast<size_t>(slice.category)];
            const int column = m_table.columns[static_cast<size_t>(slice.series)];
            names << (ofSeries ? reference(m_table.header, column) : reference(row, 0));
            values << reference(row, column);
            nameCells.push_back({{},
                ofSeries ? inMode(measuredName(m_state, seriesAt(slice.series)), m_mode)
                         : m_numbers.category(slice.category)});
            valueCells.push_back({numberAt(slice), {}});
        }
        drawn = chart_add_series(m_chart, ranges(names).constData(), ranges(values).constData());
        fillCache(drawn->categories, nameCells);
        fillCache(drawn->values, valueCells);
    }
    const Text name = ofSeries ? m_state.spec.categoryAt(m_categories.front()).label
                               : measuredName(m_state, seriesAt(m_spec.series.front()));
    chart_series_set_name(drawn, chartText(inMode(name, m_mode)).constData());
    styleSlices(drawn, slices);
    addLabels(drawn);
    chart_set_hole_size(m_chart, RingHole);
}

void XlsxChartBuilder::styleSlices(lxw_chart_series *drawn, const std::vector<CellKey> &slices) const
{
    std::set<Role> roles;
    for (const CellKey &slice : slices)
        roles.insert(seriesAt(slice.series).role);
    const bool tellsSeries = slices.size() > 1 && roles.size() == slices.size();
    std::vector<std::unique_ptr<AreaLook>> looks;
    std::vector<lxw_chart_point *> points;
    for (size_t i = 0; i < slices.size(); ++i) {
        const SeriesStyle look = tellsSeries ? style(slices[i].series)
                                             : m_theme.sliceStyle(static_cast<int>(i), static_cast<int>(slices.size()));
        const QColor fill = fadedIf(m_state.isFaded(slices[i]), look).fill;
        looks.push_back(std::make_unique<AreaLook>(m_theme, fill, m_state.at(slices[i])->evidence));
        points.push_back(&looks.back()->point);
    }
    points.push_back(nullptr);
    chart_series_set_points(drawn, points.data());
}

void XlsxChartBuilder::styleAxes() const
{
    Font font(m_theme.mutedText, TextSize);
    Font nameFont(m_theme.mutedText, TextSize);
    lxw_chart_line base = lineOf(m_theme.baseline, ThinLine);
    lxw_chart_line grid = lineOf(m_theme.grid, ThinLine);
    lxw_chart_line none = noLine();
    const bool isAcross = m_spec.kind == PanelKind::GroupedBars;
    lxw_chart_axis *categories = isAcross ? m_chart->y_axis : m_chart->x_axis;
    lxw_chart_axis *values = isAcross ? m_chart->x_axis : m_chart->y_axis;
    for (lxw_chart_axis *axis : {categories, values}) {
        chart_axis_set_num_font(axis, font.get());
        chart_axis_set_name_font(axis, nameFont.get());
        chart_axis_set_major_tick_mark(axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    }
    if (!isAcross) // beside long labels there is no room for it
        chart_axis_set_name(categories, chartText(inMode(m_state.spec.heading, m_mode)).constData());
    chart_axis_set_line(categories, &base);
    chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW); // below negative values
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    chart_axis_set_name(values, chartText(axisName()).constData());
    chart_axis_set_line(values, &none);
    chart_axis_set_num_format(values, axisFormat().constData());
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (isAcross) {
        chart_axis_set_reverse(categories); // the first on top
        chart_axis_set_crossing_max(categories); // and the numbers still below
    }
}

/// The unit that the values of the chart stand in: that of the first column of its series.
QString XlsxChartBuilder::axisName() const
{
    const FigureTable::Column &column
        = m_numbers.columns()[static_cast<size_t>(m_numbers.columnOf(m_spec.series.front()))];
    // A column may speak one language beside another one that speaks the other; an axis stands alone.
    return column.side == UnitSide::Chinese ? unitName(unit(), column.side, m_mode) : column.unit;
}

QByteArray XlsxChartBuilder::axisFormat() const
{
    const UnitSide side = unit().converts() ? numberUnits(m_state.units, m_mode).first : UnitSide::Chinese;
    double largest = 0;
    for (const int series : m_spec.series) {
        for (const int category : m_categories) {
            const Cell &cell = m_state.at({series, category});
            if (cell && cell->value)
                largest = std::max(largest, std::abs(inUnit(*cell->value, unit(), side).toDouble()));
        }
    }
    return largest < FewDigits ? QByteArray("#,##0.0") : QByteArray("#,##0");
}

void XlsxChartBuilder::styleFrame() const
{
    Font titleFont(m_theme.text, TitleSize, true);
    Font font(m_theme.text, TextSize);
    lxw_chart_line none = noLine();
    lxw_chart_line frame = lineOf(m_theme.grid, ThinLine);
    lxw_chart_fill ground = fillOf(m_theme.background);
    chart_title_set_name(m_chart, chartText(title()).constData());
    chart_title_set_name_font(m_chart, titleFont.get());
    chart_legend_set_position(m_chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(m_chart, font.get());
    chart_chartarea_set_line(m_chart, &frame);
    chart_chartarea_set_fill(m_chart, &ground);
    chart_plotarea_set_line(m_chart, &none);
    chart_show_blanks_as(m_chart, LXW_CHART_BLANKS_AS_GAP);
    if (isBars() || m_spec.kind == PanelKind::StackedColumns)
        chart_set_series_gap(m_chart, BarGap);
}

QString XlsxChartBuilder::reference(int row, int column) const
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(cell, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), LXW_TRUE, LXW_TRUE);
    return QStringLiteral("'%1'!%2").arg(m_sheet->name(), QString::fromLatin1(cell));
}

QByteArray XlsxChartBuilder::ranges(const QStringList &cells)
{
    const bool isOne = cells.size() == 1;
    return QString((isOne ? QStringLiteral("=%1") : QStringLiteral("=(%1)")).arg(cells.join(u','))).toUtf8();
}

} // namespace dte
