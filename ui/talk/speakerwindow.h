// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/talk/screenplan.h"

class QLabel;
class QListWidget;
class QTextBrowser;

namespace dte {

class Talk;
class ScreenMap;
class SlideView;
struct Appearance;

/// What the speaker sees: the slide that is on and the next one, notes in both languages, time, all slides, the
/// screens. Keys are for whoever owns it: no child takes the focus.
class SpeakerWindow final : public QWidget
{
    Q_OBJECT

public:
    /// \p talk outlives the window.
    explicit SpeakerWindow(Talk *talk);

    SlideView *currentView() const { return m_current; }
    SlideView *nextView() const { return m_next; }
    ScreenMap *screenMap() const { return m_screens; }
    void setAppearance(const Appearance &appearance);
    /// Pixels of the audience's screen.
    void setAudienceSize(const QSize &size);
    /// \p now: wall clock, as shown.
    void showTime(const QString &now);

signals:
    /// Somebody closed it.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTimes();
    void fitFonts();
    void retranslate();
    void showSlide();
    void showState();
    void fillList();

    Talk *m_talk;
    SlideView *m_current;
    SlideView *m_next;
    QLabel *m_nextTitle;
    QTextBrowser *m_notes;
    QListWidget *m_list;
    ScreenMap *m_screens;
    QLabel *m_clock;
    QLabel *m_elapsed;
    QLabel *m_remaining;
    QLabel *m_position;
    QLabel *m_state;
};

} // namespace dte
