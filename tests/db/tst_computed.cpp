// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "db/view/computedseries.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

const ComputeReasons reasons{{u"缺"_s, u"incomplete"_s}, {u"非正"_s, u"base not positive"_s}};

FigureSpec specFor(const QStringList &years)
{
    FigureSpec spec;
    const auto series = [](const char *id, Rule rule, std::vector<int> operands) {
        Series result;
        result.id = QString::fromLatin1(id);
        result.rule = rule;
        result.operands = std::move(operands);
        result.fractionDigits = 1;
        return result;
    };
    spec.series = {series("exports", Rule::Observed, {}), series("imports", Rule::Observed, {}),
        series("growth", Rule::Growth, {3}), series("total", Rule::Sum, {0, 1})};
    for (const QString &year : years)
        spec.categories.push_back(
            {year, year.size() == 4 ? CategoryKind::Year : CategoryKind::Item, true, {year, year}});
    return spec;
}

Cell cell(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    Observation observation;
    observation.releaseId = u"r"_s;
    observation.sourceId = u"s"_s;
    if (text != u"missing"_s) {
        observation.value = Decimal::parse(text);
        observation.evidence = Evidence::Printed;
    }
    return observation;
}

/// One row a series: "12.5", "missing" or "" for no cell.
DataTable tableOf(const QList<QStringList> &rows)
{
    DataTable data(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()));
    for (int s = 0; s < rows.size(); ++s) {
        for (int c = 0; c < rows[s].size(); ++c)
            data.set({s, c}, cell(rows[s][c]));
    }
    return data;
}

QStringList row(const DataTable &data, int series)
{
    QStringList texts;
    for (int c = 0; c < data.categoryCount(); ++c) {
        const Cell &each = data.at({series, c});
        texts << (!each ? u"-"_s : each->value ? each->value->toString() : each->note.en);
    }
    return texts;
}

constexpr int Growth = 2;
constexpr int Total = 3;

} // namespace

class TestComputed : public QObject
{
    Q_OBJECT

private slots:
    void sumsExactlyAndKeepsGaps()
    {
        const DataTable data = withComputedSeries(specFor({u"2019"_s, u"2020"_s, u"2021"_s}),
            tableOf({{u"1.10"_s, u"2"_s, u""_s}, {u"2.2"_s, u"missing"_s, u""_s}, {{}, {}, {}}, {{}, {}, {}}}),
            reasons);
        QCOMPARE(row(data, Total), QStringList({u"3.30"_s, u"incomplete"_s, u"-"_s}));
        QCOMPARE(data.at({Total, 0})->evidence, Evidence::Derived);
        QCOMPARE(data.at({Total, 0})->formula.en, u"1.10 + 2.2"_s);
        QCOMPARE(data.at({Total, 0})->releaseId, u"r"_s);
    }

    void growthNeedsBothYears()
    {
        const DataTable data = withComputedSeries(specFor({u"2017"_s, u"2018"_s, u"2019"_s, u"2021"_s}),
            tableOf({{u"100"_s, u"122.3"_s, u"missing"_s, u"50"_s}, {u"0"_s, u"0"_s, u"0"_s, u"0"_s}, {{}, {}, {}, {}},
                {{}, {}, {}, {}}}),
            reasons);
        // 2017 has no year before, 2021 has 2019 before it, which is not the year before.
        QCOMPARE(row(data, Growth), QStringList({u"-"_s, u"22.3"_s, u"incomplete"_s, u"-"_s}));
        QCOMPARE(data.at({Growth, 1})->formula.en, u"(122.3 ÷ 100 \u2212 1) × 100"_s);
    }

    void growthRefusesABaseThatIsNotPositive()
    {
        const DataTable data = withComputedSeries(specFor({u"2019"_s, u"2020"_s, u"2021"_s}),
            tableOf({{u"0"_s, u"-5"_s, u"10"_s}, {u"0"_s, u"0"_s, u"0"_s}, {{}, {}, {}}, {{}, {}, {}}}), reasons);
        QCOMPARE(row(data, Growth), QStringList({u"-"_s, u"base not positive"_s, u"base not positive"_s}));
    }

    void growthIsFoundWhateverTheOrderOfCategories()
    {
        const DataTable data = withComputedSeries(specFor({u"2021"_s, u"item x"_s, u"2020"_s}),
            tableOf({{u"110"_s, u"7"_s, u"100"_s}, {u"0"_s, u"0"_s, u"0"_s}, {{}, {}, {}}, {{}, {}, {}}}), reasons);
        QCOMPARE(row(data, Growth), QStringList({u"10.0"_s, u"-"_s, u"-"_s}));
    }

    void anObservationOfItsOwnTakesPrecedence()
    {
        const DataTable data = withComputedSeries(specFor({u"2020"_s, u"2021"_s}),
            tableOf({{u"100"_s, u"122"_s}, {u"0"_s, u"0"_s}, {{}, u"22.4"_s}, {{}, {}}}), reasons);
        QCOMPARE(row(data, Growth), QStringList({u"-"_s, u"22.4"_s}));
        QCOMPARE(data.at({Growth, 1})->evidence, Evidence::Printed);
    }

    void observedSeriesAreUntouched()
    {
        const DataTable before = tableOf({{u"1"_s, u"missing"_s}, {u"2"_s, u""_s}, {{}, {}}, {{}, {}}});
        const DataTable after = withComputedSeries(specFor({u"2020"_s, u"2021"_s}), before, reasons);
        QCOMPARE(row(after, 0), row(before, 0));
        QCOMPARE(row(after, 1), row(before, 1));
    }
};

QTEST_GUILESS_MAIN(TestComputed)
#include "tst_computed.moc"
