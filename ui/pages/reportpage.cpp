// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/session.h"

namespace dte {

namespace {
constexpr int LinesOfLinks = 5;
} // namespace

Hit hitOf(HitKind kind, const QString &id, CellKey cell)
{
    Hit hit;
    hit.kind = kind;
    hit.id = id;
    hit.cell = cell;
    return hit;
}

ReportPage::ReportPage(Session *session)
    : QSplitter(Qt::Horizontal)
    , m_session(session)
    , m_details(new DetailPane)
    , m_links(new QListWidget)
{
    auto *left = new QWidget;
    m_content = new QVBoxLayout(left);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details, 1);
    column->addWidget(m_links);
    m_links->setWordWrap(true);
    m_links->setTextElideMode(Qt::ElideNone);
    m_links->setMaximumHeight(m_links->fontMetrics().height() * 2 * LinesOfLinks);
    addWidget(left);
    addWidget(right);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setSizes({700, 320});
    setChildrenCollapsible(false);
    // Enter and double click; a single click only says which one.
    connect(m_links, &QListWidget::itemActivated, this, &ReportPage::openCurrent);
    connect(m_links, &QListWidget::itemClicked, this, &ReportPage::openCurrent);
    retranslate();
}

LabelMode ReportPage::mode() const { return m_session->mode(); }

void ReportPage::showDetails(const QString &heading, const std::vector<Detail> &lines, const std::vector<Link> &links)
{
    m_details->showDetails(heading, lines);
    m_shown = links;
    m_links->clear();
    for (const Link &link : links)
        m_links->addItem(link.text);
    m_links->setVisible(!links.empty());
}

void ReportPage::openCurrent()
{
    const int row = m_links->currentRow();
    if (row >= 0 && row < static_cast<int>(m_shown.size()))
        emit opened(m_shown[static_cast<size_t>(row)].hit);
}

void ReportPage::retranslate()
{
    m_links->setAccessibleName(tr("Leads to"));
    m_links->setToolTip(tr("Leads to"));
}

void ReportPage::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dte
