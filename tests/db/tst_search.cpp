// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an official types who has read the printed report, and what must come first.

#include <QTest>

#include <algorithm>

#include "db/search/searchindex.h"
#include "db/search/searchquery.h"
#include "db/search/searchtext.h"
#include "db/search/synonyms.h"
#include "db/snapshot/snapshotreader.h"
#include "db/view/figurestate.h"
#include "db/words/figurewords.h"
#include "db/words/indicatorwords.h"

using namespace dte;
using namespace Qt::StringLiterals;

namespace {

struct Query
{
    const char16_t *typed;
    const char *kind;
    const char *id; ///< for a value figure/series/category
};

const Query Queries[] = {
    {u"云", "glossary", "cloud_computing"},
    {u"云计算", "glossary", "cloud_computing"},
    {u"进口", "indicator", "cbec_imports"},
    {u"游戏", "figure", "fig4"},
    {u"独角兽", "glossary", "unicorn"},
    {u"数字交付", "glossary", "digitally_delivered_trade"},
    {u"可数字化交付服务", "glossary", "digitally_deliverable_services"},
    {u"可数字化交付", "indicator", "dds_trade"},
    {u"跨境电商", "indicator", "cbec_trade"},
    {u"跨境电商出口", "indicator", "cbec_exports_rounded"},
    {u"跨境电商进口", "indicator", "cbec_imports"},
    {u"离岸外包", "indicator", "offshore_outsourcing"},
    {u"服务外包", "indicator", "outsourcing_cities"},
    {u"对美", "indicator", "offshore_us"},
    {u"香港", "indicator", "offshore_hong_kong"},
    {u"一带一路", "glossary", "belt_road"},
    {u"欧盟", "indicator", "offshore_eu"},
    {u"北斗", "indicator", "beidou_coverage"},
    {u"卫星", "indicator", "satnav_output"},
    {u"软件", "indicator", "software_exports"},
    {u"软件出口", "indicator", "software_exports"},
    {u"软件 出口", "indicator", "software_exports"},
    {u"游戏海外收入", "indicator", "game_overseas_revenue"},
    {u"数据总量", "indicator", "world_datasphere_2018"},
    {u"云计算规模", "indicator", "cloud_market"},
    {u"中国占全球", "claim", "dds_world_share"},
    {u"嵌入式", "indicator", "embedded_software_exports"},
    {u"自贸区", "indicator", "free_trade_zones"},
    {u"自由贸易试验区", "glossary", "pilot_free_trade_zone"},
    {u"负面清单", "glossary", "negative_list"},
    {u"数据安全法", "event", "data_security_law"},
    {u"个人信息保护法", "event", "personal_information_law"},
    {u"DEPA", "glossary", "depa"},
    {u"CPTPP", "glossary", "cptpp"},
    {u"RCEP", "glossary", "rcep"},
    {u"global rank", "indicator", "dds_rank"},
    {u"排名", "indicator", "dds_rank"},
    {u"世界 排名", "indicator", "dds_rank"},
    {u"rank 5", "indicator", "dds_rank"},
    {u"global share", "indicator", "world_dds_exports"},
    {u"ecommerce", "indicator", "cbec_trade"},
    {u"online shopping", "indicator", "cbec_trade"},
    {u"CAGR", "indicator", "dds_trade_average_growth"},
    {u"复合增长率", "indicator", "dds_trade_average_growth"},
    {u"USA", "indicator", "offshore_us"},
    {u"America outsourcing", "indicator", "offshore_us"},
    {u"data center", "indicator", "data_centre_racks"},
    {u"FTA", "indicator", "ftas"},
    {u"FTZ", "indicator", "free_trade_zones"},
    {u"网文", "indicator", "web_literature_works"},
    {u"ICT exports", "indicator", "ict_exports"},
    {u"手游", "figure", "fig4"},
    {u"yoy", "glossary", "year_on_year_growth"},
    {u"digital RMB", "indicator", "ecny_phase"},
    {u"South Korea", "category", "fig5/korea"},
    {u"贸易额", "indicator", "dds_trade"},
    {u"我国 云", "indicator", "cloud_market"},
    {u"IDC", "indicator", "world_datasphere_2018"},
    {u"ITU", "indicator", "bandwidth"},
    {u"海关总署", "indicator", "cbec_trade"},
    {u"工信部", "indicator", "software_exports"},
    {u"胡润", "indicator", "unicorns"},
    {u"网络文学", "glossary", "web_literature"},
    {u"网文", "indicator", "web_literature_works"},
    {u"算力", "indicator", "computing_hubs"},
    {u"数据中心", "indicator", "data_centre_racks"},
    {u"光缆", "indicator", "optical_cable"},
    {u"海底光缆", "event", "first_submarine_cable"},
    {u"4G", "indicator", "mobile_penetration"},
    {u"5G", "indicator", "mobile_penetration"},
    {u"B2B", "indicator", "b2b_share"},
    {u"B2C", "indicator", "b2c_market_rank"},
    {u"数据圈", "glossary", "datasphere"},
    {u"带宽", "indicator", "bandwidth"},
    {u"数字人民币", "indicator", "ecny_phase"},
    {u"人民币跨境支付", "indicator", "cips_transactions"},
    {u"CIPS", "indicator", "cips_transactions"},
    {u"位次", "indicator", "dds_rank"},
    {u"年均", "glossary", "compound_annual_growth_rate"},
    {u"年均增速", "glossary", "compound_annual_growth_rate"},
    {u"策略", "category", "fig5/strategy"},
    {u"日本", "category", "fig5/japan"},
    {u"美国", "category", "fig5/us"},
    {u"电信", "glossary", "ict_services"},
    {u"ICT", "glossary", "ict_services"},
    {u"ＩＣＴ", "glossary", "ict_services"},
    {u"1648", "indicator", "dds_trade_2011"},
    {u"1648.4", "indicator", "dds_trade_2011"},
    {u"1,648.4", "indicator", "dds_trade_2011"},
    {u"１６４８", "indicator", "dds_trade_2011"},
    {u"164.84", "indicator", "dds_trade_2011"},
    {u"164.84 billion", "indicator", "dds_trade_2011"},
    {u"1.92万亿", "indicator", "cbec_trade"},
    {u"1.92 trillion", "indicator", "cbec_trade"},
    {u"3596.9", "indicator", "dds_trade"},
    {u"359.69", "indicator", "dds_trade"},
    {u"1948.5", "indicator", "dds_exports"},
    {u"3.81 trillion", "indicator", "world_dds_exports"},
    {u"3.81万亿", "indicator", "world_dds_exports"},
    {u"8600亿", "indicator", "offshore_outsourcing"},
    {u"8600", "indicator", "offshore_outsourcing"},
    {u"62.8%", "indicator", "world_dds_exports"},
    {u"22.3%", "indicator", "dds_trade"},
    {u"53.5", "indicator", "offshore_top3_share"},
    {u"七成", "indicator", "b2b_share"},
    {u"70%", "indicator", "b2b_share"},
    {u"-0.9", "indicator", "cbec_imports"},
    {u"16.59", "indicator", "game_overseas_revenue"},
    {u"180.13", "indicator", "game_overseas_revenue"},
    {u"18.013 billion", "indicator", "game_overseas_revenue"},
    {u"48.6", "indicator", "china_datasphere_2025"},
    {u"175ZB", "indicator", "world_datasphere_2025"},
    {u"52929.7", "indicator", "bandwidth"},
    {u"334.16", "indicator", "cips_transactions"},
    {u"79.60", "indicator", "cips_value"},
    {u"5481", "indicator", "optical_cable"},
    {u"total 2011", "observation", "fig1/total_report/2011"},
    {u"769.9", "indicator", "ict_exports"},
    {u"76.99 billion", "indicator", "ict_exports"},
    {u"unicorn", "glossary", "unicorn"},
    {u"unicor", "indicator", "unicorns"},
    {u"clou", "indicator", "cloud_market"},
    {u"cloud", "glossary", "cloud_computing"},
    {u"Cloud Market", "indicator", "cloud_market"},
    {u"market cloud", "indicator", "cloud_market"},
    {u"game", "figure", "fig4"},
    {u"games", "figure", "fig4"},
    {u"software", "indicator", "software_exports"},
    {u"digital trade", "glossary", "digital_trade"},
    {u"digitally deliverable", "indicator", "dds_trade"},
    {u"balance", "glossary", "bpm6"},
    {u"percentage point", "glossary", "percentage_point"},
    {u"outsourcing", "indicator", "offshore_outsourcing"},
    {u"Hong Kong", "indicator", "offshore_hong_kong"},
    {u"european union", "indicator", "offshore_eu"},
    {u"belt and road", "glossary", "belt_road"},
    {u"e-commerce", "indicator", "cbec_trade"},
    {u"cross-border", "indicator", "land_cables"},
    {u"literature", "indicator", "web_literature_works"},
    {u"bandwidth", "indicator", "bandwidth"},
    {u"datasphere", "glossary", "datasphere"},
    {u"zettabyte", "glossary", "zb"},
    {u"beidou", "glossary", "beidou"},
    {u"satellite", "indicator", "satnav_output"},
    {u"data security", "event", "data_security_law"},
    {u"handbook", "glossary", "measurement_handbook"},
    {u"negative list", "glossary", "negative_list"},
    {u"free trade", "indicator", "ftas"},
    {u"customs", "indicator", "cbec_trade"},
    {u"unctad", "series", "fig1/exports_unctad"},
    {u"strategy games", "category", "fig5/strategy"},
    {u"kjds", "indicator", "cbec_trade"},
    {u"szmy", "glossary", "digital_trade"},
    {u"fwwb", "indicator", "outsourcing_cities"},
    {u"djs", "glossary", "unicorn"},
    {u"hlw", "glossary", "internet_platform_services"},
    {u"云计算 market", "indicator", "cloud_market"},
    {u"市场 云", "indicator", "cloud_market"},
    {u"贸易差额", "glossary", "balance"},
    {u"依据", "glossary", "evidence"},
    {u"数据版本", "glossary", "release"},
    {u"ebops", "glossary", "ebops"},
    {u"bpm6", "glossary", "bpm6"},
    {u"数字丝绸之路", "glossary", "digital_silk_road"},
    {u"中国剧场", "indicator", "china_theatre"},
    {u"文化出口基地", "indicator", "culture_bases"},
    {u"服务贸易创新", "indicator", "service_pilots"},
    {u"示范城市", "indicator", "outsourcing_cities"},
    {u"图3", "figure", "fig3"},
    {u"图 6", "figure", "fig6"},
    {u"figure 3", "figure", "fig3"},
    {u"出口 2021", "observation", "fig3/exports/2021"},
    {u"exports 2021", "observation", "fig3/exports/2021"},
    {u"2021 进口", "observation", "fig3/imports/2021"},
    {u"cross-border exports 2021", "indicator", "cbec_exports"},
    {u"cross-border imports", "indicator", "cbec_imports"},
};

// The same from people who had read the report once, and ask as it comes to mind.
const Query Questions[] = {
    {u"独角兽有多少家", "indicator", "unicorns"},
    {u"2021年跨境电商出口", "indicator", "cbec_exports"},
    {u"我国数字服务进出口总额", "indicator", "dds_trade"},
    {u"服务出口 两千亿美元", "indicator", "dds_exports"},
    {u"数字贸易十年年均增速", "indicator", "dds_trade_average_growth"},
    {u"跨境电商五年翻了几倍", "indicator", "cbec_multiple"},
    {u"数字服务贸易规模 世界第五", "indicator", "dds_rank"},
    {u"离岸外包 同比", "indicator", "offshore_outsourcing"},
    {u"对香港的外包多少钱", "indicator", "offshore_hong_kong"},
    {u"欧盟 服务外包 2021", "indicator", "offshore_eu"},
    {u"一带一路外包执行额", "indicator", "offshore_belt_road"},
    {u"数据安全法什么时候出台的", "event", "data_security_law"},
    {u"個人信息保護法 出台時間", "event", "personal_information_law"},
    {u"首次提出加快数字贸易是哪年", "event", "trade_quality_opinions"},
    {u"服贸创新试点有几个", "indicator", "service_pilots"},
    {u"服务外包示范城市数量", "indicator", "outsourcing_cities"},
    {u"国家数字服务出口基地", "indicator", "export_bases"},
    {u"10部门 出口基地创新发展 通知 几月发的", "event", "export_base_measures"},
    {u"自贸区现在几个了", "indicator", "free_trade_zones"},
    {u"申请加入CPTPP是哪一年", "event", "cptpp_depa"},
    {u"金砖数字经济伙伴关系框架", "event", "brics_framework"},
    {u"自贸协定签了多少个", "indicator", "ftas"},
    {u"含电商章节的自贸协定", "indicator", "fta_ecommerce_chapters"},
    {u"数字丝路 备忘录 几个国家", "indicator", "silk_road_mous"},
    {u"中国东盟数字合作共识 哪个月", "event", "asean_consensus"},
    {u"全球数据安全倡议提出时间", "event", "data_security_initiative"},
    {u"电信计算机和信息服务 增速", "indicator", "ict_trade"},
    {u"嵌入式软件出口", "indicator", "embedded_software_exports"},
    {u"云计算市场增长率", "indicator", "cloud_market"},
    {u"4G5G 普及率", "indicator", "mobile_penetration"},
    {u"东数西算枢纽节点有几个", "indicator", "computing_hubs"},
    {u"十亿美元以上数字平台企业", "indicator", "platform_firms"},
    {u"人民币跨境支付系统 金额", "indicator", "cips_value"},
    {u"北斗覆盖多少个国家", "indicator", "beidou_coverage"},
    {u"网文出海 用户数", "indicator", "web_literature_users"},
    {u"文化出口基地两批一共", "indicator", "culture_bases"},
    {u"電視中國劇場數量", "indicator", "china_theatre"},
    {u"深改委 数据基础制度意见", "event", "data_foundation"},
    {u"我国数据产生量占世界比重", "indicator", "data_production"},
    {u"2025年中国数据总量预测", "indicator", "china_datasphere_2025"},
    {u"跨境电商 B2B 占几成", "indicator", "b2b_share"},
    {u"how many unicorns does China have", "indicator", "unicorns"},
    {u"global digitally deliverable services exports 2021", "indicator", "world_dds_exports"},
    {u"developed economies digital services export", "indicator", "developed_dds_exports"},
    {u"developing countries digitally deliverable exports growth", "indicator", "developing_dds_exports"},
    {u"Handbook on Measuring Digital Trade published when", "event", "measurement_handbook"},
    {u"China digitally deliverable service trade", "indicator", "dds_trade"},
    {u"cross border ecommerce share of total foreign trade", "indicator", "cbec_trade"},
    {u"how many countries does chinese cross border e-commerce reach", "indicator", "cbec_partners"},
    {u"outsourcing to the US", "indicator", "offshore_us"},
    {u"top three offshore outsourcing markets combined share", "indicator", "offshore_top3_share"},
    {u"PIPL date", "event", "personal_information_law"},
    {u"pilot free trade zones number", "indicator", "free_trade_zones"},
    {u"DEPA accession working group", "event", "depa_working_group"},
    {u"FTA partners how many countries", "indicator", "fta_partners"},
    {u"cross-border land cables", "indicator", "land_cables"},
    {u"Telecommunications, computer, and information services exports", "indicator", "ict_exports"},
    {u"ICT services export ranked third", "indicator", "ict_exports"},
    {u"ICT service exports world market share", "indicator", "ict_exports"},
    {u"software export growth", "indicator", "software_exports"},
    {u"size of China's cloud market", "indicator", "cloud_market"},
    {u"length of optical fibre cable", "indicator", "optical_cable"},
    {u"DATA CENTER racks", "indicator", "data_centre_racks"},
    {u"first submarine cable year", "event", "first_submarine_cable"},
    {u"CIPS value growth", "indicator", "cips_value"},
    {u"Beidou satellite navigation industry output", "indicator", "satnav_output"},
    {u"international bandwidth china gbps", "indicator", "bandwidth"},
    {u"3600亿", "indicator", "dds_trade"},
    {u"1.9万亿", "indicator", "cbec_trade"},
    {u"约360 billion dollars", "indicator", "dds_trade"},
    {u"software外包 １４９亿", "indicator", "software_outsourcing_exports"},
    {u"cips 多少万笔", "indicator", "cips_transactions"},
    {u"6.6 zb", "indicator", "data_production"},
    {u"global datasphere 2025年 多少ZB", "indicator", "world_datasphere_2025"},
    {u"发展中 8400亿", "indicator", "developing_dds_exports"},
};

/// A question, what must come first, and what it must say: numbers as the report prints them, and their evidence.
struct Answer
{
    const char16_t *typed;
    const char *kind;
    const char *id;
    const char16_t *said; ///< in Chinese: of an observation its title, else how the line below begins
};

const Answer Answers[] = {
    {u"韩国", "category", "fig5/korea", u"市场占比：7.19%（其他公开来源） · 图5"},
    {u"South Korea", "category", "fig5/korea", u"市场占比：7.19%（其他公开来源） · 图5"},
    {u"美国占比", "category", "fig5/us", u"市场占比：32.58%（其他公开来源） · 图5"},
    {u"角色扮演", "category", "fig5/rpg", u"类型占比：13.46%（其他公开来源） · 图5"},
    {u"insurance services", "category", "fig2/insurance", u""},
    {u"ICT exports", "indicator", "ict_exports", u"769.9亿美元 · "},
    {u"ICT出口", "indicator", "ict_exports", u"769.9亿美元 · "},
    {u"ICT exports growth", "indicator", "ict_exports", u"同比增速 ▲ +30.4% · 769.9亿美元 · "},
    {u"growth of ICT exports", "indicator", "ict_exports", u"同比增速 ▲ +30.4% · "},
    {u"ICT出口增速", "series", "fig3/exports_growth", u"2021：30.4%（报告正文） · 图3"},
    {u"电信出口增速", "indicator", "ict_exports", u"同比增速 ▲ +30.4% · "},
    {u"电信、计算机和信息服务出口增长率", "indicator", "ict_exports", u"同比增速 ▲ +30.4% · "},
    {u"ICT exports share", "indicator", "ict_exports", u"占全球电信、计算机和信息服务出口的8.6% · 769.9亿美元 · "},
    {u"ICT出口占比", "indicator", "ict_exports", u"占全球电信、计算机和信息服务出口的8.6% · "},
    {u"ICT trade", "indicator", "ict_trade", u"约1,171.1亿美元 · "},
    {u"ICT trade growth", "indicator", "ict_trade", u"同比增速 ▲ +27.3% · "},
    {u"ICT imports", "series", "fig3/imports", u"2021："},
    {u"ICT imports growth", "series", "fig3/imports_growth", u"2021："},
    {u"ICT exports 2019", "observation", "fig3/exports/2019", u"2019 出口：537.8亿美元"},
    {u"ICT出口 2019年", "observation", "fig3/exports/2019", u"2019 出口：537.8亿美元"},
    {u"ICT exports growth 2020", "observation", "fig3/exports_growth/2020", u"2020 出口增速：9.8%"},
    {u"电信出口增速 2020", "observation", "fig3/exports_growth/2020", u"2020 出口增速：9.8%"},
    {u"exports growth", "indicator", "world_dds_exports", u"同比增速 ▲ +14.2% · "},
    {u"export growth", "series", "fig3/exports_growth", u"2021：30.4%（报告正文） · 图3"},
    {u"出口增速", "series", "fig3/exports_growth", u"2021：30.4%（报告正文） · 图3"},
    {u"出口增速 2021", "observation", "fig3/exports_growth/2021", u"2021 出口增速：30.4%"},
    {u"exports growth 2021", "observation", "fig3/exports_growth/2021", u"2021 出口增速：30.4%"},
    {u"跨境电商增速", "indicator", "cbec_trade", u"同比增速 ▲ +18.6% · 1.92万亿元 · "},
    {u"跨境电商出口增速", "indicator", "cbec_exports", u"同比增速 ▲ +28.3% · 1.39万亿元 · "},
    {u"跨境电商进口增速", "indicator", "cbec_imports", u"同比增速 ▼ −0.9% · 约5,319亿元 · "},
    {u"cross-border e-commerce growth", "indicator", "cbec_trade", u"同比增速 ▲ +18.6% · "},
    {u"cross-border e-commerce imports growth", "indicator", "cbec_imports", u"同比增速 ▼ −0.9% · "},
    {u"跨境电商增长倍数", "indicator", "cbec_multiple", u"近10倍 · "},
    {u"software exports", "indicator", "software_exports", u"521亿美元 · "},
    {u"software exports growth", "indicator", "software_exports", u"同比增速 ▲ +8.8% · "},
    {u"软件出口增速", "indicator", "software_exports", u"同比增速 ▲ +8.8% · "},
    {u"离岸外包增速", "indicator", "offshore_outsourcing", u"同比增速 ▲ +17.8% · "},
    {u"对美外包增速", "indicator", "offshore_us", u"同比增速 ▲ +28.6% · "},
    {u"云计算增速", "indicator", "cloud_market", u"同比增速 ▲ +54.4% · "},
    {u"cloud market growth", "indicator", "cloud_market", u"同比增速 ▲ +54.4% · "},
    {u"digitally deliverable services growth", "indicator", "dds_trade", u"同比增速 ▲ +22.3% · 3,596.9亿美元 · "},
    {u"可数字化交付服务增速", "indicator", "dds_trade", u"同比增速 ▲ +22.3% · "},
    {u"可数字化交付服务年均增速", "indicator", "dds_trade_average_growth", u"8.1% · 2011—2021年"},
    {u"可数字化交付服务出口占比", "indicator", "dds_exports", u"占全球可数字化交付服务出口的5.1% · "},
    {u"digitally deliverable services exports share", "indicator", "dds_exports",
        u"占全球可数字化交付服务出口的5.1% · "},
    {u"游戏海外收入增速", "indicator", "game_overseas_revenue", u"同比增速 ▲ +16.59% · 180.13亿美元 · "},
    {u"overseas game revenue growth", "indicator", "game_overseas_revenue", u"同比增速 ▲ +16.59% · "},
    {u"国内市场增速", "series", "fig4/domestic_growth", u"2021："},
    {u"游戏国内市场 2021", "observation", "fig4/domestic/2021", u"2021 国内市场：2,558.19亿元"},
    {u"游戏国内市场增速 2021", "observation", "fig4/domestic_growth/2021", u"2021 国内市场增速：6.5%"},
    {u"独角兽排名", "indicator", "unicorns", u"第2位 · 超过300家 · "},
    {u"62.8%", "indicator", "world_dds_exports", u"3.81万亿美元 · 同比增速 ▲ +14.2% · 占全球服务出口的62.8% · "},
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsFirst_data();
    void findsFirst();
    void saysWhatWasAsked_data();
    void saysWhatWasAsked();
    void everyPartOfAKeyFigureIsFound_data();
    void everyPartOfAKeyFigureIsFound();
    void everyValueSaidIsTheSnapshots();
    void aCurrencyIsNoCountry();
    void everySynonymLeadsSomewhere();
    void aTermThatJoinsOthersIsNoneOfThem_data();
    void aTermThatJoinsOthersIsNoneOfThem();
    void everyFeatureCountsOnce();
    void aValueIsFoundInEitherUnit();
    void typingOnlyNarrows();
    void nearAndNowhere();
    void whatIsAskedIsFoundInOtherWords_data();
    void whatIsAskedIsFoundInOtherWords();
    void ranksAndRoundedNumbersAreFound();
    void anythingCanBeTyped_data();
    void anythingCanBeTyped();
    void theLimitIsKept();
    void marksWhatWasMeant_data();
    void marksWhatWasMeant();
    void numbersAreRead_data();
    void numbersAreRead();
    void initialsAreThoseOfPinyin();
    void anEmptySnapshotHasNothing();

private:
    QString addressOf(const Hit &hit) const;
    QStringList found(const QString &typed, int limit = 50) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    std::unique_ptr<SearchIndex> m_index;
};

void TestSearch::initTestCase()
{
    auto snapshot = readSnapshot(QStringLiteral(DTE_BUNDLED_SNAPSHOT));
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(message(snapshot.error())));
    m_snapshot = std::make_shared<const Snapshot>(std::move(snapshot).value());
    auto index = SearchIndex::make(m_snapshot);
    QVERIFY2(index, index ? "" : qPrintable(message(index.error())));
    m_index = std::move(index).value();
}

QString TestSearch::addressOf(const Hit &hit) const
{
    QString address = hit.id;
    if (const Figure *figure = m_snapshot->figure(hit.id)) {
        if (hit.cell.series >= 0)
            address += u'/' + figure->spec.series[static_cast<size_t>(hit.cell.series)].id;
        if (hit.cell.category >= 0)
            address += u'/' + figure->spec.categories[static_cast<size_t>(hit.cell.category)].id;
    }
    return toId(hit.kind) + u' ' + address;
}

QStringList TestSearch::found(const QString &typed, int limit) const
{
    QStringList addresses;
    const Findings findings = m_index->find(typed, limit);
    for (const Hit &hit : findings.hits)
        addresses << addressOf(hit);
    return addresses;
}

void TestSearch::findsFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const auto row = [](const Query &query) {
        const QString typed = QString::fromUtf16(query.typed);
        QTest::newRow(qPrintable(typed)) << typed
                                         << QString::fromLatin1(query.kind) + u' ' + QString::fromLatin1(query.id);
    };
    std::for_each(std::begin(Queries), std::end(Queries), row);
    std::for_each(std::begin(Questions), std::end(Questions), row);
}

void TestSearch::findsFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QCOMPARE(found(typed).value(0), first);
}

void TestSearch::saysWhatWasAsked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("said");
    for (const Answer &answer : Answers) {
        const QString typed = QString::fromUtf16(answer.typed);
        QTest::newRow(qPrintable(typed)) << typed
                                         << QString::fromLatin1(answer.kind) + u' ' + QString::fromLatin1(answer.id)
                                         << QString::fromUtf16(answer.said);
    }
}

void TestSearch::saysWhatWasAsked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    QFETCH(const QString, said);
    const std::vector<Hit> hits = m_index->find(typed).hits;
    QVERIFY(!hits.empty());
    QCOMPARE(addressOf(hits.front()), first);
    const Hit &hit = hits.front();
    QCOMPARE((hit.kind == HitKind::Observation ? hit.title.zh : hit.context.zh).left(said.size()), said);
}

void TestSearch::everyPartOfAKeyFigureIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("said");
    const auto rows = [](const Indicator &each, const Text &word, const Text &said) {
        QTest::newRow(qPrintable(each.id + u' ' + word.zh)) << each.name.zh + word.zh << each.id << said.zh;
        QTest::newRow(qPrintable(each.id + u' ' + word.en)) << each.name.en + u' ' + word.en << each.id << said.zh;
    };
    for (const Indicator &each : m_snapshot->indicators) {
        const QString value = valueWords(*m_snapshot, each, LabelMode::Chinese);
        const QString rank = rankWords(*m_snapshot, each, LabelMode::Chinese);
        rows(each, {u" "_s, u" "_s}, {rank.startsWith(value) ? rank : value, {}});
        if (each.growth)
            rows(each, {u"增速"_s, u"growth"_s}, {u"同比增速 "_s + growthWords(each), {}});
        if (each.share)
            rows(each, {u"占比"_s, u"share"_s}, {shareWords(*m_snapshot, each, LabelMode::Chinese), {}});
    }
}

/// By its whole name, with and without what is asked of it.
void TestSearch::everyPartOfAKeyFigureIsFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QFETCH(const QString, said);
    const std::vector<Hit> hits = m_index->find(typed).hits;
    QVERIFY(!hits.empty());
    QCOMPARE(addressOf(hits.front()), u"indicator "_s + id);
    // A name may itself ask: what is called a share has the number as its value.
    QVERIFY2(hits.front().context.zh.startsWith(said + u" · "_s), qPrintable(hits.front().context.zh));
}

/// What a hit says of a value is what the tables and details of the figure say of it.
void TestSearch::everyValueSaidIsTheSnapshots()
{
    QStringList typed;
    for (const Figure &figure : m_snapshot->figures) {
        for (const Series &series : figure.spec.series) {
            for (const Category &category : figure.spec.categories)
                typed << series.name.zh + u' ' + category.label.zh << series.name.en + u' ' + category.label.en;
        }
        for (const Category &category : figure.spec.categories)
            typed << category.label.zh << category.label.en;
    }
    int checked = 0;
    for (const QString &question : typed) {
        for (const Hit &hit : m_index->find(question).hits) {
            const Figure *figure = m_snapshot->figure(hit.id);
            if (!figure || (hit.kind != HitKind::Observation && hit.kind != HitKind::Category))
                continue;
            const FigureState state = makeFigureState(*m_snapshot, *figure);
            for (int s = 0; s < state.data.seriesCount(); ++s) {
                const CellKey key{hit.kind == HitKind::Observation ? hit.cell.series : s, hit.cell.category};
                if (!state.at(key))
                    continue;
                const Text name = state.spec.series[static_cast<size_t>(key.series)].name;
                const Evidence evidence = state.at(key)->evidence;
                const QString words = evidenceWords(state, evidence).zh;
                const Text value{
                    valueWords(state, key, LabelMode::Chinese), valueWords(state, key, LabelMode::English)};
                if (hit.kind == HitKind::Observation) {
                    QVERIFY2(hit.title.zh.endsWith(name.zh + u'：' + value.zh), qPrintable(hit.title.zh));
                    QVERIFY2(hit.title.en.endsWith(name.en + u": "_s + value.en), qPrintable(hit.title.en));
                    QVERIFY(!state.at(key)->value
                        || hit.context.zh.startsWith(markSign(evidence) + u' ' + words + u" · "_s));
                } else {
                    QVERIFY2(hit.context.zh.contains(name.zh + u'：' + value.zh), qPrintable(hit.context.zh));
                    QVERIFY2(hit.context.en.contains(name.en + u": "_s + value.en), qPrintable(hit.context.en));
                    QVERIFY(!state.at(key)->value || hit.context.zh.contains(value.zh + u'（' + words + u'）'));
                }
                ++checked;
            }
        }
    }
    QVERIFY(checked > 1000);
}

void TestSearch::aCurrencyIsNoCountry()
{
    QVERIFY(found(u"USA"_s, 1000).contains(u"category fig5/us"_s));
    QVERIFY(!found(u"USA"_s, 1000).contains(u"indicator platform_firms"_s)); // worth over US$1 billion
}

void TestSearch::everySynonymLeadsSomewhere()
{
    for (auto group = m_snapshot->synonyms.begin(); group != m_snapshot->synonyms.end(); ++group) {
        QVERIFY2(group->size() > 1, qPrintable(group.key()));
        for (const QString &word : *group)
            QVERIFY2(m_index->find(word).isExact, qPrintable(word));
    }
}

void TestSearch::aTermThatJoinsOthersIsNoneOfThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOnlyPart");
    const auto row = [](const QString &typed, const QString &text, bool isOnlyPart) {
        QTest::newRow(qPrintable(typed + u" in "_s + text)) << typed << text << isOnlyPart;
    };
    row(u"出口"_s, u"进出口额"_s, true);
    row(u"软件出口增速"_s, u"软件进出口总额"_s, true);
    row(u"出口"_s, u"进出口额与出口额"_s, false);
    row(u"出口"_s, u"出口额"_s, false);
    row(u"进出口"_s, u"进出口额"_s, false);
    row(u"出口 进口"_s, u"进出口额"_s, false); // both together are what it means
    row(u"imports"_s, u"Trade in goods (exports and imports)"_s, true);
    row(u"imports"_s, u"Imports of goods"_s, false);
    row(u"exports and imports"_s, u"Trade in goods (exports and imports)"_s, false);
    row(u"电商"_s, u"跨境电商"_s, false); // one kind of it, not another thing
}

/// Known from the synonyms alone.
void TestSearch::aTermThatJoinsOthersIsNoneOfThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const bool, isOnlyPart);
    const auto indexed = [](const QString &words) { return QString(u' ' + searchText(words) + u' '); };
    const std::vector<SynonymGroup> asked = askedInPart(synonymGroups(m_snapshot->synonyms), indexed(typed));
    QCOMPARE(std::any_of(asked.begin(), asked.end(),
                 [&](const SynonymGroup &term) { return dte::isOnlyPart(term, indexed(text)); }),
        isOnlyPart);
    QVERIFY(askedInPart(synonymGroups({}), indexed(typed)).empty());
}

/// The table of weights has each feature of a hit, and no other.
void TestSearch::everyFeatureCountsOnce()
{
    QCOMPARE(weights().size() * sizeof(double), sizeof(Features));
    QStringList ids;
    for (const Weight &weight : weights()) {
        Features features;
        features.*weight.feature = 1;
        QCOMPARE(score(features), weight.points);
        ids << QString::fromLatin1(weight.id);
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    for (const QString &typed : {u"出口 2021"_s, u"独角兽有多少家"_s, u"1.9万亿"_s, u"离岸火箭"_s}) {
        const std::vector<Hit> hits = m_index->find(typed).hits;
        for (const Hit &hit : hits) {
            for (const Weight &weight : weights())
                QVERIFY2(hit.features.*weight.feature >= 0 && hit.features.*weight.feature <= 1, weight.id);
        }
        QVERIFY(std::is_sorted(hits.begin(), hits.end(),
            [](const Hit &a, const Hit &b) { return score(a.features) > score(b.features); }));
    }
}

void TestSearch::aValueIsFoundInEitherUnit()
{
    const QString value = u"observation fig1/total_report/2011"_s;
    for (const QString &typed : {u"1648"_s, u"1648.4"_s, u"1,648.4"_s, u"164.84"_s, u"164.8"_s, u"1648.4亿"_s,
             u"164.84 billion"_s, u"0.16484万亿"_s, u"164840 million"_s, u"16"_s})
        QVERIFY2(found(typed, 1000).contains(value), qPrintable(typed));
    QVERIFY(!found(u"1648.5"_s).contains(value));
    QVERIFY(!found(u"1648.4万亿"_s).contains(value));
    QVERIFY(!found(u"-1648.4"_s).contains(value));
}

void TestSearch::typingOnlyNarrows()
{
    // Whatever is found at the end was found on the way.
    for (const QString &typed : {u"cloud market"_s, u"跨境电商进口"_s, u"3596.9"_s, u"unicorn"_s}) {
        const QString first = found(typed).value(0);
        for (qsizetype length = 2; length < typed.size(); ++length)
            QVERIFY2(found(typed.left(length), 1000).contains(first), qPrintable(typed.left(length)));
    }
}

void TestSearch::nearAndNowhere()
{
    const Findings near = m_index->find(u"离岸火箭"_s);
    QVERIFY(!near.isExact);
    QCOMPARE(addressOf(near.hits.front()), u"indicator offshore_outsourcing"_s);
    // Claims have the words as they were typed, a key figure some of them.
    const QStringList agreeing = found(u"增速一致"_s);
    QVERIFY(agreeing[0].startsWith(u"claim"_s));
    QVERIFY(agreeing.contains(u"indicator dds_trade"_s));
    // Only claims have the words as they were typed, but the key figure has them all: it comes first.
    const QStringList growing = found(u"software export growth"_s);
    QCOMPARE(growing[0], u"indicator software_exports"_s);
    QVERIFY(growing.contains(u"claim software_exports_growth"_s));
    QCOMPARE(m_index->find(u"离岸火箭"_s, 2).hits.size(), size_t{2});
    for (const QString &nowhere : {u"qqqq"_s, u"zzzz"_s, u"999999"_s, u"镕"_s}) {
        const Findings none = m_index->find(nowhere);
        QVERIFY(!none.isExact);
        QVERIFY2(none.hits.empty(), qPrintable(nowhere)); // whatever stood there would be taken for an answer
    }
    QVERIFY(m_index->find(u"  "_s).hits.empty());
    QVERIFY(m_index->find(u"云"_s).isExact);
}

void TestSearch::whatIsAskedIsFoundInOtherWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("same");
    const auto row
        = [](const QString &typed, const QString &same) { QTest::newRow(qPrintable(typed)) << typed << same; };
    row(u"独角兽有多少家"_s, u"独角兽"_s);
    row(u"how many unicorns are there"_s, u"unicorns"_s);
    row(u"獨角獸"_s, u"独角兽"_s); // traditional characters
    row(u"crossborder"_s, u"cross-border"_s);
}

/// Stop words and other ways of writing change nothing of what is found first.
void TestSearch::whatIsAskedIsFoundInOtherWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, same);
    QVERIFY(m_index->find(typed).isExact);
    QCOMPARE(found(typed).contains(found(same).value(0)), true);
}

void TestSearch::ranksAndRoundedNumbersAreFound()
{
    for (const QString &typed : {u"第五"_s, u"fifth"_s, u"5th"_s})
        QCOMPARE(found(typed).value(0), u"indicator dds_rank"_s);
    QVERIFY(found(u"third"_s).contains(u"indicator ict_exports"_s));
    // 3596.9 is 3600 by its hundreds; not where something is just that, and not 3700 or 3900.
    QVERIFY(found(u"3600亿"_s).contains(u"indicator dds_trade"_s));
    QVERIFY(found(u"360 billion"_s).contains(u"indicator dds_trade"_s));
    QVERIFY(!m_index->find(u"3900亿"_s).isExact);
    QVERIFY(!m_index->find(u"3700亿"_s).isExact);
    QCOMPARE(found(u"8600亿"_s), (QStringList{u"indicator offshore_outsourcing"_s}));
    const SearchQuery stopped = withoutStopWords(parseQuery(u"有多少"_s), m_snapshot->stopWords);
    QCOMPARE(stopped.words, QStringList{u"有多少"_s}); // nothing else would be left
}

void TestSearch::anythingCanBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList all{u"\""_s, u"*"_s, u"^"_s, u"云\""_s, u"NEAR(a b)"_s, u"a AND"_s, u"OR"_s, u"NOT 云"_s, u"("_s,
        u"title:云"_s, u"-"_s, u"- 5"_s, u"5 %"_s, u"..."_s, u"1.2.3"_s, u"1,,2"_s, u"😀"_s, u"云😀"_s,
        QString(QChar(0xD83D)), u"\u202eabc"_s, QString(QChar(0)), u"\t\n"_s, u"'; DROP TABLE word; --"_s,
        QString(10'000, u'云'), QString(10'000, u'9'), u"1 "_s.repeated(500)};
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("%d", static_cast<int>(i)) << all[i];
}

void TestSearch::anythingCanBeTyped()
{
    QFETCH(QString, typed);
    const QStringList first = found(typed);
    QCOMPARE(found(typed), first);
    QVERIFY(first.size() <= 50);
}

void TestSearch::theLimitIsKept()
{
    const QStringList all = found(u"中国"_s, 1000);
    QVERIFY(all.size() > 20);
    QCOMPARE(found(u"中国"_s, 7), all.mid(0, 7));
    QStringList apart = all;
    QCOMPARE(apart.removeDuplicates(), 0);
}

void TestSearch::marksWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); ///< the marked parts in brackets
    const auto row = [](const QString &typed, const QString &text, const QString &marked) {
        QTest::newRow(qPrintable(typed)) << typed << text << marked;
    };
    row(u"云"_s, u"云计算与云服务"_s, u"[云]计算与[云]服务"_s);
    row(u"clou"_s, u"Size of China's Cloud market"_s, u"Size of China's [Clou]d market"_s);
    row(u"art"_s, u"Part of art"_s, u"Part of [art]"_s); // not within a word
    row(u"1648"_s, u"1,648.4亿美元"_s, u"[1,648].4亿美元"_s);
    row(u"cafe"_s, u"Café"_s, u"[Café]"_s);
    row(u"云 计算"_s, u"云计算"_s, u"[云][计算]"_s);
    row(u"x"_s, u"云计算"_s, u"云计算"_s);
    row(u"软件出口"_s, u"软件业务出口额"_s, u"[软件]业务[出口]额"_s);
    row(u"软件出口"_s, u"软件出口与软件"_s, u"[软件出口]与软件"_s);
    row(u"软出"_s, u"软件业务出口额"_s, u"软件业务出口额"_s); // no part of one character
    row(u"global"_s, u"World rank 全球位次, worldly"_s, u"[World] rank [全球]位次, worldly"_s);
    row(u"USA"_s, u"US$1 billion, US, United States, users"_s, u"US$1 billion, [US], [United States], users"_s);
    row(u"中国 排名"_s, u"China 位次"_s, u"[China] [位次]"_s);
}

void TestSearch::marksWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    std::vector<TextRange> ranges = matches(m_index->find(typed).query, text);
    std::reverse(ranges.begin(), ranges.end());
    for (const TextRange &range : ranges)
        text = text.left(range.start) + u'[' + text.mid(range.start, range.length) + u']'
            + text.mid(range.start + range.length);
    QCOMPARE(text, marked);
}

void TestSearch::numbersAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers"); ///< value, step, unit
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &typed, const QString &numbers, const QString &words) {
        QTest::newRow(qPrintable(typed)) << typed << numbers << words;
    };
    row(u"1,648.4"_s, u"1648.4 0.1 0"_s, u""_s);
    row(u"1.92万亿元"_s, u"1.92 0.01 1e+12"_s, u"元"_s);
    row(u"US$164.84 billion"_s, u"164.84 0.01 1e+09"_s, u"us"_s);
    row(u"-0.9%"_s, u"-0.9 0.1 0.01"_s, u""_s);
    row(u"B2B 5G"_s, u""_s, u"b2b 5g"_s);
    row(u"175ZB"_s, u""_s, u"175zb"_s);
    row(u"１６４８．４"_s, u"1648.4 0.1 0"_s, u""_s);
    row(u"出口 2021"_s, u"2021 1 0"_s, u"出口"_s);
    row(u"164."_s, u"164 1 0"_s, u""_s);
    row(u"2021年出口"_s, u"2021 1 0"_s, u"出口"_s);
    row(u"2021年底光缆"_s, u"2021 1 0"_s, u"光缆"_s);
    row(u"2021年6月"_s, u"2021 1 0|6 1 0"_s, u""_s);
    row(u"近五年"_s, u""_s, u"近五年"_s);
}

void TestSearch::numbersAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    QFETCH(QString, words);
    const SearchQuery query = parseQuery(typed);
    QStringList read;
    for (const QueryNumber &number : query.numbers)
        read << (number.isNegative ? u"-"_s : u""_s) + QString::number(number.value) + u' '
                + QString::number(number.step) + u' ' + QString::number(number.multiplier.value_or(0));
    QCOMPARE(read.join(u'|'), numbers);
    QCOMPARE(query.words.join(u' '), words);
}

void TestSearch::initialsAreThoseOfPinyin()
{
    const PinyinInitials pinyin;
    QCOMPARE(pinyin.of(u"跨境电商"_s), u"k j d s"_s);
    QCOMPARE(pinyin.of(u"数字贸易（2021）"_s), u"s z m y"_s);
    QCOMPARE(pinyin.of(u"B2B"_s), QString());
}

void TestSearch::anEmptySnapshotHasNothing()
{
    const auto index = SearchIndex::make(std::make_shared<const Snapshot>());
    QVERIFY(index);
    QVERIFY((*index)->find(u"云"_s).hits.empty());
    QVERIFY((*index)->find(u"1648"_s).hits.empty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
