// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/talkmenu.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QWidget>

#include "db/file/inputfile.h"
#include "db/file/userfile.h"
#include "resources/glyphs.h"
#include "ui/dialogs/deckdialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/commandmenus.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/talk/slideview.h"
#include "ui/talk/talkwindows.h"

namespace dte {

namespace {

constexpr int MostKeptFiles = 99;

Talk::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

TalkMenu::TalkMenu(Session *session, Settings *settings, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(session, &Session::snapshotChanged, this, &TalkMenu::forgetDeck);
}

TalkMenu::~TalkMenu() = default;

void TalkMenu::addTo(CommandMenus *menus, QMenu *menu)
{
    const auto add = [&](const char *text, const QKeySequence &keys, void (TalkMenu::*slot)()) {
        menus->add(menu, text, keys, Needs::Snapshot, this, slot);
    };
    add(QT_TRANSLATE_NOOP("dte::MainWindow", "From the &First Slide"), QKeySequence(Qt::Key_F5),
        &TalkMenu::presentFromStart);
    add(QT_TRANSLATE_NOOP("dte::MainWindow", "From &This Figure"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
        &TalkMenu::presentFromFigure);
    menu->addSeparator();
    add(QT_TRANSLATE_NOOP("dte::MainWindow", "&Arrange Slides..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5),
        &TalkMenu::arrangeDeck);
    add(QT_TRANSLATE_NOOP("dte::MainWindow", "&Open Deck..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        &TalkMenu::openDeck);
    add(QT_TRANSLATE_NOOP("dte::MainWindow", "&Save Deck..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        &TalkMenu::saveDeck);
}

Deck TalkMenu::deck() const
{
    if (m_deck)
        return *m_deck;
    Deck deck = defaultDeck(m_session->snapshot());
    for (Slide &slide : deck.slides) {
        if (slide.kind == SlideKind::Figure)
            slide.view = m_session->views().value(slide.figureId);
    }
    return deck;
}

void TalkMenu::presentFromFigure()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    restoreDeck();
    const std::vector<Slide> slides = deck().slides;
    for (size_t i = 0; i < slides.size(); ++i) {
        if (slides[i].figureId == figure->spec.id) {
            present(static_cast<int>(i));
            return;
        }
    }
    present(0);
}

void TalkMenu::present(int slide, const QString &screen)
{
    if (!m_session->hasSnapshot() || m_windows)
        return;
    restoreDeck();
    const Deck talk = deck();
    for (const Slide &each : talk.slides)
        provideGlyphs(each.note.zh + each.note.en);
    auto controller
        = std::make_unique<Talk>(m_session->sharedSnapshot(), talk, m_session->shownAnnotations(), monotonicClock());
    controller->setMode(m_session->mode());
    controller->startWith(slide);
    m_windows
        = std::make_unique<TalkWindows>(std::move(controller), m_session->appearance(), m_window->screen()->name());
    connect(m_windows.get(), &TalkWindows::finished, this, &TalkMenu::finish, Qt::QueuedConnection);
    connect(m_session, &Session::appearanceChanged, m_windows.get(),
        [this] { m_windows->setAppearance(m_session->appearance()); });
    connect(m_windows->audience(), &SlideView::firstPainted, this, &TalkMenu::firstSlideShown);
    m_windows->start(screen.isEmpty() ? m_settings->presentationScreen() : screen);
}

void TalkMenu::finish()
{
    if (!m_windows)
        return;
    m_settings->setPresentationScreen(m_windows->wantedScreen());
    m_windows.reset();
    m_window->activateWindow();
}

void TalkMenu::forgetDeck()
{
    finish();
    m_deck.reset();
    m_deckFile.clear();
    m_isOpened = false;
    m_isRestored = false;
    m_keptNumber = 1;
    m_keptBytes.clear();
}

QString TalkMenu::keptFile() const { return besideFile(deckFileBeside(m_settings->file()), m_keptNumber); }

void TalkMenu::restoreDeck()
{
    if (std::exchange(m_isRestored, true))
        return;
    for (; m_keptNumber <= MostKeptFiles && QFileInfo::exists(keptFile()); ++m_keptNumber) {
        const auto bytes = readInput(keptFile(), LargestDeckFile, ErrorCode::DeckUnreadable);
        auto deck = bytes ? parseDeck(*bytes, keptFile()) : bytes.error();
        const auto fits = deck ? checkDeck(*deck, m_session->snapshot(), keptFile()) : deck.error();
        if (fits) {
            m_keptBytes = *bytes;
            if (!m_deck)
                m_deck = *std::move(deck);
            return;
        }
        m_dialogs->showError(m_window, message(fits.error()));
    }
}

void TalkMenu::keepDeck()
{
    const QString file = keptFile();
    const auto found
        = QFileInfo::exists(file) ? readInput(file, LargestDeckFile, ErrorCode::WriteFailed) : QByteArray();
    const bool isChanged = found && *found != m_keptBytes;
    if (isChanged
        && !m_dialogs->confirm(
            m_window, tr("The slides were arranged in another window in the meantime. Replace them?")))
        return;
    QDir().mkpath(QFileInfo(file).absolutePath());
    const auto written = !found ? found.error() : m_deck ? writeDeck(file, *m_deck) : saveUserFile(file, {});
    if (written)
        m_keptBytes = m_deck ? toBytes(*m_deck) : QByteArray();
    else
        m_dialogs->showError(m_window, message(written.error()));
}

void TalkMenu::saveOpenedDeck()
{
    if (!m_dialogs->confirmReplace(m_window, m_deckFile))
        return;
    if (const auto written = writeDeck(m_deckFile, *m_deck); !written)
        m_dialogs->showError(m_window, message(written.error()));
    else
        emit saved(QDir::toNativeSeparators(m_deckFile));
}

void TalkMenu::arrangeDeck()
{
    const auto figure = m_session->figure();
    if (!figure)
        return;
    restoreDeck();
    DeckRequest request;
    request.deck = deck();
    request.snapshot = m_session->sharedSnapshot();
    request.mode = m_session->mode();
    request.shown.kind = SlideKind::Figure;
    request.shown.figureId = figure->spec.id;
    request.shown.view = m_session->view();
    if (const auto compared = m_session->compared()) {
        request.shown.kind = SlideKind::Comparison; // what the figure is compared with stands on the left
        request.shown.comparedId = std::exchange(request.shown.figureId, compared->spec.id);
        request.shown.comparedView = std::exchange(request.shown.view, m_session->comparedView());
        request.shown.lockAxes = m_session->axesLocked();
    }
    const auto arranged = m_dialogs->askDeck(m_window, request);
    if (!arranged)
        return;
    const bool isSame = *arranged == request.deck;
    m_deck = *arranged;
    if (m_isOpened) {
        if (!isSame)
            saveOpenedDeck();
        return;
    }
    if (*arranged == defaultDeck(m_session->snapshot()))
        m_deck.reset(); // the slides follow the window again
    keepDeck();
}

void TalkMenu::openDeck()
{
    const QString file = m_dialogs->askDeckFile(m_window, QFileInfo(m_deckFile).absolutePath());
    if (!file.isEmpty())
        openDeckFile(file);
}

bool TalkMenu::openDeckFile(const QString &file)
{
    auto deck = readDeck(file);
    Result<void> fits = deck ? checkDeck(*deck, m_session->snapshot(), file) : Result<void>(deck.error());
    if (!fits) {
        m_dialogs->showError(m_window, message(fits.error()));
        return false;
    }
    m_deck = *std::move(deck);
    m_deckFile = file;
    m_isOpened = true;
    return true;
}

void TalkMenu::saveDeck()
{
    restoreDeck();
    QString folder = m_deckFile.isEmpty() ? m_settings->exportFolder() : QFileInfo(m_deckFile).absolutePath();
    if (folder.isEmpty())
        folder = QDir::homePath();
    const QString name = m_deckFile.isEmpty() ? QStringLiteral("talk.deck") : QFileInfo(m_deckFile).fileName();
    QString file = m_dialogs->askSaveFile(m_window, folder + u'/' + name, tr("Decks of slides (*.deck)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".deck");
    if (QFileInfo::exists(file) && !m_dialogs->confirmReplace(m_window, file))
        return;
    const Deck current = deck();
    if (const auto written = writeDeck(file, current); !written) {
        m_dialogs->showError(m_window, message(written.error()));
        return;
    }
    m_deckFile = file;
    emit saved(QDir::toNativeSeparators(file));
}

} // namespace dte
