// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes to follow a change: from the call to the repainted chart. Prints one line of JSON:
// {"figure": {"median": ms, "p95": ms, "worst": ms}, "mode": {...}, "selection": {...}}.

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

#include "db/snapshot/snapshotreader.h"
#include "resources/resources.h"
#include "ui/dialogs/dialogs.h"
#include "ui/i18n/bilingualtranslator.h"
#include "ui/mainwindow.h"
#include "ui/pages/figurepage.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/widgets/figureview.h"

using namespace dte;

namespace {

constexpr int Rounds = 300;

/// Counts the paint events of a widget.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_count;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

class Bench final
{
public:
    explicit Bench(MainWindow *window)
        : m_window(window)
        , m_session(window->session())
        , m_viewport(window->figurePage()->chart()->viewport())
        , m_paints(m_viewport)
    {
    }

    std::vector<double> figures()
    {
        const auto count = static_cast<int>(m_session->snapshot().figures.size());
        return measure([&](int) { m_session->setFigureIndex((m_session->figureIndex() + 1) % count); });
    }

    std::vector<double> modes()
    {
        const LabelMode modes[] = {LabelMode::Chinese, LabelMode::English, LabelMode::Both};
        // The first figure, but not the mode of the round before.
        m_session->setFigureIndex(0);
        m_window->setMode(LabelMode::Both);
        return measure([&](int round) { m_window->setMode(modes[round % 3]); });
    }

    std::vector<double> selections()
    {
        m_session->setFigureIndex(0);
        settle();
        std::vector<CellKey> keys;
        for (const ChartMark &mark : m_window->figurePage()->chart()->figureScene()->marks())
            keys.push_back(mark.key);
        return measure([&](int round) { m_session->setSelection(keys[static_cast<size_t>(round) % keys.size()]); });
    }

    /// Lets everything that waits (thumbnails, layouts) happen.
    static void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 500)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }

private:
    std::vector<double> measure(const std::function<void(int)> &change)
    {
        settle();
        std::vector<double> times;
        for (int round = 0; round < Rounds; ++round) {
            const int before = m_paints.count();
            QElapsedTimer timer;
            timer.start();
            change(round);
            QCoreApplication::processEvents();
            // Only if the events have not painted it: twice would be more than the user waits for.
            if (m_paints.count() == before)
                m_viewport->repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        return times;
    }

    MainWindow *m_window;
    Session *m_session;
    QWidget *m_viewport;
    PaintCounter m_paints;
};

/// \p sorted is not empty.
double percentile(const std::vector<double> &sorted, double share)
{
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[static_cast<size_t>(std::max(rank, 1.0)) - 1];
}

void print(const char *name, const std::vector<double> &sorted, const char *end)
{
    std::printf("\"%s\": {\"median\": %.3f, \"p95\": %.3f, \"worst\": %.3f}%s", name, percentile(sorted, 0.5),
        percentile(sorted, 0.95), sorted.back(), end);
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

    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    StandardDialogs dialogs;
    BilingualTranslator translator;
    translator.setMode(LabelMode::Chinese);
    QCoreApplication::installTranslator(&translator);
    MainWindow window(&translator, &settings, &dialogs);
    window.showSnapshot(std::move(snapshot).value(), true);
    window.resize(1280, 860);
    window.show();
    Bench::settle();

    Bench bench(&window);
    std::printf("{");
    print("figure", bench.figures(), ", ");
    print("mode", bench.modes(), ", ");
    print("selection", bench.selections(), "}\n");
    return 0;
}
