// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a keystroke in the search field costs, on the report's snapshot and on a made one of 100,000 key figures and
// 1,000,000 observations. Prints one line of JSON: {"report": {"build": ms, "strokes": [ms, ...]}, "large": {...}}.

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

#include "db/search/searchindex.h"
#include "db/snapshot/snapshotreader.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr int Indicators = 100'000;
constexpr int Figures = 200;
constexpr int SeriesOfFigure = 100;
constexpr int Years = 50;
constexpr int FirstYear = 1972;

const QStringList Typed{u"cloud computing"_s, u"云计算市场"_s, u"跨境电商出口"_s, u"1648.4"_s, u"1.92万亿"_s,
    u"164.84 billion"_s, u"unicorn"_s, u"出口 2021"_s, u"kjds"_s, u"数"_s, u"e"_s, u"1"_s, u"跨境电商出口增速有多少"_s,
    u"how large is the cloud market"_s};

/// Words that key figures and series are named with.
struct Vocabulary
{
    QStringList zh{u"数字"_s, u"服务"_s, u"贸易"_s, u"出口"_s, u"进口"_s, u"规模"_s, u"跨境"_s, u"电商"_s, u"云计算"_s,
        u"市场"_s, u"数据"_s, u"游戏"_s, u"软件"_s, u"企业"_s, u"增速"_s, u"占比"_s};
    QStringList en{u"digital"_s, u"services"_s, u"trade"_s, u"exports"_s, u"imports"_s, u"volume"_s, u"cross-border"_s,
        u"e-commerce"_s, u"cloud computing"_s, u"market"_s, u"data"_s, u"games"_s, u"software"_s, u"firms"_s,
        u"growth"_s, u"share"_s};
    std::mt19937 random{1};

    Text name(int words)
    {
        Text text;
        for (int i = 0; i < words; ++i) {
            const auto word = static_cast<qsizetype>(random() % static_cast<unsigned>(zh.size()));
            text.zh += zh[word];
            text.en += (i == 0 ? u""_s : u" "_s) + en[word];
        }
        return text;
    }
    Decimal value() { return Decimal(static_cast<qint64>(random() % 10'000'000), 2); }
};

void addIndicators(const Indicator &pattern, Vocabulary &words, Snapshot &snapshot)
{
    snapshot.indicators.clear();
    for (int i = 0; i < Indicators; ++i) {
        Indicator indicator = pattern;
        indicator.id = u"i%1"_s.arg(i);
        indicator.headline.reset();
        indicator.name = words.name(5);
        indicator.value = words.value();
        indicator.printed = indicator.value.toString();
        snapshot.indicators.push_back(std::move(indicator));
    }
}

Figure madeFigure(const Figure &pattern, int number, Vocabulary &words)
{
    Figure figure = pattern;
    figure.spec.id = u"f%1"_s.arg(number);
    figure.spec.title = words.name(6);
    figure.spec.series.resize(1);
    figure.spec.series.resize(SeriesOfFigure, figure.spec.series.front());
    figure.spec.categories.clear();
    figure.data = DataTable(SeriesOfFigure, Years);
    for (int year = 0; year < Years; ++year) {
        const QString label = QString::number(FirstYear + year);
        figure.spec.categories.push_back({label, CategoryKind::Year, true, {label, label}});
    }
    for (int s = 0; s < SeriesOfFigure; ++s) {
        figure.spec.series[static_cast<size_t>(s)].id = u"s%1"_s.arg(s);
        figure.spec.series[static_cast<size_t>(s)].name = words.name(4);
        for (int year = 0; year < Years; ++year) {
            Observation observation = *pattern.data.at({0, 0});
            observation.value = words.value();
            figure.data.set({s, year}, observation);
        }
    }
    return figure;
}

Snapshot largeSnapshot(const Snapshot &report)
{
    Snapshot snapshot = report;
    Vocabulary words;
    addIndicators(report.indicators.front(), words, snapshot);
    const Figure pattern = report.figures.front();
    snapshot.figures.clear();
    for (int i = 0; i < Figures; ++i)
        snapshot.figures.push_back(madeFigure(pattern, i, words));
    snapshot.claims.clear();
    snapshot.concepts.clear();
    return snapshot;
}

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void measure(const char *name, Snapshot snapshot)
{
    const auto shared = std::make_shared<const Snapshot>(std::move(snapshot));
    QElapsedTimer timer;
    timer.start();
    const auto index = SearchIndex::make(shared);
    std::printf("\"%s\": {\"build\": %.1f, \"strokes\": [", name, milliseconds(timer));
    const char *separator = "";
    for (const QString &typed : Typed) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            timer.start();
            (*index)->find(typed.left(length));
            std::printf("%s%.2f", separator, milliseconds(timer));
            separator = ", ";
        }
    }
    std::printf("]}");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto report = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    if (!report)
        return 1;
    std::printf("{");
    measure("report", *report);
    std::printf(", ");
    measure("large", largeSnapshot(*report));
    std::printf("}\n");
    return 0;
}
