// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deck/slidepicture.h"

#include "ui/deck/slidepages.h"

namespace dte {

SlidePicture::SlidePicture(
    const SlideContent &content, const Snapshot &snapshot, const Deck &deck, ChartOptions options)
{
    options.smallestText = SmallestText;
    options.extents = content.extents;
    if (content.kind == SlideKind::Closing)
        m_page = closingPage(snapshot, deck, options);
    else if (!content.figure || content.kind == SlideKind::Title)
        m_page = titlePage(snapshot, options);
    else if (content.compared)
        m_picture = std::make_unique<Picture>(*content.compared, *content.figure, options, content.lockAxes);
    else
        m_picture = std::make_unique<Picture>(*content.figure, options);
}

void SlidePicture::paint(QPainter *painter, const QRectF &target) const
{
    if (m_picture) {
        m_picture->paint(painter, target);
        return;
    }
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_page->render(painter, target, m_page->sceneRect(), Qt::IgnoreAspectRatio);
}

std::vector<const QGraphicsScene *> SlidePicture::scenes() const
{
    if (!m_picture)
        return {m_page.get()};
    std::vector<const QGraphicsScene *> scenes{m_picture->scene().scene()};
    if (const FigureScene *left = m_picture->leftScene())
        scenes.push_back(left->scene());
    return scenes;
}

} // namespace dte
