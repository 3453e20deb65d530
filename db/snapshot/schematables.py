#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of schema.sql as C++ for schema.cpp: schematables.py SCHEMA.sql HEADER.

SQLite says what the columns are, the comment above each table the rest. An integer that no other row has, at least within
the same whole, is a Position; a text that is no id and has no form to check must be a word, name, title or note.
"""

import pathlib
import re
import sqlite3
import sys

LIMITS = re.compile(r"-- At most (\d+) rows?\.((?:[^\n]*\n-- )*[^\n]*)\nCREATE TABLE (\w+) \(")
KINDS = {"words": "Word", "names": "Name", "titles": "Title", "notes": "Note"}


def kinds_of_texts(comment):
    """Words: heading; titles: title. -> {"heading": "Word", "title": "Title"}"""
    groups = re.findall(r"(\w+): ([\w, ]+)", comment.replace("\n-- ", " "))
    return {name: KINDS.get(group.lower()) for group, names in groups for name in names.split(", ")}


def column_type(table, name, sql_type, sql, is_unique, texts):
    if sql_type == "INTEGER":
        return "Position" if is_unique else "Integer"
    if name in ("id", "quantity") or name.endswith("_id"):
        return "Id"
    if re.search(rf"CHECK \({name} GLOB '\[-?0-9\]\*'", sql):
        return "Decimal"
    kind = texts.get(name) or texts.get(re.sub("_(zh|en)$", "", name))
    if not kind and not re.search(rf"CHECK \((length\()?{name}\b", sql):
        raise ValueError(f"{table}.{name} is no word, name, title or note")
    return kind or "Code"


def table_of(database, name, sql, rows, comment):
    columns = database.execute("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)", [name]).fetchall()
    key = sum(pk > 0 for *_, pk in columns)
    unique = {database.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno DESC", [index]).fetchone()[0]
              for index, in database.execute("SELECT name FROM pragma_index_list(?)", [name])}
    texts = kinds_of_texts(comment)
    lines = [f'    {{"{column}", ColumnType::{column_type(name, column, kind, sql, column in unique, texts)}, '
             f'{"false" if not_null else "true"}}},\n' for column, kind, not_null, _ in columns]
    return (f"constexpr Column {name}Columns[] = {{\n{''.join(lines)}}};\n",
            f'    {{"{name}", {key}, {rows}, {name}Columns, R"sql({sql})sql"}},\n')


def header(text):
    limits = {name: (rows, comment) for rows, comment, name in LIMITS.findall(text)}
    database = sqlite3.connect(":memory:")
    database.executescript(text)
    made = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall()
    for name, _ in made:
        if name not in limits:
            raise ValueError(f"no number of rows above table {name}")
    columns, tables = zip(*(table_of(database, name, sql, *limits[name]) for name, sql in made))
    return f"""// Made by schematables.py from schema.sql.
#pragma once

#include "db/snapshot/schema.h"

namespace dte::schema {{

{''.join(columns)}
constexpr Table AllTables[] = {{
{''.join(tables)}}};

}} // namespace dte::schema
"""


def main(source, target):
    try:
        text = header(pathlib.Path(source).read_text(encoding="utf-8"))
    except (sqlite3.Error, ValueError) as error:
        sys.exit(f"schema.sql: {error}")
    pathlib.Path(target).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
