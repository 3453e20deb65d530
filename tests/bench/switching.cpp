// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes to follow a change: from the call to the repainted chart. Prints one line of JSON:
// {"figure": {"median": ms, "p95": ms, "worst": ms}, "mode": {...}, "selection": {...}, "view": {...}, "style": {...},
// "many": {...}}; many is a figure of 50 series over 200 years.

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
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/state/settings.h"
#include "ui/widgets/figureview.h"
#include "ui/window/mainwindow.h"

using namespace dte;
using namespace Qt::StringLiterals;

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

/// \p snapshot with one figure of 50 series over 200 years, walks of fixed numbers.
Snapshot manySeries(const Snapshot &snapshot)
{
    constexpr int SeriesCount = 50;
    constexpr int Years = 200;
    Snapshot many = snapshot;
    Figure figure = snapshot.figures.front();
    figure.spec.panels
        = {{u"amount"_s, PanelKind::Lines, figure.spec.panels.back().unitId, 100, {u"额"_s, u"Value"_s}}};
    figure.spec.series.clear();
    figure.spec.categories.clear();
    for (int year = 0; year < Years; ++year) {
        const QString label = QString::number(1822 + year);
        figure.spec.categories.push_back({label, CategoryKind::Year, true, {label, label}});
    }
    figure.data = DataTable(SeriesCount, Years);
    quint32 random = 1;
    for (int s = 0; s < SeriesCount; ++s) {
        Series series;
        series.id = u"s%1"_s.arg(s);
        series.panel = 0;
        series.mark = Mark::Line;
        series.role = Role::Exports;
        series.unitId = figure.spec.panels.front().unitId;
        series.name = {u"系列%1"_s.arg(s), u"Series %1"_s.arg(s)};
        figure.spec.series.push_back(series);
        qint64 value = 10000;
        for (int year = 0; year < Years; ++year) {
            random = random * 1664525 + 1013904223;
            value = std::max<qint64>(100, value + static_cast<qint64>(random >> 20) - 2000);
            Observation observation;
            observation.value = Decimal(value, 1);
            observation.evidence = Evidence::Published;
            observation.releaseId = many.releases.front().id;
            observation.sourceId = many.sources.front().id;
            figure.data.set({s, year}, observation);
        }
    }
    many.figures = {figure};
    many.claims.clear(); // they are about other figures
    return many;
}

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
        for (const DrawnValue &mark : m_window->figurePage()->chart()->figureScene()->marks())
            keys.push_back(mark.key);
        return measure([&](int round) { m_session->setSelection(keys[static_cast<size_t>(round) % keys.size()]); });
    }

    /// Changes of the view of figure 3, one after the other, each the way the controls make it.
    std::vector<double> views()
    {
        std::vector<ViewState> views(8);
        views[1].transform = Transform::Growth;
        views[2].transform = Transform::Index;
        views[3].transform = Transform::Balance;
        views[4].firstId = u"2015"_s;
        views[5].kind = ChartKind::Line;
        views[6].seriesIds = QStringList{u"exports"_s};
        views[7].highlightId = u"exports"_s;
        for (int i = 0; i < static_cast<int>(m_session->snapshot().figures.size()); ++i) {
            if (m_session->snapshot().figures[static_cast<size_t>(i)].spec.id == u"fig3"_s)
                m_session->setFigureIndex(i);
        }
        return measure([&](int round) { m_session->setView(views[static_cast<size_t>(round) % views.size()]); });
    }

    std::vector<double> styles()
    {
        const QString ids[] = {u"light"_s, u"dark"_s, u"contrast"_s, u"paper"_s};
        auto times = measure([&](int round) { m_session->setAppearance({ids[round % 4], 100}); });
        m_session->setAppearance({});
        return times;
    }

    /// Years and kinds of a figure of 50 series over 200 years.
    std::vector<double> manyValues()
    {
        m_window->showSnapshot(manySeries(m_session->snapshot()), false);
        std::vector<ViewState> views(4);
        views[0].kind = ChartKind::Line;
        views[1].kind = ChartKind::Line;
        views[1].firstId = u"1900"_s;
        views[2].transform = Transform::Growth;
        views[3].kind = ChartKind::Line;
        views[3].highlightId = u"s7"_s;
        return measure([&](int round) { m_session->setView(views[static_cast<size_t>(round) % views.size()]); }, 60);
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
    std::vector<double> measure(const std::function<void(int)> &change, int rounds = Rounds)
    {
        settle();
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
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
    print("selection", bench.selections(), ", ");
    print("view", bench.views(), ", ");
    print("style", bench.styles(), ", ");
    print("many", bench.manyValues(), "}\n");
    return 0;
}
