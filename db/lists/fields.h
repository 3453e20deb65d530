// SPDX-FileCopyrightText: 2026 Digital Trade Report Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

#include "db/audit/audit.h"
#include "db/audit/releasedifference.h"
#include "db/base/decimal.h"
#include "db/model/snapshot.h"

namespace dte {

/// What a list is made for.
struct ListContext
{
    const Snapshot &snapshot;
    const std::vector<ClaimCheck> &checks; ///< audit() of the snapshot, for the audit and for key figures in the window
    LabelMode mode; ///< Both for the tidy layout
};

/// What a record has under a heading.
struct FieldValue
{
    Text words; ///< for people
    QString id; ///< for programs, if there is no number
    std::optional<Decimal> number; ///< for files, instead of the words
    QVariant key; ///< to sort by in the window; invalid: the words

    FieldValue(const Text &text, const QString &code = {}, const QVariant &order = {})
        : words(text)
        , id(code)
        , key(order)
    {
    }
    FieldValue(const QString &plain = {}, const QVariant &order = {})
        : FieldValue({plain, plain}, plain, order)
    {
    }
    /// Missing values come before all others.
    FieldValue(const std::optional<Decimal> &value);
    FieldValue(const std::optional<int> &value)
        : FieldValue(value ? std::optional(Decimal(*value, 0)) : std::nullopt)
    {
    }
};

/// Where a field stands besides the tidy layout.
enum Place : unsigned {
    Nowhere = 0,
    Window = 1, ///< in its table
    Wide = 2, ///< there takes what the other columns leave
    Details = 4, ///< beside that table, if there is something to say
    InLines = 8, ///< there each language on a line of its own
    Sentence = 16, ///< in the line that a screen reader says
    File = 32,
};

/// A heading, and what stands there of a record. All that shows records is made from these, with columns in their
/// order.
struct Field
{
    const char *term; ///< of the heading; null: heading(), or none is needed
    const char *tidy; ///< its column in the tidy layout; name_* for name_zh and name_en; null: none
    unsigned places;
    std::function<FieldValue()> value; ///< as long as context and record live
    std::function<Text()> heading{};
};

/// A concept, with one of those that measure it in layouts with a row for each.
struct MeasuredConcept
{
    const Concept *node = nullptr;
    const ConceptLink *link = nullptr; ///< null: all, or none
};

// The fields of a record. Those of one that is empty have no values, but headings.

std::vector<Field> fieldsOf(const ListContext &in, const Indicator &each);
std::vector<Field> fieldsOf(const ListContext &in, const PolicyEvent &each);
std::vector<Field> fieldsOf(const ListContext &in, const MeasuredConcept &each);
std::vector<Field> fieldsOf(const ListContext &in, const GlossaryEntry &each);
std::vector<Field> fieldsOf(const ListContext &in, const ClaimCheck &each);
std::vector<Field> fieldsOf(const ListContext &in, const ReleaseDifference &each);

} // namespace dte
