// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/slidepicture.h"

#include <algorithm>

#include "ui/talk/slidepages.h"

namespace dte {

namespace {

constexpr double LowestPlot = 0.1; ///< share of the height below which a plot tells nothing from the last row

/// The figure without the panels beside its main one, and without average growth in words.
FigureState mainPanelOf(const FigureState &figure)
{
    FigureState main = figure;
    main.remark = {};
    const auto &panels = figure.spec.panels;
    const auto largest = std::max_element(
        panels.begin(), panels.end(), [](const Panel &a, const Panel &b) { return a.share < b.share; });
    if (largest == panels.end())
        return main;
    const auto index = largest - panels.begin();
    main.spec.panels = {*largest};
    main.panelUnits = {figure.panelUnits[static_cast<size_t>(index)]};
    for (Series &series : main.spec.series)
        series.panel = series.panel == index ? 0 : -1;
    return main;
}

bool isTooLow(const FigureScene &figure)
{
    const auto plots = figure.plots();
    return std::any_of(plots.begin(), plots.end(),
        [&](const PlotSpan &plot) { return plot.bottom - plot.top < LowestPlot * figure.size().height(); });
}

/// Two figures have half the width each, and their texts take the more of the height.
std::unique_ptr<Picture> comparisonPicture(const SlideContent &content, const ChartOptions &options)
{
    auto whole = std::make_unique<Picture>(*content.figure, *content.compared, options, content.lockAxes);
    if (!isTooLow(whole->scene()) && !isTooLow(*whole->leftScene()))
        return whole;
    return std::make_unique<Picture>(
        mainPanelOf(*content.figure), mainPanelOf(*content.compared), options, content.lockAxes);
}

} // namespace

SlidePicture::SlidePicture(
    const SlideContent &content, const Snapshot &snapshot, const Deck &deck, ChartOptions options)
{
    options.smallestText = SmallestText;
    options.extents = content.extents;
    if (content.kind == SlideKind::Closing)
        m_page = closingPage(snapshot, deck, options);
    else if (!content.figure || content.kind == SlideKind::Title)
        m_page = titlePage(snapshot, options);
    else if (content.compared)
        m_picture = comparisonPicture(content, options);
    else
        m_picture = std::make_unique<Picture>(*content.figure, options);
}

void SlidePicture::paint(QPainter *painter, const QRectF &target) const
{
    if (m_picture) {
        m_picture->paint(painter, target);
        return;
    }
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_page->render(painter, target, m_page->sceneRect(), Qt::IgnoreAspectRatio);
}

std::vector<const QGraphicsScene *> SlidePicture::scenes() const
{
    if (!m_picture)
        return {m_page.get()};
    return m_picture->scenes();
}

} // namespace dte
