// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <optional>

#include "db/base/text.h"

class QCommandLineParser;

namespace dte {

class Streams;

enum class ExitCode {
    Done = 0,
    WrongUsage = 2,
    SnapshotUnusable = 3,
    CouldNotWrite = 4,
    ClaimContradicted = 5,
};

/// The name of the executable, as users type it.
QString programName();

/// One verb of the command line. Commands hold no state.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    /// One sentence.
    virtual QString summary() const = 0;
    /// Whether execute() needs a QApplication; any QCoreApplication will do otherwise. May be asked without either.
    virtual bool drawsPictures(const QStringList &arguments) const;

    /// Parses \p arguments (those after the verb) and does the work; gives an ExitCode.
    int execute(const QStringList &arguments, Streams &streams) const;

protected:
    /// What stands after the options: "[ID...]"
    virtual QString operands() const { return {}; }
    /// -1: any number.
    virtual int maximumOperands() const { return 0; }
    /// Without --help and --lang, which every command has.
    virtual QList<QCommandLineOption> options() const = 0;
    virtual ExitCode run(const QCommandLineParser &parser, Streams &streams) const = 0;

    /// One sentence on what is wrong with the arguments, and where to read more.
    ExitCode refuse(const QString &sentence, Streams &streams) const;

private:
    QList<QCommandLineOption> allOptions() const;
    QString help() const;
};

/// \p code, but CouldNotWrite, with a complaint, if all was done and what was printed did not arrive.
ExitCode printedAll(ExitCode code, Streams &streams);

QCommandLineOption helpOption();
QCommandLineOption langOption();
QCommandLineOption snapshotOption();

/// Parses \p arguments (without the program or verb). Says what is wrong with them, or nothing: unknown options,
/// values missing or empty, a wrong --lang, more than \p maximumOperands (-1: any number).
QString parseArguments(QCommandLineParser *parser, const QList<QCommandLineOption> &options,
    const QStringList &arguments, int maximumOperands);
/// What --lang says; parseArguments() has checked it.
std::optional<LabelMode> givenMode(const QCommandLineParser &parser);

} // namespace dte
