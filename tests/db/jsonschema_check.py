#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a JSON file of figures from outside the program.

    jsonschema_check.py document SCHEMA FILE OBSERVATIONS   valid, well laid out, and holds exactly these observations
    jsonschema_check.py mutations SCHEMA FILE               no change of the document is still valid

OBSERVATIONS is a text of one line an observation, its fields separated by tabs. Prints one line for each fault; the
exit code is 1 if there is any.
"""

import copy
import json
import re
import sys
from decimal import Decimal

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def parsed(text):
    def unique(pairs):
        assert len(dict(pairs)) == len(pairs), f"a key twice in {pairs}"
        return dict(pairs)

    return json.loads(text, parse_float=Decimal, object_pairs_hook=unique)


def schema_faults(validator, document):
    for error in validator.iter_errors(document):
        yield f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def layout_faults(text):
    """As json.dumps(indent=2) lays it out, with the number tokens left as they are."""
    marked = json.loads(text, parse_float="@@{}".format, parse_int="@@{}".format)
    expected = re.sub(r'"@@([-0-9.]+)"', r"\1", json.dumps(marked, indent=2, ensure_ascii=False)) + "\n"
    for number, (ours, theirs) in enumerate(zip(text.split("\n"), expected.split("\n")), 1):
        if ours != theirs:
            yield f"line {number}: {ours!r} instead of {theirs!r}"
    if text.count("\n") != expected.count("\n"):
        yield "another number of lines"


def order_faults(schema, node, value, path=""):
    """Keys stand in the order in which the schema lists them."""
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, dict):
        node = node["anyOf"][0] if "properties" not in node else node
        while "$ref" in node:
            node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
        if list(value) != list(node["properties"]):
            yield f"{path}: order of keys {list(value)}"
        for key, member in value.items():
            yield from order_faults(schema, node["properties"][key], member, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from order_faults(schema, node["items"], item, f"{path}/{index}")


def reference_faults(figure):
    ids = {}
    for kind in ("series", "categories", "units", "evidence_classes", "releases", "sources"):
        names = [item["id"] for item in figure[kind]]
        ids[kind] = set(names)
        if len(names) != len(ids[kind]):
            yield f"{figure['id']}: {kind} with the same id"
    named = {"releases": figure["release_ids"]}
    for item in figure["series"]:
        named.setdefault("units", []).append(item["unit_id"])
        named.setdefault("series", []).extend(item["operands"])
    keys = {"series": "series", "category": "categories", "evidence": "evidence_classes", "release": "releases",
            "source": "sources"}
    for item in figure["observations"]:
        for key, kind in keys.items():
            named.setdefault(kind, []).extend([item[key]] if item[key] is not None else [])
        named["sources"].extend(item["more_sources"])
    for item in figure["annotations"]:
        named["series"].extend([item["series"]] if item["series"] is not None else [])
        named["categories"] += [item["from"], item["to"]]
    for kind, names in named.items():
        for name in set(names) - ids[kind]:
            yield f"{figure['id']}: no {name} among {kind}"
    for kind in ("releases", "sources"):
        for name in ids[kind] - set(named[kind]):
            yield f"{figure['id']}: {name} among {kind} is not used"


def plain(value):
    if value is None:
        return ""
    if isinstance(value, list):
        return " ".join(value)
    if isinstance(value, (int, Decimal)):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    return f"{value['zh']}|{value['en']}" if isinstance(value, dict) else value


def observation_faults(document, expected):
    found = [
        "\t".join([figure["id"]] + [plain(field) for field in observation.values()])
        for figure in document["figures"]
        for observation in figure["observations"]
    ]
    for ours, theirs in zip(found, expected):
        if ours != theirs:
            yield f"{ours!r} instead of {theirs!r}"
    if len(found) != len(expected):
        yield f"{len(found)} observations instead of {len(expected)}"


def document_faults(validator, schema, path, observations):
    text = read(path)
    document = parsed(text)
    yield from schema_faults(validator, document)
    yield from layout_faults(text)
    yield from order_faults(schema, schema, document)
    for figure in document["figures"]:
        yield from reference_faults(figure)
    yield from observation_faults(document, read(observations).splitlines())


def places(value, path=()):
    """The path of every member, of each array only the first item and those that differ in what is null."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield path + (key,)
            yield from places(member, path + (key,))
    elif isinstance(value, list):
        seen = set()
        for index, item in enumerate(value):
            shape = tuple(v is None for v in item.values()) if isinstance(item, dict) else ()
            if shape not in seen:
                seen.add(shape)
                yield from places(item, path + (index,))


def parent_of(document, path):
    for step in path[:-1]:
        document = document[step]
    return document


def mutations(document):
    """Each with its name; none of them is a document of figures."""

    def changed(path, change):
        mutant = copy.deepcopy(document)
        change(parent_of(mutant, path), path[-1])
        return mutant

    for path in places(document):
        name = "/".join(map(str, path))
        yield f"{name} removed", changed(path, lambda parent, key: parent.pop(key))
        yield f"{name} renamed", changed(path, lambda parent, key: parent.update({key + "_": parent.pop(key)}))
        yield f"{name} added to", changed(path, lambda parent, key: parent.update(extra=parent[key]))
        yield f"{name} true", changed(path, lambda parent, key: parent.update({key: True}))
        if path[-1] == "value":
            other = None if parent_of(document, path)["value"] is not None else Decimal(0)
            yield f"{name} {other}", changed(path, lambda parent, key, other=other: parent.update({key: other}))
            text = str(parent_of(document, path)["value"])
            yield f"{name} as text", changed(path, lambda parent, key, text=text: parent.update({key: text}))


def mutation_faults(validator, path):
    document = parsed(read(path))
    count = 0
    for name, mutant in mutations(document):
        count += 1
        if validator.is_valid(mutant):
            yield f"still valid: {name}"
    if count < 300:
        yield f"only {count} changes tried"


def main():
    task, schema_path, path, *more = sys.argv[1:]
    schema = json.loads(read(schema_path))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    if task == "document":
        faults = list(document_faults(validator, schema, path, *more))
    else:
        faults = list(mutation_faults(validator, path))
    print("\n".join(faults[:20]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
