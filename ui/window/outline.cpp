// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/outline.h"

#include "ui/models/outlinemodel.h"
#include "ui/pages/figurepage.h"
#include "ui/pages/reportpage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/outlineview.h"
#include "ui/window/pagehost.h"
#include "ui/window/thumbnails.h"

namespace dte {

Outline::Outline(Session *session, PageHost *pages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_pages(pages)
    , m_model(new OutlineModel(this))
    , m_view(new OutlineView)
    , m_thumbnails(new Thumbnails(session, m_model, window))
{
    m_view->setObjectName(QStringLiteral("outline"));
    m_view->setModel(m_model);
    connect(m_view, &OutlineView::figureActivated, m_pages, &PageHost::showFigure);
    connect(m_view, &OutlineView::keyFiguresActivated, m_pages,
        [this](const QString &section) { m_pages->open(hitOf(HitKind::Section, section)); });
    connect(m_session, &Session::snapshotChanged, this, &Outline::showSnapshot);
    connect(m_session, &Session::shownChanged, this, &Outline::showFigure);
    connect(m_session, &Session::appearanceChanged, this, &Outline::drawThumbnails);
    connect(m_pages, &PageHost::pageChanged, this, &Outline::mark);
}

void Outline::showSnapshot()
{
    m_model->setSnapshot(m_session->snapshot(), m_session->mode());
    m_view->setEnabled(true);
    m_view->expandAll();
}

void Outline::showFigure()
{
    const QModelIndex index = m_model->indexOfFigure(m_session->figureIndex());
    if (m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
}

/// What is shown, or nothing: the figure shown last stays the current entry of the keyboard.
void Outline::mark()
{
    const Page *page = m_pages->currentPage();
    const QModelIndex index = page->showsFigure() ? m_model->indexOfFigure(m_session->figureIndex())
                                                  : m_model->indexOfKeyFigures(page->sectionId());
    if (index.isValid())
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        m_view->clearSelection();
}

void Outline::retranslate()
{
    if (m_session->hasSnapshot())
        m_model->setMode(m_session->snapshot(), m_session->mode());
    m_view->setAccessibleName(tr("Outline of the report"));
    m_view->doItemsLayout();
    if (const auto shown = m_view->selectionModel()->selectedIndexes(); !shown.isEmpty())
        m_view->scrollTo(shown.front()); // what stands above it has another height now
}

void Outline::drawThumbnails()
{
    if (m_pages->page<FigurePage>()->chart()->hasPainted())
        m_thumbnails->start();
}

} // namespace dte
