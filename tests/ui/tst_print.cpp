// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QFileInfo>
#include <QImage>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/layoutchecker.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/printer.h"
#include "ui/dialogs/printpreview.h"
#include "ui/state/session.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// What poppler's \p tool says of a file.
QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString unspaced(const QString &text) { return text.simplified().remove(u' '); }

} // namespace

/// Printing, to a PDF file.
class TestPrint : public test::WindowTest
{
    Q_OBJECT

private slots:
    void pageHoldsTheFigure_data() { test::addFiguresInEveryMode(); }
    void pageHoldsTheFigure();
    void everyCharacterIsFound();
    void portraitKeepsTheProportions();
    void comparisonIsOnOnePage();
    void cardIsPrinted_data() { test::addEveryMode(); }
    void cardIsPrinted();
    void blackAndWhiteHasNoColour_data();
    void blackAndWhiteHasNoColour();
    void darkScreensArePrintedLight();
    void failureIsOneSentence();
    void previewShowsThePage();
    void asksThePrintServiceOfThisMachine();

private:
    void print() const { QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_P)); }
    QString file() const { return path(u"页.pdf"_s); }
    /// The page as a picture.
    QImage page() const
    {
        said(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, file(), path(u"page"_s)});
        return QImage(path(u"page.png"_s));
    }
};

#define SKIP_WITHOUT(TOOL)                                                                                             \
    if (QStandardPaths::findExecutable(TOOL).isEmpty())                                                                \
    QSKIP("poppler-utils is not installed")

void TestPrint::pageHoldsTheFigure()
{
    SKIP_WITHOUT(u"pdftotext"_s);
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    m_window->session()->setFigureIndex(figure.right(1).toInt() - 1);
    m_dialogs->printFile = file();
    print();
    QCOMPARE(m_dialogs->errors, QStringList());
    const QString info = said(u"pdfinfo"_s, {file()});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
    static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts \\(A4\\)"_s);
    const auto match = size.match(info);
    QVERIFY2(match.captured(1).toDouble() > match.captured(2).toDouble(), qPrintable(info)); // landscape
    const QString text = unspaced(said(u"pdftotext"_s, {file(), u"-"_s}));
    ChartOptions options;
    options.mode = mode;
    const FigureScene scene(*m_window->session()->figure(), options);
    QVERIFY(test::textCount(scene) > 5);
    for (const QString &drawn : test::drawnTexts(scene)) {
        for (const QString &word : drawn.simplified().split(u' '))
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in "_s + text));
    }
    QVERIFY(said(u"pdfimages"_s, {u"-list"_s, file()}).count(u'\n') <= 2); // vectors, but for the two lines of heading
}

/// Also those whose glyphs Qt knows no character of.
void TestPrint::everyCharacterIsFound()
{
    SKIP_WITHOUT(u"pdftotext"_s);
    const QString title = u"China’s “digital” ‘trade’ “数字” 𠮷"_s;
    const auto printer = makePrinter();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file());
    FigureState figure = *m_window->session()->figure();
    figure.spec.title = {title, title};
    QVERIFY(printPicture(printer.get(), Handout{FigureSet{{figure}}}, {}));
    const QString text = said(u"pdftotext"_s, {file(), u"-"_s});
    QVERIFY2(text.contains(title), qPrintable(text));
}

void TestPrint::portraitKeepsTheProportions()
{
    SKIP_WITHOUT(u"pdftoppm"_s);
    const auto printer = makePrinter();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file());
    QCOMPARE(printer->pageLayout().orientation(), QPageLayout::Landscape);
    printer->setPageOrientation(QPageLayout::Portrait);
    const Handout handout{FigureSet{{*m_window->session()->figure()}}};
    ChartOptions chart;
    ChartTheme theme = ChartTheme::light();
    theme.background = Qt::red;
    chart.theme = &theme;
    QVERIFY(printPicture(printer.get(), handout, chart));
    const QImage paper = page();
    QVERIFY(paper.height() > paper.width());
    QRect red;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            if (paper.pixelColor(x, y) == Qt::red)
                red |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(qAbs(double(red.width()) / red.height() - 16.0 / 9) < 0.03, qPrintable(QString::number(red.width())));
    QVERIFY(red.width() > paper.width() * 8 / 10); // as large as the page allows
    QVERIFY(qAbs(red.center().y() - paper.rect().center().y()) < 4);
}

void TestPrint::comparisonIsOnOnePage()
{
    SKIP_WITHOUT(u"pdftotext"_s);
    m_window->session()->startComparing();
    m_window->session()->setFigureIndex(2);
    m_dialogs->printFile = file();
    print();
    QVERIFY(said(u"pdfinfo"_s, {file()}).contains(QRegularExpression(u"Pages: +1\n"_s)));
    const QString text = unspaced(said(u"pdftotext"_s, {u"-layout"_s, file(), u"-"_s}));
    for (const auto &state : {m_window->session()->compared(), m_window->session()->figure()})
        QVERIFY2(text.contains(unspaced(u"图%1"_s.arg(state->spec.number))), qPrintable(text));
}

void TestPrint::cardIsPrinted()
{
    SKIP_WITHOUT(u"pdftotext"_s);
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    m_dialogs->printFile = file();
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
    print();
    QCOMPARE(m_dialogs->errors, QStringList());
    const Snapshot &snapshot = m_window->session()->snapshot();
    const IndicatorCard card = indicatorCard(snapshot, snapshot.indicators.front(), mode);
    const QString text = unspaced(said(u"pdftotext"_s, {file(), u"-"_s}));
    for (const IndicatorCard::Line &line : card.lines)
        QVERIFY2(text.contains(unspaced(line.text)), qPrintable(line.text + u" is not in "_s + text));
    const QString info = said(u"pdfinfo"_s, {file()});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
    QVERIFY2(unspaced(info).contains(u"Title:"_s + unspaced(card.title)), qPrintable(info));
}

void TestPrint::blackAndWhiteHasNoColour_data()
{
    QTest::addColumn<bool>("blackAndWhite");
    QTest::newRow("colour") << false;
    QTest::newRow("black and white") << true;
}

void TestPrint::blackAndWhiteHasNoColour()
{
    SKIP_WITHOUT(u"pdftoppm"_s);
    QFETCH(const bool, blackAndWhite);
    m_window->session()->setFigureIndex(1);
    m_dialogs->printFile = file();
    m_dialogs->blackAndWhite = blackAndWhite;
    print();
    const QImage paper = page();
    QVERIFY(!paper.isNull());
    int most = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            most = std::max(most, paper.pixelColor(x, y).hsvSaturation());
    }
    QCOMPARE(most > 30, !blackAndWhite);
}

void TestPrint::darkScreensArePrintedLight()
{
    SKIP_WITHOUT(u"pdftoppm"_s);
    m_window->session()->setAppearance({u"dark"_s, 100});
    m_dialogs->printFile = file();
    print();
    QVERIFY(!m_dialogs->printRequest->blackAndWhite);
    const QImage paper = page();
    QVERIFY(qGray(paper.pixel(paper.width() / 2, paper.height() / 2 - paper.height() / 3)) > 200);
    m_window->session()->setAppearance({u"paper"_s, 100});
    print();
    QVERIFY(m_dialogs->printRequest->blackAndWhite);
}

void TestPrint::failureIsOneSentence()
{
    m_dialogs->printFile = path(u"nowhere/page.pdf"_s);
    print();
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!m_dialogs->errors.front().contains(u'\n'));
    (void)takeWarnings(); // Qt's own about the file
}

void TestPrint::previewShowsThePage()
{
    m_dialogs->printFile.clear();
    const auto printer = makePrinter();
    printer->setOutputFormat(QPrinter::PdfFormat); // as without any printer
    int pages = 0;
    bool blackAndWhite = false;
    PrintRequest request;
    const Handout handout{FigureSet{{*m_window->session()->figure()}}};
    request.print = [&](QPrinter *target, bool grey) {
        ++pages;
        blackAndWhite = grey;
        return printPicture(target, handout, {});
    };
    PrintPreview preview(printer.get(), request);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QTRY_VERIFY(pages > 0);
    QCOMPARE(preview.findChild<QPrintPreviewWidget *>()->pageCount(), 1);
    QVERIFY(!preview.hasFailed() && !blackAndWhite);
    const int before = pages;
    preview.findChild<QAction *>(u"blackAndWhite"_s)->trigger();
    QTRY_VERIFY(pages > before);
    QVERIFY(blackAndWhite);
}

void TestPrint::asksThePrintServiceOfThisMachine()
{
    const QByteArray before = qgetenv("CUPS_SERVER");
    const auto restore = qScopeGuard([&before] { qputenv("CUPS_SERVER", before); });
    qputenv("CUPS_SERVER", "/nowhere/cups.sock"); // somebody's own choice stays
    const auto printer = makePrinter();
    QCOMPARE(printer->outputFormat(), QPrinter::PdfFormat); // there are no printers there
    QVERIFY(printer->isValid());
    QCOMPARE(qgetenv("CUPS_SERVER"), QByteArray("/nowhere/cups.sock"));
    if (QFileInfo::exists(u"/etc/cups/client.conf"_s))
        QSKIP("this machine is set up to use another print service");
    qunsetenv("CUPS_SERVER");
    QVERIFY(makePrinter());
    QVERIFY2(qgetenv("CUPS_SERVER").startsWith('/'), "CUPS would look for a service by TCP");
}

DTE_GUI_TEST_MAIN(TestPrint)
#include "tst_print.moc"
