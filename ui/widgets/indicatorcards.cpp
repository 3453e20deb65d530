// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicatorcards.h"

#include <QAbstractButton>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

#include "ui/charts/cardscene.h"
#include "ui/state/appearance.h"
#include "ui/state/session.h"

namespace dte {

namespace {

constexpr int NarrowestCard = 12; ///< lines high
constexpr int NarrowestInBoth = 15;
constexpr int Space = 6; ///< pixels between cards

} // namespace

/// One card; a button, so that keyboard and screen readers have it for free.
class CardButton final : public QAbstractButton
{
public:
    CardButton(const Session *session, IndicatorCard card)
        : m_session(session)
        , m_card(std::move(card))
    {
        setAccessibleName(m_card.description);
        setToolTip(m_card.description);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return size(); }
    const IndicatorCard &card() const { return m_card; }
    void setTextSize(double pixels)
    {
        m_textSize = pixels;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ChartTheme &theme = themeFor(this, m_session->appearance());
        QPainter painter(this);
        painter.fillRect(rect(), theme.background);
        painter.setPen(QPen(hasFocus() ? theme.focus : theme.grid, hasFocus() ? 2 : 1));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
        CardScene(m_card, QSizeF(size()), theme, m_textSize).render(&painter, QRectF(rect()));
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
    const Session *m_session; ///< outlives this
    IndicatorCard m_card;
    double m_textSize = 0;
};

IndicatorCards::IndicatorCards(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_row(new QWidget)
{
    setWidget(m_row);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void IndicatorCards::reload()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_indicators.clear();
    const Snapshot &snapshot = m_session->snapshot();
    const auto &indicators = snapshot.indicators;
    for (size_t i = 0; i < indicators.size(); ++i) {
        if (indicators[i].headline)
            m_indicators.push_back(static_cast<int>(i));
    }
    std::sort(m_indicators.begin(), m_indicators.end(), [&indicators](int a, int b) {
        return *indicators[static_cast<size_t>(a)].headline < *indicators[static_cast<size_t>(b)].headline;
    });
    for (const int indicator : m_indicators) {
        const Indicator &shown = indicators[static_cast<size_t>(indicator)];
        auto *card = new CardButton(m_session, indicatorCard(snapshot, shown, m_session->mode()));
        connect(card, &QAbstractButton::clicked, this, [this, indicator] { emit chosen(indicator); });
        card->setParent(m_row);
        card->show();
        m_cards.push_back(card);
    }
    fitCards();
}

void IndicatorCards::fitCards()
{
    if (m_cards.empty())
        return setFixedHeight(0);
    const int narrowest
        = (m_session->mode() == LabelMode::Both ? NarrowestInBoth : NarrowestCard) * fontMetrics().height();
    const int count
        = std::clamp((viewport()->width() + Space) / (narrowest + Space), 1, static_cast<int>(m_cards.size()));
    const int width = (viewport()->width() - (count - 1) * Space) / count;
    const double text = QFontInfo(font()).pixelSize();
    std::vector<double> heights;
    for (const CardButton *card : m_cards)
        heights.push_back(CardScene::heightAt(card->card(), text, width));
    std::sort(heights.begin(), heights.end());
    // One card with much more to say than the others has smaller texts, rather than all others empty space.
    const auto height = static_cast<int>(std::ceil(heights.size() > 1 ? heights[heights.size() - 2] : heights.front()));
    // Not by a layout, which forgets the new widths of cards that are not on the screen yet and puts them on each
    // other.
    int left = 0;
    for (CardButton *card : m_cards) {
        card->setGeometry(left, 0, width, height);
        card->setTextSize(text);
        left += width + Space;
    }
    m_row->resize(left - Space, height);
    setFixedHeight(height + horizontalScrollBar()->sizeHint().height());
    horizontalScrollBar()->setSingleStep(width + Space);
}

void IndicatorCards::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitCards();
}

} // namespace dte
