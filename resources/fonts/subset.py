#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled fonts: renamed subsets of Noto Sans CJK SC.

Two steps, so that an edited text without new characters does not make the fonts anew:

    subset.py characters --output LIST [--depfile FILE] [TEXT-FILE | FOLDER/*.EXT]...
    subset.py font --characters LIST --input NotoSansCJK-Regular.ttc --output FONT.otf

The first writes every character the program itself may have to draw, the second one face with just those.

    subset.py extended --cutter dte-cut-font --input NotoSansCJK-Regular.ttc --output FONT.otf

makes the face for what users write: all that the source has but Korean. Equal input gives equal bytes.
"""

import argparse
import fnmatch
import html
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

SOURCE_FAMILY = "Noto Sans CJK SC"
FAMILY = "Digital Trade Sans SC"
EXTENDED_FAMILY = "Digital Trade Sans SC Extended"
KOREAN = [(0x1100, 0x11FF), (0x3130, 0x318F), (0x3200, 0x321E), (0x3260, 0x327F), (0xA960, 0xA97F), (0xAC00, 0xD7FF),
          (0xFFA0, 0xFFDF)]
PRIVATE_USE = (0xE000, 0xF900)
OPENING, CLOSING = "‘“", "’”"
MARKS = "‘’“”"  # in the order of their stand-ins, which resources/glyphs.cpp knows too
LONGEST_RUN = 10  # of digits and the like, behind which Chinese is looked for

# Blocks taken as far as the source font has them.
OPTIONAL_RANGES = [
    (0x0100, 0x017F),  # Latin Extended-A
    (0x2010, 0x205E),  # general punctuation
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currency signs
    (0x2100, 0x214F),  # letter-like symbols
    (0x2150, 0x218F),  # fractions and Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2460, 0x24FF),  # enclosed numbers
    (0x25A0, 0x25FF),  # geometric shapes
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # half-width and full-width forms
]
# The program draws these itself, so the font must have them.
NEEDED = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)])) + (
    "≥≤−×÷±‰℃≈≠∞√∑°′″◆◇○●□■△▲▽▼★☆•·…–—‘’“”«»←↑→↓€£¥¢¹²³⁴№①②③④⑤⑥⑦⑧⑨⑩、。〈〉《》「」『』【】〔〕！（），：；？％￥～"
)


def gb2312():
    """The 6763 Chinese characters and 682 symbols of GB 2312."""
    characters = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                characters.add(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    return characters


def is_drawn(character):
    return unicodedata.category(character) not in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


def expand(pattern):
    """The files of FOLDER/*.EXT, or the file itself; a folder that is not there yet has none."""
    path = pathlib.Path(pattern)
    if "*" not in path.name:
        return [path]
    if not path.parent.is_dir():
        return []
    return sorted(entry for entry in path.parent.iterdir() if fnmatch.fnmatch(entry.name, path.name))


def characters_of(path):
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        sys.exit(f"subset.py: cannot read {path}: {error}")
    if path.suffix == ".ts":
        text = html.unescape(text)
    return filter(is_drawn, set(text))


def write_if_changed(path, data):
    path = pathlib.Path(path)
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def write_depfile(depfile, output, dependencies):
    def escaped(path):
        return os.path.abspath(path).replace("\\", "\\\\").replace(" ", "\\ ").replace("#", "\\#").replace("$", "$$")

    lines = [f"{escaped(output)}:", *(f" {escaped(path)}" for path in dependencies)]
    pathlib.Path(depfile).write_text(" \\\n".join(lines) + "\n", encoding="utf-8")


def write_characters(arguments):
    """One line for each: its code and who needs it, or "optional" if the font may lack it."""
    origins = {}
    for first, last in OPTIONAL_RANGES:
        origins.update((chr(code), "optional") for code in range(first, last + 1))
    dependencies = []
    for pattern in arguments.texts:
        folder = pathlib.Path(pattern).parent
        if "*" in pattern and folder.is_dir():
            dependencies.append(folder)
        for path in expand(pattern):
            dependencies.append(path)
            origins.update((character, path.name) for character in characters_of(path))
    # Last: a character of these sets has the same line whichever text uses it, so that the list stays as it is.
    origins.update((character, "GB 2312") for character in gb2312())
    origins.update((character, "the program") for character in NEEDED)
    lines = [f"U+{ord(character):04X} {origins[character]}\n" for character in sorted(origins)]
    write_if_changed(arguments.output, "".join(lines).encode())
    if arguments.depfile:
        write_depfile(arguments.depfile, arguments.output, dependencies)


def read_characters(path):
    origins = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        code, origin = line.split(" ", 1)
        origins[int(code[2:], 16)] = origin
    return origins


def face_index(path):
    """Which face of the collection is called SOURCE_FAMILY."""
    from fontTools.ttLib import TTCollection

    with TTCollection(path, lazy=True) as collection:
        families = [face["name"].getDebugName(1) for face in collection.fonts]
    if SOURCE_FAMILY not in families:
        sys.exit(f"subset.py: no face {SOURCE_FAMILY} in {path}, only {', '.join(families)}")
    return families.index(SOURCE_FAMILY)


def open_face(path):
    from fontTools.ttLib import TTFont

    return TTFont(path, fontNumber=face_index(path), lazy=True, recalcTimestamp=False)


def check_characters(font, origins, path):
    available = font.getBestCmap()
    missing = [code for code, origin in origins.items() if origin != "optional" and code not in available]
    if missing:
        listed = ", ".join(f"{chr(code)} (U+{code:04X}, {origins[code]})" for code in missing[:20])
        sys.exit(f"subset.py: {path} has no glyph for {len(missing)} needed character(s): {listed}")


def narrow_marks(font):
    """The glyphs of quotation marks that are as wide as their ink, by those that are as wide as a Chinese character."""
    table = font["GSUB"].table
    narrow = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "pwid":
            for index in record.Feature.LookupListIndex:
                for subtable in table.LookupList.Lookup[index].SubTable:
                    narrow.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    cmap = font.getBestCmap()
    return {cmap[ord(mark)]: narrow[cmap[ord(mark)]] for mark in MARKS}


def cut(font, codes, glyphs):
    from fontTools import subset

    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    # ccmp joins the two halves of a Chinese dash.
    options.layout_features = ["ccmp", "kern"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["BASE", "GDEF", "VORG", "vhea", "vmtx"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes, glyphs=glyphs)
    subsetter.subset(font)


def shared_glyphs(cmap):
    """The characters that a glyph draws, the one that is most likely meant first: for each glyph with several."""
    characters = {}
    for code, glyph in cmap.items():
        characters.setdefault(glyph, []).append(code)

    def unlikely(code):
        is_ideograph = 0x3400 <= code <= 0x9FFF or 0x20000 <= code < 0x2F800
        return (not is_ideograph and chr(code) not in NEEDED, code)

    return {glyph: sorted(codes, key=unlikely) for glyph, codes in characters.items() if len(codes) > 1}


def separate(font):
    """Gives each character a glyph of its own: a PDF knows text by its glyphs, and of the characters that share one, the
    lowest would be found: for a dash of ranges the figure dash, for a character the radical that looks like it. Those
    that look like a character of ASCII are found as that."""
    cmap = font.getBestCmap()
    order = list(font.getGlyphOrder())
    outlines = font["CFF "].cff[0]
    taken = set(order)
    free = (name for name in (f"cid{number:05d}" for number in range(1, 0x10000)) if name not in taken)
    copies = {}
    for glyph, codes in sorted(shared_glyphs(cmap).items()):
        if min(codes) < 0x80:
            continue
        for code in codes[1:]:
            copies[code] = next(free)
            copy_glyph(font, outlines, order, glyph, copies[code])
    font.setGlyphOrder(order)
    for table in font["cmap"].tables:
        if hasattr(table, "cmap"):
            table.cmap.update((code, copies[code]) for code in table.cmap if code in copies)


def copy_glyph(font, outlines, order, glyph, name):
    strings = outlines.CharStrings
    index = strings.charStrings[glyph]
    strings.charStrings[name] = len(strings.charStringsIndex)
    strings.charStringsIndex.append(strings.charStringsIndex[index])
    outlines.FDSelect.gidArray.append(outlines.FDSelect.gidArray[index])
    if outlines.charset is not order:
        outlines.charset.append(name)
    font["hmtx"].metrics[name] = font["hmtx"].metrics[glyph]
    order.append(name)


def add_stand_ins(font, marks):
    """Glyphs without a character of 16 bits get a private code, as Qt notes down none else for the text of a PDF; two
    never follow each other, so that they are noted one by one. The program puts the true ones in their place."""
    cmap = font.getBestCmap()
    start, end = PRIVATE_USE
    stand_ins = {start + 2 * i: marks[cmap[ord(mark)]] for i, mark in enumerate(MARKS)}
    beyond = sorted(code for code in cmap if code > 0xFFFF)
    first = end - 2 * len(beyond)
    assert first > max(stand_ins) + 1
    stand_ins.update((first + 2 * i, cmap[code]) for i, code in enumerate(beyond))
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            table.cmap.update(stand_ins)


class MarkRules:
    """Rules that put narrow quotation marks beside Latin letters, digits and Western punctuation: an opening mark goes by
    what follows, a closing one by what stands before. A rule sees a run of one script only, to which marks, digits,
    blanks and punctuation belong that follow it (at the start of a text: that precede it).

    They are told in classes of glyphs, by sets of them; the first rule that fits holds."""

    CHINESE, OPENING, CLOSING, NARROWED, NARROW, EITHER = range(6)  # EITHER: dashes, dots, symbols
    ANY = range(6)

    def __init__(self, font, marks, narrowing):
        """They use the lookup of that number, which makes any mark narrow."""
        self.font = font
        self.marks = marks
        self.narrowing = narrowing
        self.classes = self.classes_of_glyphs()
        self.rules = {self.OPENING: [], self.CLOSING: []}

    def classes_of_glyphs(self):
        em = self.font["head"].unitsPerEm
        classes = {}
        for code, glyph in self.font.getBestCmap().items():
            character = chr(code)
            width = self.font["hmtx"].metrics[glyph][0]
            if character in OPENING + CLOSING:
                classes[glyph] = self.OPENING if character in OPENING else self.CLOSING
            elif unicodedata.east_asian_width(character) not in "WF":
                classes[glyph] = self.NARROW if width < em and character not in "—…" else self.EITHER
        return classes | dict.fromkeys(self.marks.values(), self.NARROWED)

    def among_letters(self):
        """Behind an opening mark at the end stands Chinese, in a run of its own."""
        western = {self.NARROW, self.EITHER}
        self.add([], self.OPENING, [western])
        self.add([], self.OPENING, [{self.OPENING, self.CLOSING}, western])
        self.close_after(western)
        return self.table()

    def among_chinese(self):
        """Digits are Chinese if the text within the marks goes on or begins in Chinese, so that “2035年” has two marks of
        one kind. Behind an opening mark at the end stands a letter, in a run of its own."""
        chinese, opening, narrow = {self.CHINESE, self.EITHER}, {self.OPENING}, {self.NARROW}
        for length in range(1, LONGEST_RUN + 1):
            run = [narrow] * length
            self.add([], self.OPENING, [*run, chinese], stays=True)
            self.add([], self.OPENING, [opening, *run, chinese], stays=True)
            self.add([*run, chinese | {self.OPENING, self.CLOSING}], self.CLOSING, [], stays=True)
        self.add([], self.OPENING, [narrow])
        self.add([], self.OPENING, [opening, narrow])
        self.add([], self.OPENING, [opening, self.ANY], stays=True)
        self.add([self.ANY], self.OPENING, [opening])
        self.add([], self.OPENING, [self.ANY], stays=True)
        self.add([self.ANY], self.OPENING, [])
        self.close_after(narrow)
        return self.table()

    def close_after(self, narrow):
        """A mark at the start closes what another style, or with some programs another script, has drawn."""
        self.add([narrow | {self.NARROWED}], self.CLOSING, [])
        self.add([self.ANY], self.CLOSING, [], stays=True)
        self.add([], self.CLOSING, [])

    def add(self, before, mark, after, stays=False):
        """What stands before is told backwards from the mark."""
        for classes in itertools.product(*before, *after):
            self.rules[mark].append((classes[:len(before)], classes[len(before):], stays))

    def table(self):
        from fontTools.otlLib.builder import buildCoverage
        from fontTools.ttLib.tables import otTables

        table = otTables.ChainContextSubst()
        table.Format = 2
        table.Coverage = buildCoverage(self.marks, self.font.getReverseGlyphMap())
        for side in ("Backtrack", "Input", "LookAhead"):
            classes = getattr(otTables, f"{side}ClassDef")()
            classes.classDefs = self.classes
            setattr(table, f"{side}ClassDef", classes)
        table.ChainSubClassSet = [None] * len(self.ANY)
        for mark, rules in self.rules.items():
            table.ChainSubClassSet[mark] = otTables.ChainSubClassSet()
            table.ChainSubClassSet[mark].ChainSubClassRule = [self.rule(*rule) for rule in rules]
        return table

    def rule(self, before, after, stays):
        from fontTools.ttLib.tables import otTables

        rule = otTables.ChainSubClassRule()
        rule.Backtrack, rule.Input, rule.LookAhead = list(before), [], list(after)
        rule.SubstLookupRecord = []
        if not stays:
            record = otTables.SubstLookupRecord()
            record.SequenceIndex = 0
            record.LookupListIndex = self.narrowing
            rule.SubstLookupRecord = [record]
        return rule


def add_mark_rules(font, marks):
    """As feature calt, which is on by default. Chinese runs have rules of their own."""
    from fontTools.otlLib.builder import buildLookup, buildSingleSubstSubtable
    from fontTools.ttLib.tables import otTables

    table = font["GSUB"].table
    lookups = table.LookupList.Lookup
    narrowing = len(lookups)
    lookups.append(buildLookup([buildSingleSubstSubtable(marks)]))
    features = table.FeatureList.FeatureRecord
    added = {}
    for is_chinese in (False, True):
        rules = MarkRules(font, marks, narrowing)
        feature = otTables.FeatureRecord()
        feature.FeatureTag = "calt"
        feature.Feature = otTables.Feature()
        feature.Feature.FeatureParams = None
        feature.Feature.LookupListIndex = [len(lookups)]
        lookups.append(buildLookup([rules.among_chinese() if is_chinese else rules.among_letters()]))
        added[is_chinese] = len(features)
        features.append(feature)
    order = sorted(range(len(features)), key=lambda index: features[index].FeatureTag)
    table.FeatureList.FeatureRecord = [features[index] for index in order]
    for script in table.ScriptList.ScriptRecord:
        systems = [script.Script.DefaultLangSys, *(record.LangSys for record in script.Script.LangSysRecord)]
        for system in filter(None, systems):
            indexes = [*system.FeatureIndex, added[script.ScriptTag in ("hani", "kana")]]
            system.FeatureIndex = sorted(order.index(index) for index in indexes)


def rename(font, family):
    names = font["name"]
    style = names.getDebugName(2)
    source = names.getDebugName(5)
    full_name = family if style == "Regular" else f"{family} {style}"
    postscript_name = f"{family.replace(' ', '')}-{style}"
    description = (
        f"A subset of {SOURCE_FAMILY} {style} ({source}), renamed; made for Digital Trade Report Explorer. "
        f"Of the original: {names.getDebugName(10)}"
    )
    replaced = {
        1: family, 2: style, 3: f"{source};{postscript_name}", 4: full_name, 6: postscript_name, 10: description,
        16: None, 17: None, 21: None, 22: None, 25: None,
    }
    for record in list(names.names):
        if record.nameID not in replaced:
            continue
        value = replaced[record.nameID]
        if value is None:
            names.names.remove(record)
        else:
            record.string = value
    outlines = font["CFF "].cff
    outlines.fontNames = [postscript_name]
    top = outlines[0]
    top.FamilyName = family
    top.FullName = full_name
    for index, part in enumerate(getattr(top, "FDArray", [])):
        if hasattr(part, "FontName"):
            part.FontName = f"{postscript_name}-{index}"


def write_font(arguments):
    origins = read_characters(arguments.characters)
    font = open_face(arguments.input)
    check_characters(font, origins, arguments.input)
    marks = narrow_marks(font)
    cut(font, origins.keys(), marks.values())
    finish(font, marks, FAMILY)
    save(font, arguments.output)


def finish(font, marks, family):
    separate(font)
    add_stand_ins(font, marks)
    add_mark_rules(font, marks)
    rename(font, family)


def save(font, path):
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    font.save(path)


def write_extended(arguments):
    from fontTools.ttLib import TTFont

    with open_face(arguments.input) as source:
        codes = [code for code in source.getBestCmap() if not any(a <= code <= b for a, b in KOREAN)]
        marks = narrow_marks(source)
        glyphs = [source.getGlyphID(glyph) for glyph in marks.values()]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "cut.otf")
        command = [arguments.cutter, arguments.input, str(face_index(arguments.input)), str(path)]
        lines = [*(f"U+{code:X}\n" for code in codes), *(f"#{glyph:X}\n" for glyph in glyphs)]
        subprocess.run(command, input="".join(lines), text=True, check=True)
        font = TTFont(path, recalcTimestamp=False, recalcBBoxes=False)  # a minute
        finish(font, marks, EXTENDED_FAMILY)
        save(font, arguments.output)


def main():
    parser = argparse.ArgumentParser(description="Makes the bundled fonts from Noto Sans CJK SC.")
    steps = parser.add_subparsers(required=True)
    characters = steps.add_parser("characters", help="list the characters the font needs")
    characters.add_argument("--output", required=True)
    characters.add_argument("--depfile")
    characters.add_argument("texts", nargs="*", help="UTF-8 files, or FOLDER/*.EXT, all characters of which are needed")
    characters.set_defaults(step=write_characters)
    font = steps.add_parser("font", help="make one font")
    font.add_argument("--characters", required=True)
    font.add_argument("--input", required=True, help="NotoSansCJK-Regular.ttc or NotoSansCJK-Bold.ttc")
    font.add_argument("--output", required=True)
    font.set_defaults(step=write_font)
    extended = steps.add_parser("extended", help="make one font with all that the source has but Korean")
    extended.add_argument("--cutter", required=True, help="dte-cut-font")
    extended.add_argument("--input", required=True, help="NotoSansCJK-Regular.ttc or NotoSansCJK-Bold.ttc")
    extended.add_argument("--output", required=True)
    extended.set_defaults(step=write_extended)
    arguments = parser.parse_args()
    arguments.step(arguments)


if __name__ == "__main__":
    main()
