// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/words/auditwords.h"
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

/// One line a claim, then how many have which verdict.
ExitCode checkClaims(const Snapshot &snapshot, LabelMode mode, Streams &streams)
{
    const std::vector<ClaimCheck> checks = audit(snapshot);
    for (const ClaimCheck &check : checks) {
        const Claim &claim = snapshot.claims[check.claim];
        const QString separator = QStringLiteral(" / ");
        const QString arithmetic = arithmeticWords(snapshot, check, mode).replace(u'\n', separator);
        const QStringList fields{toId(check.verdict), claim.id, inMode(claim.name, mode, separator),
            check.computed ? arithmetic : inMode(claim.reason, mode, separator)};
        streams.print(fields.join(u'\t'));
    }
    for (const Verdict verdict : allOf<Verdict>())
        streams.print(QStringLiteral("%1: %2").arg(verdictWords(snapshot, verdict, mode)).arg(count(checks, verdict)));
    return count(checks, Verdict::Contradicts) == 0 ? ExitCode::Done : ExitCode::ClaimContradicted;
}

} // namespace

QString CheckCommand::name() const { return QStringLiteral("check"); }

QString CheckCommand::summary() const
{
    return Words::tr("Check a data file, or the bundled one, down to each value.");
}

QString CheckCommand::operands() const { return QStringLiteral("[SNAPSHOT]"); }

QList<QCommandLineOption> CheckCommand::options() const
{
    return {
        {QStringLiteral("claims"), Words::tr("Recompute the claims of the report: verdict, id, claim, arithmetic.")}};
}

ExitCode CheckCommand::run(const QCommandLineParser &parser, Streams &streams) const
{
    const QString file = parser.positionalArguments().value(0);
    const auto snapshot = loadSnapshot(file);
    if (!snapshot) {
        streams.complain(message(snapshot.error()));
        return ExitCode::SnapshotUnusable;
    }
    const LabelMode mode = givenMode(parser).value_or(systemMode());
    if (parser.isSet(QStringLiteral("claims")))
        return checkClaims(*snapshot, mode, streams);
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
    row(Words::tr("Key figures"), QString::number(snapshot->indicators.size()));
    row(Words::tr("Claims"), QString::number(snapshot->claims.size()));
    return ExitCode::Done;
}

} // namespace dte
