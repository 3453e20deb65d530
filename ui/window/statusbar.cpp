// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusbar.h"

#include <QToolButton>

#include "db/words/auditwords.h"
#include "ui/handout/exportallcontroller.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/exportprogress.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/fittinglabel.h"
#include "ui/window/pagehost.h"

namespace dte {

namespace {
constexpr int SavedShown = 10000; ///< ms
constexpr int CopiedShown = 5000;
} // namespace

StatusBar::StatusBar(const Session *session, PageHost *pages, const ExportAllController *exporting)
    : m_session(session)
    , m_pages(pages)
    , m_edition(new FittingLabel)
    , m_verified(new FittingLabel)
    , m_badge(new QToolButton)
{
    m_verified->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The grip would make the bar a pixel higher after the window is shown, and the chart be laid out twice.
    setSizeGripEnabled(false);
    addWidget(m_edition);
    addPermanentWidget(m_verified);
    createProgress(exporting);
    createBadge();
    connect(m_pages, &PageHost::pageChanged, this, &StatusBar::showAudit);
}

/// In the place of what the status bar says otherwise: there is not room for both.
void StatusBar::createProgress(const ExportAllController *exporting)
{
    auto *progress = new ExportProgress;
    addPermanentWidget(progress, 1);
    const auto showJob = [this, progress](bool isRunning) {
        progress->setVisible(isRunning);
        m_edition->setHidden(isRunning);
        m_verified->setHidden(isRunning);
    };
    connect(progress, &ExportProgress::cancelled, exporting, &ExportAllController::cancel);
    connect(exporting, &ExportAllController::progressed, progress, &ExportProgress::showFile);
    connect(exporting, &ExportAllController::started, this, [progress, showJob](int files) {
        progress->start(files);
        showJob(true);
    });
    connect(exporting, &ExportAllController::finished, this, [this, showJob](const QString &sentence) {
        showJob(false);
        showMessage(sentence, SavedShown);
    });
}

void StatusBar::createBadge()
{
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setAutoRaise(true);
    m_badge->setFocusPolicy(Qt::TabFocus);
    // It comes after the first picture, which would be laid out again if the bar became higher.
    QSizePolicy policy = m_badge->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_badge->setSizePolicy(policy);
    m_badge->hide();
    addPermanentWidget(m_badge);
    connect(m_badge, &QToolButton::clicked, this, &StatusBar::openAudit);
}

void StatusBar::showSnapshot()
{
    m_badge->setText(tr("Audit")); // as high as it will be
    if (!m_session->hasSnapshot()) {
        m_edition->setTexts({tr("No snapshot")});
        m_verified->setTexts({});
        return;
    }
    const Snapshot &snapshot = m_session->snapshot();
    const LabelMode mode = m_session->mode();
    const QString edition = inMode(snapshot.report.edition, mode);
    const QString title = inMode(snapshot.report.title, mode);
    const LabelMode one = mode == LabelMode::English ? LabelMode::English : LabelMode::Chinese;
    m_edition->setTexts({title + QStringLiteral(" · ") + edition, title, inMode(snapshot.report.title, one),
        inMode(snapshot.report.edition, one), QString()});
    m_edition->setToolTip(m_edition->texts().front());
    const QString hash = QString::fromLatin1(snapshot.digest.left(8));
    const QString words
        = m_session->isBundled() ? tr("Snapshot verified: %1").arg(hash) : tr("Opened snapshot, intact: %1").arg(hash);
    m_verified->setTexts({words, QStringLiteral("✓ ") + hash});
    m_verified->setToolTip(words + QStringLiteral("\nSHA-256 ") + QString::fromLatin1(snapshot.digest));
}

void StatusBar::openAudit()
{
    const bool ofFigure = m_pages->currentPage()->showsFigure();
    auto *page = m_pages->page<AuditPage>();
    page->showHit(hitOf(HitKind::Figure, ofFigure ? m_session->figure()->spec.id : QString()));
    m_pages->showPage(page);
}

void StatusBar::showAudit()
{
    const auto figure = m_session->figure();
    if (!figure || !m_pages->page<FigurePage>()->chart()->hasPainted())
        return;
    const Snapshot &snapshot = m_session->snapshot();
    const bool ofFigure = m_pages->currentPage()->showsFigure();
    const auto checks = ofFigure ? checksOf(snapshot, m_session->audit(), figure->spec.id) : m_session->audit();
    m_badge->setText(tr("Audit") + u' ' + badgeWords(checks));
    m_badge->setVisible(!checks.empty());
    const QString about = ofFigure ? tr("Claims about this figure, by verdict. Opens the audit.")
                                   : tr("Claims of the report, by verdict. Opens the audit.");
    m_badge->setToolTip(about + u'\n' + countsInWords(snapshot, checks, m_session->mode()).join(u'\n'));
    m_badge->setAccessibleName(about + u' ' + m_badge->text());
}

void StatusBar::showSaved(const QString &file) { showMessage(tr("Saved %1").arg(file), SavedShown); }

void StatusBar::showCopied() { showMessage(tr("Copied to the clipboard"), CopiedShown); }

} // namespace dte
