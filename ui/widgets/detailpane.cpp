// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/widgets/wrappedlabel.h"

namespace dte {

namespace {
constexpr int NarrowestText = 10; ///< lines high; a text with less breadth goes below its name
} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_heading(new WrappedLabel)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(m_content);
    layout->addWidget(m_heading);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    m_grid->setColumnStretch(1, 1);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(QStringLiteral("detailHeading"));
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
    showSummary({});
    setAccessibleName(tr("Origin of the selected value"));
}

DetailPane::~DetailPane()
{
    for (const Row &row : m_spare) {
        delete row.name;
        delete row.text;
    }
}

void DetailPane::showCell(const FigureState &state, CellKey key, LabelMode mode)
{
    showDetails(cellWords(state, key, mode), details(state, key, mode));
}

void DetailPane::showSummary(const QString &summary)
{
    showDetails(tr("Select a value in the chart or the table to see where it comes from."),
        summary.isEmpty() ? std::vector<Detail>() : std::vector<Detail>{{tr("Summary"), summary}});
    m_hint = true;
}

void DetailPane::showDetails(const QString &heading, const std::vector<Detail> &lines)
{
    m_hint = false;
    m_heading->showText(heading);
    showLines(lines);
    setAccessibleDescription(heading);
}

void DetailPane::showLines(const std::vector<Detail> &lines)
{
    while (m_rows.size() > lines.size())
        removeRow();
    while (m_rows.size() < lines.size())
        addRow();
    for (size_t i = 0; i < lines.size(); ++i) {
        const Row &row = m_rows[i];
        row.name->setText(lines[i].label);
        row.text->showText(lines[i].text);
        row.text->setAccessibleName(lines[i].label);
    }
    fitRows();
}

void DetailPane::addRow()
{
    Row row;
    if (m_spare.empty()) {
        row.name = new QLabel;
        row.name->setTextFormat(Qt::PlainText);
        row.text = new WrappedLabel;
    } else {
        row = m_spare.back();
        m_spare.pop_back();
    }
    m_rows.push_back(row);
    placeRow(static_cast<int>(m_rows.size()) - 1);
}

void DetailPane::placeRow(int row)
{
    const Row &labels = m_rows[static_cast<size_t>(row)];
    if (m_isStacked) {
        m_grid->addWidget(labels.name, 2 * row, 0, 1, 2, Qt::AlignTop);
        m_grid->addWidget(labels.text, 2 * row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(labels.name, 2 * row, 0, Qt::AlignTop);
        m_grid->addWidget(labels.text, 2 * row, 1);
    }
}

/// As if there were a scroll bar: one that comes and goes would move the texts forth and back.
void DetailPane::fitRows()
{
    int names = 0;
    for (const Row &row : m_rows)
        names = std::max(names, row.name->sizeHint().width());
    const int room = width() - verticalScrollBar()->sizeHint().width() - names;
    const bool isStacked = room < NarrowestText * fontMetrics().height();
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    for (const Row &row : m_rows) {
        m_grid->removeWidget(row.name);
        m_grid->removeWidget(row.text);
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        placeRow(static_cast<int>(i));
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitRows();
}

/// Takes the last row out of the pane: hidden in it, it would still be found by whoever looks for its texts.
void DetailPane::removeRow()
{
    const Row row = m_rows.back();
    m_rows.pop_back();
    for (QLabel *label : {row.name, static_cast<QLabel *>(row.text)}) {
        m_grid->removeWidget(label);
        label->setParent(nullptr);
    }
    m_spare.push_back(row);
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Origin of the selected value"));
    // The words of the summary change with the label mode, by whoever shows the figure.
    if (event->type() == QEvent::LanguageChange && m_hint)
        m_heading->showText(tr("Select a value in the chart or the table to see where it comes from."));
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace dte
