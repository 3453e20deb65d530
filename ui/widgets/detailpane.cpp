// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include "db/figure/summary.h"
#include "ui/widgets/wrappedlabel.h"

namespace dte {

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
    showCell(nullptr, {}, LabelMode::Chinese);
}

DetailPane::~DetailPane()
{
    for (const Row &row : m_spare) {
        delete row.name;
        delete row.text;
    }
}

void DetailPane::showCell(const FigureState *state, CellKey key, LabelMode mode)
{
    m_hint = !state || !key.isValid();
    if (m_hint) {
        m_heading->showText(tr("Select a value in the chart or the table to see where it comes from."));
        showLines(state ? std::vector<Detail>{{tr("Summary"), summaryText(*state, mode)}} : std::vector<Detail>());
    } else {
        m_heading->showText(cellWords(*state, key, mode));
        showLines(details(*state, key, mode));
    }
    setAccessibleName(tr("Origin of the selected value"));
    setAccessibleDescription(m_heading->text());
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
    const int place = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, place, 0, Qt::AlignTop);
    m_grid->addWidget(row.text, place, 1);
    m_rows.push_back(row);
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
    // The words of the summary change with the label mode, by whoever shows the figure.
    if (event->type() == QEvent::LanguageChange && m_hint)
        m_heading->showText(tr("Select a value in the chart or the table to see where it comes from."));
}

} // namespace dte
