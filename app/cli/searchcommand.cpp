// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/search/searchindex.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::SearchCommand)
};

constexpr int DefaultLimit = 20;
constexpr int MostHits = 1000;

/// fig3/exports/2021 for a value, else the id.
QString addressOf(const Snapshot &snapshot, const Hit &hit)
{
    const Figure *figure = snapshot.figure(hit.id);
    QString address = hit.id;
    if (figure && hit.cell.series >= 0)
        address += u'/' + figure->spec.series[static_cast<size_t>(hit.cell.series)].id;
    if (figure && hit.cell.category >= 0)
        address += u'/' + figure->spec.categories[static_cast<size_t>(hit.cell.category)].id;
    return address;
}

QString line(const Snapshot &snapshot, const Hit &hit, LabelMode mode)
{
    const QString separator = QStringLiteral(" / ");
    const QStringList fields{toId(hit.kind), addressOf(snapshot, hit), inMode(hit.title, mode, separator).simplified(),
        inMode(hit.context, mode, separator).simplified()};
    return fields.join(u'\t');
}

/// Why a hit stands where it does: each feature that it has, times its points, and the sum.
QStringList explanation(const Features &features)
{
    constexpr int SumWidth = 8;
    constexpr int PointsWidth = 4;
    QStringList lines;
    const auto add = [&lines](double sum, const QString &factors, const QString &words) {
        lines << QStringLiteral("%1  %2  %3").arg(sum, SumWidth, 'f', 1).arg(factors, words);
    };
    for (const Weight &weight : weights()) {
        const double value = features.*weight.feature;
        if (value > 0)
            add(value * weight.points, QStringLiteral("%1 × %2").arg(weight.points, PointsWidth).arg(value, 0, 'f', 2),
                QCoreApplication::translate("dte::Features", weight.name));
    }
    add(score(features), QString(PointsWidth + 7, u' '), Words::tr("in all"));
    return lines;
}

QJsonObject json(const Snapshot &snapshot, const Hit &hit)
{
    const auto text = [](const Text &both) {
        return QJsonObject{{QStringLiteral("zh"), both.zh}, {QStringLiteral("en"), both.en}};
    };
    return {{QStringLiteral("kind"), toId(hit.kind)}, {QStringLiteral("id"), addressOf(snapshot, hit)},
        {QStringLiteral("title"), text(hit.title)}, {QStringLiteral("context"), text(hit.context)}};
}

QJsonObject explainedJson(const Features &features)
{
    QJsonArray all;
    for (const Weight &weight : weights()) {
        if (const double value = features.*weight.feature; value > 0)
            all.append(QJsonObject{{QStringLiteral("feature"), QLatin1String(weight.id)},
                {QStringLiteral("value"), value}, {QStringLiteral("weight"), weight.points}});
    }
    return {{QStringLiteral("score"), score(features)}, {QStringLiteral("features"), all}};
}

void printJson(const Snapshot &snapshot, const std::vector<Hit> &hits, bool explains, Streams &streams)
{
    QJsonArray array;
    for (const Hit &hit : hits) {
        QJsonObject object = json(snapshot, hit);
        if (explains)
            object.insert(QStringLiteral("explanation"), explainedJson(hit.features));
        array.append(object);
    }
    streams.printBytes(QJsonDocument(array).toJson());
}

void printLines(const Snapshot &snapshot, const std::vector<Hit> &hits, bool explains, LabelMode mode, Streams &streams)
{
    for (const Hit &hit : hits) {
        streams.print(line(snapshot, hit, mode));
        for (const QString &reason : explains ? explanation(hit.features) : QStringList())
            streams.print(reason);
    }
}

} // namespace

QString SearchCommand::name() const { return QStringLiteral("search"); }

QString SearchCommand::summary() const
{
    return Words::tr("Find figures, key figures, values and texts: kind, id, title, context.");
}

QString SearchCommand::operands() const { return QStringLiteral("WORDS..."); }

QList<QCommandLineOption> SearchCommand::options() const
{
    return {{QStringLiteral("json"), Words::tr("Print JSON instead of lines with tabs.")},
        {QStringLiteral("explain"),
            Words::tr("Say below each result why it stands there:\nthe points of each reason, and their sum.")},
        {QStringLiteral("limit"), Words::tr("Show at most this many results (20).\nFrom 1 to 1000."),
            QStringLiteral("NUMBER")},
        snapshotOption()};
}

ExitCode SearchCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    const QString words = parser.positionalArguments().join(u' ');
    if (words.trimmed().isEmpty())
        return refuse(Words::tr("Say what to search for."), streams);
    bool isNumber = true;
    const QString given = parser.value(QStringLiteral("limit"));
    const int limit = given.isEmpty() ? DefaultLimit : given.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > MostHits)
        return refuse(Words::tr("Option --limit cannot be \"%1\"; it can be 1 to 1000.").arg(given), streams);
    auto snapshot = loadSnapshot(parser.value(QStringLiteral("snapshot")));
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    const auto shared = std::make_shared<const Snapshot>(std::move(snapshot).value());
    const auto index = SearchIndex::make(shared);
    if (!index) {
        streams.complain(message(index.error()));
        return ExitCode::SnapshotUnusable;
    }
    const Findings findings = (*index)->find(words, limit);
    if (findings.hits.empty())
        streams.complain(Words::tr("Nothing was found for \"%1\".").arg(words));
    else if (!findings.isExact)
        streams.complain(Words::tr("Nothing has all of that. The nearest there is:"));
    const bool explains = parser.isSet(QStringLiteral("explain"));
    if (parser.isSet(QStringLiteral("json")))
        printJson(*shared, findings.hits, explains, streams);
    else
        printLines(*shared, findings.hits, explains, givenMode(parser).value_or(LabelMode::Both), streams);
    return ExitCode::Done;
}

} // namespace dte
