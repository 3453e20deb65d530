// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "db/write/csvwriter.h"
#include "tests/support/windowtest.h"
#include "ui/charts/picture.h"
#include "ui/dialogs/formatnames.h"
#include "ui/export/plan/exportformat.h"
#include "ui/export/plan/exportname.h"
#include "ui/export/png/pngexporter.h"
#include "ui/handout/tablecopy.h"
#include "ui/pages/figurepage.h"
#include "ui/state/session.h"
#include "ui/widgets/figureview.h"

using namespace dte;
using namespace Qt::StringLiterals;

/// Saving and copying, with the dialogs answered by the test.
class TestExport : public test::WindowTest
{
    Q_OBJECT

private slots:
    void pictureFileIsThePicture_data() { test::addFiguresInEveryMode(); }
    void pictureFileIsThePicture();
    void saysHowManyLabelsHaveNoRoom();
    void tableFileIsTheTable_data();
    void tableFileIsTheTable();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void pictureOnPaperHasItsResolution();
    void pageHasTheMillimetresAskedFor();
    void proposesWhatIsOnTheScreen();
    void cancellingWritesNothing_data();
    void cancellingWritesNothing();
    void addsTheSuffix_data();
    void addsTheSuffix();
    void asksBeforeReplacing_data();
    void asksBeforeReplacing();
    void failureIsOneSentenceAndLeavesTheOldFile_data();
    void failureIsOneSentenceAndLeavesTheOldFile();
    void remembersTheFolder();
    void tooLargeAPictureIsRefused();
    void copiesTheTable_data() { test::addEveryMode(); }
    void copiesTheTable();
    void copiesThePicture_data() { test::addEveryMode(); }
    void copiesThePicture();
    void chartAndTableOfferTheSameCommands();

private:
    static constexpr auto PictureKeys = Qt::CTRL | Qt::Key_E;
    static constexpr auto TableKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_E;

    std::shared_ptr<const FigureState> figure() const { return m_window->session()->figure(); }
    void exportBy(const QKeySequence &keys) const;
    void showFigure(const QString &id) const
    {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + id.right(1).toInt()));
    }
    QByteArray contents(const QString &file) const;
    QStringList files() const;
};

void TestExport::exportBy(const QKeySequence &keys) const { QTest::keySequence(m_window.get(), keys); }

QByteArray TestExport::contents(const QString &file) const
{
    QFile in(path(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
}

QStringList TestExport::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void TestExport::pictureFileIsThePicture()
{
    QFETCH(const QString, figure);
    QFETCH(const LabelMode, mode);
    showFigure(figure);
    PictureChoice choice;
    choice.size = {960, 540};
    choice.mode = mode;
    choice.themeId = mode == LabelMode::English ? u"dark"_s : u"light"_s;
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"图.png"_s);
    exportBy(PictureKeys);
    QCOMPARE(m_dialogs->errors, QStringList());
    QCOMPARE(files(), QStringList{u"图.png"_s});

    ChartOptions options;
    options.size = choice.size;
    options.mode = mode;
    options.theme = ChartTheme::withId(choice.themeId);
    const QImage image(path(u"图.png"_s));
    QVERIFY(image.convertToFormat(QImage::Format_RGB32) == renderFigure(*this->figure(), options));
    QCOMPARE(image.size(), choice.size);
    QCOMPARE(image.convertToFormat(QImage::Format_RGB32).pixelColor(0, 0), options.theme->background);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"图.png"_s));
}

void TestExport::saysHowManyLabelsHaveNoRoom()
{
    showFigure(u"fig1"_s);
    PictureChoice choice;
    choice.size = {640, 400};
    m_dialogs->picture = choice;
    for (const ExportFormat &format : exportFormats()) {
        if (!format.draws || format.isCollection)
            continue;
        m_dialogs->errors.clear();
        m_dialogs->picture->formatId = format.id;
        m_dialogs->saveFile = path(u"图."_s + format.suffix);
        exportBy(PictureKeys);
        QVERIFY(files().contains(u"图."_s + format.suffix));
        QCOMPARE(m_dialogs->errors.size(), 1);
        QVERIFY2(m_dialogs->errors.front().contains(u"图.%1 (10)"_s.arg(format.suffix)),
            qPrintable(m_dialogs->errors.front()));
    }
    m_dialogs->errors.clear();
    m_dialogs->saveFile.clear(); // nothing saved, nothing to tell
    exportBy(PictureKeys);
    QCOMPARE(m_dialogs->errors, QStringList());
}

void TestExport::tableFileIsTheTable_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<LabelMode>("mode");
    for (const CsvLayout layout : {CsvLayout::Table, CsvLayout::Tidy}) {
        for (const CsvEncoding encoding : {CsvEncoding::Office, CsvEncoding::Plain}) {
            for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English, LabelMode::Both}) {
                const QString name = QString::fromLatin1(layout == CsvLayout::Table ? "table " : "tidy ")
                    + QString::fromLatin1(encoding == CsvEncoding::Office ? "office " : "plain ") + toId(mode);
                QTest::newRow(qPrintable(name)) << int(layout) << int(encoding) << mode;
            }
        }
    }
}

void TestExport::tableFileIsTheTable()
{
    QFETCH(const int, layout);
    QFETCH(const int, encoding);
    QFETCH(const LabelMode, mode);
    showFigure(u"fig3"_s);
    m_dialogs->table = TableChoice{static_cast<CsvLayout>(layout), static_cast<CsvEncoding>(encoding), mode};
    m_dialogs->saveFile = path(u"表.csv"_s);
    exportBy(TableKeys);
    QCOMPARE(m_dialogs->errors, QStringList());
    QCOMPARE(contents(u"表.csv"_s),
        csv(FigureTable(*figure(), mode), static_cast<CsvLayout>(layout), static_cast<CsvEncoding>(encoding)));
}

void TestExport::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("id");
    for (const ExportFormat &format : exportFormats()) {
        if (!format.draws || !format.isCollection) // a booklet is made of all figures
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
}

void TestExport::everyFormatIsWritten()
{
    QFETCH(const QString, id);
    const ExportFormat &format = *exportFormat(id);
    m_settings->setExportFolder(m_folder->path());
    showFigure(u"fig2"_s);
    ExportOptions options;
    options.chart.mode = LabelMode::English;
    options.chart.size = {800, 450};
    options.chart.transparent = true;
    if (format.draws) {
        PictureChoice choice;
        choice.size = options.chart.size;
        choice.mode = LabelMode::English;
        choice.formatId = id;
        choice.transparent = true;
        m_dialogs->picture = choice;
    } else {
        m_dialogs->table = TableChoice{options.layout, options.encoding, LabelMode::English, id};
    }
    m_dialogs->saveFile = path(u"out"_s);
    exportBy(format.draws ? PictureKeys : TableKeys);
    QCOMPARE(m_dialogs->errors, QStringList());
    QCOMPARE(m_dialogs->proposedFile, path(exportFileName(u"fig2"_s, {}, LabelMode::English, format)));
    QCOMPARE(m_dialogs->proposedFilter, formatFilter(format));

    const Snapshot &snapshot = test::bundledSnapshot();
    const Handout handout{FigureSet{{*figure()}}, snapshot.report, snapshot.digest};
    const auto expected = exportBytes(format, handout, options);
    QVERIFY(expected);
    QVERIFY(contents(u"out."_s + format.suffix) == *expected);
}

void TestExport::pictureOnPaperHasItsResolution()
{
    PictureChoice choice;
    choice.size = {945, 532};
    choice.millimetres = {80, 45};
    choice.dpi = 300;
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"a.png"_s);
    exportBy(PictureKeys);
    QCOMPARE(QImage(path(u"a.png"_s)).dotsPerMeterX(), 11811);
}

void TestExport::pageHasTheMillimetresAskedFor()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    PictureChoice choice;
    choice.formatId = u"pdf"_s;
    choice.size = {1890, 1063};
    choice.millimetres = {160, 90};
    choice.dpi = 300;
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"a.pdf"_s);
    exportBy(PictureKeys);
    QProcess process;
    process.start(u"pdfinfo"_s, {path(u"a.pdf"_s)});
    QVERIFY(process.waitForFinished());
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto match = size.match(info);
    QVERIFY2(qAbs(match.captured(1).toDouble() - 160 / 25.4 * 72) < 1, qPrintable(info));
    QVERIFY2(qAbs(match.captured(2).toDouble() - 90 / 25.4 * 72) < 1, qPrintable(info));
}

void TestExport::proposesWhatIsOnTheScreen()
{
    m_settings->setExportFolder(m_folder->path());
    m_window->setMode(LabelMode::English);
    showFigure(u"fig4"_s);
    m_dialogs->picture = PictureChoice{};
    exportBy(PictureKeys);
    QCOMPARE(m_dialogs->proposedPicture.mode, LabelMode::English);
    QCOMPARE(m_dialogs->proposedPicture.themeId, u"light"_s);
    QCOMPARE(m_dialogs->proposedFile, path(u"fig4.both.png"_s)); // named after the mode chosen
    m_dialogs->table = TableChoice{CsvLayout::Tidy, CsvEncoding::Plain, LabelMode::Chinese};
    exportBy(TableKeys);
    QCOMPARE(m_dialogs->proposedTable.mode, LabelMode::English);
    QCOMPARE(m_dialogs->proposedFile, path(u"fig4.tidy.csv"_s));
    // A folder that is gone is not proposed.
    m_settings->setExportFolder(path(u"gone"_s));
    exportBy(TableKeys);
    QVERIFY(!m_dialogs->proposedFile.contains(u"gone"_s));
    QVERIFY(m_dialogs->proposedFile.endsWith(u"/fig4.tidy.csv"_s));
}

void TestExport::cancellingWritesNothing_data()
{
    QTest::addColumn<bool>("choose");
    QTest::newRow("at the choices") << false;
    QTest::newRow("at the file") << true;
}

void TestExport::cancellingWritesNothing()
{
    QFETCH(const bool, choose);
    if (choose) {
        m_dialogs->picture = PictureChoice{};
        m_dialogs->table = TableChoice{};
    } else {
        m_dialogs->saveFile = path(u"a.png"_s);
    }
    exportBy(PictureKeys);
    exportBy(TableKeys);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_dialogs->errors, QStringList());
    QCOMPARE(m_dialogs->filesToReplace, QStringList());
    QCOMPARE(m_dialogs->proposedFile.isEmpty(), !choose);
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());
    QCOMPARE(m_settings->exportFolder(), QString());
}

void TestExport::addsTheSuffix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u"a"_s << u"a.csv"_s;
    QTest::newRow("right") << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("right, upper case") << u"A.CSV"_s << u"A.CSV"_s;
    QTest::newRow("another") << u"a.png"_s << u"a.png.csv"_s;
    QTest::newRow("dots") << u"2011-2021.v1.2"_s << u"2011-2021.v1.2.csv"_s;
    QTest::newRow("Chinese") << u"数字贸易"_s << u"数字贸易.csv"_s;
    QTest::newRow("blanks and signs") << u"a b#%20'\""_s << u"a b#%20'\".csv"_s;
}

void TestExport::addsTheSuffix()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(typed);
    exportBy(TableKeys);
    QCOMPARE(files(), QStringList{written});
    QVERIFY(contents(written).size() > 100);
}

void TestExport::asksBeforeReplacing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("replace");
    QTest::newRow("no") << u"old.csv"_s << false;
    QTest::newRow("yes") << u"old.csv"_s << true;
    QTest::newRow("no, suffix added") << u"old"_s << false;
    QTest::newRow("yes, suffix added") << u"old"_s << true;
}

void TestExport::asksBeforeReplacing()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, replace);
    QFile old(path(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(typed);
    m_dialogs->replace = replace;
    exportBy(TableKeys);
    QCOMPARE(m_dialogs->filesToReplace, QStringList{path(u"old.csv"_s)});
    QCOMPARE(contents(u"old.csv"_s) == "mine", !replace);
    QCOMPARE(files(), QStringList{u"old.csv"_s});
}

void TestExport::failureIsOneSentenceAndLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("asRoot"); // whether root fails too
    QTest::newRow("no permission") << u"locked/old.csv"_s << false;
    QTest::newRow("no such folder") << u"nowhere/new.csv"_s << true;
    QTest::newRow("a folder of that name") << u"folder.csv"_s << true;
    QTest::newRow("below a file") << u"file.csv/new.csv"_s << true;
}

void TestExport::failureIsOneSentenceAndLeavesTheOldFile()
{
    QFETCH(const QString, file);
    QFETCH(const bool, asRoot);
    if (!asRoot && geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QDir(m_folder->path()).mkpath(u"locked"_s) && QDir(m_folder->path()).mkpath(u"folder.csv"_s));
    for (const QString &name : {u"locked/old.csv"_s, u"file.csv"_s}) {
        QFile old(path(name));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    }
    const QByteArray locked = QFile::encodeName(path(u"locked"_s));
    QCOMPARE(chmod(locked.constData(), 0500), 0);
    const auto unlock = qScopeGuard([&locked] { (void)chmod(locked.constData(), 0700); });
    m_dialogs->replace = true;
    for (const LabelMode mode : {LabelMode::Chinese, LabelMode::English}) {
        m_window->setMode(mode);
        m_dialogs->errors.clear();
        m_dialogs->table = TableChoice{};
        m_dialogs->saveFile = path(file);
        exportBy(TableKeys);
        QCOMPARE(m_dialogs->errors.size(), 1);
        const QString &sentence = m_dialogs->errors.front();
        QVERIFY2(sentence.contains(file.section(u'/', -1)) && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"。"_s) == (mode == LabelMode::Chinese), qPrintable(sentence));
        QCOMPARE(contents(u"locked/old.csv"_s), QByteArray("mine"));
        QCOMPARE(contents(u"file.csv"_s), QByteArray("mine"));
        QCOMPARE(QDir(path(u"locked"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.csv"_s});
        QCOMPARE(files(), QStringList{u"file.csv"_s}); // no litter
    }
    QCOMPARE(m_settings->exportFolder(), QString());
}

void TestExport::remembersTheFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"输出"_s));
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(u"输出/a.csv"_s);
    exportBy(TableKeys);
    m_dialogs->picture = PictureChoice{};
    m_dialogs->saveFile.clear();
    exportBy(PictureKeys);
    QCOMPARE(m_dialogs->proposedFile, path(u"输出/fig1.both.png"_s));
}

void TestExport::tooLargeAPictureIsRefused()
{
    PictureChoice choice;
    choice.size = {2000000, 2000000};
    m_dialogs->picture = choice;
    m_dialogs->saveFile = path(u"a.png"_s);
    exportBy(PictureKeys);
    QCOMPARE(m_dialogs->errors.size(), 1);
    QVERIFY(!m_dialogs->errors.front().isEmpty());
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_dialogs->proposedFile, QString());
}

void TestExport::copiesTheTable()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    showFigure(u"fig6"_s);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const FigureTable table(*figure(), mode);
    QCOMPARE(data->text(), tableAsTabSeparated(table));
    QCOMPARE(data->html(), tableAsHtml(table));
    QVERIFY(data->hasFormat(u"text/plain"_s) && data->hasFormat(u"text/html"_s));

    // A row a category and a heading, all equally wide, numbers ungrouped.
    const QStringList lines = data->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(table.rowCount()) + 1);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), static_cast<qsizetype>(table.columns().size()) - 1);
    for (const QString &line : lines.mid(1)) {
        for (const QString &field : line.split(u'\t').mid(1))
            QVERIFY2(field.isEmpty() || Decimal::parse(field), qPrintable(field));
    }
    for (const LabelMode language : {LabelMode::Chinese, LabelMode::English}) {
        const bool shown = mode == LabelMode::Both || mode == language;
        QCOMPARE(data->html().contains(inMode(figure()->spec.title, language).toHtmlEscaped()), shown);
    }
    QVERIFY(m_window->statusBar()->currentMessage().size() > 3);
}

void TestExport::copiesThePicture()
{
    QFETCH(const LabelMode, mode);
    m_window->setMode(mode);
    showFigure(u"fig2"_s);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    ChartOptions options;
    options.size = {1920, 1080};
    options.mode = mode;
    QCOMPARE(
        QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32), renderFigure(*figure(), options));
}

void TestExport::chartAndTableOfferTheSameCommands()
{
    const FigureView *chart = m_window->figurePage()->chart();
    QCOMPARE(chart->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(chart->actions().size(), 7);
    m_dialogs->table = TableChoice{};
    m_dialogs->saveFile = path(u"a.csv"_s);
    QAction *table = actionWithKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QVERIFY(chart->actions().contains(table));
    table->trigger();
    QCOMPARE(files(), QStringList{u"a.csv"_s});
    QMenu menu; // the texts follow the language, being the menu's own
    menu.addActions(chart->actions());
    const QString before = menu.actions().front()->text();
    m_window->setMode(LabelMode::English);
    QVERIFY(menu.actions().front()->text() != before);
}

DTE_GUI_TEST_MAIN(TestExport)
#include "tst_export.moc"
