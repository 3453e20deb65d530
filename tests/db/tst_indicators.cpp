// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every key figure is what the report prints: the numbers, words and line numbers below were read from the report, not
// from the source data.

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

#include "db/lists/reportlists.h"
#include "db/snapshot/snapshotreader.h"
#include "db/words/indicatorwords.h"
#include "tests/support/tostring.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

struct Printed
{
    const char *id;
    const char *value;
    const char16_t *words;
    const char *unit;
    const char *growth;
    const char *share;
    int rank;
    int line;
};

const Printed Expected[] = {
    {"world_dds_exports", "3.81", u"3.81万亿美元", "usd_trn", "14.2", "62.8", 0, 21},
    {"world_dds_share_change", "10.5", u"10.5个百分点", "percentage_point", "", "", 0, 25},
    {"developed_dds_exports", "3", u"3万亿美元", "usd_trn", "13.4", "77.9", 0, 27},
    {"developing_dds_exports", "8425.8", u"8425.8亿美元", "usd_100m", "17.1", "22.1", 0, 29},
    {"framework_components", "2", u"两个部分", "part", "", "", 0, 39},
    {"dds_trade", "3596.9", u"3596.9亿美元", "usd_100m", "22.3", "", 0, 102},
    {"dds_exports", "1948.5", u"1948.5亿美元", "usd_100m", "", "5.1", 0, 104},
    {"dds_trade_2011", "1648.4", u"1648.4亿美元", "usd_100m", "", "", 0, 106},
    {"dds_trade_average_growth", "8.1", u"8.1%", "percent", "", "", 0, 107},
    {"cbec_trade", "1.92", u"1.92万亿元", "cny_trn", "18.6", "4.9", 0, 109},
    {"cbec_exports", "1.39", u"1.39万亿元", "cny_trn", "28.3", "", 0, 111},
    {"cbec_multiple", "10", u"近10倍", "times", "", "", 0, 113},
    {"dds_rank", "5", u"第五位", "rank", "", "", 5, 124},
    {"offshore_outsourcing", "8600", u"8600亿元", "cny_100m", "17.8", "", 0, 130},
    {"offshore_us", "1994", u"1994亿元", "cny_100m", "28.6", "", 0, 132},
    {"offshore_hong_kong", "1456", u"1456亿元", "cny_100m", "21.5", "", 0, 132},
    {"offshore_eu", "1154", u"1154亿元", "cny_100m", "18.6", "", 0, 132},
    {"offshore_top3_share", "53.5", u"53.5%", "percent", "", "", 0, 134},
    {"offshore_belt_road", "1616", u"1616亿元", "cny_100m", "18.7", "", 0, 136},
    {"service_pilots", "28", u"28个", "pilot_area", "", "", 0, 207},
    {"outsourcing_cities", "37", u"37个", "city", "", "", 0, 209},
    {"export_bases", "12", u"12个", "base", "", "", 0, 209},
    {"notice_departments", "10", u"10部门", "department", "", "", 0, 213},
    {"notice_measures", "12", u"12条", "measure", "", "", 0, 217},
    {"free_trade_zones", "21", u"21个", "zone", "", "", 0, 224},
    {"zhejiang_zones", "4", u"四区", "zone", "", "", 0, 240},
    {"fta_partners", "26", u"26个国家和地区", "country_region", "", "", 0, 266},
    {"ftas", "19", u"19个自贸协定", "agreement", "", "", 0, 266},
    {"fta_ecommerce_chapters", "8", u"8个协定", "agreement", "", "", 0, 266},
    {"silk_road_mous", "16", u"16个国家", "country", "", "", 0, 270},
    {"land_cables", "34", u"34条", "cable", "", "", 0, 272},
    {"ict_trade", "1171.1", u"约1171.1亿美元", "usd_100m", "27.3", "", 0, 304},
    {"ict_exports", "769.9", u"769.9亿美元", "usd_100m", "30.4", "8.6", 3, 306},
    {"software_exports", "521", u"521亿美元", "usd_100m", "8.8", "", 0, 315},
    {"software_outsourcing_exports", "149", u"149亿美元", "usd_100m", "8.6", "", 0, 315},
    {"embedded_software_exports", "194", u"194亿美元", "usd_100m", "4.9", "", 0, 317},
    {"cloud_market", "3229", u"3229亿元", "cny_100m", "54.4", "", 0, 325},
    {"cloud_coverage", "200", u"超过200个国家和地区", "country_region", "", "", 0, 331},
    {"broadband_rank", "1", u"全球规模最大", "rank", "", "", 1, 333},
    {"optical_cable", "5481", u"5481万公里", "km_10k", "", "", 0, 337},
    {"mobile_penetration", "87", u"87%左右", "percent", "", "", 0, 337},
    {"lte_rank", "1", u"世界第一", "rank", "", "", 1, 339},
    {"data_centre_racks", "590", u"590万标准机架", "rack_10k", "", "", 0, 341},
    {"computing_hubs", "8", u"8个", "hub", "", "", 0, 343},
    {"platform_firms", "200", u"超200家", "firm", "", "", 0, 361},
    {"unicorns", "300", u"超过300家", "firm", "", "", 2, 362},
    {"cips_transactions", "334.16", u"334.16万笔", "transaction_10k", "51.55", "", 0, 368},
    {"cips_value", "79.60", u"79.60万亿元", "cny_trn", "75.83", "", 0, 368},
    {"ecny_phase", "2", u"第二阶段", "phase", "", "", 0, 374},
    {"satnav_output", "4700", u"约4700亿元", "cny_100m", "", "", 0, 380},
    {"beidou_coverage", "120", u"120多个国家和地区", "country_region", "", "", 0, 386},
    {"game_overseas_revenue", "180.13", u"180.13亿美元", "usd_100m", "16.59", "", 0, 396},
    {"web_literature_works", "10000", u"10000余部", "work", "", "", 0, 398},
    {"web_literature_print", "4000", u"超4000部", "work", "", "", 0, 400},
    {"web_literature_translated", "3000", u"3000余部", "work", "", "", 0, 400},
    {"web_literature_users", "1", u"超过1亿", "user_100m", "", "", 0, 402},
    {"culture_base_batches", "2", u"两批", "batch", "", "", 0, 413},
    {"culture_bases", "29", u"29个", "base", "", "", 0, 413},
    {"china_theatre", "62", u"62个", "theatre", "", "", 0, 417},
    {"programme_coverage", "100", u"100多个国家和地区", "country_region", "", "", 0, 418},
    {"data_production", "6.6", u"6.6ZB", "zb", "", "9.9", 2, 438},
    {"world_datasphere_2018", "33", u"33ZB", "zb", "", "", 0, 440},
    {"world_datasphere_2025", "175", u"175ZB", "zb", "", "", 0, 440},
    {"china_datasphere_2025", "48.6", u"48.6ZB", "zb", "", "27.8", 1, 442},
    {"bandwidth", "52929.7", u"52929.7Gbps", "gbps", "", "", 0, 446},
    {"cbec_retail_rank", "1", u"全球最大", "rank", "", "", 1, 456},
    {"b2c_market_rank", "1", u"全球最大", "rank", "", "", 1, 456},
    {"b2b_share", "7", u"超七成", "tenth", "", "", 0, 462},
    {"cbec_exports_rounded", "1.4", u"约1.4万亿元", "cny_trn", "28.3", "", 0, 467},
    {"cbec_imports", "5319", u"约5319亿元", "cny_100m", "-0.9", "", 0, 467},
    {"cbec_partners", "220", u"220个国家和地区", "country_region", "", "", 0, 475},
};

QString text(const std::optional<Decimal> &value) { return value ? value->toString() : QString(); }

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAreAsPrinted_data();
    void valuesAreAsPrinted();
    void nothingElseIsThere();
    void observationsHaveTheSameValue();
    void headlinesHaveTheirPlaces();
    void eventsAreInOrder();
    void wordsAreInTheirLanguage();
    void wordsSayAllThereIs_data();
    void wordsSayAllThereIs();
    void detailsLeaveNothingOut();

private:
    const Indicator &at(const QString &id) const { return *m_snapshot.indicator(id); }

    Snapshot m_snapshot;
};

void TestIndicators::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::move(snapshot).value();
}

void TestIndicators::valuesAreAsPrinted_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < std::size(Expected); ++i)
        QTest::newRow(Expected[i].id) << static_cast<int>(i);
}

void TestIndicators::valuesAreAsPrinted()
{
    QFETCH(int, index);
    const Printed &expected = Expected[index];
    const Indicator *indicator = m_snapshot.indicator(QString::fromLatin1(expected.id));
    QVERIFY(indicator);
    QCOMPARE(indicator->value.toString(), QString::fromLatin1(expected.value));
    QCOMPARE(indicator->printed, QString::fromUtf16(expected.words));
    QCOMPARE(indicator->unitId, QString::fromLatin1(expected.unit));
    QCOMPARE(text(indicator->growth), QString::fromLatin1(expected.growth));
    QCOMPARE(text(indicator->share), QString::fromLatin1(expected.share));
    QCOMPARE(indicator->rank.value_or(0), expected.rank);
    QCOMPARE(indicator->reportLine, expected.line);
    // What limits the number in the text limits it here.
    const bool isLimited = indicator->printed.contains(QRegularExpression(u"[约超余多近]|左右"_s));
    QCOMPARE(indicator->qualifier != Qualifier::Exact, isLimited);
}

void TestIndicators::nothingElseIsThere() { QCOMPARE(m_snapshot.indicators.size(), std::size(Expected)); }

void TestIndicators::observationsHaveTheSameValue()
{
    int count = 0;
    for (const Indicator &indicator : m_snapshot.indicators) {
        if (indicator.seriesId.isEmpty())
            continue;
        const Figure *figure = m_snapshot.figure(indicator.figureId);
        const auto key = figure->spec.cell(indicator.seriesId, indicator.categoryId);
        QVERIFY2(key, qPrintable(indicator.id));
        const Observation &observation = *figure->data.at(*key);
        QCOMPARE(observation.value->toString(), indicator.value.toString());
        QCOMPARE(figure->spec.series[static_cast<size_t>(key->series)].unitId, indicator.unitId);
        ++count;
    }
    QCOMPARE(count, 8);
}

void TestIndicators::headlinesHaveTheirPlaces()
{
    QSet<int> places;
    for (const Indicator &indicator : m_snapshot.indicators) {
        if (indicator.headline)
            places.insert(*indicator.headline);
    }
    QCOMPARE(places, (QSet<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(*at(u"dds_trade"_s).headline, 1);
}

void TestIndicators::eventsAreInOrder()
{
    QStringList dates;
    for (const PolicyEvent &event : m_snapshot.events)
        dates << u"%1:%2"_s.arg(event.date).arg(event.reportLine);
    QCOMPARE(dates,
        (QStringList{u"1993:345"_s, u"2019:166"_s, u"2020-03:33"_s, u"2020:294"_s, u"2021-06:152"_s, u"2021-08:156"_s,
            u"2021-11:211"_s, u"2021-11:420"_s, u"2021:254"_s, u"2021:351"_s, u"2021:195"_s, u"2021:62"_s,
            u"2022-01:274"_s, u"2022-06:426"_s, u"2022-08:258"_s, u"2022:53"_s, u"2022:168"_s, u"2022:260"_s}));
}

void TestIndicators::wordsAreInTheirLanguage()
{
    static const QRegularExpression chinese(
        u"[\\p{Han}，。：；（）《》“”]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList english;
    QStringList both;
    const auto add = [&](const Text &text) {
        english << text.en;
        both << text.zh;
    };
    for (const Indicator &each : m_snapshot.indicators) {
        for (const Text &text : {each.name, each.period, each.shareBase, each.rankNote, each.note})
            add(text);
    }
    for (const PolicyEvent &event : m_snapshot.events) {
        for (const Text &text : {event.title, event.actor, event.note})
            add(text);
    }
    for (const GlossaryEntry &entry : m_snapshot.glossary) {
        add(entry.term);
        add(entry.definition);
    }
    for (const Claim &claim : m_snapshot.claims) {
        for (const Text &text : {claim.name, claim.reason, claim.note})
            add(text);
    }
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(!english[i].contains(chinese), qPrintable(english[i]));
        QCOMPARE(english[i].isEmpty(), both[i].isEmpty());
        QVERIFY2(!both[i].contains(QRegularExpression(u"[,;] ?\\p{Han}"_s)), qPrintable(both[i]));
    }
}

void TestIndicators::wordsSayAllThereIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *id, const QString &zh, const QString &en) {
        QTest::newRow(id) << QString::fromLatin1(id) << zh << en;
    };
    row("dds_trade", u"3,596.9亿美元|▲ +22.3%||"_s, u"US$359.69 billion|▲ +22.3%||"_s);
    row("ict_trade", u"约1,171.1亿美元|▲ +27.3%||"_s, u"about US$117.11 billion|▲ +27.3%||"_s);
    row("ict_exports", u"769.9亿美元|▲ +30.4%|占全球电信、计算机和信息服务出口的8.6%|第3位（次于爱尔兰、印度）"_s,
        u"US$76.99 billion|▲ +30.4%|8.6% of world exports of telecommunications, computer and information services|"
        "No. 3 (behind Ireland and India)"_s);
    row("cbec_imports", u"约5,319亿元|▼ −0.9%||"_s, u"about RMB 531.9 billion|▼ −0.9%||"_s);
    row("b2b_share", u"超过7成|||"_s, u"over 70%|||"_s);
    row("cbec_multiple", u"近10倍|||"_s, u"nearly 10 times|||"_s);
    row("web_literature_users", u"超过1亿用户|||"_s, u"over 100 million users|||"_s);
    row("cips_transactions", u"334.16万笔|▲ +51.55%||"_s, u"3.3416 million transactions|▲ +51.55%||"_s);
    row("cips_value", u"79.60万亿元|▲ +75.83%||"_s, u"RMB 79.60 trillion|▲ +75.83%||"_s);
    row("optical_cable", u"5,481万公里|||"_s, u"54.81 million km|||"_s);
    row("broadband_rank", u"第1位|||第1位"_s, u"No. 1|||No. 1"_s);
    row("data_production", u"6.6ZB||占全球数据产生量的9.9%|第2位"_s,
        u"6.6 ZB||9.9% of data produced in the world|No. 2"_s);
}

void TestIndicators::wordsSayAllThereIs()
{
    QFETCH(QString, id);
    QFETCH(QString, zh);
    QFETCH(QString, en);
    const Indicator &indicator = at(id);
    const auto words = [&](LabelMode mode) {
        return QStringList{valueWords(m_snapshot, indicator, mode), growthWords(indicator),
            shareWords(m_snapshot, indicator, mode), rankWords(m_snapshot, indicator, mode)};
    };
    QCOMPARE(words(LabelMode::Chinese).join(u'|'), zh);
    QCOMPARE(words(LabelMode::English).join(u'|'), en);
    for (qsizetype i = 0; i < 4; ++i) {
        const QString chinese = zh.split(u'|')[i];
        const QString english = en.split(u'|')[i];
        QCOMPARE(words(LabelMode::Both)[i], chinese == english ? chinese : chinese + u" / "_s + english);
    }
}

void TestIndicators::detailsLeaveNothingOut()
{
    QStringList lines;
    const RecordList list = recordList(m_snapshot, audit(m_snapshot), ReportList::KeyFigures, LabelMode::English);
    const auto record = static_cast<size_t>(&at(u"ict_exports"_s) - m_snapshot.indicators.data());
    for (const Detail &detail : list.records[record].details)
        lines << detail.label + u'=' + detail.text;
    const QStringList expected{u"Value=US$76.99 billion"_s, u"Period=2021"_s, u"Annual growth=▲ +30.4%"_s,
        u"Share=8.6% of world exports of telecommunications, computer and information services"_s,
        u"Rank=No. 3 (behind Ireland and India)"_s, u"Geography=China"_s,
        u"Published by=United Nations Conference on Trade and Development (UNCTAD)"_s,
        u"Section=(1) Growing international competitiveness of digital technology trade"_s,
        u"Figure=Figure 3 "_s + m_snapshot.figure(u"fig3"_s)->spec.title.en, u"As printed=769.9亿美元"_s,
        u"Place in the text=line 306"_s};
    QCOMPARE(lines, expected);
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
