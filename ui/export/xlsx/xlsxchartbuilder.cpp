// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxchartbuilder.h"

#include <algorithm>
#include <memory>

#include <xlsxwriter.h>

#include "db/view/statequery.h"
#include "db/words/figurewords.h"
#include "ui/export/xlsx/xlsxlook.h"
#include "ui/export/xlsx/xlsxtext.h"

namespace dte {

using namespace xlsxlook;

namespace {

constexpr int MostLabels = 24;
constexpr uint8_t PointSize = 7;

int chartType(PanelKind kind)
{
    switch (kind) {
    case PanelKind::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case PanelKind::GroupedColumns:
        return LXW_CHART_COLUMN;
    case PanelKind::GroupedBars:
        return LXW_CHART_BAR;
    case PanelKind::Areas:
        return LXW_CHART_AREA_STACKED;
    case PanelKind::Ring:
        return LXW_CHART_DOUGHNUT;
    case PanelKind::Lines:
        break;
    }
    return LXW_CHART_LINE;
}

bool hasValue(const FigureState &state, int series)
{
    const std::vector<int> shown = axisCategories(state);
    return std::any_of(shown.begin(), shown.end(), [&](int category) {
        const Cell &cell = state.at({series, category});
        return cell && cell->value;
    });
}

} // namespace

std::vector<XlsxChartSpec> chartSpecs(const FigureState &state)
{
    std::vector<XlsxChartSpec> specs;
    const auto &series = state.spec.series;
    for (int panel = 0; panel < static_cast<int>(state.spec.panels.size()); ++panel) {
        const PanelKind kind = state.spec.panelAt(panel).kind;
        XlsxChartSpec main{panel, kind, {}};
        XlsxChartSpec points{panel, PanelKind::Lines, {}};
        const bool stacks = kind == PanelKind::StackedColumns || kind == PanelKind::Areas;
        for (int s = 0; s < static_cast<int>(series.size()); ++s) {
            const Series &each = series[static_cast<size_t>(s)];
            if (each.panel != panel || !hasValue(state, s))
                continue;
            // A total among the parts of a stack would be counted twice.
            const bool apart = stacks && (each.mark == Mark::Marker || each.mark == Mark::Line);
            (apart ? points : main).series.push_back(s);
        }
        for (const XlsxChartSpec &spec : {main, points}) {
            if (!spec.series.empty())
                specs.push_back(spec);
        }
    }
    return specs;
}

XlsxChartBuilder::XlsxChartBuilder(
    XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode, const XlsxChartSpec &spec)
    : m_sheet(sheet)
    , m_state(state)
    , m_table(table)
    , m_mode(mode)
    , m_spec(spec)
    , m_theme(ChartTheme::light())
    , m_numbers(state, mode)
    , m_categories(axisCategories(state))
{
}

bool XlsxChartBuilder::isBars() const
{
    return m_spec.kind == PanelKind::GroupedColumns || m_spec.kind == PanelKind::GroupedBars;
}

SeriesStyle XlsxChartBuilder::style(int series) const
{
    const SeriesStyle own = m_theme.style(seriesAt(series).role);
    return m_state.isGreyed(series) ? m_theme.greyed(own) : own;
}

QString XlsxChartBuilder::title() const
{
    const Text &number = m_state.term("figure_number");
    const Text &panel = m_state.spec.panelAt(m_spec.panel).title;
    const auto joined = [this](const QString &pattern, const QString &words) -> QString {
        return pattern.arg(m_state.spec.number) + u' ' + words;
    };
    return inMode({joined(number.zh, panel.zh), joined(number.en, panel.en)}, m_mode, QStringLiteral(" / "));
}

lxw_chart *XlsxChartBuilder::build()
{
    m_chart = m_sheet->book().addChart(chartType(m_spec.kind));
    if (m_spec.kind == PanelKind::Ring) {
        addRing();
    } else {
        for (const int series : m_spec.series)
            addSeries(series);
        styleAxes();
    }
    styleFrame();
    return m_chart;
}

void XlsxChartBuilder::addSeries(int series)
{
    lxw_chart_series *drawn = chart_add_series(m_chart, nullptr, nullptr);
    setCells(drawn, series);
    chart_series_set_name(drawn, chartText(inMode(measuredName(m_state, seriesAt(series)), m_mode)).constData());
    if (isLine())
        styleLine(drawn, series);
    else
        styleBars(drawn, series);
    if (isBars() && m_spec.series.size() * m_categories.size() <= MostLabels)
        addLabels(drawn);
}

/// The rows on the axis are next to each other.
void XlsxChartBuilder::setCells(lxw_chart_series *drawn, int series) const
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

std::optional<double> XlsxChartBuilder::numberAt(CellKey key) const
{
    const auto value = m_numbers.value(key.category, m_numbers.columnOf(key.series));
    return value && isExactInCell(*value) ? std::optional(value->toDouble()) : std::nullopt;
}

std::optional<Evidence> XlsxChartBuilder::commonMark(int series) const
{
    std::optional<Evidence> common;
    for (const int category : m_categories) {
        const Cell &cell = m_state.at({series, category});
        if (!cell || !cell->value)
            continue;
        const Evidence mark = markOf(cell->evidence);
        if (common && *common != mark)
            return std::nullopt;
        common = mark;
    }
    return common;
}

void XlsxChartBuilder::styleLine(lxw_chart_series *drawn, int series) const
{
    // Points of one series look alike here: none may seem to stand out that does not.
    const SeriesStyle look = fadedIf(m_state.isPartlyFaded(series), style(series));
    const auto mark = commonMark(series);
    lxw_chart_line line = seriesAt(series).mark == Mark::Marker ? noLine() : lineOf(look.colour, LineWidth);
    lxw_chart_line outline = lineOf(look.colour, OutlineWidth);
    lxw_chart_fill fill = fillOf(mark == Evidence::Published ? m_theme.background : look.colour);
    chart_series_set_line(drawn, &line);
    chart_series_set_marker_type(
        drawn, seriesAt(series).mark == Mark::Marker ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(drawn, PointSize);
    chart_series_set_marker_line(drawn, &outline);
    AreaLook area(m_theme, look.colour, Evidence::Derived);
    if (mark == Evidence::Derived)
        chart_series_set_marker_pattern(drawn, &area.pattern);
    else
        chart_series_set_marker_fill(drawn, &fill);
}

void XlsxChartBuilder::styleBars(lxw_chart_series *drawn, int series) const
{
    std::vector<std::unique_ptr<AreaLook>> looks;
    std::vector<lxw_chart_point *> points;
    for (const int category : m_categories) {
        const Cell &cell = m_state.at({series, category});
        const Evidence evidence = cell && cell->value ? cell->evidence : Evidence::Printed;
        const bool isFaded = cell && m_state.isFaded({series, category});
        looks.push_back(std::make_unique<AreaLook>(m_theme, fadedIf(isFaded, style(series)).fill, evidence));
        points.push_back(&looks.back()->point);
    }
    points.push_back(nullptr);
    // In the legend too where all values are of one class.
    const auto common = commonMark(series);
    AreaLook whole(
        m_theme, fadedIf(m_state.isAllFaded(series), style(series)).fill, common.value_or(Evidence::Printed));
    chart_series_set_line(drawn, &whole.line);
    if (whole.point.pattern)
        chart_series_set_pattern(drawn, &whole.pattern);
    else
        chart_series_set_fill(drawn, &whole.fill);
    if (!common && m_spec.kind != PanelKind::Areas)
        chart_series_set_points(drawn, points.data());
}

} // namespace dte
