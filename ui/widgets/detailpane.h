// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

#include "db/words/figurewords.h"

class QGridLayout;
class QLabel;

namespace dte {

class WrappedLabel;

/// Where the selected value comes from: value, evidence, release, source, formula, note.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;
    Q_DISABLE_COPY_MOVE(DetailPane)

    /// Shows the cell \p key, a valid one, of \p state.
    void showCell(const FigureState &state, CellKey key, LabelMode mode);
    /// Without a cell chosen: a hint, and the figure in sentences if there is one.
    void showSummary(const QString &summary);

    /// Any lines under a heading; without lines the heading is a hint.
    void showDetails(const QString &heading, const std::vector<Detail> &lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *name = nullptr;
        WrappedLabel *text = nullptr;
    };

    void showLines(const std::vector<Detail> &lines);
    void addRow();
    void placeRow(int row);
    void fitRows();
    void removeRow();

    QWidget *m_content;
    WrappedLabel *m_heading;
    QGridLayout *m_grid; ///< not a QFormLayout, which cuts off the last lines of wrapped texts
    std::vector<Row> m_rows;
    std::vector<Row> m_spare; ///< have no parent; kept, as making a label takes longer than filling one
    bool m_isStacked = false; ///< names stand above the texts: there is no room beside them
    bool m_hint = true; ///< the heading is ours to translate
};

} // namespace dte
