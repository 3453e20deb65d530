// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QToolButton;

namespace dte {

class ExportAllController;
class FittingLabel;
class PageHost;
class Session;

/// Which snapshot is shown, what the audit says of it, how exporting goes, and what was done last.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    /// All outlive this.
    StatusBar(const Session *session, PageHost *pages, const ExportAllController *exporting);

    void showSnapshot();
    /// Counts the claims about the figure shown, or those of the report; not before the first picture, which does not
    /// need it.
    void showAudit();

public slots:
    void showSaved(const QString &file);
    void showCopied();

private:
    void createProgress(const ExportAllController *exporting);
    void createBadge();
    void openAudit();

    const Session *m_session;
    PageHost *m_pages;
    FittingLabel *m_edition;
    FittingLabel *m_verified;
    QToolButton *m_badge; ///< what the audit says
};

} // namespace dte
