// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/pages/reportpage.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace dte {

class FilterBar;
class IndicatorCards;
class RecordView;

/// The numbers of the report's text: headline cards, a table of all that can be sorted and filtered, and the timeline
/// of policy events.
class KeyFiguresPage final : public ReportPage
{
    Q_OBJECT

public:
    explicit KeyFiguresPage(Session *session);

    void reload() override;
    /// A key figure, an event, or a section, whose key figures are then shown alone.
    void showHit(const Hit &hit) override;
    QWidget *firstControl() const override;
    QString sectionId() const override;

    RecordView *table() const { return m_table; }
    RecordView *timeline() const { return m_timeline; }
    IndicatorCards *cards() const { return m_cards; }
    /// The key figure chosen; null without one.
    const Indicator *current() const;

private:
    struct Filter
    {
        QComboBox *box = nullptr;
        QLabel *label = nullptr;
        QString (*key)(const Indicator &indicator) = nullptr;
    };

    ReportList list() const override;
    std::optional<std::vector<int>> records() const override;
    const Indicator *card() const override;
    void createFilters();
    void fillFilters();
    void fillFilter(const Filter &filter, const std::vector<std::pair<QString, QString>> &choices);
    void applyFilters();
    void clearFilters();
    void showIndicator(int indicator);
    void showPolicyEvent(int event);
    void showCurrent();
    void select(int indicator);
    void fitCards();
    void retranslate();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    IndicatorCards *m_cards;
    QTabWidget *m_tabs;
    FilterBar *m_filterBar;
    std::vector<Filter> m_filters;
    RecordView *m_table;
    RecordView *m_timeline;
};

} // namespace dte
