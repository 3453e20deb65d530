// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "ui/i18n/bilingualtranslator.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::CheckCommand)
};

int observationCount(const Snapshot &snapshot)
{
    int count = 0;
    for (const Figure &figure : snapshot.figures) {
        const DataTable &data = figure.data;
        for (int s = 0; s < data.seriesCount(); ++s) {
            for (int c = 0; c < data.categoryCount(); ++c)
                count += data.at({s, c}).has_value();
        }
    }
    return count;
}

} // namespace

QString CheckCommand::name() const { return QStringLiteral("check"); }

QString CheckCommand::summary() const
{
    return Words::tr("Check a data file, or the bundled one, down to each value.");
}

QString CheckCommand::operands() const { return QStringLiteral("[SNAPSHOT]"); }

QList<QCommandLineOption> CheckCommand::options() const { return {}; }

ExitCode CheckCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    const QString file = parser.positionalArguments().value(0);
    const auto snapshot = loadSnapshot(file);
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    const LabelMode mode = givenMode(parser).value_or(systemMode());
    const auto row = [&streams](const QString &label, const QString &value) {
        streams.print(QStringLiteral("%1: %2").arg(label, value));
    };
    streams.print(Words::tr("The data file is sound."));
    row(Words::tr("File"), QDir::toNativeSeparators(file.isEmpty() ? bundledSnapshotFile() : file));
    row(Words::tr("Digest"), QString::fromLatin1(snapshot->digest));
    row(Words::tr("Report"), inMode(snapshot->report.title, mode, QStringLiteral(" / ")));
    row(Words::tr("Edition"), inMode(snapshot->report.edition, mode, QStringLiteral(" / ")));
    row(Words::tr("Figures"), QString::number(snapshot->figures.size()));
    row(Words::tr("Observations"), QString::number(observationCount(*snapshot)));
    return ExitCode::Done;
}

} // namespace dte
