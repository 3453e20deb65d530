// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangeslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/widgets/rangeslideraccessible.h"
#include "ui/widgets/rangesliderpaint.h"

namespace dte {

namespace {
constexpr int LeastTarget = 24; ///< pixels, high and wide (WCAG 2.2, 2.5.8)
} // namespace

RangeSlider::RangeSlider(QWidget *parent)
    : QWidget(parent)
{
    RangeSliderAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    const bool sameCount = labels.size() == m_labels.size();
    m_labels = labels;
    m_drag = Drag::None;
    if (!sameCount)
        assign(0, count() - 1);
    measureWords();
    announce();
    update();
}

void RangeSlider::setRange(int first, int last)
{
    // Who follows rangeChanged() says the same range again: the drag goes on.
    if (assign(first, last))
        m_drag = Drag::None;
}

bool RangeSlider::assign(int first, int last)
{
    const int most = std::max(0, count() - 1);
    first = std::clamp(first, 0, most);
    last = std::clamp(last, first, most);
    if (first == m_first && last == m_last)
        return false;
    m_first = first;
    m_last = last;
    update();
    announce();
    return true;
}

void RangeSlider::applyFromUser(int first, int last)
{
    if (assign(first, last))
        emit rangeChanged(m_first, m_last);
}

void RangeSlider::setActiveHandle(Handle handle)
{
    if (handle == m_active)
        return;
    m_active = handle;
    update();
    announce();
}

void RangeSlider::announce() { RangeSliderAccessible::announce(this); }

QString RangeSlider::valueText() const
{
    if (!isUsable())
        return {};
    return m_first == m_last ? m_labels[m_first] : m_labels[m_first] + QStringLiteral("–") + m_labels[m_last];
}

void RangeSlider::moveActiveHandle(int position)
{
    if (m_active == Handle::First)
        applyFromUser(std::min(position, m_last), m_last);
    else
        applyFromUser(m_first, std::max(position, m_first));
}

void RangeSlider::moveSpan(int first)
{
    const int length = m_last - m_first;
    first = std::clamp(first, 0, count() - 1 - length);
    applyFromUser(first, first + length);
}

RangeSlider::Handle RangeSlider::handleFor(int position) const
{
    const int toFirst = std::abs(position - m_first);
    const int toLast = std::abs(position - m_last);
    if (m_first == m_last)
        return position < m_first ? Handle::First : Handle::Last;
    if (toFirst == toLast)
        return m_active;
    return toFirst < toLast ? Handle::First : Handle::Last;
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRangeSlider(&painter, *this);
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isUsable()) {
        event->ignore();
        return;
    }
    const QPoint pointer = event->position().toPoint();
    m_pressX = pointer.x();
    m_pressFirst = m_first;
    m_hasMoved = false;
    // The active handle first: with a wide font or a narrow slider the two targets may overlap.
    const Handle other = m_active == Handle::First ? Handle::Last : Handle::First;
    for (const Handle handle : {m_active, other}) {
        if (!handleRect(handle).contains(pointer))
            continue;
        setActiveHandle(handle);
        m_drag = Drag::Handle;
        m_grip = positionX(activePosition()) - m_pressX;
        return;
    }
    const int position = positionAt(m_pressX);
    const auto [low, high] = std::minmax({positionX(m_first), positionX(m_last)});
    if (m_pressX > low && m_pressX < high) {
        m_drag = Drag::Span; // or a click, if the button goes up where it went down
        return;
    }
    m_drag = Drag::Handle;
    m_grip = 0;
    setActiveHandle(handleFor(position));
    moveActiveHandle(position);
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_drag == Drag::Handle) {
        moveActiveHandle(positionAt(x + m_grip));
    } else if (m_drag == Drag::Span) {
        const int shift = positionAt(positionX(m_pressFirst) + x - m_pressX) - m_pressFirst;
        m_hasMoved = m_hasMoved || shift != 0;
        if (m_hasMoved)
            moveSpan(m_pressFirst + shift);
    }
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_drag, Drag::None) == Drag::Span && !m_hasMoved) {
        const int position = positionAt(m_pressX);
        setActiveHandle(handleFor(position));
        moveActiveHandle(position);
    }
}

void RangeSlider::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isUsable()) {
        event->ignore();
        return;
    }
    m_drag = Drag::None;
    applyFromUser(0, count() - 1);
}

bool RangeSlider::moveByKey(int key, int step)
{
    const int length = m_last - m_first + 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveActiveHandle(activePosition() + step);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setActiveHandle(m_active == Handle::First ? Handle::Last : Handle::First);
        return true;
    case Qt::Key_Home:
        moveActiveHandle(0);
        return true;
    case Qt::Key_End:
        moveActiveHandle(count() - 1);
        return true;
    case Qt::Key_PageUp:
        moveSpan(m_first + length);
        return true;
    case Qt::Key_PageDown:
        moveSpan(m_first - length);
        return true;
    default:
        return false;
    }
}

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = (event->key() == Qt::Key_Right) != isMirrored() ? 1 : -1;
    bool isKnown = false;
    if (isUsable() && modifiers == Qt::ShiftModifier && isSideways) {
        moveSpan(m_first + step);
        isKnown = true;
    } else if (isUsable() && modifiers == Qt::NoModifier) {
        isKnown = moveByKey(event->key(), step);
    }
    event->setAccepted(isKnown);
}

void RangeSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureWords();
    update();
}

QFont RangeSlider::strongFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

void RangeSlider::measureWords()
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(strongFont());
    m_words.clear();
    m_widest = 0;
    m_widestStrong = 0;
    for (const QString &label : m_labels) {
        m_words.push_back({0, plain.horizontalAdvance(label), strong.horizontalAdvance(label)});
        m_widest = std::max(m_widest, m_words.back().width);
        m_widestStrong = std::max(m_widestStrong, m_words.back().strongWidth);
    }
    updateGeometry();
}

int RangeSlider::targetSize() const { return std::max(LeastTarget, fontMetrics().height()); }

/// Room beside the ends of the track: for a handle, and for half the word of an end unless that is very long.
int RangeSlider::margin() const { return std::max(targetSize() + 1, std::min(m_widestStrong / 2 + 1, width() / 5)); }

std::pair<int, int> RangeSlider::track() const
{
    const auto [left, right] = std::minmax({positionX(0), positionX(std::max(0, count() - 1))});
    return {left, isUsable() ? right : width() - margin()};
}

int RangeSlider::positionX(int position) const
{
    const int length = std::max(0, width() - 2 * margin());
    const double share = static_cast<double>(position) / std::max(1, count() - 1);
    return margin() + static_cast<int>(std::lround(length * (isMirrored() ? 1 - share : share)));
}

int RangeSlider::positionAt(int x) const
{
    const double length = std::max(1, width() - 2 * margin());
    const double share = std::clamp((x - margin()) / length, 0.0, 1.0);
    return static_cast<int>(std::lround((isMirrored() ? 1 - share : share) * (count() - 1)));
}

QRect RangeSlider::handleRect(Handle handle) const
{
    // Side by side where the handles meet: each lies on the outer side of its position.
    const int size = targetSize();
    const bool isFirst = handle == Handle::First;
    const int x = positionX(isFirst ? m_first : m_last);
    return {isFirst != isMirrored() ? x - size : x, 0, size, size};
}

QRect RangeSlider::wordBand() const { return {0, targetSize() + 1, width(), fontMetrics().height()}; }

std::vector<PlacedWord> RangeSlider::visibleWords() const
{
    std::vector<AxisWord> words = m_words;
    for (int i = 0; i < count(); ++i)
        words[static_cast<size_t>(i)].centre = positionX(i);
    return placedWords(words, {0, width(), fontMetrics().horizontalAdvance(u'0'), m_first, m_last, activePosition()});
}

QSize RangeSlider::minimumSizeHint() const
{
    const int words = 2 * (m_widest + m_widestStrong) + 3 * fontMetrics().horizontalAdvance(u'0');
    return {std::max(words, 6 * targetSize()), targetSize() + 1 + fontMetrics().height()};
}

QSize RangeSlider::sizeHint() const
{
    const int step = m_widestStrong + fontMetrics().horizontalAdvance(u'0');
    return QSize(std::min(step * (count() + 1), 60 * fontMetrics().averageCharWidth()), 0)
        .expandedTo(minimumSizeHint());
}

} // namespace dte
