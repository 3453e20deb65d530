// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewpanel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/state/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/serieslist.h"

namespace dte {

namespace {

constexpr int Margin = 8;

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

template <typename Value>
QList<Choice> choicesOf(const std::vector<Offer<Value>> &offers, LabelMode mode)
{
    QList<Choice> choices;
    for (const Offer<Value> &offer : offers)
        choices.push_back({choiceName(offer.choice), toId(offer.choice), inMode(offer.reason, mode)});
    return choices;
}

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

QWidget *ViewPanel::firstControl() const { return m_transform.box; }

ViewPanel::Field ViewPanel::addField(const char *name)
{
    const Field field{new QLabel, new ChoiceBox};
    field.box->setObjectName(QString::fromLatin1(name));
    field.box->installEventFilter(this);
    field.label->setBuddy(field.box);
    m_layout->addWidget(field.label);
    m_layout->addWidget(field.box);
    return field;
}

void ViewPanel::Field::setVisible(bool visible) const
{
    label->setVisible(visible);
    box->setVisible(visible);
}

void ViewPanel::createControls()
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(Margin, Margin, Margin, Margin);
    m_layout->setSpacing(3);
    m_transform = addField("transform");
    m_base = addField("baseYear");
    m_kind = addField("chartKind");
    m_units = addField("units");
    m_release = addField("release");
    createYears();
    createSeries();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void ViewPanel::createYears()
{
    m_yearsLabel = new QLabel;
    m_years = new RangeSlider;
    m_years->setObjectName(QStringLiteral("years"));
    m_yearsLabel->setBuddy(m_years);
    m_presets = new PresetRow;
    for (const int years : {0, 5, 3}) {
        auto *button = new QToolButton;
        button->setFocusPolicy(Qt::StrongFocus);
        m_presets->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, years] { showLastYears(years); });
        m_presetButtons.push_back(button);
    }
    for (QWidget *widget : yearWidgets())
        m_layout->addWidget(widget);
}

QList<QWidget *> ViewPanel::yearWidgets() const { return {m_yearsLabel, m_years, m_presets}; }

void ViewPanel::createSeries()
{
    m_seriesLabel = new QLabel;
    m_series = new SeriesList;
    m_series->setObjectName(QStringLiteral("series"));
    m_seriesLabel->setBuddy(m_series);
    m_highlight = new QPushButton;
    m_highlight->setCheckable(true);
    m_reset = new QPushButton;
    m_reset->setObjectName(QStringLiteral("asInReport"));
    m_layout->addWidget(m_seriesLabel);
    m_layout->addWidget(m_series, 1);
    m_layout->addWidget(m_highlight);
    m_layout->addWidget(m_reset);
}

template <typename Change>
void ViewPanel::changeView(Change change)
{
    if (!m_session->figure())
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
    const auto follow = [this](const Field &field, auto change) {
        connect(field.box, &QComboBox::currentIndexChanged, this, [this, change] { changeView(change); });
    };
    follow(m_transform, [this](ViewState &view) {
        view.transform = m_transform.box->chosen<Transform>();
        view.baseId.clear();
    });
    follow(m_base, [this](ViewState &view) { view.baseId = m_base.box->id(); });
    follow(m_kind, [this](ViewState &view) { view.kind = m_kind.box->chosen<ChartKind>(); });
    follow(m_units, [this](ViewState &view) { view.units = m_units.box->chosen<UnitChoice>(); });
    follow(m_release, [this](ViewState &view) {
        const QStringList ids = m_release.box->id().split(u':');
        view.releaseId = ids.value(0);
        view.otherReleaseId = ids.value(1);
        view.seriesIds.clear(); // another release has other series
        view.highlightId.clear();
    });
    connect(m_years, &RangeSlider::rangeChanged, this, &ViewPanel::chooseYears);
    connect(m_series, &SeriesList::shownIdsChanged, this, &ViewPanel::chooseSeries);
    connect(m_series, &SeriesList::currentActivated, this, &ViewPanel::toggleHighlight);
    connect(m_series, &QListWidget::currentItemChanged, this, &ViewPanel::showHighlight);
    connect(m_highlight, &QPushButton::clicked, this, &ViewPanel::toggleHighlight);
    connect(m_reset, &QPushButton::clicked, m_session, &Session::showAsInReport);
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
    if (!m_session->figure())
        return;
    if (m_stale)
        m_offers = m_session->offers();
    const int count = static_cast<int>(m_offers.years.size());
    if (count > 0)
        chooseYears(years == 0 ? 0 : std::max(0, count - years), count - 1);
}

void ViewPanel::chooseSeries(const QStringList &ids)
{
    changeView([&](ViewState &view) {
        view.seriesIds = ids;
        if (!ids.isEmpty() && !ids.contains(view.highlightId))
            view.highlightId.clear();
    });
}

void ViewPanel::toggleHighlight()
{
    changeView([&](ViewState &view) {
        const QString id = m_series->currentId();
        view.highlightId = view.highlightId == id ? QString() : id;
    });
}

void ViewPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_reset)
        retranslate(); // what it shows of the figure follows when the session changes its mode
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

/// Who scrolls the panel does not mean the box that the pointer happens to pass.
bool ViewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ViewPanel::retranslate()
{
    setAccessibleName(tr("View of the figure"));
    m_transform.label->setText(tr("&Compute"));
    m_base.label->setText(tr("&Base year"));
    m_kind.label->setText(tr("C&hart"));
    m_units.label->setText(tr("&Units"));
    m_release.label->setText(tr("&Release"));
    m_yearsLabel->setText(tr("&Years"));
    m_years->setAccessibleName(tr("Years shown"));
    m_presetButtons[0]->setText(tr("All", "years"));
    m_presetButtons[1]->setText(tr("Last 5", "years"));
    m_presetButtons[2]->setText(tr("Last 3", "years"));
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
    m_offers = m_session->offers();
    const ViewState view = m_session->view();
    fillTransforms(view);
    m_kind.box->setChoices(choicesOf(m_offers.kinds, m_session->mode()), toId(view.kind));
    fillUnits(view);
    fillReleases(view);
    fillYears(view);
    m_series->setSeries(m_offers.series, view, m_session->mode());
    m_highlight->setEnabled(m_series->count() > 1);
    showHighlight();
    m_reset->setEnabled(!m_session->isAsInReport());
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

void ViewPanel::fillTransforms(const ViewState &view)
{
    m_transform.box->setChoices(choicesOf(m_offers.transforms, m_session->mode()), toId(view.transform));
    QList<Choice> years;
    for (const Category &year : m_offers.baseYears)
        years.push_back({inMode(year.label, m_session->mode()), year.id});
    m_base.box->setChoices(years, m_session->figure()->applied.baseId);
    m_base.setVisible(view.transform == Transform::Index);
}

void ViewPanel::fillUnits(const ViewState &view)
{
    QList<Choice> choices;
    for (const UnitChoice units : allOf<UnitChoice>())
        choices.push_back({choiceName(units), toId(units)});
    m_units.box->setChoices(choices, toId(view.units));
    m_units.setVisible(m_offers.converts);
}

void ViewPanel::fillReleases(const ViewState &view)
{
    const auto name
        = [this](const QString &id) { return inMode(m_session->snapshot().release(id).name, m_session->mode()); };
    QList<Choice> releases{{tr("As in the report"), {}}};
    for (const QString &id : m_offers.releaseIds)
        releases.push_back({name(id), id});
    for (const QString &id : m_offers.releaseIds.mid(1))
        releases.push_back({tr("%1 and %2", "two releases compared").arg(name(m_offers.releaseIds.first()), name(id)),
            m_offers.releaseIds.first() + u':' + id});
    m_release.box->setChoices(
        releases, view.otherReleaseId.isEmpty() ? view.releaseId : view.releaseId + u':' + view.otherReleaseId);
    m_release.setVisible(!m_offers.releaseIds.isEmpty());
}

void ViewPanel::fillYears(const ViewState &view)
{
    for (QWidget *widget : yearWidgets())
        widget->setVisible(!m_offers.years.empty());
    QStringList labels;
    int first = 0;
    int last = static_cast<int>(m_offers.years.size()) - 1;
    for (const Category &year : m_offers.years) {
        if (year.id == view.firstId)
            first = static_cast<int>(labels.size());
        if (year.id == view.lastId)
            last = static_cast<int>(labels.size());
        labels << inMode(year.label, m_session->mode());
    }
    m_years->setLabels(labels);
    m_years->setRange(first, last);
}

/// Whether the current series is the highlighted one.
void ViewPanel::showHighlight()
{
    const QString highlighted = m_session->view().highlightId;
    m_highlight->setChecked(!highlighted.isEmpty() && m_series->currentId() == highlighted);
}

} // namespace dte
