// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailpane.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dte {

namespace {

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // a foreign snapshot's text is not markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_heading(makeLabel({}))
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    showCell(nullptr, {}, LabelMode::Chinese);
}

void DetailPane::showCell(const FigureState *state, CellKey key, LabelMode mode)
{
    m_hint = !state || !key.isValid();
    if (m_hint) {
        m_heading->setText(tr("Select a value in the chart or the table to see where it comes from."));
        showLines({});
    } else {
        m_heading->setText(cellWords(*state, key, mode));
        showLines(details(*state, key, mode));
    }
    setAccessibleName(tr("Origin of the selected value"));
    setAccessibleDescription(m_heading->text());
}

void DetailPane::showLines(const std::vector<Detail> &lines)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Detail &line : lines) {
        QLabel *text = makeLabel(line.text);
        text->setAccessibleName(line.label);
        auto *name = new QLabel(line.label);
        name->setTextFormat(Qt::PlainText);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        ++row;
    }
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hint)
        showCell(nullptr, {}, LabelMode::Chinese);
}

} // namespace dte
