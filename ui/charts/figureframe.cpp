// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureframe.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

#include "db/words/figurewords.h"
#include "ui/charts/annotationitems.h"
#include "ui/charts/evidenceitems.h"
#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {
constexpr double SwatchWidth = 1.5; ///< in text units
} // namespace

/// One item of a legend: an optional symbol and its name.
struct FigureFrame::Entry
{
    QString text;
    bool bold = false;
    bool hasSymbol = false;
    Mark mark = Mark::Bar;
    bool alsoPoint = false; ///< show the point form beside the area form
    bool bound = false;
    Evidence evidence = Evidence::Printed;
    SeriesStyle style;
    int series = -1;
    bool hasRange = false; ///< of a bound: there is an upper one
    bool isFaded = false; ///< nothing of that kind stands out
};

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

/// The units of the numbers in the picture; a converted one says from what.
Text FigureFrame::unitNames(const Unit &unit) const
{
    const NumberUnits units = numberUnits(m_state.units, m_mode);
    if (!unit.converts())
        return unit.name;
    if (m_state.units == UnitChoice::Labels && m_mode != LabelMode::English)
        return unit.name;
    const Text published{unit.name.zh, unit.nativeEn};
    const Text &term = m_state.term("converted_from");
    const Text converted{term.zh.arg(unit.convertedZh, published.zh), term.en.arg(unit.name.en, published.en)};
    if (units.second)
        return {published.zh + u'、' + converted.zh, published.en + QStringLiteral(", ") + converted.en};
    return units.first == UnitSide::English ? converted : published;
}

QString FigureFrame::unitLine() const
{
    QStringList zh;
    QStringList en;
    QString native;
    std::vector<Unit> units = m_state.panelUnits;
    std::stable_partition(
        units.begin(), units.end(), [](const Unit &unit) { return unit.converts(); }); // amounts before %
    for (const Unit &unit : units) {
        const Text names = unitNames(unit);
        if (!zh.contains(names.zh))
            zh << names.zh;
        if (!en.contains(names.en))
            en << names.en;
        if (unit.converts() && !native.contains(unit.nativeEn))
            native += (native.isEmpty() ? QString() : QStringLiteral(", ")) + unit.nativeEn;
    }
    if (zh.isEmpty())
        return {};
    const Text &term = m_state.term("unit");
    const QString line = inMode(
        {term.zh.arg(zh.join(u'、')), term.en.arg(en.join(QStringLiteral(", ")))}, m_mode, QStringLiteral("　"));
    // With both languages the numbers at the marks are the published ones, and an English reader must be told.
    if (m_mode == LabelMode::Both && m_state.units == UnitChoice::Labels && !native.isEmpty())
        return line + QStringLiteral("　") + m_state.term("value_labels").en.arg(native);
    return line;
}

QRectF FigureFrame::addHeadAndFoot()
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
    top = addLine(top, unitLine(), m_metrics.labelText(), false, m_theme.mutedText) + m_metrics.gap();

    const auto footLine = [this](const char *term, const Text &text) {
        if (text.isEmpty())
            return QString();
        const Text &pattern = m_state.term(term);
        return inMode({pattern.zh.arg(text.zh), pattern.en.arg(text.en)}, m_mode, QStringLiteral("\n"));
    };
    constexpr size_t ProgramLines = 2; // the first ones; the rest are the report's
    std::array<TextItem *, 4> lines{};
    double height = 0;
    const std::array<QString, 4> texts{inMode(emphasisWords(m_state), m_mode, QStringLiteral("　")),
        annotationLines(m_state, m_mode), footLine("note", m_state.spec.note), footLine("source", m_state.spec.source)};
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            continue;
        lines[i] = makeText(
            texts[i], m_metrics.footText(), false, i < ProgramLines ? m_theme.text : m_theme.mutedText, textWidth());
        height += lines[i]->size().height();
    }
    const QRectF wide(m_metrics.margin(), 0, textWidth(), m_size.height());
    const auto entries = evidenceEntries();
    const double legendHeight = flow(entries, wide, m_metrics.footText(), false);
    const double bottom = m_size.height() - 0.7 * m_metrics.margin();
    double y = bottom - height - legendHeight - 0.3 * m_metrics.gap();
    const QRectF room(m_metrics.margin(), top, textWidth(), std::max(1.0, y - m_metrics.gap() - top));
    flow(entries, wide.translated(0, y), m_metrics.footText(), true);
    y += legendHeight + 0.3 * m_metrics.gap();
    for (TextItem *line : lines) {
        if (line) {
            line->setPos(m_metrics.margin(), y);
            y += line->size().height();
        }
    }
    return room;
}

QString FigureFrame::panelTitle(int panel) const
{
    const Panel &spec = m_state.spec.panelAt(panel);
    const Unit &unit = m_state.panelUnit(panel);
    const NumberUnits units = numberUnits(m_state.units, m_mode);
    const bool follows = m_state.units == UnitChoice::Labels;
    Text name = unit.name;
    if (unit.converts() && !follows)
        name = units.first == UnitSide::Chinese ? Text{unit.name.zh, unit.nativeEn}
                                                : Text{unit.convertedZh, unit.name.en};
    if (unit.converts() && units.second && spec.kind != PanelKind::Ring) {
        const Text &axis = m_state.term(spec.kind == PanelKind::GroupedBars ? "top_axis" : "right_axis");
        // In both languages by default the left axis speaks Chinese and the right one English.
        name = follows ? Text{unit.name.zh, axis.en.arg(unit.name.en)}
                       : Text{name.zh + u'；' + axis.zh.arg(unit.convertedZh),
                           name.en + QStringLiteral("; ") + axis.en.arg(unit.name.en)};
    }
    return inMode(
        {QStringLiteral("%1（%2）").arg(spec.title.zh, name.zh), QStringLiteral("%1 (%2)").arg(spec.title.en, name.en)},
        m_mode);
}

/// Of the symbols that explain evidence, whatever the series.
SeriesStyle FigureFrame::plainStyle() const { return {m_theme.mutedText, m_theme.mutedText, {}, {}, {}}; }

std::vector<FigureFrame::Entry> FigureFrame::legendEntries(int panel) const
{
    std::vector<Entry> entries;
    for (size_t s = 0; s < m_state.spec.series.size(); ++s) {
        const Series &series = m_state.spec.series[s];
        if (series.panel != panel || series.mark == Mark::Slice)
            continue;
        // The symbol looks as the series' marks do, if they are all of one class.
        std::set<Evidence> classes;
        for (int c = 0; c < m_state.data.categoryCount(); ++c) {
            const Cell &cell = m_state.at({static_cast<int>(s), c});
            if (cell && cell->value && m_state.spec.categoryAt(c).onAxis)
                classes.insert(markOf(cell->evidence));
        }
        Entry entry;
        entry.text = inMode(series.name, m_mode);
        entry.hasSymbol = true;
        entry.mark = series.mark;
        entry.evidence = classes.size() == 1 ? *classes.begin() : Evidence::Printed;
        entry.style = m_theme.style(series.role);
        if (m_state.isGreyed(static_cast<int>(s)))
            entry.style = m_theme.greyed(entry.style);
        entry.isFaded = m_state.isAllFaded(static_cast<int>(s));
        if (entry.isFaded)
            entry.style = m_theme.faded(entry.style);
        entry.series = static_cast<int>(s);
        entries.push_back(entry);
    }
    if (entries.size() < 2)
        entries.clear(); // the panel's title names the only series
    return entries;
}

/// Of the first point drawn that has that mark.
PointShape FigureFrame::pointShape(Evidence mark) const
{
    for (int s = 0; s < m_state.data.seriesCount(); ++s) {
        const Series &series = m_state.spec.seriesAt(s);
        if (series.panel < 0 || (series.mark != Mark::Line && series.mark != Mark::Marker))
            continue;
        for (int c = 0; c < m_state.data.categoryCount(); ++c) {
            const Cell &cell = m_state.at({s, c});
            if (cell && cell->value && markOf(cell->evidence) == mark && m_state.spec.categoryAt(c).onAxis)
                return series.mark == Mark::Line ? m_theme.style(series.role).shape : PointShape::Diamond;
        }
    }
    return PointShape::Circle;
}

void FigureFrame::addBoundForm(const Observation &missing, bool isBar, Forms *forms)
{
    (missing.high ? forms->range : forms->bound) = true;
    if (isBar)
        (missing.high ? forms->rangeOfBar : forms->boundOfBar) = true;
}

/// The forms in which a mark stands in the chart.
FigureFrame::Forms FigureFrame::formsOf(Evidence mark) const
{
    Forms forms;
    for (int s = 0; s < m_state.data.seriesCount(); ++s) {
        const Series &series = m_state.spec.seriesAt(s);
        const bool isArea = series.mark == Mark::Bar || series.mark == Mark::Slice;
        for (int c = 0; series.panel >= 0 && c < m_state.data.categoryCount(); ++c) {
            const Cell &cell = m_state.at({s, c});
            if (!cell || markOf(cell->evidence) != mark || !m_state.spec.categoryAt(c).onAxis)
                continue;
            if (cell->value)
                (isArea ? forms.area : forms.point) = true;
            else if (cell->low)
                addBoundForm(*cell, series.mark == Mark::Bar, &forms);
            else if (series.mark == Mark::Bar) // points and lines leave a gap
                forms.area = true;
        }
    }
    return forms;
}

/// The four marks in the order of the snapshot, those that some value of chart or table has.
std::vector<FigureFrame::Entry> FigureFrame::evidenceEntries() const
{
    std::vector<Entry> entries;
    for (const EvidenceClass &evidence : m_state.evidenceClasses) {
        const Text words = markOf(evidence.id) == evidence.id ? legendWords(m_state, evidence.id) : Text();
        if (words.isEmpty())
            continue;
        if (evidence.id == Evidence::Missing) {
            addMissingEntries(&entries);
            continue;
        }
        const Forms forms = formsOf(evidence.id);
        Entry entry = evidenceEntry(words, evidence.id);
        entry.mark = forms.point && !forms.area ? Mark::Marker : Mark::Bar;
        entry.alsoPoint = forms.area && forms.point;
        entry.style.shape = pointShape(evidence.id);
        entries.push_back(entry);
    }
    return entries;
}

FigureFrame::Entry FigureFrame::evidenceEntry(const Text &words, Evidence mark) const
{
    Entry entry;
    entry.text = inMode(words, m_mode);
    entry.hasSymbol = true;
    entry.evidence = mark;
    entry.style = plainStyle();
    entry.isFaded = m_state.printedStandsOut && mark != Evidence::Printed;
    if (entry.isFaded)
        entry.style = m_theme.faded(entry.style);
    return entry;
}

/// What is drawn where there is no value; where nothing is, it is said that there is a gap.
void FigureFrame::addMissingEntries(std::vector<Entry> *entries) const
{
    const Forms forms = formsOf(Evidence::Missing);
    const auto add = [&](const Text &words, bool bound, bool hasRange, bool isBar) {
        entries->push_back(evidenceEntry(words, Evidence::Missing));
        entries->back().mark = isBar ? Mark::Bar : Mark::Marker;
        entries->back().bound = bound;
        entries->back().hasRange = hasRange;
    };
    if (forms.area)
        add(m_state.evidenceClass(Evidence::Missing).name, false, false, true);
    if (forms.bound)
        add(m_state.term("lower_bound"), true, false, forms.boundOfBar);
    if (forms.range)
        add(m_state.term("range"), true, true, forms.rangeOfBar);
    if (!forms.area && !forms.bound && !forms.range)
        add(m_state.term("no_data_gap"), false, false, true);
}

QColor FigureFrame::textColour(bool isFaded) const
{
    return isFaded ? m_theme.subdued(m_theme.text, m_theme.background) : m_theme.text;
}

double FigureFrame::flow(const std::vector<Entry> &entries, const QRectF &rect, double textSize, bool add)
{
    const double size = textSize;
    const double symbol = SwatchWidth * m_metrics.unit;
    const double space = 1.1 * m_metrics.unit;
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (const Entry &entry : entries) {
        const bool both = entry.alsoPoint;
        const double lead = entry.hasSymbol ? (both ? 2.05 : 1.0) * symbol + m_metrics.gap() : 0;
        auto text = std::make_unique<TextItem>(
            entry.text, m_metrics.font(size, entry.bold), textColour(entry.isFaded), rect.width() - lead);
        const double width = lead + text->size().width();
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        rowHeight = std::max(rowHeight, text->size().height() + 0.2 * m_metrics.gap());
        if (add) {
            const double line = text->size().height();
            if (entry.hasSymbol)
                addSwatch(
                    entry, QRectF(rect.left() + x, rect.top() + y, lead - m_metrics.gap(), std::min(line, 1.3 * size)));
            text->setPos(rect.left() + x + lead, rect.top() + y);
            text->setZValue(TextZ);
            if (entry.series >= 0)
                m_legend.push_back({entry.series, QRectF(rect.left() + x, rect.top() + y, width, line)});
            m_scene->addItem(text.release());
        }
        x += width + space;
    }
    return entries.empty() ? 0 : y + rowHeight;
}

void FigureFrame::addSwatch(const Entry &entry, const QRectF &rect) const
{
    const EvidenceItems evidence(m_scene, m_theme, m_metrics);
    const double side = 0.86 * m_metrics.unit;
    const double symbol = SwatchWidth * m_metrics.unit;
    QRectF box(rect.left() + (symbol - side) / 2, rect.center().y() - side / 2, side, side);
    if (entry.bound) {
        // Low in its row, so that the arrow does not reach into the row above.
        box = QRectF(box.left(), box.center().y() + 0.3 * side, side, 0.4 * side);
        const QRectF toHigh(box.left(), box.top() - 0.6 * side, side, 0.6 * side);
        const QPointF low(box.center().x(), box.top());
        const QPointF high(low.x(), toHigh.top());
        if (entry.mark == Mark::Bar)
            evidence.addBound(box, entry.hasRange ? &toHigh : nullptr, Qt::Vertical, entry.style.colour);
        else
            evidence.addWhisker(low, entry.hasRange ? &high : nullptr, Qt::Vertical, entry.style.colour);
        return;
    }
    if (entry.mark == Mark::Line || entry.mark == Mark::Marker) {
        if (entry.mark == Mark::Line) {
            m_scene->addLine(
                rect.left(), rect.center().y(), rect.left() + symbol, rect.center().y(), evidence.linePen(entry.style));
        }
        const bool isOfSeries = entry.series >= 0 && entry.mark == Mark::Marker;
        evidence.addPoint(
            box.center(), isOfSeries ? PointShape::Diamond : entry.style.shape, entry.style.colour, entry.evidence);
        return;
    }
    if (entry.evidence == Evidence::Missing) {
        evidence.addNoData(box, entry.style.colour);
        return;
    }
    QPainterPath path;
    path.addRect(box);
    m_scene->addRect(box, Qt::NoPen, entry.style.fill)->setZValue(SwatchZ);
    evidence.decorateArea(path, entry.style, entry.evidence);
    if (entry.alsoPoint) {
        evidence.addPoint(
            box.center() + QPointF(1.05 * symbol, 0), entry.style.shape, entry.style.colour, entry.evidence);
    }
}

QRectF FigureFrame::addPanelHead(int panel, const QRectF &rect)
{
    std::vector<Entry> entries = legendEntries(panel);
    Entry title;
    title.text = panelTitle(panel);
    title.bold = true;
    entries.insert(entries.begin(), title);
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
