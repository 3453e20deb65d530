// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <csignal>

#include "db/write/manifest.h"
#include "tests/cli/clisupport.h"
#include "tests/support/environment.h"
#include "ui/export/plan/exportformat.h"
#include "ui/export/plan/exportplan.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QString, QString>;

/// The name of the file of figure 5 in English.
QString nameOf(const ExportFormat &format)
{
    static const QMap<QString, QString> odd{{u"booklet"_s, u"fig5.booklet.en.pdf"_s}, {u"json"_s, u"fig5.json"_s}};
    return odd.value(format.id, u"fig5.en."_s + format.suffix);
}

QStringList everythingIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) { return name.startsWith(u"runtime-"_s); }); // Qt's, without XDG_RUNTIME_DIR
    return names;
}

/// Whether the process has something open that only a workbook in the making needs.
bool makesAWorkbook(qint64 process, const QString &temporary)
{
    if (!everythingIn(temporary).isEmpty())
        return true;
    const QDir open(u"/proc/%1/fd"_s.arg(process));
    const QStringList descriptors = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(descriptors.begin(), descriptors.end(), [&open](const QString &descriptor) {
        const QString target = QFile::symLinkTarget(open.filePath(descriptor));
        return target.contains(u"memfd:"_s) || target.contains(u"/tmp."_s);
    });
}

/// Pages and their size in points, as another program reads them.
QString pdfInfo(const QString &file)
{
    return runShell(u"pdfinfo \"$1\" | grep -E '^(Pages|Page size)'"_s, {file}).out;
}

} // namespace

/// What holds for every format, from the command line.
class TestExportFormats final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesItsFileOnly_data() { addFormats(); }
    void writesItsFileOnly();
    void manifestIsTrue();
    void writesTheSameBytesAnywhere_data() { addFormats(); }
    void writesTheSameBytesAnywhere();
    void noFontSettingsChangeTheBytes_data();
    void noFontSettingsChangeTheBytes();
    void anyNumberOfJobsWritesTheSame();
    void refusesToReplace_data() { addFormats(); }
    void refusesToReplace();
    void leavesTheOldFileOnAFullDisk_data() { addFormats(); }
    void leavesTheOldFileOnAFullDisk();
    void aSignalLeavesNothing_data();
    void aSignalLeavesNothing();
    void saysWhenItMayNotWrite_data() { addFormats(); }
    void saysWhenItMayNotWrite();
    void cannotLeaveTheFolder_data();
    void cannotLeaveTheFolder();
    void millimetresAndDpiGivePixels_data();
    void millimetresAndDpiGivePixels();
    void vectorsHaveTheMillimetresAsked();
    void transparentPicturesHaveNoBackground();
    void textAsPathsLeavesNoText();
    void widePagesAreWide();

private:
    static void addFormats();
    QString folder(const QString &name = u"out"_s) const { return m_folder->filePath(name); }
    QStringList arguments(const ExportFormat &format, const QString &out) const
    {
        return {u"export"_s, u"fig5"_s, u"--lang"_s, u"en"_s, u"--format"_s, format.id, u"--out"_s, out};
    }
    Outcome exportTo(const QString &folder, const QString &options) const
    {
        return runProgram(QStringList{u"export"_s, u"--out"_s, folder} + options.split(u' ', Qt::SkipEmptyParts));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFormats::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExportFormats::addFormats()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : exportFormatIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestExportFormats::writesItsFileOnly()
{
    QFETCH(QString, id);
    const ExportFormat &format = *exportFormat(id);
    const Outcome outcome = runProgram(arguments(format, folder()));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, folder() + u'/' + nameOf(format) + u'\n');
    QCOMPARE(QStringList(filesIn(folder()).keys()), QStringList{nameOf(format)});
}

void TestExportFormats::manifestIsTrue()
{
    const QString formats = exportFormatIds().join(u',');
    QCOMPARE(exportTo(folder(), u"--all --size 640x400 --format "_s + formats).code, 0);
    QCOMPARE(filesIn(folder()).size(), 6 * 5 + 2 + 1); // booklet and workbook hold all figures
    const Outcome check = runShell(u"cd \"$1\" && sha256sum --strict -c "_s + manifestName(), {folder()});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.out.count(u": OK\n"_s), 6 * 5 + 2);
}

void TestExportFormats::writesTheSameBytesAnywhere()
{
    QFETCH(QString, id);
    const ExportFormat &format = *exportFormat(id);
    const Environment here{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"TZ"_s, u"UTC"_s}};
    const Environment there{{u"LC_ALL"_s, u"C"_s}, {u"TZ"_s, u"Asia/Shanghai"_s}, {u"QT_SCALE_FACTOR"_s, u"2"_s},
        {u"QT_HASH_SEED"_s, u"0"_s}};
    QCOMPARE(runProgram(arguments(format, folder(u"here"_s)), here).code, 0);
    QCOMPARE(runProgram(arguments(format, folder(u"there"_s)), there).code, 0);
    QVERIFY(!bytesOf(folder(u"here/"_s + nameOf(format))).isEmpty());
    QVERIFY(filesIn(folder(u"here"_s)) == filesIn(folder(u"there"_s)));
}

void TestExportFormats::noFontSettingsChangeTheBytes_data()
{
    QTest::addColumn<QString>("rules");
    const QString machine = u"<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>"_s;
    const auto setting = [](const QString &name, const QString &value) {
        return u"<edit name=\"%1\" mode=\"assign\" binding=\"strong\">%2</edit>"_s.arg(name, value);
    };
    const QString rule = machine + u"<match target=\"%1\">%2</match>"_s;
    const auto ofFonts = [&rule](const QString &edits) { return rule.arg(u"font"_s, edits); };
    const auto ofWishes = [&rule](const QString &edits) { return rule.arg(u"pattern"_s, edits); };
    const QString slanted
        = u"<matrix><double>1</double><double>0.2</double><double>0</double><double>1</double></matrix>"_s;
    const QString no = u"<bool>false</bool>"_s;
    const QString yes = u"<bool>true</bool>"_s;
    QTest::newRow("no fonts at all") << QString();
    QTest::newRow("not smoothed") << ofFonts(setting(u"antialias"_s, no));
    QTest::newRow("not smoothed, by wish") << ofWishes(setting(u"antialias"_s, no) + setting(u"hinting"_s, no));
    QTest::newRow("hinted by force") << ofFonts(setting(u"hinting"_s, yes) + setting(u"autohint"_s, yes)
        + setting(u"hintstyle"_s, u"<const>hintfull</const>"_s));
    QTest::newRow("for colour stripes") << ofFonts(
        setting(u"rgba"_s, u"<const>rgb</const>"_s) + setting(u"lcdfilter"_s, u"<const>lcdlegacy</const>"_s));
    QTest::newRow("bold and slanted") << ofFonts(setting(u"embolden"_s, yes) + setting(u"matrix"_s, slanted));
    QTest::newRow("another family") << ofWishes(setting(u"family"_s, u"<string>DejaVu Serif</string>"_s));
}

/// Lines, a ring and a booklet of both, in every format that draws.
void TestExportFormats::noFontSettingsChangeTheBytes()
{
    QFETCH(QString, rules);
    const QString settings = m_folder->filePath(u"fonts.conf"_s);
    writeBytes(settings,
        u"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>%1</fontconfig>"_s.arg(rules)
            .toUtf8());
    const auto filesWith = [this](const QString &name, const Environment &environment) {
        const QStringList command{u"export"_s, u"fig1"_s, u"fig5"_s, u"--format"_s, u"png,svg,pdf,booklet"_s,
            u"--size"_s, u"800x450"_s, u"--out"_s, folder(name)};
        return runProgram(command, environment).code == 0 ? filesIn(folder(name)) : QMap<QString, QByteArray>();
    };
    static QMap<QString, QByteArray> usual;
    if (usual.isEmpty())
        usual = filesWith(u"usual"_s, {});
    QCOMPARE(usual.size(), 2 * 3 + 1);
    const auto files = filesWith(u"other"_s, {{u"FONTCONFIG_FILE"_s, settings}});
    QCOMPARE(files.keys(), usual.keys());
    for (auto file = usual.cbegin(); file != usual.cend(); ++file)
        QVERIFY2(files[file.key()] == *file, qPrintable(file.key()));
}

void TestExportFormats::anyNumberOfJobsWritesTheSame()
{
    const QString all = u"--all --size 640x400 --format "_s + exportFormatIds().join(u',') + u" --jobs "_s;
    QCOMPARE(exportTo(folder(u"1"_s), all + u'1').code, 0);
    QCOMPARE(exportTo(folder(u"8"_s), all + u'8').code, 0);
    QVERIFY(filesIn(folder(u"1"_s)) == filesIn(folder(u"8"_s)));
}

void TestExportFormats::refusesToReplace()
{
    QFETCH(QString, id);
    const ExportFormat &format = *exportFormat(id);
    const QString file = folder() + u'/' + nameOf(format);
    QDir().mkpath(folder());
    writeBytes(file, "mine");
    const Outcome refused = runProgram(arguments(format, folder()));
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.startsWith(file), qPrintable(refused.err));
    QCOMPARE(filesIn(folder()), (QMap<QString, QByteArray>{{nameOf(format), "mine"}}));
    QCOMPARE(runProgram(arguments(format, folder()) + QStringList{u"--force"_s}).code, 0);
    QVERIFY(bytesOf(file) != "mine");
    QCOMPARE(filesIn(folder()).size(), 1);
}

// No file may grow at all: the disk-full of those who are not root.
void TestExportFormats::leavesTheOldFileOnAFullDisk()
{
    QFETCH(QString, id);
    const ExportFormat &format = *exportFormat(id);
    QDir().mkpath(folder());
    QDir().mkpath(folder(u"tmp"_s));
    const QString script = u"export TMPDIR=\"$1\"; shift; ulimit -c 0 -f 0; exec \"$@\" --force"_s;
    for (const QString &old : {QString(), u"old"_s}) {
        QMap<QString, QByteArray> before;
        if (!old.isEmpty())
            before.insert(nameOf(format), old.toUtf8());
        for (auto file = before.begin(); file != before.end(); ++file)
            writeBytes(folder() + u'/' + file.key(), *file);
        const Outcome outcome
            = runShell(script, QStringList{folder(u"tmp"_s), programFile()} + arguments(format, folder()));
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.out, QString());
        const QString cause = u"a file may not be that large there"_s;
        const QString start = folder() + u'/' + nameOf(format) + u" was not saved"_s;
        const QString rest = format.id == u"xlsx"_s // the only one that has temporary files elsewhere
            ? u" because temporary files cannot be written (%1: %2). "_s.arg(folder(u"tmp"_s), cause)
            : u": %1. "_s.arg(cause);
        QVERIFY2(outcome.err.contains(start + rest), qPrintable(outcome.err)); // the library may have its own say
        QCOMPARE(filesIn(folder()), before);
        QCOMPARE(everythingIn(folder(u"tmp"_s)), QStringList());
    }
}

void TestExportFormats::aSignalLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void TestExportFormats::aSignalLeavesNothing()
{
    QFETCH(const int, signal);
    const QString temporary = folder(u"tmp"_s);
    QVERIFY(QDir().mkpath(temporary));
    QProcess process;
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"TMPDIR"_s, temporary);
    process.setProcessEnvironment(environment);
    process.start(
        programFile(), {u"export"_s, u"--all"_s, u"--report"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, folder()});
    QVERIFY(process.waitForStarted());
    while (process.state() == QProcess::Running && !makesAWorkbook(process.processId(), temporary))
        process.waitForFinished(1);
    QCOMPARE(process.state(), QProcess::Running); // caught in the act
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(everythingIn(temporary), QStringList());
    QCOMPARE(filesIn(folder()).size(), 0);
}

void TestExportFormats::saysWhenItMayNotWrite()
{
    QFETCH(QString, id);
    const ExportFormat &format = *exportFormat(id);
    QDir().mkpath(folder());
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(folder(), QFile::Permissions(0x5555));
    QStringList command{programFile()};
    if (geteuid() == 0) // root may write anywhere
        command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + command;
    if (runShell(u"exec \"$@\""_s, command + QStringList{u"--version"_s}).code != 0)
        QSKIP("Root may write anywhere, and nobody else may run the program.");
    const Outcome outcome = runShell(u"exec \"$@\""_s, command + arguments(format, folder()));
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.startsWith(folder() + u'/' + nameOf(format) + u" was not saved"_s), qPrintable(outcome.err));
    QVERIFY(filesIn(folder()).isEmpty());
    QFile::setPermissions(folder(), QFile::Permissions(0x7777));
}

void TestExportFormats::cannotLeaveTheFolder_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"../evil", "..", "a/b", "/tmp/evil", "C:\\x", "fig 5", "图5", "%2e%2e", "fig5\\n", "FIG5"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

/// No such figure: the reader refuses a snapshot that names one so, see tst_snapshotreader.
void TestExportFormats::cannotLeaveTheFolder()
{
    QFETCH(QString, id);
    for (const QString &format : exportFormatIds()) {
        const Outcome outcome = runProgram(
            {u"export"_s, id, u"--lang"_s, u"en"_s, u"--format"_s, format, u"--out"_s, folder(u"below/out"_s)});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"There is no figure"_s), qPrintable(outcome.err));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportFormats::millimetresAndDpiGivePixels_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<quint32>("dotsPerMetre");
    QTest::newRow("standard resolution") << u"--mm 160x90"_s << QSize(1890, 1063) << 11811U;
    QTest::newRow("600 dpi") << u"--mm 80x50 --dpi 600"_s << QSize(1890, 1181) << 23622U;
    QTest::newRow("screen") << u"--mm 254x127 --dpi 100"_s << QSize(1000, 500) << 3937U;
    QTest::newRow("pixels with a resolution") << u"--size 800x500 --dpi 150"_s << QSize(800, 500) << 5906U;
}

void TestExportFormats::millimetresAndDpiGivePixels()
{
    QFETCH(QString, options);
    QFETCH(QSize, pixels);
    QFETCH(quint32, dotsPerMetre);
    QCOMPARE(exportTo(folder(), u"fig5 --lang en --format png "_s + options).code, 0);
    const PngFile file = takeApart(bytesOf(folder() + u"/fig5.en.png"_s));
    QVERIFY(file.isSound);
    QCOMPARE(QSize(int(file.width), int(file.height)), pixels);
    QCOMPARE(file.dotsPerMetreX, dotsPerMetre);
    QCOMPARE(file.dotsPerMetreY, dotsPerMetre);
}

void TestExportFormats::vectorsHaveTheMillimetresAsked()
{
    QCOMPARE(exportTo(folder(), u"fig5 --lang en --format svg,pdf --mm 254x127"_s).code, 0);
    static const QRegularExpression size(u"<svg[^>]* width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\""_s);
    const auto match = size.match(QString::fromUtf8(bytesOf(folder() + u"/fig5.en.svg"_s)));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - 254) < 0.1);
    QVERIFY(std::abs(match.captured(2).toDouble() - 127) < 0.1);
    const QString info = pdfInfo(folder() + u"/fig5.en.pdf"_s);
    QVERIFY2(info.contains(u"720 x 360 pts"_s), qPrintable(info)); // 10 x 5 inch
}

void TestExportFormats::transparentPicturesHaveNoBackground()
{
    QCOMPARE(exportTo(folder(), u"fig5 --lang en --format png,svg --transparent"_s).code, 0);
    QCOMPARE(exportTo(folder(u"opaque"_s), u"fig5 --lang en --format png,svg"_s).code, 0);
    const QImage clear(folder() + u"/fig5.en.png"_s);
    const QImage opaque(folder(u"opaque/fig5.en.png"_s));
    QCOMPARE(clear.pixelColor(1, 1).alpha(), 0);
    QCOMPARE(opaque.pixelColor(1, 1).alpha(), 255);
    const QPoint middle = clear.rect().center();
    bool hasInk = false;
    for (int x = 0; x < clear.width(); ++x)
        hasInk = hasInk || clear.pixelColor(x, middle.y()).alpha() == 255;
    QVERIFY(hasInk);
    QVERIFY(bytesOf(folder() + u"/fig5.en.svg"_s) != bytesOf(folder(u"opaque/fig5.en.svg"_s)));
}

void TestExportFormats::textAsPathsLeavesNoText()
{
    QCOMPARE(exportTo(folder(u"text"_s), u"fig5 --lang en --format svg"_s).code, 0);
    QCOMPARE(exportTo(folder(u"paths"_s), u"fig5 --lang en --format svg --text-as-paths"_s).code, 0);
    const QByteArray text = bytesOf(folder(u"text/fig5.en.svg"_s));
    const QByteArray paths = bytesOf(folder(u"paths/fig5.en.svg"_s));
    QVERIFY(text.contains("<text") && text.contains("@font-face"));
    QVERIFY(!paths.contains("<text") && !paths.contains("@font-face"));
    QVERIFY(paths.count("<path") > text.count("<path"));
}

void TestExportFormats::widePagesAreWide()
{
    QCOMPARE(exportTo(folder(u"a4"_s), u"fig5 --lang en --format booklet"_s).code, 0);
    QCOMPARE(exportTo(folder(u"wide"_s), u"fig5 --lang en --format booklet --pages wide"_s).code, 0);
    QVERIFY(pdfInfo(folder(u"a4/fig5.booklet.en.pdf"_s)).contains(u"(A4)"_s));
    static const QRegularExpression size(u"([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = size.match(pdfInfo(folder(u"wide/fig5.booklet.en.pdf"_s)));
    QVERIFY(match.hasMatch());
    QCOMPARE(qRound(900 * match.captured(1).toDouble() / match.captured(2).toDouble()), 1600);
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
