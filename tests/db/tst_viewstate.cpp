// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "db/view/viewstate.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

template <typename Choice>
Choice any(QRandomGenerator &random, const std::vector<Choice> &choices)
{
    return choices[static_cast<size_t>(random.bounded(static_cast<int>(choices.size())))];
}

QString anyId(QRandomGenerator &random)
{
    static const QStringList ids{u"2011"_s, u"2015"_s, u"2021"_s, u"exports"_s, u"unctad-2025"_s, u"mofcom_kis"_s};
    return ids[random.bounded(ids.size())];
}

/// Members that are of no use in a view (a base without an index) stay empty, as from the command line.
ViewState anyView(QRandomGenerator &random)
{
    ViewState view;
    view.transform = any(random, allOf<Transform>());
    if (view.transform == Transform::Index && random.bounded(2) == 1)
        view.baseId = anyId(random);
    view.kind = any(random, allOf<ChartKind>());
    view.units = any(random, allOf<UnitChoice>());
    if (random.bounded(2) == 1)
        view.firstId = anyId(random);
    if (random.bounded(2) == 1)
        view.lastId = anyId(random);
    for (int count = random.bounded(4); count > 0; --count)
        view.seriesIds << anyId(random);
    view.seriesIds.removeDuplicates();
    if (random.bounded(2) == 1)
        view.highlightId = anyId(random);
    view.printedStandsOut = random.bounded(2) == 1;
    if (random.bounded(2) == 1) {
        view.releaseId = u"report"_s;
        view.otherReleaseId = random.bounded(2) == 1 ? anyId(random) : QString();
    }
    return view;
}

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT

private slots:
    void theReportHasNoSettings();
    void settingsAreWritten_data();
    void settingsAreWritten();
    void idsNameEveryChoice();
    void randomViewsComeBack();
    void aBaseWithoutAnIndexIsNotWritten();
    void wrongPartsAreNamed_data();
    void wrongPartsAreNamed();
    void aRefusedSettingChangesNothing();
    void otherSettingsAreKept();
};

void TestViewState::theReportHasNoSettings()
{
    QCOMPARE(toSettings({}), QStringList());
    QCOMPARE(viewText(u"fig3"_s, {}), u"fig3"_s);
    QString wrong;
    const auto parsed = parseView(u"fig3"_s, &wrong);
    QVERIFY(parsed && parsed->view == ViewState() && parsed->figureId == u"fig3"_s && parsed->more.empty());
}

void TestViewState::settingsAreWritten_data()
{
    QTest::addColumn<QString>("setting");
    for (const QString &setting : {u"transform=growth"_s, u"transform=index"_s, u"transform=index:2015"_s,
             u"transform=share"_s, u"transform=balance"_s, u"range=2015:2021"_s, u"range=2015:"_s, u"range=:2019"_s,
             u"range=2020:2020"_s, u"kind=stacked"_s, u"kind=grouped"_s, u"kind=line"_s, u"kind=area"_s,
             u"kind=stacked100"_s, u"kind=bars"_s, u"kind=ring"_s, u"kind=table"_s, u"series=exports"_s,
             u"series=exports,imports"_s, u"series=balance_exports_unctad"_s,
             QString(u"highlight=difference_"_s + QString(40, u'x')), u"highlight=exports"_s, u"emphasis=printed"_s,
             u"units=zh"_s, u"units=en"_s, u"units=both"_s, u"release=report"_s, u"release=report:unctad-2025"_s})
        QTest::newRow(qPrintable(setting)) << setting;
}

void TestViewState::settingsAreWritten()
{
    QFETCH(QString, setting);
    QString wrong;
    const auto parsed = parseView(u"fig3/"_s + setting, &wrong);
    QVERIFY2(parsed, qPrintable(wrong));
    QVERIFY(parsed->view != ViewState());
    QVERIFY(wrong.isEmpty());
    QCOMPARE(toSettings(parsed->view), QStringList(setting));
    ViewState applied;
    QVERIFY(applySetting(setting.section(u'=', 0, 0), setting.section(u'=', 1), &applied));
    QVERIFY(applied == parsed->view);
}

void TestViewState::idsNameEveryChoice()
{
    for (const Transform transform : allOf<Transform>())
        QCOMPARE(fromId<Transform>(toId(transform)), std::optional(transform));
    for (const ChartKind kind : allOf<ChartKind>())
        QCOMPARE(fromId<ChartKind>(toId(kind)), std::optional(kind));
    for (const UnitChoice units : allOf<UnitChoice>())
        QCOMPARE(fromId<UnitChoice>(toId(units)), std::optional(units));
    QCOMPARE(allOf<Transform>().size(), 5U);
    QCOMPARE(allOf<ChartKind>().size(), 9U);
    QCOMPARE(allOf<UnitChoice>().size(), 4U);
}

void TestViewState::randomViewsComeBack()
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 5000; ++round) {
        const ViewState view = anyView(random);
        const QString text = viewText(u"fig6"_s, view);
        QString wrong;
        const auto parsed = parseView(text, &wrong);
        QVERIFY2(parsed, qPrintable(text + u": "_s + wrong));
        QVERIFY2(parsed->view == view, qPrintable(text));
        QCOMPARE(viewText(parsed->figureId, parsed->view), text);
    }
}

void TestViewState::aBaseWithoutAnIndexIsNotWritten()
{
    for (const Transform transform : allOf<Transform>()) {
        ViewState view;
        view.transform = transform;
        view.baseId = u"2015"_s; // left from an index looked at before
        const QString text = viewText(u"fig3"_s, view);
        QString wrong;
        QVERIFY2(parseView(text, &wrong), qPrintable(text));
        QCOMPARE(text.contains(u"2015"_s), transform == Transform::Index);
    }
}

void TestViewState::wrongPartsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrongPart");
    const auto part
        = [](const QString &wrong) { QTest::newRow(qPrintable(wrong)) << u"fig3/kind=line/"_s + wrong << wrong; };
    for (const QString &wrong : {u"transform=slope"_s, u"transform=Growth"_s, u"transform=growth:2015"_s,
             u"transform=index:"_s, u"transform=index:20 15"_s, u"transform=index:2015:2016"_s, u"transform="_s,
             u"range=2015"_s, u"range=2015:2016:2017"_s, u"range=a b:"_s, u"range="_s, u"kind=pie"_s, u"kind="_s,
             u"series="_s, u"series=exports,"_s, u"series=,"_s, u"series=ex ports"_s, u"highlight="_s,
             u"highlight=a,b"_s, u"emphasis="_s, u"emphasis=derived"_s, u"highlight=Exports"_s, u"series=-exports"_s,
             u"series=balance_"_s, u"units=us"_s, u"release=:report"_s, u"release=report:"_s, u"release=a:b:c"_s,
             u"release=report:report"_s, u"growth"_s, u""_s, u"=x"_s, u"kind"_s, u"lang="_s})
        part(wrong);
    QTest::newRow("no figure") << u""_s << u""_s;
    QTest::newRow("no figure before a setting") << u"/kind=line"_s << u""_s;
    QTest::newRow("figure with a blank") << u"fig 3/kind=line"_s << u"fig 3"_s;
    QTest::newRow("twice") << u"fig3/kind=line/range=:2015/kind=bars"_s << u"kind=bars"_s;
    QTest::newRow("twice, of a picture") << u"fig3/size=800x600/size=900x600"_s << u"size=900x600"_s;
    QTest::newRow("the first of two") << u"fig3/kind=pie/range=x"_s << u"kind=pie"_s;
}

void TestViewState::wrongPartsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, wrongPart);
    QString found = u"untouched"_s;
    QVERIFY(!parseView(text, &found));
    QCOMPARE(found, wrongPart);
}

void TestViewState::aRefusedSettingChangesNothing()
{
    ViewState view;
    view.transform = Transform::Index;
    view.baseId = u"2015"_s;
    view.firstId = u"2012"_s;
    view.seriesIds = QStringList{u"exports"_s};
    view.releaseId = u"report"_s;
    const ViewState before = view;
    for (const auto &[key, value] :
        std::initializer_list<std::pair<QString, QString>>{{u"transform"_s, u"growth:2015"_s}, {u"range"_s, u"2015"_s},
            {u"kind"_s, u"pie"_s}, {u"series"_s, u"a,,b"_s}, {u"highlight"_s, QString()}, {u"units"_s, u"yen"_s},
            {u"release"_s, u"report:"_s}, {u"lang"_s, u"zh"_s}, {QString(), QString()}}) {
        QVERIFY2(!applySetting(key, value, &view), qPrintable(key));
        QVERIFY(view == before);
    }
}

void TestViewState::otherSettingsAreKept()
{
    QString wrong;
    const auto parsed = parseView(u"fig1/lang=zh/kind=line/size=800x600"_s, &wrong);
    QVERIFY(parsed);
    QCOMPARE(parsed->view.kind, ChartKind::Line);
    const std::vector<std::pair<QString, QString>> more{{u"lang"_s, u"zh"_s}, {u"size"_s, u"800x600"_s}};
    QCOMPARE(parsed->more, more);
    QCOMPARE(viewText(u"fig1"_s, parsed->view, {u"lang=zh"_s}), u"fig1/kind=line/lang=zh"_s);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
