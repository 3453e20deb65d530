// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "db/write/manifest.h"
#include "tests/cli/clisupport.h"
#include "ui/export/exporter.h"
#include "ui/export/exportplan.h"

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
    void anyNumberOfJobsWritesTheSame();
    void refusesToReplace_data() { addFormats(); }
    void refusesToReplace();
    void leavesTheOldFileOnAFullDisk_data() { addFormats(); }
    void leavesTheOldFileOnAFullDisk();
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
        QVERIFY2(outcome.err.contains(u"was not saved: File too large. "_s), qPrintable(outcome.err));
        QCOMPARE(filesIn(folder()), before);
        QCOMPARE(QDir(folder(u"tmp"_s)).entryList({u"digital-trade*"_s}), QStringList());
    }
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
