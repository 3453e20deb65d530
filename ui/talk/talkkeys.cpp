// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talkkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::TalkKeys)
};

QList<QKeySequence> keys(std::initializer_list<Qt::Key> list)
{
    QList<QKeySequence> sequences;
    for (const Qt::Key key : list)
        sequences << QKeySequence(key);
    return sequences;
}

} // namespace

std::vector<TalkKey> talkKeys()
{
    return {
        {TalkCommand::Next,
            keys({Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_N, Qt::Key_MediaNext}),
            Words::tr("Next slide, or next series")},
        {TalkCommand::Previous,
            keys({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_MediaPrevious}),
            Words::tr("Previous slide")},
        {TalkCommand::First, keys({Qt::Key_Home}), Words::tr("First slide")},
        {TalkCommand::Last, keys({Qt::Key_End}), Words::tr("Last slide")},
        {TalkCommand::Overview, keys({Qt::Key_Tab}), Words::tr("Overview of all slides")},
        {TalkCommand::BlankBlack, keys({Qt::Key_B, Qt::Key_Period}), Words::tr("Black screen")},
        {TalkCommand::BlankWhite, keys({Qt::Key_W}), Words::tr("White screen")},
        {TalkCommand::Freeze, keys({Qt::Key_F}), Words::tr("Freeze what the audience sees")},
        {TalkCommand::Laser, keys({Qt::Key_L}), Words::tr("Laser dot")},
        {TalkCommand::Spotlight, keys({Qt::Key_Return, Qt::Key_Enter}), Words::tr("Spotlight")},
        {TalkCommand::Zoom, keys({Qt::Key_Z}), Words::tr("Zoom in and out; drag a frame to zoom into it")},
        {TalkCommand::ZoomIn, keys({Qt::Key_Plus, Qt::Key_Equal}), Words::tr("Zoom in further")},
        {TalkCommand::ZoomOut, keys({Qt::Key_Minus}), Words::tr("Zoom out")},
        {TalkCommand::Highlight, keys({Qt::Key_H}), Words::tr("Highlight one series after the other")},
        {TalkCommand::StepByStep, keys({Qt::Key_R}), Words::tr("Reveal series one by one")},
        {TalkCommand::Timer, keys({Qt::Key_T}), Words::tr("Start or pause the timer")},
        {TalkCommand::ResetTimer, {QKeySequence(Qt::SHIFT | Qt::Key_T)}, Words::tr("Set the timer to zero")},
        {TalkCommand::Automatic, keys({Qt::Key_A}), Words::tr("Go on by itself, in a loop")},
        {TalkCommand::Chinese, keys({Qt::Key_C}), Words::tr("Labels in Chinese")},
        {TalkCommand::English, keys({Qt::Key_E}), Words::tr("Labels in English")},
        {TalkCommand::Both, keys({Qt::Key_X}), Words::tr("Labels in both languages")},
        {TalkCommand::Presenter, keys({Qt::Key_P}), Words::tr("Window of the speaker")},
        {TalkCommand::SwapScreens, keys({Qt::Key_S}), Words::tr("Swap the screens")},
        {TalkCommand::Help, keys({Qt::Key_Question, Qt::Key_F1}), Words::tr("These keys")},
        {TalkCommand::Leave, keys({Qt::Key_Escape}), Words::tr("Leave what is on, then the presentation")},
    };
}

std::optional<TalkCommand> talkCommand(const QKeyEvent &event)
{
    // Shift is part of how some keyboards type ? and +; the keypad has digits and Enter of its own.
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return std::nullopt;
    const QKeySequence exact(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    const QKeySequence bare(event.key());
    std::optional<TalkCommand> found;
    for (const TalkKey &key : talkKeys()) {
        if (key.keys.contains(exact))
            return key.command;
        if (key.keys.contains(bare))
            found = key.command;
    }
    return found;
}

} // namespace dte
