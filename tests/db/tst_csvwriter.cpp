// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "db/write/csvwriter.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

Observation observation(const char *value, Evidence evidence)
{
    Observation result;
    result.value = Decimal::parse(QString::fromLatin1(value));
    result.evidence = evidence;
    result.releaseId = u"report"_s;
    result.sourceId = u"src"_s;
    return result;
}

/// Two series in hundred million dollars over two years; the second value of the second is missing with a bound.
FigureState sample()
{
    FigureState state;
    state.spec.id = u"fig9"_s;
    state.spec.heading = {u"年份"_s, u"Year"_s};
    Series exports;
    exports.id = u"exports"_s;
    exports.name = {u"出口"_s, u"Exports, \"gross\""_s};
    Series imports;
    imports.id = u"imports"_s;
    imports.name = {u"=进口"_s, u"@Imports"_s};
    state.spec.series = {exports, imports};
    for (const auto &year : {u"2020"_s, u"2021"_s})
        state.spec.categories.push_back({year, CategoryKind::Year, true, {year, year}});
    const Unit unit{u"usd"_s, {u"亿美元"_s, u"US$ billion"_s}, u"US$100 million"_s, u"十亿美元"_s, Decimal(1, 1), {},
        u"usd"_s, Decimal(100'000'000, 0)};
    state.seriesUnits = {unit, unit};
    state.terms.insert(u"converted"_s, {u"%1，换算"_s, u"%1, converted"_s});
    state.terms.insert(u"evidence"_s, {u"依据"_s, u"Evidence"_s});
    state.evidenceClasses = {{Evidence::Printed, {u"报告"_s, u"Printed"_s}, {}},
        {Evidence::Derived, {u"推算"_s, u"Derived"_s}, {}}, {Evidence::Missing, {u"无"_s, u"None"_s}, {}}};
    state.data = DataTable(2, 2);
    state.data.set({0, 0}, observation("1648.4", Evidence::Printed));
    state.data.set({0, 1}, observation("-41.40", Evidence::Derived));
    state.data.set({1, 0}, observation("0", Evidence::Printed));
    Observation missing;
    missing.releaseId = u"report"_s;
    missing.sourceId = u"src"_s;
    missing.low = Decimal(1135, 1);
    missing.note = {u"无"_s, u"-none,\nreally"_s};
    state.data.set({1, 1}, missing);
    return state;
}

QString plain(const FigureState &state, LabelMode mode, CsvLayout layout)
{
    return QString::fromUtf8(csv(FigureTable(state, mode), layout, CsvEncoding::Plain));
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void tableFollowsTheLabelMode_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Chinese") << int(LabelMode::Chinese)
                                 << u"年份,出口（亿美元）,出口 依据,'=进口（亿美元）,'=进口 依据\n"
                                    "2020,1648.4,■ 报告,0,■ 报告\n2021,-41.40,▨ 推算,,× 无\n"_s;
        QTest::newRow("English")
            << int(LabelMode::English)
            << u"Year,\"Exports, \"\"gross\"\" (US$ billion, converted)\",\"Exports, \"\"gross\"\" Evidence\","
               "\"'@Imports (US$ billion, converted)\",'@Imports Evidence\n"
               "2020,164.84,■ Printed,0.0,■ Printed\n2021,-4.140,▨ Derived,,× None\n"_s;
        QTest::newRow("Both")
            << int(LabelMode::Both)
            << u"年份 Year,\"出口 Exports, \"\"gross\"\" (亿美元)\","
               "\"出口 Exports, \"\"gross\"\" (US$ billion, converted)\",\"出口 Exports, \"\"gross\"\" 依据 Evidence\","
               "'=进口 @Imports (亿美元),\"'=进口 @Imports (US$ billion, converted)\",'=进口 @Imports 依据 Evidence\n"
               "2020,1648.4,164.84,■ 报告 Printed,0,0.0,■ 报告 Printed\n"
               "2021,-41.40,-4.140,▨ 推算 Derived,,,× 无 None\n"_s;
    }

    void tableFollowsTheLabelMode()
    {
        QFETCH(int, mode);
        QFETCH(QString, expected);
        QCOMPARE(plain(sample(), static_cast<LabelMode>(mode), CsvLayout::Table), expected);
    }

    void tidyNamesTheUnitOfTheValueItself()
    {
        const QString header
            = u"figure_id,series_id,series_zh,series_en,category_id,category_zh,category_en,value,low,high,"
              "unit_id,unit_zh,unit_en,evidence,release,source,note,transform"_s;
        const QStringList lines = plain(sample(), LabelMode::English, CsvLayout::Tidy).split(u'\n');
        QCOMPARE(lines.at(0), header);
        QCOMPARE(lines.at(1),
            u"fig9,exports,出口,\"Exports, \"\"gross\"\"\",2020,2020,2020,1648.4,,,usd,亿美元,US$100 million,printed,"
            "report,src,,value"_s);
        QCOMPARE(lines.at(4) + u'\n' + lines.at(5),
            u"fig9,imports,'=进口,'@Imports,2021,2021,2021,,113.5,,usd,亿美元,US$100 million,missing,report,src,"
            "\"无 / -none,\nreally\",value"_s);
        QCOMPARE(plain(sample(), LabelMode::Chinese, CsvLayout::Tidy), lines.join(u'\n'));
    }

    void officeEncodingHasMarkAndCarriageReturns()
    {
        const FigureState state = sample();
        const FigureTable table(state, LabelMode::Chinese);
        const QByteArray office = csv(table, CsvLayout::Table, CsvEncoding::Office);
        QByteArray expected = csv(table, CsvLayout::Table, CsvEncoding::Plain);
        expected.replace("\n", "\r\n");
        QCOMPARE(office, QByteArray("\xEF\xBB\xBF") + expected);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
