// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks, read again by openpyxl and LibreOffice.

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <sys/resource.h>

#include "db/lists/reportlists.h"
#include "db/words/figurewords.h"
#include "tests/support/environment.h"
#include "tests/support/guitest.h"
#include "tests/support/xlsxreader.h"
#include "ui/export/xlsx/xlsxexporter.h"
#include "ui/export/xlsx/xlsxtext.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

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
    void init()
    {
        if (!test::canReadXlsx())
            QSKIP("openpyxl is not installed");
    }
    void holdsEveryValueOfTheSnapshot_data() { test::addEveryMode(); }
    void holdsEveryValueOfTheSnapshot();
    void holdsDerivedViews_data();
    void holdsDerivedViews();
    void namesSheets_data();
    void namesSheets();
    void sheetNamesAreLegalAndUnique();
    void listsHoldEveryField_data() { test::addEveryMode(); }
    void listsHoldEveryField();
    void contentsLeadToTheFigures_data() { test::addEveryMode(); }
    void contentsLeadToTheFigures();
    void partedRowsOfTheAxisComeTogether();
    void textIsNeverAFormulaOrALink();
    void forbiddenCharactersAreLeftOut();
    void pagesAreSetUp();
    void sameBytesAtAnyTimeAndPlace();
    void fullDiskIsAnError();
    void opensInLibreOffice();
    void yearsAreNumbers();
    void printIsReadable_data() { test::addEveryMode(); }
    void printIsReadable();
    void wrapsText_data();
    void wrapsText();

private:
    void compareTable(const QJsonArray &rows, const FigureState &state, LabelMode mode, QStringList *faults);
};

/// Finds each value by the words beside and above it.
void TestXlsxExporter::compareTable(
    const QJsonArray &rows, const FigureState &state, LabelMode mode, QStringList *faults)
{
    QMap<QString, QJsonArray> byLabel;
    QStringList header;
    for (const QJsonValue &row : rows) {
        const QString label = row[0][u"text"_s].toString();
        if (header.isEmpty() && label == inMode(state.spec.heading, mode))
            header = test::textsOf(row.toArray()).replaceInStrings(u"\n"_s, u" "_s);
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
                const QString wanted = cell ? markedEvidence(state, cell->evidence, mode) : QString();
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
    const auto figures = test::allFigures();
    const QJsonArray sheets = test::sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList faults;
    for (size_t i = 0; i < figures.size(); ++i) {
        const QJsonArray rows = sheets[static_cast<qsizetype>(i) + 1][u"rows"_s].toArray();
        compareTable(rows, figures[i], mode, &faults);
        QStringList all;
        for (const QJsonValue &row : rows)
            all << test::textsOf(row.toArray()).join(u'\n');
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
                for (int c = 0; c < figures[i].data.categoryCount(); ++c) {
                    const Cell &cell = figures[i].at({s, c});
                    isUsed = isUsed || (cell && cell->sourceIds().contains(source.id));
                }
            }
            if (source.locator.isEmpty())
                continue; // as any empty row
            QCOMPARE(
                all.contains(source.locator + QString(test::textsOf(rows[0].toArray()).size() - 1, u'\n')), isUsed);
        }
    }
    QCOMPARE(faults, QStringList());
}

void TestXlsxExporter::listsHoldEveryField()
{
    QFETCH(const LabelMode, mode);
    std::vector<RecordTable> lists;
    for (const ReportList list : allOf<ReportList>())
        lists.push_back(reportTable(test::bundledSnapshot(), list, CsvLayout::Table, mode));
    const QJsonArray sheets = test::sheetsOf(lists, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(lists.size()));
    for (size_t i = 0; i < lists.size(); ++i) {
        const QJsonValue sheet = sheets[static_cast<qsizetype>(i)];
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        qsizetype header = 0;
        const auto inLines = [](QString text) { return text.replace(u" / "_s, u"\n"_s); };
        QStringList headers = lists[i].headers;
        for (QString &text : headers)
            text = inLines(text);
        while (test::textsOf(rows[header].toArray()).mid(0, headers.size()) != headers)
            QVERIFY2(++header < 5, qPrintable(lists[i].id));
        for (size_t row = 0; row < lists[i].rows.size(); ++row) {
            const QJsonArray cells = rows[header + 1 + static_cast<qsizetype>(row)].toArray();
            for (size_t column = 0; column < lists[i].rows[row].size(); ++column) {
                const RecordField &field = lists[i].rows[row][column];
                const QJsonValue cell = cells[static_cast<qsizetype>(column)];
                if (!field.number) {
                    QCOMPARE(cell[u"text"_s].toString(), inLines(field.text));
                    QCOMPARE(cell[u"number"_s].toString(), QString());
                    continue;
                }
                const QByteArray hex = cell[u"number"_s].toString().toLatin1();
                QVERIFY(!hex.isEmpty());
                QCOMPARE(std::strtod(hex.constData(), nullptr), field.number->toDouble());
                const QString format = cell[u"format"_s].toString();
                const qsizetype digits = format.contains(u'.') ? format.size() - format.indexOf(u'.') - 1 : 0;
                QCOMPARE(digits, static_cast<qsizetype>(field.number->fractionDigits()));
            }
        }
        QVERIFY(!sheet[u"frozen"_s].toString().isEmpty());
        QVERIFY(sheet[u"landscape"_s].toBool() && sheet[u"onePageWide"_s].toBool());
    }
    QCOMPARE(*xlsx(lists, test::infoIn(mode)), *xlsx(lists, test::infoIn(mode)));
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
    const FigureState state = test::viewOf(view);
    const QJsonArray sheets = test::sheetsOf({state}, LabelMode::Chinese);
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
    for (const QJsonValue &sheet : test::sheetsOf(
             {test::viewOf(u"fig3"_s), test::viewOf(u"fig6"_s), test::viewOf(u"fig3/transform=growth"_s)}, mode))
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
    QCOMPARE(sheetName(QString(30, u'x') + u"𠮷"_s, {}), QString(30, u'x')); // not half of it
    QCOMPARE(sheetName(u"图\uFFFE1"_s, {}), u"图1"_s);
}

void TestXlsxExporter::contentsLeadToTheFigures()
{
    QFETCH(const LabelMode, mode);
    const auto figures = test::allFigures();
    const QJsonArray sheets = test::sheetsOf(figures, mode);
    QCOMPARE(sheets.size(), static_cast<qsizetype>(figures.size()) + 1);
    QStringList links;
    QStringList texts;
    for (const QJsonValue &row : sheets[0][u"rows"_s].toArray()) {
        texts << test::textsOf(row.toArray());
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

void TestXlsxExporter::partedRowsOfTheAxisComeTogether()
{
    FigureState state = test::viewOf(u"fig6"_s);
    state.spec.categories[0].onAxis = true; // 2018, 2020, 2021 with 2019 between them
    state.spec.categories[1].onAxis = false;
    const QJsonValue sheet = test::sheetsOf({state}, LabelMode::English)[1];
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

void TestXlsxExporter::textIsNeverAFormulaOrALink()
{
    FigureState state = test::viewOf(u"fig6"_s);
    state.spec.categories[1].label = {u"=1+1"_s, u"=1+1"_s};
    state.spec.source = {u"@甲"_s, u"https://example.org"_s};
    state.sources[0].locator = u"https://example.org/?a=1&b=\"2\""_s;
    for (Source &source : state.sources)
        source.locator = state.sources[0].locator;
    const QJsonArray sheets = test::sheetsOf({state}, LabelMode::Both);
    QCOMPARE(test::lastXlsx()[u"outside"_s].toArray(), QJsonArray());
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

/// What XML forbids does not make a workbook that cannot be opened.
void TestXlsxExporter::forbiddenCharactersAreLeftOut()
{
    const QString odd = u"a\uFFFEb\u0001c"_s + QChar(0xD83D) + u'd';
    FigureState state = test::viewOf(u"fig6"_s);
    state.spec.title = {odd, odd};
    state.spec.heading = {odd, odd};
    for (Series &series : state.spec.series)
        series.name = {odd, odd};
    state.annotations.push_back({-1, 0, 1, {odd, odd}});
    const QJsonArray sheets = test::sheetsOf({state}, LabelMode::Both);
    QCOMPARE(sheets.size(), 2);
    QStringList texts;
    for (const QJsonValue &row : sheets[1][u"rows"_s].toArray())
        texts << test::textsOf(row.toArray());
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"abc\uFFFDd"_s));
    QVERIFY(!all.contains(QChar(0xFFFE)));
}

void TestXlsxExporter::pagesAreSetUp()
{
    const QJsonArray sheets = test::sheetsOf(test::allFigures(), LabelMode::Chinese);
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
    const auto figures = test::allFigures();
    const auto before = xlsx(figures, test::infoIn(LabelMode::Both));
    QVERIFY(before);
    // The parts of a ZIP file count in steps of two seconds.
    const qint64 start = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() >= start + 2, 10'000);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const QByteArray locale = setlocale(LC_ALL, nullptr);
    const bool hasLocale = setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const auto after = xlsx(figures, test::infoIn(LabelMode::Both));
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
    const auto figures = test::allFigures();
    const auto whole = xlsx(figures, test::infoIn(LabelMode::Both));
    QVERIFY(whole);
    const auto restore = qScopeGuard([handler = std::signal(SIGXFSZ, SIG_IGN)] { std::signal(SIGXFSZ, handler); });
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    QStringList seen;
    for (rlim_t size = 0; size <= static_cast<rlim_t>(whole->size()) + 65536; size += 1024) {
        const rlimit limit{size, before.rlim_max};
        (void)setrlimit(RLIMIT_FSIZE, &limit);
        const auto bytes = xlsx(figures, test::infoIn(LabelMode::Both));
        (void)setrlimit(RLIMIT_FSIZE, &before);
        if (!bytes && bytes.error().code == ErrorCode::TemporaryFiles && !bytes.error().file.isEmpty())
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
    const FigureState state = test::viewOf(u"fig3"_s);
    QVERIFY(test::sheetsOf({state}, LabelMode::Chinese).size() == 2);
    // All sheets, each as a file of its own, numbers in full: the last field.
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.start(office,
        {u"--headless"_s, u"-env:UserInstallation=file://"_s + test::xlsxPath(u"profile"_s), u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s, u"--outdir"_s,
            test::xlsxPath({}), test::xlsxPath(u"book.xlsx"_s)});
    QVERIFY(process.waitForFinished(test::XlsxTimeout));
    QFile file(test::xlsxPath(u"book-图3.csv"_s));
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
            const QString value = fields[1 + s];
            QCOMPARE(value.isEmpty(), !cell || !cell->value);
            if (!value.isEmpty())
                QCOMPARE(value.toDouble(), cell->value->toDouble());
            QCOMPARE(fields[1 + state.data.seriesCount() + s],
                cell ? markedEvidence(state, cell->evidence, LabelMode::Chinese) : QString());
        }
    }
}

void TestXlsxExporter::yearsAreNumbers()
{
    int years = 0;
    for (const QJsonValue &sheet : test::sheetsOf(test::allFigures(), LabelMode::Both)) {
        for (const QJsonValue &row : sheet[u"rows"_s].toArray()) {
            const QString label = row[0][u"text"_s].toString();
            if (label.size() == 4 && label.startsWith(u"20"_s)) {
                QVERIFY(!row[0][u"number"_s].toString().isEmpty());
                ++years;
            }
        }
    }
    QVERIFY(years > 20);
}

/// As LibreOffice prints it: no type below six points, and each value is there.
void TestXlsxExporter::printIsReadable()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty() || QStandardPaths::findExecutable(u"pdftohtml"_s).isEmpty())
        QSKIP("LibreOffice or poppler-utils is not installed");
    QFETCH(const LabelMode, mode);
    const auto figures = test::allFigures();
    QVERIFY(!test::sheetsOf(figures, mode).isEmpty());
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.start(office,
        {u"--headless"_s, u"-env:UserInstallation=file://"_s + test::xlsxPath(u"profile"_s), u"--convert-to"_s,
            u"pdf"_s, u"--outdir"_s, test::xlsxPath({}), test::xlsxPath(u"book.xlsx"_s)});
    QVERIFY(process.waitForFinished(test::XlsxTimeout));
    process.start(
        u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-zoom"_s, u"1"_s, test::xlsxPath(u"book.pdf"_s)});
    QVERIFY(process.waitForFinished(test::XlsxTimeout));
    const QString pages = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression font(u"<fontspec id=\"(\\d+)\" size=\"(-?\\d+)\""_s);
    QStringList small;
    int fonts = 0;
    for (auto found = font.globalMatch(pages); found.hasNext(); ++fonts) {
        const auto each = found.next();
        if (each.captured(2).toInt() < 6)
            small << each.captured(2);
    }
    QVERIFY(fonts > 3);
    QCOMPARE(small, QStringList());
    for (const FigureState &state : figures) {
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            for (int c = 0; c < state.data.categoryCount(); ++c) {
                const Cell &cell = state.at({s, c});
                const Unit &unit = state.seriesUnits[static_cast<size_t>(s)];
                if (!cell || !cell->value || (unit.converts() && mode == LabelMode::English))
                    continue;
                const QString printed = grouped(*cell->value).replace(QChar(0x2212), u'-');
                QVERIFY2(pages.contains(printed), qPrintable(state.spec.id + u' ' + printed));
            }
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
