// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/clisupport.h"
#include "ui/charts/charttheme.h"

using namespace dte;
using namespace dte::test;
using namespace Qt::StringLiterals;

class TestViewOptions : public QObject
{
    Q_OBJECT

private slots:
    void filesAreNamedAfterTheView_data();
    void filesAreNamedAfterTheView();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void misleadingViewsWriteNothing();
    void aViewIsTheSameAsItsOptions();
    void optionsWinOverTheView();
    void theTableFollowsTheView();
    void themesAndTextScalesDiffer();
    void comparingDrawsTwo();
    void notesAreDrawn();

private:
    Outcome exportTo(const QString &folder, const QString &arguments) const
    {
        return runInProcess(QStringList{u"export"_s, u"--out"_s, folder} + arguments.split(u' ', Qt::SkipEmptyParts));
    }
    QString folder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestViewOptions::filesAreNamedAfterTheView_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("file");
    const auto row = [](const QString &arguments, const QString &file) {
        QTest::newRow(qPrintable(arguments)) << arguments << file;
    };
    row(u"fig3 --transform growth"_s, u"fig3.growth.both.png"_s);
    row(u"fig3 --transform index:2015 --range 2015:2021"_s, u"fig3.index-2015.2015-2021.both.png"_s);
    row(u"fig3 --range 2018: --lang zh"_s, u"fig3.range-2018-.zh.png"_s);
    row(u"fig6 --kind stacked100 --units en"_s, u"fig6.stacked100.units-en.both.png"_s);
    row(u"fig6 --series exports,total --highlight exports"_s, u"fig6.exports+total.highlight-exports.both.png"_s);
    row(u"fig3 --emphasis printed"_s, u"fig3.emphasis-printed.both.png"_s);
    row(u"fig3 --emphasis none"_s, u"fig3.both.png"_s);
    row(u"--view fig3/emphasis=printed/lang=zh"_s, u"fig3.emphasis-printed.zh.png"_s);
    row(u"fig1 --release report:unctad-2025"_s, u"fig1.release-report-unctad-2025.both.png"_s);
    row(u"--view fig3/transform=balance/lang=en"_s, u"fig3.balance.en.png"_s);
    row(u"fig3 --transform value"_s, u"fig3.both.png"_s);
}

void TestViewOptions::filesAreNamedAfterTheView()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, file);
    const QTemporaryDir out;
    const Outcome outcome = exportTo(out.path(), arguments + u" --format png --size 960x540"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(filesIn(out.path()).keys(), QStringList{file});
}

void TestViewOptions::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const QString &arguments, const QString &complaint) {
        QTest::newRow(qPrintable(arguments)) << arguments << complaint;
    };
    row(u"fig3 --transform magic"_s, u"--transform cannot be \"magic\""_s);
    row(u"fig3 --transform growth:2015"_s, u"--transform cannot be \"growth:2015\""_s);
    row(u"fig3 --transform index:1999"_s, u"transform=index:1999"_s);
    row(u"fig3 --range 2015"_s, u"--range cannot be \"2015\""_s);
    row(u"fig3 --range 2021:2015"_s, u"range=2021:2015"_s);
    row(u"fig3 --kind pie"_s, u"--kind cannot be \"pie\""_s);
    row(u"fig3 --series nosuch"_s, u"series=nosuch"_s);
    row(u"fig3 --units miles"_s, u"--units cannot be \"miles\""_s);
    row(u"fig3 --release nosuch"_s, u"release=nosuch"_s);
    row(u"fig3 --text-scale 250"_s, u"--text-scale cannot be \"250\"; it can be anything from 100 to 200"_s);
    row(u"fig3 --view fig3"_s, u"--view names its figure"_s);
    row(u"--all --view fig3"_s, u"--view names its figure"_s);
    row(u"--view fig3/kind=pie"_s, u"--view cannot be understood at \"kind=pie\""_s);
    row(u"--view fig9"_s, u"There is no figure \"fig9\""_s);
    row(u"fig3 --compare nosuch"_s, u"There is no figure \"nosuch\""_s);
    row(u"fig3 --compare fig5/transform=growth"_s, u"Figure fig5 cannot be shown like this"_s);
    row(u"fig3 --notes /nowhere/notes.json"_s, u"/nowhere/notes.json"_s);
}

void TestViewOptions::wrongValuesAreRefused()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, complaint);
    const QTemporaryDir out;
    const Outcome outcome = exportTo(out.filePath(u"new"_s), arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(complaint), qPrintable(outcome.err));
    QVERIFY(filesIn(out.path()).isEmpty());
}

/// One figure of all does not fit: none is written.
void TestViewOptions::misleadingViewsWriteNothing()
{
    const QTemporaryDir out;
    const Outcome outcome = exportTo(out.filePath(u"new"_s), u"--all --transform growth --lang en"_s);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(u"Figure fig2 cannot be shown like this: The categories are not two or more years"_s),
        qPrintable(outcome.err));
    QVERIFY(filesIn(out.path()).isEmpty());
}

void TestViewOptions::aViewIsTheSameAsItsOptions()
{
    const QTemporaryDir out;
    QCOMPARE(
        exportTo(out.filePath(u"a"_s),
            u"--view fig3/transform=index:2014/range=2014:/series=exports,total/lang=zh/theme=paper/text-scale=125"_s)
            .code,
        0);
    QCOMPARE(
        exportTo(out.filePath(u"b"_s),
            u"fig3 --transform index:2014 --range 2014: --series exports,total --lang zh --theme paper --text-scale 125"_s)
            .code,
        0);
    const auto files = filesIn(out.filePath(u"a"_s));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files, filesIn(out.filePath(u"b"_s)));
}

void TestViewOptions::optionsWinOverTheView()
{
    const QTemporaryDir out;
    QCOMPARE(
        exportTo(out.path(),
            u"--view fig3/transform=growth/lang=zh/theme=dark --transform balance --lang en --theme light --format png"_s)
            .code,
        0);
    QCOMPARE(filesIn(out.path()).keys(), QStringList{u"fig3.balance.en.png"_s});
    QCOMPARE(QImage(out.filePath(u"fig3.balance.en.png"_s)).pixelColor(0, 0), ChartTheme::light().background);
}

void TestViewOptions::theTableFollowsTheView()
{
    const QTemporaryDir out;
    QCOMPARE(
        exportTo(out.path(), u"fig6 --transform share --range 2020:2021 --lang en --format csv --plain-utf8"_s).code,
        0);
    // 10850 of 16220, 13918 of 19237
    QCOMPARE(QString::fromUtf8(filesIn(out.path()).first()),
        u"Year,\"Exports, share of total (%)\",\"Exports, share of total Evidence\",\"Imports, share of total (%)\","
        "\"Imports, share of total Evidence\"\n2020,66.9,▨ Derived,33.1,▨ Derived\n"
        "2021,72.4,▨ Derived,27.6,▨ Derived\n"_s);
    QCOMPARE(exportTo(out.filePath(u"tidy"_s),
                 u"fig6 --transform index:2019 --series exports --format csv --layout tidy --plain-utf8"_s)
                 .code,
        0);
    const auto rows = parseCsv(QString::fromUtf8(filesIn(out.filePath(u"tidy"_s)).first()), u"\n"_s);
    QCOMPARE(rows.first().last(), u"transform"_s);
    for (const QStringList &row : rows.mid(1))
        QCOMPARE(row.last(), u"index:2019"_s);
}

void TestViewOptions::themesAndTextScalesDiffer()
{
    const QTemporaryDir out;
    QSet<QByteArray> pictures;
    for (const QString &theme : ChartTheme::allIds()) {
        QCOMPARE(exportTo(out.path(), u"fig5 --format png --force --theme "_s + theme).code, 0);
        QCOMPARE(QImage(out.filePath(u"fig5.both.png"_s)).pixelColor(0, 0), ChartTheme::withId(theme)->background);
        pictures.insert(filesIn(out.path()).first());
    }
    QCOMPARE(exportTo(out.path(), u"fig5 --format png --force --text-scale 150"_s).code, 0);
    pictures.insert(filesIn(out.path()).first());
    QCOMPARE(pictures.size(), 5);
}

void TestViewOptions::comparingDrawsTwo()
{
    const QTemporaryDir out;
    QCOMPARE(exportTo(out.path(), u"fig6 --compare fig3/transform=growth --size 1600x700"_s).code, 0);
    QCOMPARE(filesIn(out.path()).keys(), (QStringList{u"fig3.growth.vs.fig6.both.png"_s, u"fig6.both.csv"_s}));
    const PngFile picture = takeApart(filesIn(out.path()).value(u"fig3.growth.vs.fig6.both.png"_s));
    QCOMPARE(picture.width, 1600u);
    QVERIFY(picture.texts.value(u"Title"_s).contains(u"Figure 3"_s));
    QVERIFY(picture.texts.value(u"Title"_s).contains(u"Figure 6"_s));
    QCOMPARE(
        exportTo(out.filePath(u"own"_s), u"fig6 --compare fig3/transform=growth --size 1600x700 --own-axes"_s).code, 0);
    QVERIFY(filesIn(out.filePath(u"own"_s)).value(u"fig3.growth.vs.fig6.both.png"_s)
        != filesIn(out.path()).value(u"fig3.growth.vs.fig6.both.png"_s));
}

void TestViewOptions::notesAreDrawn()
{
    const QTemporaryDir out;
    const QString notes = out.filePath(u"notes.json"_s);
    writeBytes(notes,
        R"({"version":1,"annotations":[{"figure":"fig3","series":"exports","from":"2018","to":"2018","en":"Note"}]})");
    QCOMPARE(exportTo(out.filePath(u"with"_s), u"fig3 fig6 --format png --notes "_s + notes).code, 0);
    QCOMPARE(exportTo(out.filePath(u"without"_s), u"fig3 fig6 --format png"_s).code, 0);
    const auto with = filesIn(out.filePath(u"with"_s));
    const auto without = filesIn(out.filePath(u"without"_s));
    QVERIFY(with[u"fig3.both.png"_s] != without[u"fig3.both.png"_s]);
    QCOMPARE(with[u"fig6.both.png"_s], without[u"fig6.both.png"_s]);
}

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8"); // messages in English
    const QApplication application(argc, argv);
    TestViewOptions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_viewoptions.moc"
