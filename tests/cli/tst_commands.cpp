// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/commandline.h"
#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/snapshot/snapshotreader.h"
#include "tests/cli/clisupport.h"
#include "ui/export/content/papersize.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

const QStringList allIds{u"fig1"_s, u"fig2"_s, u"fig3"_s, u"fig4"_s, u"fig5"_s, u"fig6"_s};

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void complainsInTheLanguageAsked_data();
    void complainsInTheLanguageAsked();
    void followsTheLanguageOfTheSystem();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void helpFitsTheTerminal();
    void namesItsVersions();
    void decidesBetweenWindowAndCommand_data();
    void decidesBetweenWindowAndCommand();
    void passesOptionsToTheWindow();
    void drawsOnlyForPictures_data();
    void drawsOnlyForPictures();
    void listsFigures();
    void listsFiguresInOneLanguage();
    void listsFiguresAsJson();
    void checksTheBundledSnapshot();
    void checksACopy();
    void refusesDamagedSnapshots_data();
    void refusesDamagedSnapshots();
    void refusesASnapshotThatIsNotTheBundledOne();
    void tellsThatTheOutputIsFull_data();
    void tellsThatTheOutputIsFull();
    void isQuietInAnyLocale_data();
    void isQuietInAnyLocale();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void refusesEmptyArguments();
    void refusesArgumentsThatAreNoText_data();
    void refusesArgumentsThatAreNoText();

private:
    QTemporaryDir m_folder;
};

void TestCommands::init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

void TestCommands::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("complaint");
    QTest::addColumn<QString>("hint");
    const QString program = u"See \"digital-trade-explorer --help\"."_s;
    const QString exporting = u"See \"digital-trade-explorer export --help\"."_s;
    const auto row = [](const char *line, const char *complaint, const QString &hint) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(complaint) << hint;
    };
    row("print", "There is no command \"print\".", program);
    row("FIGURES", "There is no command \"FIGURES\".", program);
    row("--lang en figures", "Unexpected argument \"figures\".", program);
    row("--snapshot", "Missing value after '--snapshot'.", program);
    row("--snapshot=", "Option --snapshot needs a value.", program);
    row("--wide", "Unknown option 'wide'.", program);
    row("--lang de", "Option --lang cannot be \"de\"; it can be zh, en, both.", program);
    row("--help=1", "Unexpected value after '--help'.", program);
    const QString figures = u"See \"digital-trade-explorer figures --help\"."_s;
    row("figures fig1", "Unexpected argument \"fig1\".", figures);
    row("figures --all", "Unknown option 'all'.", figures);
    row("figures --lang=", "Option --lang needs a value.", figures);
    row("check a b", "Unexpected argument \"b\".", u"See \"digital-trade-explorer check --help\"."_s);
    row("export", "Name the figures to export, or say --all.", exporting);
    row("export --all", "Say with --out which folder to write to.", exporting);
    row("export --all --out", "Missing value after '--out'.", exporting);
    row("export --all --out=", "Option --out needs a value.", exporting);
    row("export --out DIR", "Name the figures to export, or say --all.", exporting);
    row("export fig1 --all --out DIR", "Either name figures or say --all, not both.", exporting);
    row("export fig1 --out DIR --format gif",
        "Option --format cannot be \"gif\"; it can be png, svg, pdf, booklet, csv, xlsx, json.", exporting);
    row("export fig1 --out DIR --format png,",
        "Option --format cannot be \"\"; it can be png, svg, pdf, booklet, csv, xlsx, json.", exporting);
    row("export fig1 --out DIR --format PNG",
        "Option --format cannot be \"PNG\"; it can be png, svg, pdf, booklet, csv, xlsx, json.", exporting);
    row("export fig1 --out DIR --layout wide", "Option --layout cannot be \"wide\"; it can be table, tidy.", exporting);
    row("export fig1 --out DIR --theme Dark",
        "Option --theme cannot be \"Dark\"; it can be light, dark, contrast, paper.", exporting);
    row("export fig1 --out DIR --lang fr", "Option --lang cannot be \"fr\"; it can be zh, en, both.", exporting);
    for (const char *size : {"1280", "1280x", "x720", "1280X720", "-1280x720", "1280x720x2", "1280.5x720", "319x200",
             "320x199", "16385x16384", "16384x16385", "99999x99999", "4294968576x720", "٣٢٠x٢٠٠", "0x0"}) {
        const QByteArray line = "export fig1 --out DIR --size " + QByteArray(size);
        const QByteArray complaint
            = "Option --size cannot be \"" + QByteArray(size) + "\"; it can be anything from 320x200 to 16384x16384.";
        row(line.constData(), complaint.constData(), exporting);
    }
    row("export fig1 --out DIR --mm 160x90 --size 1280x720", "Option --size cannot stand beside --mm.", exporting);
    row("export fig1 --out DIR --mm 160",
        "Option --mm cannot be \"160\"; the picture can have anything from 320x200 to "
        "16384x16384 pixels.",
        exporting);
    row("export fig1 --out DIR --mm 10x10",
        "Option --mm cannot be \"10x10\"; the picture can have anything from 320x200 "
        "to 16384x16384 pixels.",
        exporting);
    row("export fig1 --out DIR --mm 2000x90 --dpi 300",
        "Option --mm cannot be \"2000x90\"; the picture can have anything "
        "from 320x200 to 16384x16384 pixels.",
        exporting);
    for (const char *dpi : {"0", "-1", "96.5", "many", "1e3", "5000000"}) {
        const QByteArray line = "export fig1 --out DIR --dpi " + QByteArray(dpi);
        const QByteArray complaint = "Option --dpi cannot be \"" + QByteArray(dpi) + "\"; it can be anything from "
            + QByteArray::number(SmallestDpi) + " to " + QByteArray::number(LargestDpi) + ".";
        row(line.constData(), complaint.constData(), exporting);
    }
    for (const char *jobs : {"0", "-2", "65", "two", "1000000"}) {
        const QByteArray line = "export fig1 --out DIR --jobs " + QByteArray(jobs);
        const QByteArray complaint
            = "Option --jobs cannot be \"" + QByteArray(jobs) + "\"; it can be anything from 1 to 64.";
        row(line.constData(), complaint.constData(), exporting);
    }
    row("export fig1 --out DIR --pages A4", "Option --pages cannot be \"A4\"; it can be a4, wide.", exporting);
    row("export fig1 --out DIR --transparent=yes", "Unexpected value after '--transparent'.", exporting);
    row("export fig1 --out DIR --text-as-paths=1", "Unexpected value after '--text-as-paths'.", exporting);
    row("export fig1 figX --out DIR", "There is no figure \"figX\"; there are fig1, fig2, fig3, fig4, fig5, fig6.",
        exporting);
    row("export ../fig1 --out DIR", "There is no figure \"../fig1\"; there are fig1, fig2, fig3, fig4, fig5, fig6.",
        exporting);
}

void TestCommands::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, complaint);
    QFETCH(QString, hint);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"nowhere"_s);
    const Outcome outcome = runInProcess(words(line.replace(u"DIR"_s, target)));
    QCOMPARE(outcome.err, complaint + u'\n' + hint + u'\n');
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.code, 2);
    QVERIFY(!QFile::exists(target));
}

void TestCommands::complainsInTheLanguageAsked_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("zh") << u"figures --wide --lang zh"_s;
    QTest::newRow("zh first") << u"figures --lang=zh --wide"_s;
    QTest::newRow("both") << u"figures --lang both --wide"_s;
    QTest::newRow("no verb") << u"--wide --lang zh"_s;
}

void TestCommands::complainsInTheLanguageAsked()
{
    QFETCH(QString, line);
    const Outcome outcome = runInProcess(words(line));
    QVERIFY2(outcome.err.contains(u"未知选项“wide”。"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.err.contains(u"Unknown option"_s), line.contains(u"both"_s));
    QCOMPARE(outcome.code, 2);
}

void TestCommands::followsTheLanguageOfTheSystem()
{
    const QStringList arguments{u"figures"_s, u"--wide"_s};
    QVERIFY(runProgram(arguments, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}}).err.startsWith(u"未知选项“wide”。"_s));
    QVERIFY(runProgram(arguments, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}).err.startsWith(u"Unknown option 'wide'."_s));
    QVERIFY(runProgram(arguments + QStringList{u"--lang"_s, u"en"_s}, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}})
                .err.startsWith(u"Unknown option 'wide'."_s));
}

void TestCommands::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("program") << u"--help"_s
                             << QStringList{u"--snapshot <FILE>"_s, u"--lang <zh|en|both>"_s, u"--figure <ID>"_s,
                                    u"-h, --help"_s, u"-v, --version"_s, u"figures"_s, u"export"_s, u"check"_s, u"0 "_s,
                                    u"2 "_s, u"3 "_s, u"4 "_s};
    QTest::newRow("short") << u"-h"_s << QStringList{u"--snapshot <FILE>"_s};
    QTest::newRow("figures") << u"figures --help"_s
                             << QStringList{u"digital-trade-explorer figures [OPTION...]\n"_s, u"--json"_s,
                                    u"--lang <zh|en|both>"_s, u"--snapshot <FILE>"_s, u"-h, --help"_s};
    QTest::newRow("export") << u"export --help"_s
                            << QStringList{u"digital-trade-explorer export [OPTION...] --out DIR ID...|--all\n"_s,
                                   u"--all"_s, u"--format <NAME,...>"_s, u"--mm <WxH>"_s, u"--dpi <NUMBER>"_s,
                                   u"--transparent"_s, u"--jobs <NUMBER>"_s, u"--out <DIR>"_s, u"--lang <zh|en|both>"_s,
                                   u"--size <WxH>"_s, u"--layout <table|tidy>"_s, u"--theme <NAME>"_s,
                                   u"--plain-utf8"_s, u"--force"_s, u"--snapshot <FILE>"_s, u"-h, --help"_s};
    QTest::newRow("check") << u"check -h"_s
                           << QStringList{
                                  u"digital-trade-explorer check [OPTION...] [SNAPSHOT]\n"_s, u"--lang <zh|en|both>"_s};
}

void TestCommands::helpNamesEveryOption()
{
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    for (const QString &language : {u"en"_s, u"zh"_s, u"both"_s}) {
        const Outcome outcome = runInProcess(words(line) << u"--lang"_s << language);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        for (const QString &text : expected)
            QVERIFY2(outcome.out.contains(text), qPrintable(text + u'\n' + outcome.out));
        QVERIFY(!outcome.out.contains(u"--platform"_s));
    }
}

void TestCommands::helpFitsTheTerminal()
{
    for (const QString &line : {u"--help"_s, u"figures --help"_s, u"export --help"_s, u"check --help"_s}) {
        for (const QString &text : runInProcess(words(line)).out.split(u'\n'))
            QVERIFY2(text.size() <= 100, qPrintable(text));
    }
}

void TestCommands::namesItsVersions()
{
    const auto snapshot = loadSnapshot({});
    QVERIFY(snapshot);
    const QString expected = u"digital-trade-explorer %1\nQt %2\nsnapshot %3\n"_s.arg(
        programVersion(), QString::fromLatin1(qVersion()), QString::fromLatin1(snapshot->digest.left(12)));
    const Outcome outcome = runInProcess({u"--version"_s});
    QCOMPARE(outcome.out, expected);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(runInProcess({u"-v"_s}).out, expected);
    QCOMPARE(runProgram({u"--version"_s}).out, expected);
}

void TestCommands::decidesBetweenWindowAndCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("window options") << u"--snapshot a.sqlite --lang zh --figure fig2"_s << true;
    QTest::newRow("Qt's own") << u"-platform xcb -session 1_2"_s << true;
    QTest::newRow("help") << u"--help"_s << false;
    QTest::newRow("help among others") << u"--lang zh --help"_s << false;
    QTest::newRow("version") << u"--version"_s << false;
    QTest::newRow("verb") << u"figures"_s << false;
    QTest::newRow("unknown verb") << u"print"_s << false;
    QTest::newRow("unknown option") << u"--print"_s << false;
    QTest::newRow("wrong value") << u"--lang de"_s << false;
}

void TestCommands::decidesBetweenWindowAndCommand()
{
    QFETCH(QString, line);
    QFETCH(bool, window);
    QCOMPARE(CommandLine(words(line)).opensWindow(), window);
}

void TestCommands::passesOptionsToTheWindow()
{
    const CommandLine all({u"--snapshot"_s, u"文件 #1%20.sqlite"_s, u"--lang=en"_s, u"--figure"_s, u"fig2"_s});
    QVERIFY(all.opensWindow());
    QCOMPARE(all.windowOptions().snapshotFile, u"文件 #1%20.sqlite"_s);
    QVERIFY(all.windowOptions().mode == LabelMode::English);
    QCOMPARE(all.windowOptions().figureId, u"fig2"_s);
    const CommandLine none({});
    QVERIFY(none.opensWindow());
    QCOMPARE(none.windowOptions().snapshotFile, QString());
    QVERIFY(!none.windowOptions().mode);
    QCOMPARE(none.windowOptions().figureId, QString());
}

void TestCommands::drawsOnlyForPictures_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("draws");
    QTest::newRow("figures") << u"figures"_s << false;
    QTest::newRow("check") << u"check"_s << false;
    QTest::newRow("help") << u"--help"_s << false;
    QTest::newRow("default formats") << u"export --all --out x"_s << true;
    QTest::newRow("png") << u"export --all --out x --format png"_s << true;
    QTest::newRow("csv") << u"export --all --out x --format csv"_s << false;
    QTest::newRow("csv, png") << u"export --all --out x --format=csv --format png"_s << true;
    QTest::newRow("export help") << u"export --all --out x --help"_s << false;
    QTest::newRow("wrong usage") << u"export --all --format png"_s << false;
}

void TestCommands::drawsOnlyForPictures()
{
    QFETCH(QString, line);
    QFETCH(bool, draws);
    QCOMPARE(CommandLine(words(line)).drawsPictures(), draws);
}

void TestCommands::listsFigures()
{
    const Outcome outcome = runInProcess({u"figures"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY(outcome.out.endsWith(u'\n'));
    const QStringList lines = outcome.out.chopped(1).split(u'\n');
    QStringList ids;
    for (const QString &line : lines) {
        QCOMPARE(line.count(u'\t'), 4);
        ids << line.section(u'\t', 0, 0);
    }
    QCOMPARE(ids, allIds);
    QCOMPARE(lines[2],
        u"fig3\t3\tlines+grouped_columns\t2011–2021\t2011-2021年中国电信、计算机和信息服务贸易发展情况 / China's trade "
        u"in "
        "telecommunications, computer and information services, 2011–2021"_s);
}

void TestCommands::listsFiguresInOneLanguage()
{
    const QString zh = runInProcess({u"figures"_s, u"--lang"_s, u"zh"_s}).out;
    const QString en = runInProcess({u"figures"_s, u"--lang"_s, u"en"_s}).out;
    QVERIFY(zh.contains(u"fig2\t2\tgrouped_bars\t5\t2021年中国可数字化交付服务贸易分领域发展情况\n"_s));
    QVERIFY(!zh.contains(u"sub-sector"_s));
    QVERIFY(en.contains(u"\tChina's trade in digitally deliverable services by sub-sector, 2021\n"_s));
    QVERIFY(!en.contains(QRegularExpression(u"\\p{Han}"_s)));
}

void TestCommands::listsFiguresAsJson()
{
    const Outcome outcome = runInProcess({u"figures"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, runInProcess({u"figures"_s, u"--json"_s, u"--lang"_s, u"both"_s}).out);
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(outcome.out.toUtf8(), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(array.size(), 6);
    const QJsonObject expected{{u"id"_s, u"fig6"_s}, {u"number"_s, 6},
        {u"title"_s,
            QJsonObject{{u"zh"_s, u"2019-2021年中国跨境电子商务进出口情况"_s},
                {u"en"_s, u"China's cross-border e-commerce imports and exports, 2019–2021"_s}}},
        {u"kinds"_s, QJsonArray{u"lines"_s, u"stacked_columns"_s}},
        {u"categories"_s,
            QJsonObject{{u"count"_s, 3}, {u"first"_s, QJsonObject{{u"zh"_s, u"2019"_s}, {u"en"_s, u"2019"_s}}},
                {u"last"_s, QJsonObject{{u"zh"_s, u"2021"_s}, {u"en"_s, u"2021"_s}}}}}};
    QCOMPARE(array.last().toObject(), expected);
    const QString english = runInProcess({u"figures"_s, u"--json"_s, u"--lang"_s, u"en"_s}).out;
    QVERIFY(!english.contains(u"\"zh\""_s));
}

void TestCommands::checksTheBundledSnapshot()
{
    const auto snapshot = loadSnapshot({});
    QVERIFY(snapshot);
    const Outcome outcome = runInProcess({u"check"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[0], u"The data file is sound."_s);
    QCOMPARE(lines[1], u"File: "_s + bundledSnapshotFile());
    QCOMPARE(lines[2], u"Digest: "_s + QString::fromLatin1(snapshot->digest));
    QCOMPARE(lines[3], u"Report: China Digital Trade Development Report 2021"_s);
    QCOMPARE(lines[4], u"Edition: 2021 edition"_s);
    QCOMPARE(lines[5], u"Figures: 6"_s);
    QVERIFY(QRegularExpression(u"^Observations: [1-9][0-9]+$"_s).match(lines[6]).hasMatch());
    QCOMPARE(lines[7], u"Key figures: 71"_s);
    QCOMPARE(lines[8], u"Claims: 91"_s);
}

void TestCommands::checksACopy()
{
    const QString copy = m_folder.filePath(u"副本 #1 %20.sqlite"_s);
    writeBytes(copy, bytesOf(bundledSnapshotFile()));
    const Outcome outcome = runInProcess({u"check"_s, copy, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"File: "_s + copy));
    QCOMPARE(runInProcess({u"figures"_s, u"--snapshot"_s, copy}).out, runInProcess({u"figures"_s}).out);
}

void TestCommands::refusesDamagedSnapshots_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray sound = bytesOf(bundledSnapshotFile());
    QVERIFY(sound.size() > 8192);
    QByteArray flipped = sound;
    const qsizetype at = flipped.indexOf("UNCTAD");
    QVERIFY(at > 0);
    flipped[at] = 'V';
    QTest::newRow("missing") << QByteArray() << static_cast<int>(ErrorCode::SnapshotMissing);
    QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::SnapshotEmpty);
    QTest::newRow("truncated") << sound.left(sound.size() - 4096) << static_cast<int>(ErrorCode::SnapshotTruncated);
    QTest::newRow("text") << QByteArray(5000, 'x') << static_cast<int>(ErrorCode::SnapshotNotSqlite);
    QTest::newRow("one byte") << flipped << static_cast<int>(ErrorCode::SnapshotDigestMismatch);
}

void TestCommands::refusesDamagedSnapshots()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".sqlite"_s);
    if (!bytes.isNull())
        writeBytes(file, bytes);
    const auto snapshot = readSnapshot(file);
    QVERIFY(!snapshot);
    QCOMPARE(static_cast<int>(snapshot.error().code), code);
    const QString target = m_folder.filePath(u"never"_s);
    for (const QStringList &arguments : {QStringList{u"check"_s, file}, {u"figures"_s, u"--snapshot"_s, file},
             {u"export"_s, u"--all"_s, u"--out"_s, target, u"--snapshot"_s, file}}) {
        const Outcome outcome = runInProcess(arguments);
        QCOMPARE(outcome.err, message(snapshot.error()) + u'\n');
        QVERIFY(outcome.err.contains(file));
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.code, 3);
    }
    QVERIFY(!QFile::exists(target));
}

void TestCommands::refusesASnapshotThatIsNotTheBundledOne()
{
    // A program installed elsewhere, whose snapshot is sound but has one byte more.
    QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(u"bin"_s) && folder.mkpath(u"share/digital-trade-explorer"_s));
    const QString program = folder.filePath(u"bin/digital-trade-explorer"_s);
    QVERIFY(QFile::copy(programFile(), program));
    const QString snapshot = folder.filePath(u"share/digital-trade-explorer/snapshot.sqlite"_s);
    writeBytes(snapshot, bytesOf(bundledSnapshotFile()));
    QCOMPARE(runOther(program, {u"check"_s}).code, 0);
    writeBytes(snapshot, bytesOf(bundledSnapshotFile()) + '\0');
    const Outcome outcome = runOther(program, {u"check"_s});
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.err, message(Error(ErrorCode::SnapshotNotBundled, snapshot)) + u'\n');
    const Outcome version = runOther(program, {u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(!version.out.contains(u"snapshot"_s));
    QVERIFY(version.out.startsWith(u"digital-trade-explorer "_s));
}

void TestCommands::tellsThatTheOutputIsFull_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"figures", "figures --json", "check", "--help", "--version", "export --help"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCommands::tellsThatTheOutputIsFull()
{
    QFETCH(QString, line);
    const QStringList command = QStringList{m_folder.filePath(u"full"_s), programFile()} + words(line);
    const Outcome outcome = runShell(u"out=$1; shift; ulimit -f 0; exec \"$@\" > \"$out\""_s, command);
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.err, u"The standard output could not be written.\n"_s);
}

void TestCommands::isQuietInAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "POSIX", "C.UTF-8", "de_DE", "zh_CN.GB18030"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestCommands::isQuietInAnyLocale()
{
    QFETCH(QString, locale);
    const Outcome outcome = runProgram({u"figures"_s}, {{u"LC_ALL"_s, locale}});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, runInProcess({u"figures"_s}).out);
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // messages in English
    const QApplication application(argc, argv);
    TestCommands test;
    return QTest::qExec(&test, argc, argv);
}

void TestCommands::saysThatThereIsNoDisplay_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("none") << u"unset DISPLAY; "_s;
    QTest::newRow("nobody answers") << u"export DISPLAY=:4711; "_s;
    QTest::newRow("no such platform") << u"unset DISPLAY; export QT_QPA_PLATFORM=nonesuch; "_s;
}

/// Instead of Qt's many words and an abort.
void TestCommands::saysThatThereIsNoDisplay()
{
    QFETCH(const QString, setting);
    const QString script = u"unset WAYLAND_DISPLAY QT_QPA_PLATFORM; ulimit -c 0; "_s + setting + u"exec \"$@\""_s;
    for (const QStringList &arguments :
        {QStringList{}, {u"--present"_s}, {u"--figure"_s, u"fig3"_s, u"--lang"_s, u"en"_s}}) {
        const Outcome outcome = runShell(script, QStringList{programFile()} + arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"There is no display to open a window on."_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }
}

/// As a variable gives that is not set: the bundled data file is not meant.
void TestCommands::refusesEmptyArguments()
{
    for (const QString &command : {u"check"_s, u"export"_s, u"search"_s}) {
        const Outcome outcome = runInProcess({command, QString(u""_s)});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.startsWith(u"An argument is empty."_s), qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString());
    }
}

void TestCommands::refusesArgumentsThatAreNoText_data()
{
    QTest::addColumn<QString>("line"); // of the shell, after the program
    QTest::newRow("folder") << u"export fig1 --format csv --out out$(printf '\\377\\376')"_s;
    QTest::newRow("data file") << u"check $(printf '\\300').sqlite"_s;
    QTest::newRow("deck") << u"--present --deck a$(printf '\\377').deck"_s;
}

/// Their bytes would be lost, and files written under another name.
void TestCommands::refusesArgumentsThatAreNoText()
{
    QFETCH(const QString, line);
    const Outcome outcome = runShell(u"cd \"$1\"; exec \"$2\" "_s + line, {m_folder.path(), programFile()});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err, u"An argument is not text in UTF-8. Rename the file or folder, and try again.\n"_s);
    QCOMPARE(QDir(m_folder.path()).entryList({u"out*"_s}, QDir::AllEntries), QStringList());
}

#include "tst_commands.moc"
