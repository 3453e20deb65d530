// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include <memory>
#include <optional>

#include "ui/charts/figurescene.h"
#include "ui/state/appearance.h"

namespace dte {

class HoverCard;

/// Shows a figure, redrawn for the size of the view. Pointer and arrow keys walk its marks; a card tells all of the
/// category under the pointer, and stays for a mark that was clicked or walked to. The legend takes clicks.
///
/// A QGraphicsView of its own instead of QChartView: the latter (6.4) crashes on a click where no item is, and
/// swallows the wheel.
class FigureView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;
    Q_DISABLE_COPY_MOVE(FigureView)

    /// \p state may be null: nothing is shown. \p extents: what the value axes must hold, to match another figure.
    void setFigure(std::shared_ptr<const FigureState> state, LabelMode mode, const Extents &extents = {});
    void setAppearance(const Appearance &appearance);
    /// Outlines a mark; does not emit cellActivated().
    void setSelected(CellKey key);
    /// The scene as laid out for the current size; null without a figure.
    const FigureScene *figureScene() const { return m_scene.get(); }
    const FigureState *state() const { return m_state.get(); }
    LabelMode mode() const { return m_mode; }
    CellKey selected() const { return m_selected; }
    /// Counts the scenes: what was known of marks holds for one of them only.
    quint64 generation() const { return m_generation; }
    /// As a click on the mark; an invalid key as a click on nothing.
    void activate(CellKey key);
    const HoverCard *card() const { return m_card; }
    /// Tints the category as if the pointer were on it, without a card; -1 for none.
    void setCrosshair(int category);
    bool hasPainted() const { return m_hasPainted; }

    QSize minimumSizeHint() const override { return {240, 200}; }
    QSize sizeHint() const override { return {960, 540}; }

signals:
    /// Once, after the first figure is on the screen: the moment to do what can wait.
    void firstPainted();
    /// The user pointed at a mark and clicked, or walked to it by keyboard; invalid when clicking on nothing.
    void cellActivated(dte::CellKey key);
    /// The pointer is on this category; -1: on none.
    void categoryHovered(int category);
    /// A legend entry was clicked: to highlight the series, or with Ctrl to hide it.
    void legendClicked(int series, bool hide);
    /// The user drags the figure away with the left button.
    void dragRequested();
    /// Ctrl+C, or what the desktop has for it.
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    /// Whether this move of the pointer begins to drag the figure away.
    bool beginsDrag(const QMouseEvent *event) const;
    const DrawnValue *markUnder(const QPoint &position) const;
    /// In coordinates of the viewport.
    QRect viewRect(const QRectF &sceneRect) const;
    void showCard(int category, int series, const QRect &beside);
    /// Shows the card of the selected mark if it is pinned, else none.
    void showPinnedCard();
    /// The mark after (or before) the selected one in the same series, or in the next series at the same category.
    CellKey neighbour(int alongCategories, int alongSeries) const;

    std::shared_ptr<const FigureState> m_state;
    LabelMode m_mode = LabelMode::Chinese;
    Extents m_extents;
    Appearance m_appearance;
    const ChartTheme *m_theme = nullptr; ///< of the scene
    CellKey m_selected;
    std::unique_ptr<FigureScene> m_scene;
    bool m_hasPainted = false;
    quint64 m_generation = 0;
    HoverCard *m_card;
    std::optional<QPoint> m_pressed; ///< where the left button went down, but for the legend
    bool m_pinning = false; ///< a selection made here is on its way
    bool m_pinned = false; ///< the card stays with the selected mark
};

} // namespace dte
