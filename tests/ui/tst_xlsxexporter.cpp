// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks, read again by openpyxl and LibreOffice.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

#include "db/figure/words.h"
#include "db/view/makeview.h"
#include "tests/support/guifixture.h"
#include "ui/export/xlsxexporter.h"
#include "ui/export/xlsxtext.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

constexpr int Timeout = 300'000; // ms, for programs on a busy machine

std::vector<FigureState> allFigures()
{
    std::vector<FigureState> figures;
    for (const Figure &figure : test::bundledSnapshot().figures)
        figures.push_back(makeFigureState(test::bundledSnapshot(), figure));
    return figures;
}

FigureState viewOf(const QString &text)
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    const Snapshot &snapshot = test::bundledSnapshot();
    return *makeView(snapshot, *snapshot.figure(parsed->figureId), parsed->view);
}

WorkbookInfo infoIn(LabelMode mode) { return {test::bundledSnapshot().report, test::bundledSnapshot().digest, mode}; }

QStringList textsOf(const QJsonArray &row)
{
    QStringList texts;
    for (const QJsonValue &cell : row)
        texts << cell[u"text"_s].toString();
    return texts;
}

/// A table cell that holds \p value: a number, shown with its digits.
QString faultOf(const QJsonValue &cell, const std::optional<Decimal> &value)
{
    if (!value)
        return cell[u"text"_s].toString().isEmpty() ? QString() : u"not empty"_s;
    const QString wantedFormat
        = value->fractionDigits() == 0 ? u"#,##0"_s : u"#,##0."_s + QString(value->fractionDigits(), u'0');
    if (cell[u"type"_s].toString() != u"n"_s || cell[u"format"_s].toString() != wantedFormat)
        return u"type or format "_s + cell[u"format"_s].toString();
    const double number = std::strtod(cell[u"number"_s].toString().toLatin1().constData(), nullptr); // hexadecimal
    return number == value->toString().toDouble() ? QString() : cell[u"text"_s].toString();
}

} // namespace

class TestXlsxExporter : public test::GuiTest
{
    Q_OBJECT

private slots:
    void init();
    void holdsEveryValueOfTheSnapshot_data() { test::addEveryMode(); }
    void holdsEveryValueOfTheSnapshot();
    void holdsDerivedViews_data();
    void holdsDerivedViews();
    void namesSheets_data();
    void namesSheets();
    void sheetNamesAreLegalAndUnique();
    void contentsLeadToTheFigures_data() { test::addEveryMode(); }
    void contentsLeadToTheFigures();
    void chartsShowWhatIsOnTheAxis_data() { test::addEveryMode(); }
    void chartsShowWhatIsOnTheAxis();
    void drawsEveryKind_data();
    void drawsEveryKind();
    void partedRowsOfTheAxisComeTogether();
    void ringOfSeriesTakesCellsThatAreApart();
    void figureWithoutValuesHasNoChart();
    void textIsNeverAFormulaOrALink();
    void pagesAreSetUp();
    void sameBytesAtAnyTimeAndPlace();
    void fullDiskIsAnError();
    void opensInLibreOffice();
    void wrapsText_data();
    void wrapsText();

private:
    QJsonArray sheetsOf(const std::vector<FigureState> &figures, LabelMode mode);
    void compareTable(const QJsonArray &rows, const FigureState &state, LabelMode mode, QStringList *faults);

    QTemporaryDir m_folder;
    QJsonObject m_book; ///< the last one read
};

void TestXlsxExporter::init()
{
    static const bool hasReader = [] {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
        return python.waitForFinished(Timeout) && python.exitCode() == 0;
    }();
    if (!hasReader)
        QSKIP("openpyxl is not installed");
}

QJsonArray TestXlsxExporter::sheetsOf(const std::vector<FigureState> &figures, LabelMode mode)
{
    m_book = {};
    const auto bytes = xlsx(figures, infoIn(mode));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(DTE_XLSX_READER), file.fileName()});
    const bool finished = python.waitForFinished(Timeout);
    if (!finished || python.exitCode() != 0) {
        qInfo() << python.readAllStandardError();
        return {};
    }
    m_book = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    return m_book[u"sheets"_s].toArray();
}

/// Finds each value by the words beside and above it.
void TestXlsxExporter::compareTable(
    const QJsonArray &rows, const FigureState &state, LabelMode mode, QStringList *faults)
{
    QMap<QString, QJsonArray> byLabel;
    QStringList header;
    for (const QJsonValue &row : rows) {
        const QString label = row[0][u"text"_s].toString();
        if (header.isEmpty() && label == inMode(state.spec.heading, mode))
            header = textsOf(row.toArray()).replaceInStrings(u"\n"_s, u" "_s);
        else if (!header.isEmpty() && !byLabel.contains(label))
            byLabel[label] = row.toArray();
    }
    const auto check = [&](const QString &column, const QJsonArray &row, const auto &fault) {
        const qsizetype at = header.indexOf(column);
        const QString found = at < 0 || at >= row.size() ? u"no such column"_s : fault(row.at(at));
        if (!found.isEmpty())
            *faults << column + u' ' + row[0][u"text"_s].toString() + u": "_s + found;
    };
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        const Unit &unit = state.seriesUnits[static_cast<size_t>(s)];
        const QString name = inMode(measuredName(state, state.spec.series[static_cast<size_t>(s)]), mode);
        const bool isChinese = mode == LabelMode::Chinese;
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            const Cell &cell = state.at({s, c});
            const QJsonArray row = byLabel[inMode(state.spec.categories[static_cast<size_t>(c)].label, mode)];
            const auto value = cell ? cell->value : std::nullopt;
            const auto in
                = [&](const QString &words) { return (isChinese ? u"%1 （%2）"_s : u"%1 (%2)"_s).arg(name, words); };
            const auto published = [&](const QJsonValue &v) { return faultOf(v, value); };
            const auto converted
                = [&](const QJsonValue &v) { return faultOf(v, value ? value->times(unit.factor) : value); };
            if (!unit.converts() || mode != LabelMode::English)
                check(in(unit.name.zh), row, published);
            if (unit.converts() && mode != LabelMode::Chinese)
                check(in(unit.name.en + u", converted"_s), row, converted);
            const QString evidence = name + u' ' + inMode(state.term("evidence"), mode);
            check(evidence, row, [&](const QJsonValue &v) {
                const QString wanted = cell ? inMode(state.evidenceClass(cell->evidence).name, mode) : QString();
                return v[u"text"_s].toString() == wanted ? QString() : u"evidence "_s + v[u"text"_s].toString();
            });
            check(evidence, row, [&](const QJsonValue &v) {
                const QString why = cell && !cell->value ? inMode(cell->note, mode, u"\n"_s) : QString();
                return v[u"comment"_s].toString().contains(why) ? QString() : u"no reason"_s;
            });
        }
    }
}

void TestXlsxExporter::holdsEveryValueOfTheSnapshot()
{
    QFETCH(const LabelMode, mode);
    const auto figures = allFigures();
    const QJsonArray sheets = sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList faults;
    for (size_t i = 0; i < figures.size(); ++i) {
        const QJsonArray rows = sheets[static_cast<qsizetype>(i) + 1][u"rows"_s].toArray();
        compareTable(rows, figures[i], mode, &faults);
        QStringList all;
        for (const QJsonValue &row : rows)
            all << textsOf(row.toArray()).join(u'\n');
        const QString text = all.join(u'\n');
        for (const LabelMode language : {LabelMode::Chinese, LabelMode::English}) {
            if (mode != LabelMode::Both && mode != language)
                continue;
            for (const Text &wanted : {figures[i].spec.title, figures[i].spec.source, figures[i].spec.note})
                QVERIFY2(text.contains(inMode(wanted, language)), qPrintable(inMode(wanted, language)));
        }
        for (const Source &source : figures[i].sources) {
            bool isUsed = false;
            for (int s = 0; s < figures[i].data.seriesCount(); ++s) {
                for (int c = 0; c < figures[i].data.categoryCount(); ++c)
                    isUsed = isUsed || (figures[i].at({s, c}) && figures[i].at({s, c})->sourceId == source.id);
            }
            QCOMPARE(all.contains(source.locator + QString(textsOf(rows[0].toArray()).size() - 1, u'\n')), isUsed);
        }
    }
    QCOMPARE(faults, QStringList());
}

void TestXlsxExporter::holdsDerivedViews_data()
{
    QTest::addColumn<QString>("view");
    for (const char *view :
        {"fig3/transform=growth/range=2015:2021", "fig3/transform=index:2011", "fig6/transform=share",
            "fig6/transform=balance", "fig4/transform=growth", "fig1/release=report:unctad-2025", "fig2/kind=table"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestXlsxExporter::holdsDerivedViews()
{
    QFETCH(const QString, view);
    const FigureState state = viewOf(view);
    const QJsonArray sheets = sheetsOf({state}, LabelMode::Chinese);
    QCOMPARE(sheets.size(), 2);
    QStringList faults;
    compareTable(sheets[1][u"rows"_s].toArray(), state, LabelMode::Chinese, &faults);
    QCOMPARE(faults, QStringList());
    if (!state.subtitle.isEmpty())
        QCOMPARE(sheets[1][u"rows"_s][1][0][u"text"_s].toString(), state.subtitle.zh);
    QCOMPARE(sheets[1][u"charts"_s].toArray().isEmpty(), !state.reason.isEmpty());
}

void TestXlsxExporter::namesSheets_data()
{
    QTest::addColumn<LabelMode>("mode");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("zh") << LabelMode::Chinese << QStringList{u"目录"_s, u"图3"_s, u"图6"_s, u"图3 (2)"_s};
    QTest::newRow("en") << LabelMode::English
                        << QStringList{u"Contents"_s, u"Figure 3"_s, u"Figure 6"_s, u"Figure 3 (2)"_s};
    QTest::newRow("both") << LabelMode::Both
                          << QStringList{
                                 u"目录 Contents"_s, u"图3 Figure 3"_s, u"图6 Figure 6"_s, u"图3 Figure 3 (2)"_s};
}

void TestXlsxExporter::namesSheets()
{
    QFETCH(const LabelMode, mode);
    QFETCH(const QStringList, names);
    QStringList found;
    for (const QJsonValue &sheet :
        sheetsOf({viewOf(u"fig3"_s), viewOf(u"fig6"_s), viewOf(u"fig3/transform=growth"_s)}, mode))
        found << sheet[u"name"_s].toString();
    QCOMPARE(found, names);
}

void TestXlsxExporter::sheetNamesAreLegalAndUnique()
{
    QCOMPARE(sheetName(u"图1"_s, {}), u"图1"_s);
    QCOMPARE(sheetName(u"a[b]c:d*e?f/g\\h"_s, {}), u"a b c d e f g h"_s);
    QCOMPARE(sheetName(u"'It's'"_s, {}), u"It s"_s);
    QCOMPARE(sheetName(QString(40, u'x'), {}).size(), 31);
    QCOMPARE(sheetName(QString(40, u'x'), {QString(31, u'X')}), QString(27, u'x') + u" (2)"_s);
    QCOMPARE(sheetName(u"FIGURE 1"_s, {u"Figure 1"_s, u"figure 1 (2)"_s}), u"FIGURE 1 (3)"_s);
    QVERIFY(!sheetName(u"?"_s, {}).isEmpty());
}

void TestXlsxExporter::contentsLeadToTheFigures()
{
    QFETCH(const LabelMode, mode);
    const auto figures = allFigures();
    const QJsonArray sheets = sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList links;
    QStringList texts;
    for (const QJsonValue &row : sheets[0][u"rows"_s].toArray()) {
        texts << textsOf(row.toArray());
        const QString link = row[0][u"link"_s].toString();
        if (!link.isEmpty())
            links << link;
    }
    QStringList wanted;
    for (qsizetype i = 1; i < sheets.size(); ++i)
        wanted << u"'%1'!A1"_s.arg(sheets[i][u"name"_s].toString());
    QCOMPARE(links, wanted);
    const Report &report = test::bundledSnapshot().report;
    const QString text = texts.join(u'\n');
    for (const Text &each : {report.title, report.edition, report.publisher, report.licence, figures[3].spec.title}) {
        QCOMPARE(text.contains(each.zh), mode != LabelMode::English);
        QCOMPARE(text.contains(each.en), mode != LabelMode::Chinese);
    }
    QVERIFY(texts.contains(QString::fromLatin1(test::bundledSnapshot().digest)));
}

void TestXlsxExporter::chartsShowWhatIsOnTheAxis()
{
    QFETCH(const LabelMode, mode);
    const auto figures = allFigures();
    const QJsonArray sheets = sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList counts;
    for (size_t i = 0; i < figures.size(); ++i) {
        const FigureState &state = figures[i];
        const QJsonValue sheet = sheets[static_cast<qsizetype>(i) + 1];
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        int header = 0;
        while (rows[header][0][u"text"_s].toString() != inMode(state.spec.heading, mode))
            ++header;
        int bottom = header;
        QStringList kinds;
        for (const QJsonValue &chart : sheet[u"charts"_s].toArray()) {
            const auto panelOfUnit = [&](const Unit &unit) {
                const UnitSide side
                    = mode == LabelMode::English && unit.converts() ? UnitSide::English : UnitSide::Chinese;
                const QString name
                    = unitName(unit, side, mode) + (side == UnitSide::English ? u", converted"_s : QString());
                return chart[u"axes"_s].toArray().contains(name);
            };
            QVERIFY(chart[u"kind"_s].toString() == u"DoughnutChart"_s
                || std::any_of(state.panelUnits.begin(), state.panelUnits.end(), panelOfUnit));
            kinds << chart[u"kind"_s].toString() + QString::number(chart[u"series"_s].toArray().size());
            QCOMPARE(chart[u"gap"_s].toString(), u"gap"_s);
            QVERIFY(chart[u"title"_s].toString().contains(QString::number(state.spec.number)));
            bottom = header + 1 + state.data.categoryCount();
            QVERIFY(chart[u"top"_s].toInt() >= bottom); // below the table
            for (const QJsonValue &series : chart[u"series"_s].toArray()) {
                // '图1'!$B$5:$B$15, in Latin letters after the last mark
                const QStringList cells = series[u"values"_s].toString().section(u'!', -1).remove(u'$').split(u':');
                QCOMPARE(cells.size(), 2);
                const auto rowOf
                    = [](const QString &cell) { return cell.mid(cell.indexOf(QRegularExpression(u"\\d"_s))); };
                const int first = rowOf(cells[0]).toInt() - 1;
                const int last = rowOf(cells[1]).toInt() - 1;
                QStringList shown;
                for (int row = first; row <= last; ++row)
                    shown << rows[row][0][u"text"_s].toString();
                QStringList wanted;
                for (const Category &category : state.spec.categories) {
                    if (category.onAxis)
                        wanted << inMode(category.label, mode);
                }
                QCOMPARE(shown, wanted);
                int column = 0;
                for (const QChar letter : cells[0].left(cells[0].size() - rowOf(cells[0]).size()))
                    column = column * 26 + letter.unicode() - 'A' + 1;
                const QString head = rows[header][column - 1][u"text"_s].toString().replace(u'\n', u' ');
                QVERIFY2(series[u"name"_s].toString().isEmpty() || head.startsWith(series[u"name"_s].toString()),
                    qPrintable(head));
                QCOMPARE(series[u"categories"_s].toString().section(u'!', -1),
                    u"$A$%1:$A$%2"_s.arg(first + 1).arg(last + 1));
            }
        }
        counts << state.spec.id + u' ' + kinds.join(u' ');
    }
    QCOMPARE(counts,
        (QStringList{u"fig1 LineChart2 BarChart2 LineChart1"_s, u"fig2 BarChart2"_s, u"fig3 LineChart3 BarChart3"_s,
            u"fig4 BarChart1 BarChart1"_s, u"fig5 DoughnutChart1"_s, u"fig6 LineChart3 BarChart2 LineChart1"_s}));
}

void TestXlsxExporter::drawsEveryKind_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("drawn"); // kind, grouping, direction of the last chart
    QTest::newRow("stacked") << u"fig6/kind=stacked"_s << u"BarChart stacked col"_s;
    QTest::newRow("grouped") << u"fig6/kind=grouped"_s << u"BarChart clustered col"_s;
    QTest::newRow("line") << u"fig6/kind=line"_s << u"LineChart standard "_s;
    QTest::newRow("area") << u"fig6/kind=area"_s << u"AreaChart stacked "_s;
    QTest::newRow("bars") << u"fig6/kind=bars"_s << u"BarChart clustered bar"_s;
    QTest::newRow("ring") << u"fig5"_s << u"DoughnutChart  "_s;
}

void TestXlsxExporter::drawsEveryKind()
{
    QFETCH(const QString, view);
    QFETCH(const QString, drawn);
    const FigureState state = viewOf(view);
    QVERIFY2(state.reason.isEmpty(), qPrintable(state.reason.en));
    QStringList kinds;
    bool isReversed = false;
    for (const QJsonValue &chart : sheetsOf({state}, LabelMode::Both)[1][u"charts"_s].toArray()) {
        kinds << chart[u"kind"_s].toString() + u' ' + chart[u"grouping"_s].toString() + u' '
                + chart[u"direction"_s].toString();
        isReversed = isReversed || chart[u"reversed"_s].toBool();
    }
    QVERIFY2(kinds.contains(drawn), qPrintable(kinds.join(u'\n')));
    QCOMPARE(isReversed, drawn.endsWith(u"bar"_s)); // the first item on top
}

void TestXlsxExporter::partedRowsOfTheAxisComeTogether()
{
    FigureState state = viewOf(u"fig6"_s);
    state.spec.categories[0].onAxis = true; // 2018, 2020, 2021 with 2019 between them
    state.spec.categories[1].onAxis = false;
    const QJsonValue sheet = sheetsOf({state}, LabelMode::English)[1];
    QStringList labels;
    QStringList faults;
    compareTable(sheet[u"rows"_s].toArray(), state, LabelMode::English, &faults);
    QCOMPARE(faults, QStringList());
    for (const QJsonValue &row : sheet[u"rows"_s].toArray()) {
        const QString label = row[0][u"text"_s].toString();
        if (label.size() == 4 && label.startsWith(u"20"_s))
            labels << label;
    }
    QCOMPARE(labels, (QStringList{u"2018"_s, u"2020"_s, u"2021"_s, u"2019"_s}));
}

void TestXlsxExporter::ringOfSeriesTakesCellsThatAreApart()
{
    const FigureState state = viewOf(u"fig6/range=2021:2021/kind=ring"_s);
    QVERIFY2(state.reason.isEmpty(), qPrintable(state.reason.en));
    const QJsonArray charts = sheetsOf({state}, LabelMode::Chinese)[1][u"charts"_s].toArray();
    bool found = false;
    for (const QJsonValue &chart : charts) {
        if (chart[u"kind"_s].toString() != u"DoughnutChart"_s)
            continue;
        found = true;
        const QString values = chart[u"series"_s][0][u"values"_s].toString();
        QVERIFY2(values.startsWith(u"("_s) && values.count(u"'图6'!$"_s) == 2, qPrintable(values));
    }
    QVERIFY(found);
}

void TestXlsxExporter::figureWithoutValuesHasNoChart()
{
    const FigureState state = viewOf(u"fig2/transform=growth"_s);
    QVERIFY(!state.reason.isEmpty());
    const QJsonValue sheet = sheetsOf({state}, LabelMode::Both)[1];
    QCOMPARE(sheet[u"charts"_s].toArray(), QJsonArray());
    QStringList texts;
    for (const QJsonValue &row : sheet[u"rows"_s].toArray())
        texts << textsOf(row.toArray());
    QVERIFY(texts.contains(inMode(state.reason, LabelMode::Both, u"\n"_s)));
    QVERIFY(texts.contains(inMode(state.spec.heading, LabelMode::Both)));
}

void TestXlsxExporter::textIsNeverAFormulaOrALink()
{
    FigureState state = viewOf(u"fig6"_s);
    state.spec.categories[1].label = {u"=1+1"_s, u"=1+1"_s};
    state.spec.source = {u"@甲"_s, u"https://example.org"_s};
    state.sources[0].locator = u"https://example.org/?a=1&b=\"2\""_s;
    for (Source &source : state.sources)
        source.locator = state.sources[0].locator;
    const QJsonArray sheets = sheetsOf({state}, LabelMode::Both);
    QCOMPARE(m_book[u"outside"_s].toArray(), QJsonArray());
    QStringList texts;
    for (const QJsonValue &row : sheets[1][u"rows"_s].toArray()) {
        for (const QJsonValue &cell : row.toArray()) {
            QVERIFY(cell[u"type"_s].toString() != u"f"_s);
            QCOMPARE(cell[u"link"_s].toString(), QString());
            texts << cell[u"text"_s].toString();
        }
    }
    QVERIFY(texts.contains(u"=1+1"_s));
    QVERIFY(texts.contains(state.sources[0].locator));
}

void TestXlsxExporter::pagesAreSetUp()
{
    const QJsonArray sheets = sheetsOf(allFigures(), LabelMode::Chinese);
    QVERIFY(sheets.size() > 1);
    const QString title = test::bundledSnapshot().report.title.zh;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QJsonValue sheet = sheets[i];
        QVERIFY(sheet[u"landscape"_s].toBool());
        QVERIFY(sheet[u"onePageWide"_s].toBool());
        QVERIFY(sheet[u"footer"_s][0].toString().endsWith(title));
        QVERIFY(sheet[u"footer"_s][1].toString().endsWith(u"第&P页，共&N页"_s));
        if (i == 0)
            continue;
        int header = 0;
        while (!sheet[u"rows"_s][header][1][u"text"_s].toString().contains(u'（'))
            ++header;
        QCOMPARE(sheet[u"frozen"_s].toString(), u"B%1"_s.arg(header + 2));
        QCOMPARE(sheet[u"repeated"_s].toString().remove(u'$'), u"%1:%1"_s.arg(header + 1));
    }
}

void TestXlsxExporter::sameBytesAtAnyTimeAndPlace()
{
    const auto figures = allFigures();
    const auto before = xlsx(figures, infoIn(LabelMode::Both));
    QVERIFY(before);
    // The parts of a ZIP file count in steps of two seconds.
    const qint64 start = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() >= start + 2, 10'000);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const QByteArray locale = setlocale(LC_ALL, nullptr);
    const bool hasLocale = setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const auto after = xlsx(figures, infoIn(LabelMode::Both));
    setlocale(LC_ALL, locale.constData());
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QVERIFY(after);
    QVERIFY(*before == *after);
    if (!hasLocale)
        qInfo("de_DE.UTF-8 is not there");
}

/// With any limit on the size of files, as on a full disk, there is an error or the whole workbook.
void TestXlsxExporter::fullDiskIsAnError()
{
    const auto figures = allFigures();
    const auto whole = xlsx(figures, infoIn(LabelMode::Both));
    QVERIFY(whole);
    const auto restore = qScopeGuard([handler = std::signal(SIGXFSZ, SIG_IGN)] { std::signal(SIGXFSZ, handler); });
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    QStringList seen;
    for (rlim_t size = 0; size <= static_cast<rlim_t>(whole->size()) + 65536; size += 1024) {
        const rlimit limit{size, before.rlim_max};
        (void)setrlimit(RLIMIT_FSIZE, &limit);
        const auto bytes = xlsx(figures, infoIn(LabelMode::Both));
        (void)setrlimit(RLIMIT_FSIZE, &before);
        if (!bytes && bytes.error().code == ErrorCode::WriteFailed && !bytes.error().file.isEmpty())
            seen << u"error"_s;
        else
            seen << (bytes && *bytes == *whole ? u"whole"_s : u"wrong"_s);
    }
    QVERIFY(!seen.contains(u"wrong"_s));
    QVERIFY(seen.contains(u"error"_s));
    QCOMPARE(seen.back(), u"whole"_s);
}

void TestXlsxExporter::opensInLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const FigureState state = viewOf(u"fig3"_s);
    QVERIFY(sheetsOf({state}, LabelMode::Chinese).size() == 2);
    // All sheets, each as a file of its own, numbers in full: the last field.
    QProcess process;
    process.start(office,
        {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s, u"--outdir"_s,
            m_folder.path(), m_folder.filePath(u"book.xlsx"_s)});
    QVERIFY(process.waitForFinished(Timeout));
    QFile file(m_folder.filePath(u"book-图3.csv"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"20"_s) && line.count(u',') > 6)
            found << line;
    }
    QCOMPARE(found.size(), state.data.categoryCount());
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const QStringList fields = found[c].split(u',');
        QCOMPARE(fields[0], state.spec.categories[static_cast<size_t>(c)].label.zh);
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            const Cell &cell = state.at({s, c});
            const QString value = fields[1 + 2 * s];
            QCOMPARE(value.isEmpty(), !cell || !cell->value);
            if (!value.isEmpty())
                QCOMPARE(value.toDouble(), cell->value->toDouble());
            QCOMPARE(fields[2 + 2 * s], cell ? state.evidenceClass(cell->evidence).name.zh : QString());
        }
    }
}

void TestXlsxExporter::wrapsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines"); // in a cell ten digits wide
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("full") << u"1234567890"_s << 1;
    QTest::newRow("Chinese, full") << u"一二三四五"_s << 1;
    QTest::newRow("Chinese, one more") << u"一二三四五六"_s << 2;
    QTest::newRow("words") << u"trade in services"_s << 2;
    QTest::newRow("a blank at the end") << u"services2. 12"_s << 2;
    QTest::newRow("too long a word") << u"telecommunications"_s << 2;
    QTest::newRow("mixed") << u"出口Exports"_s << 2;
    QTest::newRow("lines") << u"a\nb\nc"_s << 3;
}

void TestXlsxExporter::wrapsText()
{
    QFETCH(const QString, text);
    QFETCH(const int, lines);
    QCOMPARE(wrappedLines(text, 10), lines);
}

DTE_GUI_TEST_MAIN(TestXlsxExporter)
#include "tst_xlsxexporter.moc"
