// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <unistd.h>

#include "app/cli/commandline.h"
#include "app/cli/snapshotloader.h"
#include "app/cli/streams.h"
#include "db/view/figurestate.h"
#include "db/words/figurewords.h"
#include "db/words/summary.h"
#include "tests/cli/clisupport.h"
#include "ui/charts/charttheme.h"
#include "ui/export/content/pictureinfo.h"
#include "ui/export/plan/exportformat.h"
#include "ui/export/plan/exportname.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QString, QString>;

/// A terminal whose reader does something whenever a line arrives.
class WatchedBuffer final : public QBuffer
{
public:
    explicit WatchedBuffer(std::function<void()> onLine)
        : m_onLine(std::move(onLine))
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QBuffer::writeData(data, size);
        m_onLine();
        return written;
    }

private:
    std::function<void()> m_onLine;
};

#if defined(DTE_SANITIZED)
constexpr bool IsSanitized = true;
#else
constexpr bool IsSanitized = false;
#endif

} // namespace

class TestExportCommand final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void namesFilesByIdAndMode_data();
    void namesFilesByIdAndMode();
    void writesAllFigures();
    void layoutsAndModesShareAFolder();
    void writesEachFigureOnceInTheOrderAsked();
    void makesTheFolder_data();
    void makesTheFolder();
    void printsARelativeFolderAsItWasGiven();
    void complainsOfAFolderThatCannotBe();
    void refusesToReplaceAnything();
    void replacesWhenForced();
    void stopsWhenTheFolderVanishes();
    void stopsWhenItMayNotWrite();
    void leavesNothingOnAFullDisk();
    void keepsTheOldFileOnAFullDisk();
    void refusesAPictureTooLargeForMemory();
    void endsWithLittleMemory();
    void endsWithoutASecondThread();
    void writesTheSameBytesAnywhere_data();
    void writesTheSameBytesAnywhere();
    void showsProgressOnATerminalOnly();
    void saysWhichPicturesLeaveLabelsOut_data();
    void saysWhichPicturesLeaveLabelsOut();
    void pictureHasTheSizeAndResolutionAsked_data();
    void pictureHasTheSizeAndResolutionAsked();
    void pictureSaysWhatItShows();
    void pictureInEnglishHasNoChinese();
    void pictureHasTheColoursOfItsTheme();
    void pictureInfoFollowsTheMode();
    void csvSuitsOffice();
    void csvIsPlainWhenAsked();
    void tidyHasOneObservationARow();

private:
    Outcome exportTo(const QString &folder, const QString &options) const;
    QString folder(const QString &name = u"out"_s) const { return m_folder->filePath(name); }

    std::optional<Snapshot> m_snapshot;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportCommand::initTestCase()
{
    auto snapshot = loadSnapshot({});
    QVERIFY(snapshot);
    m_snapshot = *std::move(snapshot);
}

void TestExportCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExportCommand::cleanup() { m_folder.reset(); }

Outcome TestExportCommand::exportTo(const QString &folder, const QString &options) const
{
    return runInProcess(QStringList{u"export"_s, u"--out"_s, folder} + options.split(u' ', Qt::SkipEmptyParts));
}

void TestExportCommand::namesFilesByIdAndMode_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<CsvLayout>("layout");
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << LabelMode::Both << u"png"_s << CsvLayout::Table << u"fig3.both.png"_s;
    QTest::newRow("png zh") << LabelMode::Chinese << u"png"_s << CsvLayout::Tidy << u"fig3.zh.png"_s;
    QTest::newRow("csv en") << LabelMode::English << u"csv"_s << CsvLayout::Table << u"fig3.en.csv"_s;
    QTest::newRow("tidy") << LabelMode::English << u"csv"_s << CsvLayout::Tidy << u"fig3.tidy.csv"_s;
}

void TestExportCommand::namesFilesByIdAndMode()
{
    QFETCH(LabelMode, mode);
    QFETCH(QString, suffix);
    QFETCH(CsvLayout, layout);
    QTEST(exportFileName(u"fig3"_s, ViewState(), mode, *exportFormat(suffix), layout), "name");
}

void TestExportCommand::writesAllFigures()
{
    const Outcome outcome = exportTo(folder(), u"--all"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QStringList names;
    QString paths;
    for (int i = 1; i <= 6; ++i) {
        for (const QString &suffix : {u"png"_s, u"csv"_s}) {
            names << u"fig%1.both.%2"_s.arg(i).arg(suffix);
            paths += folder() + u'/' + names.constLast() + u'\n';
        }
    }
    QCOMPARE(outcome.out, paths);
    names.sort();
    auto files = filesIn(folder());
    QCOMPARE(files.take(u"SHA256SUMS"_s).count('\n'), 12);
    QCOMPARE(QStringList(files.keys()), names);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().endsWith(u".png"_s))
            QVERIFY2(takeApart(*file).isSound, qPrintable(file.key()));
        else
            QVERIFY(file->count('\n') > 2);
    }
}

void TestExportCommand::layoutsAndModesShareAFolder()
{
    for (const QString &options : {u"--lang zh"_s, u"--lang en"_s, u"--lang both"_s, u"--layout tidy"_s})
        QCOMPARE(exportTo(folder(), u"fig2 --format csv "_s + options).code, 0);
    QCOMPARE(QStringList(filesIn(folder()).keys()),
        (QStringList{u"fig2.both.csv"_s, u"fig2.en.csv"_s, u"fig2.tidy.csv"_s, u"fig2.zh.csv"_s}));
}

void TestExportCommand::writesEachFigureOnceInTheOrderAsked()
{
    const Outcome outcome = exportTo(folder(), u"fig5 fig2 fig5 --format csv,csv --format csv --lang zh"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, folder() + u"/fig5.zh.csv\n"_s + folder() + u"/fig2.zh.csv\n"_s);
    QCOMPARE(outcome.err, QString());
}

void TestExportCommand::makesTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << u"new"_s;
    QTest::newRow("parents") << u"a/b/c"_s;
    QTest::newRow("slash") << u"a/b/"_s;
    QTest::newRow("dots") << u"a/../b/./c"_s;
    QTest::newRow("hash") << u"a#b?c=d"_s;
    QTest::newRow("percent") << u"100%20 %1 %2"_s;
    QTest::newRow("blanks") << u" a  b "_s;
    QTest::newRow("Chinese") << u"数字贸易 报告/图（一）"_s;
    QTest::newRow("quotes") << u"\"it's\" $HOME `x` \\n"_s;
    QTest::newRow("dash") << u"--force"_s;
}

void TestExportCommand::makesTheFolder()
{
    QFETCH(QString, name);
    const Outcome outcome = runProgram({u"export"_s, u"fig1"_s, u"--out"_s, folder(name)});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QStringList(filesIn(folder(name)).keys()), (QStringList{u"fig1.both.csv"_s, u"fig1.both.png"_s}));
    const QString path = folder(name) + (name.endsWith(u'/') ? QString() : u"/"_s);
    QCOMPARE(outcome.out, path + u"fig1.both.png\n"_s + path + u"fig1.both.csv\n"_s);
}

void TestExportCommand::printsARelativeFolderAsItWasGiven()
{
    const Outcome outcome = runShell(u"cd \"$1\" && shift && exec \"$@\""_s,
        {m_folder->path(), programFile(), u"export"_s, u"fig1"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"a/../b"_s});
    QCOMPARE(outcome.out, u"a/../b/fig1.both.csv\n"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QStringList(filesIn(folder(u"b"_s)).keys()), QStringList{u"fig1.both.csv"_s});
}

void TestExportCommand::complainsOfAFolderThatCannotBe()
{
    writeBytes(folder(u"file"_s), "kept");
    for (const QString &name : {u"file"_s, u"file/below"_s}) {
        const Outcome outcome = exportTo(folder(name), u"fig1"_s);
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err,
            u"The folder %1 cannot be made: a part of its path is not a folder. Choose another folder.\n"_s.arg(
                folder(name)));
    }
    QCOMPARE(bytesOf(folder(u"file"_s)), "kept");
}

void TestExportCommand::refusesToReplaceAnything()
{
    QDir().mkpath(folder());
    // The last file that would be written: those before it must not be there afterwards either.
    const QString existing = folder() + u"/fig6.both.csv"_s;
    writeBytes(existing, "mine");
    const Outcome outcome = exportTo(folder(), u"--all"_s);
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err,
        message(Error(ErrorCode::WriteExists, existing))
            + u"\nNothing was written; --force replaces files that exist.\n"_s);
    QCOMPARE(filesIn(folder()), (QMap<QString, QByteArray>{{u"fig6.both.csv"_s, "mine"}}));
    QVERIFY(QFile::remove(existing) && QFile::link(u"nowhere"_s, existing));
    QCOMPARE(exportTo(folder(), u"fig6"_s).code, 4);
}

void TestExportCommand::replacesWhenForced()
{
    QCOMPARE(exportTo(folder(), u"fig6"_s).code, 0);
    const auto first = filesIn(folder());
    writeBytes(folder() + u"/fig6.both.csv"_s, "mine");
    const Outcome outcome = exportTo(folder(), u"fig6 --force"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(filesIn(folder()), first);
}

void TestExportCommand::stopsWhenTheFolderVanishes()
{
    WatchedBuffer out([this] { QDir(folder()).removeRecursively(); });
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    Streams streams(&out, &err);
    const QStringList arguments{
        u"export"_s, u"--all"_s, u"--format"_s, u"csv"_s, u"--jobs"_s, u"1"_s, u"--out"_s, folder()};
    QCOMPARE(CommandLine(arguments).run(streams), 4);
    QCOMPARE(QString::fromUtf8(out.data()), folder() + u"/fig1.both.csv\n"_s);
    QCOMPARE(QString::fromUtf8(err.data()),
        message(Error(ErrorCode::WriteFolderMissing, folder() + u"/fig2.both.csv"_s)) + u'\n');
    QVERIFY(!QFile::exists(folder()));
}

void TestExportCommand::stopsWhenItMayNotWrite()
{
    QDir().mkpath(folder());
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QStringList arguments{u"export"_s, u"fig1"_s, u"--format"_s, u"csv"_s, u"--out"_s};
    QString program = programFile();
    if (geteuid() == 0) { // root may write anywhere
        program = u"setpriv"_s;
        arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, programFile()} + arguments;
        if (runOther(program,
                QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, programFile(), u"--version"_s})
                .code
            != 0)
            QSKIP("Root may write anywhere, and nobody else may run the program.");
    }
    const QString file = folder() + u"/fig1.both.csv"_s;
    Outcome outcome = runOther(program, arguments + QStringList{folder()}, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(
        outcome.err.startsWith(file + u" was not saved because you may not write there"_s), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    outcome = runOther(program, arguments + QStringList{folder(u"out/below"_s)}, {{u"LC_ALL"_s, u"C.UTF-8"_s}});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.err,
        u"The folder %1 cannot be made: access is denied. Choose another folder.\n"_s.arg(folder(u"out/below"_s)));
    QCOMPARE(filesIn(folder()).size(), 0);
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// No file may grow beyond 8 KiB: the disk-full of those who are not root. Without the trap in some rows: the program
// itself must not die of the signal.
void TestExportCommand::leavesNothingOnAFullDisk()
{
    for (const QString &trap : {u"trap '' XFSZ; "_s, QString()}) {
        const Outcome outcome = runShell(trap + u"ulimit -c 0 -f 8; exec \"$@\""_s,
            {programFile(), u"export"_s, u"fig1"_s, u"--jobs"_s, u"1"_s, u"--out"_s, folder(), u"--lang"_s, u"en"_s});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(folder() + u"/fig1.en.png was not saved: "_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QCOMPARE(filesIn(folder()).size(), 0);
    }
}

void TestExportCommand::keepsTheOldFileOnAFullDisk()
{
    QDir().mkpath(folder());
    writeBytes(folder() + u"/fig1.both.png"_s, "old");
    const Outcome outcome = runShell(u"ulimit -c 0 -f 8; exec \"$@\""_s,
        {programFile(), u"export"_s, u"fig1"_s, u"--jobs"_s, u"1"_s, u"--out"_s, folder(), u"--force"_s});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(filesIn(folder()), (QMap<QString, QByteArray>{{u"fig1.both.png"_s, "old"}}));
}

void TestExportCommand::refusesAPictureTooLargeForMemory()
{
    if (IsSanitized)
        QSKIP("AddressSanitizer needs more address space than this test leaves.");
    const Outcome outcome = runShell(u"ulimit -v 1000000; exec \"$@\""_s,
        {programFile(), u"export"_s, u"fig1"_s, u"--format"_s, u"png"_s, u"--size"_s, u"16384x16384"_s, u"--out"_s,
            folder(), u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.err, message(Error(ErrorCode::PictureTooLarge, u"fig1"_s)) + u'\n');
    QCOMPARE(outcome.code, 4);
    QCOMPARE(filesIn(folder()).size(), 0);
}

/// With any room there is, down to none for a second thread, it ends soon, and all is there or nothing half.
void TestExportCommand::endsWithLittleMemory()
{
    if (IsSanitized)
        QSKIP("AddressSanitizer needs more address space than this test leaves.");
    int whole = 0;
    int none = 0;
    for (int kibibytes = 100'000; kibibytes <= 260'000; kibibytes += 10'000) {
        const Outcome outcome = runShell(u"ulimit -c 0 -v %1; exec timeout 60 \"$@\""_s.arg(kibibytes),
            {programFile(), u"export"_s, u"fig1"_s, u"fig2"_s, u"--format"_s, u"png,csv"_s, u"--jobs"_s, u"2"_s,
                u"--out"_s, folder(), u"--force"_s});
        QVERIFY2(outcome.code != 124, qPrintable(u"hangs with %1 KiB"_s.arg(kibibytes)));
        whole += outcome.code == 0;
        none += outcome.code == 4;
        const auto files = filesIn(folder());
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(file->endsWith("IEND\xAE\x42\x60\x82") || file.key().endsWith(u".csv"_s), qPrintable(file.key()));
    }
    QVERIFY(whole > 0 && none > 0);
}

void TestExportCommand::endsWithoutASecondThread()
{
    if (IsSanitized)
        QSKIP("LeakSanitizer needs a second task at the end.");
    QStringList command{programFile(), u"export"_s, u"fig1"_s, u"fig2"_s, u"--format"_s, u"png,csv"_s, u"--jobs"_s,
        u"4"_s, u"--out"_s, folder()};
    QDir().mkpath(folder());
    QString become;
    if (geteuid() == 0) { // whom the limit does not hold for
        QFile::setPermissions(folder(), QFile::Permissions(0x7777));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        become = u"setpriv --reuid=65534 --regid=65534 --clear-groups "_s;
        if (runShell(u"exec "_s + become + u"\"$@\""_s, {programFile(), u"--version"_s}).code != 0)
            QSKIP("Root has no such limit, and nobody else may run the program.");
    }
    const Outcome outcome
        = runShell(u"export HOME=/nonexistent; exec timeout 60 "_s + become + u"prlimit --nproc=1:1 \"$@\""_s, command);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(filesIn(folder()).size(), 4);
}

void TestExportCommand::writesTheSameBytesAnywhere_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::newRow("again") << Environment{};
    QTest::newRow("German") << Environment{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"TZ"_s, u"Europe/Berlin"_s}};
    QTest::newRow("Chinese") << Environment{{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}, {u"TZ"_s, u"Asia/Shanghai"_s}};
    QTest::newRow("Arabic") << Environment{{u"LC_ALL"_s, u"ar_EG.UTF-8"_s}, {u"TZ"_s, u"Pacific/Apia"_s}};
    QTest::newRow("C") << Environment{{u"LC_ALL"_s, u"C"_s}, {u"TZ"_s, u"UTC"_s}};
    QTest::newRow("other desktop") << Environment{{u"QT_SCALE_FACTOR"_s, u"2"_s}, {u"QT_FONT_DPI"_s, u"144"_s},
        {u"QT_QPA_PLATFORM"_s, u"xcb"_s}, {u"QT_QPA_PLATFORMTHEME"_s, u"gtk3"_s},
        {u"QT_STYLE_OVERRIDE"_s, u"Windows"_s}, {u"DISPLAY"_s, u":99"_s}};
}

void TestExportCommand::writesTheSameBytesAnywhere()
{
    QFETCH(Environment, environment);
    const QStringList arguments{u"export"_s, u"--all"_s, u"--out"_s};
    const Environment plain{{u"LC_ALL"_s, u"C.UTF-8"_s}};
    QCOMPARE(runProgram(arguments + QStringList{folder(u"first"_s)}, plain).code, 0);
    const Outcome outcome = runProgram(arguments + QStringList{folder(u"second"_s)}, environment);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    const auto first = filesIn(folder(u"first"_s));
    const auto second = filesIn(folder(u"second"_s));
    QCOMPARE(first.size(), 13);
    QCOMPARE(second.keys(), first.keys());
    for (auto file = first.begin(); file != first.end(); ++file)
        QVERIFY2(second.value(file.key()) == *file, qPrintable(file.key()));
}

void TestExportCommand::showsProgressOnATerminalOnly()
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Streams streams(&out, &err, true);
    QCOMPARE(CommandLine({u"export"_s, u"fig2"_s, u"--format"_s, u"csv"_s, u"--out"_s, folder()}).run(streams), 0);
    QCOMPARE(err.data(), "\r\033[K[1/1] fig2.both.csv\r\033[K");
    QCOMPARE(QString::fromUtf8(out.data()), folder() + u"/fig2.both.csv\n"_s);
}

void TestExportCommand::saysWhichPicturesLeaveLabelsOut_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("files"); ///< as a pattern; empty: no word of it
    QTest::newRow("room for all") << u"fig1 fig3 --format png --size 1280x720"_s << QString();
    QTest::newRow("small") << u"fig2 fig3 fig1 --format png --size 640x400"_s
                           << u"fig3\\.both\\.png \\([1-9]\\), fig1\\.both\\.png \\(10\\)"_s;
    QTest::newRow("once for all formats")
        << u"fig1 --format svg,csv,pdf,png --lang zh --size 320x200"_s << u"fig1\\.zh\\.(svg|pdf|png) \\(10\\)"_s;
    QTest::newRow("two figures in one") << u"fig3 --compare fig1 --format svg --lang en --size 800x400"_s
                                        << u"fig1\\.vs\\.fig3\\.en\\.svg \\([1-9][0-9]*\\)"_s;
    QTest::newRow("tables") << u"fig3 --format csv,xlsx"_s << QString();
}

void TestExportCommand::saysWhichPicturesLeaveLabelsOut()
{
    QFETCH(const QString, options);
    QFETCH(const QString, files);
    const Outcome outcome = exportTo(folder(), options);
    QCOMPARE(outcome.code, 0);
    if (files.isEmpty()) {
        QCOMPARE(outcome.err, QString());
        return;
    }
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.contains(QRegularExpression(u": "_s + files + u"\\. |："_s + files + u"。"_s)),
        qPrintable(outcome.err));
}

void TestExportCommand::pictureHasTheSizeAndResolutionAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<uint>("dotsPerMetre");
    QTest::newRow("slide") << QSize(1280, 720) << 3780U; // 96 dpi
    QTest::newRow("full HD") << QSize(1920, 1080) << 5669U; // 144
    QTest::newRow("4K") << QSize(3840, 2160) << 11339U; // 288
    QTest::newRow("wide") << QSize(3840, 720) << 3780U;
    QTest::newRow("tall") << QSize(1280, 1440) << 3780U;
    QTest::newRow("smallest") << QSize(320, 200) << 3780U;
}

void TestExportCommand::pictureHasTheSizeAndResolutionAsked()
{
    QFETCH(QSize, size);
    const QString wanted = u"%1x%2"_s.arg(size.width()).arg(size.height());
    QCOMPARE(exportTo(folder(), u"fig4 --format png --size "_s + wanted).code, 0);
    const PngFile file = takeApart(bytesOf(folder() + u"/fig4.both.png"_s));
    QVERIFY(file.isSound);
    QCOMPARE(QSize(static_cast<int>(file.width), static_cast<int>(file.height)), size);
    QCOMPARE(file.bitDepth, 8);
    QCOMPARE(file.colourType, 2); // RGB without alpha
    QVERIFY(!file.chunks.contains(u"tRNS"_s));
    QVERIFY(!file.chunks.contains(u"tIME"_s));
    QCOMPARE(file.dotsUnit, 1);
    QTEST(file.dotsPerMetreX, "dotsPerMetre");
    QTEST(file.dotsPerMetreY, "dotsPerMetre");
}

void TestExportCommand::pictureSaysWhatItShows()
{
    QCOMPARE(exportTo(folder(), u"fig3 --format png"_s).code, 0);
    const PngFile file = takeApart(bytesOf(folder() + u"/fig3.both.png"_s));
    const FigureState state = makeFigureState(*m_snapshot, *m_snapshot->figure(u"fig3"_s));
    const PictureInfo info = pictureInfo(state, m_snapshot->report, m_snapshot->digest, LabelMode::Both);
    const QMap<QString, QString> expected{{u"Title"_s, info.title}, {u"Source"_s, info.source},
        {u"Copyright"_s, info.licence}, {u"Description"_s, info.description},
        {u"Software"_s, u"Digital Trade Report Explorer "_s + programVersion()},
        {u"Snapshot SHA-256"_s, QString::fromLatin1(m_snapshot->digest)}};
    QCOMPARE(file.texts, expected);
    QCOMPARE(file.textTypes.value(u"Title"_s), u"iTXt"_s);
    QCOMPARE(file.textTypes.value(u"Description"_s), u"iTXt"_s);
    QVERIFY(file.textTypes.value(u"Snapshot SHA-256"_s) != u"iTXt"_s);
    QCOMPARE(m_snapshot->digest.size(), 64);
    // What any other reader of PNG text finds.
    QCOMPARE(QImage(folder() + u"/fig3.both.png"_s).text(u"Title"_s), info.title);
}

void TestExportCommand::pictureInEnglishHasNoChinese()
{
    QCOMPARE(exportTo(folder(), u"fig3 --format png --lang en"_s).code, 0);
    const PngFile file = takeApart(bytesOf(folder() + u"/fig3.en.png"_s));
    QCOMPARE(file.texts.size(), 6);
    for (const QString &text : file.texts)
        QVERIFY2(!text.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(text));
}

void TestExportCommand::pictureHasTheColoursOfItsTheme()
{
    QCOMPARE(exportTo(folder(), u"fig1 --format png"_s).code, 0);
    QCOMPARE(QImage(folder() + u"/fig1.both.png"_s).pixelColor(0, 0), ChartTheme::light().background);
    QCOMPARE(exportTo(folder(), u"fig1 --format png --theme dark --force"_s).code, 0);
    QCOMPARE(QImage(folder() + u"/fig1.both.png"_s).pixelColor(0, 0), ChartTheme::dark().background);
    QVERIFY(ChartTheme::light().background != ChartTheme::dark().background);
}

void TestExportCommand::pictureInfoFollowsTheMode()
{
    const FigureState state = makeFigureState(*m_snapshot, *m_snapshot->figure(u"fig5"_s));
    const auto in = [&](LabelMode mode) { return pictureInfo(state, m_snapshot->report, m_snapshot->digest, mode); };
    QCOMPARE(in(LabelMode::Chinese).title, numberedTitle(state, LabelMode::Chinese));
    QCOMPARE(in(LabelMode::Both).title, in(LabelMode::Chinese).title + u' ' + in(LabelMode::English).title);
    QCOMPARE(in(LabelMode::English).source,
        state.spec.source.en
            + u"; China Digital Trade Development Report 2021, 2021 edition, Ministry of Commerce of the People's "
              "Republic of China"_s);
    QCOMPARE(in(LabelMode::Chinese).source,
        state.spec.source.zh + u"；中国数字贸易发展报告2021，2021年版，中华人民共和国商务部"_s);
    QCOMPARE(in(LabelMode::Chinese).licence, m_snapshot->report.licence.zh);
    QCOMPARE(in(LabelMode::English).description, summaryText(state, LabelMode::English));
}

void TestExportCommand::csvSuitsOffice()
{
    QCOMPARE(exportTo(folder(), u"fig1 --format csv --lang zh"_s).code, 0);
    const QByteArray bytes = bytesOf(folder() + u"/fig1.zh.csv"_s);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QVERIFY(QString::fromUtf8(bytes).contains(u"年份"_s));
}

void TestExportCommand::csvIsPlainWhenAsked()
{
    QCOMPARE(exportTo(folder(), u"fig1 --format csv --lang zh --plain-utf8"_s).code, 0);
    const QByteArray plain = bytesOf(folder() + u"/fig1.zh.csv"_s);
    QVERIFY(plain.startsWith("年份,"));
    QVERIFY(!plain.contains('\r'));
    QVERIFY(plain.endsWith('\n'));
    QCOMPARE(exportTo(folder(), u"fig1 --format csv --lang zh --force"_s).code, 0);
    QByteArray office = bytesOf(folder() + u"/fig1.zh.csv"_s).mid(3);
    QCOMPARE(office.replace("\r\n", "\n"), plain);
}

void TestExportCommand::tidyHasOneObservationARow()
{
    QCOMPARE(exportTo(folder(), u"fig4 --format csv --layout tidy --plain-utf8"_s).code, 0);
    const auto rows = parseCsv(QString::fromUtf8(bytesOf(folder() + u"/fig4.tidy.csv"_s)), u"\n"_s);
    QCOMPARE(rows.value(0).join(u','),
        u"figure_id,series_id,series_zh,series_en,category_id,category_zh,category_en,value,low,high,unit_id,unit_zh,"
        "unit_en,evidence,release,source,note,transform"_s);
    const FigureState state = makeFigureState(*m_snapshot, *m_snapshot->figure(u"fig4"_s));
    QStringList expected;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (const Cell &cell = state.at({s, c})) {
                expected << QStringList{state.spec.series[static_cast<size_t>(s)].id,
                    state.spec.categories[static_cast<size_t>(c)].id, cell->value ? cell->value->toString() : QString(),
                    toId(cell->evidence), cell->sourceId}
                                .join(u' ');
            }
        }
    }
    QStringList actual;
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.size(), 18);
        QCOMPARE(row[0], u"fig4"_s);
        actual << QStringList{row[1], row[4], row[7], row[13], row[15]}.join(u' ');
    }
    QCOMPARE(actual, expected);
    QVERIFY(expected.size() > 10);
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // messages in English
    const QApplication application(argc, argv);
    TestExportCommand test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportcommand.moc"
