// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keyfigurespage.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "db/base/byid.h"
#include "db/lists/reportlists.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"
#include "ui/state/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/indicatorcards.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

constexpr int LowestWithCards = 30; ///< lines high

} // namespace

KeyFiguresPage::KeyFiguresPage(Session *session)
    : ReportPage(session)
    , m_cards(new IndicatorCards(session))
    , m_tabs(makeTabs())
    , m_filterBar(new FilterBar)
    , m_table(new RecordView)
    , m_timeline(new RecordView)
{
    content()->addWidget(m_cards);
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 4, 0, 0);
    createFilters();
    layout->addWidget(m_filterBar);
    layout->addWidget(m_table, 1);
    m_tabs->addTab(all, QString());
    m_tabs->addTab(m_timeline, QString());
    content()->addWidget(m_tabs, 1);
    m_table->setObjectName(QStringLiteral("keyFigures"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    connect(m_cards, &IndicatorCards::chosen, this, &KeyFiguresPage::select);
    connect(m_table, &RecordView::currentRecordChanged, this, &KeyFiguresPage::showIndicator);
    connect(m_timeline, &RecordView::currentRecordChanged, this, &KeyFiguresPage::showPolicyEvent);
    connect(m_tabs, &QTabWidget::currentChanged, this, &KeyFiguresPage::showCurrent);
    retranslate();
}

void KeyFiguresPage::createFilters()
{
    const auto add = [this](QString (*key)(const Indicator &)) {
        auto *label = new QLabel;
        const Filter filter{m_filterBar->addBox(label), label, key};
        connect(filter.box, &QComboBox::currentIndexChanged, this, &KeyFiguresPage::applyFilters);
        m_filters.push_back(filter);
    };
    add([](const Indicator &indicator) { return indicator.sectionId; });
    add([](const Indicator &indicator) { return indicator.geographyId; });
    add([](const Indicator &indicator) { return indicator.publisherId; });
    add([](const Indicator &indicator) { return indicator.unitId; });
    add([](const Indicator &indicator) { return indicator.year ? QString::number(*indicator.year) : QString(); });
}

void KeyFiguresPage::fillFilter(const Filter &filter, const std::vector<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker quiet(filter.box);
    const QVariant chosen = filter.box->currentData();
    filter.box->clear();
    filter.box->addItem(tr("All"));
    const auto &indicators = session()->snapshot().indicators;
    for (const auto &choice : choices) {
        if (std::any_of(indicators.begin(), indicators.end(),
                [&](const Indicator &indicator) { return filter.key(indicator) == choice.first; }))
            filter.box->addItem(choice.second, choice.first);
    }
    filter.box->setCurrentIndex(chosen.isValid() ? std::max(0, filter.box->findData(chosen)) : 0);
}

void KeyFiguresPage::fillFilters()
{
    const Snapshot &snapshot = session()->snapshot();
    const auto fill = [this](size_t filter, const auto &all, auto name) {
        std::vector<std::pair<QString, QString>> choices;
        choices.reserve(all.size());
        for (const auto &each : all)
            choices.emplace_back(each.id, inMode(each.*name, mode(), Separator));
        fillFilter(m_filters[filter], choices);
    };
    fill(0, snapshot.sections, &Section::title);
    fill(1, snapshot.geographies, &Named::name);
    fill(2, snapshot.publishers, &Named::name);
    fill(3, snapshot.units, &Unit::name);
    std::set<std::pair<QString, QString>> years;
    for (const Indicator &indicator : snapshot.indicators) {
        if (const QString year = m_filters[4].key(indicator); !year.isEmpty())
            years.emplace(year, year);
    }
    fillFilter(m_filters[4], {years.begin(), years.end()});
}

void KeyFiguresPage::applyFilters()
{
    const Indicator *chosen = current();
    const auto &indicators = session()->snapshot().indicators;
    m_table->filter()->setCondition([this, &indicators](int record) {
        const Indicator &indicator = indicators[static_cast<size_t>(record)];
        return std::all_of(m_filters.begin(), m_filters.end(), [&indicator](const Filter &filter) {
            const QVariant wanted = filter.box->currentData();
            return !wanted.isValid() || filter.key(indicator) == wanted.toString();
        });
    });
    m_table->resizeRowsToContents();
    m_table->setCurrentRecord(chosen ? static_cast<int>(chosen - indicators.data()) : -1);
    emit changed();
}

void KeyFiguresPage::clearFilters()
{
    for (const Filter &filter : m_filters) {
        const QSignalBlocker quiet(filter.box);
        filter.box->setCurrentIndex(0);
    }
    applyFilters();
}

void KeyFiguresPage::reload()
{
    const int record = m_table->currentRecord();
    m_cards->reload();
    retranslate();
    m_table->setList(recordList(session()->snapshot(), session()->audit(), ReportList::KeyFigures, mode()));
    m_timeline->setList(recordList(session()->snapshot(), session()->audit(), ReportList::PolicyEvents, mode()));
    fillFilters();
    applyFilters();
    m_table->setCurrentRecord(record);
    showCurrent();
}

const Indicator *KeyFiguresPage::current() const
{
    const int record = m_table->currentRecord();
    if (!session()->hasSnapshot() || record < 0 || record >= static_cast<int>(session()->snapshot().indicators.size()))
        return nullptr;
    return &session()->snapshot().indicators[static_cast<size_t>(record)];
}

void KeyFiguresPage::showCurrent()
{
    emit changed();
    if (m_tabs->currentIndex() == 0)
        showIndicator(m_table->currentRecord());
    else
        showPolicyEvent(m_timeline->currentRecord());
}

void KeyFiguresPage::showIndicator(int indicator)
{
    if (m_tabs->currentIndex() != 0)
        return;
    if (indicator < 0) {
        showDetails(tr("Choose a key figure to see where it comes from."), {}, {});
        return;
    }
    const Snapshot &snapshot = session()->snapshot();
    const Indicator &chosen = snapshot.indicators[static_cast<size_t>(indicator)];
    std::vector<Link> links;
    if (const Figure *figure = snapshot.figure(chosen.figureId)) {
        const auto cell = figure->spec.cell(chosen.seriesId, chosen.categoryId);
        const QString text = QStringLiteral("→ ") + figureWords(snapshot, chosen.figureId, mode());
        links.push_back(
            {text, hitOf(cell ? HitKind::Observation : HitKind::Figure, chosen.figureId, cell.value_or(CellKey()))});
    }
    for (const ClaimCheck &check : checksOf(snapshot, session()->audit(), chosen)) {
        const Claim &claim = snapshot.claims[check.claim];
        links.push_back({verdictSign(check.verdict) + u' ' + verdictWords(snapshot, check.verdict, mode())
                + QStringLiteral(" · ") + inMode(claim.name, mode(), Separator),
            hitOf(HitKind::Claim, claim.id)});
    }
    showDetails(inMode(chosen.name, mode(), NewLine), m_table->records()->record(indicator).details, links);
}

void KeyFiguresPage::showPolicyEvent(int event)
{
    if (m_tabs->currentIndex() != 1)
        return;
    if (event < 0) {
        showDetails(tr("Choose an event to see more of it."), {}, {});
        return;
    }
    const Snapshot &snapshot = session()->snapshot();
    const PolicyEvent &chosen = snapshot.events[static_cast<size_t>(event)];
    showDetails(inMode(chosen.title, mode(), NewLine), m_timeline->records()->record(event).details, {});
}

void KeyFiguresPage::select(int indicator)
{
    m_tabs->setCurrentIndex(0);
    if (!m_table->filter()->mapFromSource(m_table->records()->index(indicator, 0)).isValid())
        clearFilters();
    m_table->setCurrentRecord(indicator);
}

void KeyFiguresPage::showHit(const Hit &hit)
{
    const Snapshot &snapshot = session()->snapshot();
    if (hit.kind == HitKind::Section) {
        m_tabs->setCurrentIndex(0);
        clearFilters();
        m_filters[0].box->setCurrentIndex(std::max(0, m_filters[0].box->findData(hit.id)));
    } else if (hit.kind == HitKind::Event) {
        m_tabs->setCurrentIndex(1);
        m_timeline->setCurrentRecord(indexOfId(snapshot.events, hit.id));
    } else if (const int indicator = indexOfId(snapshot.indicators, hit.id); indicator >= 0) {
        select(indicator);
    }
}

QWidget *KeyFiguresPage::firstControl() const { return m_tabs->currentIndex() == 0 ? m_table : m_timeline; }

ReportList KeyFiguresPage::list() const
{
    return m_tabs->currentIndex() == 0 ? ReportList::KeyFigures : ReportList::PolicyEvents;
}

std::optional<std::vector<int>> KeyFiguresPage::records() const
{
    return (m_tabs->currentIndex() == 0 ? m_table : m_timeline)->shownRecords();
}

const Indicator *KeyFiguresPage::card() const { return m_tabs->currentIndex() == 0 ? current() : nullptr; }

QString KeyFiguresPage::sectionId() const
{
    return m_tabs->currentIndex() == 0 ? m_filters.front().box->currentData().toString() : QString();
}

void KeyFiguresPage::retranslate()
{
    m_tabs->setTabText(0, tr("&All key figures"));
    m_tabs->setTabText(1, tr("&Policy events"));
    const QString names[] = {tr("&Section"), tr("&Geography"), tr("Pu&blisher"), tr("&Unit"), tr("&Year")};
    for (size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i].label->setText(names[i]);
        m_filters[i].box->setAccessibleName(QString(names[i]).remove(u'&'));
    }
    m_cards->setAccessibleName(tr("Headline numbers"));
    m_table->setAccessibleName(tr("Key figures"));
    m_timeline->setAccessibleName(tr("Policy events"));
}

void KeyFiguresPage::changeEvent(QEvent *event)
{
    ReportPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitCards();
}

/// On a low window the table needs the room.
void KeyFiguresPage::resizeEvent(QResizeEvent *event)
{
    ReportPage::resizeEvent(event);
    fitCards();
}

void KeyFiguresPage::fitCards() { m_cards->setHidden(height() < LowestWithCards * fontMetrics().height()); }

} // namespace dte
