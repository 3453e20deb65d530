// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

#include "ui/talk/screenplan.h"
#include "ui/talk/talk.h"
#include "ui/talk/talkkeys.h"

class QScreen;

namespace dte {

class SpeakerWindow;
class SleepInhibitor;
class SlideView;
struct Appearance;

/// A talk that is being given: the audience's full-screen window, the speaker's window, keys, screens and timers.
/// Destroying it ends the talk.
class TalkWindows final : public QObject
{
    Q_OBJECT

public:
    /// \p talk is taken over. \p speakersScreen: the one of the program's window.
    TalkWindows(std::unique_ptr<Talk> talk, const Appearance &appearance, const QString &speakersScreen);
    ~TalkWindows() override;
    Q_DISABLE_COPY_MOVE(TalkWindows)

    /// \p audienceScreen: by name; one that is not there, or empty: chosen by planScreens().
    void start(const QString &audienceScreen);
    void setAppearance(const Appearance &appearance);

    Talk *talk() const { return m_talk.get(); }
    SlideView *audience() const { return m_audience.get(); }
    SpeakerWindow *presenter() const { return m_presenter.get(); }
    /// Name of the screen the speaker chose for the audience; empty: none.
    const QString &wantedScreen() const { return m_wantedScreen; }

public slots:
    void run(dte::TalkCommand command);
    /// Shows the slides on this screen, and the speaker's window on another.
    void showAudienceOn(const QString &screen);

signals:
    /// The speaker left.
    void finished();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool steerOverview(const QKeyEvent &event);
    bool panZoom(const QKeyEvent &event);
    void runView(TalkCommand command);
    void showPresenter(bool show);
    void swapScreens();
    void placeWindows();
    void screensChanged();
    void followScreen(const QScreen *screen);
    void tick();
    void showPreview();
    void restartAutomatic();

    std::unique_ptr<Talk> m_talk;
    std::unique_ptr<SlideView> m_audience;
    std::unique_ptr<SpeakerWindow> m_presenter;
    std::unique_ptr<SleepInhibitor> m_inhibitor;
    QString m_wantedScreen; ///< of the audience, also while it is unplugged
    QString m_speakersScreen;
    ScreenPlan m_plan;
    bool m_rehearses = false; ///< the speaker's window stands on the audience's screen too
    bool m_isStarted = false;
    QTimer m_tick;
    QTimer m_automatic;
};

} // namespace dte
