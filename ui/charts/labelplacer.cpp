// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/stacking.h"
#include "ui/charts/textitem.h"

namespace dte {

namespace {

constexpr double ShareStep = 0.08;

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

int pixels(const QFont &font, double share)
{
    return std::max(1, static_cast<int>(std::lround(font.pixelSize() * share)));
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

LabelPlacer::LabelPlacer(QGraphicsScene *scene, const QRectF &bounds, const QColor &background, double leastShare)
    : m_scene(scene)
    , m_bounds(bounds)
    , m_background(background)
    , m_leastShare(leastShare)
{
}

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

bool LabelPlacer::place(const LabelRequest &request, const QFont &font, Labels *labels)
{
    std::unique_ptr<TextItem> item;
    for (const bool mayCrossLines : {false, true}) {
        for (const LabelCandidate &candidate : request.candidates) {
            const QString &text = candidate.text.isEmpty() ? request.text : candidate.text;
            if (!item || item->text() != text)
                item = std::make_unique<TextItem>(text, font, QColor(), 0, Qt::AlignHCenter);
            const QRectF rect = placed(candidate, item->size());
            if (!isFree(rect, candidate, mayCrossLines))
                continue;
            m_obstacles.push_back(rect);
            item->setColour(candidate.colour);
            const bool needsPlate = mayCrossLines && !candidate.plate.isValid() && candidate.inside.isNull();
            item->setPlate(needsPlate ? m_background : candidate.plate);
            item->setPos(rect.topLeft());
            item->setZValue(TextZ);
            labels->push_back(std::move(item));
            return true;
        }
    }
    return false;
}

/// Every label as large as there is room for it, but none larger than \p share of its font.
LabelPlacer::Labels LabelPlacer::placedWithin(double share)
{
    Labels labels;
    for (const LabelRequest &request : m_requests) {
        QFont font = request.font;
        const int least = pixels(request.font, m_leastShare);
        for (int size = pixels(request.font, share); size >= least; --size) {
            font.setPixelSize(size);
            if (place(request, font, &labels))
                break;
        }
    }
    return labels;
}

/// A large label may take the room of two smaller ones: then all become smaller.
int LabelPlacer::placeAll()
{
    std::stable_sort(m_requests.begin(), m_requests.end(),
        [](const LabelRequest &a, const LabelRequest &b) { return a.priority < b.priority; });
    const std::vector<QRectF> obstacles = m_obstacles;
    std::vector<QRectF> bestObstacles;
    Labels best;
    for (double share = 1; best.size() < m_requests.size() && share >= m_leastShare;
         share = share > m_leastShare ? std::max(share - ShareStep, m_leastShare) : 0) {
        m_obstacles = obstacles;
        if (Labels labels = placedWithin(share); labels.size() > best.size() || share == 1) {
            best = std::move(labels);
            bestObstacles = m_obstacles;
        }
    }
    if (!m_requests.empty())
        m_obstacles = std::move(bestObstacles);
    const auto lost = static_cast<int>(m_requests.size() - best.size());
    for (std::unique_ptr<TextItem> &label : best)
        m_scene->addItem(label.release());
    m_requests.clear();
    return lost;
}

} // namespace dte
