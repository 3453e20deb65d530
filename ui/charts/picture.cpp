// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/picture.h"

#include <algorithm>

namespace dte {

namespace {

ChartOptions halved(ChartOptions options)
{
    options.size.setWidth(std::max(1, options.size.width() / 2));
    return options;
}

} // namespace

Picture::Picture(const FigureState &figure, const ChartOptions &options)
    : m_size(options.size)
    , m_scenes{nullptr, std::make_unique<FigureScene>(figure, options)}
{
}

Picture::Picture(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes)
    : m_size(options.size)
    , m_rule(options.theme->grid)
    , m_scenes(makeComparison(left, right, halved(options), lockAxes))
{
}

Picture::Picture(const IndicatorCard &card, const ChartOptions &options)
    : m_size(options.size)
    , m_card(std::make_unique<CardScene>(card, QSizeF(options.size), *options.theme))
{
}

int Picture::labelsLost() const
{
    const int left = m_scenes.left ? m_scenes.left->labelsLost() : 0;
    return left + (m_scenes.right ? m_scenes.right->labelsLost() : 0);
}

std::vector<const QGraphicsScene *> Picture::scenes() const
{
    if (m_card)
        return {m_card->scene()};
    if (m_scenes.left)
        return {m_scenes.left->scene(), m_scenes.right->scene()};
    return {m_scenes.right->scene()};
}

void Picture::paint(QPainter *painter, const QRectF &target) const
{
    if (m_card) {
        m_card->render(painter, target);
        return;
    }
    if (!m_scenes.left) {
        m_scenes.right->render(painter, target);
        return;
    }
    const int halfPixels = m_size.width() / 2; // each side has whole pixels
    const double half = target.width() * halfPixels / m_size.width();
    m_scenes.left->render(painter, {target.left(), target.top(), half, target.height()});
    m_scenes.right->render(painter, {target.right() - half, target.top(), half, target.height()});
    painter->setPen(QPen(m_rule, std::max(1.0, half / 640.0)));
    painter->drawLine(QLineF(target.center().x(), target.top(), target.center().x(), target.bottom()));
}

QImage makeCanvas(const ChartOptions &options)
{
    QImage canvas(options.size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (!canvas.isNull())
        canvas.fill(options.transparent ? QColor(Qt::transparent) : options.theme->background);
    return canvas;
}

namespace {

QImage painted(QImage canvas, const Picture &picture)
{
    QPainter painter(&canvas);
    picture.paint(&painter, QRectF(canvas.rect()));
    return canvas;
}

} // namespace

QImage renderFigure(const FigureState &state, const ChartOptions &options)
{
    const QImage canvas = makeCanvas(options);
    return canvas.isNull() ? canvas : painted(canvas, Picture(state, options));
}

QImage renderComparison(const FigureState &left, const FigureState &right, const ChartOptions &options, bool lockAxes)
{
    const QImage canvas = makeCanvas(options);
    return canvas.isNull() ? canvas : painted(canvas, Picture(left, right, options, lockAxes));
}

} // namespace dte
