// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dte-cut-font COLLECTION FACE FONT <GLYPHS: writes some glyphs to a font of its own. They come one a line, U+4E00 by
// the character or #1F by the number of the glyph, both hexadecimal. For subset.py, whose library takes a minute for
// the tens of thousands that are a second's work here.

#include <hb-subset.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

namespace {

constexpr int Hexadecimal = 16;

hb_subset_input_t *inputFrom(std::istream &glyphs)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return nullptr;
    std::string line;
    while (std::getline(glyphs, line)) {
        const bool isCharacter = line.starts_with("U+");
        hb_set_add(isCharacter ? hb_subset_input_unicode_set(input) : hb_subset_input_glyph_set(input),
            static_cast<unsigned>(std::stoul(line.substr(isCharacter ? 2 : 1), nullptr, Hexadecimal)));
    }
    hb_set_t *names = hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID);
    hb_set_clear(names);
    hb_set_invert(names);
    hb_set_t *features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(features);
    for (const char *feature : {"ccmp", "kern"})
        hb_set_add(features, hb_tag_from_string(feature, 4));
    for (const char *table : {"BASE", "GDEF", "VORG", "vhea", "vmtx"})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(table, 4));
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    hb_blob_t *collection = argc == 4 ? hb_blob_create_from_file_or_fail(argv[1]) : nullptr;
    hb_subset_input_t *input = inputFrom(std::cin);
    if (!collection || !input) {
        std::fputs("dte-cut-font COLLECTION FACE FONT <GLYPHS\n", stderr);
        return 2;
    }
    hb_face_t *face = hb_face_create(collection, static_cast<unsigned>(std::stoul(argv[2])));
    hb_face_t *subset = hb_subset_or_fail(face, input);
    hb_blob_t *bytes = subset ? hb_face_reference_blob(subset) : hb_blob_get_empty();
    unsigned size = 0;
    const char *data = hb_blob_get_data(bytes, &size);
    std::ofstream file(argv[3], std::ios::binary);
    file.write(data, size);
    file.close();
    hb_blob_destroy(bytes);
    hb_face_destroy(subset);
    hb_face_destroy(face);
    hb_subset_input_destroy(input);
    hb_blob_destroy(collection);
    return size > 0 && file ? 0 : 1;
}
