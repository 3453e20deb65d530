// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <ctime>

#include "db/words/figurewords.h"
#include "tests/support/guitest.h"
#include "ui/charts/textitem.h"
#include "ui/export/booklet/booklet.h"
#include "ui/export/booklet/bookletpage.h"
#include "ui/export/pdf/pdfexporter.h"
#include "ui/export/pdf/pdffinish.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Every line of text that the scene draws.
QStringList drawnLines(const FigureScene &figure)
{
    QStringList lines;
    for (QGraphicsItem *item : figure.scene()->items()) {
        if (const auto *text = qgraphicsitem_cast<TextItem *>(item); text && text->isVisible())
            lines << text->lines();
    }
    return lines;
}

std::vector<FigureState> allFigures()
{
    std::vector<FigureState> figures;
    for (int number = 1; number <= 6; ++number)
        figures.push_back(test::figureState(u"fig%1"_s.arg(number)));
    return figures;
}

BookletOptions bookletOptions(LabelMode mode, PageFormat format)
{
    BookletOptions options;
    options.report = test::bundledSnapshot().report;
    options.digest = test::bundledSnapshot().digest;
    options.mode = mode;
    options.format = format;
    return options;
}

PictureInfo infoOf(const FigureState &state, LabelMode mode)
{
    return pictureInfo(state, test::bundledSnapshot().report, test::bundledSnapshot().digest, mode);
}

Result<QByteArray> booklet(const std::vector<FigureState> &figures, const BookletOptions &options)
{
    return BookletWriter(figures, options).finish();
}

} // namespace

/// The files, as other programs see them.
class TestPdfExporter : public test::GuiTest
{
    Q_OBJECT

private slots:
    void pageHasThePhysicalSizeOfThePicture_data();
    void pageHasThePhysicalSizeOfThePicture();
    void chartIsTextAndLines_data() { test::addFiguresInEveryMode(); }
    void chartIsTextAndLines();
    void comparisonHoldsBothFigures();
    void bookletIsSound_data();
    void bookletIsSound();
    void bookmarksAndLinksLeadToTheFigures_data() { test::addEveryMode(); }
    void bookmarksAndLinksLeadToTheFigures();
    void saysWhatItIs_data() { test::addEveryMode(); }
    void saysWhatItIs();
    void isTheSameWhereverAndWheneverItIsMade();
    void failureIsAnError();

private:
    /// Output of \p program with \p options on the file that holds \p bytes; a failure is one of the test.
    QByteArray seenBy(const QString &program, const QStringList &options, const QByteArray &bytes,
        const QStringList &more = {}) const;
    QString textOf(const QByteArray &bytes, int page = 0) const;
    void checkSoundness(const QByteArray &bytes) const;
};

#define NEED(program)                                                                                                  \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                                             \
    QSKIP(program " is not installed")

QByteArray TestPdfExporter::seenBy(
    const QString &program, const QStringList &options, const QByteArray &bytes, const QStringList &more) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, options + QStringList{path} + more);
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(QByteArray(process.readAllStandardOutput() + process.readAllStandardError()).constData(), __FILE__,
            __LINE__);
    return process.readAllStandardOutput();
}

QString TestPdfExporter::textOf(const QByteArray &bytes, int page) const
{
    QStringList options{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        options << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return withoutBlanks(QString::fromUtf8(seenBy(u"pdftotext"_s, options, bytes, {u"-"_s})));
}

void TestPdfExporter::checkSoundness(const QByteArray &bytes) const
{
    const QByteArray check = seenBy(u"qpdf"_s, {u"--check"_s, u"--warning-exit-0"_s}, bytes);
    // It warns of a whole stream where its own buffers for reading happen to be full and empty at once.
    const auto warnings = check.count("WARNING");
    const bool isChance
        = warnings > 0 && warnings == check.count("input stream is complete but output may still be valid");
    QVERIFY2(check.contains("No syntax or stream encoding errors found") || isChance, check.constData());
    const QStringList fonts = QString::fromUtf8(seenBy(u"pdffonts"_s, {}, bytes)).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        static const QRegularExpression embedded(u"^DigitalTradeSansSC-\\w+ .*Identity-H +yes +\\w+ +yes "_s);
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
    }
    QCOMPARE(seenBy(u"pdfimages"_s, {u"-list"_s}, bytes).trimmed().count('\n'), 1); // the heading: nothing is a picture
}

void TestPdfExporter::pageHasThePhysicalSizeOfThePicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("points");
    QTest::newRow("slide") << QSize(1280, 720) << u"960 x 540 pts"_s;
    QTest::newRow("slide, finer") << QSize(3840, 2160) << u"960 x 540 pts"_s;
    QTest::newRow("small") << QSize(640, 400) << u"480 x 300 pts"_s;
    QTest::newRow("square") << QSize(1440, 1440) << u"960 x 960 pts"_s;
}

void TestPdfExporter::pageHasThePhysicalSizeOfThePicture()
{
    NEED("pdfinfo");
    QFETCH(const QSize, size);
    QFETCH(const QString, points);
    const FigureState state = test::figureState(u"fig3"_s);
    ChartOptions options;
    options.size = size;
    const auto bytes = pdf(Picture(state, options), options, infoOf(state, options.mode));
    QVERIFY(bytes);
    const QByteArray info = seenBy(u"pdfinfo"_s, {}, *bytes);
    QVERIFY2(info.contains(points.toUtf8()), info.constData());
    QVERIFY2(QRegularExpression(u"Pages: +1\n"_s).match(QString::fromUtf8(info)).hasMatch(), info.constData());
}

void TestPdfExporter::chartIsTextAndLines()
{
    NEED("pdftotext");
    NEED("qpdf");
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(figure);
    ChartOptions options;
    options.mode = mode;
    options.theme = mode == LabelMode::English ? &ChartTheme::paper() : &ChartTheme::light();
    const auto bytes = pdf(Picture(state, options), options, infoOf(state, mode));
    QVERIFY(bytes);
    checkSoundness(*bytes);
    const QString text = textOf(*bytes);
    const QStringList lines = drawnLines(FigureScene(state, options));
    QVERIFY(lines.size() > 10);
    for (const QString &line : lines)
        QVERIFY2(text.contains(withoutBlanks(line)), qPrintable(line));
}

void TestPdfExporter::comparisonHoldsBothFigures()
{
    NEED("pdftotext");
    NEED("qpdf");
    const FigureState left = test::figureState(u"fig3"_s);
    const FigureState right = test::figureState(u"fig6"_s);
    ChartOptions options;
    options.size = {1920, 720};
    const auto bytes = pdf(Picture(left, right, options, true), options, infoOf(right, options.mode));
    QVERIFY(bytes);
    checkSoundness(*bytes);
    QVERIFY(seenBy(u"pdfinfo"_s, {}, *bytes).contains("1440 x 540 pts"));
    const QString text = textOf(*bytes);
    ChartOptions half = options;
    half.size.setWidth(960);
    const ScenePair scenes = makeComparison(left, right, half, true);
    for (const QString &line : drawnLines(*scenes.left) + drawnLines(*scenes.right))
        QVERIFY2(text.contains(withoutBlanks(line)), qPrintable(line));
}

void TestPdfExporter::bookletIsSound_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<QString>("size");
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
        QTest::newRow(qPrintable(u"A4 "_s + toId(mode))) << mode << PageFormat::A4 << u"595 x 842 pts (A4)"_s;
        QTest::newRow(qPrintable(u"wide "_s + toId(mode))) << mode << PageFormat::Wide << u"960 x 540 pts"_s;
    }
}

void TestPdfExporter::bookletIsSound()
{
    NEED("pdftotext");
    NEED("qpdf");
    QFETCH(const LabelMode, mode);
    QFETCH(const PageFormat, format);
    QFETCH(const QString, size);
    BookletWriter writer(allFigures(), bookletOptions(mode, format));
    int pages = 0;
    while (writer.next())
        ++pages;
    QCOMPARE(pages, writer.pageCount());
    const auto bytes = writer.finish();
    QVERIFY(bytes);
    QVERIFY(*bytes == *booklet(allFigures(), bookletOptions(mode, format)));
    checkSoundness(*bytes);
    const QByteArray info = seenBy(u"pdfinfo"_s, {u"-l"_s, u"99"_s}, *bytes);
    QCOMPARE(info.count(size.toUtf8()), pages);
    const QString text = textOf(*bytes);
    for (const BookletPage &page : writer.pages()) {
        for (const PageText &line : page.texts)
            QVERIFY2(text.contains(withoutBlanks(line.text)), qPrintable(line.text));
    }
}

void TestPdfExporter::bookmarksAndLinksLeadToTheFigures()
{
    NEED("pdftotext");
    NEED("qpdf");
    QFETCH(const LabelMode, mode);
    const auto bytes = booklet(allFigures(), bookletOptions(mode, PageFormat::A4));
    QVERIFY(bytes);
    const QByteArray json = seenBy(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s}, *bytes);
    const QJsonArray outlines = QJsonDocument::fromJson(json).object().value(u"outlines"_s).toArray();
    const QStringList front{inMode(allFigures().front().term("booklet_cover"), mode),
        inMode(allFigures().front().term("booklet_contents"), mode)};
    QCOMPARE(outlines.size(), 8);
    for (int i = 0; i < 8; ++i) {
        const QJsonObject item = outlines.at(i).toObject();
        const int page = item.value(u"destpageposfrom1"_s).toInt();
        if (i < 2) {
            QCOMPARE(item.value(u"title"_s).toString(), front.at(i));
            QCOMPARE(page, i + 1);
            continue;
        }
        const QString title = numberedTitle(allFigures()[static_cast<size_t>(i) - 2], mode);
        QCOMPARE(item.value(u"title"_s).toString(), QString(title).replace(u'\n', u' '));
        QVERIFY2(textOf(*bytes, page).contains(withoutBlanks(title)), qPrintable(title));
        // The page number stands before the title in the file, as it is drawn first.
        const QString entry = QString::number(page) + withoutBlanks(title);
        QVERIFY2(textOf(*bytes, 2).contains(entry), qPrintable(entry));
    }
    const QByteArray plain = seenBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, *bytes, {u"-"_s});
    QCOMPARE(plain.count("/Subtype /Link"), 6);
    // To the page of each figure leads its bookmark and its link.
    static const QRegularExpression destination(u"/Dest \\[\\s+(\\d+) 0 R"_s);
    QMap<QString, int> leading;
    for (const QRegularExpressionMatch &match : destination.globalMatch(QString::fromLatin1(plain)))
        ++leading[match.captured(1)];
    QCOMPARE(leading.size(), 8);
    QCOMPARE(leading.values().count(2), 6);
}

void TestPdfExporter::saysWhatItIs()
{
    NEED("pdfinfo");
    NEED("qpdf");
    QFETCH(const LabelMode, mode);
    const FigureState state = test::figureState(u"fig2"_s);
    const Report &report = test::bundledSnapshot().report;
    ChartOptions options;
    options.mode = mode;
    const auto chart = pdf(Picture(state, options), options, infoOf(state, mode));
    const auto book = booklet({state}, bookletOptions(mode, PageFormat::Wide));
    QVERIFY(chart && book);
    for (const QByteArray &bytes : {*chart, *book}) {
        const QString info = QString::fromUtf8(seenBy(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s}, bytes));
        QVERIFY2(info.contains(inMode(report.publisher, mode, u" / "_s)), qPrintable(info));
        QVERIFY2(info.contains(QString::fromLatin1(test::bundledSnapshot().digest)), qPrintable(info));
        const QString title
            = bytes == *chart ? numberedTitle(state, mode).replace(u'\n', u' ') : inMode(report.title, mode, u" / "_s);
        QVERIFY2(info.contains(title), qPrintable(info));
        const QByteArray plain = seenBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, bytes, {u"-"_s});
        QVERIFY(plain.contains(mode == LabelMode::English ? "/Lang (en-GB)" : "/Lang (zh-CN)"));
        QVERIFY(plain.contains("/DisplayDocTitle true"));
        QVERIFY(!plain.contains("Date") && !plain.contains("(D:"));
    }
}

void TestPdfExporter::isTheSameWhereverAndWheneverItIsMade()
{
    const auto make = []() -> QByteArray { // not an unfinished sum of what is gone by then
        const FigureState state = test::figureState(u"fig3"_s);
        return *booklet(allFigures(), bookletOptions(LabelMode::Both, PageFormat::A4))
            + *pdf(Picture(state, {}), {}, infoOf(state, LabelMode::Both));
    };
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&zone] {
        QHashSeed::resetRandomGlobalSeed();
        QLocale::setDefault(QLocale::system());
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    });
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = make();
    QHashSeed::resetRandomGlobalSeed();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    QVERIFY(make() == first);
}

void TestPdfExporter::failureIsAnError()
{
    QCOMPARE(booklet({}, bookletOptions(LabelMode::Both, PageFormat::A4)).error().code, ErrorCode::UnknownFigure);
    const FigureState state = test::figureState(u"fig3"_s);
    ChartOptions options;
    options.size = {20000, 10}; // at 72 dpi more than the 14,400 points that PDF allows
    const auto large = pdf(Picture(state, options), options, infoOf(state, options.mode), 72);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::PictureTooLarge);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no PDF"), QByteArray("%PDF-1.4\n%%EOF")}) {
        const auto result = finishPdf(bytes, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::WriteFailed);
        QVERIFY(!result.error().detail.isEmpty());
    }
}

DTE_GUI_TEST_MAIN(TestPdfExporter)
#include "tst_pdfexporter.moc"
