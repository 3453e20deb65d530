// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include "db/deck/deck.h"

class QAction;
class QMenu;
class QWidget;

namespace dte {

class CommandMenus;
class Dialogs;
class Presentation;
class Session;
class Settings;

/// Starts presentations from the window, and keeps the deck that is presented.
class PresentationController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \p window is the parent of its dialogs.
    PresentationController(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window);
    ~PresentationController() override;
    Q_DISABLE_COPY_MOVE(PresentationController)

    void addTo(CommandMenus *menus, QMenu *menu);
    /// Usable only with a figure.
    const std::vector<QAction *> &figureCommands() const { return m_figureCommands; }
    /// The deck that is presented: the one arranged or opened, else title, every figure as the window shows it,
    /// sources.
    Deck deck() const;
    /// Null unless a talk is being given.
    Presentation *presentation() const { return m_presentation.get(); }
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
    /// Reads the deck of last time, if there is one and it fits the snapshot.
    void restoreDeck();
    /// Keeps the deck for next time.
    void keepDeck();

    Session *m_session;
    Settings *m_settings;
    Dialogs *m_dialogs;
    QWidget *m_window;
    std::optional<Deck> m_deck; ///< arranged or opened
    QString m_deckFile; ///< empty: none yet
    bool m_isRestored = false; ///< restoreDeck() has looked
    std::unique_ptr<Presentation> m_presentation;
    std::vector<QAction *> m_figureCommands;
};

} // namespace dte
