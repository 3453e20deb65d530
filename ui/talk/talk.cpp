// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talk.h"

#include <algorithm>
#include <cmath>

#include "db/view/makeview.h"
#include "db/words/figurewords.h"
#include "db/words/summary.h"

namespace dte {

namespace {
constexpr qint64 MillisecondsPerMinute = 60'000;
constexpr double FirstZoom = 2;

/// Ids of the series drawn, without growth, which comes and goes with what it is computed from.
QStringList ownSeries(const FigureState &figure)
{
    QStringList ids;
    for (const Series &series : figure.spec.series) {
        if (series.panel >= 0 && series.rule != Rule::Growth)
            ids << series.id;
    }
    return ids;
}
} // namespace

Talk::Talk(std::shared_ptr<const Snapshot> snapshot, Deck deck, Annotations annotations, Clock clock, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
    , m_deck(std::move(deck))
    , m_annotations(std::move(annotations))
    , m_clock(std::move(clock))
{
    if (m_deck.slides.empty())
        m_deck.slides.emplace_back();
}

std::shared_ptr<FigureState> Talk::state(const QString &figureId, const ViewState &view) const
{
    const Figure *figure = m_snapshot->figure(figureId);
    if (!figure)
        return nullptr;
    auto made = makeView(*m_snapshot, *figure, view);
    if (!made)
        return nullptr;
    auto state = std::make_shared<FigureState>(*std::move(made));
    applyAnnotations(*state, m_annotations);
    return state;
}

SlideContent Talk::content(int index) const
{
    const Slide &slide = m_deck.slides.at(static_cast<size_t>(index));
    SlideContent content;
    content.kind = slide.kind;
    content.lockAxes = slide.lockAxes;
    content.note = slide.note;
    if (slide.kind == SlideKind::Figure || slide.kind == SlideKind::Comparison)
        content.figure = state(slide.figureId, slide.view);
    if (slide.kind == SlideKind::Comparison)
        content.compared = state(slide.comparedId, slide.comparedView);
    return content;
}

ViewState Talk::viewWith(const ViewState &view, const FigureState &whole) const
{
    ViewState changed = view;
    if (!m_highlight.isEmpty())
        changed.highlightId = m_highlight;
    if (!m_revealed)
        return changed;
    changed.seriesIds = ownSeries(whole).mid(0, *m_revealed);
    if (!changed.seriesIds.contains(changed.highlightId))
        changed.highlightId.clear();
    return changed;
}

SlideContent Talk::current() const
{
    SlideContent content = this->content(m_index);
    if (content.kind != SlideKind::Figure || !content.figure || (m_highlight.isEmpty() && !m_revealed))
        return content;
    const Slide &slide = m_deck.slides[static_cast<size_t>(m_index)];
    const auto changed = state(slide.figureId, viewWith(slide.view, *content.figure));
    if (!changed || changed->isUnfit)
        return content;
    if (m_revealed)
        content.extents = sharedExtents(*content.figure, *changed);
    content.figure = changed;
    return content;
}

QString Talk::title(int index) const
{
    const Slide &slide = m_deck.slides.at(static_cast<size_t>(index));
    const auto name = [this](const QString &id) {
        const Figure *figure = m_snapshot->figure(id);
        return figure ? numberedTitle(makeFigureState(*m_snapshot, *figure), m_mode).replace(u'\n', u' ') : id;
    };
    switch (slide.kind) {
    case SlideKind::Title:
        return inMode(m_snapshot->report.title, m_mode);
    case SlideKind::Figure:
        return name(slide.figureId);
    case SlideKind::Comparison:
        return name(slide.figureId) + QStringLiteral(" | ") + name(slide.comparedId);
    case SlideKind::Closing:
        return inMode(m_snapshot->terms.value(QStringLiteral("slide_sources")), m_mode);
    }
    return {};
}

QStringList Talk::notes(int index, LabelMode mode) const
{
    const SlideContent content = this->content(index);
    QStringList notes;
    const auto add = [&notes](const QString &text) {
        if (!text.isEmpty())
            notes << text;
    };
    add(inMode(content.note, mode, QStringLiteral("\n")));
    for (const auto &figure : {content.figure, content.compared}) {
        if (figure)
            add(summaryText(*figure, mode));
    }
    return notes;
}

QStringList Talk::drawnSeries() const
{
    const SlideContent whole = content(m_index);
    if (whole.kind != SlideKind::Figure || !whole.figure || !whole.figure->reason.isEmpty())
        return {};
    return ownSeries(*whole.figure);
}

void Talk::next()
{
    if (m_revealed) {
        const int all = static_cast<int>(drawnSeries().size());
        m_revealed = *m_revealed + 1;
        if (*m_revealed >= all)
            m_revealed.reset();
        emit changed();
        return;
    }
    if (m_index + 1 < count())
        enter(m_index + 1, false);
}

void Talk::previous()
{
    if (m_revealed && *m_revealed > 1) {
        m_revealed = *m_revealed - 1;
        emit changed();
        return;
    }
    if (m_index > 0)
        enter(m_index - 1, true);
}

void Talk::goTo(int index)
{
    if (index >= 0 && index < count())
        enter(index, false);
}

void Talk::startWith(int index) { m_index = std::clamp(index, 0, count() - 1); }

void Talk::enter(int index, bool backwards)
{
    if (!m_startedAt && m_elapsedBefore == 0 && index != m_index)
        toggleTimer();
    m_index = index;
    m_blank = Blank::None;
    m_layer = Layer::None;
    m_zoom = WholeSlide;
    m_highlight.clear();
    m_revealed.reset();
    // Who goes back has shown all of it already.
    if (m_stepByStep && !backwards && drawnSeries().size() > 1)
        m_revealed = 1;
    emit slideChanged(index);
    emit changed();
}

void Talk::setMode(LabelMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    emit modeChanged(mode);
    emit changed();
}

void Talk::toggleBlank(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
    emit changed();
}

void Talk::toggleFreeze()
{
    if (m_frozen)
        m_frozen.reset();
    else
        m_frozen = Frozen{m_index, current(), m_mode, m_zoom};
    emit changed();
}

void Talk::togglePointer(Pointer pointer)
{
    m_pointer = m_pointer == pointer ? Pointer::None : pointer;
    emit pointerMoved();
}

void Talk::toggleLayer(Layer layer)
{
    m_layer = m_layer == layer ? Layer::None : layer;
    m_overviewIndex = m_index;
    emit changed();
}

int Talk::overviewColumns() const { return static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count())))); }

void Talk::setOverviewIndex(int index)
{
    if (index < 0 || index >= count() || index == m_overviewIndex)
        return;
    m_overviewIndex = index;
    emit changed();
}

void Talk::movePointer(const QPointF &position)
{
    m_pointerPosition = {std::clamp(position.x(), 0.0, 1.0), std::clamp(position.y(), 0.0, 1.0)};
    emit pointerMoved();
}

void Talk::setZoom(const QRectF &part)
{
    // One side decides for both, so that the slide is not distorted.
    const double side = std::clamp(std::max(part.width(), part.height()), 1 / LargestZoom, 1.0);
    QRectF zoom(0, 0, side, side);
    zoom.moveCenter(part.center());
    zoom.moveLeft(std::clamp(zoom.left(), 0.0, 1 - side));
    zoom.moveTop(std::clamp(zoom.top(), 0.0, 1 - side));
    m_zoom = side == 1 ? WholeSlide : zoom;
    emit changed();
}

void Talk::zoomBy(double factor)
{
    const QSizeF size = m_zoom.size() / factor;
    // What is under the pointer stays there.
    const QPointF centre
        = isZoomed() ? m_pointerPosition + (m_zoom.center() - m_pointerPosition) / factor : m_pointerPosition;
    setZoom(QRectF(centre - QPointF(size.width(), size.height()) / 2, size));
}

void Talk::toggleZoom()
{
    if (isZoomed())
        setZoom(WholeSlide);
    else
        zoomBy(FirstZoom);
}

void Talk::pan(double right, double down)
{
    setZoom(m_zoom.translated(right * m_zoom.width(), down * m_zoom.height()));
}

void Talk::cycleHighlight()
{
    const QStringList series = drawnSeries();
    if (series.size() < 2)
        return;
    const qsizetype at = series.indexOf(m_highlight);
    m_highlight = at + 1 < series.size() ? series[at + 1] : QString();
    emit changed();
}

void Talk::toggleStepByStep()
{
    m_stepByStep = !m_stepByStep;
    m_revealed.reset();
    if (m_stepByStep && drawnSeries().size() > 1)
        m_revealed = 1;
    emit changed();
}

qint64 Talk::elapsed() const { return m_elapsedBefore + (m_startedAt ? m_clock() - *m_startedAt : 0); }

std::optional<qint64> Talk::remaining() const
{
    if (!m_deck.minutes)
        return std::nullopt;
    return *m_deck.minutes * MillisecondsPerMinute - elapsed();
}

void Talk::toggleTimer()
{
    m_elapsedBefore = elapsed();
    if (m_startedAt)
        m_startedAt.reset();
    else
        m_startedAt = m_clock();
    emit timerChanged();
}

void Talk::resetTimer()
{
    m_elapsedBefore = 0;
    if (m_startedAt)
        m_startedAt = m_clock();
    emit timerChanged();
}

void Talk::advanceAutomatically()
{
    if (!m_revealed && m_index + 1 == count())
        first();
    else
        next();
}

bool Talk::leaveInnermost()
{
    if (m_layer != Layer::None)
        toggleLayer(m_layer);
    else if (isZoomed())
        setZoom(WholeSlide);
    else if (m_pointer != Pointer::None)
        togglePointer(m_pointer);
    else if (m_blank != Blank::None)
        toggleBlank(m_blank);
    else if (m_frozen)
        toggleFreeze();
    else
        return false;
    return true;
}

} // namespace dte
