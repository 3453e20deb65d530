// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/indicatorcard.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <vector>

#include "db/format.h"
#include "db/indicator/indicatorwords.h"
#include "ui/charts/chartmetrics.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/picture.h"

namespace dte {

namespace {

// Sizes of text relative to the name.
constexpr double NumberSize = 2.2;
constexpr double SecondNumberSize = 1.3;
constexpr double DetailSize = 0.85;
constexpr double Gap = 0.35; ///< between lines of different kinds
constexpr double Margin = 0.05; ///< of the smaller side
constexpr double SmallestText = 4; ///< pixels
constexpr int Steps = 24; ///< of looking for the largest size: beyond a pixel

struct Line
{
    QString text;
    double size = 1;
    bool bold = false;
    QColor colour;
};

QString separated(const Text &text, LabelMode mode) { return inMode(text, mode, QStringLiteral(" / ")); }

std::vector<Line> linesOf(const Snapshot &snapshot, const Indicator &indicator, LabelMode mode, const ChartTheme &theme)
{
    std::vector<Line> lines{{inMode(indicator.name, mode, QStringLiteral("\n")), 1, true, theme.text}};
    const LabelMode first = mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese;
    lines.push_back({valueWords(snapshot, indicator, first), NumberSize, true, theme.text});
    const QString english = valueWords(snapshot, indicator, LabelMode::English);
    if (mode == LabelMode::Both && english != lines.back().text)
        lines.push_back({english, SecondNumberSize, true, theme.text});
    const QString growth = growthWords(indicator);
    if (!growth.isEmpty()) {
        const Text &word = snapshot.term("indicator_growth");
        lines.push_back({separated(word, mode) + u' ' + growth, 1, false, theme.text});
    }
    for (const QString &text : {shareWords(snapshot, indicator, mode), rankWords(snapshot, indicator, mode)}) {
        if (!text.isEmpty())
            lines.push_back({text, 1, false, theme.text});
    }
    const QString publisher = separated(snapshot.publisher(indicator.publisherId).name, mode);
    lines.push_back(
        {separated(indicator.period, mode) + QStringLiteral(" · ") + publisher, DetailSize, false, theme.mutedText});
    return lines;
}

QFont fontOf(const Line &line, double pixels) { return ChartMetrics{1}.font(pixels * line.size, line.bold); }

constexpr int Flags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

QRectF bounds(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Flags, text);
}

/// How high the lines are at this size; infinite if a word is wider than \p width.
double heightOf(const std::vector<Line> &lines, double pixels, double width)
{
    double height = 0;
    for (const Line &line : lines) {
        const QRectF rect = bounds(fontOf(line, pixels), line.text, width);
        if (rect.width() > width)
            return 1e9;
        height += rect.height() + Gap * pixels;
    }
    return height - Gap * pixels;
}

} // namespace

void paintCard(QPainter *painter, const QRectF &rect, const Snapshot &snapshot, const Indicator &indicator,
    LabelMode mode, const ChartTheme &theme)
{
    const double margin = std::min(rect.width(), rect.height()) * Margin;
    const QRectF inner = rect.adjusted(margin, margin, -margin, -margin);
    const std::vector<Line> lines = linesOf(snapshot, indicator, mode, theme);
    double low = SmallestText;
    double high = inner.height();
    for (int step = 0; step < Steps; ++step) {
        const double middle = (low + high) / 2;
        (heightOf(lines, middle, inner.width()) <= inner.height() ? low : high) = middle;
    }
    double top = inner.top() + (inner.height() - heightOf(lines, low, inner.width())) / 2;
    painter->save();
    for (const Line &line : lines) {
        const QFont font = fontOf(line, low);
        const double height = bounds(font, line.text, inner.width()).height();
        painter->setFont(font);
        painter->setPen(line.colour);
        painter->drawText(QRectF(inner.left(), top, inner.width(), height + 1), Flags, line.text);
        top += height + Gap * low;
    }
    painter->restore();
}

QImage renderCard(const Snapshot &snapshot, const Indicator &indicator, const ChartOptions &options)
{
    QImage canvas = makeCanvas(options);
    if (canvas.isNull())
        return canvas;
    QPainter painter(&canvas);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintCard(&painter, QRectF(QPointF(), QSizeF(canvas.size())), snapshot, indicator, options.mode, *options.theme);
    return canvas;
}

} // namespace dte
