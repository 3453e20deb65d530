// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureview.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

#include "db/words/summary.h"
#include "ui/widgets/figureaccessible.h"
#include "ui/widgets/hovercard.h"

namespace dte {

FigureView::FigureView(QWidget *parent)
    : QGraphicsView(parent)
    , m_card(new HoverCard(viewport()))
{
    FigureAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setInteractive(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
}

FigureView::~FigureView() { setScene(nullptr); }

void FigureView::setFigure(std::shared_ptr<const FigureState> state, LabelMode mode, const Extents &extents)
{
    if (state == m_state && mode == m_mode && extents == m_extents)
        return;
    if (state != m_state) {
        m_selected = {};
        m_pinned = false;
    }
    m_state = std::move(state);
    m_mode = mode;
    m_extents = extents;
    setAccessibleName(m_state ? inMode(m_state->spec.title, mode) : QString());
    setAccessibleDescription(m_state ? summaryText(*m_state, mode) : QString());
    rebuild();
}

void FigureView::setAppearance(const Appearance &appearance)
{
    const bool isDrawn = m_scene && appearance.textScale == m_appearance.textScale
        && m_theme == &themeFor(this, appearance); // the palette changed first
    m_appearance = appearance;
    if (!isDrawn)
        rebuild();
}

void FigureView::setSelected(CellKey key)
{
    const bool changed = key != m_selected;
    if (changed)
        m_pinned = m_pinning;
    m_selected = key;
    if (m_scene)
        m_scene->setSelected(key);
    showPinnedCard();
    if (changed)
        FigureAccessible::announceSelection(this);
}

void FigureView::setCrosshair(int category)
{
    if (m_scene)
        m_scene->setCrosshair(category);
}

void FigureView::activate(CellKey key)
{
    m_pinning = true; // the selection that follows comes from here, not from the table
    m_pinned = key.isValid();
    emit cellActivated(key);
    m_pinning = false;
    showPinnedCard();
}

QRect FigureView::viewRect(const QRectF &sceneRect) const
{
    return mapFromScene(sceneRect).boundingRect().adjusted(-2, -2, 2, 2);
}

void FigureView::showCard(int category, int series, const QRect &beside)
{
    m_card->showCategory(*m_state, category, series, m_mode, themeFor(this, m_appearance), beside);
    m_scene->setCrosshair(category);
}

void FigureView::showPinnedCard()
{
    const DrawnValue *mark = m_scene && m_pinned ? m_scene->mark(m_selected) : nullptr;
    if (mark) {
        showCard(m_selected.category, m_selected.series, viewRect(mark->outline.boundingRect()));
        return;
    }
    m_card->hide();
    setCrosshair(-1);
}

void FigureView::rebuild()
{
    ++m_generation;
    setScene(nullptr);
    m_scene.reset();
    m_card->hide();
    // Before it is shown a view has an arbitrary size: laying out for that would be work done twice.
    if (!m_state || !isVisible() || viewport()->size().isEmpty())
        return;
    ChartOptions options;
    options.size = viewport()->size();
    options.mode = m_mode;
    m_theme = &themeFor(this, m_appearance);
    options.theme = m_theme;
    options.textScale = m_appearance.textScale;
    options.extents = m_extents;
    m_scene = std::make_unique<FigureScene>(*m_state, options);
    m_scene->setSelected(m_selected);
    setBackgroundBrush(options.theme->background);
    setScene(m_scene->scene());
    const QSizeF size = m_scene->size();
    setTransform(QTransform::fromScale(viewport()->width() / size.width(), viewport()->height() / size.height()));
    FigureAccessible::announceScene(this);
}

const DrawnValue *FigureView::markUnder(const QPoint &position) const
{
    return m_scene ? m_scene->markAt(mapToScene(position)) : nullptr;
}

CellKey FigureView::neighbour(int alongCategories, int alongSeries) const
{
    const std::vector<DrawnValue> &marks = m_scene->marks();
    const auto current
        = std::find_if(marks.begin(), marks.end(), [this](const DrawnValue &mark) { return mark.key == m_selected; });
    if (current == marks.end())
        return marks.front().key;
    if (alongCategories != 0) {
        const auto next = current - marks.begin() + alongCategories;
        const bool exists = next >= 0 && next < static_cast<std::ptrdiff_t>(marks.size());
        return exists ? marks[static_cast<size_t>(next)].key : m_selected;
    }
    // The nearest category of the next series that has marks.
    CellKey best = m_selected;
    int bestDistance = 0;
    for (const DrawnValue &mark : marks) {
        const bool ahead = alongSeries > 0 ? mark.key.series > m_selected.series : mark.key.series < m_selected.series;
        if (!ahead)
            continue;
        const int distance
            = std::abs(mark.key.series - m_selected.series) * 1000 + std::abs(mark.key.category - m_selected.category);
        if (best == m_selected || distance < bestDistance) {
            best = mark.key;
            bestDistance = distance;
        }
    }
    return best;
}

void FigureView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_theme != &themeFor(this, m_appearance))
        rebuild();
    if (event->type() == QEvent::FontChange)
        showPinnedCard();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (m_scene && event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    if (!m_scene || m_scene->marks().empty() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        activate(neighbour(-1, 0));
        return;
    case Qt::Key_Right:
        activate(neighbour(1, 0));
        return;
    case Qt::Key_Up:
        activate(neighbour(0, -1));
        return;
    case Qt::Key_Down:
        activate(neighbour(0, 1));
        return;
    case Qt::Key_Home:
        activate(m_scene->marks().front().key);
        return;
    case Qt::Key_End:
        activate(m_scene->marks().back().key);
        return;
    case Qt::Key_Escape:
        activate({});
        return;
    default:
        event->ignore();
    }
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && m_scene && !m_scene->marks().empty() && !m_selected.isValid())
        activate(m_scene->marks().front().key);
    else
        showPinnedCard();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason()
        != Qt::PopupFocusReason) // it belongs to what the keys are at; a pointer that moves brings it back
        m_card->hide();
}

bool FigureView::beginsDrag(const QMouseEvent *event) const
{
    return m_pressed && event->buttons() & Qt::LeftButton
        && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    if (beginsDrag(event)) {
        m_pressed.reset(); // the drag takes the release of the button
        showPinnedCard();
        emit dragRequested();
        return;
    }
    const QPointF position = mapToScene(event->pos());
    const DrawnValue *mark = m_scene->markAt(position);
    const int category = mark ? mark->key.category : m_scene->categoryAt(position);
    const bool onLegend = m_scene->legendSeriesAt(position) >= 0;
    viewport()->setCursor(mark || onLegend ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (category < 0) {
        showPinnedCard();
    } else {
        const QRect pointer(event->pos() - QPoint(4, 4), QSize(8, 8));
        const QRect beside = mark ? viewRect(mark->outline.boundingRect()) : pointer;
        showCard(category, mark ? mark->key.series : -1, beside);
    }
    emit categoryHovered(category);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (const int series = !m_scene ? -1 : m_scene->legendSeriesAt(mapToScene(event->pos())); series >= 0) {
        emit legendClicked(series, event->modifiers() & Qt::ControlModifier);
        return;
    }
    m_pressed = event->pos();
    const DrawnValue *mark = markUnder(event->pos());
    activate(mark ? mark->key : CellKey());
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    event->ignore();
}

void FigureView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    showPinnedCard();
    emit categoryHovered(-1);
}

void FigureView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (m_hasPainted || !m_scene)
        return;
    m_hasPainted = true;
    emit firstPainted();
}

void FigureView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!m_scene)
        rebuild();
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // nothing to scroll here: whoever holds the view may
}

} // namespace dte
