// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QSplitter;
class QTableView;

namespace dte {

class DetailPane;
class FigureTableModel;
class FigureView;
class FrozenTable;
class Session;

/// Chart above (two of them while comparing), its table and the origin of the selected value below; selecting in one
/// selects in all.
class FigurePage final : public Page
{
    Q_OBJECT

public:
    explicit FigurePage(Session *session);

    /// A figure, or a value; a series or category is shown by its last or first value.
    void showHit(const Hit &hit) override;
    QList<QWidget *> panes() const override;
    std::optional<Subject> subject(HandoutKind kind) const override;

    FigureView *chart() const { return m_chart; }
    /// What the figure is compared with; hidden without a comparison.
    FigureView *comparedChart() const { return m_compared; }
    QTableView *table() const;
    DetailPane *detailPane() const { return m_details; }
    QSplitter *splitter() const { return m_splitter; }
    QSplitter *lowerSplitter() const { return m_lower; }
    const FigureTableModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showFigure();
    void showCharts();
    void showAppearance();
    void showSelection();
    void setTableColours();
    void fitTable();
    void connectSignals();
    void retranslate();

    Session *m_session; ///< outlives this
    QSplitter *m_splitter;
    QSplitter *m_charts;
    FigureView *m_compared;
    FigureView *m_chart;
    QSplitter *m_lower;
    FrozenTable *m_table;
    FigureTableModel *m_model;
    DetailPane *m_details;
};

} // namespace dte
