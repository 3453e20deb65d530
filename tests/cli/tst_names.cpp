// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/clisupport.h"

using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

/// Of GB 18030, but not of GB 2312; the last but one is beyond 16 bits.
const QString Names = u"朱镕基、喆堃昇玥祎旻、𠮷野、山﨑"_s;
const QString Smile = u"😀"_s;

QByteArray notesFile(const QString &text)
{
    const QString form = u"{\"version\":1,\"annotations\":[{\"figure\":\"fig1\",\"series\":\"\",\"from\":\"2012\","
                         "\"to\":\"2013\",\"zh\":\"%1\",\"en\":\"\"}]}"_s;
    return form.arg(text).toUtf8();
}

} // namespace

/// Characters that the program's usual font lacks.
class TestNames final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyNameIsDrawnOnAnyMachine();
    void everyCharacterIsFoundInPdfs_data();
    void everyCharacterIsFoundInPdfs();
    void usualRunsDoNotLoadTheExtendedFont();
    void saysWhatCannotBeDrawn();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList command(const QString &note, const QString &formats, const QString &out) const
    {
        QStringList result{u"export"_s, u"fig1"_s, u"--lang"_s, u"zh"_s, u"--format"_s, formats, u"--out"_s, path(out)};
        if (note.isEmpty())
            return result;
        writeBytes(path(u"notes.json"_s), notesFile(note));
        return result << u"--notes"_s << path(u"notes.json"_s);
    }
    QString textOf(const QString &pdf) const { return runOther(u"pdftotext"_s, {path(pdf), u"-"_s}).out; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNames::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestNames::everyNameIsDrawnOnAnyMachine()
{
    const QString formats = u"png,svg,pdf,booklet"_s;
    writeBytes(path(u"none.conf"_s),
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    const Outcome here = runProgram(command(Names, formats, u"here"_s));
    const Outcome there
        = runProgram(command(Names, formats, u"there"_s), {{u"FONTCONFIG_FILE"_s, path(u"none.conf"_s)}});
    for (const Outcome &outcome : {here, there}) {
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.code, 0);
    }
    const auto files = filesIn(path(u"here"_s));
    QCOMPARE(files.size(), 4);
    QVERIFY(files == filesIn(path(u"there"_s)));
    const QString svg = QString::fromUtf8(files[u"fig1.zh.svg"_s]);
    QVERIFY(svg.contains(Names));
    // A picture of boxes would be this one.
    QCOMPARE(runProgram(command(QString(Names.toUcs4().size(), u'〓'), u"png"_s, u"boxes"_s)).code, 0);
    QVERIFY(bytesOf(path(u"boxes/fig1.zh.png"_s)) != files[u"fig1.zh.png"_s]);
    // Poppler takes a tab for a blank, other programs do not: looked for in the list of the characters of a font.
    const Outcome raw = runShell(
        u"qpdf --qdf --object-streams=disable \"$1\" - | tr -cd '[:print:]\\n'"_s, {path(u"here/fig1.zh.pdf"_s)});
    QVERIFY2(!raw.out.contains(u"> <0009> <"_s), "a blank is taken for a tab");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    // The text of a PDF is known by its glyphs: a box would have none.
    for (const QString &pdf : {u"here/fig1.zh.pdf"_s, u"here/fig1.booklet.zh.pdf"_s})
        QVERIFY2(textOf(pdf).contains(Names), qPrintable(textOf(pdf)));
}

void TestNames::everyCharacterIsFoundInPdfs_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("usual font") << u"China’s “digital” and ‘so-called “5G”’ 数字“贸易”、‘digital’年"_s;
    QTest::newRow("extended font") << u"朱“镕”，喆“digital”喆’s"_s;
    QTest::newRow("one character of the extended font") << u"“𠮷”"_s;
}

void TestNames::everyCharacterIsFoundInPdfs()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QFETCH(const QString, note);
    const Outcome outcome = runProgram(command(note, u"pdf,booklet"_s, u"out"_s));
    QCOMPARE(outcome.err, QString());
    for (const QString &pdf : {u"out/fig1.zh.pdf"_s, u"out/fig1.booklet.zh.pdf"_s})
        QVERIFY2(textOf(pdf).contains(note), qPrintable(textOf(pdf)));
}

void TestNames::usualRunsDoNotLoadTheExtendedFont()
{
    if (runOther(u"strace"_s, {u"true"_s}).code != 0)
        QSKIP("strace is missing or may not trace.");
    const auto opensExtended = [this](const QString &note) {
        // The leak check of a sanitized build cannot run under a tracer.
        const QStringList trace{u"-f"_s, u"-o"_s, path(u"log"_s), u"-e"_s, u"trace=openat"_s, u"-E"_s,
            u"ASAN_OPTIONS=detect_leaks=0"_s, programFile()};
        const Outcome outcome
            = runOther(u"strace"_s, trace + command(note, u"png,svg,pdf,booklet,xlsx"_s, note + u"out"_s));
        return outcome.code == 0 ? bytesOf(path(u"log"_s)).contains("SCExtended") : note.isEmpty();
    };
    QVERIFY(!opensExtended(QString()));
    QVERIFY(!opensExtended(u"一般"_s));
    QVERIFY(opensExtended(u"镕"_s)); // and the trace sees it
}

void TestNames::saysWhatCannotBeDrawn()
{
    const Outcome outcome = runProgram(command(u"镕"_s + Smile + u"好"_s + Smile, u"pdf,svg,xlsx"_s, u"out"_s));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(outcome.err.count(Smile + u" (U+1F600)"_s), 1);
    QVERIFY2(!outcome.err.contains(u'镕'), qPrintable(outcome.err));
    QVERIFY(QString::fromUtf8(bytesOf(path(u"out/fig1.zh.svg"_s))).contains(u"镕〓好〓"_s));
    // Tables draw nothing.
    QCOMPARE(runProgram(command(Smile, u"csv,xlsx,json"_s, u"tables"_s)).err, QString());
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
