// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/helptext.h"
#include "app/cli/streams.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::Command)
};

} // namespace

QString programName() { return QStringLiteral("digital-trade-explorer"); }

bool Command::drawsPictures(const QStringList &) const { return false; }

int Command::execute(const QStringList &arguments, Streams &streams) const
{
    QCommandLineParser parser;
    const QString complaint = parseArguments(&parser, allOptions(), arguments, maximumOperands());
    ExitCode code = ExitCode::Done;
    if (!complaint.isEmpty())
        code = refuse(complaint, streams);
    else if (parser.isSet(QStringLiteral("help")))
        streams.print(help());
    else
        code = run(parser, streams);
    return static_cast<int>(printedAll(code, streams));
}

ExitCode Command::refuse(const QString &sentence, Streams &streams) const
{
    streams.complain(sentence);
    streams.complain(helpHint(programName() + u' ' + name()));
    return ExitCode::WrongUsage;
}

QList<QCommandLineOption> Command::allOptions() const { return options() << langOption() << helpOption(); }

QString Command::help() const
{
    QString usage = programName() + u' ' + name() + QStringLiteral(" [OPTION...]");
    if (!operands().isEmpty())
        usage += u' ' + operands();
    return formatHelp({usage}, summary(), {{Words::tr("Options:"), optionRows(allOptions())}});
}

ExitCode printedAll(ExitCode code, Streams &streams)
{
    if (code != ExitCode::Done || !streams.outFailed())
        return code;
    streams.complain(Words::tr("The standard output could not be written."));
    return ExitCode::CouldNotWrite;
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help.")};
}

QCommandLineOption langOption()
{
    return {QStringLiteral("lang"), Words::tr("Language of labels and messages."), QStringLiteral("zh|en|both")};
}

QCommandLineOption snapshotOption()
{
    return {QStringLiteral("snapshot"), Words::tr("Read this data file instead of the bundled one."),
        QStringLiteral("FILE")};
}

QString parseArguments(QCommandLineParser *parser, const QList<QCommandLineOption> &options,
    const QStringList &arguments, int maximumOperands)
{
    parser->addOptions(options);
    if (!parser->parse(QStringList(programName()) << arguments))
        return parser->errorText();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constLast();
        if (parser->values(name).contains(QString()))
            return Words::tr("Option --%1 needs a value.").arg(name);
    }
    if (parser->isSet(QStringLiteral("lang")) && !givenMode(*parser))
        return Words::tr("Option --%1 cannot be \"%2\"; it can be %3.")
            .arg(QStringLiteral("lang"), parser->value(QStringLiteral("lang")), QStringLiteral("zh, en, both"));
    const QStringList operands = parser->positionalArguments();
    if (operands.contains(QString())) // of a variable that is not set, as a rule
        return Words::tr("An argument is empty.");
    if (maximumOperands >= 0 && operands.size() > maximumOperands)
        return Words::tr("Unexpected argument \"%1\".").arg(operands.at(maximumOperands));
    return {};
}

std::optional<LabelMode> givenMode(const QCommandLineParser &parser)
{
    return fromId<LabelMode>(parser.value(QStringLiteral("lang")));
}

} // namespace dte
