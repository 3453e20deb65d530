// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/snapshot/schema.h"

#include <algorithm>
#include <cstring>

namespace dte::schema {

namespace {

constexpr auto Text = ColumnType::Text;
constexpr auto Integer = ColumnType::Integer;
constexpr auto Amount = ColumnType::Decimal;

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {"report", 1,
            {{"id"}, {"title_zh"}, {"title_en"}, {"publisher_zh"}, {"publisher_en"}, {"edition_zh"}, {"edition_en"},
                {"licence_zh"}, {"licence_en"}}},
        {"term", 1, {{"id"}, {"text_zh"}, {"text_en"}}},
        {"section", 1, {{"id"}, {"parent_id", Text, true}, {"position", Integer}, {"title_zh"}, {"title_en"}}},
        {"unit", 1,
            {{"id"}, {"name_zh"}, {"name_en"}, {"native_en"}, {"converted_zh"}, {"factor", Amount}, {"pattern_zh"},
                {"pattern_en"}}},
        {"evidence", 1, {{"id"}, {"position", Integer}, {"name_zh"}, {"name_en"}, {"meaning_zh"}, {"meaning_en"}}},
        {"release", 1, {{"id"}, {"position", Integer}, {"name_zh"}, {"name_en"}, {"note_zh"}, {"note_en"}}},
        {"source", 1, {{"id"}, {"position", Integer}, {"citation_zh"}, {"citation_en"}, {"locator"}}},
        {"figure", 1,
            {{"id"}, {"number", Integer}, {"section_id"}, {"title_zh"}, {"title_en"}, {"heading_zh"}, {"heading_en"},
                {"source_zh"}, {"source_en"}, {"note_zh"}, {"note_en"}}},
        {"panel", 2,
            {{"figure_id"}, {"id"}, {"position", Integer}, {"kind"}, {"unit_id"}, {"share", Integer}, {"title_zh"},
                {"title_en"}}},
        {"series", 2,
            {{"figure_id"}, {"id"}, {"position", Integer}, {"panel_id", Text, true}, {"mark", Text, true}, {"role"},
                {"unit_id"}, {"rule"}, {"fraction_digits", Integer, true}, {"name_zh"}, {"name_en"}}},
        {"series_operand", 3, {{"figure_id"}, {"series_id"}, {"position", Integer}, {"operand_id"}}},
        {"category", 2,
            {{"figure_id"}, {"id"}, {"position", Integer}, {"kind"}, {"on_axis", Integer}, {"label_zh"}, {"label_en"}}},
        {"observation", 3,
            {{"figure_id"}, {"series_id"}, {"category_id"}, {"value", Amount, true}, {"low", Amount, true},
                {"high", Amount, true}, {"evidence_id"}, {"release_id"}, {"source_id"}, {"formula_zh", Text, true},
                {"formula_en", Text, true}, {"note_zh"}, {"note_en"}}},
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
