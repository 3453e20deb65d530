// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "db/base/result.h"
#include "db/view/figurestate.h"

namespace dte {

/// A user's own note on a value or on a run of years. It is the user's word, never the snapshot's: it lives in a file
/// of its own.
struct Annotation
{
    QString figureId;
    QString seriesId; ///< empty: the note is on the categories as a whole
    QString firstId; ///< category; the only one where lastId is the same
    QString lastId;
    Text text; ///< one of the two may be empty; not both; each at most LongestAnnotation

    bool operator==(const Annotation &) const = default;
    /// Same place, whatever the text.
    bool isAt(const Annotation &other) const;
};

using Annotations = std::vector<Annotation>;

constexpr qsizetype LongestAnnotation = 500; ///< UTF-16 code units; a note, not an essay

/// Replaces the one at the same place, or appends; an empty text removes it.
void setAnnotation(Annotations &annotations, const Annotation &annotation);

/// Gives \p state the annotations of its figure that name what it shows; the others stay out of the picture.
void applyAnnotations(FigureState &state, const Annotations &annotations);

/// What is written at the place of \p place; empty if nothing.
Text textAt(const Annotations &annotations, const Annotation &place);

/// Reads a JSON file of annotations; an empty file holds none. Fails with AnnotationsUnreadable, Error::file being the
/// file and Error::detail the cause, for all that annotationsFile() would not give back: nothing of it may get lost
/// when it is written again.
Result<Annotations> readAnnotations(const QString &file);
/// The file of \p annotations. Same annotations, same bytes.
QByteArray annotationsFile(const Annotations &annotations);
/// Puts \p note, or its removal, into \p file as it is now, whatever other programs have written there, and gives all
/// that the file holds then; it may be missing. \p expected: what stood at the place when the user wrote. If that is
/// another text now, fails with AnnotationChanged, Error::detail being that text.
Result<Annotations> saveAnnotation(const QString &file, const Annotation &note, const Text &expected);

} // namespace dte
