// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurepage.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include "ui/models/figuretablemodel.h"
#include "ui/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"

namespace dte {

FigurePage::FigurePage(Session *session, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_session(session)
    , m_chart(new FigureView)
    , m_lower(new QSplitter(Qt::Horizontal))
    , m_table(new QTableView)
    , m_model(new FigureTableModel(this))
    , m_details(new DetailPane)
{
    m_chart->setObjectName(QStringLiteral("chart"));
    m_table->setObjectName(QStringLiteral("table"));
    m_details->setObjectName(QStringLiteral("details"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: the arrows walk it
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize(QSize(12, 12));
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    addWidget(m_chart);
    m_lower->addWidget(m_table);
    m_lower->addWidget(m_details);
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    m_lower->setSizes({620, 420});
    addWidget(m_lower);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setSizes({560, 240});
    setChildrenCollapsible(false);
    m_lower->setChildrenCollapsible(false);
    connectSignals();
    retranslate();
    showFigure();
}

void FigurePage::connectSignals()
{
    connect(m_session, &Session::figureChanged, this, &FigurePage::showFigure);
    connect(m_session, &Session::modeChanged, this, &FigurePage::showFigure);
    connect(m_session, &Session::selectionChanged, this, &FigurePage::showSelection);
    connect(m_chart, &FigureView::cellActivated, m_session, &Session::setSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The name of a row stands for its first value.
        m_session->setSelection(
            current.isValid() && current.column() == 0 ? CellKey{0, current.row()} : m_model->key(current));
    });
}

void FigurePage::showFigure()
{
    const CellKey selection = m_session->selection(); // resetting the model clears it
    m_chart->setFigure(m_session->figure(), m_session->mode());
    m_model->setTheme(themeFor(this));
    m_model->setFigure(m_session->figure(), m_session->mode());
    m_table->resizeColumnsToContents();
    m_session->setSelection(selection);
    showSelection();
}

void FigurePage::showSelection()
{
    const CellKey key = m_session->selection();
    m_chart->setSelected(key);
    // The two columns of one series stand for the same value: stay in the one that is current.
    const QModelIndex current = m_table->currentIndex();
    if (current.column() == 0 || m_model->key(current) != key)
        m_table->setCurrentIndex(m_model->indexOf(key));
    m_details->showCell(m_session->figure().get(), key, m_session->mode());
}

void FigurePage::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_model)
        m_model->setTheme(themeFor(this));
}

void FigurePage::retranslate() { m_table->setAccessibleName(tr("Table of the figure's values")); }

} // namespace dte
