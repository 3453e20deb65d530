// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a failed comparison says of the types that tests compare most.
#include <QTest>

#include <memory>

#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "tests/support/tostring.h"

using namespace Qt::StringLiterals;
using namespace dte;

class TestToString final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void figureStateShowsEveryValue();
};

namespace {

/// As QCOMPARE looks it up.
template <typename T>
QString shown(const T &value)
{
    using QTest::toString;
    const std::unique_ptr<char[]> text(toString(value));
    return QString::fromUtf8(text.get());
}

ViewState growthOf(const QString &firstId)
{
    ViewState view;
    view.transform = Transform::Growth;
    view.firstId = firstId;
    view.lastId = u"2021"_s;
    return view;
}

Observation printed(const QString &value)
{
    Observation observation;
    observation.value = Decimal::parse(value);
    observation.evidence = Evidence::Printed;
    observation.releaseId = u"report"_s;
    observation.sourceId = u"text"_s;
    return observation;
}

} // namespace

void TestToString::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("published digits") << shown(*Decimal::parse(u"41.40"_s)) << u"41.40"_s;
    QTest::newRow("negative") << shown(Decimal(-108, 1)) << u"-10.8"_s;
    QTest::newRow("some decimal") << shown(Decimal::parse(u"7"_s)) << u"7"_s;
    QTest::newRow("no decimal") << shown(Decimal::parse(u"x"_s)) << u"nothing"_s;
    QTest::newRow("text") << shown(Text{u"出口"_s, u"Exports"_s}) << u"[出口 | Exports]"_s;
    QTest::newRow("label mode") << shown(LabelMode::Both) << u"both"_s;
    QTest::newRow("cell") << shown(CellKey{2, 10}) << u"(series 2, category 10)"_s;
    QTest::newRow("view") << shown(growthOf(u"2015"_s)) << u"transform=growth/range=2015:2021"_s;
    QTest::newRow("default view") << shown(ViewState()) << u"as in the report"_s;
    QTest::newRow("observation") << shown(printed(u"1648.4"_s))
                                 << u"printed 1648.4 release report source text formula [ | ] note [ | ]"_s;
}

void TestToString::saysWhatDiffers()
{
    QFETCH(const QString, text);
    QTEST(text, "expected");
}

void TestToString::figureStateShowsEveryValue()
{
    const auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY(snapshot);
    const auto state = makeView(*snapshot, *snapshot->figure(u"fig6"_s), growthOf(u"2019"_s));
    QVERIFY(state);
    const QString text = shown(*state);
    QVERIFY2(text.startsWith(u"fig6 transform 'growth' "), qPrintable(text));
    for (int series = 0; series < state->data.seriesCount(); ++series) {
        QVERIFY2(text.contains(state->spec.series[static_cast<size_t>(series)].id + u": "), qPrintable(text));
        for (int category = 0; category < state->data.categoryCount(); ++category) {
            const Cell &cell = state->at({series, category});
            if (cell && cell->value)
                QVERIFY2(text.contains(cell->value->toString()), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestToString)
#include "tst_tostring.moc"
