// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <memory>

#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

QRectF placed(const LabelCandidate &candidate, const QSizeF &size)
{
    QPointF topLeft = candidate.anchor;
    if (candidate.alignment & Qt::AlignHCenter)
        topLeft.rx() -= size.width() / 2;
    else if (candidate.alignment & Qt::AlignRight)
        topLeft.rx() -= size.width();
    if (candidate.alignment & Qt::AlignVCenter)
        topLeft.ry() -= size.height() / 2;
    else if (candidate.alignment & Qt::AlignBottom)
        topLeft.ry() -= size.height();
    return {topLeft, size};
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(std::begin(edges), std::end(edges),
        [&line](const QLineF &edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

} // namespace

bool LabelPlacer::isFree(const QRectF &rect, const LabelCandidate &candidate, bool mayCrossLines) const
{
    const auto overlaps = [&rect](const QRectF &other) { return other.intersects(rect); };
    const bool insideItsArea = !candidate.inside.isNull();
    if (!(insideItsArea ? candidate.inside : m_bounds).contains(rect))
        return false;
    if (!insideItsArea && std::any_of(m_areas.begin(), m_areas.end(), overlaps))
        return false;
    if (std::any_of(m_obstacles.begin(), m_obstacles.end(), overlaps))
        return false;
    return mayCrossLines || std::none_of(m_lines.begin(), m_lines.end(), [&rect](const Line &line) {
        const double reach = line.width / 2 + 1; // and a pixel of antialiasing
        return crosses(line.line, rect.adjusted(-reach, -reach, reach, reach));
    });
}

bool LabelPlacer::place(const LabelRequest &request)
{
    std::unique_ptr<TextItem> item;
    for (const bool mayCrossLines : {false, true}) {
        for (const LabelCandidate &candidate : request.candidates) {
            const QString &text = candidate.text.isEmpty() ? request.text : candidate.text;
            if (!item || item->text() != text)
                item = std::make_unique<TextItem>(text, request.font, QColor(), 0, Qt::AlignHCenter);
            const QRectF rect = placed(candidate, item->size());
            if (!isFree(rect, candidate, mayCrossLines))
                continue;
            m_obstacles.push_back(rect);
            item->setColour(candidate.colour);
            const bool needsPlate = mayCrossLines && !candidate.plate.isValid() && candidate.inside.isNull();
            item->setPlate(needsPlate ? m_background : candidate.plate);
            item->setPos(rect.topLeft());
            item->setZValue(TextZ);
            m_scene->addItem(item.release());
            return true;
        }
    }
    return false;
}

void LabelPlacer::placeAll()
{
    std::stable_sort(m_requests.begin(), m_requests.end(),
        [](const LabelRequest &a, const LabelRequest &b) { return a.priority < b.priority; });
    for (const LabelRequest &request : m_requests)
        place(request);
    m_requests.clear();
}

} // namespace dte
