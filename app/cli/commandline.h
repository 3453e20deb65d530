// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

#include "app/cli/command.h"
#include "db/base/text.h"

namespace dte {

class Streams;

/// How the window is to open.
struct WindowOptions
{
    QString snapshotFile; ///< empty: the bundled snapshot
    std::optional<LabelMode> mode; ///< none: as remembered
    QString figureId; ///< empty: as remembered
    bool presents = false; ///< start the presentation at once, from the first slide
    QString deckFile; ///< to present; empty: all figures
    QString screen; ///< of the audience, by name; empty: chosen
};

QString programVersion();

/// Decides what the arguments of the program ask for: a window, or a verb (or help) that run() carries out. Made
/// before the application object, since the kind of that depends on it.
class CommandLine final
{
public:
    /// \p arguments: without the program.
    explicit CommandLine(const QStringList &arguments);
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    bool opensWindow() const { return m_window.has_value(); }
    /// Only if opensWindow().
    const WindowOptions &windowOptions() const { return *m_window; }
    /// Whether run() needs a QApplication, on platform offscreen.
    bool drawsPictures() const;
    /// Only if not opensWindow(): needs an application object; gives the exit code.
    int run(Streams &streams) const;
    /// Says that the window cannot open, for there is no display; gives the exit code.
    int complainOfDisplay(Streams &streams) const;

private:
    ExitCode runWithoutVerb(Streams &streams) const;
    QString help() const;
    QString version() const;

    bool m_isReadable = true; ///< every argument is text
    QStringList m_arguments; ///< after the verb, if there is one
    std::unique_ptr<Command> m_command; ///< null without a known verb
    std::optional<WindowOptions> m_window;
};

} // namespace dte
