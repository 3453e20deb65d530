// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

#include "db/figure/words.h"

namespace dte {

const ChartTheme &themeFor(const QWidget *widget)
{
    const QPalette &palette = widget->palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? ChartTheme::dark() : ChartTheme::light();
}

FigureView::FigureView(QWidget *parent)
    : QGraphicsView(parent)
{
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

void FigureView::setFigure(std::shared_ptr<const FigureState> state, LabelMode mode)
{
    if (state != m_state)
        m_selected = {};
    m_state = std::move(state);
    m_mode = mode;
    setAccessibleName(m_state ? inMode(m_state->spec.title, mode) : QString());
    setAccessibleDescription(m_state ? description(*m_state, mode) : QString());
    rebuild();
}

void FigureView::setSelected(CellKey key)
{
    m_selected = key;
    if (m_scene)
        m_scene->setSelected(key);
}

void FigureView::rebuild()
{
    setScene(nullptr);
    m_scene.reset();
    // Before it is shown a view has an arbitrary size: laying out for that would be work done twice.
    if (!m_state || !isVisible() || viewport()->size().isEmpty())
        return;
    ChartOptions options;
    options.size = viewport()->size();
    options.mode = m_mode;
    options.theme = &themeFor(this);
    m_scene = std::make_unique<FigureScene>(*m_state, options);
    m_scene->setSelected(m_selected);
    setBackgroundBrush(options.theme->background);
    setScene(m_scene->scene());
    const QSizeF size = m_scene->size();
    setTransform(QTransform::fromScale(viewport()->width() / size.width(), viewport()->height() / size.height()));
}

const ChartMark *FigureView::markUnder(const QPoint &position) const
{
    return m_scene ? m_scene->markAt(mapToScene(position)) : nullptr;
}

CellKey FigureView::neighbour(int alongCategories, int alongSeries) const
{
    const std::vector<ChartMark> &marks = m_scene->marks();
    const auto current
        = std::find_if(marks.begin(), marks.end(), [this](const ChartMark &mark) { return mark.key == m_selected; });
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
    for (const ChartMark &mark : marks) {
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
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_scene || m_scene->marks().empty() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        emit cellActivated(neighbour(-1, 0));
        return;
    case Qt::Key_Right:
        emit cellActivated(neighbour(1, 0));
        return;
    case Qt::Key_Up:
        emit cellActivated(neighbour(0, -1));
        return;
    case Qt::Key_Down:
        emit cellActivated(neighbour(0, 1));
        return;
    case Qt::Key_Home:
        emit cellActivated(m_scene->marks().front().key);
        return;
    case Qt::Key_End:
        emit cellActivated(m_scene->marks().back().key);
        return;
    case Qt::Key_Escape:
        emit cellActivated({});
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
        emit cellActivated(m_scene->marks().front().key);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartMark *mark = markUnder(event->pos());
    viewport()->setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark)
        QToolTip::showText(event->globalPosition().toPoint(), cellWords(*m_state, mark->key, m_mode), this);
    else
        QToolTip::hideText();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const ChartMark *mark = markUnder(event->pos());
    emit cellActivated(mark ? mark->key : CellKey());
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
