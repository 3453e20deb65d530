// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Key figures and lists of the report from the command line.

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "app/cli/command.h"
#include "tests/cli/clisupport.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

class TestExportReport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesWhatIsNamed_data();
    void writesWhatIsNamed();
    void refusesWhatNoFormatShows_data();
    void refusesWhatNoFormatShows();
    void cardsHaveTheirSizeAndTheirWords();
    void vectorsKeepTheirText();
    void writesTheSameBytesAnywhere();
    void refusesToReplace();

private:
    QString folder(const QString &name = u"out"_s) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments) const
    {
        return runInProcess(QStringList{u"export"_s, u"--out"_s, folder(), u"--lang"_s, u"en"_s} + arguments);
    }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportReport::writesWhatIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("list") << QStringList{u"key-figures"_s} << QStringList{u"key-figures.en.csv"_s};
    QTest::newRow("formats of lists") << QStringList{u"audit"_s, u"--format"_s, u"csv,xlsx,json"_s}
                                      << QStringList{u"audit.en.csv"_s, u"audit.en.xlsx"_s, u"audit.json"_s};
    QTest::newRow("tidy") << QStringList{u"glossary"_s, u"--layout"_s, u"tidy"_s}
                          << QStringList{u"glossary.tidy.csv"_s};
    QTest::newRow("card") << QStringList{u"dds_trade"_s} << QStringList{u"dds_trade.en.png"_s};
    QTest::newRow("formats of cards") << QStringList{u"dds_trade"_s, u"cbec_trade"_s, u"--format"_s, u"svg,pdf"_s}
                                      << QStringList{u"cbec_trade.en.pdf"_s, u"cbec_trade.en.svg"_s,
                                             u"dds_trade.en.pdf"_s, u"dds_trade.en.svg"_s};
    QTest::newRow("all kinds") << QStringList{u"fig6"_s, u"dds_trade"_s, u"policy-events"_s}
                               << QStringList{u"dds_trade.en.png"_s, u"fig6.en.csv"_s, u"fig6.en.png"_s,
                                      u"policy-events.en.csv"_s};
    QTest::newRow("report") << QStringList{u"--report"_s, u"--format"_s, u"csv"_s}
                            << QStringList{u"audit.en.csv"_s, u"concepts.en.csv"_s, u"glossary.en.csv"_s,
                                   u"key-figures.en.csv"_s, u"later-releases.en.csv"_s, u"policy-events.en.csv"_s};
    QTest::newRow("report and figures") << QStringList{u"--all"_s, u"--report"_s, u"--format"_s, u"xlsx"_s}
                                        << QStringList{u"SHA256SUMS"_s, u"figures.en.xlsx"_s, u"report.en.xlsx"_s};
    QTest::newRow("named twice") << QStringList{u"--report"_s, u"audit"_s, u"--format"_s, u"xlsx"_s}
                                 << QStringList{u"report.en.xlsx"_s};
}

void TestExportReport::writesWhatIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, files);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(names(), files);
    for (const QString &name : files)
        QVERIFY2(bytesOf(QDir(folder()).filePath(name)).size() > 100, qPrintable(name));
}

void TestExportReport::refusesWhatNoFormatShows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("list as picture") << QStringList{u"key-figures"_s, u"--format"_s, u"png"_s} << u"csv, xlsx, json"_s;
    QTest::newRow("card as table") << QStringList{u"dds_trade"_s, u"--format"_s, u"csv"_s} << u"png, svg, pdf"_s;
    QTest::newRow("unknown") << QStringList{u"key-figure"_s} << u"key-figure"_s;
    QTest::newRow("path") << QStringList{u"../key-figures"_s} << u"../key-figures"_s;
}

void TestExportReport::refusesWhatNoFormatShows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, static_cast<int>(ExitCode::WrongUsage));
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY(!QDir(folder()).exists());
}

void TestExportReport::cardsHaveTheirSizeAndTheirWords()
{
    QCOMPARE(
        run({u"dds_trade"_s, u"--format"_s, u"png"_s, u"--size"_s, u"1920x1080"_s, u"--theme"_s, u"dark"_s}).code, 0);
    const QString file = QDir(folder()).filePath(u"dds_trade.en.png"_s);
    const QImage card(file);
    QCOMPARE(card.size(), QSize(1920, 1080));
    QVERIFY(qGray(card.pixel(0, 0)) < 64);
    const PngFile png = takeApart(bytesOf(file));
    QVERIFY(png.isSound);
    QCOMPARE(png.texts[u"Title"_s], u"China's trade in digitally deliverable services (exports and imports)"_s);
    QVERIFY(png.texts[u"Description"_s].contains(u"US$359.69 billion"_s));
    QVERIFY(png.texts[u"Source"_s].contains(u"UNCTAD"_s));
    QVERIFY(!png.texts[u"Copyright"_s].isEmpty());
}

void TestExportReport::vectorsKeepTheirText()
{
    QCOMPARE(run({u"dds_trade"_s, u"--format"_s, u"svg,pdf"_s}).code, 0);
    const QString svg = QString::fromUtf8(bytesOf(QDir(folder()).filePath(u"dds_trade.en.svg"_s)));
    QVERIFY(svg.contains(u">US$359.69 billion<"_s));
    QVERIFY(svg.contains(u"@font-face"_s));
    const Outcome text = runShell(u"pdftotext \"$1\" -"_s, {QDir(folder()).filePath(u"dds_trade.en.pdf"_s)});
    QVERIFY2(text.out.contains(u"US$359.69 billion"_s), qPrintable(text.out));
}

void TestExportReport::writesTheSameBytesAnywhere()
{
    const QStringList arguments{u"export"_s, u"--report"_s, u"dds_trade"_s, u"--format"_s,
        u"png,svg,pdf,csv,xlsx,json"_s, u"--lang"_s, u"both"_s};
    QCOMPARE(runProgram(arguments + QStringList{u"--out"_s, folder(u"a"_s)},
                 {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"TZ"_s, u"UTC"_s}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}})
                 .code,
        0);
    QCOMPARE(
        runProgram(arguments + QStringList{u"--out"_s, folder(u"b"_s)},
            {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"TZ"_s, u"Asia/Shanghai"_s}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}})
            .code,
        0);
    QCOMPARE(filesIn(folder(u"a"_s)).size(), 6 + 6 + 1 + 3);
    QCOMPARE(filesIn(folder(u"a"_s)), filesIn(folder(u"b"_s)));
}

void TestExportReport::refusesToReplace()
{
    QCOMPARE(run({u"glossary"_s}).code, 0);
    const QString file = QDir(folder()).filePath(u"glossary.en.csv"_s);
    writeBytes(file, "mine");
    const Outcome outcome = run({u"glossary"_s});
    QCOMPARE(outcome.code, static_cast<int>(ExitCode::CouldNotWrite));
    QCOMPARE(bytesOf(file), QByteArray("mine"));
    QCOMPARE(run({u"glossary"_s, u"--force"_s}).code, 0);
    QVERIFY(bytesOf(file) != QByteArray("mine"));
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // messages in English
    const QApplication application(argc, argv);
    TestExportReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportreport.moc"
