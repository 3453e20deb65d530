// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "db/deck/deck.h"

class QMenu;
class QWidget;

namespace dte {

class CommandMenus;
class Dialogs;
class TalkWindows;
class Session;
class Settings;

/// Starts presentations from the window, and keeps the deck that is presented.
class TalkMenu final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of its dialogs.
    TalkMenu(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);
    ~TalkMenu() override;
    Q_DISABLE_COPY_MOVE(TalkMenu)

    void addTo(CommandMenus *menus, QMenu *menu);
    /// The deck that is presented: the one arranged or opened, else title, every figure as the window shows it,
    /// sources.
    Deck deck() const;
    /// Null unless a talk is being given.
    TalkWindows *windows() const { return m_windows.get(); }
    /// Shows \p slide first. \p screen: of the audience, by name; empty: as last time.
    void present(int slide, const QString &screen = {});

public slots:
    void presentFromStart() { present(0); }
    void presentFromFigure();
    void arrangeDeck();
    void openDeck();
    /// Opens that file; tells the user of a failure.
    bool openDeckFile(const QString &file);
    void saveDeck();

signals:
    void saved(const QString &file);
    /// The first slide is on the screen.
    void firstSlideShown();

private:
    void finish();
    void forgetDeck();
    /// Reads the deck of last time, if there is one and it fits the snapshot. If it cannot be read, says so, leaves it
    /// as it is, and takes the next one beside it.
    void restoreDeck();
    /// Keeps the deck for next time. Asks if another window has written one in the meantime.
    void keepDeck();
    /// An opened deck belongs into its file, if the user agrees.
    void saveOpenedDeck();
    /// Where the deck of last time is.
    QString keptFile() const;

    Session *m_session;
    Settings *m_settings;
    Dialogs *m_dialogs;
    QWidget *m_window;
    std::optional<Deck> m_deck; ///< arranged or opened
    QString m_deckFile; ///< opened or saved last; empty: none yet
    bool m_isOpened = false; ///< the deck is that of m_deckFile, not the one kept for next time
    bool m_isRestored = false; ///< restoreDeck() has looked
    int m_keptNumber = 1; ///< of the file beside the first one that is in use
    QByteArray m_keptBytes; ///< what is in it, as far as this window knows
    std::unique_ptr<TalkWindows> m_windows;
};

} // namespace dte
