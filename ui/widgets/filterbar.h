// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace dte {

/// Boxes to filter by, each below its label, side by side as far as there is room, then in further rows.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// A new box; its label gets its text from the owner.
    QComboBox *addBox(QLabel *label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int boxWidth() const;
    void arrange();

    QGridLayout *m_grid;
    std::vector<QLabel *> m_labels;
    std::vector<QComboBox *> m_boxes;
    int m_columns = 0;
};

} // namespace dte
