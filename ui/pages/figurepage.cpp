// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurepage.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>

#include "ui/models/figuretablemodel.h"
#include "ui/state/session.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/frozentable.h"

namespace dte {

namespace {

/// Shows in \p other the category that has the same label: 2021 is 2021 in any figure.
void pointAt(const std::shared_ptr<const FigureState> &from, int category, const std::shared_ptr<const FigureState> &to,
    FigureView *other)
{
    if (!from || !to)
        return;
    int same = -1;
    for (size_t i = 0; category >= 0 && i < to->spec.categories.size(); ++i) {
        if (to->spec.categories[i].label == from->spec.categories[static_cast<size_t>(category)].label)
            same = static_cast<int>(i);
    }
    other->setCrosshair(same);
}

} // namespace

FigurePage::FigurePage(Session *session, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_session(session)
    , m_charts(new QSplitter(Qt::Horizontal))
    , m_compared(new FigureView)
    , m_chart(new FigureView)
    , m_lower(new QSplitter(Qt::Horizontal))
    , m_table(new FrozenTable)
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
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->installEventFilter(this);
    m_charts->setObjectName(QStringLiteral("charts"));
    m_compared->setObjectName(QStringLiteral("comparedChart"));
    m_compared->hide();
    m_charts->addWidget(m_compared);
    m_charts->addWidget(m_chart);
    m_charts->setChildrenCollapsible(false);
    addWidget(m_charts);
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

QTableView *FigurePage::table() const { return m_table; }

void FigurePage::connectSignals()
{
    connect(m_session, &Session::figureChanged, this, &FigurePage::showFigure);
    connect(m_session, &Session::modeChanged, this, &FigurePage::showFigure);
    connect(m_session, &Session::appearanceChanged, this, &FigurePage::showAppearance);
    connect(m_session, &Session::comparisonChanged, this, &FigurePage::showCharts);
    connect(m_chart, &FigureView::categoryHovered, this,
        [this](int category) { pointAt(m_session->figure(), category, m_session->compared(), m_compared); });
    connect(m_compared, &FigureView::categoryHovered, this,
        [this](int category) { pointAt(m_session->compared(), category, m_session->figure(), m_chart); });
    connect(m_session, &Session::selectionChanged, this, &FigurePage::showSelection);
    connect(m_chart, &FigureView::cellActivated, m_session, &Session::setSelection);
    connect(m_chart, &FigureView::legendClicked, m_session, [this](int series, bool hide) {
        if (hide)
            m_session->hideSeries(series);
        else
            m_session->toggleHighlight(series);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The name of a row stands for its first value.
        m_session->setSelection(
            current.isValid() && current.column() == 0 ? CellKey{0, current.row()} : m_model->key(current));
    });
}

void FigurePage::showFigure()
{
    const CellKey selection = m_session->selection(); // resetting the model clears it
    showCharts();
    setTableColours();
    m_model->setFigure(m_session->figure(), m_session->mode());
    fitTable();
    m_table->horizontalScrollBar()->setValue(0); // or where the selected value is
    m_session->setSelection(selection);
    showSelection();
}

void FigurePage::showCharts()
{
    const auto figure = m_session->figure();
    const auto compared = m_session->compared();
    Extents extents;
    if (figure && compared && m_session->axesLocked())
        extents = sharedExtents(*figure, *compared);
    const bool appears = compared && m_compared->isHidden();
    m_compared->setVisible(compared != nullptr);
    m_compared->setFigure(compared, m_session->mode(), extents);
    m_chart->setFigure(figure, m_session->mode(), extents);
    m_chart->setSelected(m_session->selection());
    if (appears)
        m_charts->setSizes({1, 1});
}

void FigurePage::showAppearance()
{
    m_chart->setAppearance(m_session->appearance());
    m_compared->setAppearance(m_session->appearance());
    setTableColours(); // paper and light have the same palette on some desktop, but other marks
}

void FigurePage::setTableColours()
{
    m_model->setColours(themeFor(m_table, m_session->appearance()), m_table->palette());
}

/// To its font and its texts.
void FigurePage::fitTable()
{
    const int mark = QFontInfo(m_table->font()).pixelSize();
    m_table->setIconSize(QSize(mark, mark));
    m_table->fit();
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
}

bool FigurePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::PaletteChange)
        setTableColours();
    if (object == m_table && event->type() == QEvent::FontChange)
        fitTable();
    return QSplitter::eventFilter(object, event);
}

void FigurePage::retranslate() { m_table->setAccessibleName(tr("Table of the figure's values")); }

} // namespace dte
