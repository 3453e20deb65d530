// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long handing out takes inside the program, without its start, and how soon a presentation is on the screen.
// Prints one line of JSON with medians in ms: {"formats": {"svg": ms, ...}, "turn": {"median": ms, "worst": ms},
// "present": {"title": ms, "figure": ms, "next": ms}}. formats: the files of all six figures; turn: the time between
// two turns of the event loop while all pictures are exported at 3840x2160.

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "db/snapshot/snapshotreader.h"
#include "resources/resources.h"
#include "ui/dialogs/dialogs.h"
#include "ui/export/plan/exportjob.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/talk/slideview.h"
#include "ui/talk/talkwindows.h"
#include "ui/window/mainwindow.h"
#include "ui/window/talkmenu.h"

using namespace dte;

namespace {

constexpr int Rounds = 9;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The median of \p rounds runs, after one that fills caches.
double measured(const std::function<void()> &run)
{
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        run();
        if (round > 0)
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

ExportPlan planOf(const Snapshot &snapshot, const QString &format, const QString &folder, const QSize &size)
{
    ExportOrder order;
    order.formats = QStringList(format);
    order.folder = folder;
    order.options.chart.size = size;
    return makeExportPlan(snapshot, {}, order).value();
}

void printFormats(const Snapshot &snapshot)
{
    std::printf("\"formats\": {");
    for (const ExportFormat &format : exportFormats()) {
        const ExportPlan plan = planOf(snapshot, format.id, {}, {1280, 720});
        const double time = measured([&plan] {
            for (const ExportTarget &target : plan.targets)
                (void)exportBytes(*target.format, *target.handout, plan.options);
        });
        std::printf("\"%s\": %.3f%s", qPrintable(format.id), time, &format == &exportFormats().back() ? "}" : ", ");
    }
}

/// Turns of the event loop while pictures are made: what a window would feel.
void printTurns(const Snapshot &snapshot, const QString &folder)
{
    std::vector<double> turns;
    ExportJob job(planOf(snapshot, QStringLiteral("png"), folder, {3840, 2160}), {IfExists::Replace, false, 0});
    QEventLoop loop;
    QTimer heart;
    QElapsedTimer beat;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        turns.push_back(static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    QObject::connect(&job, &ExportJob::finished, &loop, &QEventLoop::quit);
    heart.start(0);
    beat.start();
    job.start();
    loop.exec();
    const double worst = *std::max_element(turns.begin(), turns.end());
    std::printf("\"turn\": {\"median\": %.3f, \"worst\": %.3f}", median(turns), worst);
}

void untilPainted(SlideView *view, const std::function<void()> &act)
{
    QEventLoop loop;
    QObject::connect(view, &SlideView::firstPainted, &loop, &QEventLoop::quit);
    act();
    loop.exec();
}

double presentFrom(MainWindow *window, int slide)
{
    return measured([&] {
        TalkMenu *menu = window->talkMenu();
        menu->present(slide);
        untilPainted(menu->windows()->audience(), [] {});
        menu->windows()->run(TalkCommand::Leave);
        QCoreApplication::processEvents();
    });
}

double nextSlide(MainWindow *window)
{
    window->talkMenu()->present(0);
    TalkWindows *presentation = window->talkMenu()->windows();
    untilPainted(presentation->audience(), [] {});
    int slide = 0;
    const double time = measured([&] {
        slide = slide % 6 + 1; // the figures
        presentation->talk()->goTo(slide);
        presentation->audience()->repaint();
    });
    presentation->run(TalkCommand::Leave);
    QCoreApplication::processEvents();
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initResources();
    const QTemporaryDir folder;
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    if (!registerBundledFont() || !folder.isValid() || !snapshot) {
        std::fputs("font, temporary folder or snapshot cannot be used\n", stderr);
        return 1;
    }
    QApplication::setFont(QFont(bundledFontFamily(), QApplication::font().pointSize()));

    std::printf("{");
    printFormats(*snapshot);
    std::printf(", ");
    printTurns(*snapshot, folder.path());

    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    StandardDialogs dialogs;
    BilingualTranslator translator;
    translator.setMode(LabelMode::Both);
    QCoreApplication::installTranslator(&translator);
    MainWindow window(&translator, &settings, &dialogs);
    window.showSnapshot(std::move(snapshot).value(), true);
    window.show();
    QCoreApplication::processEvents();
    const double title = presentFrom(&window, 0);
    const double figure = presentFrom(&window, 1);
    std::printf(
        ", \"present\": {\"title\": %.3f, \"figure\": %.3f, \"next\": %.3f}}\n", title, figure, nextSlide(&window));
    return 0;
}
