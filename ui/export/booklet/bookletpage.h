// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

#include "ui/charts/figurescene.h"

class QPainter;

namespace dte {

/// Lengths in a booklet are tenths of a point, so that font sizes, which Qt takes as whole numbers, are fine enough.
inline constexpr double Point = 10;

/// How a line of text is set.
struct TextStyle
{
    double size = 9 * Point;
    bool bold = false;
    QColor colour;
    double leading = 1.4; ///< height of a line in sizes

    double lineHeight() const { return size * leading; }
    QFont font() const;
    double width(const QString &text) const;
    /// Width of the longest part of \p text that cannot be broken.
    double smallestWidth(const QString &text) const;
    /// The lines of \p text at \p room; what is too long for one is broken anywhere.
    QStringList wrapped(const QString &text, double room) const;
};

/// One line of text. \p box: as wide as the text, as high as a line.
struct PageText
{
    QString text;
    TextStyle style;
    QRectF box;
};

struct PageFill
{
    QRectF box;
    QColor colour;
};

struct PageChart
{
    QRectF box;
    size_t figure = 0; ///< index into the figures of the booklet
    ChartOptions options;
};

struct PageLink
{
    QRectF box;
    int page = 0; ///< from 0
};

/// What stands where on a page, before anything is drawn: a value that tests can look at.
struct BookletPage
{
    QSizeF size;
    QMarginsF margins; ///< nothing but backgrounds and the charts' own margins reach into them
    std::vector<PageText> texts;
    std::vector<PageFill> fills; ///< rules and bars
    std::vector<PageChart> charts;
    std::vector<PageLink> links;

    /// \p x is the left edge of the line, or its right edge with Qt::AlignRight.
    void addLine(const QString &text, const TextStyle &style, double x, double y, Qt::Alignment side = Qt::AlignLeft);
    /// The lines of \p text one below the other; gives their height.
    double addText(const QString &text, const TextStyle &style, const QPointF &topLeft, double room);
    void addRule(double left, double right, double y, const QColor &colour, double thickness = 0.5 * Point);
    QRectF inside() const { return QRectF(QPointF(0, 0), size).marginsRemoved(margins); }
};

/// Draws all but the charts.
void paintPage(const BookletPage &page, const QColor &background, QPainter *painter);

} // namespace dte
