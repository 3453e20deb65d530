// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurescommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::FiguresCommand)
};

/// As in the snapshot's schema.
QString toId(PanelKind kind)
{
    switch (kind) {
    case PanelKind::StackedColumns:
        return QStringLiteral("stacked_columns");
    case PanelKind::GroupedColumns:
        return QStringLiteral("grouped_columns");
    case PanelKind::GroupedBars:
        return QStringLiteral("grouped_bars");
    case PanelKind::Lines:
        return QStringLiteral("lines");
    case PanelKind::Ring:
        break;
    }
    return QStringLiteral("ring");
}

QStringList kinds(const FigureSpec &spec)
{
    QStringList ids;
    for (const Panel &panel : spec.panels)
        ids << toId(panel.kind);
    ids.removeDuplicates();
    return ids;
}

std::vector<Text> axisLabels(const FigureSpec &spec)
{
    std::vector<Text> labels;
    for (const Category &category : spec.categories) {
        if (category.onAxis)
            labels.push_back(category.label);
    }
    return labels;
}

/// 2011–2021, or just the one there is.
QString range(const FigureSpec &spec, LabelMode mode)
{
    const std::vector<Text> labels = axisLabels(spec);
    if (labels.empty())
        return {};
    const QString first = inMode(labels.front(), mode);
    return labels.size() == 1 ? first : first + u'–' + inMode(labels.back(), mode);
}

QString line(const FigureSpec &spec, LabelMode mode)
{
    const QStringList fields{spec.id, QString::number(spec.number), kinds(spec).join(u'+'), range(spec, mode),
        inMode(spec.title, mode, QStringLiteral(" / "))};
    QStringList clean;
    for (const QString &field : fields)
        clean << field.simplified();
    return clean.join(u'\t');
}

QJsonObject json(const Text &text, LabelMode mode)
{
    QJsonObject object;
    if (mode != LabelMode::English)
        object.insert(QStringLiteral("zh"), text.zh);
    if (mode != LabelMode::Chinese)
        object.insert(QStringLiteral("en"), text.en);
    return object;
}

QJsonObject json(const FigureSpec &spec, LabelMode mode)
{
    const std::vector<Text> labels = axisLabels(spec);
    QJsonObject categories{{QStringLiteral("count"), static_cast<int>(labels.size())}};
    if (!labels.empty()) {
        categories.insert(QStringLiteral("first"), json(labels.front(), mode));
        categories.insert(QStringLiteral("last"), json(labels.back(), mode));
    }
    return {{QStringLiteral("id"), spec.id}, {QStringLiteral("number"), spec.number},
        {QStringLiteral("title"), json(spec.title, mode)},
        {QStringLiteral("kinds"), QJsonArray::fromStringList(kinds(spec))}, {QStringLiteral("categories"), categories}};
}

} // namespace

QString FiguresCommand::name() const { return QStringLiteral("figures"); }

QString FiguresCommand::summary() const { return Words::tr("List the figures: id, number, kind, categories, title."); }

QList<QCommandLineOption> FiguresCommand::options() const
{
    return {{QStringLiteral("json"), Words::tr("Print JSON instead of lines with tabs.")}, snapshotOption()};
}

ExitCode FiguresCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    const auto snapshot = loadSnapshot(parser.value(QStringLiteral("snapshot")));
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    const LabelMode mode = givenMode(parser).value_or(LabelMode::Both);
    if (!parser.isSet(QStringLiteral("json"))) {
        for (const Figure &figure : snapshot->figures)
            streams.print(line(figure.spec, mode));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const Figure &figure : snapshot->figures)
        array.append(json(figure.spec, mode));
    streams.printBytes(QJsonDocument(array).toJson());
    return ExitCode::Done;
}

} // namespace dte
