// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/schema.h"

#include <algorithm>
#include <cstring>

namespace dte::schema {

namespace {

constexpr auto Id = ColumnType::Id;
constexpr auto Text = ColumnType::Text;
constexpr auto Integer = ColumnType::Integer;
constexpr auto Amount = ColumnType::Decimal;

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {"report", 1,
            {{"id", Id}, {"title_zh"}, {"title_en"}, {"publisher_zh"}, {"publisher_en"}, {"edition_zh"}, {"edition_en"},
                {"licence_zh"}, {"licence_en"}}},
        {"term", 1, {{"id", Id}, {"text_zh"}, {"text_en"}}},
        {"section", 1, {{"id", Id}, {"parent_id", Id, true}, {"position", Integer}, {"title_zh"}, {"title_en"}}},
        {"unit", 1,
            {{"id", Id}, {"name_zh"}, {"name_en"}, {"native_en"}, {"converted_zh"}, {"factor", Amount}, {"pattern_zh"},
                {"pattern_en"}, {"quantity", Id}, {"scale", Amount}}},
        {"evidence", 1, {{"id", Id}, {"position", Integer}, {"name_zh"}, {"name_en"}, {"meaning_zh"}, {"meaning_en"}}},
        {"release", 1, {{"id", Id}, {"position", Integer}, {"name_zh"}, {"name_en"}, {"note_zh"}, {"note_en"}}},
        {"source", 1, {{"id", Id}, {"position", Integer}, {"citation_zh"}, {"citation_en"}, {"locator"}}},
        {"figure", 1,
            {{"id", Id}, {"number", Integer}, {"section_id", Id}, {"title_zh"}, {"title_en"}, {"heading_zh"},
                {"heading_en"}, {"source_zh"}, {"source_en"}, {"note_zh"}, {"note_en"}}},
        {"panel", 2,
            {{"figure_id", Id}, {"id", Id}, {"position", Integer}, {"kind"}, {"unit_id", Id}, {"share", Integer},
                {"title_zh"}, {"title_en"}}},
        {"series", 2,
            {{"figure_id", Id}, {"id", Id}, {"position", Integer}, {"panel_id", Id, true}, {"mark", Text, true},
                {"role"}, {"unit_id", Id}, {"rule"}, {"fraction_digits", Integer, true}, {"name_zh"}, {"name_en"}}},
        {"series_operand", 3, {{"figure_id", Id}, {"series_id", Id}, {"position", Integer}, {"operand_id", Id}}},
        {"category", 2,
            {{"figure_id", Id}, {"id", Id}, {"position", Integer}, {"kind"}, {"on_axis", Integer}, {"label_zh"},
                {"label_en"}}},
        {"observation", 3,
            {{"figure_id", Id}, {"series_id", Id}, {"category_id", Id}, {"value", Amount, true}, {"low", Amount, true},
                {"high", Amount, true}, {"evidence_id", Id}, {"release_id", Id}, {"source_id", Id},
                {"formula_zh", Text, true}, {"formula_en", Text, true}, {"note_zh"}, {"note_en"}}},
        {"observation_source", 4,
            {{"figure_id", Id}, {"series_id", Id}, {"category_id", Id}, {"position", Integer}, {"source_id", Id}}},
        {"geography", 1, {{"id", Id}, {"position", Integer}, {"name_zh"}, {"name_en"}}},
        {"publisher", 1, {{"id", Id}, {"position", Integer}, {"name_zh"}, {"name_en"}}},
        {"indicator", 1,
            {{"id", Id}, {"position", Integer}, {"section_id", Id}, {"headline", Integer, true}, {"name_zh"},
                {"name_en"}, {"value", Amount}, {"printed"}, {"unit_id", Id}, {"qualifier"}, {"period_zh"},
                {"period_en"}, {"year", Integer, true}, {"growth", Amount, true}, {"share", Amount, true},
                {"share_base_zh", Text, true}, {"share_base_en", Text, true}, {"rank", Integer, true},
                {"ahead", Integer, true}, {"rank_note_zh", Text, true}, {"rank_note_en", Text, true},
                {"geography_id", Id}, {"publisher_id", Id}, {"figure_id", Id, true}, {"series_id", Id, true},
                {"category_id", Id, true}, {"report_line", Integer}, {"note_zh"}, {"note_en"}}},
        {"event", 1,
            {{"id", Id}, {"position", Integer}, {"date"}, {"section_id", Id}, {"title_zh"}, {"title_en"}, {"actor_zh"},
                {"actor_en"}, {"report_line", Integer}, {"note_zh"}, {"note_en"}}},
        {"glossary", 1,
            {{"id", Id}, {"position", Integer}, {"term_zh"}, {"term_en"}, {"definition_zh"}, {"definition_en"}}},
        {"synonym", 2, {{"group_id", Id}, {"word"}}},
        {"stop_word", 1, {{"word"}}},
        {"concept", 1,
            {{"id", Id}, {"parent_id", Id, true}, {"position", Integer}, {"framework"}, {"glossary_id", Id},
                {"name_zh"}, {"name_en"}}},
        {"concept_link", 2,
            {{"concept_id", Id}, {"position", Integer}, {"figure_id", Id, true}, {"indicator_id", Id, true}}},
        {"claim", 1,
            {{"id", Id}, {"position", Integer}, {"kind"}, {"years", Integer, true}, {"figure_id", Id, true},
                {"by_construction", Integer}, {"name_zh"}, {"name_en"}, {"reason_zh", Text, true},
                {"reason_en", Text, true}, {"note_zh"}, {"note_en"}}},
        {"claim_operand", 2,
            {{"claim_id", Id}, {"position", Integer}, {"role"}, {"indicator_id", Id, true}, {"part", Text, true},
                {"figure_id", Id, true}, {"series_id", Id, true}, {"category_id", Id, true}}},
        {"digest", 1, {{"algorithm"}, {"value"}}},
    };
    return all;
}

const Table *table(const char *name)
{
    const auto found = std::find_if(tables().begin(), tables().end(),
        [name](const Table &candidate) { return std::strcmp(candidate.name, name) == 0; });
    return found == tables().end() ? nullptr : &*found;
}

} // namespace dte::schema
