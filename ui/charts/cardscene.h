// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QPainter>

#include "db/words/indicatorcard.h"
#include "ui/charts/charttheme.h"

namespace dte {

/// A key figure laid out at one size: name, number, growth, share, rank, period and publisher. Nothing is cut off, and
/// no word is broken where the size has room for it. Needs a QApplication.
class CardScene final
{
public:
    /// Texts are as large as fits, but the name not larger than \p largestText pixels, and the card then begins at the
    /// top; 0: whatever fits, centred.
    CardScene(const IndicatorCard &card, const QSizeF &size, const ChartTheme &theme, double largestText = 0);

    QGraphicsScene *scene() const { return m_scene.get(); }
    /// Fills \p target, of the proportions of the size; no background.
    void render(QPainter *painter, const QRectF &target) const;

    /// Height that \p card takes if its name's text has \p pixels, or less where a word would be broken otherwise.
    static double heightAt(const IndicatorCard &card, double pixels, double width);

private:
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace dte
