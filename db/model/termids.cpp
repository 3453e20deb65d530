// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/model/termids.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dte {

namespace {

struct Pattern
{
    const char16_t *id;
    int places;
};

constexpr Pattern labelPatterns[] = {
    {u"figure_number", 1},
    {u"source", 1},
    {u"note", 1},
    {u"unit", 1},
    {u"evidence_of_class", 2},
    {u"evidence_with_class", 2},
    {u"at_least", 1},
    {u"value_labels", 1},
    {u"right_axis", 1},
    {u"top_axis", 1},
    {u"index_unit", 1},
    {u"measured_name", 2},
    {u"named_release", 2},
    {u"range_years", 2},
    {u"range_year", 1},
    {u"only_release", 1},
    {u"compared_releases", 2},
    {u"average_growth", 2},
    {u"converted", 1},
    {u"converted_from", 2},
    {u"in_unit", 2},
    {u"workbook_looks", 4},
    {u"workbook_page", 2},
    {u"booklet_page", 2},
    {u"booklet_continued", 1},
    {u"booklet_digest", 1},
};

constexpr Pattern summaryPatterns[] = {
    {u"summary_sentence", 1},
    {u"summary_clause", 2},
    {u"summary_comma", 2},
    {u"summary_list", 2},
    {u"summary_list_end", 2},
    {u"summary_quoted", 1},
    {u"summary_mark", 2},
    {u"summary_shows", 4},
    {u"summary_shows_items", 4},
    {u"summary_values", 0},
    {u"summary_growth", 0},
    {u"summary_index", 1},
    {u"summary_shares", 0},
    {u"summary_balance", 0},
    {u"summary_release", 1},
    {u"summary_not_drawn", 3},
    {u"summary_at", 2},
    {u"summary_rose", 3},
    {u"summary_climbed", 3},
    {u"summary_fell", 3},
    {u"summary_level", 4},
    {u"summary_constant", 2},
    {u"summary_stood", 3},
    {u"summary_highest_mark", 0},
    {u"summary_lowest_mark", 0},
    {u"summary_known", 1},
    {u"summary_extreme", 2},
    {u"summary_derived", 0},
    {u"summary_average_up", 1},
    {u"summary_average_down", 1},
    {u"summary_average_flat", 1},
    {u"summary_year_up", 1},
    {u"summary_year_down", 1},
    {u"summary_year_flat", 0},
    {u"summary_year_run", 2},
    {u"summary_no_data", 1},
    {u"summary_lower_bound", 1},
    {u"summary_upper_bound", 1},
    {u"summary_range", 1},
    {u"summary_not_computed", 1},
    {u"summary_gaps_only", 2},
    {u"summary_by", 1},
    {u"summary_noted", 1},
    {u"summary_of_computed", 1},
    {u"summary_no_growth", 0},
    {u"summary_fastest_slowest", 5},
    {u"summary_fastest_declined_once", 5},
    {u"summary_fastest_declined", 6},
    {u"summary_declined", 4},
    {u"summary_grew_once", 3},
    {u"summary_declined_once", 3},
    {u"summary_flat_once", 2},
    {u"summary_constant_growth", 2},
    {u"summary_share_of", 1},
    {u"summary_largest_share", 2},
    {u"summary_point_up", 1},
    {u"summary_points_up", 1},
    {u"summary_point_down", 1},
    {u"summary_points_down", 1},
    {u"summary_surplus", 1},
    {u"summary_deficit", 1},
    {u"summary_balanced", 0},
    {u"summary_widened", 3},
    {u"summary_narrowed", 3},
    {u"summary_turned", 3},
    {u"summary_year_count", 1},
    {u"summary_years_count", 1},
    {u"summary_surplus_years", 1},
    {u"summary_deficit_years", 1},
    {u"summary_balance_years", 2},
    {u"summary_all_surplus", 0},
    {u"summary_all_deficit", 0},
    {u"summary_known_surplus", 0},
    {u"summary_known_deficit", 0},
    {u"summary_largest_surplus", 0},
    {u"summary_smallest_surplus", 0},
    {u"summary_largest_deficit", 0},
    {u"summary_smallest_deficit", 0},
    {u"summary_items", 3},
    {u"summary_items_equal", 2},
    {u"summary_item", 2},
    {u"summary_item_derived", 2},
    {u"summary_item_only", 2},
    {u"summary_item_total", 1},
    {u"summary_other", 1},
    {u"summary_others", 1},
    {u"summary_release_difference", 0},
    {u"slide_sources", 0},
};

constexpr Pattern reportPatterns[] = {
    {u"qualifier_about", 1},
    {u"qualifier_over", 1},
    {u"qualifier_nearly", 1},
    {u"indicator_period", 0},
    {u"indicator_growth", 0},
    {u"indicator_share", 0},
    {u"indicator_share_of", 2},
    {u"indicator_rank", 0},
    {u"indicator_rank_place", 1},
    {u"indicator_geography", 0},
    {u"indicator_publisher", 0},
    {u"indicator_section", 0},
    {u"indicator_printed", 0},
    {u"indicator_line", 0},
    {u"indicator_line_number", 1},
    {u"indicator_figure", 0},
    {u"indicator_name", 0},
    {u"indicator_unit", 0},
    {u"indicator_year", 0},
    {u"indicator_qualifier", 0},
    {u"event_date", 0},
    {u"event_title", 0},
    {u"event_actor", 0},
    {u"verdict", 0},
    {u"verdict_holds", 0},
    {u"verdict_within_rounding", 0},
    {u"verdict_consistent", 0},
    {u"verdict_contradicts", 0},
    {u"verdict_cannot_be_checked", 0},
    {u"verdict_remark", 0},
    {u"claim_name", 0},
    {u"claim_kind", 0},
    {u"claim_arithmetic", 0},
    {u"claim_stated", 0},
    {u"claim_computed", 0},
    {u"claim_printed_range", 0},
    {u"claim_possible_range", 0},
    {u"claim_ahead", 0},
    {u"claim_reason", 0},
    {u"claim_same_origin", 0},
    {u"claim_operands", 0},
    {u"claim_power", 2},
    {u"claim_range", 2},
    {u"claim_kind_growth", 0},
    {u"claim_kind_average_growth", 0},
    {u"claim_kind_combined_growth", 0},
    {u"claim_kind_share", 0},
    {u"claim_kind_whole", 0},
    {u"claim_kind_sum", 0},
    {u"claim_kind_difference", 0},
    {u"claim_kind_equal", 0},
    {u"claim_kind_coincidence", 0},
    {u"claim_kind_rank", 0},
    {u"claim_kind_unchecked", 0},
    {u"release_later", 0},
    {u"release_difference", 0},
    {u"release_percent", 0},
    {u"list_key_figures", 0},
    {u"list_policy_events", 0},
    {u"list_concepts", 0},
    {u"list_glossary", 0},
    {u"list_audit", 0},
    {u"list_later_releases", 0},
    {u"key_figures_count", 1},
    {u"indicator_growth_percent", 0},
    {u"concept_framework", 0},
    {u"concept_name", 0},
    {u"concept_definition", 0},
    {u"concept_measures", 0},
    {u"concept_unmeasured", 0},
    {u"framework_oecd", 0},
    {u"framework_report", 0},
    {u"glossary_term", 0},
    {u"series_heading", 0},
    {u"category_heading", 0},
};

constexpr int MostPlaces = 9;

int placesIn(const Pattern *first, const Pattern *last, const QString &id)
{
    const auto *found = std::find_if(first, last, [&id](const Pattern &each) { return id == QStringView(each.id); });
    return found == last ? 0 : found->places;
}

template <size_t Count>
QStringList idsOf(const Pattern (&patterns)[Count])
{
    QStringList ids;
    for (const Pattern &pattern : patterns)
        ids << QString::fromUtf16(pattern.id);
    return ids;
}

} // namespace

const QStringList &summaryTerms()
{
    static const QStringList ids = idsOf(summaryPatterns);
    return ids;
}

const QStringList &reportTerms()
{
    static const QStringList ids = idsOf(reportPatterns);
    return ids;
}

int placesOf(const QString &id)
{
    return std::max({placesIn(std::begin(labelPatterns), std::end(labelPatterns), id),
        placesIn(std::begin(summaryPatterns), std::end(summaryPatterns), id),
        placesIn(std::begin(reportPatterns), std::end(reportPatterns), id)});
}

QString lackingPlace(const QString &text, const QString &otherLanguage, int places)
{
    for (int number = 1; number <= MostPlaces; ++number) {
        const QString place = u'%' + QString::number(number);
        if ((number <= places || otherLanguage.contains(place)) && !text.contains(place))
            return place;
    }
    return {};
}

} // namespace dte
