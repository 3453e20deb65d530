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

#include "db/model/unitformat.h"
#include "db/words/auditwords.h"
#include "db/words/indicatorwords.h"
#include "ui/state/session.h"
#include "ui/widgets/recordview.h"

namespace dte {

namespace {

QString amountWords(const std::optional<Decimal> &value, const Unit &unit, LabelMode mode)
{
    if (!value)
        return {};
    if (mode != LabelMode::Both)
        return withUnit(*value, unit, mode);
    return inMode(
        {withUnit(*value, unit, LabelMode::Chinese), withUnit(*value, unit, LabelMode::English)}, mode, NewLine);
}

QString percentWords(const std::optional<Decimal> &value)
{
    if (!value)
        return {};
    return (value->isNegative() || value->isZero() ? QString() : QStringLiteral("+")) + grouped(*value) + u'%';
}

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

void AuditPage::reload()
{
    const int record = m_table->currentRecord();
    const Snapshot &snapshot = session()->snapshot();
    m_checks = session()->audit();
    m_differences = releaseDifferences(snapshot);
    retranslate();
    QStringList counts;
    for (const QString &count : countsInWords(snapshot, m_checks, mode()))
        counts << unbroken(count);
    m_counts->setText(counts.join(QStringLiteral("    ")));
    fillClaims();
    fillReleases();
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
        const ClaimCheck &check = m_checks[static_cast<size_t>(index)];
        return (!verdict.isValid() || verdict.toInt() == static_cast<int>(check.verdict))
            && (!figure.isValid() || figure.toString() == session()->snapshot().claims[check.claim].figureId);
    });
    m_table->resizeRowsToContents();
    m_table->setCurrentRecord(record);
}

/// Figure 1, or nothing.
RecordCell AuditPage::figureCell(const QString &figureId) const
{
    const Figure *figure = session()->snapshot().figure(figureId);
    if (!figure)
        return {QString(), 0};
    const int number = figure->spec.number;
    const Text &pattern = session()->snapshot().term("figure_number");
    return {inMode({pattern.zh.arg(number), pattern.en.arg(number)}, mode(), NewLine), number};
}

void AuditPage::fillClaims()
{
    const Snapshot &snapshot = session()->snapshot();
    QStringList headers;
    for (const char *term : {"verdict", "claim_name", "claim_stated", "claim_computed", "indicator_figure"})
        headers << inMode(snapshot.term(term), mode(), NewLine);
    std::vector<std::vector<RecordCell>> rows;
    QStringList sentences;
    for (const ClaimCheck &check : m_checks) {
        const Claim &claim = snapshot.claims[check.claim];
        const QString verdict = verdictWords(snapshot, check.verdict, mode());
        const bool isWhole = claim.kind == ClaimKind::Whole;
        rows.push_back({{verdictSign(check.verdict) + u' ' + QString(verdict).replace(Separator, NewLine),
                            static_cast<int>(check.verdict)},
            {inMode(claim.name, mode(), NewLine), {}},
            {isWhole ? QString() : amountWords(check.stated, check.unit, mode()), {}},
            {computedWords(snapshot, check, mode()), {}}, figureCell(claim.figureId)});
        sentences << verdict + QStringLiteral(": ") + inMode(claim.name, mode(), Separator);
    }
    m_table->records()->setRecords(headers, std::move(rows), sentences);
    m_table->fitColumns(1);
}

void AuditPage::fillReleases()
{
    const Snapshot &snapshot = session()->snapshot();
    QStringList headers;
    for (const char *term : {"indicator_figure", "value", "indicator_period", "claim_stated", "release",
             "release_later", "release_difference", "release_percent"})
        headers << inMode(snapshot.term(term), mode(), NewLine);
    headers[3] = inMode(snapshot.releases.front().name, mode(), NewLine);
    std::vector<std::vector<RecordCell>> rows;
    QStringList sentences;
    for (const ReleaseDifference &each : m_differences) {
        rows.push_back({figureCell(each.figureId), {inMode(each.name, mode(), NewLine), {}},
            {inMode(each.category, mode(), NewLine), {}},
            {amountWords(each.report, each.unit, mode()), each.report.toDouble()},
            {inMode(snapshot.release(each.releaseId).name, mode(), NewLine), {}},
            {amountWords(each.other, each.unit, mode()), each.other.toDouble()},
            {amountWords(each.difference, each.unit, mode()), each.difference ? each.difference->toDouble() : 0.0},
            {percentWords(each.percent), each.percent ? each.percent->toDouble() : 0.0}});
        sentences << inMode(each.name, mode(), Separator) + u' ' + inMode(each.category, mode()) + u' '
                + percentWords(each.percent);
    }
    m_releases->records()->setRecords(headers, std::move(rows), sentences);
    m_releases->fitColumns(1);
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
    const ClaimCheck &check = m_checks[static_cast<size_t>(record)];
    const Claim &claim = snapshot.claims[check.claim];
    std::vector<Link> links;
    for (const ClaimOperand &operand : claim.operands)
        links.push_back({operandWords(snapshot, operand, mode()), operandHit(operand)});
    showDetails(inMode(claim.name, mode(), NewLine), details(snapshot, check, mode()), links,
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
    const Release &release = snapshot.release(each.releaseId);
    const auto label = [this](const Text &text) { return inMode(text, mode(), NewLine); };
    const std::vector<Detail> lines{
        {label(snapshot.releases.front().name), amountWords(each.report, each.unit, mode())},
        {label(release.name), amountWords(each.other, each.unit, mode())},
        {label(snapshot.term("release_difference")), amountWords(each.difference, each.unit, mode())},
        {label(snapshot.term("release_percent")), percentWords(each.percent)},
        {label(snapshot.term("note_heading")), inMode(release.note, mode(), NewLine)}};
    showDetails(inMode(each.name, mode(), Separator) + u' ' + inMode(each.category, mode()), lines,
        {{QStringLiteral("→ ") + figureWords(snapshot, each.figureId, mode()), hitOf(HitKind::Figure, each.figureId)}});
}

void AuditPage::showHit(const Hit &hit)
{
    const auto &claims = session()->snapshot().claims;
    m_tabs->setCurrentIndex(0);
    m_verdict->setCurrentIndex(0);
    m_figure->setCurrentIndex(hit.kind == HitKind::Figure ? std::max(0, m_figure->findData(hit.id)) : 0);
    const auto found
        = std::find_if(claims.begin(), claims.end(), [&hit](const Claim &claim) { return claim.id == hit.id; });
    if (hit.kind == HitKind::Claim && found != claims.end())
        m_table->setCurrentRecord(static_cast<int>(found - claims.begin()));
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
