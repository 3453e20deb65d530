// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationitems.h"

#include <QStringList>

#include <algorithm>
#include <memory>

#include "db/words/figurewords.h"
#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

class Badges final
{
public:
    Badges(QGraphicsScene *scene, const ChartTheme &theme, const ChartMetrics &metrics)
        : m_scene(scene)
        , m_theme(theme)
        , m_metrics(metrics)
    {
        for (const QGraphicsItem *item : scene->items()) {
            if (item->type() == TextItem::Type)
                m_taken.push_back(item->sceneBoundingRect());
        }
    }

    /// At the first place where it covers no text; nowhere if there is none.
    void add(size_t index, const std::vector<QPointF> &centres)
    {
        auto item = std::make_unique<TextItem>(
            annotationBadge(index), m_metrics.font(m_metrics.smallText(), true), m_theme.focus);
        item->setPlate(m_theme.background);
        item->setZValue(CalloutZ);
        const QSizeF size = item->size();
        for (const QPointF &centre : centres) {
            // On whole pixels, so that nothing shows through at the edges of its plate.
            const QRectF rect((centre - QPointF(size.width(), size.height()) / 2).toPoint(), size);
            if (!m_scene->sceneRect().contains(rect) || !isFree(rect))
                continue;
            m_taken.push_back(rect);
            item->setPos(rect.topLeft());
            m_scene->addItem(item.release());
            return;
        }
        // No room: the note at the foot names its place in words.
    }

    void bracket(size_t index, const QRectF &span)
    {
        const double drop = 0.4 * m_metrics.unit;
        double y = span.top() + m_metrics.line();
        const auto strip = [&] { return QRectF(span.left(), y - 2, span.width(), drop + 4); };
        while (!isFree(strip()) && y < span.bottom() - drop)
            y += 0.5 * drop;
        m_taken.push_back(strip());
        QPainterPath path(QPointF(span.left() + m_metrics.gap(), y + drop));
        path.lineTo(span.left() + m_metrics.gap(), y);
        path.lineTo(span.right() - m_metrics.gap(), y);
        path.lineTo(span.right() - m_metrics.gap(), y + drop);
        m_scene->addPath(path, QPen(m_theme.focus, 1.4 * m_metrics.line()))->setZValue(BracketZ);
        std::vector<QPointF> centres;
        for (double down = 1.2; down < 6; down += 0.7) {
            for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8})
                centres.emplace_back(span.left() + share * span.width(), y + down * m_metrics.smallText());
        }
        add(index, centres);
    }

    void point(size_t index, const QRectF &mark)
    {
        const double reach = 1.1 * m_metrics.smallText();
        std::vector<QPointF> centres;
        for (double step = 1; step < 5; ++step) {
            const double out = step * reach;
            for (const QPointF &direction :
                {QPointF(0, -1), QPointF(1, -1), QPointF(-1, -1), QPointF(1, 0), QPointF(-1, 0)})
                centres.emplace_back(mark.center().x() + direction.x() * (out + mark.width() / 2),
                    (direction.y() < 0 ? mark.top() : mark.top() + reach / 2) + direction.y() * out);
        }
        add(index, centres);
    }

private:
    bool isFree(const QRectF &rect) const
    {
        return std::none_of(
            m_taken.begin(), m_taken.end(), [&rect](const QRectF &taken) { return taken.intersects(rect); });
    }

    QGraphicsScene *m_scene;
    const ChartTheme &m_theme;
    const ChartMetrics &m_metrics;
    std::vector<QRectF> m_taken;
};

/// What the categories take of the topmost panel that has them; null without.
QRectF spanOf(const FigureState::Note &note, const std::vector<CategoryBand> &bands)
{
    QRectF span;
    double top = -1;
    for (const CategoryBand &band : bands) {
        if (band.category < note.firstCategory || band.category > note.lastCategory)
            continue;
        if (top < 0)
            top = band.rect.top();
        if (band.rect.top() <= top)
            span |= band.rect;
    }
    return span;
}

QString placeOf(const FigureState &state, const FigureState::Note &note, LabelMode mode)
{
    const auto label = [&](int category) { return inMode(state.spec.categoryAt(category).label, mode); };
    QString place = label(note.firstCategory);
    if (note.lastCategory != note.firstCategory)
        place += QChar(0x2013) + label(note.lastCategory);
    if (note.series < 0)
        return place;
    const QString name = inMode(measuredName(state, state.spec.seriesAt(note.series)), mode);
    return mode == LabelMode::English ? QStringLiteral("%1, %2").arg(place, name)
                                      : QStringLiteral("%1，%2").arg(place, name);
}

} // namespace

QString annotationBadge(size_t index) { return QStringLiteral("[%1]").arg(index + 1); }

QString annotationLines(const FigureState &state, LabelMode mode)
{
    QStringList lines;
    for (size_t i = 0; i < state.annotations.size(); ++i) {
        const FigureState::Note &note = state.annotations[i];
        // Written in one language only, a note is shown in any.
        Text text = note.text;
        if (text.zh.isEmpty())
            text.zh = text.en;
        if (text.en.isEmpty())
            text.en = text.zh;
        const bool english = mode == LabelMode::English;
        lines << (english ? QStringLiteral("%1 %2: %3") : QStringLiteral("%1 %2：%3"))
                     .arg(annotationBadge(i), placeOf(state, note, mode),
                         inMode(text, mode, QStringLiteral(" / ")).simplified());
    }
    return lines.join(u'\n');
}

void addAnnotationItems(QGraphicsScene *scene, const FigureState &state, const std::vector<DrawnValue> &marks,
    const std::vector<CategoryBand> &bands, const ChartTheme &theme, const ChartMetrics &metrics)
{
    if (state.annotations.empty())
        return;
    Badges badges(scene, theme, metrics);
    for (size_t i = 0; i < state.annotations.size(); ++i) {
        const FigureState::Note &note = state.annotations[i];
        if (note.series < 0) {
            if (const QRectF span = spanOf(note, bands); !span.isNull())
                badges.bracket(i, span);
            continue;
        }
        const auto mark = std::find_if(marks.begin(), marks.end(), [&note](const DrawnValue &each) {
            return each.key == CellKey{note.series, note.firstCategory};
        });
        if (mark != marks.end())
            badges.point(i, mark->outline.boundingRect());
    }
}

} // namespace dte
