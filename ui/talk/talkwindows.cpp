// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talkwindows.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QTime>

#include <algorithm>

#include "ui/talk/screenmap.h"
#include "ui/talk/sleepinhibitor.h"
#include "ui/talk/slideview.h"
#include "ui/talk/speakerwindow.h"

namespace dte {

namespace {

constexpr int TickMs = 500;
constexpr int AutomaticMs = 10'000;
constexpr double PanStep = 0.1;
constexpr QSize SmallSlide{240, 135}; ///< in the map of screens

std::vector<ScreenInfo> currentScreens()
{
    std::vector<ScreenInfo> infos;
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        infos.push_back({screen->name(), screen->geometry(), screen == QGuiApplication::primaryScreen()});
    return infos;
}

QScreen *screenNamed(const QString &name)
{
    const auto screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == name)
            return screen;
    }
    return QGuiApplication::primaryScreen();
}

void place(QWidget *window, QScreen *screen)
{
    window->setScreen(screen);
    window->setGeometry(screen->geometry());
}

} // namespace

TalkWindows::TalkWindows(std::unique_ptr<Talk> talk, const Appearance &appearance, const QString &speakersScreen)
    : m_talk(std::move(talk))
    , m_audience(std::make_unique<SlideView>(m_talk.get(), SlideView::Shows::Audience))
    , m_presenter(std::make_unique<SpeakerWindow>(m_talk.get()))
    , m_speakersScreen(speakersScreen)
{
    m_audience->setObjectName(QStringLiteral("audience"));
    m_audience->setWindowTitle(tr("Presentation"));
    m_audience->setFocusPolicy(Qt::StrongFocus);
    setAppearance(appearance);
    for (QWidget *window : {static_cast<QWidget *>(m_audience.get()), static_cast<QWidget *>(m_presenter.get())})
        window->installEventFilter(this);
    const auto follow = [this](Qt::MouseButton button) {
        if (button == Qt::LeftButton || button == Qt::RightButton)
            run(button == Qt::LeftButton ? TalkCommand::Next : TalkCommand::Previous);
    };
    connect(m_audience.get(), &SlideView::clicked, this, follow);
    connect(m_presenter->currentView(), &SlideView::clicked, this, follow);
    connect(m_presenter->screenMap(), &ScreenMap::audienceChosen, this, &TalkWindows::showAudienceOn);
    connect(m_presenter.get(), &SpeakerWindow::closed, this, [this] { m_rehearses = false; });
    connect(m_talk.get(), &Talk::timerChanged, this, &TalkWindows::tick);
    connect(m_talk.get(), &Talk::slideChanged, this, &TalkWindows::restartAutomatic);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &TalkWindows::screensChanged, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &TalkWindows::followScreen);
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        followScreen(screen);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &TalkWindows::screensChanged, Qt::QueuedConnection);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &TalkWindows::tick);
    m_automatic.setInterval(AutomaticMs);
    connect(&m_automatic, &QTimer::timeout, m_talk.get(), &Talk::advanceAutomatically);
}

TalkWindows::~TalkWindows() = default;

void TalkWindows::setAppearance(const Appearance &appearance)
{
    m_audience->setAppearance(appearance);
    m_presenter->setAppearance(appearance);
}

void TalkWindows::start(const QString &audienceScreen)
{
    m_wantedScreen = audienceScreen;
    m_isStarted = true;
    placeWindows();
    // What follows is not needed for the first slide.
    connect(m_audience.get(), &SlideView::firstPainted, this, [this] {
        m_inhibitor = std::make_unique<SleepInhibitor>(tr("A presentation is being given"));
        m_tick.start();
        tick();
        if (!m_plan.speaker.isEmpty())
            showPresenter(true);
    });
}

void TalkWindows::placeWindows()
{
    const std::vector<ScreenInfo> screens = currentScreens();
    if (screens.empty())
        return; // the last one was unplugged; the next comes with a signal
    m_plan = planScreens(screens, m_wantedScreen, m_speakersScreen);
    QScreen *screen = screenNamed(m_plan.audience);
    place(m_audience.get(), screen);
    m_audience->showFullScreen();
    m_audience->raise();
    m_audience->activateWindow();
    m_audience->setShowsLayers(m_plan.speaker.isEmpty());
    m_presenter->setAudienceSize((QSizeF(screen->size()) * screen->devicePixelRatio()).toSize());
    m_presenter->screenMap()->setScreens(screens, m_plan);
}

void TalkWindows::showPresenter(bool show)
{
    if (!show) {
        m_presenter->hide();
        m_audience->setShowsLayers(true);
        // The window manager gives the keys to whom it likes when a window goes.
        m_audience->raise();
        m_audience->activateWindow();
        return;
    }
    m_audience->setShowsLayers(false);
    if (m_plan.speaker.isEmpty()) { // rehearsal, in a window on the only screen
        m_presenter->show();
        m_presenter->raise();
        m_presenter->activateWindow();
        return;
    }
    place(m_presenter.get(), screenNamed(m_plan.speaker));
    m_presenter->showFullScreen();
    m_presenter->activateWindow();
}

void TalkWindows::screensChanged()
{
    if (!m_isStarted)
        return;
    const bool hadSpeaker = m_presenter->isVisible();
    placeWindows();
    showPresenter(!m_plan.speaker.isEmpty() || (hadSpeaker && m_rehearses));
    tick();
}

/// Mirroring moves a screen to the place of another one.
void TalkWindows::followScreen(const QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &TalkWindows::screensChanged, Qt::QueuedConnection);
}

void TalkWindows::showAudienceOn(const QString &screen)
{
    if (screen == m_plan.speaker)
        m_speakersScreen = m_plan.audience;
    m_wantedScreen = screen;
    screensChanged();
}

void TalkWindows::swapScreens()
{
    if (!m_plan.speaker.isEmpty())
        showAudienceOn(m_plan.speaker);
}

void TalkWindows::tick()
{
    if (!m_presenter->isVisible())
        return;
    m_presenter->showTime(QLocale::c().toString(QTime::currentTime(), QStringLiteral("HH:mm")));
    showPreview();
}

/// Drawn small at once: a picture of a large screen takes long to make smaller.
void TalkWindows::showPreview()
{
    const QSize size = m_audience->size().scaled(SmallSlide, Qt::KeepAspectRatio).expandedTo({1, 1});
    QPixmap slide(size);
    QPainter painter(&slide);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double scale = static_cast<double>(size.width()) / std::max(1, m_audience->width());
    painter.scale(scale, scale);
    m_audience->render(&painter);
    painter.end();
    m_presenter->screenMap()->setSlide(slide);
}

void TalkWindows::restartAutomatic()
{
    if (m_talk->isAutomatic())
        m_automatic.start();
    else
        m_automatic.stop();
}

bool TalkWindows::eventFilter(QObject *object, QEvent *event)
{
    // Escape, Tab and the rest mean something here only; a shortcut of the main window must not take them.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::Close && object == m_audience.get()) {
        // The window manager closed it: the talk is over.
        QMetaObject::invokeMethod(this, &TalkWindows::finished, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

bool TalkWindows::takeKey(const QKeyEvent &event)
{
    if (m_talk->layer() == Layer::Overview && steerOverview(event))
        return true;
    if (m_talk->isZoomed() && panZoom(event))
        return true;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        m_talk->goTo(event.key() - Qt::Key_1);
        return true;
    }
    const auto command = talkCommand(event);
    if (command)
        run(*command);
    return command.has_value();
}

bool TalkWindows::steerOverview(const QKeyEvent &event)
{
    const int columns = m_talk->overviewColumns();
    const int at = m_talk->overviewIndex();
    switch (event.key()) {
    case Qt::Key_Right:
        m_talk->setOverviewIndex(at + 1);
        return true;
    case Qt::Key_Left:
        m_talk->setOverviewIndex(at - 1);
        return true;
    case Qt::Key_Down:
        m_talk->setOverviewIndex(at + columns);
        return true;
    case Qt::Key_Up:
        m_talk->setOverviewIndex(at - columns);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_talk->goTo(at);
        return true;
    default:
        return false;
    }
}

bool TalkWindows::panZoom(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Right:
        m_talk->pan(PanStep, 0);
        return true;
    case Qt::Key_Left:
        m_talk->pan(-PanStep, 0);
        return true;
    case Qt::Key_Down:
        m_talk->pan(0, PanStep);
        return true;
    case Qt::Key_Up:
        m_talk->pan(0, -PanStep);
        return true;
    default:
        return false;
    }
}

void TalkWindows::run(TalkCommand command)
{
    switch (command) {
    case TalkCommand::Next:
        return m_talk->next();
    case TalkCommand::Previous:
        return m_talk->previous();
    case TalkCommand::First:
        return m_talk->first();
    case TalkCommand::Last:
        return m_talk->last();
    case TalkCommand::Timer:
        return m_talk->toggleTimer();
    case TalkCommand::ResetTimer:
        return m_talk->resetTimer();
    case TalkCommand::Automatic:
        m_talk->setAutomatic(!m_talk->isAutomatic());
        return restartAutomatic();
    case TalkCommand::Presenter:
        m_rehearses = !m_presenter->isVisible();
        showPresenter(m_rehearses);
        return tick();
    case TalkCommand::SwapScreens:
        return swapScreens();
    case TalkCommand::Leave:
        if (!m_talk->leaveInnermost())
            emit finished();
        return;
    default:
        return runView(command);
    }
}

void TalkWindows::runView(TalkCommand command)
{
    switch (command) {
    case TalkCommand::Overview:
        return m_talk->toggleLayer(Layer::Overview);
    case TalkCommand::Help:
        return m_talk->toggleLayer(Layer::Help);
    case TalkCommand::BlankBlack:
        return m_talk->toggleBlank(Blank::Black);
    case TalkCommand::BlankWhite:
        return m_talk->toggleBlank(Blank::White);
    case TalkCommand::Freeze:
        return m_talk->toggleFreeze();
    case TalkCommand::Laser:
        return m_talk->togglePointer(Pointer::Laser);
    case TalkCommand::Spotlight:
        return m_talk->togglePointer(Pointer::Spotlight);
    case TalkCommand::Zoom:
        return m_talk->toggleZoom();
    case TalkCommand::ZoomIn:
        return m_talk->zoomBy(Talk::ZoomStep);
    case TalkCommand::ZoomOut:
        return m_talk->zoomBy(1 / Talk::ZoomStep);
    case TalkCommand::Highlight:
        return m_talk->cycleHighlight();
    case TalkCommand::StepByStep:
        return m_talk->toggleStepByStep();
    case TalkCommand::Chinese:
        return m_talk->setMode(LabelMode::Chinese);
    case TalkCommand::English:
        return m_talk->setMode(LabelMode::English);
    case TalkCommand::Both:
        return m_talk->setMode(LabelMode::Both);
    default:
        return;
    }
}

} // namespace dte
