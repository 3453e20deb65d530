// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg/fontsubset.h"

#include <hb-subset.h>

#include <memory>

namespace dte {

namespace {

template <auto destroy>
struct Destroyer
{
    template <typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

} // namespace

QByteArray fontSubset(const QByteArray &font, const QSet<uint> &characters)
{
    // Refers to the bytes, of which HarfBuzz reads what it needs: nothing would be won by keeping the face.
    const Blob blob(hb_blob_create(
        font.constData(), static_cast<unsigned>(font.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face face(hb_face_create(blob.get(), 0));
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const uint character : characters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), character);
    // The licence wants its names kept; HarfBuzz would drop them.
    hb_set_t *names = hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID);
    hb_set_clear(names);
    hb_set_invert(names);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const Face subset(hb_subset_or_fail(face.get(), input.get()));
    if (!subset || hb_face_get_glyph_count(subset.get()) == 0)
        return {};
    const Blob bytes(hb_face_reference_blob(subset.get()));
    unsigned size = 0;
    const char *data = hb_blob_get_data(bytes.get(), &size);
    return {data, static_cast<qsizetype>(size)};
}

} // namespace dte
