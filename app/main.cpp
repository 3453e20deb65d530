// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>

#include <unistd.h>

#include <csignal>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "app/cli/commandline.h"
#include "app/cli/streams.h"
#include "app/window.h"

using namespace dte;

namespace {

struct Message
{
    QtMsgType type;
    QString text;
};

QtMessageHandler standardMessageHandler = nullptr;
const CommandLine *starting = nullptr; ///< while the window's application is made
std::vector<Message> heldBack; ///< what Qt said in that time

int withStreams(const std::function<int(Streams &)> &work)
{
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::CouldNotWrite);
    Streams streams(&out, &err, isatty(STDERR_FILENO) == 1);
    return work(streams);
}

/// Qt lectures on a missing XDG_RUNTIME_DIR (cron, containers), which makes no difference to us. And it aborts with
/// many words where there is no display: one sentence says it.
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set")))
        return;
    if (starting && type == QtFatalMsg)
        _exit(withStreams([](Streams &streams) { return starting->complainOfDisplay(streams); }));
    if (starting)
        heldBack.push_back({type, text});
    else
        standardMessageHandler(type, context, text);
}

int openWindow(int &argc, char **argv, const CommandLine &commandLine)
{
    starting = &commandLine;
    const QApplication application(argc, argv);
    starting = nullptr;
    for (const Message &message : std::exchange(heldBack, {}))
        standardMessageHandler(message.type, {}, message.text);
    return runWindow(commandLine.windowOptions());
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawsPictures)
{
    if (!drawsPictures)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pictures need no display, must not depend on one, and look the same on every desktop.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    qunsetenv("QT_STYLE_OVERRIDE");
    QApplication::setDesktopSettingsAware(false);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file limit is to fail the write, not to kill us with half a file on disk
    standardMessageHandler = qInstallMessageHandler(handleMessage);
    QCoreApplication::setApplicationName(programName());
    QCoreApplication::setApplicationVersion(programVersion());
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    const CommandLine commandLine(arguments);
    if (commandLine.opensWindow())
        return openWindow(argc, argv, commandLine);

    argc = 1; // Qt's own options (-platform) have no business here
    const auto application = makeApplication(argc, argv, commandLine.drawsPictures());
    return withStreams([&commandLine](Streams &streams) { return commandLine.run(streams); });
}
