// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/audit/audit.h"
#include "db/audit/releasedifference.h"
#include "ui/pages/reportpage.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace dte {

class RecordView;

/// What the report states about its own numbers, recomputed; and how other releases differ from it.
class AuditPage final : public ReportPage
{
    Q_OBJECT

public:
    explicit AuditPage(Session *session);

    void reload() override;
    /// A claim, or a figure, whose claims are then shown alone.
    void showHit(const Hit &hit) override;
    QWidget *firstControl() const override;

    RecordView *table() const { return m_table; }
    RecordView *releases() const { return m_releases; }
    const std::vector<ClaimCheck> &checks() const;

private:
    ReportList list() const override;
    std::optional<std::vector<int>> records() const override;
    void fillFilters();
    void applyFilters();
    void showClaim(int record);
    void showRelease(int record);
    void showCurrent();
    void retranslate();
    void changeEvent(QEvent *event) override;

    QTabWidget *m_tabs;
    QLabel *m_counts;
    QComboBox *m_verdict;
    QLabel *m_verdictLabel;
    QComboBox *m_figure;
    QLabel *m_figureLabel;
    RecordView *m_table;
    RecordView *m_releases;
    std::vector<ReleaseDifference> m_differences;
};

} // namespace dte
