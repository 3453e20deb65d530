// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include "db/words/figuretable.h"
#include "ui/charts/seriesstyle.h"
#include "ui/export/xlsx/xlsxfigure.h"

struct lxw_chart;
struct lxw_chart_series;

namespace dte {

/// One chart of a sheet: the series of a panel that go together.
struct XlsxChartSpec
{
    int panel = 0;
    PanelTraits traits; ///< of lines also for points beside a stack
    std::vector<int> series;
};

/// The charts that \p state takes. Series without a value on the axis are in none.
std::vector<XlsxChartSpec> chartSpecs(const FigureState &state);

/// What the parts of a native chart share: the cells of a table that it shows, and how these look. References outlive
/// it.
class XlsxChart final
{
public:
    /// Adds a chart of the type that fits to the book of \p sheet.
    XlsxChart(
        XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode, const XlsxChartSpec &spec);

    lxw_chart *chart() const { return m_chart; }
    const FigureState &state() const { return m_state; }
    const XlsxTable &table() const { return m_table; }
    const FigureTable &numbers() const { return m_numbers; }
    const XlsxChartSpec &spec() const { return m_spec; }
    const ChartTheme &theme() const { return m_theme; }
    LabelMode mode() const { return m_mode; }
    /// Indexes of the categories on the axis.
    const std::vector<int> &categories() const { return m_categories; }
    const Series &seriesAt(int index) const { return m_state.spec.seriesAt(index); }
    const Unit &unit() const { return m_state.panelUnit(m_spec.panel); }
    /// \p text in the language of the labels, as a name in a chart.
    QByteArray words(const Text &text) const;
    SeriesStyle style(int series) const { return seriesStyle(m_state, m_theme, series); }
    /// \p style, faded where it steps back behind what is printed in the report.
    SeriesStyle fadedIf(bool isFaded, const SeriesStyle &style) const { return isFaded ? m_theme.faded(style) : style; }
    /// What the first cell of a value holds; nullopt: no number.
    std::optional<double> numberAt(CellKey key) const;
    /// Draws the values of \p series from their cells.
    void setCells(lxw_chart_series *drawn, int series) const;
    QString reference(int row, int column) const; ///< '图1'!$B$7
    /// Numbers at the values, with the format of the cells, so with the digits published.
    void addLabels(lxw_chart_series *drawn) const;

private:
    XlsxSheet *m_sheet;
    const FigureState &m_state;
    const XlsxTable &m_table;
    LabelMode m_mode;
    XlsxChartSpec m_spec;
    const ChartTheme &m_theme;
    FigureTable m_numbers; ///< as the cells hold them
    std::vector<int> m_categories;
    lxw_chart *m_chart;
};

} // namespace dte
