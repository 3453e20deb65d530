// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace dte {

/// What a speaker can do by key. Digits, which jump to a slide, are not among them.
enum class TalkCommand {
    Next,
    Previous,
    First,
    Last,
    Overview,
    BlankBlack,
    BlankWhite,
    Freeze,
    Laser,
    Spotlight,
    Zoom,
    ZoomIn,
    ZoomOut,
    Highlight,
    StepByStep,
    Timer,
    ResetTimer,
    Automatic,
    Chinese,
    English,
    Both,
    Presenter,
    SwapScreens,
    Help,
    Leave,
};

struct TalkKey
{
    TalkCommand command;
    QList<QKeySequence> keys; ///< the first is the one named in help
    QString text; ///< what it does, in the language of the program
};

/// The keys of pdfpc and Impressive, and those that presenter remotes send.
std::vector<TalkKey> talkKeys();
/// nullopt for a key that does nothing.
std::optional<TalkCommand> talkCommand(const QKeyEvent &event);

} // namespace dte
