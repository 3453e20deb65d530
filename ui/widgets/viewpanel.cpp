// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewpanel.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/state/session.h"
#include "ui/widgets/rangeslider.h"

namespace dte {

namespace {

constexpr int Margin = 8;
constexpr int ShortChoice = 10; ///< characters that a closed box shows at least

QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Report:
        return ViewPanel::tr("As in the report");
    case ChartKind::Stacked:
        return ViewPanel::tr("Stacked columns");
    case ChartKind::Grouped:
        return ViewPanel::tr("Grouped columns");
    case ChartKind::Line:
        return ViewPanel::tr("Lines");
    case ChartKind::Area:
        return ViewPanel::tr("Areas");
    case ChartKind::FullStack:
        return ViewPanel::tr("100% stacked columns");
    case ChartKind::Bars:
        return ViewPanel::tr("Horizontal bars");
    case ChartKind::Ring:
        return ViewPanel::tr("Ring");
    case ChartKind::Table:
        break;
    }
    return ViewPanel::tr("Table only");
}

/// Appends an entry; one with a reason cannot be chosen, and says why.
struct Entry
{
    QString text;
    QString data;
    QString reason = {}; ///< why it cannot be chosen; empty: it can
};

void addEntry(QComboBox *box, const Entry &entry)
{
    box->addItem(
        entry.reason.isEmpty() ? entry.text : QStringLiteral("%1 — %2").arg(entry.text, entry.reason), entry.data);
    const int row = box->count() - 1;
    box->setItemData(row, entry.text, Qt::AccessibleTextRole);
    if (entry.reason.isEmpty())
        return;
    box->setItemData(row, entry.reason, Qt::ToolTipRole);
    if (auto *model = qobject_cast<QStandardItemModel *>(box->model()))
        model->item(row)->setEnabled(false);
}

bool holds(const QComboBox *box, int row, const Entry &entry)
{
    return box->itemData(row) == entry.data && box->itemData(row, Qt::AccessibleTextRole) == entry.text
        && box->itemData(row, Qt::ToolTipRole).toString() == entry.reason;
}

/// A list that holds these entries stays as it is: it may be open, and in use.
void fill(QComboBox *box, const QList<Entry> &entries)
{
    int same = 0;
    while (same < entries.size() && same < box->count() && holds(box, same, entries[same]))
        ++same;
    if (same == entries.size() && same == box->count())
        return;
    box->clear();
    for (const Entry &entry : entries)
        addEntry(box, entry);
}

/// Buttons beside each other, or below each other where there is no room.
class PresetRow final : public QWidget
{
public:
    PresetRow()
        : m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(3);
    }

    QSize minimumSizeHint() const override
    {
        int width = 0;
        for (int i = 0; i < m_layout->count(); ++i)
            width = std::max(width, m_layout->itemAt(i)->minimumSize().width());
        return {width, m_layout->minimumSize().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) // other words or another font
            arrange();
        return QWidget::event(event);
    }

private:
    void arrange()
    {
        int row = m_layout->spacing() * (m_layout->count() - 1);
        for (int i = 0; i < m_layout->count(); ++i)
            row += m_layout->itemAt(i)->minimumSize().width();
        const auto direction = row <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (direction == m_layout->direction())
            return;
        m_layout->setDirection(direction);
        updateGeometry();
    }

    QBoxLayout *m_layout;
};

void choose(QComboBox *box, const QString &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

ViewPanel::ViewPanel(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    createControls();
    connectControls();
    retranslate();
}

QSize ViewPanel::sizeHint() const { return minimumSizeHint().expandedTo({fontMetrics().averageCharWidth() * 30, 400}); }

QSize ViewPanel::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {widget()->minimumSizeHint().width() + bar, 200};
}

QWidget *ViewPanel::firstControl() const { return m_transform; }

QComboBox *ViewPanel::addChoice(const char *name, QLabel **label)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ShortChoice);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    *label = new QLabel;
    (*label)->setBuddy(box);
    m_layout->addWidget(*label);
    m_layout->addWidget(box);
    return box;
}

void ViewPanel::createControls()
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Margin, Margin, Margin, Margin);
    m_layout->setSpacing(3);
    m_transform = addChoice("transform", &m_transformLabel);
    m_base = addChoice("baseYear", &m_baseLabel);
    m_kind = addChoice("chartKind", &m_kindLabel);
    m_units = addChoice("units", &m_unitsLabel);
    m_release = addChoice("release", &m_releaseLabel);

    m_yearsLabel = new QLabel;
    m_years = new RangeSlider;
    m_years->setObjectName(QStringLiteral("years"));
    m_yearsLabel->setBuddy(m_years);
    m_presets = new PresetRow;
    for (QToolButton **button : {&m_allYears, &m_lastFive, &m_lastThree}) {
        *button = new QToolButton;
        (*button)->setFocusPolicy(Qt::StrongFocus);
        m_presets->layout()->addWidget(*button);
    }
    m_layout->addWidget(m_yearsLabel);
    m_layout->addWidget(m_years);
    m_layout->addWidget(m_presets);

    m_seriesLabel = new QLabel;
    m_series = new QListWidget;
    m_series->setObjectName(QStringLiteral("series"));
    m_series->setWordWrap(true);
    m_series->setTextElideMode(Qt::ElideNone);
    m_series->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_series->installEventFilter(this);
    m_seriesLabel->setBuddy(m_series);
    m_highlight = new QPushButton;
    m_highlight->setCheckable(true);
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("asInReport"));
    m_layout->addWidget(m_seriesLabel);
    m_layout->addWidget(m_series, 1);
    m_layout->addWidget(m_highlight);
    m_layout->addWidget(m_reset);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

template <typename Change>
void ViewPanel::changeView(Change change)
{
    if (m_filling || !m_session->figure())
        return;
    ViewState view = m_session->view();
    change(view);
    if (!m_session->setView(view))
        refresh(); // the controls say again what is shown
}

void ViewPanel::connectControls()
{
    connect(m_session, &Session::shownChanged, this, [this](const Shown &before, const Shown &now) {
        if (before.figure != now.figure)
            refresh();
    });
    connect(m_session, &Session::modeChanged, this, &ViewPanel::refresh);
    connect(m_transform, &QComboBox::currentIndexChanged, this, &ViewPanel::chooseTransform);
    connect(m_base, &QComboBox::currentIndexChanged, this,
        [this] { changeView([this](ViewState &view) { view.baseId = m_base->currentData().toString(); }); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        changeView([this](ViewState &view) {
            view.kind = fromId<ChartKind>(m_kind->currentData().toString()).value_or(ChartKind::Report);
        });
    });
    connect(m_units, &QComboBox::currentIndexChanged, this, [this] {
        changeView([this](ViewState &view) {
            view.units = fromId<UnitChoice>(m_units->currentData().toString()).value_or(UnitChoice::Labels);
        });
    });
    connect(m_release, &QComboBox::currentIndexChanged, this, &ViewPanel::chooseRelease);
    connect(m_years, &RangeSlider::rangeChanged, this, &ViewPanel::chooseYears);
    connect(m_allYears, &QToolButton::clicked, this, [this] { showLastYears(0); });
    connect(m_lastFive, &QToolButton::clicked, this, [this] { showLastYears(5); });
    connect(m_lastThree, &QToolButton::clicked, this, [this] { showLastYears(3); });
    connect(m_series, &QListWidget::itemChanged, this, &ViewPanel::chooseSeries);
    connect(m_series, &QListWidget::itemDoubleClicked, this, &ViewPanel::toggleHighlight);
    connect(m_series, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString highlighted = m_session->view().highlightId;
        m_highlight->setChecked(item && !highlighted.isEmpty() && item->data(Qt::UserRole) == highlighted);
    });
    connect(m_highlight, &QPushButton::clicked, this, &ViewPanel::toggleHighlight);
    connect(m_reset, &QPushButton::clicked, m_session, &Session::showAsInReport);
}

void ViewPanel::chooseTransform()
{
    changeView([this](ViewState &view) {
        view.transform = fromId<Transform>(m_transform->currentData().toString()).value_or(Transform::Value);
        view.baseId.clear();
    });
}

void ViewPanel::chooseRelease()
{
    changeView([this](ViewState &view) {
        const QStringList ids = m_release->currentData().toString().split(u':');
        view.releaseId = ids.value(0);
        view.otherReleaseId = ids.value(1);
        view.seriesIds.clear(); // another release has other series
        view.highlightId.clear();
    });
}

void ViewPanel::chooseYears(int first, int last)
{
    changeView([&](ViewState &view) {
        const int end = static_cast<int>(m_offers.years.size()) - 1;
        view.firstId = first <= 0 ? QString() : m_offers.years[static_cast<size_t>(first)].id;
        view.lastId = last >= end ? QString() : m_offers.years[static_cast<size_t>(last)].id;
    });
}

void ViewPanel::showLastYears(int years)
{
    const int count = static_cast<int>(m_session->figure() ? m_session->offers().years.size() : 0);
    if (count == 0)
        return;
    if (m_stale)
        m_offers = m_session->offers();
    chooseYears(years == 0 ? 0 : std::max(0, count - years), count - 1);
}

void ViewPanel::chooseSeries(QListWidgetItem *changed)
{
    QStringList shown;
    for (int row = 0; row < m_series->count(); ++row) {
        if (m_series->item(row)->checkState() == Qt::Checked)
            shown << m_series->item(row)->data(Qt::UserRole).toString();
    }
    if (shown.isEmpty() && !m_filling) {
        changed->setCheckState(Qt::Checked); // a chart without any series says nothing
        return;
    }
    changeView([&](ViewState &view) {
        view.seriesIds = shown.size() == m_series->count() ? QStringList() : shown;
        if (!view.seriesIds.isEmpty() && !view.seriesIds.contains(view.highlightId))
            view.highlightId.clear();
    });
}

void ViewPanel::toggleHighlight()
{
    const QListWidgetItem *item = m_series->currentItem();
    changeView([&](ViewState &view) {
        const QString id = item ? item->data(Qt::UserRole).toString() : QString();
        view.highlightId = view.highlightId == id ? QString() : id;
    });
}

void ViewPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_reset) {
        retranslate(); // what it shows of the figure follows when the session changes its mode
    }
}

/// A scroll area keeps to itself that what is in it needs another width.
bool ViewPanel::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        tellNeededWidth();
    return done;
}

void ViewPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
}

bool ViewPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls the panel does not mean the list that the pointer happens to pass.
    if (event->type() == QEvent::Wheel && watched != m_series && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_series && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggleHighlight();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ViewPanel::retranslate()
{
    setAccessibleName(tr("View of the figure"));
    m_transformLabel->setText(tr("&Compute"));
    m_baseLabel->setText(tr("&Base year"));
    m_kindLabel->setText(tr("C&hart"));
    m_unitsLabel->setText(tr("&Units"));
    m_releaseLabel->setText(tr("&Release"));
    m_yearsLabel->setText(tr("&Years"));
    m_years->setAccessibleName(tr("Years shown"));
    m_allYears->setText(tr("All", "years"));
    m_lastFive->setText(tr("Last 5", "years"));
    m_lastThree->setText(tr("Last 3", "years"));
    m_seriesLabel->setText(tr("&Series"));
    m_series->setAccessibleName(tr("Series shown"));
    m_highlight->setText(tr("Hi&ghlight"));
    m_highlight->setToolTip(tr("Full colour for this series; the others grey back"));
    m_reset->setText(tr("&As in the report"));
}

/// Called for every change, so it works only while somebody sees it.
void ViewPanel::refresh()
{
    m_stale = true;
    if (!isVisible() || !m_session->figure())
        return;
    m_stale = false;
    m_filling = true;
    m_offers = m_session->offers();
    fillTransforms();
    fillKinds();
    fillUnits();
    fillReleases();
    fillYears();
    fillSeries();
    m_reset->setEnabled(!m_session->isAsInReport());
    m_filling = false;
    widget()->layout()->activate();
    tellNeededWidth();
}

/// Only if it is another one: the window would lay itself out, and the chart with it.
void ViewPanel::tellNeededWidth()
{
    if (const int width = minimumSizeHint().width(); width != m_neededWidth) {
        m_neededWidth = width;
        updateGeometry();
    }
}

void ViewPanel::fillTransforms()
{
    const ViewState view = m_session->view();
    const QString names[]
        = {tr("Values"), tr("Year-on-year growth"), tr("Index"), tr("Share of total"), tr("Trade balance")};
    QList<Entry> transforms;
    for (const auto &offer : m_offers.transforms)
        transforms.push_back(
            {names[static_cast<size_t>(offer.choice)], toId(offer.choice), inMode(offer.reason, m_session->mode())});
    fill(m_transform, transforms);
    choose(m_transform, toId(view.transform));
    const bool isIndex = view.transform == Transform::Index;
    m_baseLabel->setVisible(isIndex);
    m_base->setVisible(isIndex);
    QList<Entry> years;
    for (const Category &year : m_offers.baseYears)
        years.push_back({inMode(year.label, m_session->mode()), year.id});
    fill(m_base, years);
    if (isIndex)
        choose(m_base, m_session->figure()->applied.baseId);
}

void ViewPanel::fillKinds()
{
    QList<Entry> kinds;
    for (const auto &offer : m_offers.kinds)
        kinds.push_back({nameOf(offer.choice), toId(offer.choice), inMode(offer.reason, m_session->mode())});
    fill(m_kind, kinds);
    choose(m_kind, toId(m_session->view().kind));
}

void ViewPanel::fillUnits()
{
    const QString names[] = {tr("As the labels"), tr("Chinese unit"), tr("English unit"), tr("Both units")};
    QList<Entry> choices;
    for (const UnitChoice units : allOf<UnitChoice>())
        choices.push_back({names[static_cast<size_t>(units)], toId(units)});
    fill(m_units, choices);
    choose(m_units, toId(m_session->view().units));
    m_unitsLabel->setVisible(m_offers.converts);
    m_units->setVisible(m_offers.converts);
}

void ViewPanel::fillReleases()
{
    const bool any = !m_offers.releaseIds.isEmpty();
    m_releaseLabel->setVisible(any);
    m_release->setVisible(any);
    const auto name
        = [this](const QString &id) { return inMode(m_session->snapshot().release(id).name, m_session->mode()); };
    QList<Entry> releases{{tr("As in the report"), {}}};
    for (const QString &id : m_offers.releaseIds)
        releases.push_back({name(id), id});
    for (const QString &id : m_offers.releaseIds.mid(1))
        releases.push_back({tr("%1 and %2", "two releases compared").arg(name(m_offers.releaseIds.first()), name(id)),
            m_offers.releaseIds.first() + u':' + id});
    fill(m_release, releases);
    const ViewState view = m_session->view();
    choose(m_release, view.otherReleaseId.isEmpty() ? view.releaseId : view.releaseId + u':' + view.otherReleaseId);
}

void ViewPanel::fillYears()
{
    const bool any = !m_offers.years.empty();
    for (QWidget *widget : {static_cast<QWidget *>(m_yearsLabel), static_cast<QWidget *>(m_years), m_presets})
        widget->setVisible(any);
    if (!any)
        return;
    QStringList labels;
    int first = 0;
    int last = static_cast<int>(m_offers.years.size()) - 1;
    const ViewState view = m_session->view();
    for (const Category &year : m_offers.years) {
        if (year.id == view.firstId)
            first = static_cast<int>(labels.size());
        if (year.id == view.lastId)
            last = static_cast<int>(labels.size());
        labels << inMode(year.label, m_session->mode());
    }
    if (m_years->labels() != labels)
        m_years->setLabels(labels);
    m_years->setRange(first, last);
}

/// The same series keep their rows: the user may be at one of them.
void ViewPanel::fillSeries()
{
    const ViewState view = m_session->view();
    QStringList ids;
    for (int row = 0; row < m_series->count(); ++row)
        ids << m_series->item(row)->data(Qt::UserRole).toString();
    const bool isSame = std::equal(ids.begin(), ids.end(), m_offers.series.begin(), m_offers.series.end(),
        [](const QString &id, const Series &series) { return id == series.id; });
    const QString current
        = m_series->currentItem() ? m_series->currentItem()->data(Qt::UserRole).toString() : QString();
    if (!isSame) {
        m_series->clear();
        for (const Series &series : m_offers.series) {
            auto *item = new QListWidgetItem(m_series);
            item->setData(Qt::UserRole, series.id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            if (series.id == current)
                m_series->setCurrentItem(item);
        }
    }
    int row = 0;
    for (const Series &series : m_offers.series) {
        QListWidgetItem *item = m_series->item(row++);
        item->setText(inMode(series.name, m_session->mode()));
        const bool shown = view.seriesIds.isEmpty() || view.seriesIds.contains(series.id);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
        QFont font = item->font();
        font.setBold(series.id == view.highlightId);
        item->setFont(font);
        if (!m_series->currentItem() && series.id == view.highlightId)
            m_series->setCurrentItem(item);
    }
    if (!m_series->currentItem())
        m_series->setCurrentRow(0); // what Highlight is for
    m_highlight->setEnabled(m_series->count() > 1);
    m_highlight->setChecked(!view.highlightId.isEmpty());
}

} // namespace dte
