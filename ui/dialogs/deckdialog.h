// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

#include "db/deck/deck.h"

class QListWidget;
class QPushButton;
class QSpinBox;

namespace dte {

class NoteEdit;

/// What a deck is arranged from.
struct DeckRequest
{
    Deck deck;
    std::shared_ptr<const Snapshot> snapshot;
    LabelMode mode = LabelMode::Both;
    Slide shown; ///< what the window shows: a figure or a comparison
};

/// The slides of a talk in their order, the speaker's own words to each, and how long the talk is to be.
class DeckDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DeckDialog(DeckRequest request, QWidget *parent = nullptr);

    Deck deck() const { return m_request.deck; }

private:
    QWidget *makeButtons();
    QWidget *makeNotes();
    QString title(const Slide &slide) const;
    void fillList(int current);
    void showSlide();
    void keepNotes();
    void insert(const Slide &slide);
    void move(int step);
    void remove();
    void useStandard();

    DeckRequest m_request;
    QListWidget *m_list;
    NoteEdit *m_noteZh;
    NoteEdit *m_noteEn;
    QSpinBox *m_minutes;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    bool m_isShowing = false; ///< notes change because another slide is shown
};

} // namespace dte
