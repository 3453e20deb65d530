// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/outline.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/models/outlinemodel.h"
#include "ui/pages/commandmenus.h"
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
    , m_figures(new QActionGroup(this))
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

void Outline::addTo(CommandMenus *commands, QMenu *menu)
{
    m_menu = menu;
    commands->add(m_menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Next Figure"),
        QKeySequence(Qt::CTRL | Qt::Key_PageDown), Needs::Snapshot, this,
        [this] { m_pages->showFigure(m_session->figureIndex() + 1); });
    commands->add(m_menu, QT_TRANSLATE_NOOP("dte::MainWindow", "&Previous Figure"),
        QKeySequence(Qt::CTRL | Qt::Key_PageUp), Needs::Snapshot, this,
        [this] { m_pages->showFigure(m_session->figureIndex() - 1); });
    m_menu->addSeparator();
}

void Outline::fillMenu()
{
    qDeleteAll(m_figures->actions());
    int index = 0;
    for (const Figure &figure : m_session->snapshot().figures) {
        QAction *action = m_menu->addAction(commandOf(index));
        action->setCheckable(true);
        if (figure.spec.number <= 9)
            action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + figure.spec.number)));
        m_figures->addAction(action);
        connect(action, &QAction::triggered, this, [this, index] { m_pages->showFigure(index); });
        ++index;
    }
}

/// 图&3 ...: the number is the mnemonic; an ampersand in a title is none.
QString Outline::commandOf(int figure) const
{
    QString text = m_model->indexOfFigure(figure).data(Qt::DisplayRole).toString();
    text.replace(u'&', QStringLiteral("&&")).replace(u'\n', u' ');
    const int number = m_session->snapshot().figures[static_cast<size_t>(figure)].spec.number;
    return text.insert(text.indexOf(QString::number(number)), u'&');
}

void Outline::showSnapshot()
{
    m_model->setSnapshot(m_session->snapshot(), m_session->mode());
    m_view->setEnabled(true);
    m_view->expandAll();
    fillMenu();
}

void Outline::showFigure()
{
    const QModelIndex index = m_model->indexOfFigure(m_session->figureIndex());
    if (m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
    if (QAction *action = m_figures->actions().value(m_session->figureIndex()))
        action->setChecked(true);
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
    int figure = 0;
    for (QAction *action : m_figures->actions())
        action->setText(commandOf(figure++));
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
