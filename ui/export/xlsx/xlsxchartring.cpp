// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/xlsx/xlsxchartring.h"

#include <memory>

#include <xlsxwriter.h>

#include "db/words/figurewords.h"
#include "ui/charts/seriesstyle.h"
#include "ui/export/xlsx/xlsxlook.h"

namespace dte {

using namespace xlsxlook;

namespace {

constexpr uint8_t RingHole = 56; // as in the figure

/// Cells that need not lie next to each other.
QByteArray rangesOf(const QStringList &cells)
{
    const bool isOne = cells.size() == 1;
    return QString((isOne ? QStringLiteral("=%1") : QStringLiteral("=(%1)")).arg(cells.join(u','))).toUtf8();
}

lxw_chart_series *addSlices(const XlsxChart &chart, const std::vector<RingSlice> &slices, bool ofSeries)
{
    QStringList names;
    QStringList values;
    std::vector<CachedCell> nameCells;
    std::vector<CachedCell> valueCells;
    for (const auto &[slice, value, style] : slices) {
        const int row = chart.table().rows[static_cast<size_t>(slice.category)];
        const int column = chart.table().columns[static_cast<size_t>(slice.series)];
        names << (ofSeries ? chart.reference(chart.table().header, column) : chart.reference(row, 0));
        values << chart.reference(row, column);
        nameCells.push_back({{},
            ofSeries ? inMode(measuredName(chart.state(), chart.seriesAt(slice.series)), chart.mode())
                     : chart.numbers().category(slice.category)});
        valueCells.push_back({chart.numberAt(slice), {}});
    }
    lxw_chart_series *drawn
        = chart_add_series(chart.chart(), rangesOf(names).constData(), rangesOf(values).constData());
    fillCache(drawn->categories, nameCells);
    fillCache(drawn->values, valueCells);
    return drawn;
}

void styleSlices(const XlsxChart &chart, lxw_chart_series *drawn, const std::vector<RingSlice> &slices)
{
    std::vector<std::unique_ptr<AreaLook>> looks;
    std::vector<lxw_chart_point *> points;
    for (const auto &[slice, value, style] : slices) {
        looks.push_back(std::make_unique<AreaLook>(chart.theme(), style.fill, chart.state().at(slice)->evidence));
        points.push_back(&looks.back()->point);
    }
    points.push_back(nullptr);
    chart_series_set_points(drawn, points.data());
}

} // namespace

void addChartRing(const XlsxChart &chart)
{
    const std::vector<int> &series = chart.spec().series;
    const std::vector<RingSlice> slices = ringSlices(chart.state(), chart.theme(), series);
    const bool ofSeries = series.size() > 1;
    lxw_chart_series *drawn = nullptr;
    if (!ofSeries && slices.size() == chart.categories().size()) {
        drawn = chart_add_series(chart.chart(), nullptr, nullptr);
        chart.setCells(drawn, slices.front().key.series);
    } else {
        drawn = addSlices(chart, slices, ofSeries);
    }
    const Text name = ofSeries ? chart.state().spec.categoryAt(chart.categories().front()).label
                               : measuredName(chart.state(), chart.seriesAt(series.front()));
    chart_series_set_name(drawn, chart.words(name).constData());
    styleSlices(chart, drawn, slices);
    chart.addLabels(drawn);
    chart_set_hole_size(chart.chart(), RingHole);
}

} // namespace dte
