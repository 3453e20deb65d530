// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/figure/figurestate.h"
#include "db/result.h"

namespace dte {

/// A user's own note on a value or on a run of years. It is the user's word, never the snapshot's: it lives in a file
/// of its own.
struct Annotation
{
    QString figureId;
    QString seriesId; ///< empty: the note is on the categories as a whole
    QString firstId; ///< category; the only one where lastId is the same
    QString lastId;
    Text text; ///< one of the two may be empty; not both

    bool operator==(const Annotation &) const = default;
    /// Same place, whatever the text.
    bool isAt(const Annotation &other) const;
};

using Annotations = std::vector<Annotation>;

/// Replaces the one at the same place, or appends; an empty text removes it.
void setAnnotation(Annotations &annotations, const Annotation &annotation);

/// Gives \p state the annotations of its figure that name what it shows; the others stay out of the picture.
void applyAnnotations(FigureState &state, const Annotations &annotations);

/// Reads a JSON file of annotations; none if there is no such file. Fails with AnnotationsUnreadable: Error::file is
/// the file, Error::detail the cause.
Result<Annotations> readAnnotations(const QString &file);
/// The file of \p annotations, for saveFile(). Same annotations, same bytes.
QByteArray annotationsFile(const Annotations &annotations);

} // namespace dte
