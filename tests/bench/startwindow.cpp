// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's start up to its first chart: runWindow() of the program, unchanged, ended when the chart is on the
// screen. The settings are those of XDG_CONFIG_HOME.

#include <QApplication>
#include <QTimer>

#include <unistd.h>

#include "app/cli/commandline.h"
#include "app/window.h"
#include "ui/pages/figurepage.h"
#include "ui/widgets/figureview.h"
#include "ui/window/mainwindow.h"

namespace {

constexpr unsigned Patience = 60; ///< seconds

dte::MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<dte::MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

/// Not in the signal itself: what is painted reaches the screen after it. Taking the window down is not measured.
void endSoon()
{
    QTimer::singleShot(0, [] { _exit(0); });
}

void endAtFirstChart()
{
    const dte::MainWindow *window = mainWindow();
    if (!window) { // something ran the event loop before there was a window
        QTimer::singleShot(0, &endAtFirstChart);
        return;
    }
    const dte::FigureView *chart = window->figurePage()->chart();
    QObject::connect(chart, &dte::FigureView::firstPainted, qApp, &endSoon);
    if (chart->hasPainted())
        endSoon();
}

/// Called by the constructor of the application; endAtFirstChart() runs when that one's event
/// loop starts, with the window shown but not painted.
void waitForWindow() { QTimer::singleShot(0, &endAtFirstChart); }
Q_COREAPP_STARTUP_FUNCTION(waitForWindow)

} // namespace

int main(int argc, char **argv)
{
    alarm(Patience); // a window that never paints must not hang the benchmark
    QCoreApplication::setApplicationName(QStringLiteral("digital-trade-explorer"));
    const QApplication application(argc, argv);
    dte::WindowOptions options;
    options.mode = dte::LabelMode::Chinese; // whatever the locale
    return dte::runWindow(options);
}
