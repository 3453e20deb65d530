// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views of the bundled figures: what they show, what they refuse, and that every computed value follows from its
// formula.

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "db/view/statequery.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

/// Value of a formula such as "(5319 ÷ 5370 − 1) × 100", by recursive descent; nan if it is none.
class Formula
{
public:
    explicit Formula(QString text)
        : m_text(text.remove(u' '))
    {
    }

    double value()
    {
        const double result = sum();
        return m_at == m_text.size() ? result : std::nan("");
    }

private:
    bool take(char16_t sign)
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += found;
        return found;
    }

    double sum()
    {
        double result = product();
        for (;;) {
            if (take(u'+'))
                result += product();
            else if (take(u'\u2212'))
                result -= product();
            else
                return result;
        }
    }

    double product()
    {
        double result = factor();
        for (;;) {
            if (take(u'×'))
                result *= factor();
            else if (take(u'÷'))
                result /= factor();
            else
                return result;
        }
    }

    double factor()
    {
        if (take(u'\u2212'))
            return -factor();
        if (take(u'(')) {
            const double result = sum();
            return take(u')') ? result : std::nan("");
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            ++m_at;
        const auto number = Decimal::parse(m_text.mid(start, m_at - start));
        if (!number)
            return std::nan("");
        return take(u'%') ? number->toDouble() / 100 : number->toDouble();
    }

    QString m_text;
    qsizetype m_at = 0;
};

bool isPart(const FigureState &state, size_t series)
{
    const Mark mark = state.spec.series[series].mark;
    return state.spec.series[series].panel >= 0 && (mark == Mark::Bar || mark == Mark::Area);
}

bool isStack(PanelKind kind) { return kind == PanelKind::StackedColumns || kind == PanelKind::Areas; }

} // namespace

class TestMakeView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDefaultViewIsTheReport();
    void rangeKeepsTheGrowthOfItsFirstYear();
    void rangeEndsAreIncluded();
    void hiddenSeriesDoNotChangeShares();
    void growthFollowsItsSeries();
    void printedGrowthComesBeforeComputedGrowth();
    void unknownIdsAreErrors_data();
    void unknownIdsAreErrors();
    void unfitViewsGiveTheirReason_data();
    void unfitViewsGiveTheirReason();
    void chosenReleaseStandsAlone();
    void comparedReleasesStayApart_data();
    void comparedReleasesStayApart();
    void comparedReleasesDifferByPercent();
    void fullStackShowsShares();
    void sharesOfItemsDoNotStack();
    void ringTakesFiveParts();
    void onlyEmptyCategoriesGo_data();
    void onlyEmptyCategoriesGo();
    void unitsFollowTheTransform();
    void indexStartsAtItsBase();
    void balanceIsExportsMinusImports();
    void madeSeriesKnowTheirOrigin();
    void offersAreKept_data();
    void offersAreKept();
    void formulasGiveTheirValues_data();
    void formulasGiveTheirValues();
    void rateIsWhatItsUnitMeasures();

private:
    Result<FigureState> view(const QString &text);
    FigureState stateOf(const QString &text);
    static QString valueAt(const FigureState &state, const QString &series, const QString &category);
    static QStringList categories(const FigureState &state);
    void addViews();

    std::optional<Snapshot> m_snapshot;
};

void TestMakeView::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

Result<FigureState> TestMakeView::view(const QString &text)
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    if (!parsed)
        qFatal("wrong view %s", qPrintable(wrong));
    return makeView(*m_snapshot, *m_snapshot->figure(parsed->figureId), parsed->view);
}

FigureState TestMakeView::stateOf(const QString &text)
{
    auto state = view(text);
    if (!state)
        qFatal("%s: unknown %s", qPrintable(text), qPrintable(state.error().detail));
    return std::move(state).value();
}

/// The value, "missing", "no cell", or what there is not.
QString TestMakeView::valueAt(const FigureState &state, const QString &series, const QString &category)
{
    const CellKey key{seriesIndex(state, series), categoryIndex(state, category)};
    if (!key.isValid())
        return key.series < 0 ? u"no series"_s : u"no category"_s;
    const Cell &cell = state.at(key);
    return !cell ? u"no cell"_s : cell->value ? cell->value->toString() : u"missing"_s;
}

QStringList TestMakeView::categories(const FigureState &state)
{
    QStringList ids;
    for (const Category &category : state.spec.categories)
        ids << category.id;
    return ids;
}

void TestMakeView::theDefaultViewIsTheReport()
{
    for (const Figure &figure : m_snapshot->figures) {
        const FigureState report = makeFigureState(*m_snapshot, figure);
        const FigureState state = stateOf(figure.spec.id);
        QVERIFY(state.data == report.data);
        QCOMPARE(state.spec.series.size(), report.spec.series.size());
        QVERIFY(state.subtitle.isEmpty() && state.applied == Applied() && !state.isUnfit);
    }
}

void TestMakeView::rangeKeepsTheGrowthOfItsFirstYear()
{
    const FigureState state = stateOf(u"fig3/range=2019:2021"_s);
    QCOMPARE(valueAt(state, u"exports_growth"_s, u"2019"_s), u"14.3"_s); // 537.8 ÷ 470.7, the latter not shown
    QCOMPARE(valueAt(state, u"exports"_s, u"2018"_s), u"no category"_s);
    const FigureState growth = stateOf(u"fig3/range=2019:2021/transform=growth"_s);
    QCOMPARE(valueAt(growth, u"exports"_s, u"2019"_s), u"14.3"_s);
    // The year before may be one that the chart never shows.
    QCOMPARE(valueAt(stateOf(u"fig6/transform=growth"_s), u"exports"_s, u"2019"_s), u"30.5"_s); // 7981 ÷ 6116
}

void TestMakeView::rangeEndsAreIncluded()
{
    const QStringList last{u"2019"_s, u"2020"_s, u"2021"_s};
    QCOMPARE(categories(stateOf(u"fig1/range=2019:"_s)), last);
    QCOMPARE(categories(stateOf(u"fig1/range=2019:2021"_s)), last);
    QCOMPARE(categories(stateOf(u"fig1/range=:2012"_s)), QStringList({u"2011"_s, u"2012"_s}));
    QCOMPARE(categories(stateOf(u"fig1/range=2015:2015"_s)), QStringList(u"2015"_s));
}

void TestMakeView::hiddenSeriesDoNotChangeShares()
{
    const FigureState all = stateOf(u"fig6/transform=share"_s);
    const FigureState one = stateOf(u"fig6/transform=share/series=exports"_s);
    QCOMPARE(one.spec.series.size(), 1U);
    QCOMPARE(valueAt(all, u"exports"_s, u"2021"_s), u"72.4"_s); // 13918 ÷ (13918 + 5319)
    for (const QString &year : {u"2019"_s, u"2020"_s, u"2021"_s})
        QCOMPARE(valueAt(one, u"exports"_s, year), valueAt(all, u"exports"_s, year));
    const FigureState balance = stateOf(u"fig6/transform=balance/series=exports"_s);
    QCOMPARE(valueAt(balance, u"balance_exports"_s, u"2021"_s), u"8599"_s);
}

void TestMakeView::growthFollowsItsSeries()
{
    const FigureState state = stateOf(u"fig3/series=exports"_s);
    QCOMPARE(state.spec.series.size(), 2U);
    QCOMPARE(state.spec.series[1].id, u"exports_growth"_s);
    QCOMPARE(state.spec.series[1].operands, std::vector<int>{0});
    QCOMPARE(state.spec.panels.size(), 2U);
    const FigureState domestic = stateOf(u"fig4/series=domestic"_s);
    QCOMPARE(domestic.spec.panels.size(), 1U); // the panel of the hidden series goes with it
    QCOMPARE(domestic.panelUnits.size(), 1U);
}

void TestMakeView::printedGrowthComesBeforeComputedGrowth()
{
    QCOMPARE(valueAt(stateOf(u"fig4/transform=growth"_s), u"overseas"_s, u"2021"_s), u"16.59"_s);
    const FigureState state = stateOf(u"fig3/transform=growth"_s);
    QCOMPARE(valueAt(state, u"total"_s, u"2021"_s), u"27.3"_s);
    const Cell &cell = state.at({seriesIndex(state, u"total"_s), categoryIndex(state, u"2021"_s)});
    QCOMPARE(cell->evidence, Evidence::Printed);
    QCOMPARE(valueAt(state, u"imports"_s, u"2021"_s), u"21.8"_s); // 401.2 ÷ 329.5, computed
    QCOMPARE(valueAt(state, u"imports"_s, u"2012"_s), u"missing"_s);
}

void TestMakeView::unknownIdsAreErrors_data()
{
    QTest::addColumn<QString>("setting");
    for (const QString &setting : {u"transform=index:1999"_s, u"range=1999:"_s, u"range=:exports"_s,
             u"range=2020:2015"_s, u"series=exports,export"_s, u"series=balance_nothing"_s, u"highlight=nobody"_s,
             u"release=other"_s, u"release=report:other"_s})
        QTest::newRow(qPrintable(setting)) << setting;
}

void TestMakeView::unknownIdsAreErrors()
{
    QFETCH(QString, setting);
    const auto result = view(u"fig3/kind=line/"_s + setting);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::UnknownInView);
    QCOMPARE(result.error().file, u"fig3"_s);
    const QString wrong = result.error().detail;
    QCOMPARE(wrong.section(u'=', 0, 0), setting.section(u'=', 0, 0));
    static const QRegularExpression separators(u"[:,]"_s);
    for (const QString &id : wrong.section(u'=', 1).split(separators))
        QVERIFY2(setting.contains(id), qPrintable(wrong));
    // What is off the axis is no end of a range, and a period is no year.
    QVERIFY(!view(u"fig6/range=2018:"_s) && view(u"fig6/transform=index:2018"_s));
    QVERIFY(!view(u"fig1/transform=index:2011-2021"_s) && !view(u"fig2/range=telecom:"_s));
}

void TestMakeView::unfitViewsGiveTheirReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("term");
    const auto row
        = [](const QString &text, const char *term) { QTest::newRow(qPrintable(text)) << text << QByteArray(term); };
    row(u"fig2/transform=growth"_s, "no_years");
    row(u"fig2/transform=index"_s, "no_years");
    row(u"fig5/transform=share"_s, "no_amounts");
    row(u"fig5/transform=balance"_s, "no_amounts");
    row(u"fig4/transform=balance"_s, "no_pair");
    row(u"fig4/transform=share"_s, "no_parts");
    row(u"fig2/kind=line"_s, "no_years");
    row(u"fig2/kind=area"_s, "no_years");
    row(u"fig2/kind=stacked"_s, "parts_incomplete");
    row(u"fig3/kind=stacked"_s, "parts_incomplete");
    row(u"fig3/kind=area"_s, "parts_incomplete");
    row(u"fig3/kind=stacked100"_s, "parts_incomplete");
    row(u"fig4/kind=stacked"_s, "no_parts");
    row(u"fig4/kind=area"_s, "parts_incomplete");
    row(u"fig6/transform=growth/kind=stacked"_s, "not_stackable");
    row(u"fig6/transform=index/kind=area"_s, "not_stackable");
    row(u"fig6/transform=balance/kind=stacked100"_s, "not_stackable");
    row(u"fig6/transform=growth/kind=ring"_s, "not_whole");
    row(u"fig6/kind=ring"_s, "not_whole");
    row(u"fig2/kind=ring"_s, "not_whole");
    row(u"fig3/release=unctad-2025"_s, "no_such_release");
    row(u"fig3/release=report:unctad-2025"_s, "no_common_values");
    row(u"fig6/transform=balance/series=imports"_s, "nothing_in_range");
    row(u"fig3/series=imports_growth/range=2012:2014"_s, "nothing_in_range");
}

void TestMakeView::unfitViewsGiveTheirReason()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, term);
    const FigureState state = stateOf(text);
    QVERIFY(state.isUnfit);
    QCOMPARE(state.reason.zh, m_snapshot->term(term.constData()).zh);
    QCOMPARE(state.reason.en, m_snapshot->term(term.constData()).en);
    QVERIFY(state.remark.isEmpty());
}

void TestMakeView::chosenReleaseStandsAlone()
{
    for (const QString &release : {u"report"_s, u"unctad-2025"_s, u"mofcom-kis"_s}) {
        const FigureState state = stateOf(u"fig1/release="_s + release);
        QVERIFY2(state.reason.isEmpty(), qPrintable(state.reason.en));
        QVERIFY(!state.spec.series.empty());
        for (int s = 0; s < state.data.seriesCount(); ++s) {
            for (int c = 0; c < state.data.categoryCount(); ++c)
                QVERIFY(!state.at({s, c}) || state.at({s, c})->releaseId == release);
        }
        QCOMPARE(state.releaseIds, QStringList(release));
    }
}

void TestMakeView::comparedReleasesStayApart_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &pair :
        {u"report:unctad-2025"_s, u"unctad-2025:report"_s, u"report:mofcom-kis"_s, u"mofcom-kis:unctad-2025"_s}) {
        for (const QString &range : {QString(), u"/range=2020:2021"_s, u"/range=2020:2020"_s, u"/range=2018:2020"_s}) {
            for (const ChartKind kind : allOf<ChartKind>()) {
                for (const Transform transform : allOf<Transform>()) {
                    const QString text
                        = u"fig1/release=%1%2/kind=%3/transform=%4"_s.arg(pair, range, toId(kind), toId(transform));
                    QTest::newRow(qPrintable(text)) << text;
                }
            }
        }
    }
}

void TestMakeView::comparedReleasesStayApart()
{
    QFETCH(QString, text);
    const FigureState state = stateOf(text);
    if (!state.reason.isEmpty())
        return;
    QHash<int, QSet<QString>> stacked;
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        QSet<QString> releases;
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            if (const Cell &cell = state.at({s, c}))
                releases.insert(cell->releaseId);
        }
        QVERIFY2(releases.size() <= 1, "a series mixes releases");
        const Series &series = state.spec.series[static_cast<size_t>(s)];
        if (series.panel < 0)
            continue;
        const PanelKind kind = state.spec.panels[static_cast<size_t>(series.panel)].kind;
        if ((isStack(kind) && isPart(state, static_cast<size_t>(s))) || kind == PanelKind::Ring)
            stacked[series.panel].unite(releases);
    }
    for (const QSet<QString> &releases : stacked)
        QVERIFY2(releases.size() <= 1, "a stack mixes releases");
}

void TestMakeView::comparedReleasesDifferByPercent()
{
    const FigureState state = stateOf(u"fig1/release=report:unctad-2025"_s);
    QCOMPARE(state.releaseIds, QStringList({u"report"_s, u"unctad-2025"_s}));
    QCOMPARE(valueAt(state, u"total_report"_s, u"2021"_s), u"3596.9"_s);
    QCOMPARE(valueAt(state, u"total_unctad"_s, u"2021"_s), u"3510.57"_s);
    QCOMPARE(valueAt(state, u"difference_total_unctad"_s, u"2021"_s), u"-2.4"_s); // 3510.57 ÷ 3596.9 − 1
    QCOMPARE(valueAt(state, u"difference_total_unctad"_s, u"2015"_s), u"no cell"_s);
}

void TestMakeView::fullStackShowsShares()
{
    const FigureState full = stateOf(u"fig6/kind=stacked100"_s);
    const FigureState share = stateOf(u"fig6/transform=share"_s);
    QVERIFY(full.reason.isEmpty());
    QVERIFY(full.data == share.data);
    QCOMPARE(full.applied.transform, Transform::Share);
    QCOMPARE(full.spec.panels.front().kind, PanelKind::StackedColumns);
    for (int c = 0; c < full.data.categoryCount(); ++c) {
        double sum = 0;
        for (int s = 0; s < full.data.seriesCount(); ++s)
            sum += full.at({s, c})->value->toDouble();
        QVERIFY(std::abs(sum - 100) <= 0.1 + 1e-9);
    }
}

void TestMakeView::sharesOfItemsDoNotStack()
{
    // Exports and imports of an item are shares of two totals; made complete, as the gap is a reason of its own.
    Figure figure = *m_snapshot->figure(u"fig2"_s);
    FigureState state = makeFigureState(*m_snapshot, figure);
    const CellKey gap{seriesIndex(state, u"imports"_s), categoryIndex(state, u"other_business"_s)};
    figure.data.set(gap, figure.data.at({gap.series, categoryIndex(state, u"telecom"_s)}));
    for (const auto &[transform, kind] : {std::pair{Transform::Share, ChartKind::Stacked},
             std::pair{Transform::Share, ChartKind::FullStack}, std::pair{Transform::Value, ChartKind::FullStack}}) {
        ViewState view;
        view.transform = transform;
        view.kind = kind;
        const auto made = makeView(*m_snapshot, figure, view);
        QVERIFY(made);
        QCOMPARE(made->reason.en, m_snapshot->term("no_parts").en);
    }
    ViewState values;
    values.kind = ChartKind::Stacked;
    QVERIFY(makeView(*m_snapshot, figure, values)->reason.isEmpty());
}

void TestMakeView::ringTakesFiveParts()
{
    QCOMPARE(stateOf(u"fig6/kind=ring/range=2021:2021"_s).spec.panels.front().kind, PanelKind::Ring);
    const Figure &whole = *m_snapshot->figure(u"fig5"_s);
    ViewState ring;
    ring.kind = ChartKind::Ring;
    QVERIFY(makeView(*m_snapshot, whole, ring)->reason.isEmpty());
    for (const int count : {5, 6}) {
        Figure figure = whole;
        DataTable data(1, count);
        figure.spec.series.resize(1);
        figure.spec.categories.assign(static_cast<size_t>(count), whole.spec.categories.front());
        for (int c = 0; c < count; ++c) {
            figure.spec.categories[static_cast<size_t>(c)].id = u"item%1"_s.arg(c);
            data.set({0, c}, whole.data.at({0, 0}));
        }
        figure.data = data;
        const auto made = makeView(*m_snapshot, figure, ring);
        QCOMPARE(made->isUnfit, count == 6);
        QCOMPARE(made->reason.en, count == 6 ? m_snapshot->term("too_many_slices").en : QString());
    }
}

void TestMakeView::onlyEmptyCategoriesGo_data() { addViews(); }

void TestMakeView::onlyEmptyCategoriesGo()
{
    QFETCH(QString, text);
    const FigureState state = stateOf(text);
    if (text.contains(u"range"_s))
        return; // goes by itself
    static const QRegularExpression transform(u"/transform=\\w+"_s);
    const FigureState values = stateOf(QString(text).remove(transform));
    for (int c = 0; c < values.data.categoryCount(); ++c) {
        const Category &category = values.spec.categories[static_cast<size_t>(c)];
        if (categories(state).contains(category.id))
            continue;
        // A category is gone: nothing that is computed now had what it needs there.
        const bool isFirstYear = c == 0 && text.contains(u"growth"_s);
        bool hasExports = false;
        bool hasImports = false;
        for (int s = 0; s < values.data.seriesCount(); ++s) {
            const Role role = values.spec.series[static_cast<size_t>(s)].role;
            hasExports = hasExports || (role == Role::Exports && values.at({s, c}));
            hasImports = hasImports || (role == Role::Imports && values.at({s, c}));
        }
        const bool lacksPair = text.contains(u"balance"_s) && !(hasExports && hasImports);
        QVERIFY2(isFirstYear || lacksPair || !category.onAxis, qPrintable(category.id));
    }
    for (int c = 0; c < state.data.categoryCount() && state.applied.transform != Transform::Value; ++c) {
        bool used = false;
        for (int s = 0; s < state.data.seriesCount(); ++s)
            used = used || state.at({s, c}).has_value();
        QVERIFY2(used, qPrintable(categories(state)[c]));
    }
}

void TestMakeView::unitsFollowTheTransform()
{
    QCOMPARE(stateOf(u"fig6/transform=balance"_s).seriesUnits.front().id, u"cny_100m"_s);
    QCOMPARE(stateOf(u"fig6/transform=growth"_s).panelUnits.front().name.en, u"%"_s);
    QCOMPARE(stateOf(u"fig6/transform=share"_s).seriesUnits.back().pattern.zh, u"%1%"_s);
    const Unit index = stateOf(u"fig6/transform=index:2018"_s).panelUnits.front();
    QCOMPARE(index.name.zh, u"2018年=100"_s);
    QCOMPARE(index.name.en, u"2018 = 100"_s);
    QVERIFY(!index.converts());
    for (const UnitChoice units : allOf<UnitChoice>()) {
        const QString text = u"fig3/kind=line/units="_s + toId(units);
        QCOMPARE(stateOf(text).units, units);
        QVERIFY(stateOf(text).data == stateOf(u"fig3"_s).data); // a unit is a way to show, no other value
    }
}

void TestMakeView::indexStartsAtItsBase()
{
    const FigureState state = stateOf(u"fig6/transform=index:2018"_s);
    QCOMPARE(toId(state.applied), u"index:2018"_s);
    QCOMPARE(valueAt(state, u"exports"_s, u"2018"_s), u"100.0"_s);
    QCOMPARE(valueAt(state, u"exports"_s, u"2021"_s), u"227.6"_s); // 13918 ÷ 6116
    // Overseas 2014 is missing, so 2015 is the first year that both markets have.
    QCOMPARE(toId(stateOf(u"fig4/transform=index"_s).applied), u"index:2015"_s);
    QCOMPARE(valueAt(stateOf(u"fig4/transform=index:2014"_s), u"overseas"_s, u"2021"_s), u"missing"_s);
    // The base may lie outside the range.
    QCOMPARE(valueAt(stateOf(u"fig3/transform=index:2011/range=2020:"_s), u"exports"_s, u"2021"_s), u"553.6"_s);
}

void TestMakeView::balanceIsExportsMinusImports()
{
    const FigureState state = stateOf(u"fig1/transform=balance"_s);
    QCOMPARE(valueAt(state, u"balance_exports_unctad"_s, u"2011"_s), u"-130.29"_s);
    QCOMPARE(valueAt(state, u"balance_exports_report"_s, u"2021"_s), u"300.1"_s);
    QCOMPARE(valueAt(stateOf(u"fig3/transform=balance"_s), u"balance_exports"_s, u"2017"_s), u"84.0"_s);
    QCOMPARE(valueAt(stateOf(u"fig3/transform=balance"_s), u"balance_exports"_s, u"2018"_s), u"missing"_s);
}

/// Not by how they are called: a series of the figure may be called so as well.
void TestMakeView::madeSeriesKnowTheirOrigin()
{
    Figure figure = *m_snapshot->figure(u"fig3"_s);
    const int imports = figure.spec.cell(u"imports"_s, u"2021"_s)->series;
    figure.spec.series[static_cast<size_t>(imports)].id = u"balance_exports"_s;
    const auto shown = [&](const QString &settings) {
        QString wrong;
        const auto parsed = parseView(u"fig3/"_s + settings, &wrong);
        const auto state = makeView(*m_snapshot, figure, parsed->view);
        QStringList series;
        for (const Series &each : state ? state->spec.series : std::vector<Series>{})
            series << each.id + u'<' + each.originId;
        return series;
    };
    QCOMPARE(shown(u"series=exports"_s), QStringList({u"exports<"_s, u"exports_growth<"_s}));
    QCOMPARE(shown(u"series=balance_exports"_s), QStringList({u"balance_exports<"_s, u"imports_growth<"_s}));
    QCOMPARE(shown(u"transform=balance/series=exports"_s), QStringList(u"balance_exports<exports"_s));
}

void TestMakeView::addViews()
{
    QTest::addColumn<QString>("text");
    for (const Figure &figure : m_snapshot->figures) {
        for (const auto &offer : makeOffers(*m_snapshot, figure, {}).transforms) {
            if (!offer.reason.isEmpty())
                continue;
            const QString text = figure.spec.id + u"/transform="_s + toId(offer.choice);
            QTest::newRow(qPrintable(text)) << text;
            if (!makeOffers(*m_snapshot, figure, {}).years.empty())
                QTest::newRow(qPrintable(text + u" range")) << text + u"/range=2020:2021"_s;
        }
        for (const QString &release : makeOffers(*m_snapshot, figure, {}).releaseIds) {
            const QString text = figure.spec.id + u"/release="_s + release;
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    QTest::newRow("two releases") << u"fig1/release=report:unctad-2025"_s;
    QTest::newRow("balance of one release") << u"fig1/release=mofcom-kis/transform=balance"_s;
}

void TestMakeView::offersAreKept_data()
{
    QTest::addColumn<QString>("text");
    for (const Figure &figure : m_snapshot->figures) {
        for (const Transform transform : allOf<Transform>())
            QTest::newRow(qPrintable(figure.spec.id + toId(transform)))
                << figure.spec.id + u"/transform="_s + toId(transform);
    }
}

void TestMakeView::offersAreKept()
{
    QFETCH(QString, text);
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    const Figure &figure = *m_snapshot->figure(parsed->figureId);
    const ViewOffers offers = makeOffers(*m_snapshot, figure, parsed->view);
    for (const auto &offer : offers.transforms) {
        ViewState view;
        view.transform = offer.choice;
        QCOMPARE(makeView(*m_snapshot, figure, view)->reason.en, offer.reason.en);
    }
    for (const auto &offer : offers.kinds) {
        if (offer.choice == ChartKind::Table)
            continue; // drawn as no chart, which is no offer refused
        ViewState view = parsed->view;
        view.kind = offer.choice;
        QCOMPARE(makeView(*m_snapshot, figure, view)->reason.en, offer.reason.en);
    }
    for (const Series &series : offers.series) {
        ViewState view = parsed->view;
        view.seriesIds = QStringList(series.id);
        const auto made = makeView(*m_snapshot, figure, view);
        QVERIFY2(made && seriesIndex(*made, series.id) >= 0, qPrintable(series.id));
    }
}

void TestMakeView::formulasGiveTheirValues_data() { addViews(); }

void TestMakeView::formulasGiveTheirValues()
{
    QFETCH(QString, text);
    const FigureState state = stateOf(text);
    for (int s = 0; s < state.data.seriesCount(); ++s) {
        for (int c = 0; c < state.data.categoryCount(); ++c) {
            const Cell &cell = state.at({s, c});
            if (!cell || cell->evidence != Evidence::Derived)
                continue;
            const QString name = state.spec.series[size_t(s)].id + u' ' + state.spec.categories[size_t(c)].id + u": "_s;
            QVERIFY2(!cell->formula.isEmpty(), qPrintable(name));
            if (!cell->formula.zh.front().isDigit() && cell->formula.zh.front() != u'(')
                continue; // of published shares, in words
            const double value = Formula(cell->formula.zh).value();
            // Half of the last digit printed; half away from zero may sit on the edge.
            const double half = 0.5 * std::pow(10.0, -cell->value->fractionDigits()) + 1e-9;
            const bool isRounded = std::abs(value - cell->value->toDouble()) <= half;
            const bool isBetween
                = cell->low && cell->high && value >= cell->low->toDouble() && value <= cell->high->toDouble();
            QVERIFY2(isRounded || isBetween,
                qPrintable(name + cell->formula.zh + u" = "_s + QString::number(value, 'f', 4) + u", not "_s
                    + cell->value->toString()));
            QCOMPARE(Formula(cell->formula.en).value(), value);
        }
    }
}

/// What a unit measures is a fact of the snapshot; how it is written is not.
void TestMakeView::rateIsWhatItsUnitMeasures()
{
    Snapshot other = *m_snapshot;
    for (Unit &unit : other.units) {
        if (unit.id == u"percent"_s)
            unit.name = {u"百分比"_s, u"per cent"_s};
        else
            unit.name.en = u"%"_s;
    }
    for (const Figure &figure : other.figures) {
        const ViewOffers offers = makeOffers(other, figure, {});
        const ViewOffers wanted = makeOffers(*m_snapshot, *m_snapshot->figure(figure.spec.id), {});
        QCOMPARE(offers.transforms.size(), wanted.transforms.size());
        for (size_t i = 0; i < offers.transforms.size(); ++i)
            QCOMPARE(offers.transforms[i].reason, wanted.transforms[i].reason);
        QCOMPARE(offers.kinds.size(), wanted.kinds.size());
    }
}

QTEST_GUILESS_MAIN(TestMakeView)
#include "tst_makeview.moc"
