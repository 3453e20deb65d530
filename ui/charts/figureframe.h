// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include <vector>

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
    struct Entry;
    /// Whether a mark stands in the chart as an area, as a point, and for bounds of missing values.
    struct Forms
    {
        bool area = false;
        bool point = false;
        bool bound = false;
        bool range = false;
        bool boundOfBar = false;
        bool rangeOfBar = false;
    };

    double textWidth() const { return m_size.width() - 2 * m_metrics.margin(); }
    TextItem *makeText(const QString &text, double size, bool bold, const QColor &colour, double width) const;
    double addLine(double top, const QString &text, double size, bool bold, const QColor &colour);
    Text unitNames(const Unit &unit) const;
    QString unitLine() const;
    QString panelTitle(int panel) const;
    SeriesStyle plainStyle() const;
    std::vector<Entry> legendEntries(int panel) const;
    PointShape pointShape(Evidence mark) const;
    static void addBoundForm(const Observation &missing, bool isBar, Forms *forms);
    Forms formsOf(Evidence mark) const;
    Entry evidenceEntry(const Text &words, Evidence mark) const;
    std::vector<Entry> evidenceEntries() const;
    void addMissingEntries(std::vector<Entry> *entries) const;
    QColor textColour(bool isFaded) const;
    /// Places entries in rows; the height they take. With \p scene null nothing is added.
    double flow(const std::vector<Entry> &entries, const QRectF &rect, double textSize, bool add);
    void addSwatch(const Entry &entry, const QRectF &rect) const;

    const FigureState &m_state;
    LabelMode m_mode;
    const ChartTheme &m_theme;
    const ChartMetrics &m_metrics;
    QGraphicsScene *m_scene;
    QSizeF m_size;
    std::vector<LegendEntry> m_legend;
};

} // namespace dte
