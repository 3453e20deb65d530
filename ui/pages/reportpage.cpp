// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QResizeEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/state/session.h"

namespace dte {

namespace {
constexpr int NarrowestDetails = 11; ///< lines high
} // namespace

ReportPage::ReportPage(Session *session)
    : m_session(session)
    , m_right(new QWidget)
    , m_details(new DetailPane)
    , m_linksHeading(new QLabel)
    , m_links(new QListWidget)
{
    auto *left = new QWidget;
    m_content = new QVBoxLayout(left);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details, 1);
    column->addWidget(m_linksHeading);
    column->addWidget(m_links);
    m_linksHeading->setBuddy(m_links);
    m_links->setWordWrap(true);
    m_links->setTextElideMode(Qt::ElideNone);
    m_links->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    // Enter and double click; a single click only says which one.
    connect(m_links, &QListWidget::itemActivated, this, &ReportPage::openCurrent);
    connect(m_links, &QListWidget::itemClicked, this, &ReportPage::openCurrent);
    m_links->installEventFilter(this);
    fitToFont();
    retranslate();
}

void ReportPage::fitToFont() { m_right->setMinimumWidth(NarrowestDetails * fontMetrics().height()); }

QTabWidget *ReportPage::makeTabs()
{
    auto *tabs = new QTabWidget;
    tabs->setUsesScrollButtons(false);
    return tabs;
}

QList<QWidget *> ReportPage::panes() const { return {firstControl(), m_details, m_links}; }

std::optional<Subject> ReportPage::subject(HandoutKind kind) const
{
    if (kind == HandoutKind::Table)
        return ShownList{list(), records()};
    return card() ? std::optional<Subject>(ShownCard{card()}) : std::nullopt;
}

LabelMode ReportPage::mode() const { return m_session->mode(); }

void ReportPage::showDetails(const QString &heading, const std::vector<Detail> &lines, const std::vector<Link> &links,
    const QString &linksHeading)
{
    m_details->showDetails(heading, lines);
    m_shown = links;
    m_linksHeadingText = linksHeading;
    retranslate();
    m_links->clear();
    for (const Link &link : links)
        m_links->addItem(link.text);
    m_linksHeading->setVisible(!links.empty());
    m_links->setVisible(!links.empty());
    fitLinks();
}

/// As high as the links are, up to half of the page.
void ReportPage::fitLinks()
{
    m_links->doItemsLayout();
    m_links->scrollToTop();
    const int items
        = m_links->count() > 0 ? m_links->visualItemRect(m_links->item(m_links->count() - 1)).bottom() + 1 : 0;
    m_links->setFixedHeight(std::min(items + 2 * m_links->frameWidth(), height() / 2));
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitLinks();
}

/// The links wrap anew.
bool ReportPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_links && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &ReportPage::fitLinks, Qt::QueuedConnection);
    }
    return Page::eventFilter(object, event);
}

void ReportPage::openCurrent()
{
    const int row = m_links->currentRow();
    if (row >= 0 && row < static_cast<int>(m_shown.size()))
        emit opened(m_shown[static_cast<size_t>(row)].hit);
}

void ReportPage::retranslate()
{
    const QString heading = m_linksHeadingText.isEmpty() ? tr("Leads to") : m_linksHeadingText;
    m_linksHeading->setText(heading);
    m_links->setAccessibleName(heading);
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

} // namespace dte
