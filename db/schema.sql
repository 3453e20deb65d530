-- SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The snapshot: every figure of one report with all its observations. Written once by the builder, then only
-- read. Texts stand in both languages (zh, en). Decimals are TEXT so that the published digits survive; the
-- builder and the reader check their form. The order of tables is the order in which references resolve.
--
-- Ids, in every column id, *_id and quantity, are 1 to 40 of a-z, 0-9, _ and -, the first one a letter or a digit;
-- db/base/id.h says why. Those of series do not begin with balance_ or difference_, as views name what they make so. Figures
-- and key figures name files: none has the id of another one, of a list (key-figures, policy-events, concepts, glossary,
-- audit, later-releases), or is called figures or report.
--
-- Limits, so that the largest snapshot is checked within seconds, shown at once and made into a booklet within a minute:
-- a file of 16 MiB; in all figures 10000 cells (series times categories); in a figure 10 panels, 50 series, 200 categories;
-- sections and concepts 8 levels deep. Above each table stands how many rows it holds at most, and which of its texts, in
-- one language or in both, are words of at most 60 characters, names of 200, titles of 1000 or notes of 5000; 64 all others.
--
-- Whoever builds and whoever reads a snapshot checks all this alike (db/snapshot).

-- At most 1 row. Titles: title, publisher, edition; notes: licence.
CREATE TABLE report (
    id           TEXT PRIMARY KEY NOT NULL,
    title_zh     TEXT NOT NULL,
    title_en     TEXT NOT NULL,
    publisher_zh TEXT NOT NULL,
    publisher_en TEXT NOT NULL,
    edition_zh   TEXT NOT NULL,
    edition_en   TEXT NOT NULL,
    licence_zh   TEXT NOT NULL,
    licence_en   TEXT NOT NULL
) STRICT;

-- Words drawn in charts and tables that belong to no single figure ("Source", "No data", ...).
-- At most 2500 rows. Names: text.
CREATE TABLE term (
    id      TEXT PRIMARY KEY NOT NULL,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL
) STRICT;

-- The report's outline.
-- At most 500 rows. Titles: title.
CREATE TABLE section (
    id        TEXT PRIMARY KEY NOT NULL,
    parent_id TEXT REFERENCES section (id),
    position  INTEGER NOT NULL UNIQUE,
    title_zh  TEXT NOT NULL,
    title_en  TEXT NOT NULL
) STRICT;

-- Units of measure. A value in the Chinese unit times factor is the value in the English unit, exactly:
-- 亿美元 -> US$ billion is 0.1. native_en is the English name of the Chinese unit itself (US$100 million), for
-- wherever an unconverted value stands beside English words; converted_zh is the Chinese name of the English unit
-- (十亿美元). pattern_* holds %1 for the number. quantity is what is measured (usd, cny, ratio, ...) and scale the
-- factor from the Chinese unit to the base unit of that quantity, exactly: values of one quantity can be compared.
-- At most 500 rows. Words: name, native_en, converted_zh, pattern.
CREATE TABLE unit (
    id           TEXT PRIMARY KEY NOT NULL,
    name_zh      TEXT NOT NULL,
    name_en      TEXT NOT NULL,
    native_en    TEXT NOT NULL,
    converted_zh TEXT NOT NULL,
    factor       TEXT NOT NULL CHECK (factor GLOB '[0-9]*'),
    pattern_zh   TEXT NOT NULL CHECK (instr(pattern_zh, '%1') > 0),
    pattern_en   TEXT NOT NULL CHECK (instr(pattern_en, '%1') > 0),
    quantity     TEXT NOT NULL,
    scale        TEXT NOT NULL CHECK (scale GLOB '[0-9]*')
) STRICT;

-- At most 5 rows. Names: name; notes: meaning.
CREATE TABLE evidence (
    id         TEXT PRIMARY KEY NOT NULL CHECK (id IN ('printed', 'published', 'derived', 'revised', 'missing')),
    position   INTEGER NOT NULL UNIQUE,
    name_zh    TEXT NOT NULL,
    name_en    TEXT NOT NULL,
    meaning_zh TEXT NOT NULL,
    meaning_en TEXT NOT NULL
) STRICT;

-- A vintage or basis of the data. Values of two releases never share a series.
-- At most 50 rows. Names: name; notes: note.
CREATE TABLE release (
    id       TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    name_zh  TEXT NOT NULL,
    name_en  TEXT NOT NULL,
    note_zh  TEXT NOT NULL,
    note_en  TEXT NOT NULL
) STRICT;

-- At most 500 rows. Notes: citation, locator.
CREATE TABLE source (
    id          TEXT PRIMARY KEY NOT NULL,
    position    INTEGER NOT NULL UNIQUE,
    citation_zh TEXT NOT NULL,
    citation_en TEXT NOT NULL,
    locator     TEXT NOT NULL
) STRICT;

-- At most 100 rows. Words: heading; titles: title; notes: source, note.
CREATE TABLE figure (
    id          TEXT PRIMARY KEY NOT NULL,
    number      INTEGER NOT NULL UNIQUE CHECK (number > 0),
    section_id  TEXT NOT NULL REFERENCES section (id),
    title_zh    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    heading_zh  TEXT NOT NULL, -- what the categories are: Year, Sub-sector, ...
    heading_en  TEXT NOT NULL,
    source_zh   TEXT NOT NULL, -- the source line under the chart
    source_en   TEXT NOT NULL,
    note_zh     TEXT NOT NULL, -- the note line under the chart
    note_en     TEXT NOT NULL
) STRICT;

-- A plotting area of its own. Panels of a figure stand above each other and share the categories.
-- At most 500 rows. Names: title.
CREATE TABLE panel (
    figure_id TEXT NOT NULL REFERENCES figure (id),
    id        TEXT NOT NULL,
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('stacked_columns', 'grouped_columns', 'grouped_bars', 'lines', 'areas',
        'ring')),
    unit_id   TEXT NOT NULL REFERENCES unit (id),
    share     INTEGER NOT NULL CHECK (share BETWEEN 1 AND 100), -- relative height
    title_zh  TEXT NOT NULL,
    title_en  TEXT NOT NULL,
    PRIMARY KEY (figure_id, id),
    UNIQUE (figure_id, position)
) STRICT;

-- rule 'observed': every value stands in observation. 'sum' and 'growth' are computed from the operands, year on
-- year for growth, to the given number of fraction digits; an observation of such a series takes precedence.
-- A series without a panel stands in the table only.
-- At most 2000 rows. Names: name.
CREATE TABLE series (
    figure_id       TEXT NOT NULL REFERENCES figure (id),
    id              TEXT NOT NULL,
    position        INTEGER NOT NULL,
    panel_id        TEXT,
    mark            TEXT CHECK (mark IN ('bar', 'line', 'marker', 'slice', 'area')),
    role            TEXT NOT NULL CHECK (role IN ('exports', 'imports', 'total', 'domestic', 'overseas', 'share')),
    unit_id         TEXT NOT NULL REFERENCES unit (id),
    rule            TEXT NOT NULL CHECK (rule IN ('observed', 'sum', 'growth')),
    fraction_digits INTEGER CHECK (fraction_digits BETWEEN 0 AND 6),
    name_zh         TEXT NOT NULL,
    name_en         TEXT NOT NULL,
    PRIMARY KEY (figure_id, id),
    UNIQUE (figure_id, position),
    FOREIGN KEY (figure_id, panel_id) REFERENCES panel (figure_id, id),
    CHECK ((panel_id IS NULL) = (mark IS NULL)),
    CHECK ((rule = 'observed') = (fraction_digits IS NULL))
) STRICT;

-- At most 5000 rows.
CREATE TABLE series_operand (
    figure_id  TEXT NOT NULL,
    series_id  TEXT NOT NULL,
    position   INTEGER NOT NULL,
    operand_id TEXT NOT NULL,
    PRIMARY KEY (figure_id, series_id, position),
    FOREIGN KEY (figure_id, series_id) REFERENCES series (figure_id, id),
    FOREIGN KEY (figure_id, operand_id) REFERENCES series (figure_id, id),
    CHECK (series_id <> operand_id)
) STRICT;

-- kind 'year': label is the year, consecutive years are neighbours for growth. 'item': an unordered class.
-- 'period': a span of years. 'total': all items together. on_axis 0: in the table, not in the chart.
-- At most 2000 rows. Names: label.
CREATE TABLE category (
    figure_id TEXT NOT NULL REFERENCES figure (id),
    id        TEXT NOT NULL,
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('year', 'item', 'period', 'total')),
    on_axis   INTEGER NOT NULL CHECK (on_axis IN (0, 1)),
    label_zh  TEXT NOT NULL,
    label_en  TEXT NOT NULL,
    PRIMARY KEY (figure_id, id),
    UNIQUE (figure_id, position)
) STRICT;

-- value is exactly as published, in the Chinese unit. low and high bound it: rounding where a value is given,
-- what is known where it is missing. No row: the series has no such category, which is not the same as missing.
-- At most 10000 rows. Notes: formula, note.
CREATE TABLE observation (
    figure_id   TEXT NOT NULL,
    series_id   TEXT NOT NULL,
    category_id TEXT NOT NULL,
    value       TEXT CHECK (value GLOB '[-0-9]*' AND value NOT GLOB '*[^-0-9.]*'),
    low         TEXT CHECK (low GLOB '[-0-9]*' AND low NOT GLOB '*[^-0-9.]*'),
    high        TEXT CHECK (high GLOB '[-0-9]*' AND high NOT GLOB '*[^-0-9.]*'),
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    release_id  TEXT NOT NULL REFERENCES release (id),
    source_id   TEXT NOT NULL REFERENCES source (id),
    formula_zh  TEXT,
    formula_en  TEXT,
    note_zh     TEXT NOT NULL,
    note_en     TEXT NOT NULL,
    PRIMARY KEY (figure_id, series_id, category_id),
    FOREIGN KEY (figure_id, series_id) REFERENCES series (figure_id, id),
    FOREIGN KEY (figure_id, category_id) REFERENCES category (figure_id, id),
    CHECK ((value IS NULL) = (evidence_id = 'missing')),
    CHECK ((formula_zh IS NULL) = (evidence_id <> 'derived')),
    CHECK ((formula_zh IS NULL) = (formula_en IS NULL)),
    CHECK (value IS NOT NULL OR (note_zh <> '' AND note_en <> '')) -- missing says why
) STRICT;

-- What a derived value or a range rests on besides the source that its observation names.
-- At most 20000 rows.
CREATE TABLE observation_source (
    figure_id   TEXT NOT NULL,
    series_id   TEXT NOT NULL,
    category_id TEXT NOT NULL,
    position    INTEGER NOT NULL,
    source_id   TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (figure_id, series_id, category_id, position),
    UNIQUE (figure_id, series_id, category_id, source_id),
    FOREIGN KEY (figure_id, series_id, category_id) REFERENCES observation (figure_id, series_id, category_id)
) STRICT;

-- At most 500 rows. Names: name.
CREATE TABLE geography (
    id       TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    name_zh  TEXT NOT NULL,
    name_en  TEXT NOT NULL
) STRICT;

-- Who published what the report quotes.
-- At most 500 rows. Names: name.
CREATE TABLE publisher (
    id       TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    name_zh  TEXT NOT NULL,
    name_en  TEXT NOT NULL
) STRICT;

-- A quantity that the report's text states: a key figure. value is in the Chinese unit; printed is the number as it stands
-- in the text. growth is % on the year before, share is % of share_base. headline: place among the cards. The observation
-- of series and category, if named, holds the same value. ahead: how many the text names that rank before; rank_note says
-- which. report_line: in the text the values were read from.
-- At most 2000 rows. Words: printed, period; names: name, share_base; notes: rank_note, note.
CREATE TABLE indicator (
    id            TEXT PRIMARY KEY NOT NULL,
    position      INTEGER NOT NULL UNIQUE,
    section_id    TEXT NOT NULL REFERENCES section (id),
    headline      INTEGER UNIQUE CHECK (headline > 0),
    name_zh       TEXT NOT NULL,
    name_en       TEXT NOT NULL,
    value         TEXT NOT NULL CHECK (value GLOB '[-0-9]*' AND value NOT GLOB '*[^-0-9.]*'),
    printed       TEXT NOT NULL,
    unit_id       TEXT NOT NULL REFERENCES unit (id),
    qualifier     TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'nearly')),
    period_zh     TEXT NOT NULL,
    period_en     TEXT NOT NULL,
    year          INTEGER CHECK (year BETWEEN 1900 AND 2100),
    growth        TEXT CHECK (growth GLOB '[-0-9]*' AND growth NOT GLOB '*[^-0-9.]*'),
    share         TEXT CHECK (share GLOB '[-0-9]*' AND share NOT GLOB '*[^-0-9.]*'),
    share_base_zh TEXT,
    share_base_en TEXT,
    rank          INTEGER CHECK (rank > 0),
    ahead         INTEGER CHECK (ahead > 0),
    rank_note_zh  TEXT,
    rank_note_en  TEXT,
    geography_id  TEXT NOT NULL REFERENCES geography (id),
    publisher_id  TEXT NOT NULL REFERENCES publisher (id),
    figure_id     TEXT REFERENCES figure (id),
    series_id     TEXT,
    category_id   TEXT,
    report_line   INTEGER NOT NULL CHECK (report_line > 0),
    note_zh       TEXT NOT NULL,
    note_en       TEXT NOT NULL,
    FOREIGN KEY (figure_id, series_id, category_id) REFERENCES observation (figure_id, series_id, category_id),
    CHECK ((series_id IS NULL) = (category_id IS NULL)),
    CHECK (series_id IS NULL OR figure_id IS NOT NULL),
    CHECK ((share IS NULL) = (share_base_zh IS NULL)),
    CHECK (ahead IS NULL OR rank IS NOT NULL)
) STRICT;

-- What was decided or opened, and when: 2022, 2022-06 or 2022-06-01.
-- At most 1000 rows. Titles: title, actor; notes: note.
CREATE TABLE event (
    id          TEXT PRIMARY KEY NOT NULL,
    position    INTEGER NOT NULL UNIQUE,
    date        TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*' AND date NOT GLOB '*[^-0-9]*'),
    section_id  TEXT NOT NULL REFERENCES section (id),
    title_zh    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    actor_zh    TEXT NOT NULL,
    actor_en    TEXT NOT NULL,
    report_line INTEGER NOT NULL CHECK (report_line > 0),
    note_zh     TEXT NOT NULL,
    note_en     TEXT NOT NULL
) STRICT;

-- At most 2000 rows. Names: term; notes: definition.
CREATE TABLE glossary (
    id            TEXT PRIMARY KEY NOT NULL,
    position      INTEGER NOT NULL UNIQUE,
    term_zh       TEXT NOT NULL,
    term_en       TEXT NOT NULL,
    definition_zh TEXT NOT NULL,
    definition_en TEXT NOT NULL
) STRICT;

-- Words that mean the same to who searches, such as 位次, 排名, rank: what has one of a group in its name is found by all.
-- At most 5000 rows. Names: word.
CREATE TABLE synonym (
    group_id TEXT NOT NULL,
    word     TEXT NOT NULL,
    PRIMARY KEY (group_id, word)
) STRICT;

-- Words that a question has besides those it asks about: 多少, how many.
-- At most 2000 rows. Names: word.
CREATE TABLE stop_word (
    word TEXT PRIMARY KEY NOT NULL
) STRICT;

-- The frameworks that say what digital trade is made of, as trees.
-- At most 1000 rows. Names: name.
CREATE TABLE concept (
    id          TEXT PRIMARY KEY NOT NULL,
    parent_id   TEXT REFERENCES concept (id),
    position    INTEGER NOT NULL UNIQUE,
    framework   TEXT NOT NULL CHECK (framework IN ('oecd_wto_imf', 'report')),
    glossary_id TEXT NOT NULL REFERENCES glossary (id),
    name_zh     TEXT NOT NULL,
    name_en     TEXT NOT NULL
) STRICT;

-- What measures a concept.
-- At most 5000 rows.
CREATE TABLE concept_link (
    concept_id   TEXT NOT NULL REFERENCES concept (id),
    position     INTEGER NOT NULL,
    figure_id    TEXT REFERENCES figure (id),
    indicator_id TEXT REFERENCES indicator (id),
    PRIMARY KEY (concept_id, position),
    CHECK ((figure_id IS NULL) <> (indicator_id IS NULL))
) STRICT;

-- What the report states about values that the snapshot holds. It holds no number itself: stated value and operands are
-- those of indicators and observations. With the terms t and the bases b, the stated value is, by kind,
--   growth t/b - 1, average_growth (t/b)^(1/years) - 1, combined_growth sum(b) / sum(b / (1 + t)) - 1 with a growth and a
--   weight each, share sum(t) / b, sum sum(t), difference t - b, equal t, rank t + 1 with t ahead; whole: sum(t) is 100 %, nothing is stated;
--   coincidence: t - b, which nobody claims but which is the same; unchecked: what it takes is not there, reason_* says
--   what.
-- At most 2000 rows. Names: name; notes: reason, note.
CREATE TABLE claim (
    id           TEXT PRIMARY KEY NOT NULL,
    position     INTEGER NOT NULL UNIQUE,
    kind         TEXT NOT NULL CHECK (kind IN ('growth', 'average_growth', 'combined_growth', 'share', 'whole', 'sum',
        'difference', 'equal', 'rank', 'coincidence', 'unchecked')),
    years        INTEGER CHECK (years > 0),
    figure_id    TEXT REFERENCES figure (id),
    by_construction INTEGER NOT NULL CHECK (by_construction IN (0, 1)), -- an operand was taken or derived from the others
    name_zh      TEXT NOT NULL,
    name_en      TEXT NOT NULL,
    reason_zh    TEXT,
    reason_en    TEXT,
    note_zh      TEXT NOT NULL,
    note_en      TEXT NOT NULL,
    CHECK ((years IS NULL) = (kind <> 'average_growth')),
    CHECK ((reason_zh IS NULL) = (kind <> 'unchecked'))
) STRICT;

-- Either a part of an indicator or an observation.
-- At most 10000 rows.
CREATE TABLE claim_operand (
    claim_id     TEXT NOT NULL REFERENCES claim (id),
    position     INTEGER NOT NULL,
    role         TEXT NOT NULL CHECK (role IN ('stated', 'term', 'base')),
    indicator_id TEXT REFERENCES indicator (id),
    part         TEXT CHECK (part IN ('value', 'growth', 'share', 'rank', 'ahead')),
    figure_id    TEXT,
    series_id    TEXT,
    category_id  TEXT,
    PRIMARY KEY (claim_id, position),
    FOREIGN KEY (figure_id, series_id, category_id) REFERENCES observation (figure_id, series_id, category_id),
    CHECK ((indicator_id IS NULL) = (part IS NULL)),
    CHECK ((indicator_id IS NULL) <> (figure_id IS NULL)),
    CHECK ((figure_id IS NULL) = (series_id IS NULL) AND (figure_id IS NULL) = (category_id IS NULL))
) STRICT;

-- SHA-256 in lower-case hex over the schema and all rows of every other table; db/snapshot/digest.h has the form.
-- At most 1 row.
CREATE TABLE digest (
    algorithm TEXT PRIMARY KEY NOT NULL CHECK (algorithm = 'sha256'),
    value     TEXT NOT NULL CHECK (length(value) = 64)
) STRICT;
