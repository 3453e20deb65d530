// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

namespace dte {

class CardButton;
class Session;

/// The headline numbers of the report as a row of cards with texts of one size; a whole number of cards fills the
/// width. One can be chosen by click, by Space, and by the arrows.
class IndicatorCards final : public QScrollArea
{
    Q_OBJECT

public:
    /// \p session outlives this.
    explicit IndicatorCards(Session *session, QWidget *parent = nullptr);

    /// Makes the cards of the session's snapshot, in its label mode.
    void reload();
    /// Indexes into Snapshot::indicators, in the order of the cards.
    const std::vector<int> &indicators() const { return m_indicators; }

signals:
    void chosen(int indicator);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCards();

    Session *m_session;
    QWidget *m_row;
    std::vector<int> m_indicators;
    std::vector<CardButton *> m_cards; ///< the row's
};

} // namespace dte
