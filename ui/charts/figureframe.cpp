// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureframe.h"

#include <algorithm>
#include <array>

#include "db/words/figurewords.h"
#include "db/words/unitwords.h"
#include "ui/charts/annotationitems.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/seriesstyle.h"
#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {
constexpr double SwatchWidth = 1.5; ///< in text units
} // namespace

FigureFrame::FigureFrame(const FigureState &state, LabelMode mode, const ChartTheme &theme, const ChartMetrics &metrics,
    QGraphicsScene *scene, const QSizeF &size)
    : m_state(state)
    , m_mode(mode)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_scene(scene)
    , m_size(size)
{
}

TextItem *FigureFrame::makeText(const QString &text, double size, bool bold, const QColor &colour, double width) const
{
    auto *item = new TextItem(text, m_metrics.font(size, bold), colour, width);
    item->setZValue(TextZ);
    m_scene->addItem(item);
    return item;
}

double FigureFrame::addLine(double top, const QString &text, double size, bool bold, const QColor &colour)
{
    if (text.isEmpty())
        return top;
    TextItem *item = makeText(text, size, bold, colour, textWidth());
    item->setPos(m_metrics.margin(), top);
    return top + item->size().height();
}

QRectF FigureFrame::addHeadAndFoot()
{
    const double top = addHead();
    const double bottom = addFoot();
    return {m_metrics.margin(), top, textWidth(), std::max(1.0, bottom - m_metrics.gap() - top)};
}

double FigureFrame::addHead()
{
    double top = 0.8 * m_metrics.margin();
    const LabelMode first = m_mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese;
    top = addLine(top, numberedTitle(m_state, first), m_metrics.titleText(), true, m_theme.text);
    if (m_mode == LabelMode::Both)
        top = addLine(
            top, numberedTitle(m_state, LabelMode::English), m_metrics.secondTitleText(), false, m_theme.text);
    top = addLine(top, inMode(m_state.subtitle, m_mode), m_metrics.secondTitleText(), true, m_theme.text);
    // The remark is computed.
    top = addLine(top, inMode(m_state.remark, m_mode, QStringLiteral("\n")), m_metrics.labelText(), false,
        textColour(m_state.printedStandsOut));
    return addLine(top, unitLine(m_state, m_mode), m_metrics.labelText(), false, m_theme.mutedText) + m_metrics.gap();
}

double FigureFrame::addFoot()
{
    const auto footLine = [this](const char *term, const Text &text) {
        if (text.isEmpty())
            return QString();
        const Text &pattern = m_state.term(term);
        return inMode({pattern.zh.arg(text.zh), pattern.en.arg(text.en)}, m_mode, QStringLiteral("\n"));
    };
    constexpr size_t ProgramLines = 2; // the first ones; the rest are the report's
    const std::array<QString, 4> texts{inMode(emphasisWords(m_state), m_mode, QStringLiteral("　")),
        annotationLines(m_state, m_mode), footLine("note", m_state.spec.note), footLine("source", m_state.spec.source)};
    std::vector<TextItem *> lines;
    double height = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            continue;
        lines.push_back(makeText(
            texts[i], m_metrics.footText(), false, i < ProgramLines ? m_theme.text : m_theme.mutedText, textWidth()));
        height += lines.back()->size().height();
    }
    const QRectF wide(m_metrics.margin(), 0, textWidth(), m_size.height());
    const std::vector<LegendItem> items = evidenceLegend(m_state);
    const std::vector<Entry> entries = entriesOf(items);
    const double legendHeight = flow(entries, wide, m_metrics.footText(), false);
    const double bottom = m_size.height() - 0.7 * m_metrics.margin();
    const double top = bottom - height - legendHeight - 0.3 * m_metrics.gap();
    flow(entries, wide.translated(0, top), m_metrics.footText(), true);
    double y = top + (legendHeight + 0.3 * m_metrics.gap());
    for (TextItem *line : lines) {
        line->setPos(m_metrics.margin(), y);
        y += line->size().height();
    }
    return top;
}

std::vector<FigureFrame::Entry> FigureFrame::entriesOf(const std::vector<LegendItem> &items) const
{
    std::vector<Entry> entries;
    entries.reserve(items.size());
    for (const LegendItem &item : items)
        entries.push_back({inMode(item.text, m_mode), &item});
    return entries;
}

SeriesStyle FigureFrame::styleOf(const LegendItem &item) const
{
    SeriesStyle style{m_theme.mutedText, m_theme.mutedText, {}, {}, {}};
    if (item.series >= 0)
        style = seriesStyle(m_state, m_theme, item.series);
    else if (item.pointsOf >= 0)
        style.shape = seriesStyle(m_state, m_theme, item.pointsOf).shape;
    return item.isFaded ? m_theme.faded(style) : style;
}

QColor FigureFrame::textColour(bool isFaded) const
{
    return isFaded ? m_theme.subdued(m_theme.text, m_theme.background) : m_theme.text;
}

double FigureFrame::flow(const std::vector<Entry> &entries, const QRectF &rect, double textSize, bool add)
{
    const double symbol = SwatchWidth * m_metrics.unit;
    const double space = 1.1 * m_metrics.unit;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (const auto &[words, item] : entries) {
        const double lead = item ? (item->alsoPoint ? 2.05 : 1.0) * symbol + m_metrics.gap() : 0;
        auto text = std::make_unique<TextItem>(
            words, m_metrics.font(textSize, !item), textColour(item && item->isFaded), rect.width() - lead);
        const double width = lead + text->size().width();
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        const double line = text->size().height();
        rowHeight = std::max(rowHeight, line + 0.2 * m_metrics.gap());
        if (add) {
            const QPointF corner(rect.left() + x, rect.top() + y);
            if (item)
                addSwatch(*item, {corner, QSizeF(lead - m_metrics.gap(), std::min(line, 1.3 * textSize))});
            if (item && item->series >= 0)
                m_legend.push_back({item->series, {corner, QSizeF(width, line)}});
            text->setPos(corner.x() + lead, corner.y());
            text->setZValue(TextZ);
            m_scene->addItem(text.release());
        }
        x += width + space;
    }
    return entries.empty() ? 0 : y + rowHeight;
}

void FigureFrame::addSwatch(const LegendItem &item, const QRectF &rect) const
{
    const EvidenceItems evidence(m_scene, m_theme, m_metrics);
    const SeriesStyle style = styleOf(item);
    const double side = 0.86 * m_metrics.unit;
    const double symbol = SwatchWidth * m_metrics.unit;
    const QRectF box(rect.left() + (symbol - side) / 2, rect.center().y() - side / 2, side, side);
    if (item.hasLow) {
        addBoundSwatch(item, box);
        return;
    }
    if (!traits(item.mark).fills) {
        if (item.mark == Mark::Line) {
            m_scene->addLine(
                rect.left(), rect.center().y(), rect.left() + symbol, rect.center().y(), evidence.linePen(style));
        }
        evidence.addPoint(box.center(), style.shape, style.colour, item.evidence);
        return;
    }
    if (item.evidence == Evidence::Missing) {
        evidence.addNoData(box, style.colour);
        return;
    }
    QPainterPath path;
    path.addRect(box);
    m_scene->addRect(box, Qt::NoPen, style.fill)->setZValue(SwatchZ);
    evidence.decorateArea(path, style, item.evidence);
    if (item.alsoPoint)
        evidence.addPoint(box.center() + QPointF(1.05 * symbol, 0), style.shape, style.colour, item.evidence);
}

/// Low in its row, so that the arrow does not reach into the row above.
void FigureFrame::addBoundSwatch(const LegendItem &item, const QRectF &box) const
{
    const EvidenceItems evidence(m_scene, m_theme, m_metrics);
    const QColor colour = styleOf(item).colour;
    const double side = box.width();
    const QRectF toLow(box.left(), box.center().y() + 0.3 * side, side, 0.4 * side);
    const QRectF toHigh(box.left(), toLow.top() - 0.6 * side, side, 0.6 * side);
    const QPointF low(toLow.center().x(), toLow.top());
    const QPointF high(low.x(), toHigh.top());
    if (traits(item.mark).fills)
        evidence.addBound(toLow, item.hasHigh ? &toHigh : nullptr, Qt::Vertical, colour);
    else
        evidence.addWhisker(low, item.hasHigh ? &high : nullptr, Qt::Vertical, colour);
}

QRectF FigureFrame::addPanelHead(int panel, const QRectF &rect)
{
    const std::vector<LegendItem> items = seriesLegend(m_state, panel);
    std::vector<Entry> entries = entriesOf(items);
    entries.insert(entries.begin(), {panelTitle(m_state, panel, m_mode), nullptr});
    const double height = flow(entries, rect, m_metrics.smallText(), true);
    return rect.adjusted(0, height, 0, 0);
}

void FigureFrame::addReason(const QRectF &rect)
{
    TextItem *item = makeText(
        inMode(m_state.reason, m_mode, QStringLiteral("\n")), m_metrics.unit, false, m_theme.mutedText, rect.width());
    item->setPos(rect.center() - QPointF(item->size().width(), item->size().height()) / 2);
}

} // namespace dte
