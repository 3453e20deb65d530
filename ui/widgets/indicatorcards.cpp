// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicatorcards.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

#include "db/indicator/indicatorwords.h"
#include "ui/appearance.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/indicatorcard.h"
#include "ui/session.h"

namespace dte {

/// One card; a button, so that keyboard and screen readers have it for free.
class IndicatorCard final : public QAbstractButton
{
public:
    IndicatorCard(const Session *session, int indicator)
        : m_session(session)
        , m_indicator(indicator)
    {
        const Snapshot &snapshot = session->snapshot();
        const QString sentence = sentenceOf(snapshot, value(), session->mode());
        setAccessibleName(sentence);
        setToolTip(sentence);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return m_session->mode() == LabelMode::Both ? QSize(15 * line, 11 * line) : QSize(13 * line, 8 * line);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ChartTheme &theme = themeFor(this, m_session->appearance());
        QPainter painter(this);
        painter.fillRect(rect(), theme.background);
        painter.setPen(QPen(hasFocus() ? theme.focus : theme.grid, hasFocus() ? 2 : 1));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
        paintCard(&painter, rect(), m_session->snapshot(), value(), m_session->mode(), theme);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
            focusNextPrevChild(event->key() == Qt::Key_Right);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const Indicator &value() const { return m_session->snapshot().indicators[static_cast<size_t>(m_indicator)]; }

    const Session *m_session; ///< outlives this
    int m_indicator;
};

IndicatorCards::IndicatorCards(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_row(new QWidget)
    , m_layout(new QHBoxLayout(m_row))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setWidget(m_row);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void IndicatorCards::reload()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_indicators.clear();
    const auto &indicators = m_session->snapshot().indicators;
    for (size_t i = 0; i < indicators.size(); ++i) {
        if (indicators[i].headline)
            m_indicators.push_back(static_cast<int>(i));
    }
    std::sort(m_indicators.begin(), m_indicators.end(), [&indicators](int a, int b) {
        return *indicators[static_cast<size_t>(a)].headline < *indicators[static_cast<size_t>(b)].headline;
    });
    for (const int indicator : m_indicators) {
        auto *card = new IndicatorCard(m_session, indicator);
        connect(card, &QAbstractButton::clicked, this, [this, indicator] { emit chosen(indicator); });
        m_layout->addWidget(card);
    }
    m_layout->addStretch(1);
    setFixedHeight(m_row->sizeHint().height() + horizontalScrollBar()->sizeHint().height());
}

} // namespace dte
