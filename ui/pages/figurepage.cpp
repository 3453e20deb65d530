// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurepage.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

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

FigurePage::FigurePage(Session *session)
    : m_session(session)
    , m_splitter(new QSplitter(Qt::Vertical))
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
    m_splitter->addWidget(m_charts);
    m_lower->addWidget(m_table);
    m_lower->addWidget(m_details);
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    m_lower->setSizes({620, 420});
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({560, 240});
    m_splitter->setChildrenCollapsible(false);
    m_lower->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectSignals();
    retranslate();
    setTableColours();
    showFigure();
}

QTableView *FigurePage::table() const { return m_table; }

QList<QWidget *> FigurePage::panes() const { return {m_chart, m_table, m_details}; }

std::optional<Subject> FigurePage::subject(HandoutKind) const
{
    return m_session->figure() ? std::optional<Subject>(ShownFigure()) : std::nullopt;
}

void FigurePage::showHit(const Hit &hit)
{
    m_session->setFigure(hit.id);
    if (hit.kind == HitKind::Figure || !m_session->figure())
        return;
    CellKey cell = hit.cell;
    const FigureState &shown = *m_session->figure();
    const Figure &figure = m_session->reportFigure();
    for (int s = 0; s < figure.data.seriesCount() && !cell.isValid(); ++s) {
        for (int c = figure.data.categoryCount() - 1; c >= 0 && !cell.isValid(); --c) {
            const bool isMeant
                = (hit.cell.series < 0 || hit.cell.series == s) && (hit.cell.category < 0 || hit.cell.category == c);
            if (isMeant && figure.data.at({s, c}) && figure.data.at({s, c})->value)
                cell = {s, c};
        }
    }
    // The user may look at the figure in a view with other series and years: the value is found there by its names.
    if (!cell.isValid())
        return;
    const QString series = figure.spec.series[static_cast<size_t>(cell.series)].id;
    const QString category = figure.spec.categories[static_cast<size_t>(cell.category)].id;
    m_session->setSelection(shown.spec.cell(series, category).value_or(CellKey()));
}

void FigurePage::connectSignals()
{
    connect(m_session, &Session::shownChanged, this, [this](const Shown &before, const Shown &now) {
        if (before.figure != now.figure)
            showFigure();
        else
            showSelection();
    });
    connect(m_session, &Session::modeChanged, this, &FigurePage::showFigure);
    connect(m_session, &Session::appearanceChanged, this, &FigurePage::showAppearance);
    connect(m_session, &Session::comparisonChanged, this, &FigurePage::showCharts);
    connect(m_chart, &FigureView::categoryHovered, this,
        [this](int category) { pointAt(m_session->figure(), category, m_session->compared(), m_compared); });
    connect(m_compared, &FigureView::categoryHovered, this,
        [this](int category) { pointAt(m_session->compared(), category, m_session->figure(), m_chart); });
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
    showCharts();
    m_model->setFigure(m_session->figure(), m_session->mode());
    fitTable();
    m_table->horizontalScrollBar()->setValue(0); // or where the selected value is
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
    if (const auto figure = m_session->figure(); figure && key.isValid())
        m_details->showCell(*figure, key, m_session->mode());
    else
        m_details->showSummary(m_chart->accessibleDescription());
}

void FigurePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FigurePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::PaletteChange)
        setTableColours();
    if (object == m_table && event->type() == QEvent::FontChange)
        fitTable();
    return Page::eventFilter(object, event);
}

void FigurePage::retranslate() { m_table->setAccessibleName(tr("Table of the figure's values")); }

} // namespace dte
