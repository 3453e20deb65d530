// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include <memory>

#include "ui/charts/figurescene.h"

namespace dte {

/// Shows a figure, redrawn for the size of the view. Pointer and arrow keys walk its marks.
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

    /// \p state may be null: nothing is shown.
    void setFigure(std::shared_ptr<const FigureState> state, LabelMode mode);
    /// Outlines a mark; does not emit cellActivated().
    void setSelected(CellKey key);
    /// The scene as laid out for the current size; null without a figure.
    const FigureScene *figureScene() const { return m_scene.get(); }
    bool hasPainted() const { return m_hasPainted; }

    QSize minimumSizeHint() const override { return {320, 200}; }
    QSize sizeHint() const override { return {960, 540}; }

signals:
    /// Once, after the first figure is on the screen: the moment to do what can wait.
    void firstPainted();
    /// The user pointed at a mark and clicked, or walked to it by keyboard; invalid when clicking on nothing.
    void cellActivated(dte::CellKey key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    const ChartMark *markUnder(const QPoint &position) const;
    /// The mark after (or before) the selected one in the same series, or in the next series at the same category.
    CellKey neighbour(int alongCategories, int alongSeries) const;

    std::shared_ptr<const FigureState> m_state;
    LabelMode m_mode = LabelMode::Chinese;
    CellKey m_selected;
    std::unique_ptr<FigureScene> m_scene;
    bool m_hasPainted = false;
};

/// Dark colours when the palette of \p widget is dark.
const ChartTheme &themeFor(const QWidget *widget);

} // namespace dte
