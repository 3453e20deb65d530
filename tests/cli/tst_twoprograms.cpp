// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two programs at once, on the same folder and the same files of their user. See twowindows.py for two windows.

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include "db/annotation/annotation.h"
#include "db/deck/deck.h"
#include "db/file/atomicfile.h"
#include "db/file/userfile.h"
#include "tests/cli/clisupport.h"
#include "tests/support/environment.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 40;

/// The note of writer \p name at a place that is its own: the years are the same, the series is not.
Annotation noteOf(const QString &name, int round)
{
    const QString year = QString::number(1900 + round);
    return {u"fig1"_s, name, year, year, {name + QString::number(round), {}}};
}

Deck deckOf(const QString &name)
{
    Deck deck;
    deck.slides.resize(name == u"a"_s ? 1 : MostSlides);
    for (Slide &slide : deck.slides)
        slide.note.zh = name;
    return deck;
}

/// Whoever finds the file locked for too long is told so, and tries again.
Result<Annotations> savedAtLast(const QString &file, const Annotation &note)
{
    constexpr int Attempts = 20;
    auto saved = saveAnnotation(file, note, {});
    for (int i = 1; i < Attempts && !saved && saved.error().code == ErrorCode::WriteFailed; ++i)
        saved = saveAnnotation(file, note, {});
    return saved;
}

/// What one of the two programs does.
int writeAsOne(const QString &name, const QString &folder)
{
    const QDir home(folder);
    for (int round = 0; round < Rounds; ++round) {
        if (!savedAtLast(home.filePath(u"annotations.json"_s), noteOf(name, round)))
            return 1;
        if (!writeDeck(home.filePath(u"slides.deck"_s), deckOf(name)))
            return 2;
    }
    return 0;
}

constexpr int Claims = 300;

QByteArray contentOf(const QString &name) { return QByteArray(20'000, name.at(0).toLatin1()); }

/// Makes the same files as another program, in the same order, and prints the numbers of those that it could make:
/// whoever comes late is soon told so, and catches up.
int claimAsOne(const QString &name, const QString &folder)
{
    QTextStream out(stdout);
    for (int number = 0; number < Claims; ++number) {
        const auto saved = saveFile(QDir(folder).filePath(QString::number(number)), contentOf(name), IfExists::Refuse);
        if (saved)
            out << number << '\n';
        else if (saved.error().code != ErrorCode::WriteExists)
            return 1;
    }
    return 0;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware);
}

} // namespace

class TestTwoPrograms final : public QObject
{
    Q_OBJECT

private slots:
    void loseNoNoteAndNoSlide();
    void makeEachFileOnce();
    void exportAFileOnce();
    void exportIntoOneFolder_data();
    void exportIntoOneFolder();
};

void TestTwoPrograms::loseNoNoteAndNoSlide()
{
    const QTemporaryDir home;
    const QStringList names{u"a"_s, u"b"_s};
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QString &name : names) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QCoreApplication::applicationFilePath(), {u"--write"_s, name, home.path()});
    }
    const QString deckFile = home.filePath(u"slides.deck"_s);
    int looks = 0;
    while (std::any_of(programs.begin(), programs.end(),
        [](const auto &program) { return program->state() != QProcess::NotRunning; })) {
        for (const auto &program : programs)
            program->waitForFinished(1);
        if (!QFile::exists(deckFile))
            continue;
        const auto deck = readDeck(deckFile); // at any moment whole
        QVERIFY2(deck, deck ? "" : qPrintable(message(deck.error())));
        QVERIFY(*deck == deckOf(u"a"_s) || *deck == deckOf(u"b"_s));
        const auto notes = readAnnotations(home.filePath(u"annotations.json"_s));
        QVERIFY2(notes, notes ? "" : qPrintable(message(notes.error())));
        ++looks;
    }
    QVERIFY(looks > 0);
    for (const auto &program : programs) {
        QCOMPARE(program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program->exitCode(), 0);
    }
    const auto notes = readAnnotations(home.filePath(u"annotations.json"_s));
    QVERIFY(notes);
    QCOMPARE(notes->size(), static_cast<size_t>(Rounds * names.size()));
    for (const QString &name : names) {
        for (int round = 0; round < Rounds; ++round) {
            const Annotation note = noteOf(name, round);
            QCOMPARE(textAt(*notes, note), note.text);
        }
    }
    QCOMPARE(everythingIn(home.path()),
        (QStringList{u"annotations.json"_s, u"annotations.json.bak"_s, u"slides.deck"_s, u"slides.deck.bak"_s}));
}

void TestTwoPrograms::makeEachFileOnce()
{
    const QTemporaryDir folder;
    const QStringList names{u"a"_s, u"b"_s};
    QProcess programs[2];
    for (int i = 0; i < 2; ++i)
        programs[i].start(QCoreApplication::applicationFilePath(), {u"--claim"_s, names[i], folder.path()});
    QMap<QString, QString> makers;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(programs[i].waitForFinished(120'000));
        QCOMPARE(programs[i].exitCode(), 0);
        for (const QString &number : QString::fromUtf8(programs[i].readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(!makers.contains(number), qPrintable(u"both made "_s + number));
            makers.insert(number, names[i]);
        }
    }
    QCOMPARE(makers.size(), Claims);
    const QMap<QString, QByteArray> files = filesIn(folder.path());
    QCOMPARE(files.keys(), makers.keys());
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY2(*file == contentOf(makers.value(file.key())), qPrintable(file.key()));
}

void TestTwoPrograms::exportAFileOnce()
{
    constexpr int Exports = 12;
    for (int round = 0; round < Exports; ++round) {
        const QTemporaryDir folder;
        QProcess programs[2];
        for (QProcess &program : programs) {
            program.setProcessEnvironment(plainEnvironment());
            program.start(programFile(),
                {u"export"_s, u"fig2"_s, u"--format"_s, u"csv"_s, u"--lang"_s, u"en"_s, u"--out"_s, folder.path()});
        }
        int done = 0;
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(120'000));
            const QString error = QString::fromUtf8(program.readAllStandardError());
            if (program.exitCode() == 0) {
                ++done;
                QCOMPARE(error, QString());
                continue;
            }
            QCOMPARE(program.exitCode(), 4);
            QCOMPARE(program.readAllStandardOutput(), QByteArray());
            QVERIFY2(error.contains(u"was not saved because a file of that name exists already"_s), qPrintable(error));
        }
        QCOMPARE(done, 1);
        QCOMPARE(everythingIn(folder.path()), QStringList{u"fig2.en.csv"_s});
    }
}

void TestTwoPrograms::exportIntoOneFolder_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("refusing") << false;
    QTest::newRow("replacing") << true;
}

void TestTwoPrograms::exportIntoOneFolder()
{
    QFETCH(const bool, replaces);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    QStringList arguments{u"export"_s, u"--all"_s, u"--report"_s, u"--format"_s, u"csv,json,xlsx,png"_s, u"--size"_s,
        u"960x540"_s, u"--lang"_s, u"en"_s, u"--out"_s};
    QCOMPARE(runProgram(arguments + QStringList{folder.filePath(u"alone"_s)}).code, 0);
    const QMap<QString, QByteArray> alone = filesIn(folder.filePath(u"alone"_s));
    arguments << out;
    if (replaces)
        arguments << u"--force"_s;
    QProcess programs[2];
    for (QProcess &program : programs) {
        program.setProcessEnvironment(plainEnvironment());
        program.start(programFile(), arguments);
    }
    QStringList printed;
    int done = 0;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        const QString error = QString::fromUtf8(program.readAllStandardError());
        const QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        printed << lines;
        if (program.exitCode() == 0) {
            ++done;
            QCOMPARE(error, QString());
        } else { // somebody else's file is left alone, and that is said
            QCOMPARE(program.exitCode(), 4);
            QVERIFY2(error.contains(u"was not saved because a file of that name exists already"_s), qPrintable(error));
        }
    }
    QVERIFY(!replaces || done == 2);
    QVERIFY(replaces || printed.removeDuplicates() == 0); // no file was made by both
    const QMap<QString, QByteArray> both = filesIn(out);
    for (auto file = both.begin(); file != both.end(); ++file)
        QVERIFY2(alone.value(file.key()) == *file, qPrintable(file.key())); // whole, and nothing besides
    for (const QString &file : std::as_const(printed))
        QVERIFY2(both.contains(QFileInfo(file).fileName()), qPrintable(file)); // what was said to be there is
    if (done > 0)
        QCOMPARE(both.keys(), alone.keys());
    QCOMPARE(everythingIn(folder.path()), (QStringList{u"alone"_s, u"out"_s}));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeAsOne(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--claim"_s)
        return claimAsOne(arguments.value(2), arguments.value(3));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twoprograms.moc"
