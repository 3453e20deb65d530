// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

#include "db/figure/words.h"

class QGridLayout;
class QLabel;

namespace dte {

/// Where the selected value comes from: value, evidence, release, source, formula, note.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Shows the cell \p key of \p state; a hint if \p state is null or the key invalid.
    void showCell(const FigureState *state, CellKey key, LabelMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLines(const std::vector<Detail> &lines);

    QWidget *m_content;
    QLabel *m_heading;
    QGridLayout *m_grid; ///< not a QFormLayout, which cuts off the last lines of wrapped texts
    bool m_hint = true;
};

} // namespace dte
