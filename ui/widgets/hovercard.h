// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "db/words/categorycard.h"
#include "ui/charts/charttheme.h"

namespace dte {

/// Where a card of \p card size goes in \p area so that it does not cover \p mark: right of it, left, below or above;
/// inside \p area in any case, even where nothing but covering is possible.
QRect placedCard(const QSize &card, const QRect &mark, const QRect &area);

/// All series of one category, over a chart. Takes no mouse and no focus: what it says is also in the detail pane and
/// the table.
class HoverCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    /// Shows \p category of \p state beside \p mark (in coordinates of the parent), its row for \p series stressed.
    void showCategory(
        const FigureState &state, int category, int series, LabelMode mode, const ChartTheme &theme, const QRect &mark);
    /// Lines of text as drawn, for tests and screen readers.
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QRect swatch; ///< null without
        QColor colour;
        QRect rect;
        QString text;
        int alignment = 0;
        bool strong = false;
        bool muted = false;
    };

    QSize layOut(const QSize &room);
    int addText(int left, int top, int width, const QString &text, bool strong, bool muted, int alignment);

    QString m_title;
    std::vector<CardRow> m_rows;
    std::vector<QColor> m_colours; ///< one per row
    int m_series = -1;
    ChartTheme m_theme = ChartTheme::light();
    std::vector<Line> m_lines;
};

} // namespace dte
