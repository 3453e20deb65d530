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
PRIVATE_USE_END = 0xF900

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


def cut(font, codes):
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
    subsetter.populate(unicodes=codes)
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


def add_stand_ins(font):
    """Characters beyond 16 bits get a second, private code below, as Qt notes down none else for the text of a PDF; two
    never follow each other, so that they are noted one by one. The program puts the true ones in their place."""
    beyond = sorted(code for code in font.getBestCmap() if code > 0xFFFF)
    first = PRIVATE_USE_END - 2 * len(beyond)
    assert first >= 0xE000
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            cmap = font.getBestCmap()
            table.cmap.update((first + 2 * i, cmap[code]) for i, code in enumerate(beyond))


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
    cut(font, origins.keys())
    separate(font)
    rename(font, FAMILY)
    save(font, arguments.output)


def save(font, path):
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    font.save(path)


def write_extended(arguments):
    from fontTools.ttLib import TTFont

    with open_face(arguments.input) as source:
        codes = [code for code in source.getBestCmap() if not any(a <= code <= b for a, b in KOREAN)]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "cut.otf")
        command = [arguments.cutter, arguments.input, str(face_index(arguments.input)), str(path)]
        subprocess.run(command, input="\n".join(f"{code:x}" for code in codes), text=True, check=True)
        font = TTFont(path, recalcTimestamp=False, recalcBBoxes=False)  # a minute
        separate(font)
        add_stand_ins(font)
        rename(font, EXTENDED_FAMILY)
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
