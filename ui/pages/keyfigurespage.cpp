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

#include "db/model/unitformat.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"
#include "ui/state/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/indicatorcards.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

constexpr int NameColumn = 0;
constexpr int LowestWithCards = 30; ///< lines high

/// Claims that say something about the indicator.
std::vector<ClaimCheck> checksOf(
    const Snapshot &snapshot, const std::vector<ClaimCheck> &checks, const Indicator &indicator)
{
    std::vector<ClaimCheck> result;
    for (const ClaimCheck &check : checks) {
        const auto &operands = snapshot.claims[check.claim].operands;
        if (std::any_of(operands.begin(), operands.end(),
                [&indicator](const ClaimOperand &operand) { return operand.indicatorId == indicator.id; }))
            result.push_back(check);
    }
    return result;
}

QVariant sortKey(const std::optional<Decimal> &value) { return value ? QVariant(value->toDouble()) : QVariant(-1e300); }

std::vector<RecordCell> rowOf(const Snapshot &snapshot, const Indicator &each, LabelMode mode, const QString &claims)
{
    // Amounts of different units sort by what they come to.
    const Unit &unit = snapshot.unit(each.unitId);
    return {{inMode(each.name, mode, NewLine), {}},
        {valueWords(snapshot, each, mode).replace(Separator, NewLine), each.value.toDouble() * unit.scale.toDouble()},
        {inMode(each.period, mode, NewLine), each.year ? QVariant(*each.year) : QVariant(0)},
        {growthWords(each), sortKey(each.growth)}, {claims, {}},
        {each.share ? grouped(*each.share) + u'%' : QString(), sortKey(each.share)},
        {each.rank ? QString::number(*each.rank) : QString(),
            each.rank ? QVariant(double(*each.rank)) : QVariant(1e300)}};
}

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
    std::vector<std::pair<QString, QString>> choices;
    for (const Section &section : snapshot.sections)
        choices.emplace_back(section.id, inMode(section.title, mode(), Separator));
    fillFilter(m_filters[0], choices);
    choices.clear();
    for (const Named &geography : snapshot.geographies)
        choices.emplace_back(geography.id, inMode(geography.name, mode(), Separator));
    fillFilter(m_filters[1], choices);
    choices.clear();
    for (const Named &publisher : snapshot.publishers)
        choices.emplace_back(publisher.id, inMode(publisher.name, mode(), Separator));
    fillFilter(m_filters[2], choices);
    choices.clear();
    for (const Unit &unit : snapshot.units)
        choices.emplace_back(unit.id, unitName(unit, mode()));
    fillFilter(m_filters[3], choices);
    choices.clear();
    for (int year = 1990; year <= 2100; ++year)
        choices.emplace_back(QString::number(year), QString::number(year));
    fillFilter(m_filters[4], choices);
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
    m_checks = session()->audit();
    m_cards->reload();
    retranslate();
    fillTable();
    fillTimeline();
    fillFilters();
    applyFilters();
    m_table->setCurrentRecord(record);
    showCurrent();
}

void KeyFiguresPage::fillTable()
{
    const Snapshot &snapshot = session()->snapshot();
    QStringList headers;
    for (const char *term : {"indicator_name", "value", "indicator_period", "indicator_growth", "verdict",
             "indicator_share", "indicator_rank"})
        headers << inMode(snapshot.term(term), mode(), NewLine);
    std::vector<std::vector<RecordCell>> rows;
    QStringList sentences;
    for (const Indicator &each : snapshot.indicators) {
        rows.push_back(rowOf(snapshot, each, mode(), badgeWords(checksOf(snapshot, m_checks, each))));
        sentences << sentenceOf(snapshot, each, mode());
    }
    m_table->records()->setRecords(headers, std::move(rows), sentences);
    m_table->fitColumns(NameColumn);
}

void KeyFiguresPage::fillTimeline()
{
    const Snapshot &snapshot = session()->snapshot();
    QStringList headers;
    for (const char *term : {"event_date", "event_title", "event_actor"})
        headers << inMode(snapshot.term(term), mode(), NewLine);
    std::vector<std::vector<RecordCell>> rows;
    QStringList sentences;
    for (const PolicyEvent &event : snapshot.events) {
        const QString date = dateWords(event.date, mode());
        rows.push_back({{date, event.date}, {inMode(event.title, mode(), NewLine), {}},
            {inMode(event.actor, mode(), NewLine), {}}});
        sentences << date + u' ' + inMode(event.title, mode(), Separator);
    }
    m_timeline->records()->setRecords(headers, std::move(rows), sentences);
    m_timeline->fitColumns(1);
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
    for (const ClaimCheck &check : checksOf(snapshot, m_checks, chosen)) {
        const Claim &claim = snapshot.claims[check.claim];
        links.push_back({verdictSign(check.verdict) + u' ' + verdictWords(snapshot, check.verdict, mode())
                + QStringLiteral(" · ") + inMode(claim.name, mode(), Separator),
            hitOf(HitKind::Claim, claim.id)});
    }
    showDetails(inMode(chosen.name, mode(), NewLine), details(snapshot, chosen, mode()), links);
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
    showDetails(inMode(chosen.title, mode(), NewLine), details(snapshot, chosen, mode()), {});
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
        const auto found = std::find_if(snapshot.events.begin(), snapshot.events.end(),
            [&hit](const PolicyEvent &event) { return event.id == hit.id; });
        m_tabs->setCurrentIndex(1);
        m_timeline->setCurrentRecord(static_cast<int>(found - snapshot.events.begin()));
    } else if (const Indicator *indicator = snapshot.indicator(hit.id)) {
        select(static_cast<int>(indicator - snapshot.indicators.data()));
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
