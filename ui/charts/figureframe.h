// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include <vector>

#include "db/words/legend.h"
#include "ui/charts/panelcontext.h"

namespace dte {

class TextItem;

/// The words around the panels, and where the panels go.
class FigureFrame final
{
public:
    FigureFrame(const FigureState &state, LabelMode mode, const ChartTheme &theme, const ChartMetrics &metrics,
        QGraphicsScene *scene, const QSizeF &size);

    /// Adds title and unit at the top, evidence legend, source and note at the bottom; the room left for panels.
    QRectF addHeadAndFoot();
    /// Adds a panel's title and legend at the top of \p rect; the room left for the panel.
    QRectF addPanelHead(int panel, const QRectF &rect);
    /// The series named in the panel heads so far, and where.
    const std::vector<LegendEntry> &legend() const { return m_legend; }
    /// Says in the middle of \p rect why there is nothing to draw.
    void addReason(const QRectF &rect);

private:
    /// A text with the symbol of \p item before it; the title of a panel without.
    struct Entry
    {
        QString text;
        const LegendItem *item = nullptr;
    };

    double textWidth() const { return m_size.width() - 2 * m_metrics.margin(); }
    TextItem *makeText(const QString &text, double size, bool bold, const QColor &colour, double width) const;
    double addLine(double top, const QString &text, double size, bool bold, const QColor &colour);
    /// Where the head ends, and where the foot begins.
    double addHead();
    double addFoot();
    std::vector<Entry> entriesOf(const std::vector<LegendItem> &items) const;
    SeriesStyle styleOf(const LegendItem &item) const;
    QColor textColour(bool isFaded) const;
    /// Places entries in rows, and adds them if \p add; the height they take.
    double flow(const std::vector<Entry> &entries, const QRectF &rect, double textSize, bool add);
    void addSwatch(const LegendItem &item, const QRectF &rect) const;
    void addBoundSwatch(const LegendItem &item, const QRectF &box) const;

    const FigureState &m_state;
    LabelMode m_mode;
    const ChartTheme &m_theme;
    const ChartMetrics &m_metrics;
    QGraphicsScene *m_scene;
    QSizeF m_size;
    std::vector<LegendEntry> m_legend;
};

} // namespace dte
