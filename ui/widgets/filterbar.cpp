// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace dte {

namespace {
constexpr int FewestColumns = 2;
constexpr int ShownCharacters = 6; ///< of a choice, at least
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_grid->horizontalSpacing() * 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QComboBox *FilterBar::addBox(QLabel *label)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ShownCharacters);
    label->setBuddy(box);
    m_labels.push_back(label);
    m_boxes.push_back(box);
    m_columns = 0;
    arrange();
    return box;
}

int FilterBar::boxWidth() const
{
    int width = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        width = std::max({width, m_labels[i]->sizeHint().width(), m_boxes[i]->minimumSizeHint().width()});
    return width + m_grid->horizontalSpacing();
}

void FilterBar::arrange()
{
    const int all = static_cast<int>(m_boxes.size());
    if (all == 0)
        return;
    const int columns = std::clamp(width() / boxWidth(), std::min(FewestColumns, all), all);
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        m_grid->removeWidget(m_labels[i]);
        m_grid->removeWidget(m_boxes[i]);
    }
    for (int i = 0; i < all; ++i) {
        m_grid->addWidget(m_labels[static_cast<size_t>(i)], i / columns * 2, i % columns);
        m_grid->addWidget(m_boxes[static_cast<size_t>(i)], i / columns * 2 + 1, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    updateGeometry();
}

QSize FilterBar::sizeHint() const
{
    return {boxWidth() * static_cast<int>(m_boxes.size()), m_grid->sizeHint().height()};
}

QSize FilterBar::minimumSizeHint() const { return {boxWidth() * FewestColumns, m_grid->sizeHint().height()}; }

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Other words, other widths.
bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace dte
