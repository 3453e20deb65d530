// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include "db/model/unitformat.h"
#include "db/words/figuretable.h"
#include "ui/charts/charttheme.h"
#include "ui/export/xlsx/xlsxfigure.h"

struct lxw_chart_series;

namespace dte {

/// One chart of a sheet: the series of a panel that go together.
struct XlsxChartSpec
{
    int panel = 0;
    PanelKind kind = PanelKind::GroupedColumns; ///< Lines also for points beside a stack
    std::vector<int> series;
};

/// The charts that \p state takes. Series without a value on the axis are in none.
std::vector<XlsxChartSpec> chartSpecs(const FigureState &state);

/// Builds a native chart on the cells of a table. References outlive the builder.
class XlsxChartBuilder
{
public:
    XlsxChartBuilder(
        XlsxSheet *sheet, const FigureState &state, const XlsxTable &table, LabelMode mode, const XlsxChartSpec &spec);

    lxw_chart *build();
    QString title() const;

private:
    const Series &seriesAt(int index) const { return m_state.spec.seriesAt(index); }
    const Unit &unit() const { return m_state.panelUnit(m_spec.panel); }
    bool isLine() const { return m_spec.kind == PanelKind::Lines; }
    bool isBars() const;
    SeriesStyle style(int series) const;
    /// \p style, faded where it steps back behind what is printed in the report.
    SeriesStyle fadedIf(bool isFaded, const SeriesStyle &style) const { return isFaded ? m_theme.faded(style) : style; }
    void addSeries(int series);
    void setCells(lxw_chart_series *drawn, int series) const;
    /// What the first cell of a value holds; nullopt: no number.
    std::optional<double> numberAt(CellKey key) const;
    /// The mark of all values of the series; nullopt where there are several.
    std::optional<Evidence> commonMark(int series) const;
    void styleLine(lxw_chart_series *drawn, int series) const;
    void styleBars(lxw_chart_series *drawn, int series) const;
    void addLabels(lxw_chart_series *drawn) const;
    void addRing();
    void styleSlices(lxw_chart_series *drawn, const std::vector<CellKey> &slices) const;
    void styleAxes() const;
    void styleFrame() const;
    QString axisName() const;
    QByteArray axisFormat() const;
    QString reference(int row, int column) const; ///< '图1'!$B$7
    static QByteArray ranges(const QStringList &cells); ///< cells that need not lie next to each other

    XlsxSheet *m_sheet;
    const FigureState &m_state;
    const XlsxTable &m_table;
    LabelMode m_mode;
    XlsxChartSpec m_spec;
    const ChartTheme &m_theme;
    FigureTable m_numbers; ///< as the cells hold them
    std::vector<int> m_categories; ///< on the axis
    lxw_chart *m_chart = nullptr;
};

} // namespace dte
