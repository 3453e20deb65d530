// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsScene>
#include <QLineF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace dte {

class TextItem;

/// A place where a label may stand: \p anchor is the point of the text rectangle that \p alignment names.
struct LabelCandidate
{
    QPointF anchor;
    Qt::Alignment alignment;
    QColor colour;
    QColor plate; ///< valid: fill behind the text
    QRectF inside; ///< not null: the label must fit in here
    QString text = {}; ///< the label as it stands here, on more lines; empty: as requested
};

struct LabelRequest
{
    QString text;
    QFont font;
    int priority = 0; ///< smaller is placed first
    std::vector<LabelCandidate> candidates; ///< best first
};

/// Puts value labels where they overlap no other label, mark or edge. A label that fits nowhere is left out: the
/// value still stands in the table and under the pointer, a label on top of another would be wrong.
class LabelPlacer final
{
public:
    /// \p leastShare: of its font that a label may shrink to where it has no place otherwise. Large texts shrink to the
    /// normal ones, so that they lose no label which those have.
    LabelPlacer(QGraphicsScene *scene, const QRectF &bounds, const QColor &background, double leastShare = 1);

    /// A bar or slice: only labels that belong inside their own one may lie on it.
    void addArea(const QRectF &rect) { m_areas.push_back(rect); }
    /// No label may touch this.
    void addObstacle(const QRectF &rect) { m_obstacles.push_back(rect); }
    /// A label avoids this thin line if it has another place; else it stands on a plate over it.
    void addLine(const QLineF &line, double width) { m_lines.push_back({line, width}); }
    void add(LabelRequest request) { m_requests.push_back(std::move(request)); }
    /// Places all requests and forgets them; how many have no room.
    int placeAll();

private:
    struct Line
    {
        QLineF line;
        double width;
    };

    bool isFree(const QRectF &rect, const LabelCandidate &candidate, bool mayCrossLines) const;
    using Labels = std::vector<std::unique_ptr<TextItem>>;

    bool place(const LabelRequest &request, const QFont &font, Labels *labels);
    Labels placedWithin(double share);

    QGraphicsScene *m_scene;
    QRectF m_bounds;
    QColor m_background;
    double m_leastShare;
    std::vector<QRectF> m_areas;
    std::vector<QRectF> m_obstacles;
    std::vector<Line> m_lines;
    std::vector<LabelRequest> m_requests;
};

} // namespace dte
