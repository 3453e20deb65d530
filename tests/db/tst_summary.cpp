// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a summary says must be in the data: the facts are found a second time here, in another way.

#include <QRegularExpression>
#include <QTest>

#include <cmath>

#include "db/snapshot/snapshotreader.h"
#include "db/view/makeview.h"
#include "db/view/stateedit.h"
#include "db/view/statequery.h"
#include "db/words/summary.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

struct Value
{
    QString year;
    QString text; ///< as published
    double number;
};

/// 1234.5 -> 1,234.5, without its sign.
QString withCommas(QString number)
{
    number.remove(u'-');
    QString whole = number.section(u'.', 0, 0);
    static const QRegularExpression thousands(u"\\B(?=(\\d{3})+$)"_s);
    whole.replace(thousands, u","_s);
    return number.contains(u'.') ? whole + u'.' + number.section(u'.', 1) : whole;
}

/// 1234.5 -> 123.45: the point one digit to the left.
QString tenth(const QString &number)
{
    const QString whole = number.section(u'.', 0, 0);
    return whole.chopped(1) + u'.' + whole.right(1) + number.section(u'.', 1);
}

/// The number with its unit, as a bureau would print it.
Text printed(const FigureState &state, int series, const QString &number)
{
    const QString unit = state.seriesUnits[static_cast<size_t>(series)].id;
    const QString zh = withCommas(number);
    const QString en = withCommas(tenth(number));
    if (unit == "usd_100m"_L1)
        return {zh + u"亿美元"_s, u"US$"_s + en + u" billion"_s};
    if (unit == "cny_100m"_L1)
        return {zh + u"亿元"_s, u"RMB "_s + en + u" billion"_s};
    return unit == "index"_L1 ? Text{zh, zh} : Text{zh + u'%', zh + u'%'};
}

QList<Value> valuesOf(const FigureState &state, int series)
{
    QList<Value> values;
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Category &category = state.spec.categories[static_cast<size_t>(c)];
        const Cell &cell = state.at({series, c});
        if (category.onAxis && cell && cell->value)
            values << Value{category.label.en, cell->value->toString(), cell->value->toDouble()};
    }
    return values;
}

Value most(const QList<Value> &values, int sign)
{
    Value best = values.front();
    for (const Value &value : values) {
        if (sign * value.number > sign * best.number)
            best = value;
    }
    return best;
}

bool isGrowth(const FigureState &state, int series)
{
    const Series &each = state.spec.series[static_cast<size_t>(series)];
    return state.applied.transform == Transform::Growth || (each.rule == Rule::Growth && each.operands.size() == 1);
}

QString nameOf(const FigureState &state, int series)
{
    const Series &each = state.spec.series[static_cast<size_t>(series)];
    const bool isOther = isGrowth(state, series) && !each.operands.empty();
    return isOther ? state.spec.series[static_cast<size_t>(each.operands.front())].name.zh : each.name.zh;
}

/// The years without a value, by what is said of them: "无数据2012,2013".
QStringList gapsInData(const FigureState &state, int series)
{
    const bool isComputed = state.applied.transform != Transform::Value
        || state.spec.series[static_cast<size_t>(series)].rule != Rule::Observed;
    QMap<QString, QStringList> gaps;
    for (int c = 0; c < state.data.categoryCount(); ++c) {
        const Category &category = state.spec.categories[static_cast<size_t>(c)];
        const Cell &cell = state.at({series, c});
        if (!category.onAxis || (cell && cell->value) || (!cell && isGrowth(state, series)))
            continue;
        if (cell && cell->low)
            gaps[cell->high ? u"仅知范围"_s : u"仅知下限"_s] << category.label.en;
        else
            gaps[isComputed ? u"未计算"_s : u"无数据"_s] << category.label.en;
    }
    QStringList lines;
    for (auto gap = gaps.begin(); gap != gaps.end(); ++gap)
        lines << gap.key() + gap.value().join(u',');
    return lines;
}

QString expanded(const QString &runs, QChar dash)
{
    static const QRegularExpression separators(u"、|, | and "_s);
    QStringList years;
    for (const QString &run : runs.split(separators, Qt::SkipEmptyParts)) {
        for (int year = run.section(dash, 0, 0).toInt(); year <= run.section(dash, -1).toInt(); ++year)
            years << QString::number(year);
    }
    return years.join(u',');
}

QStringList gapsIn(const QString &zh)
{
    static const QRegularExpression gap(u"((?:\\d{4}(?:—\\d{4})?、?)+)年(无数据|仅知下限|仅知范围|未计算)"_s);
    QStringList lines;
    for (auto each = gap.globalMatch(zh); each.hasNext();) {
        const auto match = each.next();
        lines << match.captured(2) + expanded(match.captured(1), u'—');
    }
    lines.sort();
    return lines;
}

QStringList gapsInEnglish(const QString &en)
{
    static const QMap<QString, QString> words{{u"no data"_s, u"无数据"_s}, {u"only a lower bound"_s, u"仅知下限"_s},
        {u"only a range"_s, u"仅知范围"_s}, {u"not computed"_s, u"未计算"_s}};
    static const QRegularExpression gap(
        u"(no data|only a lower bound|only a range|not computed) for ((?:\\d{4}(?:–\\d{4})?(?:, | and )?)+)"_s);
    QStringList lines;
    for (auto each = gap.globalMatch(en); each.hasNext();) {
        const auto match = each.next();
        lines << words[match.captured(1)] + expanded(match.captured(2), u'–');
    }
    lines.sort();
    return lines;
}

QStringList sentencesZh(const QString &text) { return text.split(u'。', Qt::SkipEmptyParts); }

QStringList sentencesEn(const QString &text) { return text.chopped(1).split(u". "_s); }

/// What grammar allows in no summary.
QString grammarFault(const Text &text)
{
    static const QRegularExpression wrong[] = {QRegularExpression(u"  |^ | $|%\\d(?!\\d*\\.?\\d*%)|\\bnull\\b"_s),
        QRegularExpression(u"\\b1 years|\\b1 percentage points|\\b1 other series are|[02-9] other series is"_s),
        QRegularExpression(u"[，。；：（）、] |,[^ \\d]| ,| ;|\\.\\.|,\\.|;\\.|and and"_s),
        QRegularExpression(u"[一-龥][,;:.()]|[,;:()][一-龥]|，，|；；|，；|；。|，。|。。|（）|、年|、、"_s)};
    for (const auto &each : wrong) {
        for (const QString &side : {text.zh, text.en}) {
            if (const auto match = each.match(side); match.hasMatch())
                return u"'%1' in: %2"_s.arg(match.captured(), side);
        }
    }
    static const QRegularExpression chinese(u"[一-龥，。；：（）、《》]"_s);
    if (!text.zh.endsWith(u'。') || !text.en.endsWith(u'.') || text.en.contains(chinese))
        return u"ends or letters: "_s + text.zh + text.en;
    for (const QString &sentence : sentencesEn(text.en)) {
        if (!sentence.front().isUpper() && !sentence.front().isDigit())
            return u"small first letter: "_s + sentence;
    }
    return {};
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatTheDataSay_data();
    void saysWhatTheDataSay();
    void itemsAndWhatIsMissing();
    void grammarHoldsInEveryView_data();
    void grammarHoldsInEveryView();
    void figuresOfTheReportTakeFewSentences();
    void wholeSummaries_data();
    void wholeSummaries();
    void manySeriesAreSummedUp();
    void tiesAreNamedByTheEarliestYear();
    void numberIsRight();
    void missingIsNeverZero();
    void placesInValuesStayAsTheyAre();

private:
    FigureState stateOf(const QString &text);
    static Cell valued(const QString &value);
    void checkSeries(const FigureState &state, int series, const Text &text);
    /// Figure 6 with two amounts, each over 2019 to 2021; empty text: missing.
    FigureState small(const QStringList &exports, const QStringList &imports);

    std::optional<Snapshot> m_snapshot;
};

void TestSummary::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

FigureState TestSummary::stateOf(const QString &text)
{
    QString wrong;
    const auto parsed = parseView(text, &wrong);
    if (!parsed)
        qFatal("wrong view %s", qPrintable(wrong));
    auto state = makeView(*m_snapshot, *m_snapshot->figure(parsed->figureId), parsed->view);
    if (!state)
        qFatal("unknown in view %s", qPrintable(state.error().detail));
    return std::move(state).value();
}

Cell TestSummary::valued(const QString &value)
{
    Observation observation;
    observation.releaseId = u"report"_s;
    observation.sourceId = u"report"_s;
    if (!value.isEmpty()) {
        observation.value = Decimal::parse(value);
        observation.evidence = Evidence::Published;
    }
    return observation;
}

FigureState TestSummary::small(const QStringList &exports, const QStringList &imports)
{
    FigureState state = stateOf(u"fig6/range=2019:2021/series=exports,imports"_s);
    keepSeries(state, [](int series) { return series < 2; });
    for (int c = 0; c < 3; ++c) {
        state.data.set({0, c}, valued(exports[c]));
        state.data.set({1, c}, valued(imports[c]));
    }
    return state;
}

void TestSummary::saysWhatTheDataSay_data()
{
    QTest::addColumn<QString>("view");
    for (const Figure &figure : m_snapshot->figures) {
        for (const auto &offer : makeOffers(*m_snapshot, figure, {}).transforms) {
            if (!offer.reason.isEmpty())
                continue;
            ViewState view;
            view.transform = offer.choice;
            const QString text = viewText(figure.spec.id, view);
            QTest::newRow(qPrintable(text)) << text;
            if (!makeOffers(*m_snapshot, figure, view).years.empty())
                QTest::newRow(qPrintable(text + u" 2019:2021")) << text + u"/range=2019:2021"_s;
        }
    }
    QTest::newRow("a year") << u"fig3/range=2020:2020"_s;
    QTest::newRow("a release") << u"fig1/release=unctad-2025"_s;
    QTest::newRow("two releases") << u"fig1/release=report:unctad-2025"_s;
    QTest::newRow("one series") << u"fig3/series=imports"_s;
}

void TestSummary::checkSeries(const FigureState &state, int series, const Text &text)
{
    const QList<Value> values = valuesOf(state, series);
    const bool isDifference = state.spec.series[static_cast<size_t>(series)].id.startsWith(u"difference_"_s);
    const QString name = isDifference ? u"两个版本的差异"_s : nameOf(state, series);
    // The sentence on this series, by its place: the same in both languages.
    const QStringList zh = sentencesZh(text.zh);
    const QStringList en = sentencesEn(text.en);
    QCOMPARE(zh.size(), en.size());
    qsizetype at = -1;
    const bool grows = isGrowth(state, series);
    for (qsizetype i = 1; i < zh.size(); ++i) {
        // Growth drawn above amounts comes after them, with the same name.
        const bool isOnIt = zh[i].startsWith(name) || zh[i].contains(u"各项中"_s + name);
        if (isOnIt && (grows || at < 0))
            at = i;
    }
    QVERIFY2(at > 0, qPrintable(name + u" is not in: "_s + text.zh));
    const QString &sentence = zh[at];
    const QString &english = en[at];
    const auto says = [&](const QString &year, const QString &number) {
        const Text amount = printed(state, series, number);
        return sentence.contains(year) && sentence.contains(amount.zh) && english.contains(year)
            && english.contains(amount.en);
    };
    if (grows && !values.isEmpty()) {
        const Value high = most(values, 1);
        const Value low = most(values, -1);
        QVERIFY2(says(high.year, high.text), qPrintable(sentence));
        QVERIFY2(says(low.year, low.text), qPrintable(sentence));
        for (const Value &value : values)
            QVERIFY2(value.number >= 0 || english.section(u"declined"_s, 1).contains(value.year), qPrintable(english));
        QCOMPARE(english.contains(u"declined"_s), low.number < 0);
        QCOMPARE(sentence.contains(u"同比下降"_s), low.number < 0);
    } else if (!values.isEmpty()) {
        for (const Value &value : {values.front(), values.back(), most(values, 1), most(values, -1)}) {
            const Text amount = printed(state, series, value.text);
            const QString zhYear = value.year + (values.size() > 1 ? u"年的"_s : u"年"_s);
            QVERIFY2(says(value.year, value.text), qPrintable(sentence + amount.zh));
            QVERIFY2(sentence.contains(zhYear), qPrintable(sentence));
            QVERIFY2(english.contains(amount.en + u" in "_s + value.year), qPrintable(english + amount.en));
        }
    }
    QStringList gaps = gapsInData(state, series);
    gaps.sort();
    QCOMPARE(gapsIn(sentence), gaps);
    QCOMPARE(gapsInEnglish(english), gaps);
    const bool isAmount
        = state.applied.transform == Transform::Value && printed(state, series, u"10"_s).zh.contains(u'亿');
    if (isAmount && values.size() > 1) {
        const int years = values.back().year.toInt() - values.front().year.toInt();
        const double rate = (std::pow(values.back().number / values.front().number, 1.0 / years) - 1) * 100;
        const QString number = QString::number(std::abs(rate), 'f', 1);
        const QString zhRate = (years == 1 ? u"同比"_s : u"年均"_s) + (rate < 0 ? u"下降"_s : u"增长"_s);
        QVERIFY2(sentence.contains(zhRate + number + u'%'), qPrintable(sentence + number));
        QVERIFY2(english.contains(number + u'%'), qPrintable(english + number));
    } else {
        QVERIFY(!sentence.contains(u"年均增"_s) && !english.contains(u"average"_s));
    }
}

void TestSummary::saysWhatTheDataSay()
{
    QFETCH(QString, view);
    const FigureState state = stateOf(view);
    const Text text = summary(state);
    QVERIFY2(grammarFault(text).isEmpty(), qPrintable(grammarFault(text)));
    QVERIFY(text.zh.contains(state.spec.title.zh));
    QVERIFY(text.en.contains(state.spec.title.en));
    if (axisCategories(state).empty() || state.spec.categories.front().kind != CategoryKind::Year)
        return; // see itemsAndWhatIsMissing()
    for (size_t s = 0; s < state.spec.series.size(); ++s) {
        if (state.spec.series[s].panel < 0)
            continue;
        checkSeries(state, static_cast<int>(s), text);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestSummary::itemsAndWhatIsMissing()
{
    const Text services = summary(stateOf(u"fig2"_s));
    QVERIFY(services.zh.contains(u"出口中，最大项为“其他商业服务”（936.1亿美元，推算）"_s));
    QVERIFY(services.zh.contains(u"最小项为“知识产权使用费”（117.6亿美元）；合计为1,948.5亿美元。"_s));
    QVERIFY(services.zh.contains(u"四项合计（未分列）”（778.3亿美元，推算）"_s));
    QVERIFY(services.zh.contains(u"；“其他商业服务”无数据。"_s));
    QVERIFY(services.en.contains(u"ranged from US$77.83 billion (derived) for “Insurance, financial, other"_s));
    QVERIFY(services.en.contains(u"; no data for “Other business services”."_s));
    const Text markets = summary(stateOf(u"fig5"_s));
    QVERIFY(markets.zh.contains(u"最大项为“其他国家和地区”（41.69%，推算），最小项为“韩国”（7.19%）。"_s));
    QVERIFY(markets.en.contains(u"from 41.69% (derived) for “Other countries and regions” down to 7.19% for "_s));
    const Text balance = summary(stateOf(u"fig2/transform=balance"_s));
    QVERIFY(balance.zh.contains(u"“电信、计算机和信息服务”（顺差368.7亿美元）"_s));
    QVERIFY(balance.zh.contains(u"“知识产权使用费”（逆差351.3亿美元）；合计为顺差300.1亿美元"_s));
    QVERIFY(balance.en.contains(u"a surplus of US$36.87 billion for “Telecommunications"_s));
}

void TestSummary::grammarHoldsInEveryView_data()
{
    QTest::addColumn<QString>("view");
    for (const Figure &figure : m_snapshot->figures) {
        QStringList settings{u"release=report"_s, u"release=unctad-2025"_s, u"release=report:unctad-2025"_s,
            u"release=report:mofcom-kis"_s};
        for (const ChartKind kind : allOf<ChartKind>())
            settings << u"kind="_s + toId(kind);
        for (const Transform transform : allOf<Transform>())
            settings << u"kind=table/transform="_s + toId(transform);
        const ViewOffers offers = makeOffers(*m_snapshot, figure, {});
        for (const Category &year : offers.years) {
            for (const Transform transform : allOf<Transform>())
                settings << u"transform=%1/range=%2:%2"_s.arg(toId(transform), year.id);
            settings << u"range=:%1"_s.arg(year.id) << u"range=%1:"_s.arg(year.id);
        }
        for (const Series &series : offers.series)
            settings << u"series="_s + series.id << u"highlight="_s + series.id;
        for (const QString &setting : settings) {
            const QString view = figure.spec.id + u'/' + setting;
            QTest::newRow(qPrintable(view)) << view;
        }
    }
}

void TestSummary::grammarHoldsInEveryView()
{
    QFETCH(QString, view);
    const FigureState state = stateOf(view);
    const Text text = summary(state);
    QVERIFY2(grammarFault(text).isEmpty(), qPrintable(grammarFault(text)));
    QCOMPARE(text.zh.contains(u"未绘图"_s), state.isUnfit);
    QCOMPARE(text.en.contains(u"is not drawn"_s), state.isUnfit);
    if (state.isUnfit)
        QVERIFY(text.zh.contains(state.reason.zh));
}

void TestSummary::figuresOfTheReportTakeFewSentences()
{
    for (const Figure &figure : m_snapshot->figures) {
        const Text text = summary(stateOf(figure.spec.id));
        QVERIFY2(sentencesZh(text.zh).size() <= 8, qPrintable(text.zh));
        QVERIFY2(sentencesEn(text.en).size() <= 8, qPrintable(text.en));
    }
}

void TestSummary::wholeSummaries_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::newRow("fig3")
        << u"fig3"_s
        << u"图3《2011-2021年中国电信、计算机和信息服务贸易发展情况》显示2011—2021年数值。"
           "出口由2011年的139.08亿美元（最低）增至2021年的769.9亿美元（最高），年均增长18.7%。"
           "进口由2011年的50.3亿美元（推算，已知最低）增至2021年的401.2亿美元（推算，已知最高），"
           "年均增长23.1%；2012、2013年无数据；2015年仅知下限；2018、2019年仅知范围。"
           "进出口总额由2011年的189.4亿美元（推算，已知最低）增至2021年的1,171.1亿美元（已知最高），"
           "年均增长20.0%；2012、2013、2015—2019年无数据。"
           "出口2018年增幅最高，同比增长69.5%（见该值注释）；2016年增幅最低，同比增长2.9%。"
           "进口在可计算的年份中2017年增幅最高，同比增长52.5%；2021年增幅最低，同比增长21.8%；"
           "2012—2016、2018—2020年未计算。"
           "进出口总额2021年同比增长27.3%；2012—2020年未计算。"_s
        << u"Figure 3, “China's trade in telecommunications, computer and information services, "
           "2011–2021”, shows values for 2011–2021. "
           "Exports rose from US$13.908 billion in 2011 (lowest) to US$76.99 billion in 2021 "
           "(highest), an average increase of 18.7% a year. "
           "Imports rose from US$5.03 billion in 2011 (derived, lowest known) to US$40.12 billion in "
           "2021 (derived, highest known), an average increase of 23.1% a year; no data for 2012 "
           "and 2013; only a lower bound for 2015; only a range for 2018 and 2019. "
           "Total trade rose from US$18.94 billion in 2011 (derived, lowest known) to US$117.11 "
           "billion in 2021 (highest known), an average increase of 20.0% a year; no data for 2012, "
           "2013 and 2015–2019. "
           "Exports grew fastest in 2018, by 69.5% (see the note on this value), and slowest in 2016, "
           "by 2.9%. "
           "Imports, of the years computed, grew fastest in 2017, by 52.5%, and slowest in 2021, by "
           "21.8%; not computed for 2012–2016 and 2018–2020. "
           "Total trade grew by 27.3% in 2021; not computed for 2012–2020."_s;
    QTest::newRow("balance") << u"fig1/transform=balance"_s
                             << u"图1《2011-2021年中国可数字化交付服务贸易进出口额》显示2011—2021年贸易差额。"
                                "贸易差额（贸发会议后续版）由2011年的逆差130.29亿美元转为2021年的顺差315.19亿美元"
                                "（最大顺差）；最大逆差为2013年的178.75亿美元；5个年份为顺差，6个年份为逆差。"_s
                             << u"Figure 1, “China's exports and imports of digitally deliverable services, "
                                "2011–2021”, shows the trade balance for 2011–2021. "
                                "Trade balance (Later UNCTAD release) turned from a deficit of US$13.029 billion in "
                                "2011 into a surplus of US$31.519 billion in 2021 (largest surplus); the largest "
                                "deficit was US$17.875 billion in 2013; a surplus in 5 years and a deficit in 6 "
                                "years."_s;
    QTest::newRow("growth") << u"fig6/transform=growth"_s
                            << u"图6《2019-2021年中国跨境电子商务进出口情况》显示2019—2021年同比增速。"
                               "出口2020年增幅最高，同比增长35.9%；2021年增幅最低，同比增长28.3%。"
                               "进口2019年增幅最高，同比增长10.8%；2021年同比下降0.9%。"
                               "进出口总额2020年增幅最高，同比增长25.7%；2021年增幅最低，同比增长18.6%。"_s
                            << u"Figure 6, “China's cross-border e-commerce imports and exports, 2019–2021”, shows "
                               "year-on-year growth for 2019–2021. "
                               "Exports grew fastest in 2020, by 35.9%, and slowest in 2021, by 28.3%. "
                               "Imports grew fastest in 2019, by 10.8%, and declined in 2021, by 0.9%. "
                               "Total trade grew fastest in 2020, by 25.7%, and slowest in 2021, by 18.6%."_s;
    QTest::newRow("share") << u"fig6/transform=share"_s
                           << u"图6《2019-2021年中国跨境电子商务进出口情况》显示2019—2021年占比。"
                              "2021年图示各项中出口占比最高，由2019年的61.9%（最低）升至2021年的72.4%（最高），"
                              "提高10.5个百分点。"
                              "进口占比由2019年的38.1%（最高）降至2021年的27.6%（最低），下降10.5个百分点。"_s
                           << u"Figure 6, “China's cross-border e-commerce imports and exports, 2019–2021”, shows "
                              "shares of the total for 2019–2021. "
                              "Exports, the largest share of the total shown in 2021, rose from 61.9% in 2019 (lowest) "
                              "to 72.4% in 2021 (highest), up 10.5 percentage points. "
                              "Imports as a share of the total fell from 38.1% in 2019 (highest) to 27.6% in 2021 "
                              "(lowest), down 10.5 percentage points."_s;
}

void TestSummary::wholeSummaries()
{
    QFETCH(QString, view);
    QFETCH(QString, zh);
    QFETCH(QString, en);
    const Text text = summary(stateOf(view));
    QCOMPARE(text.zh, zh);
    QCOMPARE(text.en, en);
}

void TestSummary::manySeriesAreSummedUp()
{
    for (const int count : {5, 6, 50}) {
        FigureState state = small({u"1"_s, u"2"_s, u"3"_s}, {u"1"_s, u"2"_s, u"3"_s});
        const Series like = state.spec.series.front();
        state.data = DataTable(count, 3);
        state.spec.series.assign(static_cast<size_t>(count), like);
        state.seriesUnits.assign(static_cast<size_t>(count), state.seriesUnits.front());
        for (int s = 0; s < count; ++s) {
            state.spec.series[static_cast<size_t>(s)].name = {u"第%1项"_s.arg(s), u"Part %1"_s.arg(s)};
            for (int c = 0; c < 3; ++c)
                state.data.set({s, c}, valued(QString::number(c == 2 ? 100 + s : 1000 - s)));
        }
        const Text text = summary(state);
        QVERIFY2(grammarFault(text).isEmpty(), qPrintable(grammarFault(text)));
        QCOMPARE(sentencesEn(text.en).size(), count == 5 ? 6 : 7);
        if (count == 6)
            QVERIFY(text.en.endsWith(u" 1 other series is left out."_s) && text.zh.endsWith(u"其余1个序列从略。"_s));
        if (count != 50)
            continue;
        QVERIFY(text.en.endsWith(u" 45 other series are left out."_s) && text.zh.endsWith(u"其余45个序列从略。"_s));
        for (int s = 0; s < count; ++s)
            QCOMPARE(text.en.contains(u"Part %1 fell"_s.arg(s)), s >= 45);
        QVERIFY(sentencesZh(text.zh)[1].startsWith(u"第49项"_s));
    }
}

void TestSummary::tiesAreNamedByTheEarliestYear()
{
    FigureState state = small({u"5"_s, u"9"_s, u"9"_s}, {u"7"_s, u"7"_s, u"7"_s});
    const Text text = summary(state);
    QVERIFY2(text.zh.contains(u"增至2021年的9亿元，年均增长34.2%；最高为2020年的9亿元"_s), qPrintable(text.zh));
    QVERIFY2(text.en.contains(u"the highest was RMB 0.9 billion in 2020"_s), qPrintable(text.en));
    QVERIFY2(text.zh.contains(u"进口有数据的年份均为7亿元。"_s), qPrintable(text.zh));
    QVERIFY2(text.en.contains(u"Imports stood at RMB 0.7 billion in every year with data."_s), qPrintable(text.en));
    const Text back = summary(small({u"5"_s, u"9"_s, u"5"_s}, {u"9"_s, u"5"_s, u"9"_s}));
    QVERIFY2(
        back.zh.contains(u"出口2019年和2021年均为5亿元，年均增速为0.0%；最高为2020年的9亿元。"_s), qPrintable(back.zh));
    QVERIFY2(back.en.contains(u"Exports stood at RMB 0.5 billion in both 2019 and 2021"_s), qPrintable(back.en));
}

void TestSummary::numberIsRight()
{
    FigureState balance = small({u"5"_s, u"-9"_s, u"7"_s}, {u"5"_s, u"-9"_s, u"-7"_s});
    balance.applied.transform = Transform::Balance;
    const Text years = summary(balance);
    QVERIFY2(years.en.contains(u"a surplus in 2 years and a deficit in 1 year."_s), qPrintable(years.en));
    QVERIFY2(years.en.contains(u"a surplus in 1 year and a deficit in 2 years."_s), qPrintable(years.en));
    QVERIFY(years.zh.contains(u"1个年份为顺差，2个年份为逆差。"_s));
    FigureState share = small({u"41"_s, u"50"_s, u"42"_s}, {u"59"_s, u"50"_s, u"57"_s});
    share.applied.transform = Transform::Share;
    const Text points = summary(share);
    QVERIFY2(points.en.contains(u"up 1 percentage point;"_s), qPrintable(points.en));
    QVERIFY2(points.en.contains(u"down 2 percentage points;"_s), qPrintable(points.en));
}

void TestSummary::missingIsNeverZero()
{
    const Text text = summary(small({u"5"_s, {}, u"7"_s}, {{}, {}, {}}));
    QVERIFY2(text.zh.contains(u"出口由2019年的5亿元增至2021年的7亿元，年均增长18.3%；2020年无数据。"_s),
        qPrintable(text.zh));
    QVERIFY2(text.zh.contains(u"进口：2019—2021年无数据。"_s), qPrintable(text.zh));
    QVERIFY2(text.en.endsWith(u"Imports: no data for 2019–2021."_s), qPrintable(text.en));
    QVERIFY(!text.en.contains(u"RMB 0 "_s) && !text.en.contains(u"RMB 0.0"_s));
}

void TestSummary::placesInValuesStayAsTheyAre()
{
    FigureState state = small({u"5"_s, u"6"_s, u"7"_s}, {u"5"_s, u"6"_s, u"7"_s});
    state.spec.title = {u"甲%1乙%3"_s, u"Half of 100%2 or %3"_s};
    const Text text = summary(state);
    QVERIFY2(text.zh.startsWith(u"图6《甲%1乙%3》显示2019—2021年数值。"_s), qPrintable(text.zh));
    QVERIFY2(
        text.en.startsWith(u"Figure 6, “Half of 100%2 or %3”, shows values for 2019–2021."_s), qPrintable(text.en));
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
