// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditpage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "db/base/byid.h"
#include "db/lists/reportlists.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"
#include "ui/state/session.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

/// \p text for a label that must not break its line within it, not even between Chinese characters.
QString unbroken(const QString &text)
{
    const QChar wordJoiner(0x2060);
    QString result;
    for (const QChar character : text)
        result += (character == u' ' ? QChar(QChar::Nbsp) : character) + QString(wordJoiner);
    return result;
}

Hit operandHit(const ClaimOperand &operand)
{
    return operand.indicatorId.isEmpty() ? hitOf(HitKind::Observation, operand.figureId, operand.cell)
                                         : hitOf(HitKind::Indicator, operand.indicatorId);
}

} // namespace

AuditPage::AuditPage(Session *session)
    : ReportPage(session)
    , m_tabs(makeTabs())
    , m_counts(new QLabel)
    , m_verdict(new QComboBox)
    , m_verdictLabel(new QLabel)
    , m_figure(new QComboBox)
    , m_figureLabel(new QLabel)
    , m_table(new RecordView)
    , m_releases(new RecordView)
{
    auto *claims = new QWidget;
    auto *layout = new QVBoxLayout(claims);
    layout->setContentsMargins(0, 4, 0, 0);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    layout->addWidget(m_counts);
    auto *filters = new QHBoxLayout;
    for (const auto &[label, box] : {std::pair(m_verdictLabel, m_verdict), std::pair(m_figureLabel, m_figure)}) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        filters->addWidget(label);
        filters->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilters);
    }
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    m_tabs->addTab(claims, QString());
    m_tabs->addTab(m_releases, QString());
    content()->addWidget(m_tabs);
    m_table->setObjectName(QStringLiteral("claims"));
    m_releases->setObjectName(QStringLiteral("releases"));
    connect(m_table, &RecordView::currentRecordChanged, this, &AuditPage::showClaim);
    connect(m_releases, &RecordView::currentRecordChanged, this, &AuditPage::showRelease);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AuditPage::showCurrent);
    retranslate();
}

const std::vector<ClaimCheck> &AuditPage::checks() const { return session()->audit(); }

void AuditPage::reload()
{
    const int record = m_table->currentRecord();
    const Snapshot &snapshot = session()->snapshot();
    m_differences = releaseDifferences(snapshot);
    retranslate();
    QStringList counts;
    for (const QString &count : countsInWords(snapshot, checks(), mode()))
        counts << unbroken(count);
    m_counts->setText(counts.join(QStringLiteral("    ")));
    m_table->setList(recordList(snapshot, session()->audit(), ReportList::Audit, mode()));
    m_releases->setList(recordList(snapshot, session()->audit(), ReportList::LaterReleases, mode()));
    fillFilters();
    applyFilters();
    m_table->setCurrentRecord(record);
    showCurrent();
}

void AuditPage::fillFilters()
{
    const Snapshot &snapshot = session()->snapshot();
    const QSignalBlocker quietVerdict(m_verdict);
    const QSignalBlocker quietFigure(m_figure);
    const int verdict = std::max(0, m_verdict->currentIndex());
    const int figure = std::max(0, m_figure->currentIndex());
    m_verdict->clear();
    m_verdict->addItem(tr("All"));
    for (const Verdict each : allOf<Verdict>())
        m_verdict->addItem(verdictSign(each) + u' ' + verdictWords(snapshot, each, mode()), static_cast<int>(each));
    m_figure->clear();
    m_figure->addItem(tr("All"));
    for (const Figure &each : snapshot.figures)
        m_figure->addItem(figureWords(snapshot, each.spec.id, mode()), each.spec.id);
    m_verdict->setCurrentIndex(std::min(verdict, m_verdict->count() - 1));
    m_figure->setCurrentIndex(std::min(figure, m_figure->count() - 1));
}

void AuditPage::applyFilters()
{
    const int record = m_table->currentRecord();
    const QVariant verdict = m_verdict->currentData();
    const QVariant figure = m_figure->currentData();
    m_table->filter()->setCondition([this, verdict, figure](int index) {
        const ClaimCheck &check = checks()[static_cast<size_t>(index)];
        return (!verdict.isValid() || verdict.toInt() == static_cast<int>(check.verdict))
            && (!figure.isValid() || figure.toString() == session()->snapshot().claims[check.claim].figureId);
    });
    m_table->resizeRowsToContents();
    m_table->setCurrentRecord(record);
}

void AuditPage::showCurrent()
{
    if (m_tabs->currentIndex() == 0)
        showClaim(m_table->currentRecord());
    else
        showRelease(m_releases->currentRecord());
}

void AuditPage::showClaim(int record)
{
    if (m_tabs->currentIndex() != 0)
        return;
    if (record < 0) {
        showDetails(tr("Choose a claim to see its arithmetic."), {}, {});
        return;
    }
    const Snapshot &snapshot = session()->snapshot();
    const ClaimCheck &check = checks()[static_cast<size_t>(record)];
    const Claim &claim = snapshot.claims[check.claim];
    std::vector<Link> links;
    for (const ClaimOperand &operand : claim.operands)
        links.push_back({operandWords(snapshot, operand, mode()), operandHit(operand)});
    showDetails(inMode(claim.name, mode(), NewLine), m_table->records()->record(record).details, links,
        inMode(snapshot.term("claim_operands"), mode()));
}

void AuditPage::showRelease(int record)
{
    if (m_tabs->currentIndex() != 1)
        return;
    if (record < 0) {
        showDetails(tr("Choose a value to see the releases compared."), {}, {});
        return;
    }
    const Snapshot &snapshot = session()->snapshot();
    const ReleaseDifference &each = m_differences[static_cast<size_t>(record)];
    showDetails(inMode(each.name, mode(), Separator) + u' ' + inMode(each.category, mode()),
        m_releases->records()->record(record).details,
        {{QStringLiteral("→ ") + figureWords(snapshot, each.figureId, mode()), hitOf(HitKind::Figure, each.figureId)}});
}

void AuditPage::showHit(const Hit &hit)
{
    m_tabs->setCurrentIndex(0);
    m_verdict->setCurrentIndex(0);
    m_figure->setCurrentIndex(hit.kind == HitKind::Figure ? std::max(0, m_figure->findData(hit.id)) : 0);
    const int claim = indexOfId(session()->snapshot().claims, hit.id);
    if (hit.kind == HitKind::Claim && claim >= 0)
        m_table->setCurrentRecord(claim);
}

QWidget *AuditPage::firstControl() const { return m_tabs->currentIndex() == 0 ? m_table : m_releases; }

ReportList AuditPage::list() const
{
    return m_tabs->currentIndex() == 0 ? ReportList::Audit : ReportList::LaterReleases;
}

std::optional<std::vector<int>> AuditPage::records() const
{
    return (m_tabs->currentIndex() == 0 ? m_table : m_releases)->shownRecords();
}

void AuditPage::retranslate()
{
    m_tabs->setTabText(0, tr("&Claims of the report"));
    m_tabs->setTabText(1, tr("Other re&leases"));
    m_verdictLabel->setText(tr("&Verdict"));
    m_figureLabel->setText(tr("&Figure"));
    m_table->setAccessibleName(tr("Claims of the report"));
    m_releases->setAccessibleName(tr("Other releases"));
}

void AuditPage::changeEvent(QEvent *event)
{
    ReportPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dte
