// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/schema.h"

#include <algorithm>
#include <cstring>

namespace dte::schema {

namespace {

constexpr auto Id = ColumnType::Id;
constexpr auto Code = ColumnType::Code;
constexpr auto Word = ColumnType::Word;
constexpr auto Name = ColumnType::Name;
constexpr auto Title = ColumnType::Title;
constexpr auto Note = ColumnType::Note;
constexpr auto Integer = ColumnType::Integer;
constexpr auto Position = ColumnType::Position;
constexpr auto Amount = ColumnType::Decimal;

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {"report", 1, 1,
            {{"id", Id}, {"title_zh", Title}, {"title_en", Title}, {"publisher_zh", Title}, {"publisher_en", Title},
                {"edition_zh", Title}, {"edition_en", Title}, {"licence_zh", Note}, {"licence_en", Note}}},
        {"term", 1, 2500, {{"id", Id}, {"text_zh", Name}, {"text_en", Name}}},
        {"section", 1, 500,
            {{"id", Id}, {"parent_id", Id, true}, {"position", Position}, {"title_zh", Title}, {"title_en", Title}}},
        {"unit", 1, 500,
            {{"id", Id}, {"name_zh", Word}, {"name_en", Word}, {"native_en", Word}, {"converted_zh", Word},
                {"factor", Amount}, {"pattern_zh", Word}, {"pattern_en", Word}, {"quantity", Id}, {"scale", Amount}}},
        {"evidence", 1, 5,
            {{"id", Id}, {"position", Position}, {"name_zh", Name}, {"name_en", Name}, {"meaning_zh", Note},
                {"meaning_en", Note}}},
        {"release", 1, 50,
            {{"id", Id}, {"position", Position}, {"name_zh", Name}, {"name_en", Name}, {"note_zh", Note},
                {"note_en", Note}}},
        {"source", 1, 500,
            {{"id", Id}, {"position", Position}, {"citation_zh", Note}, {"citation_en", Note}, {"locator", Note}}},
        {"figure", 1, 100,
            {{"id", Id}, {"number", Position}, {"section_id", Id}, {"title_zh", Title}, {"title_en", Title},
                {"heading_zh", Word}, {"heading_en", Word}, {"source_zh", Note}, {"source_en", Note}, {"note_zh", Note},
                {"note_en", Note}}},
        {"panel", 2, 500,
            {{"figure_id", Id}, {"id", Id}, {"position", Position}, {"kind", Code}, {"unit_id", Id}, {"share", Integer},
                {"title_zh", Name}, {"title_en", Name}}},
        {"series", 2, 2000,
            {{"figure_id", Id}, {"id", Id}, {"position", Position}, {"panel_id", Id, true}, {"mark", Code, true},
                {"role", Code}, {"unit_id", Id}, {"rule", Code}, {"fraction_digits", Integer, true}, {"name_zh", Name},
                {"name_en", Name}}},
        {"series_operand", 3, 5000, {{"figure_id", Id}, {"series_id", Id}, {"position", Position}, {"operand_id", Id}}},
        {"category", 2, 2000,
            {{"figure_id", Id}, {"id", Id}, {"position", Position}, {"kind", Code}, {"on_axis", Integer},
                {"label_zh", Name}, {"label_en", Name}}},
        {"observation", 3, 10'000,
            {{"figure_id", Id}, {"series_id", Id}, {"category_id", Id}, {"value", Amount, true}, {"low", Amount, true},
                {"high", Amount, true}, {"evidence_id", Id}, {"release_id", Id}, {"source_id", Id},
                {"formula_zh", Note, true}, {"formula_en", Note, true}, {"note_zh", Note}, {"note_en", Note}}},
        {"observation_source", 4, 20'000,
            {{"figure_id", Id}, {"series_id", Id}, {"category_id", Id}, {"position", Position}, {"source_id", Id}}},
        {"geography", 1, 500, {{"id", Id}, {"position", Position}, {"name_zh", Name}, {"name_en", Name}}},
        {"publisher", 1, 500, {{"id", Id}, {"position", Position}, {"name_zh", Name}, {"name_en", Name}}},
        {"indicator", 1, 2000,
            {{"id", Id}, {"position", Position}, {"section_id", Id}, {"headline", Position, true}, {"name_zh", Name},
                {"name_en", Name}, {"value", Amount}, {"printed", Word}, {"unit_id", Id}, {"qualifier", Code},
                {"period_zh", Word}, {"period_en", Word}, {"year", Integer, true}, {"growth", Amount, true},
                {"share", Amount, true}, {"share_base_zh", Name, true}, {"share_base_en", Name, true},
                {"rank", Integer, true}, {"ahead", Integer, true}, {"rank_note_zh", Note, true},
                {"rank_note_en", Note, true}, {"geography_id", Id}, {"publisher_id", Id}, {"figure_id", Id, true},
                {"series_id", Id, true}, {"category_id", Id, true}, {"report_line", Integer}, {"note_zh", Note},
                {"note_en", Note}}},
        {"event", 1, 1000,
            {{"id", Id}, {"position", Position}, {"date", Code}, {"section_id", Id}, {"title_zh", Title},
                {"title_en", Title}, {"actor_zh", Title}, {"actor_en", Title}, {"report_line", Integer},
                {"note_zh", Note}, {"note_en", Note}}},
        {"glossary", 1, 2000,
            {{"id", Id}, {"position", Position}, {"term_zh", Name}, {"term_en", Name}, {"definition_zh", Note},
                {"definition_en", Note}}},
        {"synonym", 2, 5000, {{"group_id", Id}, {"word", Name}}},
        {"stop_word", 1, 2000, {{"word", Name}}},
        {"concept", 1, 1000,
            {{"id", Id}, {"parent_id", Id, true}, {"position", Position}, {"framework", Code}, {"glossary_id", Id},
                {"name_zh", Name}, {"name_en", Name}}},
        {"concept_link", 2, 5000,
            {{"concept_id", Id}, {"position", Position}, {"figure_id", Id, true}, {"indicator_id", Id, true}}},
        {"claim", 1, 2000,
            {{"id", Id}, {"position", Position}, {"kind", Code}, {"years", Integer, true}, {"figure_id", Id, true},
                {"by_construction", Integer}, {"name_zh", Name}, {"name_en", Name}, {"reason_zh", Note, true},
                {"reason_en", Note, true}, {"note_zh", Note}, {"note_en", Note}}},
        {"claim_operand", 2, 10'000,
            {{"claim_id", Id}, {"position", Position}, {"role", Code}, {"indicator_id", Id, true}, {"part", Code, true},
                {"figure_id", Id, true}, {"series_id", Id, true}, {"category_id", Id, true}}},
        {"digest", 1, 1, {{"algorithm", Code}, {"value", Code}}},
    };
    return all;
}

qsizetype longest(ColumnType type)
{
    switch (type) {
    case ColumnType::Word:
        return 60;
    case ColumnType::Name:
        return 200;
    case ColumnType::Title:
        return 1000;
    case ColumnType::Note:
        return 5000;
    case ColumnType::Id:
    case ColumnType::Code:
    case ColumnType::Integer:
    case ColumnType::Position:
    case ColumnType::Decimal:
        break;
    }
    return 64; // or less, as their own rules say
}

const Table *table(const char *name)
{
    const auto found = std::find_if(tables().begin(), tables().end(),
        [name](const Table &candidate) { return std::strcmp(candidate.name, name) == 0; });
    return found == tables().end() ? nullptr : &*found;
}

} // namespace dte::schema
