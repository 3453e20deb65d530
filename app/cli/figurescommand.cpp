// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurescommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::FiguresCommand)
};

QStringList kinds(const FigureSpec &spec)
{
    QStringList ids;
    for (const Panel &panel : spec.panels)
        ids << toId(panel.kind);
    ids.removeDuplicates();
    return ids;
}

std::vector<Category> axisCategories(const FigureSpec &spec)
{
    std::vector<Category> categories;
    std::copy_if(spec.categories.begin(), spec.categories.end(), std::back_inserter(categories),
        [](const Category &category) { return category.onAxis; });
    return categories;
}

/// 2011–2021; where the categories are no years, how many they are.
QString extent(const FigureSpec &spec, LabelMode mode)
{
    const std::vector<Category> categories = axisCategories(spec);
    const bool years = !categories.empty()
        && std::all_of(categories.begin(), categories.end(),
            [](const Category &category) { return category.kind == CategoryKind::Year; });
    if (!years)
        return QString::number(categories.size());
    const QString first = inMode(categories.front().label, mode);
    return categories.size() == 1 ? first : first + u'–' + inMode(categories.back().label, mode);
}

QString line(const FigureSpec &spec, LabelMode mode)
{
    const QStringList fields{spec.id, QString::number(spec.number), kinds(spec).join(u'+'), extent(spec, mode),
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
    const std::vector<Category> shown = axisCategories(spec);
    QJsonObject categories{{QStringLiteral("count"), static_cast<int>(shown.size())}};
    if (!shown.empty()) {
        categories.insert(QStringLiteral("first"), json(shown.front().label, mode));
        categories.insert(QStringLiteral("last"), json(shown.back().label, mode));
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
