// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thumbnails.h"
#include "ui/charts/picture.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include "ui/charts/figurescene.h"
#include "ui/models/outlinemodel.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"

namespace dte {

Thumbnails::Thumbnails(Session *session, OutlineModel *model, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_model(model)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &Thumbnails::renderNext);
}

void Thumbnails::start()
{
    m_next = 0;
    if (m_session->hasSnapshot())
        m_timer->start();
}

void Thumbnails::renderNext()
{
    const auto &figures = m_session->snapshot().figures;
    if (m_next >= static_cast<int>(figures.size())) {
        m_timer->stop();
        return;
    }
    const double ratio = m_window->devicePixelRatioF();
    ChartOptions options;
    options.size = OutlineView::ThumbnailSize * ratio;
    options.theme = &themeFor(m_window, m_session->appearance());
    options.detailing = Detailing::Sketch;
    const Figure &figure = figures[static_cast<size_t>(m_next)];
    QPixmap pixmap = QPixmap::fromImage(renderFigure(makeFigureState(m_session->snapshot(), figure), options));
    pixmap.setDevicePixelRatio(ratio);
    m_model->setThumbnail(m_next, pixmap);
    ++m_next;
}

} // namespace dte
