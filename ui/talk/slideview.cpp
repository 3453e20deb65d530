// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/slideview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dte {

namespace {

constexpr int IdleMs = 2000; ///< until the mouse is hidden
constexpr double LaserRadius = 0.009; ///< share of the height
constexpr double SpotRadius = 0.16;
const QColor Laser(230, 30, 30);
const QColor Shade(0, 0, 0, 170); ///< around the spotlight

} // namespace

SlideView::SlideView(Talk *talk, Shows shows, QWidget *parent)
    : QWidget(parent)
    , m_talk(talk)
    , m_shows(shows)
    , m_overview(talk)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(talk, &Talk::changed, this, &SlideView::rebuild);
    connect(talk, &Talk::pointerMoved, this, qOverload<>(&QWidget::update));
    connect(talk, &Talk::modeChanged, this, [this] { m_overview.forget(); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_idle.start(); // the mouse may lie on the slide from the beginning
}

SlideView::~SlideView() = default;

void SlideView::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_overview.forget();
    rebuild();
}

void SlideView::setLayoutSize(const QSize &size)
{
    if (size == m_layoutSize)
        return;
    m_layoutSize = size;
    m_overview.forget();
    rebuild();
}

QSize SlideView::layoutSize() const
{
    const QSize own = (QSizeF(size()) * devicePixelRatioF()).toSize();
    return (m_layoutSize.isEmpty() ? own : m_layoutSize).expandedTo({1, 1});
}

void SlideView::setShowsLayers(bool shows)
{
    m_showsLayers = shows;
    update();
}

QRectF SlideView::frame() const
{
    QRectF frame(QPointF(), QSizeF(layoutSize()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    frame.moveCenter(QRectF(rect()).center());
    return frame;
}

QRectF SlideView::zoom() const
{
    if (m_shows == Shows::Audience)
        return m_talk->audienceZoom();
    return m_shows == Shows::Next ? QRectF(0, 0, 1, 1) : m_talk->zoom();
}

SlideContent SlideView::content() const
{
    if (m_shows == Shows::Audience)
        return m_talk->audienceContent();
    return m_shows == Shows::Next ? m_talk->content(m_talk->index() + 1) : m_talk->current();
}

void SlideView::rebuild()
{
    m_isStale = true;
    update();
}

ChartOptions SlideView::chartOptions(LabelMode mode) const
{
    ChartOptions options;
    options.size = layoutSize();
    options.mode = mode;
    options.theme = &themeFor(this, m_appearance);
    return options;
}

void SlideView::refreshCache()
{
    const QSize pixels = (frame().size() * devicePixelRatioF()).toSize();
    if (!m_isStale && m_cache.size() == pixels && m_cachedZoom == zoom())
        return;
    const ChartOptions options = chartOptions(m_shows == Shows::Audience ? m_talk->audienceMode() : m_talk->mode());
    if (m_isStale) {
        m_picture.reset();
        if (m_shows != Shows::Next || m_talk->index() + 1 < m_talk->count())
            m_picture = std::make_unique<SlidePicture>(content(), m_talk->snapshot(), m_talk->deck(), options);
    }
    m_isStale = false;
    m_cachedZoom = zoom();
    m_cache = QPixmap(pixels.expandedTo({1, 1}));
    m_cache.setDevicePixelRatio(devicePixelRatioF());
    m_cache.fill(options.theme->background);
    if (!m_picture)
        return;
    const QSizeF visible = frame().size();
    const QSizeF whole(visible.width() / m_cachedZoom.width(), visible.height() / m_cachedZoom.height());
    QPainter painter(&m_cache);
    m_picture->paint(
        &painter, QRectF(QPointF(-m_cachedZoom.left() * whole.width(), -m_cachedZoom.top() * whole.height()), whole));
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isBlank()) {
        painter.fillRect(rect(), m_talk->blank() == Blank::Black ? Qt::black : Qt::white);
        return;
    }
    refreshCache();
    painter.fillRect(rect(), themeFor(this, m_appearance).background);
    painter.drawPixmap(frame().topLeft(), m_cache);
    if (m_shows == Shows::Current || (m_shows == Shows::Audience && !m_talk->isFrozen()))
        paintPointer(&painter);
    if (m_isDragging) {
        painter.setPen(QPen(themeFor(this, m_appearance).focus, 2));
        painter.drawRect(QRectF(m_pressedAt, m_draggedTo).normalized());
    }
    if (m_showsLayers)
        paintLayer(&painter);
    if (!std::exchange(m_hasPainted, true))
        QMetaObject::invokeMethod(this, &SlideView::firstPainted, Qt::QueuedConnection);
}

void SlideView::paintLayer(QPainter *painter)
{
    if (m_talk->layer() == Layer::Overview)
        m_overview.paint(painter, rect(), frame(), chartOptions(m_talk->mode()));
    else if (m_talk->layer() == Layer::Help)
        paintTalkHelp(painter, rect(), frame(), font());
}

QPointF SlideView::toSlide(const QPointF &position) const
{
    const QRectF box = frame();
    const QRectF part = zoom();
    return {part.left() + (position.x() - box.left()) / std::max(1.0, box.width()) * part.width(),
        part.top() + (position.y() - box.top()) / std::max(1.0, box.height()) * part.height()};
}

QPointF SlideView::fromSlide(const QPointF &share) const
{
    const QRectF box = frame();
    const QRectF part = zoom();
    return {box.left() + (share.x() - part.left()) / part.width() * box.width(),
        box.top() + (share.y() - part.top()) / part.height() * box.height()};
}

void SlideView::paintPointer(QPainter *painter) const
{
    if (m_talk->pointer() == Pointer::None)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = fromSlide(m_talk->pointerPosition());
    const double height = frame().height();
    painter->setPen(Qt::NoPen);
    if (m_talk->pointer() == Pointer::Laser) {
        // A white rim, so that it is seen on red as well.
        painter->setBrush(QColor(255, 255, 255, 200));
        painter->drawEllipse(centre, 1.4 * LaserRadius * height, 1.4 * LaserRadius * height);
        painter->setBrush(Laser);
        painter->drawEllipse(centre, LaserRadius * height, LaserRadius * height);
        return;
    }
    QPainterPath shade;
    shade.addRect(rect());
    shade.addEllipse(centre, SpotRadius * height, SpotRadius * height); // the odd-even fill leaves it open
    painter->fillPath(shade, Shade);
}

void SlideView::click(const QMouseEvent &event)
{
    if (m_showsLayers && m_talk->layer() == Layer::Overview) {
        if (const int slide = m_overview.slideAt(event.position(), frame()); slide >= 0)
            m_talk->goTo(slide);
        return;
    }
    emit clicked(event.button());
}

void SlideView::mouseMoveEvent(QMouseEvent *event)
{
    unsetCursor();
    m_idle.start();
    if (m_shows != Shows::Next)
        m_talk->movePointer(toSlide(event->position()));
    if (!m_isPressed || m_shows == Shows::Next || m_talk->layer() != Layer::None)
        return;
    m_draggedTo = event->position();
    const QPointF way = m_draggedTo - m_pressedAt;
    m_isDragging = m_isDragging || way.manhattanLength() >= QApplication::startDragDistance();
    update();
}

void SlideView::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position();
}

void SlideView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isPressed = false;
    if (!std::exchange(m_isDragging, false)) {
        click(*event);
        return;
    }
    m_talk->setZoom(QRectF(toSlide(m_pressedAt), toSlide(event->position())).normalized());
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overview.forget();
    if (m_layoutSize.isEmpty())
        m_isStale = true;
}

void SlideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_overview.forget();
        rebuild();
    }
}

} // namespace dte
