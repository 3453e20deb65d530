// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of a million points costs: one repaint of a scene of 1920x1080 pixels with every point, decimated for the
// first time, and again. Prints one line of JSON: {"walk": {"all": ms, "first": ms, "again": ms}, "noise": {...}}.

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <random>

#include "ui/charts/lineitem.h"

using namespace dte;

namespace {

constexpr int Points = 1'000'000;
constexpr int Rounds = 9;
constexpr QSize Size(1920, 1080);

std::vector<QPointF> line(bool isNoise)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> uniform(-1, 1);
    std::vector<QPointF> points;
    double y = Size.height() / 2.0;
    for (int i = 0; i < Points; ++i) {
        y = isNoise ? Size.height() * (0.5 + 0.4 * uniform(random)) : std::clamp(y + uniform(random), 5.0, 1075.0);
        points.emplace_back(static_cast<double>(Size.width()) * i / Points, y);
    }
    return points;
}

double repaint(QGraphicsScene *scene)
{
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QElapsedTimer timer;
    timer.start();
    scene->render(&painter);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// QPainter's own line without antialiasing: with it, and with a wide pen, a picture takes a minute.
double repaintAll(const std::vector<QPointF> &points)
{
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 1));
    QElapsedTimer timer;
    timer.start();
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(const char *name, bool isNoise, const char *end)
{
    QGraphicsScene scene(QRectF(QPointF(), Size));
    auto *item = new LineItem(line(isNoise), QPen(Qt::black, 2));
    scene.addItem(item);
    std::vector<double> all;
    std::vector<double> first;
    std::vector<double> again;
    for (int round = 0; round < Rounds; ++round) {
        all.push_back(repaintAll(item->points()));
        item->setDecimating(true); // forgets what it has drawn
        first.push_back(repaint(&scene));
        again.push_back(repaint(&scene));
    }
    std::printf(
        R"("%s": {"all": %.3f, "first": %.3f, "again": %.3f}%s)", name, median(all), median(first), median(again), end);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::printf("{");
    measure("walk", false, ", ");
    measure("noise", true, "}\n");
    return 0;
}
