// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include "ui/charts/cardscene.h"
#include "ui/charts/comparison.h"

namespace dte {

/// What a picture file, a slide or a sheet of paper shows: a figure, two side by side, or a card, laid out once and
/// painted as often as wanted. Needs a QApplication; main thread.
class Picture final
{
public:
    Picture(const FigureState &figure, const ChartOptions &options);
    /// See makeComparison().
    Picture(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes);
    Picture(const IndicatorCard &card, const ChartOptions &options);
    Picture(Picture &&) noexcept = default;
    Picture &operator=(Picture &&) noexcept = default;
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;
    ~Picture() = default;

    /// In pixels, as asked for.
    QSize size() const { return m_size; }
    /// The figure, or the one on the right; a card has none.
    const FigureScene &scene() const { return *m_scenes.right; }
    /// Null unless there are two.
    const FigureScene *leftScene() const { return m_scenes.left.get(); }
    /// Value labels that are left out, as they have no room at this size.
    int labelsLost() const;
    /// All that is painted, from left to right.
    std::vector<const QGraphicsScene *> scenes() const;
    /// Fills \p target, of the proportions of size(), on top of what is there.
    void paint(QPainter *painter, const QRectF &target) const;

private:
    QSize m_size;
    QColor m_rule;
    ScenePair m_scenes;
    std::unique_ptr<CardScene> m_card; ///< instead of figures
};

/// An empty image to paint a picture of \p options on; null if there is no memory for it.
QImage makeCanvas(const ChartOptions &options);
QImage renderFigure(const FigureState &state, const ChartOptions &options);
QImage renderComparison(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes);

} // namespace dte
