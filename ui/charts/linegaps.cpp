// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linegaps.h"

#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QPen>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "ui/charts/textitem.h"

namespace dte {

namespace {

constexpr double GapBeside = 0.15; ///< of the text size: gap before and after the text
constexpr double EmptyAbove = 0.06; ///< of the text size: what of a text's box is empty above and below its letters

/// A stretch of a line, in shares of its length.
using Stretch = std::pair<double, double>;

/// What of \p line lies in \p box; nullopt if nothing (Liang and Barsky's clipping).
std::optional<Stretch> stretchIn(const QLineF &line, const QRectF &box)
{
    double from = 0;
    double to = 1;
    const auto clip = [&from, &to](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double at = room / step;
        if (step < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    const bool isInside = clip(-line.dx(), line.x1() - box.left()) && clip(line.dx(), box.right() - line.x1())
        && clip(-line.dy(), line.y1() - box.top()) && clip(line.dy(), box.bottom() - line.y1());
    return isInside ? std::optional(Stretch(from, to)) : std::nullopt;
}

/// What is left of a line without the stretches that texts take.
std::vector<Stretch> rest(std::vector<Stretch> taken)
{
    std::sort(taken.begin(), taken.end());
    std::vector<Stretch> left;
    double from = 0;
    for (const Stretch &stretch : taken) {
        if (stretch.first > from)
            left.emplace_back(from, stretch.first);
        from = std::max(from, stretch.second);
    }
    if (from < 1)
        left.emplace_back(from, 1);
    return left;
}

} // namespace

void openLinesBehindTexts(QGraphicsScene *scene)
{
    std::vector<QRectF> boxes;
    std::vector<QGraphicsLineItem *> lines;
    for (QGraphicsItem *item : scene->items()) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item)) {
            const double size = text->font().pixelSize();
            boxes.push_back(text->sceneBoundingRect().adjusted(
                -GapBeside * size, EmptyAbove * size, GapBeside * size, -EmptyAbove * size));
        } else if (auto *line = qgraphicsitem_cast<QGraphicsLineItem *>(item); line && !line->parentItem()) {
            lines.push_back(line);
        }
    }
    for (QGraphicsLineItem *item : lines) {
        const QLineF line = item->line();
        const double reach = item->pen().widthF() / 2;
        std::vector<Stretch> taken;
        for (const QRectF &box : boxes) {
            if (const auto stretch = stretchIn(line, box.adjusted(0, -reach, 0, reach)))
                taken.push_back(*stretch);
        }
        if (taken.empty())
            continue;
        const std::vector<Stretch> parts = rest(taken);
        item->setVisible(!parts.empty());
        for (size_t i = 0; i < parts.size(); ++i) {
            const QLineF part(line.pointAt(parts[i].first), line.pointAt(parts[i].second));
            if (i == 0)
                item->setLine(part);
            else
                scene->addLine(part, item->pen())->setZValue(item->zValue());
        }
    }
}

} // namespace dte
