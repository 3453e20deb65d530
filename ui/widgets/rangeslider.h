// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

#include "ui/widgets/rangelabels.h"

namespace dte {

/// Chooses a run of named positions, such as years, with two handles. The handles may meet but not cross. With fewer
/// than two positions it looks disabled and does nothing.
///
/// Mouse: drag a handle; drag what lies between the handles to move both; a click elsewhere moves the nearer handle
/// there; a double click chooses everything. Keys: Left and Right move the active handle, Home and End as far as it
/// goes, Up and Down make the other one active; Shift+Left and Shift+Right move both by one, Page Up (onwards) and Page
/// Down (back) by as many positions as are chosen. The owner sets the accessible name; the value is "2015–2021".
class RangeSlider final : public QWidget
{
    Q_OBJECT

public:
    enum class Handle { First, Last };

    explicit RangeSlider(QWidget *parent = nullptr);

    /// Names the positions. Keeps the range if there are as many as before; otherwise chooses everything.
    void setLabels(const QStringList &labels);
    const QStringList &labels() const { return m_labels; }
    int count() const { return static_cast<int>(m_labels.size()); }

    bool isUsable() const { return count() >= 2; }
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// Of the words at the handles.
    QFont strongFont() const;

    /// Chooses \p first to \p last, moved into 0 .. count() - 1; \p last is at least \p first. Emits nothing.
    /// Ends a drag if that is another range.
    void setRange(int first, int last);
    int first() const { return m_first; }
    int last() const { return m_last; }
    /// The chosen range in words; empty with fewer than two positions.
    QString valueText() const;

    /// The handle that the keys move.
    Handle activeHandle() const { return m_active; }
    void setActiveHandle(Handle handle);
    /// Does what a key does: emits rangeChanged() if the range is another then.
    void moveActiveHandle(int position);
    /// Where \p handle can be taken with the mouse.
    QRect handleRect(Handle handle) const;
    /// What is drawn between its ends, in pixels.
    std::pair<int, int> track() const;
    /// The middle of \p position along the slider, in pixels.
    int positionX(int position) const;
    /// The words that are drawn, and the band they stand in.
    std::vector<PlacedWord> visibleWords() const;
    QRect wordBand() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user has chosen another range; while dragging, at each new position.
    void rangeChanged(int first, int last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Handle, Span };

    int targetSize() const;
    int margin() const;
    int positionAt(int x) const;
    Handle handleFor(int position) const;
    int activePosition() const { return m_active == Handle::First ? m_first : m_last; }

    bool moveByKey(int key, int step);
    void moveSpan(int first);
    void applyFromUser(int first, int last);
    bool assign(int first, int last);
    void announce();
    void measureWords();

    QStringList m_labels;
    std::vector<AxisWord> m_words; ///< widths of the labels, without centres
    int m_widest = 0; ///< of the words
    int m_widestStrong = 0;
    int m_first = 0;
    int m_last = 0;
    Handle m_active = Handle::First;
    Drag m_drag = Drag::None;
    bool m_hasMoved = false; ///< since the button went down
    int m_pressX = 0;
    int m_grip = 0; ///< from the pointer to the middle of the dragged handle
    int m_pressFirst = 0;
};

} // namespace dte
