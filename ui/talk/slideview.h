// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>

#include "ui/state/appearance.h"
#include "ui/talk/slidelayers.h"
#include "ui/talk/slidepicture.h"
#include "ui/talk/talk.h"

namespace dte {

/// Shows a slide: the one the audience sees, the one the speaker is at, or the one after it. Drawn anew from the figure
/// for its size and for every zoom, never a scaled bitmap.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows {
        Audience, ///< with blank and freeze
        Current,
        Next, ///< without pointer, zoom and highlight
    };

    /// \p talk outlives the view.
    SlideView(Talk *talk, Shows shows, QWidget *parent = nullptr);
    ~SlideView() override;
    Q_DISABLE_COPY_MOVE(SlideView)

    void setAppearance(const Appearance &appearance);
    /// Pixels of the audience's screen, which the slide is laid out for; empty: those of this view.
    void setLayoutSize(const QSize &size);
    /// In device pixels.
    QSize layoutSize() const;
    /// Overview and help are shown here, over the slide.
    void setShowsLayers(bool shows);
    /// Null before the first paint, and where nothing comes after the last slide.
    const SlidePicture *picture() const { return m_picture.get(); }
    /// Part of the widget that the slide fills.
    QRectF frame() const;

signals:
    /// Clicked, not dragged.
    void clicked(Qt::MouseButton button);
    /// Once, when the first slide is on the screen.
    void firstPainted();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void refreshCache();
    QRectF zoom() const;
    SlideContent content() const;
    bool isBlank() const { return m_shows == Shows::Audience && m_talk->blank() != Blank::None; }
    QPointF toSlide(const QPointF &position) const;
    QPointF fromSlide(const QPointF &share) const;
    void paintPointer(QPainter *painter) const;
    void paintLayer(QPainter *painter);
    ChartOptions chartOptions(LabelMode mode) const;
    void click(const QMouseEvent &event);

    Talk *m_talk;
    Shows m_shows;
    Appearance m_appearance;
    QSize m_layoutSize;
    bool m_showsLayers = false;
    std::unique_ptr<SlidePicture> m_picture;
    bool m_isStale = true; ///< the picture is to be made anew
    QPixmap m_cache; ///< the visible part of the picture, in device pixels
    QRectF m_cachedZoom;
    SlideOverview m_overview;
    QPointF m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
    QPointF m_draggedTo;
    QTimer m_idle; ///< hides the mouse
    bool m_hasPainted = false;
};

} // namespace dte
