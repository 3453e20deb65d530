// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/checkcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/figurescommand.h"
#include "app/cli/helptext.h"
#include "app/cli/searchcommand.h"
#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "resources/resources.h"
#include "ui/i18n/bilingualtranslator.h"

namespace dte {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dte::CommandLine)
};

constexpr int ShortDigest = 12;

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<FiguresCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    return commands;
}

QList<QCommandLineOption> windowParserOptions()
{
    QList<QCommandLineOption> options{snapshotOption(), langOption(),
        {QStringLiteral("figure"), Words::tr("Open the window with this figure."), QStringLiteral("ID")},
        {QStringLiteral("present"), Words::tr("Start the presentation at once.")},
        {QStringLiteral("deck"), Words::tr("Present the slides of this file."), QStringLiteral("FILE")},
        {QStringLiteral("screen"), Words::tr("Present on the screen of this name."), QStringLiteral("NAME")},
        helpOption(),
        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the versions of program, Qt and data.")}};
    // QApplication takes these; session managers and desktops pass them.
    for (const char *name : {"platform", "platformtheme", "style", "display", "session"}) {
        QCommandLineOption option(QString::fromLatin1(name), {}, QStringLiteral("VALUE"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options << option;
    }
    return options;
}

/// Gives what is wrong, or nothing.
QString parseWithoutVerb(QCommandLineParser *parser, const QStringList &arguments)
{
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!arguments.isEmpty() && !arguments.constFirst().startsWith(u'-'))
        return Words::tr("There is no command \"%1\".").arg(arguments.constFirst());
    return parseArguments(parser, windowParserOptions(), arguments, 0);
}

/// Looks for --lang by itself, since messages about other arguments are to be in that language too.
LabelMode messageMode(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    LabelMode mode = systemMode();
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QStringLiteral("--"); ++i) {
        if (arguments[i] == option)
            mode = fromId<LabelMode>(arguments.value(i + 1)).value_or(mode);
        else if (arguments[i].startsWith(option + u'='))
            mode = fromId<LabelMode>(arguments[i].mid(option.size() + 1)).value_or(mode);
    }
    return mode;
}

/// Translates while it lives.
class ScopedLanguage final
{
public:
    explicit ScopedLanguage(LabelMode mode)
    {
        initResources();
        m_translator = std::make_unique<BilingualTranslator>();
        m_translator->setMode(mode);
        QCoreApplication::installTranslator(m_translator.get());
    }
    ~ScopedLanguage() { QCoreApplication::removeTranslator(m_translator.get()); }
    Q_DISABLE_COPY_MOVE(ScopedLanguage)

private:
    std::unique_ptr<BilingualTranslator> m_translator;
};

} // namespace

QString programVersion() { return QStringLiteral(DTE_VERSION); }

CommandLine::CommandLine(const QStringList &arguments)
    : m_isReadable(!arguments.join(QString()).contains(QChar(QChar::ReplacementCharacter)))
    , m_arguments(arguments)
{
    if (!m_isReadable)
        return;
    for (std::unique_ptr<Command> &command : allCommands()) {
        if (!arguments.isEmpty() && command->name() == arguments.constFirst()) {
            m_command = std::move(command);
            m_arguments.removeFirst();
            return;
        }
    }
    QCommandLineParser parser;
    if (!parseWithoutVerb(&parser, arguments).isEmpty() || parser.isSet(QStringLiteral("help"))
        || parser.isSet(QStringLiteral("version")))
        return;
    m_window = {parser.value(QStringLiteral("snapshot")), givenMode(parser), parser.value(QStringLiteral("figure")),
        parser.isSet(QStringLiteral("present")), parser.value(QStringLiteral("deck")),
        parser.value(QStringLiteral("screen"))};
}

CommandLine::~CommandLine() = default;

bool CommandLine::drawsPictures() const { return m_command && m_command->drawsPictures(m_arguments); }

int CommandLine::run(Streams &streams) const
{
    Q_ASSERT(!opensWindow());
    const ScopedLanguage language(messageMode(m_arguments));
    if (!m_isReadable) {
        // Its bytes are lost: files would be read from and written to other names.
        streams.complain(Words::tr("An argument is not text in UTF-8. Rename the file or folder, and try again."));
        return static_cast<int>(ExitCode::WrongUsage);
    }
    return m_command ? m_command->execute(m_arguments, streams) : static_cast<int>(runWithoutVerb(streams));
}

int CommandLine::complainOfDisplay(Streams &streams) const
{
    const ScopedLanguage language(messageMode(m_arguments));
    streams.complain(Words::tr("There is no display to open a window on. Start the program on a desktop, or use a "
                               "command, which needs none: %1 export --help")
                         .arg(programName()));
    return static_cast<int>(ExitCode::WrongUsage);
}

ExitCode CommandLine::runWithoutVerb(Streams &streams) const
{
    QCommandLineParser parser;
    if (const QString complaint = parseWithoutVerb(&parser, m_arguments); !complaint.isEmpty()) {
        streams.complain(complaint);
        streams.complain(helpHint(programName()));
        return ExitCode::WrongUsage;
    }
    streams.print(parser.isSet(QStringLiteral("help")) ? help() : version());
    return printedAll(ExitCode::Done, streams);
}

QString CommandLine::help() const
{
    std::vector<HelpRow> verbs;
    for (const auto &command : allCommands())
        verbs.push_back({command->name(), command->summary()});
    const auto row = [](ExitCode code, const QString &meaning) {
        return HelpRow{QString::number(static_cast<int>(code)), meaning};
    };
    return formatHelp(
        {programName() + QStringLiteral(" [OPTION...]"), programName() + QStringLiteral(" COMMAND [OPTION...]")},
        Words::tr("Shows and exports the figures of the digital trade report. Without a command it opens a window."),
        {{Words::tr("Options:"), optionRows(windowParserOptions())}, {Words::tr("Commands:"), verbs},
            {Words::tr("Exit codes:"),
                {row(ExitCode::Done, Words::tr("All was done.")),
                    row(ExitCode::WrongUsage, Words::tr("The command line is wrong.")),
                    row(ExitCode::SnapshotUnusable, Words::tr("The data file cannot be used.")),
                    row(ExitCode::CouldNotWrite, Words::tr("A file could not be written.")),
                    row(ExitCode::ClaimContradicted, Words::tr("A claim of the report does not hold."))}}});
}

QString CommandLine::version() const
{
    QStringList lines{programName() + u' ' + programVersion(), QStringLiteral("Qt ") + QString::fromLatin1(qVersion())};
    if (const auto snapshot = loadSnapshot({}))
        lines << QStringLiteral("snapshot ") + QString::fromLatin1(snapshot->digest.left(ShortDigest));
    return lines.join(u'\n');
}

} // namespace dte
